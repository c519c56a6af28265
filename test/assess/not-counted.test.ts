import { describe, expect, it } from 'vitest';
import { notCountedOf } from '../../src/assess/not-counted.js';
import type { AssessedRequirement, DecisionShown, Verdict } from '../../src/assess/verdict.js';
import { requirementOf } from '../support/made.js';
import { judged } from './make.js';

const held = (['critical', 'critical', 'critical', 'major'] as const).map((severity, i) => ({
  ...requirementOf('{ kind: said, home: [accountability], find: [{ concept: a }] }', {
    id: `TT-0${i}`,
    severity,
  }),
  checklist: i === 2 ? 'other' : 'test',
}));
const place = { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const answered = (verdict: Verdict): readonly DecisionShown[] => [
  { kind: 'answered', counts: true, verdict, name: 'A', decided: '2027-01-01', line: 1 },
];
const counted = (
  selected: readonly string[],
  assessed: readonly AssessedRequirement[] = [],
  checklists?: readonly string[],
) =>
  notCountedOf(
    held,
    held.filter(({ id }) => selected.includes(id)),
    assessed,
    checklists === undefined ? {} : { checklists },
  ).map(({ critical, said }) => [critical, said?.code]);
const ALL = ['TT-00', 'TT-01', 'TT-02', 'TT-03'];

describe('critical requirements that are not counted', () => {
  it('are none where all are judged', () => {
    expect(counted(ALL)).toEqual([]);
  });

  it('by an option: major ones are not among them', () => {
    expect(counted(['TT-00'])).toEqual([[2, 'not-counted.selection']]);
    expect(counted(['TT-00', 'TT-01', 'TT-02'])).toEqual([]);
  });

  it('by a configuration that leaves a checklist out, and by an option beside it', () => {
    expect(counted(['TT-00'], [], ['test'])).toEqual([
      [1, 'not-counted.selection'],
      [1, 'not-counted.configuration'],
    ]);
  });

  it('by a waiver, not by the writer alone, which still counts', () => {
    const aside = (by: 'decision' | 'writer') =>
      judged({ id: 'TT-00', verdict: 'set-aside', underlying: 'not-met', setAside: { by, place } });
    expect(counted(ALL, [aside('decision')])).toEqual([[1, 'not-counted.waived']]);
    expect(counted(ALL, [aside('writer')])).toEqual([]);
  });

  it('by an answer of met to what the tool does not read as met', () => {
    const answering = (verdict: Verdict, said: Verdict) =>
      counted(ALL, [judged({ id: 'TT-00', verdict, decisions: answered(said) })]);
    expect(answering('not-met', 'met')).toEqual([[1, 'not-counted.answered']]);
    expect(answering('met', 'met')).toEqual([]);
    expect(answering('met', 'not-met')).toEqual([]);
  });
});
