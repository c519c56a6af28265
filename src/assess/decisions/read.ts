import { ChecklistError, type ChecklistFault } from '../../checklist/fault.js';
import { tellMistake } from '../../checklist/fault-sentences.js';
import { typedYaml } from '../../checklist/placed-yaml.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { suggest } from '../../checklist/suggest.js';
import type { Said } from '../../proposal/said.js';
import { type Decision, decisionsSchema, type PlacedDecision } from './format.js';

/**
 * Reads a file of decisions.
 *
 * @throws {ChecklistError} with every mistake: no reason or approver, an id that is none, what may not be waived
 */
export function readDecisions(
  path: string,
  text: string,
  requirements: readonly LoadedRequirement[],
): readonly PlacedDecision[] {
  const yaml = typedYaml(path, text, decisionsSchema);
  if ('faults' in yaml) throw new ChecklistError(yaml.faults);
  const { decisions } = yaml.value;
  const placed = decisions.map((decision, i) => {
    const where = `decisions ${i + 1}`;
    const place = (fault: Pick<ChecklistFault, 'message' | 'said' | 'suggestion' | 'keys'>) =>
      yaml.placed({ path, where, ...fault });
    return {
      line: place({ message: '', keys: ['decisions', i] }).line ?? 1,
      decision,
      faults: faultsOf(decision, requirements).map(({ key, ...fault }) =>
        place({ ...fault, keys: ['decisions', i, key] }),
      ),
    };
  });
  const faults = placed.flatMap((one) => one.faults);
  if (faults.length > 0) throw new ChecklistError(faults);
  return placed.map(({ decision, line }) => ({ ...decision, line }));
}

interface DecisionFault {
  readonly key: string;
  readonly message: string;
  readonly said: Said;
  readonly suggestion?: string;
}

function faultsOf(decision: Decision, requirements: readonly LoadedRequirement[]): DecisionFault[] {
  const requirement = requirements.find(({ id }) => id === decision.requirement);
  if (requirement === undefined) {
    const meant = suggest(
      decision.requirement,
      requirements.map(({ id }) => id),
    );
    const suggestion = meant === undefined ? {} : { suggestion: meant };
    return [
      {
        key: 'requirement',
        ...tellMistake('mistake.no-requirement', { id: decision.requirement }),
        ...suggestion,
      },
    ];
  }
  if (decision.decision === 'answered') return [];
  return [
    ...(requirement.cannot_be_set_aside === true
      ? [{ key: 'requirement', ...tellMistake('mistake.not-waivable', { id: requirement.id }) }]
      : []),
    ...(sameName(decision.owner, decision.approved_by)
      ? [{ key: 'approved_by', ...tellMistake('mistake.own-approver') }]
      : []),
    ...(decision.expires < decision.decided
      ? [{ key: 'expires', ...tellMistake('mistake.expires-early') }]
      : []),
  ];
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return plain(one) === plain(other);
}
