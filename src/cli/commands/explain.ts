import { explain as explainRequirement } from '../../assess/explain.js';
import { wordsIn } from '../../locale/words.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { defaultLimits } from '../../proposal/limits.js';
import { readProposals } from '../../proposal/read.js';
import { createPage } from '../../report/terminal/page.js';
import { builtIn } from '../built-in.js';
import { UsageError } from '../errors.js';
import { whyAbsent } from '../files/absent.js';
import { type Input, shownName } from '../files/input.js';
import { readInput } from '../files/read.js';
import { statsOf } from '../files/stats.js';
import { writeStandardOutput } from '../files/write.js';
import type { ExplainFlags } from '../flags.js';
import { knownId } from '../selection.js';
import { sheetOf } from '../sheet/sheet.js';
import { terminalSheet } from '../sheet/terminal.js';
import { verdictEntries } from '../sheet/trail.js';
import { say } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

/**
 * Explains a requirement; with a file also how its verdict on each proposal in it came about.
 *
 * @returns 0, or 2 when a proposal of the file could not be read
 * @throws {UsageError} when there is no such requirement or file
 */
export async function explain(id: string, file: string | undefined, flags: ExplainFlags): Promise<number> {
  const engine = await builtIn();
  const known = knownId(id, engine.requirements);
  const { proposals, unreadable } = file === undefined ? NO_FILE : await proposalsIn(file, flags);
  for (const fault of unreadable) say(fault);
  const detail = flags.verbose === true ? ('all' as const) : ('some' as const);
  const options = { words: wordsIn('en'), detail };
  const page = createPage({
    quotes: true,
    verbosity: 'normal',
    color: wantsColor(flags.color),
    width: outputWidth(),
    locale: 'en',
  });
  const sheets = (file === undefined ? [undefined] : proposals).flatMap((proposal) => {
    const explanation = explainRequirement(engine, known, proposal);
    if (explanation === undefined) return [];
    const verdict = proposal === undefined ? [] : verdictEntries(explanation, proposal, options);
    return [terminalSheet(page, sheetOf(explanation, options), verdict)];
  });
  await writeStandardOutput(sheets.join('\n'));
  return unreadable.length > 0 ? 2 : 0;
}

interface Proposals {
  readonly proposals: readonly ProposalDocument[];
  /** What could not be read: `file:line:column: message`. */
  readonly unreadable: readonly string[];
}

const NO_FILE: Proposals = { proposals: [], unreadable: [] };

async function proposalsIn(file: string, { maxSize }: ExplainFlags): Promise<Proposals> {
  const limits = { ...defaultLimits, ...(maxSize === undefined ? {} : { bytes: maxSize }) };
  const input = inputOf(file);
  const { bytes, fault } = await readInput(input, limits.bytes);
  if (fault !== undefined || bytes === undefined)
    throw new UsageError(`${input.name}: ${fault?.message ?? 'This file cannot be read.'}`);
  const { documents } = readProposals(input.name, bytes, limits);
  return {
    proposals: documents.flatMap((document) => ('proposal' in document ? [document] : [])),
    unreadable: documents.flatMap((document) =>
      'proposal' in document
        ? []
        : document.faults.map(
            ({ start, message }) => `${input.name}:${start.line}:${start.column}: ${message}`,
          ),
    ),
  };
}

function inputOf(file: string): Input {
  if (file === '-') return { name: '<stdin>', named: true };
  const stats = statsOf(file);
  if (stats?.isDirectory() === true) throw new UsageError(`${file} is a folder`, 'explain takes one file');
  return {
    name: shownName(file),
    path: file,
    named: true,
    ...(stats === undefined ? { unreadable: whyAbsent(file) } : {}),
  };
}
