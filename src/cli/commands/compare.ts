import { compare as compareAssessments, hasRegression } from '../../assess/compare.js';
import type { Assessment } from '../../assess/verdict.js';
import { localeOf, spokenProposal } from '../../locale/spoken.js';
import { comparisonWriters } from '../../report/comparison.js';
import { COMPARISON_FORMATS } from '../../report/comparison-formats.js';
import { UsageError } from '../errors.js';
import { proposalsOf, refuseUnreadable } from '../files/one-proposal.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { CompareFlags } from '../flags.js';
import { outputsOf } from '../outputs.js';
import { configuredReading, type Prepared } from '../prepare.js';
import { selectionOf } from '../selection.js';
import { say, sentence, speak } from '../talk.js';
import { FILE_WIDTH, outputWidth, wantsColor } from '../terminal.js';

/**
 * Says what a revision gained and lost, requirement by requirement.
 *
 * @returns 0; with --fail-on-regression 1 where something is worse than before
 * @throws {UsageError} when a file is missing, unreadable or holds several proposals
 */
export async function compare(before: string, after: string, flags: CompareFlags): Promise<number> {
  const outputs = outputsOf(flags.format, flags.output, COMPARISON_FORMATS, 'terminal');
  refuseUnwritable(outputs.flatMap(({ path }) => path ?? []));
  const reading = await configuredReading(flags);
  const { engine } = reading;
  const was = await assessedIn(before, reading, flags);
  const is = await assessedIn(after, reading, flags);
  const locale = localeOf(flags.locale, [was, is]);
  await speak(locale);
  const comparison = compareAssessments(
    await spokenProposal(was, locale, engine),
    await spokenProposal(is, locale, engine),
  );
  for (const { format, path } of outputs) {
    const text = comparisonWriters[format](comparison, {
      quotes: false,
      verbosity: 'normal',
      color: path === undefined ? wantsColor(flags.color) : flags.color === 'always',
      width: path === undefined ? outputWidth() : FILE_WIDTH,
      locale,
    });
    if (path === undefined) await writeStandardOutput(text);
    else await writeFiles([{ path, contents: text }]);
  }
  if (flags.failOnRegression !== true || !hasRegression(comparison)) return 0;
  say(sentence('worse-than-before'));
  return 1;
}

async function assessedIn(
  file: string,
  { engine, limits }: Pick<Prepared, 'engine' | 'limits'>,
  flags: CompareFlags,
): Promise<Assessment> {
  const read = await proposalsOf(file, limits);
  const { proposals, sha256 } = read;
  const [proposal, ...others] = proposals;
  await refuseUnreadable(read, flags.locale);
  if (proposal === undefined || others.length > 0)
    throw new UsageError(
      sentence('several-proposals', { file, n: proposals.length }),
      sentence('compare-takes'),
    );
  return engine.assess(proposal, sha256, selectionOf(flags, engine.requirements));
}
