import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ChecklistWords } from '../../locale/checklist.js';
import { markdownText } from '../../report/escape/markdown.js';
import type { Speech } from './asks.js';
import { BLANK, boxes, NOTE_LINES } from './boxes.js';
import { markdownSheet } from './markdown.js';
import { madeOf, sheetSections } from './sheets.js';

/** The checklist as a document: every requirement with its reasons, its answers and its sources, boxes to tick and lines for notes. */
export function printedChecklist(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
  own: ChecklistWords,
): string {
  const { words } = speech;
  const line = markdownText(BLANK);
  const blocks = [
    `# ${words.sheet.title}`,
    `${markdownText(madeOf(engine, speech))} ${words.independent}`,
    ...sheetSections(engine, requirements, speech).flatMap(({ title, sheets }) => [
      `## ${markdownText(title)}`,
      ...sheets.flatMap((sheet) => [
        markdownSheet(sheet),
        markdownText(boxes(own)),
        `**${own.notes}**`,
        ...Array.from({ length: NOTE_LINES }, () => line),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
