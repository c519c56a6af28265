import type { Engine } from '../../assess/engine.js';
import { explain } from '../../assess/explain.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { sectionName } from '../../locale/words.js';
import { markdownText } from '../../report/escape/markdown.js';
import { sectionsOf } from '../selection.js';
import type { Speech } from './asks.js';
import { markdownSheet } from './markdown.js';
import { sheetOf } from './sheet.js';

/** The checklist as a document: every requirement with its reasons, its answers and its sources. */
export function printedChecklist(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
): string {
  const { words } = speech;
  const versions = engine.checklists.map(({ id, version }) => words.sheet.version(id, version));
  const blocks = [
    `# ${words.sheet.title}`,
    `${markdownText(words.sheet.made(versions))} ${words.independent}`,
    ...sectionsOf(requirements).flatMap((section) => [
      `## ${markdownText(sectionName(words, section))}`,
      ...requirements
        .filter((requirement) => requirement.section === section)
        .flatMap(({ id }) => {
          const explanation = explain(engine, id);
          return explanation === undefined
            ? []
            : [markdownSheet(sheetOf(explanation, { ...speech, detail: 'none' }))];
        }),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
