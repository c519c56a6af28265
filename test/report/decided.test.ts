import { describe, expect, it } from 'vitest';
import type { AssessedRequirement, DecisionShown } from '../../src/assess/verdict.js';
import { LOCALES, wordsIn } from '../../src/locale/words.js';
import { decidedIn, decisionLines, stillCounts } from '../../src/report/decided.js';
import { assessment, judged } from '../assess/make.js';

const waived: DecisionShown = {
  kind: 'waived',
  name: 'Jonas B.',
  owner: 'Mariam A.',
  reason: 'No rule yet',
  risk: 'Names are asked for',
  instead: 'One person answers',
  decided: '2027-01-10',
  expires: '2027-03-31',
  line: 2,
};
const answered: DecisionShown = {
  kind: 'answered',
  verdict: 'met',
  name: 'Mariam A.',
  role: 'Adviser',
  note: 'It is in the annex',
  decided: '2027-01-10',
  line: 9,
};

describe('decisions in a report', () => {
  it('stand in the order of the checklists, and each as often as it was made', () => {
    const requirements = [
      judged({ id: 'TT-02', decisions: [answered] }),
      judged({ id: 'TT-03' }),
      judged({ id: 'TT-01', decisions: [waived, { ...waived, element: 'R1' }] }),
    ];
    const decided = decidedIn(assessment({ requirements }));
    expect(decided.map(({ requirement: { id }, decision: { kind } }) => `${id} ${kind}`)).toEqual([
      'TT-02 answered',
      'TT-01 waived',
      'TT-01 waived',
    ]);
  });

  it.each(LOCALES)('say all of a waiver and of an answer, and what the tool reads, in %s', (locale) => {
    const words = wordsIn(locale);
    const lines = (decision: DecisionShown, given: Partial<AssessedRequirement>) =>
      decisionLines({ requirement: judged({ id: 'TT-01', ...given }), decision }, words);
    const waiver = lines(waived, { verdict: 'set-aside', underlying: 'partly-met' });
    for (const text of [
      'Jonas B.',
      'Mariam A.',
      'No rule yet',
      'Names are asked for',
      'One person answers',
      '2027-01-10',
      '2027-03-31',
    ])
      expect(waiver.map(([, value]) => value)).toContain(text);
    expect(waiver).toContainEqual([words.labels.machineVerdict, words.verdicts['partly-met']]);
    const answer = lines(answered, { verdict: 'not-met' });
    expect(answer).toContainEqual([
      words.labels.byWhom,
      words.answeredAs(words.verdicts.met, 'Mariam A.', 'Adviser'),
    ]);
    expect(answer).toContainEqual([words.labels.note, 'It is in the annex']);
    expect(answer).toContainEqual([words.labels.machineVerdict, words.verdicts['not-met']]);
  });

  it('what only the writer set aside still counts where it is critical', () => {
    const place = { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const aside = (by: 'writer' | 'decision', severity: 'critical' | 'major') =>
      stillCounts(
        judged({
          id: 'TT-01',
          severity,
          verdict: 'set-aside',
          underlying: 'not-met',
          setAside: { by, place },
        }),
      );
    expect(aside('writer', 'critical')).toBe(true);
    expect(aside('writer', 'major')).toBe(false);
    expect(aside('decision', 'critical')).toBe(false);
  });
});
