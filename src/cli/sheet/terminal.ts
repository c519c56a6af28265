import type { Page } from '../../report/terminal/page.js';
import { gap, quiet, strong } from '../../report/terminal/page.js';
import { type Block, type Entry, oneByOne, type Sheet } from './sheet.js';

/** A sheet for a person at a terminal. */
export function terminalSheet(page: Page, sheet: Sheet, further: readonly Entry[] = []): string {
  const head = [
    ...page.wrapped([], [strong(`${sheet.id}  ${sheet.title}`.trimEnd())]),
    ...page.wrapped([], [quiet(sheet.about)]),
  ];
  const entries = [...sheet.entries, ...further].flatMap((entry) =>
    (besideLines(page, entry) ?? oneByOne([entry]).map((one) => entryLines(page, one))).map((one) =>
      one.join('\n'),
    ),
  );
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
}

function entryLines(page: Page, { label, body }: Entry): readonly string[] {
  return [...page.wrapped([], [strong(label)]), ...body.flatMap((block) => lines(page, block))];
}

/** Two snippets side by side, where the page has room for columns. */
function besideLines(page: Page, { label, body, beside }: Entry): readonly (readonly string[])[] | undefined {
  const [left, right] = [snippetOf(body), snippetOf(beside?.body ?? [])];
  if (beside === undefined || left === undefined || right === undefined) return undefined;
  const columns = page.beside([strong(label), left], [strong(beside.label), right]);
  return columns === undefined ? undefined : [columns];
}

function snippetOf([only, ...others]: readonly Block[]): string | undefined {
  return only?.is === 'snippet' && others.length === 0 ? only.text : undefined;
}

function lines(page: Page, block: Block): readonly string[] {
  switch (block.is) {
    case 'text':
      return page.wrapped([gap(2)], [block.text]);
    case 'snippet':
      return page.snippet(4, block.text);
    case 'item':
      return [
        ...page.wrapped([gap(2), '- '], [block.text]),
        ...block.details.flatMap((detail) => page.wrapped([gap(4)], [quiet(detail)])),
      ];
  }
}
