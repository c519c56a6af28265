import type { Engine } from '../assess/engine.js';
import { sentences } from '../assess/sentences.js';
import type { Assessment, Run } from '../assess/verdict.js';
import { textsToTranslate } from '../checklist/translation.js';
import { conceptsIn } from './concepts.js';
import { inLocale, type LocaleTexts, proposalInLocale } from './in-locale.js';
import { isLocale, type Locale } from './words.js';

/** The language of the report: as asked, else that of all the proposals, else English. */
export function localeOf(
  asked: Locale | undefined,
  proposals: Iterable<{ readonly language: string }>,
): Locale {
  if (asked !== undefined) return asked;
  const [first, ...others] = [
    ...new Set(Array.from(proposals, ({ language }) => language).filter((one) => one !== '')),
  ];
  return first !== undefined && others.length === 0 && isLocale(first) ? first : 'en';
}

/** The run as it is said in a language; judging says everything in English, a report that was read in its own. */
export async function spoken(run: Run, locale: Locale, engine: Engine): Promise<Run> {
  const { locale: before } = run.options;
  const said = { ...run, options: { ...run.options, locale } };
  if (locale !== (before ?? 'en')) return inLocale(said, await textsIn(locale, engine));
  if (!anyOf(run.proposals, (one) => namesConcepts(one, locale))) return said;
  return inLocale(said, await textsIn(locale, engine));
}

function anyOf(proposals: Iterable<Assessment>, is: (one: Assessment) => boolean): boolean {
  for (const one of proposals) if (is(one)) return true;
  return false;
}

/** One proposal as it is said in a language, where no report is made of it. */
export async function spokenProposal(
  assessment: Assessment,
  locale: Locale,
  engine: Engine,
): Promise<Assessment> {
  if (locale === 'en' && !namesConcepts(assessment, locale)) return assessment;
  return proposalInLocale(assessment, await textsIn(locale, engine));
}

/** Concepts are said in the language of the draft until a report says them in its own. */
function namesConcepts({ language, observations }: Assessment, locale: Locale): boolean {
  return (
    language !== locale &&
    observations.some(({ kind }) => kind === 'undeclared-area' || kind === 'harmful-wording')
  );
}

/** What a run is said with in a language. */
export async function textsIn(locale: Locale, engine: Engine): Promise<LocaleTexts> {
  const concepts = conceptsIn(locale, engine.knowledge);
  if (locale === 'en') {
    const requirements = Object.fromEntries(
      engine.requirements.map((one) => [one.id, textsToTranslate(one)]),
    );
    return { requirements, sentences, concepts };
  }
  const { sentencesIn } = await import('./sentences.js');
  return { requirements: engine.knowledge.translations(locale), sentences: sentencesIn(locale), concepts };
}
