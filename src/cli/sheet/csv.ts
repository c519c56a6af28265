import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { csvRow } from '../../report/escape/csv.js';
import { conditionWords, judgedWords, type Speech } from './asks.js';

// The names of columns are what scripts ask for, so they are the same in every language. The last two are to be filled in.
const COLUMNS = [
  'id',
  'checklist',
  'section',
  'severity',
  'requirement',
  'question',
  'applies',
  'judged',
  'why',
  'fix',
  'careful',
  'sources',
  'verdict',
  'notes',
] as const;

// Excel takes a file without this mark for one in the system's old encoding.
const BYTE_ORDER_MARK = '\ufeff';

/** The checklist as a table for spreadsheets, with a column for the verdict and one for notes. */
export function csvChecklist(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
): string {
  const rows = requirements.map((one): readonly string[] => [
    one.id,
    one.checklist,
    one.section,
    one.severity,
    one.title,
    one.question,
    conditionWords(one.applies, speech),
    judgedWords(one, speech.words),
    one.why,
    one.fix.say,
    one.careful ?? '',
    one.sources.map(({ key, at }) => sourceWords(engine, key, at)).join(' | '),
    '',
    '',
  ]);
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${csvRow(row)}\r\n`).join('');
}

function sourceWords({ knowledge }: Engine, key: string, at: string | undefined): string {
  const title = knowledge.sources[key]?.title ?? key;
  return at === undefined ? title : `${title}: ${at}`;
}
