import { name, version } from 'virtual:package';
import { exitCodeOf, FAIL_ON } from '../../assess/gate.js';
import { LENSES } from '../../assess/lenses.js';
import type { Run } from '../../assess/verdict.js';
import { type Difference, differences } from '../../assess/verify.js';
import { spoken } from '../../locale/spoken.js';
import type { Said } from '../../proposal/said.js';
import { withoutDraftWords } from '../../report/draft-words.js';
import { terminalText } from '../../report/escape/terminal.js';
import { jsonReportOf } from '../../report/json.js';
import { UsageError } from '../errors.js';
import { findInputs } from '../files/find.js';
import { writeStandardOutput } from '../files/write.js';
import type { VerifyFlags } from '../flags.js';
import { judgeSources } from '../judging/all.js';
import { type JudgingFlags, prepare } from '../prepare.js';
import { UNSEEN } from '../progress.js';
import { counted, inTongue, say, sentence, speak } from '../talk.js';
import { isWithoutProposal } from '../unread.js';
import { localeOfRun, reportAt } from './render.js';

/**
 * Judges proposals again with the options of a report, and says whether the report is what comes out.
 *
 * @returns 0 when it is, 1 when it is not
 * @throws {UsageError} when it cannot be told: no report, no proposal, other decisions or another configuration
 */
export async function verify(report: string, paths: readonly string[], flags: VerifyFlags): Promise<number> {
  const reported = await reportAt(report);
  const locale = localeOfRun(reported);
  await speak(flags.locale ?? locale);
  const ignoreDecisions = flags.decisions === undefined && isWithoutDecisions(reported);
  const judgingFlags: JudgingFlags = { ...flagsOf(reported), ignoreDecisions, ...flags };
  const prepared = await prepare(judgingFlags);
  refuseOtherInputs(reported, prepared.options);
  const sources = await findInputs(paths, { standardInputName: '<stdin>', commands: [] });
  const { sources: judged, proposals: again } = await judgeSources(sources, prepared, {
    flags: judgingFlags,
    jobs: 'auto',
    progress: UNSEEN,
  });
  if (judged.some(isWithoutProposal)) throw new UsageError(sentence('no-proposal-to-judge'));
  const proposals = [...again];
  const lost = proposals.find(({ sha256 }) => sha256 === '');
  if (lost !== undefined) throw new UsageError(sentence('cannot-read-file', { file: lost.file }));
  const { code } = exitCodeOf(proposals, prepared.gate);
  const now = await spoken(
    {
      tool: { name, version },
      checklists: prepared.engine.checklists,
      exitCode: code === 1 && reported.options['exit-zero'] === 'yes' ? 0 : code,
      options: prepared.options,
      proposals,
    },
    locale,
    prepared.engine,
  );
  const found = differences(reported, isSilent(reported) ? withoutDraftWords(now) : now, (assessment) =>
    JSON.stringify(jsonReportOf({ ...now, proposals: [assessment] }).proposals),
  );
  await writeStandardOutput(found.map((one) => `${terminalText(inTongue(lineOf(one)))}\n`).join(''));
  say(
    found.length === 0 ? sentence('verified', { report }) : counted('not-verified', found.length, { report }),
  );
  return found.length === 0 ? 0 : 1;
}

/** The options of the report as flags; what the user says wins. */
function flagsOf({ options }: Run) {
  const list = (key: string) => {
    const value = options[key];
    return value === undefined ? undefined : typeof value === 'string' ? [value] : value;
  };
  const given = <T>(key: string, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const { today } = options;
  return {
    ...given('theme', list('theme')),
    ...given('select', list('select')),
    ...given('ignore', list('ignore')),
    ...given('require', list('require')),
    ...given(
      'failOn',
      FAIL_ON.find((one) => one === options['fail-on']),
    ),
    ...given(
      'lens',
      LENSES.find((one) => one === options.lens),
    ),
    ...given('fundingLine', list('funding-line')?.[0]),
    ...(options.strict === 'yes' ? { strict: true } : {}),
    ...(options['exit-zero'] === 'yes' ? { exitZero: true } : {}),
    ...given('maxSize', options['max-size'] === undefined ? undefined : Number(options['max-size'])),
    ...(typeof today === 'string' ? { today } : {}),
    ...(options['configuration-sha256'] === undefined ? { config: false as const } : {}),
  };
}

/** @throws {UsageError} when the report was made with a configuration or decisions that are not at hand */
function refuseOtherInputs(reported: Run, now: Run['options']): void {
  for (const [key, flag, what] of [
    ['configuration-sha256', '-c', 'configuration'],
    ['decisions-sha256', '--decisions', 'decisions'],
  ] as const) {
    if (JSON.stringify(reported.options[key]) !== JSON.stringify(now[key]))
      throw new UsageError(
        sentence(reported.options[key] === undefined ? 'made-without' : 'made-with-other', {
          what: sentence(`what.${what}`),
        }),
        sentence('give-same-file', { flag }),
      );
  }
}

function isWithoutDecisions({ options }: Run): boolean {
  return options['ignore-decisions'] === 'yes' || options['decisions-sha256'] === undefined;
}

/** Whether a report was written without words of the draft. */
function isSilent({ proposals }: Run): boolean {
  return [...proposals].every(
    ({ title, requirements }) =>
      title === '' && requirements.every(({ evidence }) => evidence.every(({ quote }) => quote === '')),
  );
}

function lineOf({ file, what, id, reported, now }: Difference): Said {
  const values = { reported: String(reported), now: String(now) };
  if (file === undefined) return sentence('other-value', { ...values, what });
  switch (what) {
    case 'missing':
      return sentence('not-given', { file });
    case 'proposal':
      return sentence('other-text', { ...values, file });
    case 'text':
      return sentence('other-words', { file });
    default:
      return sentence('other-verdict', { ...values, file, what: what === 'verdict' ? (id ?? '') : what });
  }
}
