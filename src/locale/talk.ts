import type { TranslatedLanguage } from '../checklist/translation.js';
import type { Talk } from './en/talk.js';
import { talk as es } from './es/talk.js';
import { talk as fr } from './fr/talk.js';

const languages: Readonly<Record<TranslatedLanguage, Talk>> = { fr, es };

/** What the tool says on standard error, in a language that it is not written in. */
export function talkIn(language: TranslatedLanguage): Talk {
  return languages[language];
}
