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

/**
 * Puts what stands under a heading where it belongs; what fits nowhere is kept under the heading.
 *
 * @returns what must still be said of a section in which nobody wrote anything: its heading, and what the form asks there
 */
export function placeSection(context: Context, section: Section): readonly string[] {
  const { answer, instructions } = instructionsIn(section.blocks);
  const heading = section.heading ?? context.words.beforeHeadings;
  const asked = instructions.map(context.words.form);
  const rest = answer.filter(
    (block) => block.is !== 'table' || !placeTable(context, block, section, heading),
  );
  if (answer.length === 0) return section.heading === undefined ? asked : [section.heading, ...asked];
  if (rest.length === 0) return asked;
  const from = section.heading === undefined ? [] : [[...section.above, section.heading].join(' › ')];
  const notes = [...from.map(context.words.from), ...asked];
  const passage = { heading, text: textOf(rest), blocks: rest, notes };
  if (!placePassage(context, section.key, passage))
    keepUnplaced(context, heading, passage.text, ...(section.above.length > 0 ? notes : asked));
  return [];
}

/** A table whose columns are understood becomes elements of the format. */
function placeTable(context: Context, table: Table, { key, above }: Section, heading: string): boolean {
  const understood = dataTable(table, key);
  if (understood === undefined) return false;
  const from = [...above, heading].join(' › ');
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
