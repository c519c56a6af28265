import { describe, expect, it } from 'vitest';
import { fractionsOf } from '../../src/assess/fractions.js';
import { countedSeverity } from '../../src/assess/open.js';
import { type AssessedRequirement, SEVERITIES } from '../../src/assess/verdict.js';
import { wordsIn } from '../../src/locale/words.js';
import { lensRows } from '../../src/report/lens.js';
import { questionsFor } from '../../src/report/questions.js';
import { firstSentence } from '../../src/report/terminal/next.js';
import { isOpen, missingParts, todoItems } from '../../src/report/todo.js';
import { runTotals, totalsOf } from '../../src/report/totals.js';
import { niger, several } from './fixture.js';
import { assessment, at, finding, requirement } from './make.js';

const given = { id: 'XX-01', section: 'analysis', title: 'Title', why: 'Why' } as const;

describe('the to-do list', () => {
  it('keeps the order of the assessment, and leaves folded ones to their root', () => {
    const items = todoItems({ ...niger, todo: ['SD-05', 'AC-03', 'AC-02', 'unknown'] });
    expect(items.map((item) => item.requirement.id)).toEqual(['SD-05', 'AC-02']);
    expect(items[1]?.follow).toEqual(['AC-03', 'AC-04']);
  });

  it('begins where something is missing first, and lists the other lines', () => {
    const findings = [30, 12, 30, 21].map((line) => finding(at('/a', line, 1), '/a', 'a', 'message'));
    const made = requirement({ ...given, severity: 'minor', verdict: 'not-met', findings });
    const [item] = todoItems(
      assessment({ file: 'f', level: 'revise', requirements: [made], todo: ['XX-01'] }),
    );
    expect(item?.place?.start.line).toBe(30);
    expect(item?.otherLines).toEqual([12, 21]);
    expect(missingParts(made)).toEqual(['a']);
  });

  it('counts partly met one severity lower, and set aside as what it would have been', () => {
    const severityOf = (severity: 'critical' | 'major' | 'minor', verdict: 'partly-met' | 'not-met') =>
      countedSeverity(requirement({ ...given, severity, verdict }));
    expect(severityOf('critical', 'not-met')).toBe('critical');
    expect(severityOf('critical', 'partly-met')).toBe('major');
    expect(severityOf('major', 'partly-met')).toBe('minor');
    expect(severityOf('minor', 'partly-met')).toBe('minor');
    const aside = requirement({
      ...given,
      severity: 'critical',
      verdict: 'set-aside',
      underlying: 'partly-met',
    });
    expect(countedSeverity(aside)).toBe('major');
    expect(isOpen(aside)).toBe(true);
    expect(isOpen(requirement({ ...given, severity: 'minor', verdict: 'set-aside' }))).toBe(false);
  });
});

describe('the questions for a person', () => {
  it('are those of what needs review, unsure parts, and what the writer set aside', () => {
    const words = wordsIn('en');
    expect(questionsFor(niger, words).map((question) => question.requirement.id)).toEqual([
      'AN-04',
      'SD-06',
      'SD-07',
      'AC-08',
      'AC-10',
      'AC-11',
      'AC-13',
    ]);
    const unsure = requirement({ ...given, severity: 'minor', verdict: 'partly-met', question: 'Is it?' });
    const met = requirement({ ...given, severity: 'minor', verdict: 'met', question: 'Is it?' });
    const made = assessment({ file: 'f', level: 'revise', requirements: [unsure, met] });
    expect(questionsFor(made, words)).toEqual([{ requirement: unsure, text: 'Is it?' }]);
  });
});

describe('a lens', () => {
  it('names as open neither what a person answered with met nor what is set aside', () => {
    const one = (changed: Partial<AssessedRequirement>) => {
      const made = requirement({
        ...given,
        id: 'AC-02',
        section: 'accountability',
        severity: 'major',
        verdict: 'not-met',
        ...changed,
      });
      const rows = lensRows(
        'protection-mainstreaming',
        assessment({ file: 'f', level: 'revise', requirements: [made] }),
        wordsIn('en'),
      );
      return [...new Set(rows.flatMap(({ open }) => open))];
    };
    const by = {
      kind: 'answered',
      counts: true,
      name: 'Rosa Quispe',
      decided: '2027-01-10',
      line: 2,
    } as const;
    expect(one({})).toEqual(['AC-02']);
    expect(one({ decisions: [{ ...by, verdict: 'met' }] })).toEqual([]);
    expect(one({ verdict: 'met', decisions: [{ ...by, verdict: 'not-met' }] })).toEqual(['AC-02']);
    expect(one({ verdict: 'set-aside', setAside: { by: 'decision', place: at('/a', 1, 1) } })).toEqual([]);
  });
});

describe('totals', () => {
  it('add up the sections', () => {
    expect(totalsOf(niger)).toEqual({
      met: 2,
      applicable: 17,
      forAPerson: 5,
      open: { critical: 3, major: 1, minor: 2 },
    });
  });

  it('count as open what the to-do list names, with the same severities', () => {
    const requirements = (['critical', 'major', 'minor'] as const).flatMap((severity) =>
      (['not-met', 'partly-met'] as const).map((verdict) =>
        requirement({ ...given, id: `${severity}-${verdict}`, severity, verdict }),
      ),
    );
    const todo = requirements.map(({ id }) => id);
    const fractions = fractionsOf(requirements);
    const made = assessment({ file: 'f', level: 'not-ready', requirements, fractions, todo });
    const items = todoItems(made);
    expect(items).toHaveLength(6);
    for (const severity of SEVERITIES)
      expect(items.filter((item) => item.severity === severity)).toHaveLength(totalsOf(made).open[severity]);
  });

  it('count levels that occur, and what is open over all proposals', () => {
    expect(runTotals(several)).toEqual({
      levels: [
        [1, 'ready-for-review'],
        [1, 'not-ready'],
        [1, 'not-judged'],
      ],
      open: 6,
      critical: 3,
      forAPerson: 5,
    });
  });
});

describe('the first step of a fix', () => {
  it('is its first sentence', () => {
    expect(firstSentence('Name a role. Then say when.')).toBe('Name a role.');
    expect(firstSentence('Name a role, e.g. a field coordinator')).toBe(
      'Name a role, e.g. a field coordinator',
    );
    expect(firstSentence('At 2.5 km or more. É dito.')).toBe('At 2.5 km or more.');
  });
});
