import { dirname } from 'node:path';
import type { Assessment } from '../../assess/verdict.js';
import { spokenProposal } from '../../locale/spoken.js';
import { watchWordsIn } from '../../locale/watch.js';
import type { Locale } from '../../locale/words.js';
import { isBroken, revisionLines } from '../../report/revision.js';
import { UsageError } from '../errors.js';
import { findInputs } from '../files/find.js';
import type { Input, Source } from '../files/input.js';
import { statsOf } from '../files/stats.js';
import { writeStandardOutput } from '../files/write.js';
import type { CheckFlags } from '../flags.js';
import { judgeInput } from '../judging/one.js';
import type { Prepared } from '../prepare.js';
import { say } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';
import { FolderWatch } from './folders.js';

/** @throws {UsageError} where --watch and the rest of the command line contradict each other */
export function refuseUnwatchable(paths: readonly string[], flags: CheckFlags): void {
  const { errors } = watchWordsIn(flags.locale ?? 'en');
  if (flags.format.length > 0 || flags.output !== undefined)
    throw new UsageError(errors.formats, errors.formatsHint);
  if (paths.includes('-')) throw new UsageError(errors.standardInput);
}

/**
 * Judges the files again whenever one is saved and says what changed, until a signal ends the program or nobody reads
 * what it says.
 *
 * @param paths as on the command line: files that come into a folder later are judged too
 * @param judged what was reported already
 */
export async function watchOver(
  paths: readonly string[],
  judged: { readonly sources: readonly Source[]; readonly assessments: Iterable<Assessment> },
  prepared: Prepared,
  flags: CheckFlags,
  locale: Locale,
): Promise<void> {
  const words = watchWordsIn(locale);
  const inputs = judged.sources.flatMap((source) => source.inputs);
  if (inputs.length === 0) throw new UsageError(words.errors.nothing);
  const desk = new Desk(paths, prepared, flags, locale);
  desk.remember(inputs, judged.assessments);
  say(words.watching(paths.join(', ')));
  await desk.untilNobodyReads();
}

/** The files that lie open, with the state of each that was last told. */
class Desk {
  /** By file and document, what could be read last. */
  private readonly good = new Map<string, Assessment>();
  private readonly stamps = new Map<string, string>();
  private readonly paths: readonly string[];
  private readonly prepared: Prepared;
  private readonly flags: CheckFlags;
  private readonly locale: Locale;
  private fail: (error: unknown) => void = () => undefined;
  private isBusy = false;
  private isAsked = false;

  constructor(paths: readonly string[], prepared: Prepared, flags: CheckFlags, locale: Locale) {
    this.paths = paths;
    this.prepared = prepared;
    this.flags = flags;
    this.locale = locale;
  }

  remember(inputs: readonly Input[], assessments: Iterable<Assessment>): void {
    for (const input of inputs) this.stamps.set(input.name, stampOf(input));
    for (const assessment of assessments)
      if (!isBroken(assessment)) this.good.set(keyOf(assessment), assessment);
  }

  async untilNobodyReads(): Promise<void> {
    const failed = new Promise<never>((_, reject) => {
      this.fail = reject;
    });
    const readerGone = new Promise<void>((resolve) => {
      process.stdout.once('error', () => resolve());
    });
    const folders = new FolderWatch(() => void this.look(folders).catch(this.fail));
    void this.look(folders).catch(this.fail);
    await Promise.race([readerGone, failed]).finally(() => folders.close());
  }

  /** Looks at all files once, and once more if something changed meanwhile. */
  private async look(folders: FolderWatch): Promise<void> {
    this.isAsked = true;
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.isAsked) {
        this.isAsked = false;
        const sources = await findInputs(this.paths, { standardInputName: '', commands: [] });
        folders.follow(foldersOf(sources));
        for (const source of sources) for (const input of source.inputs) await this.lookAt(input);
        await this.lookForGone(sources.flatMap(({ inputs }) => inputs));
      }
    } finally {
      this.isBusy = false;
    }
  }

  private async lookAt(input: Input): Promise<void> {
    const stamp = stampOf(input);
    if (stamp === this.stamps.get(input.name)) return;
    this.stamps.set(input.name, stamp);
    if (stamp === GONE) return this.tell(input.name, undefined);
    const assessments = await judgeInput(input, this.prepared);
    if (assessments === 'passed over') return;
    for (const assessment of assessments) await this.tell(input.name, assessment);
  }

  /** A file of a folder that is no longer found there. */
  private async lookForGone(inputs: readonly Input[]): Promise<void> {
    const there = new Set(inputs.map((input) => input.name));
    for (const [file, stamp] of this.stamps) {
      if (there.has(file) || stamp === GONE) continue;
      this.stamps.set(file, GONE);
      await this.tell(file, undefined);
    }
  }

  private async tell(file: string, after: Assessment | undefined): Promise<void> {
    const before = after === undefined ? undefined : this.good.get(keyOf(after));
    if (after !== undefined && !isBroken(after)) this.good.set(keyOf(after), after);
    const lines = revisionLines(
      {
        time: timeOfDay(),
        file: shownFile(file, after),
        before: await this.said(before),
        after: await this.said(after),
      },
      watchWordsIn(this.locale),
      {
        quotes: false,
        verbosity: 'normal',
        color: wantsColor(this.flags.color),
        width: outputWidth(),
        locale: this.locale,
      },
    );
    await writeStandardOutput(`${lines.join('\n')}\n`);
  }

  private async said(assessment: Assessment | undefined): Promise<Assessment | undefined> {
    return assessment && spokenProposal(assessment, this.locale, this.prepared.engine);
  }
}

const GONE = 'gone';

/** Tells a file that was saved from one that was not. */
function stampOf({ path }: Input): string {
  const stats = path === undefined ? undefined : statsOf(path);
  return stats === undefined ? GONE : `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}

function keyOf({ file, document }: Assessment): string {
  return `${file} ${document}`;
}

function shownFile(file: string, assessment: Assessment | undefined): string {
  return assessment === undefined || assessment.document === 1 ? file : `${file} (${assessment.document})`;
}

function foldersOf(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ kind, argument, inputs }) => [
      ...(kind === 'folder' ? [argument] : []),
      ...inputs.flatMap(({ path }) => (path === undefined ? [] : [dirname(path)])),
    ]),
  );
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
