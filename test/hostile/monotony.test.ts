import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/checklist/operators/outcome.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import type { ProposalDocument } from '../../src/proposal/document.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';
import { chances, exampleTexts } from '../support/proposals.js';
import { judgeOf, narratives, put, without } from './passages.js';
import { runs } from './runs.js';

/*
 * The law: in the order not met < needs review < partly met < met, a proposal with one passage more is never judged lower by a
 * requirement of the kinds `said` and `parts`, unless the passage
 *  1. says that there is none of it (denied), or what the row forbids: it is then the quoted reason of the verdict; or
 *  2. raises one thing more that the row wants answered, which only these rows do.
 * A hedge, a plan to plan and template words beside an answer never lower it.
 */
const RAISES: Readonly<Record<string, string>> = {
  'CP-13': 'a danger to children',
  'CP-14': 'a sector of work',
  'GB-04': 'a limit on the care after rape',
  'GB-09': 'a sector of work',
};

const ORDER = ['not-met', 'needs-review', 'partly-met', 'met'];
const asked = engine().requirements.filter(({ judge }) => judge.kind === 'said' || judge.kind === 'parts');

/** Why a passage may lower a verdict; nothing where the law is broken. */
function reasonToLower(more: Outcome, pointer: string, { id }: LoadedRequirement): string | undefined {
  const denied = more.answered.filter(({ part }) => part === 'denied' || part === 'forbidden');
  const contrary = more.missing.filter(({ state }) => state === 'negated');
  const against = [...denied, ...contrary].flatMap(({ pieces }) => pieces);
  return against.some((piece) => piece.pointer === pointer) ? 'said against it' : RAISES[id];
}

/** A pair of the same proposal with and without a passage, held against the law: a sentence if it is broken. */
function broken(
  requirement: LoadedRequirement,
  less: Outcome | undefined,
  more: Outcome | undefined,
  pointer: string,
): string | undefined {
  if (less === undefined || more === undefined) return undefined;
  if (ORDER.indexOf(more.verdict) >= ORDER.indexOf(less.verdict)) return undefined;
  if (reasonToLower(more, pointer, requirement) !== undefined) return undefined;
  return `${requirement.id}: ${less.verdict} without ${pointer}, ${more.verdict} with it`;
}

/** Each pair of a proposal with and without one of its passages, on every requirement given. */
function pairsWithout(
  document: ProposalDocument,
  requirements: readonly LoadedRequirement[],
  isTried: () => boolean,
): readonly (string | undefined)[] {
  const whole = judgeOf(document);
  const more = requirements.map(whole);
  return narratives(document)
    .filter(isTried)
    .flatMap(({ pointer }) => {
      const part = judgeOf(without(document, pointer));
      return requirements.map((one, i) => broken(one, part(one), more[i], pointer));
    });
}

const found = (pairs: readonly (string | undefined)[]) => pairs.filter((one) => one !== undefined);

describe('a passage more lifts a verdict or leaves it', () => {
  test('in the examples of each requirement, each of their passages taken away', () => {
    const pairs = asked.flatMap((requirement) =>
      requirement.examples.flatMap(({ yaml }) => pairsWithout(documentOf(yaml), [requirement], () => true)),
    );
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(found(pairs)).toEqual([]);
  });

  test('in the examples of each requirement, passages of others put beside', () => {
    const chance = chances(7);
    const donors = engine().requirements.flatMap(({ id, examples }) =>
      examples.flatMap(({ yaml }) => narratives(documentOf(yaml)).map((text) => ({ id, ...text }))),
    );
    const pick = <T>(from: readonly T[]) => from[Math.floor(chance() * from.length)];
    const tries = runs(1, 40);
    const pairs = asked.flatMap((requirement) => {
      const own = donors.filter(({ id }) => id === requirement.id);
      return requirement.examples.flatMap(({ yaml }) => {
        const document = documentOf(yaml);
        const less = judgeOf(document)(requirement);
        return Array.from({ length: tries }, (_, i) => {
          const text = pick(i % 2 === 0 ? own : donors);
          if (text === undefined) return undefined;
          const { document: with1, pointer } = put(document, text);
          return broken(requirement, less, judgeOf(with1)(requirement), pointer);
        });
      });
    });
    expect(pairs.length).toBeGreaterThan(500);
    expect(found(pairs)).toEqual([]);
  });

  test('in whole proposals, on every requirement', () => {
    const chance = chances(11);
    const share = runs(0.008, 1);
    const english = exampleTexts
      .map((text) => documentOf(text))
      .filter(({ proposal }) => (proposal.project?.language ?? 'en') === 'en');
    const pairs = english.flatMap((document) => pairsWithout(document, asked, () => chance() < share));
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(found(pairs)).toEqual([]);
  });
});
