import { addStubs } from '../../fix/fix.js';
import { repaired } from '../../fix/repair.js';
import { type FixWords, fixWordsIn } from '../../locale/fix.js';
import { localeOf } from '../../locale/spoken.js';
import { decode } from '../../proposal/bytes.js';
import { UsageError } from '../errors.js';
import { faultOf, inputOf } from '../files/one-proposal.js';
import { readInput } from '../files/read.js';
import { refuseIrreplaceable } from '../files/replace.js';
import { realPath } from '../files/stats.js';
import { refuseUnwritable } from '../files/write.js';
import { deliver } from '../fix/deliver.js';
import { judged, ordersOf } from '../fix/orders.js';
import { sayDone, sayNotOpen, sayRepaired } from '../fix/talk.js';
import type { FixFlags } from '../flags.js';
import { prepare } from '../prepare.js';
import { knownId } from '../selection.js';

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
  const { bytes, fault } = await readInput(input, prepared.limits.bytes);
  if (fault !== undefined || bytes === undefined) throw new UsageError(faultOf(input.name, fault));
  const text = decode(bytes, prepared.limits);
  if (typeof text !== 'string') throw new UsageError(faultOf(input.name, text));
  const mended = flags.safe === true ? repaired(text, prepared.limits) : { text, repairs: [], blanks: 0 };
  const documents = await judged(input.name, mended.text, prepared, flags.locale);
  const locale = localeOf(
    flags.locale,
    documents.map(({ assessment }) => assessment),
  );
  const words = fixWordsIn(locale);
  refuseJson(input.name, text, words);
  refuseTarget(file, flags, words);
  const orders = await ordersOf(documents, only, prepared.engine, flags.locale);
  const fixed = addStubs(mended.text, orders, prepared.limits);
  await deliver(file, input.name, { bytes, before: text, after: fixed.text }, flags, words);
  sayRepaired(input.name, mended, words);
  sayDone(input.name, fixed, orders, flags, words);
  if (only !== undefined) sayNotOpen(only, fixed.done, documents, locale, words);
  return 0;
}

/** What cannot be written is refused before anything is said to be added. */
function refuseTarget(file: string, { output, dryRun }: FixFlags, { errors }: FixWords): void {
  if (dryRun === true) return;
  if (output !== undefined) refuseUnwritable([output], new Set([realPath(file)]));
  else if (file !== '-') refuseIrreplaceable(file, errors);
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
