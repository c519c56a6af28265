import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/build/data.js';
import { SEVERITIES } from '../../src/checklist/outcome.js';
import { isObserving } from '../../src/narrative/observing.js';
import { engine } from '../support/engine.js';
import { conceptSentences } from './concept-sentences.js';
import { judgedExamples, noticesConcept, noticesRequirement, withoutConcept } from './examples-judged.js';
import { mutationsOf } from './mutations.js';
import { isFoundIn, pairsIn, readSentence } from './pairs.js';

/** How many of a kind of mutation were tried, and those that nothing noticed. */
const scores = new Map<string, { tried: number; readonly unnoticed: string[] }>();

function count(kind: string, what: string, isNoticed: boolean): void {
  const score = scores.get(kind) ?? { tried: 0, unnoticed: [] };
  score.tried++;
  if (!isNoticed) score.unnoticed.push(what);
  scores.set(kind, score);
}

const judged = engine().requirements.map(judgedExamples);

/** Each requirement's judging is broken in one place at a time: its own examples must notice, by another verdict. */
for (const one of judged) {
  describe(one.requirement.id, () => {
    test('its examples notice when its judging is broken', () => {
      const { id } = one.requirement;
      const unnoticed = mutationsOf(one.requirement).filter((mutation) => {
        const isNoticed = noticesRequirement(one, mutation.requirement);
        count(kindOf(mutation.what), `${id} ${mutation.what}`, isNoticed);
        return !isNoticed;
      });
      const names = unnoticed.map(({ what }) => what);
      expect(names, `no example of ${id} notices: ${names.join('; ')}`).toEqual([]);
    });
  });
}

/** Every severity changed: the reports beside the examples say which it was. */
test('the reports kept with the examples notice a changed severity', () => {
  const folder = join(root, 'examples');
  const kept = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.report.json')))
    for (const { requirements } of parse(readFileSync(join(folder, name), 'utf8')).proposals)
      for (const { id, severity } of requirements) kept.set(id, severity);
  for (const { id, severity } of engine().requirements)
    for (const other of SEVERITIES.filter((one) => one !== severity))
      count('severity changed', `${id} ${other}`, kept.has(id) && kept.get(id) !== other);
  expect(scores.get('severity changed')?.unnoticed).toEqual([]);
});

/**
 * Every concept of the English lexicon without its phrases: an example gives another verdict, a pair of sentences comes out otherwise, or a
 * sentence that is kept for it is not recognised. What only leads to observations is held by the register of words.
 */
test('examples and labelled sentences notice when a concept is emptied', { timeout: 300_000 }, () => {
  const concepts = [...engine().knowledge.lexicon('en').concepts.keys()].filter((id) => !isObserving(id));
  const noticed = new Set(conceptSentences().map(({ concept }) => concept));
  for (const concept of concepts)
    if (!noticed.has(concept) && judged.some((one) => noticesConcept(one, concept))) noticed.add(concept);
  for (const pairs of pairsIn('en'))
    for (const sentence of [...(pairs.said ?? []), ...(pairs.notes ?? []), ...(pairs.not ?? [])]) {
      const reading = readSentence(sentence, pairs, 'en');
      const isFound = isFoundIn(reading, pairs);
      for (const concept of reading.byConcept.keys())
        if (!noticed.has(concept) && isFoundIn(withoutConcept(reading, concept), pairs) !== isFound)
          noticed.add(concept);
    }
  for (const concept of concepts) count('concept emptied', concept, noticed.has(concept));
  const unnoticed = scores.get('concept emptied')?.unnoticed ?? [];
  expect(unnoticed.length / concepts.length, unnoticed.join(', ')).toBeLessThanOrEqual(0.05);
});

test('at least 95 of a hundred mutations are noticed', () => {
  const all = [...scores.values()];
  const tried = all.reduce((sum, one) => sum + one.tried, 0);
  const unnoticed = all.flatMap((one) => one.unnoticed);
  const rows = [...scores].map(
    ([kind, one]) => `${kind}: ${one.tried - one.unnoticed.length} of ${one.tried}`,
  );
  if (process.env.MUTATIONS === 'list') console.log([...rows, ...unnoticed].join('\n'));
  expect(unnoticed.length / tried, unnoticed.join('\n')).toBeLessThanOrEqual(0.05);
});

/** `part hotline: when always` is a condition turned, `need owner dropped` a need dropped. */
function kindOf(what: string): string {
  if (/applies|when /.test(what)) return 'condition turned';
  return what.replace(/^(part|need) [a-z0-9-]+:? ?/, '$1 ').replace(/ branch \d+$/, '');
}
