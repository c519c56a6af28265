import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { writeCsv } from '../../src/report/csv.js';
import type { ReportOptions } from '../../src/report/options.js';
import { niger, several } from './fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from './hostile.js';
import { csvRows, UNSEEN } from './validators.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeCsv(run, { ...options, ...changed });

describe('the CSV report', () => {
  it('has a row a requirement and a format fault', () => {
    expect(csvRows(write(several)).map(({ file, id }) => `${file} ${id}`)).toEqual(
      several.proposals.flatMap(({ file, formatFaults, requirements }) => [
        ...formatFaults.map(({ code }) => `${file} format/${code}`),
        ...requirements.map(({ id }) => `${file} ${id}`),
      ]),
    );
  });

  it('tells of each requirement what the other reports tell', () => {
    const rows = csvRows(write(several));
    const find = (wanted: string) => rows.find(({ id }) => id === wanted);
    expect(find('AN-02')).toEqual({
      file: 'drafts/niger.yaml',
      document: '1',
      title: 'Safer sites for displaced families in Agadez',
      level: 'not-ready',
      not_counted: '1 critical not counted (ignored by configuration)',
      id: 'AN-02',
      checklist: 'mainstreaming',
      section: 'analysis',
      severity: 'major',
      verdict: 'partly-met',
      basis: 'declared',
      reason: '',
      open_severity: 'minor',
      folded_under: '',
      requirement: 'The analysis is recent and says where it comes from',
      missing: 'a second source or method',
      line: '54',
      column: '5',
      belongs: '/analysis/protection/sources',
      evidence: '2026-09-15',
      question: '',
      fix: 'Name two sources or methods. Say who was asked, when and how.',
      decision: '',
    });
    expect(find('AC-03')).toMatchObject({ verdict: 'not-met', folded_under: 'AC-02', open_severity: '' });
    expect(find('AC-11')).toMatchObject({ verdict: 'set-aside', open_severity: 'critical' });
    expect(find('AC-08')).toMatchObject({
      verdict: 'needs-review',
      reason: 'contradicted',
      question: 'Which of the two is true: is there a focal person?',
    });
  });

  it('does not pass over a file that could not be read', () => {
    expect(csvRows(write(several)).at(-1)).toMatchObject({
      file: 'drafts/mali.yaml',
      level: 'not-judged',
      id: 'format/yaml',
      verdict: 'error',
      line: '12',
    });
  });

  it('opens in Excel with its accents, and has the line ends of the standard', () => {
    const text = write(several);
    expect(text.startsWith('\ufefffile,document,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps words of the draft out without quotes', () => {
    const rows = csvRows(write(several, { quotes: false }));
    expect(new Set(rows.flatMap(({ title, evidence }) => [title, evidence]))).toEqual(new Set(['']));
  });

  it.each([...MACHINE_HOSTILE, ...MARKDOWN_HOSTILE, ...TERMINAL_HOSTILE])(
    'keeps its shape and computes nothing, whatever the draft holds: %j',
    (hostile) => {
      for (const made of [hostileRun(several, hostile), onlyHostileRun(several, hostile)]) {
        const rows = csvRows(write(made));
        expect(rows).toHaveLength(niger.formatFaults.length + niger.requirements.length + 3 + 1);
        // Also where the system's separator is a semicolon or a tab.
        const cells = rows.flatMap((row) => Object.values(row)).flatMap((cell) => cell.split(/[;\t]/));
        for (const cell of cells) {
          expect(cell).not.toMatch(/^[\s"`\u2018-\u201f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
          expect(cell).not.toMatch(UNSEEN);
        }
      }
    },
  );
});
