import { type Placed, risks } from '../../proposal/elements.js';
import type { Risk } from '../../proposal/schema/risks.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { ABSENT, type Found, present } from '../found.js';
import { isFromProject, isRiskToPeople } from './risks.js';
import { says } from './texts.js';

type Answer = 'mitigation' | 'stop_if';

function describedRisks(context: Context): readonly Placed<Risk>[] {
  return risks(context.proposal).filter(({ pointer }) => {
    const description = context.reading.byPointer.get(`${pointer}/description`);
    return description !== undefined && !description.placeholder;
  });
}

function ownHarms(context: Context): readonly Placed<Risk>[] {
  return describedRisks(context).filter(
    ({ value, pointer }) => isRiskToPeople(value) && isFromProject(value, pointer, context),
  );
}

function risksSaying(concept: string): (context: Context) => readonly Placed<Risk>[] {
  return (context) =>
    describedRisks(context).filter(({ pointer }) => {
      const description = context.reading.byPointer.get(`${pointer}/description`);
      return description !== undefined && says(description, concept);
    });
}

/** The description of each risk that is answered in one of its keys, and the answer. */
function answered(
  of: (context: Context) => readonly Placed<Risk>[],
  key: Answer,
): (context: Context) => Found {
  return (context) => {
    const fitting = of(context).filter((risk) => hasKey(risk, key, context));
    return fitting.length === 0
      ? ABSENT
      : present(
          fitting.flatMap(({ pointer }) => [
            { pointer: `${pointer}/description` },
            { pointer: `${pointer}/${key}` },
          ]),
        );
  };
}

function ownHarmNamed(context: Context): Found {
  const named = ownHarms(context);
  return named.length === 0
    ? ABSENT
    : present(named.map(({ pointer }) => ({ pointer: `${pointer}/description` })));
}

export const ownHarmStructures = {
  /** A risk to people that the project itself makes, with a mitigation (DH-01). */
  'own-harm-answered': answered(ownHarms, 'mitigation'),
  'own-harm-named': ownHarmNamed,
  /** A risk of tension between groups with a mitigation (DH-02). */
  'tension-answered': answered(
    (context) => [...risksSaying('tension-named')(context), ...risksSaying('group-relation')(context)],
    'mitigation',
  ),
  /** A risk to the surroundings with a mitigation (DH-08). */
  'surroundings-risk-answered': answered(risksSaying('surroundings-named'), 'mitigation'),
  /** A risk of violations by a security body with what would make the project stop (DH-09). */
  'body-risk-stops': answered(
    (context) => [...risksSaying('body-risk-weighed')(context), ...risksSaying('body-harm-in-risk')(context)],
    'stop_if',
  ),
};
