import { tellFault } from '../faults/say.js';
import { nearest, plainlyMeant } from './near.js';
import { type Problem, shown } from './problem.js';

/** A value of a closed list. */
export function readChoice(key: string, written: string, options: readonly string[]): string | Problem {
  if (options.includes(written)) return written;
  const suggestion = nearest(written, options);
  const repair = plainlyMeant(written, options);
  return {
    code: 'unknown-value',
    ...tellFault(suggestion === undefined ? 'fault.unknown-value' : 'fault.unknown-value-meant', {
      key,
      value: shown(written),
      values: options,
      ...(suggestion !== undefined && { meant: suggestion }),
    }),
    expected: `one of ${options.join(', ')}`,
    ...(suggestion !== undefined && { suggestion }),
    ...(repair !== undefined && { repair }),
  };
}
