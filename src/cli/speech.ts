import type { Engine } from '../assess/engine.js';
import { sentences } from '../assess/sentences.js';
import { translated } from '../checklist/translation.js';
import { explainWordsIn } from '../locale/explain.js';
import { type Locale, wordsIn } from '../locale/words.js';
import type { Speech } from './sheet/asks.js';

/** The words of a language, and what facts are called in it. */
export async function speechIn(locale: Locale): Promise<Speech> {
  const words = wordsIn(locale);
  const explain = explainWordsIn(locale);
  if (locale === 'en') return { words, explain, sentences };
  const { sentencesIn } = await import('../locale/sentences.js');
  return { words, explain, sentences: sentencesIn(locale) };
}

/** The engine with the texts of its requirements in a language: for people who read the checklist itself. */
export function engineIn(engine: Engine, locale: Locale): Engine {
  if (locale === 'en') return engine;
  const texts = engine.knowledge.translations(locale);
  return { ...engine, requirements: engine.requirements.map((one) => translated(one, texts[one.id])) };
}
