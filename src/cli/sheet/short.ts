import { SECTIONS } from '../../checklist/sections.js';
import type { ChecklistWords } from '../../locale/checklist.js';
import type { Locale } from '../../locale/words.js';
import { sectionName, type Words } from '../../locale/words.js';
import { markdownText } from '../../report/escape/markdown.js';
import { createPage, gap, quiet, strong } from '../../report/terminal/page.js';

type Questions = ChecklistWords['short']['questions'];

/** The seven principles in their order, each with its one question. */
function asked(questions: Questions): readonly (readonly [string, string])[] {
  return SECTIONS.flatMap((section) =>
    section in questions ? [[section, new Map(Object.entries(questions)).get(section) ?? ''] as const] : [],
  );
}

/** One page for a first talk, at a terminal. */
export function terminalShort(
  words: Words,
  { short }: ChecklistWords,
  look: { readonly color: boolean; readonly width: number; readonly locale: Locale },
): string {
  const page = createPage({ ...look, quotes: true, verbosity: 'normal' });
  const blocks = [
    page.wrapped([], [strong(short.title)]),
    page.wrapped([], [quiet(short.intro)]),
    ...asked(short.questions).map(([section, question], i) => [
      ...page.wrapped([`${i + 1}. `], [strong(sectionName(words, section))]),
      ...page.wrapped([gap(3)], [question]),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The same to print, with room to write. */
export function markdownShort(words: Words, { short, notes }: ChecklistWords): string {
  const blocks = [
    `# ${markdownText(short.title)}`,
    markdownText(short.intro),
    ...asked(short.questions).flatMap(([section, question], i) => [
      `${i + 1}. **${markdownText(sectionName(words, section))}.** ${markdownText(question)}`,
      `   ${notes}${words.colon}${'\\_'.repeat(60)}`,
    ]),
    markdownText(words.independent),
  ];
  return `${blocks.join('\n\n')}\n`;
}
