import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, isScalar, stringify, visit } from 'yaml';
import type { Assessment } from '../../src/assess/verdict.js';
import { readReport } from '../../src/report/read-json.js';
import { chances, isMapping, type Plain, proposals } from '../support/proposals.js';
import { runs, seed } from './runs.js';
import { judgedFile, runOf, written } from './whole-way.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const judged = (text: string) => judgedFile(utf8(text));

/** What a run says of each requirement: what must not change when only the writing of the YAML does. */
function verdictsOf(assessments: readonly Assessment[]) {
  return assessments.map(({ level, requirements }) => ({
    level,
    requirements: requirements.map(({ id, verdict, basis, reason }) => [id, verdict, basis, reason]),
  }));
}

function law(
  short: number,
  long: number,
  holds: (value: Plain, chance: () => number) => void | Promise<void>,
) {
  return fc.assert(
    fc.asyncProperty(proposals(), fc.integer(), async (value, number) => {
      await holds(value, chances(number));
    }),
    { numRuns: runs(short, long), ...seed() },
  );
}

/** Keys in another order at every depth. */
function shuffled(value: Plain, chance: () => number): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => shuffled(item, chance));
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [chance(), key, shuffled(inner, chance)] as const,
  );
  return Object.fromEntries(
    entries.sort(([one], [other]) => one - other).map(([, key, inner]) => [key, inner]),
  );
}

/** The same value in other styles: quotes, blocks, flows, comments, by chance. */
function restyled(value: Plain, chance: () => number): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      node.type = STYLES[Math.floor(chance() * STYLES.length)] ?? 'PLAIN';
    },
    Collection(_, node) {
      if (chance() < 0.1) node.flow = true;
    },
    Pair(_, { key }) {
      if (isScalar(key) && chance() < 0.1) key.commentBefore = ' a note: of [the] "writer"';
    },
  });
  return document.toString({ lineWidth: 0 });
}
const STYLES = ['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'PLAIN'] as const;

describe('verdicts do not change with', () => {
  test('the order of keys', () =>
    law(12, 400, (value, chance) => {
      const other = shuffled(value, chance);
      expect(verdictsOf(judged(stringify(other)))).toEqual(verdictsOf(judged(stringify(value))));
    }));

  test('quotes, blocks, flows and comments', () =>
    law(12, 400, (value, chance) => {
      expect(verdictsOf(judged(restyled(value, chance)))).toEqual(verdictsOf(judged(stringify(value))));
    }));

  test('line endings, a mark of byte order and blanks at the end', () =>
    law(12, 400, (value) => {
      const text = stringify(value);
      const expected = verdictsOf(judged(text));
      expect(verdictsOf(judged(text.replaceAll('\n', '\r\n')))).toEqual(expected);
      expect(verdictsOf(judged(`\ufeff${text}`))).toEqual(expected);
      expect(verdictsOf(judged(`${text}\n\n# the end\n`))).toEqual(expected);
    }));

  test('anchors and aliases in the place of what they repeat', () =>
    law(12, 400, (value, chance) => {
      if (!isMapping(value)) return;
      const repeated = Object.values(value)[Math.floor(chance() * Object.keys(value).length)] ?? 'nothing';
      const twice = { ...value, unplaced: [repeated, repeated] };
      const apart: Plain = JSON.parse(JSON.stringify(twice));
      const aliased = new Document(twice).toString();
      if (typeof repeated === 'object') expect(aliased).toContain('*');
      expect(verdictsOf(judged(aliased))).toEqual(verdictsOf(judged(stringify(apart))));
    }));

  test('the writing as JSON', () =>
    law(12, 400, (value) => {
      expect(verdictsOf(judged(JSON.stringify(value, null, 2)))).toEqual(
        verdictsOf(judged(stringify(value))),
      );
    }));

  test('what is judged before and beside it', () =>
    law(4, 100, (value, chance) => {
      const others = [shuffled(value, chance), { project: { title: 'Other' } }];
      const alone = JSON.stringify(judged(stringify(value)));
      for (const other of others) judged(stringify(other));
      expect(JSON.stringify(judged(stringify(value)))).toBe(alone);
      const together = judged([...others, value].map((one) => stringify(one)).join('---\n'));
      expect(verdictsOf(together.slice(-1))).toEqual(verdictsOf(judged(stringify(value))));
    }));
});

describe('reports', () => {
  test('point at the text that they quote', () =>
    law(15, 500, (value, chance) => {
      const text = restyled(value, chance);
      const lines = text.split('\n');
      for (const { requirements, observations, promises, notJudged } of judged(text)) {
        const evidence = requirements.flatMap((one) => one.evidence);
        for (const { quote, path, start, end } of [
          ...evidence,
          ...observations,
          ...promises,
          ...notJudged.unread,
        ]) {
          const source = cut(lines, start, end);
          for (const word of wordsOf(quote)) expect(source, `${path} at ${start.line}`).toContain(word);
        }
      }
    }));

  test('are the same after they are read again', () =>
    law(10, 300, async (value) => {
      const json = String(await written(runOf(judged(stringify(value))), 'json'));
      const read = readReport(json);
      expect('run' in read && (await written(read.run, 'json'))).toBe(json);
    }));
});

type Position = Assessment['requirements'][number]['evidence'][number]['start'];

function cut(lines: readonly string[], start: Position, end: Position): string {
  const all = lines.slice(start.line - 1, end.line);
  const last = all.length - 1;
  return all
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join(' ');
}

/** Words that stand in the source as they stand in the quote: no escapes, no masks. */
function wordsOf(quote: string): readonly string[] {
  return quote.replaceAll('[withheld]', '').match(/[A-Za-z]{4,}/g) ?? [];
}
