import { isLocale, type Locale } from '../locale/words.js';

const FLAG = '--locale';

/** The language that the command line asks for, read before anything else is: also what is wrong with the rest is said in it. */
export function typedLocale(argv: readonly string[]): Locale | undefined {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const at = own.findLastIndex((arg) => arg === FLAG || arg.startsWith(`${FLAG}=`));
  const written = own[at]?.startsWith(`${FLAG}=`) ? own[at].slice(FLAG.length + 1) : own[at + 1];
  const language = at < 0 ? undefined : written?.toLowerCase();
  return language !== undefined && isLocale(language) ? language : undefined;
}
