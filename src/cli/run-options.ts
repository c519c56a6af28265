import type { EngineOptions } from '../assess/engine.js';
import type { Run } from '../assess/verdict.js';
import type { CheckFlags } from './flags.js';

/** The options that decide verdicts and exit code, as a report carries them. */
export function decidingOptions(flags: CheckFlags, selection: EngineOptions): Run['options'] {
  return {
    'fail-on': flags.failOn,
    ...(selection.themes === undefined ? {} : { theme: selection.themes }),
    ...(selection.select === undefined ? {} : { select: selection.select }),
    ...(selection.ignore === undefined ? {} : { ignore: selection.ignore }),
    ...(flags.strict === true ? { strict: 'yes' } : {}),
    ...(flags.exitZero === true ? { 'exit-zero': 'yes' } : {}),
    ...(flags.maxSize === undefined ? {} : { 'max-size': String(flags.maxSize) }),
  };
}
