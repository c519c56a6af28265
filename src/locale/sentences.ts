import type { TranslatedLanguage } from '../checklist/translation.js';
import { sentences as es } from './es/sentences.js';
import { sentences as fr } from './fr/sentences.js';
import type { Sentences } from './sentence-shape.js';

const languages: Readonly<Record<TranslatedLanguage, Sentences>> = { fr, es };

export function sentencesIn(language: TranslatedLanguage): Sentences {
  return languages[language];
}
