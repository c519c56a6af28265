import { openSeverity } from '../assess/open.js';
import type { AssessedRequirement, Assessment, Fault } from '../assess/verdict.js';
import { type Words, wordsIn } from '../locale/words.js';
import { decisionInShort } from './decided.js';
import { shownRun } from './draft-words.js';
import { csvRow } from './escape/csv.js';
import { isUnreadable } from './open.js';
import type { WritePieces, WriteReport } from './options.js';
import { missingParts, placeOf } from './todo.js';

// The names of columns are what scripts ask for, so they are the same in every language.
const COLUMNS = [
  'file',
  'document',
  'title',
  'level',
  'not_counted',
  'id',
  'checklist',
  'section',
  'severity',
  'verdict',
  'basis',
  'reason',
  'open_severity',
  'folded_under',
  'requirement',
  'missing',
  'line',
  'column',
  'belongs',
  'evidence',
  'question',
  'fix',
  'decision',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

// Excel takes a file without this mark for one in the system's old encoding and breaks every accent; other programs pass over it.
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const BETWEEN = ' | ';

/**
 * A table for spreadsheets: a row a requirement of each proposal, met and not applicable ones too, and before them a row a format
 * fault (`format/CODE`), so that a file that could not be read is not missing from it.
 */
export const writeCsv: WriteReport = (run, options) => [...csvPieces(run, options)].join('');

/** The same, piece by piece: the names of the columns, and the rows of each proposal. */
export const csvPieces: WritePieces = function* (run, options) {
  const words = wordsIn(options.locale);
  yield `${BYTE_ORDER_MARK}${csvRow(COLUMNS)}${LINE_END}`;
  for (const assessment of shownRun(run, options).proposals) {
    const about = aboutProposal(words, assessment);
    const rows: readonly Row[] = [
      ...assessment.formatFaults.map((fault) => ({ ...about, ...faultRow(assessment, fault) })),
      ...assessment.requirements.map((one) => ({ ...about, ...requirementRow(words, assessment, one) })),
    ];
    yield rows.map((row) => `${csvRow(cells(row))}${LINE_END}`).join('');
  }
};

function cells(row: Row): readonly (string | number)[] {
  return COLUMNS.map((column) => row[column] ?? '');
}

function aboutProposal(words: Words, { file, document, title, level, notJudged }: Assessment): Row {
  const notCounted = notJudged.notCounted.map(({ critical, because }) => words.notCounted(critical, because));
  return { file, document, title, level, not_counted: notCounted.join(BETWEEN) };
}

function faultRow(assessment: Assessment, { code, message, path, start }: Fault): Row {
  return {
    id: `format/${code}`,
    section: 'format',
    verdict: isUnreadable(assessment) ? 'error' : '',
    missing: message,
    line: start.line,
    column: start.column,
    belongs: path,
  };
}

function requirementRow(words: Words, assessment: Assessment, requirement: AssessedRequirement): Row {
  const { findings, evidence, error = '' } = requirement;
  const place = placeOf(assessment, requirement);
  const quotes = evidence.map(({ quote }) => quote).filter((quote) => quote !== '');
  return {
    id: requirement.id,
    checklist: requirement.checklist,
    section: requirement.section,
    severity: requirement.severity,
    verdict: requirement.verdict,
    basis: requirement.basis ?? '',
    reason: requirement.reason ?? error,
    open_severity: openSeverity(requirement) ?? '',
    folded_under: requirement.foldedUnder ?? '',
    requirement: requirement.title,
    missing: missingParts(requirement).join(BETWEEN),
    line: place?.start.line ?? '',
    column: place?.start.column ?? '',
    belongs: [...new Set(findings.map(({ belongs }) => belongs))].join(BETWEEN),
    evidence: [...new Set(quotes)].join(BETWEEN),
    question: requirement.question ?? '',
    fix: requirement.fix ?? '',
    decision: decisionInShort(requirement, words),
  };
}
