import type { QuizWords } from './en/quiz.js';
import type { Locale } from './words.js';

export type { QuizWords } from './en/quiz.js';

/** What the quiz says in a language, loaded when it runs. */
export async function quizWords(locale: Locale): Promise<QuizWords> {
  switch (locale) {
    case 'en':
      return (await import('./en/quiz.js')).en;
    case 'fr':
      return (await import('./fr/quiz.js')).fr;
    case 'es':
      return (await import('./es/quiz.js')).es;
  }
}
