import { describe, expect, it } from 'vitest';
import { joined } from '../../src/assess/join.js';
import type { Run } from '../../src/assess/verdict.js';
import { assessment } from './make.js';

const run = (given: Partial<Run>): Run => ({
  tool: { name: 'protection-check', version: '1.0.0' },
  checklists: [{ id: 'mainstreaming', version: '1', sha256: 'a' }],
  exitCode: 0,
  options: { 'fail-on': 'critical', locale: 'en' },
  proposals: [assessment({ file: 'a.yaml' })],
  ...given,
});
const codes = (...exitCodes: number[]) => {
  const [first, ...others] = exitCodes.map((exitCode) => run({ exitCode }));
  return first === undefined ? undefined : joined([first, ...others]).run.exitCode;
};

describe('several runs as one', () => {
  it('one alone is itself', () => {
    expect(joined([run({})])).toEqual({ run: run({}), mismatches: [] });
  });

  it('hold the proposals in the order given, the same one twice too', () => {
    const files = (...names: string[]) => names.map((file) => assessment({ file }));
    const { run: all } = joined([
      run({ proposals: files('z.yaml', 'b.yaml') }),
      run({ proposals: files('a.yaml') }),
      run({ proposals: files('a.yaml') }),
    ]);
    expect(all.proposals.map(({ file }) => file)).toEqual(['z.yaml', 'b.yaml', 'a.yaml', 'a.yaml']);
  });

  it('end with the worst of their codes', () => {
    expect(codes(0, 0)).toBe(0);
    expect(codes(0, 1)).toBe(1);
    expect(codes(1, 2, 0)).toBe(2);
  });

  it('name each checklist once, and two versions of one twice', () => {
    const other = { id: 'mainstreaming', version: '2', sha256: 'b' };
    const { run: all, mismatches } = joined([run({}), run({}), run({ checklists: [other] })]);
    expect(all.checklists.map(({ sha256 }) => sha256)).toEqual(['a', 'b']);
    expect(mismatches).toEqual(['checklists']);
  });

  it.each<[string, Partial<Run>, readonly string[]]>([
    ['another version of the tool', { tool: { name: 'protection-check', version: '2.0.0' } }, ['tool']],
    ['another gate', { options: { 'fail-on': 'major', locale: 'en' } }, ['options']],
    ['another language', { options: { 'fail-on': 'critical', locale: 'fr' } }, []],
  ])('say what does not fit: %s', (_, given, expected) => {
    expect(joined([run({}), run(given)]).mismatches).toEqual(expected);
  });
});
