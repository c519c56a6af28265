import type { DemoWords } from './en/demo.js';
import type { Locale } from './words.js';

export type { DemoWords } from './en/demo.js';

/** What the demo says in a language, loaded when it runs. */
export async function demoWords(locale: Locale): Promise<DemoWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/demo.js')).en;
    case 'fr':
      return (await import('./fr/demo.js')).fr;
    case 'es':
      return (await import('./es/demo.js')).es;
  }
}
