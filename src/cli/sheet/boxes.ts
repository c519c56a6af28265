import type { ChecklistWords } from '../../locale/checklist.js';

/** Boxes to tick by hand. */
export function boxes({ boxes: names }: ChecklistWords): string {
  return names.map((name) => `☐ ${name}`).join('   ');
}

/** Lines to write on, in a printed document. */
export const NOTE_LINES = 2;
export const BLANK = '_'.repeat(70);
