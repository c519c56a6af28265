import { expect, test } from 'vitest';
import { type AssessOptions, assess } from '../../src/assess/assess.js';
import type { AssessedRequirement } from '../../src/assess/verdict.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';
import { exampleTexts } from '../support/proposals.js';
import { runs } from './runs.js';

const { requirements } = engine();
const themes = [...new Set(requirements.map(({ section }) => section))];
/** Every so many requirements are changed in the short run, all of them in the long one, each in every proposal. */
const step = runs(31, 1);
const documents = exampleTexts.slice(0, runs(1, exampleTexts.length)).map((text) => documentOf(text));
const changed = requirements.filter((_, i) => i % step === 0);

function judged(all: readonly LoadedRequirement[], document: (typeof documents)[number]) {
  const options: AssessOptions = { themes };
  return assess(document, '', { ...engine().knowledge, requirements: all }, options).requirements;
}

/** What a report says of a requirement, without its place in the order of what to fix: folding follows the one that it builds on. */
function said({ foldedUnder: _, ...rest }: AssessedRequirement) {
  return rest;
}

/** Another title, other guidance, other words for what is asked. */
function reworded(requirement: LoadedRequirement): LoadedRequirement {
  return {
    ...requirement,
    title: 'Ninety girls are safe',
    why: 'No complaint mechanism is foreseen.',
    question: 'Is it so?',
    careful: 'Take care.',
    fix: { say: 'Write it: hotline 555, open every Tuesday.', insert: 'project: { title: Other }' },
    our_reading: ['12 months'],
  };
}

/** Something else is asked for, and weighs otherwise: nothing in any proposal answers it. */
function asksOtherwise(requirement: LoadedRequirement): LoadedRequirement {
  return {
    ...requirement,
    severity: requirement.severity === 'critical' ? 'minor' : 'critical',
    applies: 'always',
    judge: { kind: 'said', home: ['project'], says: 'nothing', find: [{ concept: 'found-nowhere' }] },
  };
}

test.each([
  ['the texts', reworded, true],
  ['what is asked and its severity', asksOtherwise, false],
] as const)('%s of a requirement may change without moving another', (_, change, keepsItsOwn) => {
  for (const document of documents) {
    const before = judged(requirements, document);
    for (const { id } of changed) {
      const after = judged(
        requirements.map((one) => (one.id === id ? change(one) : one)),
        document,
      );
      const others = (all: readonly AssessedRequirement[]) => all.filter((one) => one.id !== id).map(said);
      expect(others(after), id).toEqual(others(before));
      if (!keepsItsOwn) continue;
      const verdict = (all: readonly AssessedRequirement[]) => all.find((one) => one.id === id)?.verdict;
      expect(verdict(after), id).toBe(verdict(before));
    }
  }
});

test('the order and the number of requirements do not matter', () => {
  for (const document of documents) {
    const before = new Map(judged(requirements, document).map((one) => [one.id, said(one)]));
    const few = requirements.filter((_, i) => i % 3 === 0).reverse();
    for (const one of judged(few, document)) expect(said(one), one.id).toEqual(before.get(one.id));
  }
});
