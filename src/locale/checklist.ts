import type { ChecklistWords } from './en/checklist.js';
import type { Locale } from './words.js';

export type { ChecklistWords } from './en/checklist.js';

/** What the printed checklist says in a language, loaded when it runs. */
export async function checklistWords(locale: Locale): Promise<ChecklistWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/checklist.js')).en;
    case 'fr':
      return (await import('./fr/checklist.js')).fr;
    case 'es':
      return (await import('./es/checklist.js')).es;
  }
}
