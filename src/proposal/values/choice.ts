import { nearest, plainlyMeant } from './near.js';
import { type Problem, shown } from './problem.js';

/** A value of a closed list. */
export function readChoice(key: string, written: string, options: readonly string[]): string | Problem {
  if (options.includes(written)) return written;
  const suggestion = nearest(written, options);
  const repair = plainlyMeant(written, options);
  const expected = `one of ${options.join(', ')}`;
  const meant = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
  return {
    code: 'unknown-value',
    message: `\`${key}\` holds ${shown(written)}, which is not one of its values.${meant} Write ${expected}.`,
    expected,
    ...(suggestion !== undefined && { suggestion }),
    ...(repair !== undefined && { repair }),
  };
}
