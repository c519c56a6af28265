import { describe, expect, it } from 'vitest';
import type { Assessment, Run } from '../../src/assess/verdict.js';
import { differences } from '../../src/assess/verify.js';
import { assessment, judged } from './make.js';

const draft = assessment({ sha256: 'aa', requirements: [judged({ id: 'TT-01', verdict: 'met' })] });
const run = (...proposals: Assessment[]): Run => ({
  tool: { name: 'protection-check', version: '1.0.0' },
  checklists: [{ id: 'mainstreaming', version: '1', sha256: 'a' }],
  exitCode: 0,
  options: {},
  proposals,
});
const between = (reported: Run, now: Run) => differences(reported, now, (one) => JSON.stringify(one));

describe('differences', () => {
  it('are none between the same', () => {
    expect(between(run(draft), run(draft))).toEqual([]);
  });

  it('are none where the file has another name or another order', () => {
    const other = assessment({ sha256: 'bb', file: 'b.yaml' });
    expect(between(run(draft, other), run(other, { ...draft, file: 'moved/a.yaml' }))).toEqual([]);
  });

  it.each<[string, Partial<Run>, object]>([
    [
      'the tool',
      { tool: { name: 'protection-check', version: '2.0.0' } },
      { what: 'tool', now: 'protection-check 2.0.0' },
    ],
    ['the checklists', { checklists: [] }, { what: 'checklists', reported: 'mainstreaming a', now: '' }],
    ['the exit code', { exitCode: 1 }, { what: 'exit-code', reported: '0', now: '1' }],
  ])('of the run: %s', (_, given, expected) => {
    expect(between(run(draft), { ...run(draft), ...given })).toMatchObject([expected]);
  });

  it.each<[string, Partial<Assessment>, object]>([
    ['another text', { sha256: 'bb' }, { what: 'proposal', reported: 'aa', now: 'bb' }],
    ['another level', { level: 'revise' }, { what: 'level', reported: 'ready-for-review', now: 'revise' }],
    [
      'another verdict',
      { requirements: [judged({ id: 'TT-01', verdict: 'not-met' })] },
      { what: 'verdict', id: 'TT-01', reported: 'met', now: 'not-met' },
    ],
    ['a verdict that is gone', { requirements: [] }, { what: 'verdict', id: 'TT-01', now: 'not judged' }],
    [
      'a verdict that is new',
      { requirements: [...draft.requirements, judged({ id: 'TT-02' })] },
      { what: 'verdict', id: 'TT-02', reported: 'not judged', now: 'not-met' },
    ],
    ['other words alone', { title: 'Another' }, { what: 'text', file: 'a.yaml' }],
  ])('of a proposal: %s', (_, given, expected) => {
    expect(between(run(draft), run({ ...draft, ...given }))).toMatchObject([expected]);
  });

  it('say that a proposal of the report was not given', () => {
    const [b, c] = [
      assessment({ sha256: 'bb', file: 'b.yaml' }),
      assessment({ sha256: 'cc', file: 'c.yaml' }),
    ];
    expect(between(run(draft, b), run(c, draft))).toMatchObject([{ what: 'missing', file: 'b.yaml' }]);
  });

  it('tell the documents of one file apart', () => {
    const second = { ...draft, document: 2, requirements: [judged({ id: 'TT-01' })] };
    expect(between(run(draft, second), run(draft, second))).toEqual([]);
    expect(between(run(draft, second), run(draft, { ...draft, document: 2 }))).toMatchObject([
      { what: 'verdict', id: 'TT-01' },
    ]);
  });
});
