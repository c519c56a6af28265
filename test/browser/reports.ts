import type { Run } from '../../src/assess/verdict.js';
import { inLocale } from '../../src/locale/in-locale.js';
import { sentencesIn } from '../../src/locale/sentences.js';
import type { Locale } from '../../src/locale/words.js';
import { writeHtml } from '../../src/report/html.js';
import { realRun } from '../report/real.js';
import { engine } from '../support/engine.js';

// A browser looks long at a page of everything.
const SEVERAL = /weak|arauca|broken/;

/** Reports on the examples, as people get them: each in the language of its proposal, and all on one page. */
export function exampleReports() {
  const run = realRun();
  const one = (name: string, locale: Locale) =>
    page({ ...run, proposals: run.proposals.filter(({ file }) => file.includes(name)) }, locale);
  return {
    strong: one('strong', 'en'),
    middling: one('middling', 'en'),
    weak: one('weak', 'en'),
    French: one('vallee', 'fr'),
    Spanish: one('arauca', 'es'),
    portfolio: page({ ...run, proposals: run.proposals.filter(({ file }) => SEVERAL.test(file)) }, 'en'),
  };
}

function page(run: Run, locale: Locale): string {
  return writeHtml(locale === 'en' ? run : translated(run, locale), {
    quotes: true,
    verbosity: 'normal',
    color: false,
    width: 80,
    locale,
  });
}

function translated(run: Run, locale: Exclude<Locale, 'en'>): Run {
  const requirements = engine().knowledge.translations(locale);
  return inLocale(run, { requirements, sentences: sentencesIn(locale) });
}
