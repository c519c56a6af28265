import { name, version } from 'virtual:package';
import type { Engine } from '../../assess/engine.js';
import type { Assessment } from '../../assess/verdict.js';
import { askedBy } from '../../fix/asked.js';
import { addStubs, type Done, type Fixed, type Order } from '../../fix/fix.js';
import { wantedOf } from '../../fix/wanted.js';
import { type FixWords, fixWordsIn } from '../../locale/fix.js';
import { type Locale, wordsIn } from '../../locale/words.js';
import { decode } from '../../proposal/bytes.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { readProposals } from '../../proposal/read.js';
import { UsageError } from '../errors.js';
import { inputOf } from '../files/one-proposal.js';
import { readInput, sha256 } from '../files/read.js';
import { refuseIrreplaceable, replaceFile } from '../files/replace.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { FixFlags } from '../flags.js';
import { type Prepared, prepare } from '../prepare.js';
import { knownId } from '../selection.js';
import { engineIn } from '../speech.js';
import { localeOf, spoken } from '../spoken.js';
import { say } from '../talk.js';
import { wantsColor } from '../terminal.js';

/**
 * Adds what is missing in a proposal as commented stubs, and leaves everything that is there as it is.
 *
 * @returns 0, also when there was nothing to add
 * @throws {UsageError} when the file cannot be read, holds JSON, or cannot be replaced
 */
export async function fix(file: string, flags: FixFlags): Promise<number> {
  const prepared = await prepare(flags);
  const only = flags.only?.map((id) => knownId(id, prepared.engine.requirements));
  const input = inputOf(file);
  const replaces = flags.output === undefined && flags.dryRun !== true && file !== '-';
  const { bytes, fault } = await readInput(input, prepared.limits.bytes);
  if (fault !== undefined || bytes === undefined)
    throw new UsageError(`${input.name}: ${fault?.message ?? 'This file cannot be read.'}`);
  const text = decode(bytes, prepared.limits);
  if (typeof text !== 'string') throw new UsageError(`${input.name}: ${text.message}`);
  const first = judged(input.name, text, prepared);
  const locale = localeOf(
    flags.locale,
    first.map(({ assessment }) => assessment),
  );
  const words = fixWordsIn(locale);
  refuseJson(input.name, text, words);
  if (replaces) refuseIrreplaceable(file, words.errors);
  if (flags.output !== undefined) refuseUnwritable([flags.output]);
  const readable = { documents: first, text };
  const orders = await ordersOf(readable.documents, only, prepared.engine, flags.locale);
  const fixed = addStubs(readable.text, orders, prepared.limits);
  sayDone(input.name, fixed, orders, flags, words);
  if (only !== undefined) sayNotOpen(only, fixed.done, readable.documents, locale, words);
  await deliver(file, input.name, { bytes, before: text, after: fixed.text }, flags, words);
  return 0;
}

interface Judged {
  readonly document: ProposalDocument;
  readonly assessment: Assessment;
}

/** @throws {UsageError} when a part of the file cannot be read: then it is not known what may be added */
function judged(file: string, text: string, { engine, optionsOf, limits }: Prepared): readonly Judged[] {
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const documents: Judged[] = [];
  const unreadable: string[] = [];
  for (const document of readProposals(file, bytes, limits).documents) {
    if ('proposal' in document)
      documents.push({ document, assessment: engine.assess(document, hash, optionsOf(file)) });
    else
      unreadable.push(
        ...document.faults.map(({ start, message }) => `${file}:${start.line}:${start.column}: ${message}`),
      );
  }
  if (unreadable.length > 0) throw new UsageError(fixWordsIn('en').errors.unreadable(file), ...unreadable);
  return documents;
}

async function ordersOf(
  documents: readonly Judged[],
  only: readonly string[] | undefined,
  engine: Engine,
  asked: Locale | undefined,
): Promise<readonly Order[]> {
  const orders: Order[] = [];
  for (const { document, assessment } of documents) {
    const locale = localeOf(asked, [assessment]);
    const run = {
      tool: { name, version },
      checklists: [],
      exitCode: 0,
      options: {},
      proposals: [assessment],
    };
    const [said = assessment] = (await spoken(run, locale, engine)).proposals;
    const requirements = new Map(engineIn(engine, locale).requirements.map((one) => [one.id, askedBy(one)]));
    orders.push({
      document: document.document,
      wanted: wantedOf(said, document.places, (id) => requirements.get(id), only),
      words: fixWordsIn(locale).stub,
    });
  }
  return orders;
}

/** Comments are all that a stub is made of. */
function refuseJson(file: string, text: string, { errors }: FixWords): void {
  const isNamedSo = /\.json$/i.test(file);
  if (!isNamedSo && (/\.ya?ml$/i.test(file) || !isJson(text))) return;
  throw new UsageError(
    errors.json(file),
    errors.jsonHint(file, `${file.replace(/\.json$/i, '').replace(/^<stdin>$/, 'draft')}.yaml`),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function sayDone(
  file: string,
  { done }: Fixed,
  orders: readonly Order[],
  { dryRun }: FixFlags,
  words: FixWords,
): void {
  for (const { document, added, waiting, unplaced } of done) {
    const shown = orders.length === 1 ? file : words.document(file, document);
    const told = dryRun === true ? words.wouldAdd : words.added;
    if (added.length > 0) say(told(shown, added.length, added.join(', ')));
    else say(words.nothing(shown));
    if (waiting.length > 0) say(words.waiting(shown, waiting.join(', ')));
    if (unplaced.length > 0) say(words.unplaced(shown, unplaced.join(', ')));
  }
}

/** Whoever asks for a requirement by its id is told why nothing came of it. */
function sayNotOpen(
  only: readonly string[],
  done: readonly Done[],
  documents: readonly Judged[],
  locale: Locale,
  words: FixWords,
): void {
  const handled = new Set(
    done.flatMap(({ added, waiting, unplaced }) => [...added, ...waiting, ...unplaced]),
  );
  for (const id of only.filter((one) => !handled.has(one))) {
    const found = documents.flatMap(({ assessment }) => assessment.requirements).find((one) => one.id === id);
    say(
      found === undefined ? words.notJudged(id) : words.notOpen(id, wordsIn(locale).verdicts[found.verdict]),
    );
  }
}

interface Change {
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
}

/** The diff, the other file, standard output or the file itself, as asked. */
async function deliver(
  file: string,
  shown: string,
  change: Change,
  flags: FixFlags,
  words: FixWords,
): Promise<void> {
  const { bytes, before, after } = change;
  if (flags.dryRun === true) {
    const { unifiedDiff } = await import('../../report/diff.js');
    await writeStandardOutput(unifiedDiff(shown, before, after, wantsColor(flags.color)));
    return;
  }
  const contents = before === after ? bytes : withMarkOf(bytes, after);
  if (flags.output !== undefined) {
    await writeFiles([{ path: flags.output, contents }]);
    say(words.written(flags.output));
  } else if (file === '-') await writeStandardOutput(contents);
  else if (before !== after) await replaceFile(file, bytes, contents, words.errors);
  if (before !== after) say(words.next);
}

/** The text in UTF-8, with the byte order mark that the file had. */
function withMarkOf(bytes: Uint8Array, text: string): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text);
}
