import { markdownFence, markdownSentence } from '../../report/escape/markdown.js';
import { type Block, oneByOne, type Sheet } from './sheet.js';

/** A sheet as a part of a document to print. */
export function markdownSheet(sheet: Sheet): string {
  const head = [`### ${sheet.id} ${markdownSentence(sheet.title)}`, `*${markdownSentence(sheet.about)}*`];
  const entries = oneByOne(sheet.entries).flatMap(({ label, body }) => [
    `**${label}**`,
    ...body.map(blockText),
  ]);
  return [...head, ...joinItems(entries)].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'text':
      return markdownSentence(block.text);
    case 'snippet':
      return markdownFence(block.text, 'yaml');
    case 'item':
      return [
        `- ${markdownSentence(block.text)}`,
        ...block.details.map((detail) => `  - ${markdownSentence(detail)}`),
      ].join('\n');
  }
}

/** Items that follow each other are one list. */
function joinItems(blocks: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.startsWith('- ') === true && block.startsWith('- '))
      joined[joined.length - 1] = `${last}\n${block}`;
    else joined.push(block);
  }
  return joined;
}
