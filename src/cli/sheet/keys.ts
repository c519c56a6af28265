import { keyDocs } from '../../proposal/key-docs.js';
import { createPage, gap, quiet } from '../../report/terminal/page.js';

/** Every key of a proposal with what it is for; `*` is each element of a list. */
export function keyList(width: number): string {
  const page = createPage({ color: false, width, quotes: true, verbosity: 'normal', locale: 'en' });
  const lines = [...keyDocs()].flatMap(([key, description]) => [
    ...page.wrapped([], [key]),
    ...page.wrapped([gap(4)], [quiet(description)]),
  ]);
  return `${lines.join('\n')}\n`;
}
