import { type Context, keepUnplaced, place } from './context.js';
import { type Table, textOf } from './document.js';
import { instructionsIn } from './instructions.js';
import type { Section } from './outline.js';
import { FACTS } from './placers/facts.js';
import { LISTS } from './placers/lists.js';
import type { Passage } from './placers/passage.js';
import { dataTable } from './tables/columns.js';
import { placeLogframe } from './tables/logframe.js';
import { placeRecords } from './tables/records.js';

/** What became of a section. */
export interface PlacedSection {
  /** Whether its heading is named above something now, and with it those that it stands under. */
  readonly isNamed: boolean;
  /** What the form asks there, where no answer is left to say it above. */
  readonly asked: readonly string[];
}

/** Puts what stands under a heading where it belongs; what fits nowhere is kept under the heading. */
export function placeSection(context: Context, section: Section): PlacedSection {
  const { answer, instructions } = instructionsIn(section.blocks);
  const heading = section.heading ?? context.words.beforeHeadings;
  const asked = instructions.map(context.words.form);
  const rest = answer.filter(
    (block) => block.is !== 'table' || !placeTable(context, block, section, heading),
  );
  if (rest.length === 0) return { isNamed: answer.length > 0, asked };
  const from = section.heading === undefined ? [] : [context.words.from(pathOf(section, heading))];
  const notes = [...from, ...asked];
  const passage = { heading, text: textOf(rest), blocks: rest, notes };
  if (!placePassage(context, section.key, passage))
    keepUnplaced(context, heading, passage.text, ...(section.above.length > 0 ? notes : asked));
  return { isNamed: true, asked: [] };
}

/** A heading behind those that it stands under. */
function pathOf({ above }: Section, heading: string): string {
  return [...above.flatMap((one) => one.heading ?? []), heading].join(' › ');
}

/** A table whose columns are understood becomes elements of the format. */
function placeTable(context: Context, table: Table, section: Section, heading: string): boolean {
  const understood = dataTable(table, section.key);
  if (understood === undefined) return false;
  const from = pathOf(section, heading);
  if (understood.kind === 'results') placeLogframe(context, understood, from);
  else placeRecords(context, understood, understood.kind, from);
  return true;
}

function placePassage(context: Context, key: string | undefined, passage: Passage): boolean {
  if (key === undefined || key === 'section') return false;
  const placer = FACTS[key] ?? LISTS[key];
  if (placer !== undefined) return placer(context, passage);
  const isText = !key.startsWith('protection.') || key.split('.').length > 2;
  return place(context, isText ? key : `${key}.text`, passage.text, ...passage.notes);
}
