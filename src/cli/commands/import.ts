import { basename, extname } from 'node:path';
import { ImportFault } from '../../import/fault.js';
import { type Imported, importWord } from '../../import/import.js';
import type { ImportTalk } from '../../locale/en/import.js';
import type { Locale } from '../../locale/words.js';
import { UsageError } from '../errors.js';
import { whyAbsent } from '../files/absent.js';
import { shownName } from '../files/input.js';
import { faultOf } from '../files/one-proposal.js';
import { readBytes } from '../files/read.js';
import { realPath, statsOf } from '../files/stats.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { ImportFlags } from '../flags.js';
import { say } from '../talk.js';

/** Word files hold pictures, which are not unpacked. */
const MOST_BYTES = 100_000_000;

/**
 * Turns a Word document into a proposal, and says on standard error what went where.
 *
 * @throws {UsageError} when it is no Word document, cannot be read, or the proposal cannot be written
 */
export async function importDocument(file: string, flags: ImportFlags): Promise<number> {
  const talk = await allTalk();
  const asked = talk[flags.locale ?? 'en'];
  const output = flags.output === '-' ? undefined : flags.output;
  if (statsOf(file)?.isDirectory() === true)
    throw new UsageError(asked.folder(shownName(file)), asked.nameOne);
  if (output !== undefined) refuseTaken(output, file, flags.force === true, asked);
  const imported = await read(file, talk, asked);
  if (output === undefined) await writeStandardOutput(imported.yaml);
  else await writeFiles([{ path: output, contents: imported.yaml }]);
  const own = talk[flags.locale ?? imported.language ?? 'en'];
  for (const line of summary(imported, own)) say(line);
  if (output !== undefined) {
    say(own.written(shownName(output)));
    say(own.next(shownName(output)));
  }
  return 0;
}

/** A proposal that somebody has gone on with is never lost to a second import. */
function refuseTaken(output: string, file: string, force: boolean, talk: ImportTalk): void {
  refuseUnwritable([output], new Set(statsOf(file) === undefined ? [] : [realPath(file)]));
  if (!force && statsOf(output)?.isFile() === true)
    throw new UsageError(talk.exists(shownName(output)), talk.useForce);
}

async function read(
  file: string,
  talk: Readonly<Record<Locale, ImportTalk>>,
  asked: ImportTalk,
): Promise<Imported> {
  const name = file === '-' ? '<stdin>' : shownName(file);
  if (file !== '-' && statsOf(file) === undefined) throw new UsageError(faultOf(name, whyAbsent(file)));
  const input = { name, named: true, ...(file === '-' ? {} : { path: file }) };
  const { bytes, fault } = await readBytes(input, MOST_BYTES);
  if (bytes === undefined || fault !== undefined) throw new UsageError(faultOf(name, fault));
  try {
    const title = file === '-' ? 'document' : basename(file, extname(file));
    return await importWord(bytes, { title, wordsIn: (language) => talk[language].file });
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const [what, advice] = asked.faults[error.code];
    throw new UsageError(`${name}: ${what}`, advice);
  }
}

/** What went where, by the keys of the format: the words of the document stand in the file itself. */
function summary({ placed, unplaced, leftOut }: Imported, talk: ImportTalk): readonly string[] {
  const shown = [...placed].map(([key, times]) => ({ key: key.replace(/\.text$/, ''), times }));
  const wide = Math.max(0, ...shown.map(({ key }) => key.length));
  const dropped = LEFT_OUT.filter((kind) => leftOut[kind] > 0).map((kind) => talk.kinds[kind](leftOut[kind]));
  return [
    ...(placed.size === 0 ? [] : [talk.placed]),
    ...shown.map(({ key, times }) => `  ${key.padEnd(wide)}${times > 1 ? `  × ${times}` : ''}`.trimEnd()),
    unplaced === 0 ? talk.nothingUnplaced : `unplaced: ${talk.unplaced(unplaced)}`,
    ...(dropped.length === 0 ? [] : [`${talk.leftOut} ${dropped.join(', ')}`]),
  ];
}

const LEFT_OUT = ['deletions', 'comments', 'placeholders', 'contents', 'hidden', 'pictures'] as const;

async function allTalk(): Promise<Readonly<Record<Locale, ImportTalk>>> {
  const [{ importWords: en }, { importWords: fr }, { importWords: es }] = await Promise.all([
    import('../../locale/en/import.js'),
    import('../../locale/fr/import.js'),
    import('../../locale/es/import.js'),
  ]);
  return { en, fr, es };
}
