import type { InitWords } from './en/init.js';
import type { Locale } from './words.js';

export type { InitWords } from './en/init.js';

/** What `init` and `explain KEY` say in a language, loaded when they run. */
export async function initWords(locale: Locale): Promise<InitWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/init.js')).en;
    case 'fr':
      return (await import('./fr/init.js')).fr;
    case 'es':
      return (await import('./es/init.js')).es;
  }
}
