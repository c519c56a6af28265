import { name, version } from 'virtual:package';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { builtInEngine, type Engine } from '../assess/engine.js';
import { exitCodeOf } from '../assess/gate.js';
import type { Assessment } from '../assess/verdict.js';
import { type FaultCode, ImportFault } from '../import/fault.js';
import { importWord } from '../import/import.js';
import { importWords as en } from '../locale/en/import.js';
import { importWords as es } from '../locale/es/import.js';
import { importWords as fr } from '../locale/fr/import.js';
import { localeOf, spoken } from '../locale/spoken.js';
import type { Locale } from '../locale/words.js';
import { readProposals } from '../proposal/read.js';
import { writeHtml } from '../report/html.js';

/** A file that somebody chose. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A proposal made from a Word file, to go on with. */
export interface Draft {
  readonly name: string;
  readonly yaml: string;
}

export interface Refused {
  readonly name: string;
  readonly code: FaultCode;
}

export interface Judged {
  /** The report, as `check --format html` writes it; nothing where no file could be judged. */
  readonly html: string | undefined;
  readonly drafts: readonly Draft[];
  /** Word files that could not be read. */
  readonly refused: readonly Refused[];
}

/** The words of importing, which stand in what is made from a Word file and say why one is refused. */
export const importTalk = { en, fr, es };

const GATE = { failOn: 'critical', strict: false } as const;

/**
 * Judges files as the command line does without any option: those of Word by what `import` makes of them.
 *
 * @param asked the language of the report; without it that of the proposals
 */
export async function judge(files: readonly Chosen[], asked?: Locale): Promise<Judged> {
  const engine = builtInEngine(hash);
  const drafts: Draft[] = [];
  const refused: Refused[] = [];
  const proposals: Assessment[] = [];
  for (const file of files) {
    const read = isArchive(file) ? await imported(file) : { file };
    if ('code' in read) refused.push(read);
    else {
      if (read.draft !== undefined) drafts.push(read.draft);
      proposals.push(...judged(read.file, engine));
    }
  }
  return { html: await report(proposals, engine, asked), drafts, refused };
}

async function report(
  proposals: readonly Assessment[],
  engine: Engine,
  asked: Locale | undefined,
): Promise<string | undefined> {
  if (proposals.length === 0) return undefined;
  const run = {
    tool: { name, version },
    checklists: engine.checklists,
    exitCode: exitCodeOf(proposals, GATE).code,
    options: { 'fail-on': GATE.failOn },
    proposals,
  };
  const locale = localeOf(asked, proposals);
  const look = { quotes: true, verbosity: 'normal', color: false, width: 80, locale } as const;
  return writeHtml(await spoken(run, locale, engine), look);
}

function judged({ name, bytes }: Chosen, engine: Engine): readonly Assessment[] {
  const sum = hash(bytes);
  return readProposals(name, bytes).documents.map((document) =>
    'proposal' in document
      ? engine.assess(document, sum)
      : engine.unreadable(name, document.document, sum, document.faults),
  );
}

/** A file of Word is one; nothing that holds a proposal begins like this. */
function isArchive({ bytes }: Chosen): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === 'PK\x03\x04';
}

/** A proposal in YAML, and whether it was made from a file of Word. */
interface Read {
  readonly file: Chosen;
  readonly draft?: Draft;
}

async function imported({ name, bytes }: Chosen): Promise<Read | Refused> {
  const title = name.replace(/\.[^.]*$/, '');
  try {
    const { yaml } = await importWord(bytes, { title, wordsIn: (language) => importTalk[language].file });
    const draft = { name: `${title}.yaml`, yaml };
    return { file: { name: draft.name, bytes: utf8ToBytes(yaml) }, draft };
  } catch (error) {
    if (error instanceof ImportFault) return { name, code: error.code };
    throw error;
  }
}

function hash(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));
}
