import type { TranslatedLanguage } from '../checklist/translation.js';
import { help as es } from './es/help.js';
import { help as fr } from './fr/help.js';
import type { HelpTexts } from './help-shape.js';

export type { HelpTexts } from './help-shape.js';

const languages: Readonly<Record<TranslatedLanguage, HelpTexts>> = { fr, es };

/** Help in a language that it is not written in. */
export function helpIn(language: TranslatedLanguage): HelpTexts {
  return languages[language];
}
