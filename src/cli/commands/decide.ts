import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { elementWithId, passageHash, versionHash } from '../../assess/decisions/passage.js';
import { readDecisions } from '../../assess/decisions/read.js';
import { shown } from '../config/find.js';
import { DECISIONS_NAME, utcToday } from '../decisions.js';
import { UsageError } from '../errors.js';
import { proposalsOf, refuseUnreadable } from '../files/one-proposal.js';
import { relativeFrom } from '../files/relative.js';
import { statsOf } from '../files/stats.js';
import { readText } from '../files/text.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { DecideFlags } from '../flags.js';
import { prepare } from '../prepare.js';
import { knownId } from '../selection.js';
import { say, sentence } from '../talk.js';

/**
 * Writes a record of what a person decided about a requirement into the decisions file, and leaves everything else there as it is.
 *
 * @throws {UsageError} when something of the record is missing
 * @throws {ChecklistError} when the record would be no decision
 */
export async function decide(written: string, file: string, flags: DecideFlags): Promise<number> {
  const { engine, settings, limits } = await prepare({ ...flags, ignoreDecisions: true });
  const requirement = knownIdOf(written, engine.requirements);
  const read = await proposalsOf(file, limits);
  const { proposals } = read;
  const [document, ...others] = proposals;
  await refuseUnreadable(read, flags.locale);
  if (document === undefined || others.length > 0)
    throw new UsageError(
      sentence('several-proposals', { file, n: proposals.length }),
      sentence('decide-takes'),
    );
  const element = flags.place === undefined ? undefined : elementWithId(document.proposal, flags.place);
  if (flags.place !== undefined && element === undefined)
    throw new UsageError(sentence('no-element', { file, id: flags.place }));
  const path = settings.decisions === undefined ? DECISIONS_NAME : shown(settings.decisions);
  refuseUnwritable([path]);
  const record = {
    requirement: requirement.id,
    proposal: relativeFrom(path, file),
    ...(flags.place === undefined ? {} : { place: flags.place }),
    ...(flags.waive === true
      ? waiverOf(flags)
      : {
          ...answerOf(flags),
          passage: passageHash(requirement, document.proposal, element),
          version: versionHash(requirement),
        }),
  };
  const before = statsOf(path) === undefined ? 'decisions: []\n' : (await readText(path, 'decisions')).text;
  const after = withRecord(before, record, path);
  readDecisions(path, after, engine.requirements);
  if (flags.dryRun === true) await writeStandardOutput(after);
  else {
    await writeFiles([{ path, contents: after }]);
    say(sentence('written', { path }));
  }
  return 0;
}

function knownIdOf<T extends { readonly id: string }>(
  written: string,
  requirements: readonly T[] & Parameters<typeof knownId>[1],
): T {
  const id = knownId(written, requirements);
  const requirement = requirements.find((one) => one.id === id);
  if (requirement === undefined)
    throw new UsageError(sentence('no-requirement', { name: written, meant: '' }));
  return requirement;
}

function waiverOf(flags: DecideFlags) {
  return {
    decision: 'waived',
    reason: asked('--reason', flags.reason),
    risk: asked('--risk', flags.risk),
    instead: asked('--instead', flags.instead),
    owner: asked('--owner', flags.owner),
    approved_by: asked('--approved-by', flags.approvedBy),
    decided: flags.today ?? utcToday(),
    expires: asked('--expires', flags.expires),
  };
}

function answerOf(flags: DecideFlags) {
  if (flags.verdict === undefined)
    throw new UsageError(sentence('what-decided'), sentence('what-decided-hint'));
  return {
    decision: 'answered',
    verdict: flags.verdict,
    name: asked('--name', flags.name),
    role: asked('--role', flags.role),
    note: asked('--note', flags.note),
    decided: flags.today ?? utcToday(),
  };
}

function asked(flag: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw new UsageError(sentence('flag-missing', { flag }), sentence('flag-missing-hint'));
}

/** Adds the record to the text of a decisions file through its document model: comments and order stay. */
function withRecord(text: string, record: Readonly<Record<string, string>>, path: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    throw new UsageError(sentence('no-decisions-file', { path }), sentence('no-decisions-file-hint'));
  const list: unknown = document.get('decisions');
  const node = document.createNode(record);
  if (isSeq(list)) appended(list, node);
  else document.set('decisions', document.createNode([record]));
  return document.toString({ lineWidth: 120 });
}

function appended(list: YAMLSeq, node: unknown): void {
  list.flow = false;
  list.add(node);
}
