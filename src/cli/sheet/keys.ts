import type { Locale } from '../../locale/words.js';
import { keyDocs } from '../../proposal/key-docs.js';
import { createPage, gap, quiet } from '../../report/terminal/page.js';
import { keyTexts } from '../../template/texts.js';

/** Every key of a proposal with what it is for; `*` is each element of a list. */
export function keyList(width: number, locale: Locale): string {
  const texts = keyTexts(locale);
  const page = createPage({ color: false, width, quotes: true, verbosity: 'normal', locale });
  const lines = [...keyDocs().keys()].flatMap((key) => [
    ...page.wrapped([], [key]),
    ...page.wrapped([gap(4)], [quiet(texts.key(key) ?? '')]),
  ]);
  return `${lines.join('\n')}\n`;
}
