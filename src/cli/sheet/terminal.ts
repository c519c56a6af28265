import type { Page } from '../../report/terminal/page.js';
import { gap, quiet, strong } from '../../report/terminal/page.js';
import type { Block, Entry, Sheet } from './sheet.js';

/** A sheet for a person at a terminal. */
export function terminalSheet(page: Page, sheet: Sheet, further: readonly Entry[] = []): string {
  const head = [
    ...page.wrapped([], [strong(`${sheet.id}  ${sheet.title}`.trimEnd())]),
    ...page.wrapped([], [quiet(sheet.about)]),
  ];
  const entries = [...sheet.entries, ...further].map(({ label, body }) =>
    [...page.wrapped([], [strong(label)]), ...body.flatMap((block) => lines(page, block))].join('\n'),
  );
  return `${[head.join('\n'), ...entries].join('\n\n')}\n`;
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
