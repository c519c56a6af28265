import type { Engine } from '../../assess/engine.js';
import { explain } from '../../assess/explain.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { sectionName } from '../../locale/words.js';
import { sectionsOf } from '../selection.js';
import type { Speech } from './asks.js';
import { type Sheet, sheetOf } from './sheet.js';

/** The sheets of a section of the printed checklist. */
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}

/** The sheets of the chosen requirements, by section. */
export function sheetSections(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  speech: Speech,
): readonly SheetSection[] {
  return sectionsOf(requirements).map((section) => ({
    id: section,
    title: sectionName(speech.words, section),
    sheets: requirements
      .filter((requirement) => requirement.section === section)
      .flatMap(({ id }) => {
        const explanation = explain(engine, id);
        return explanation === undefined ? [] : [sheetOf(explanation, { ...speech, detail: 'none' })];
      }),
  }));
}

/** Which checklists a printed one is made of. */
export function madeOf({ checklists }: Engine, { words }: Speech): string {
  return words.sheet.made(checklists.map(({ id, version }) => words.sheet.version(id, version)));
}
