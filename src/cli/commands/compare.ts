import { compare as compareAssessments, hasRegression } from '../../assess/compare.js';
import type { Engine } from '../../assess/engine.js';
import type { Assessment } from '../../assess/verdict.js';
import { comparisonWriters } from '../../report/comparison.js';
import { COMPARISON_FORMATS } from '../../report/comparison-formats.js';
import { UsageError } from '../errors.js';
import { proposalsOf } from '../files/one-proposal.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { CompareFlags } from '../flags.js';
import { outputsOf } from '../outputs.js';
import { configuredEngine } from '../prepare.js';
import { selectionOf } from '../selection.js';
import { say } from '../talk.js';
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
  const engine = await configuredEngine(flags.config);
  const comparison = compareAssessments(
    await assessedIn(before, engine, flags),
    await assessedIn(after, engine, flags),
  );
  for (const { format, path } of outputs) {
    const text = comparisonWriters[format](comparison, {
      quotes: false,
      verbosity: 'normal',
      color: path === undefined ? wantsColor(flags.color) : flags.color === 'always',
      width: path === undefined ? outputWidth() : FILE_WIDTH,
      locale: 'en',
    });
    if (path === undefined) await writeStandardOutput(text);
    else await writeFiles([{ path, contents: text }]);
  }
  if (flags.failOnRegression !== true || !hasRegression(comparison)) return 0;
  say('exit 1: something is worse than before');
  return 1;
}

async function assessedIn(file: string, engine: Engine, flags: CompareFlags): Promise<Assessment> {
  const { proposals, unreadable, sha256 } = await proposalsOf(file, flags.maxSize);
  const [proposal, ...others] = proposals;
  if (unreadable.length > 0) throw new UsageError(unreadable.join('\n'));
  if (proposal === undefined || others.length > 0)
    throw new UsageError(
      `${file} holds ${proposals.length} proposals`,
      'compare takes files of one proposal each',
    );
  return engine.assess(proposal, sha256, selectionOf(flags, engine.requirements));
}
