import type { AssessedRequirement, DecisionShown, Run } from '../../src/assess/verdict.js';
import { htmlChecklist } from '../../src/cli/sheet/html.js';
import { engineIn, speechIn } from '../../src/cli/speech.js';
import { checklistWords } from '../../src/locale/checklist.js';
import { conceptsIn } from '../../src/locale/concepts.js';
import { inLocale } from '../../src/locale/in-locale.js';
import { sentencesIn } from '../../src/locale/sentences.js';
import type { Locale } from '../../src/locale/words.js';
import { writeHtml, writeHtmlIndex } from '../../src/report/html.js';
import type { ReportOptions } from '../../src/report/options.js';
import { several } from '../report/fixture.js';
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
    index: writeHtmlIndex(
      run,
      run.proposals.map((_, i) => `${i + 1}.html`),
      optionsIn('en'),
    ),
    decided: page(decided(run), 'en'),
    everything: page(several, 'en'),
  };
}

/** The checklist of one area, to print and tick by hand, in the language with the longest words. */
export async function printedChecklist(): Promise<string> {
  const chosen = engineIn(engine(), 'fr');
  const requirements = chosen.requirements.filter(({ section }) => section === 'child-protection');
  return htmlChecklist(chosen, requirements, await speechIn('fr'), await checklistWords('fr'), 'fr');
}

/** What people decided about the middling draft: a waiver, and an answer each way. */
function decided(run: Run): Run {
  const proposals = run.proposals
    .filter(({ file }) => file.includes('middling'))
    .map((assessment) => {
      const first = (wanted: AssessedRequirement['verdict']) =>
        assessment.requirements.find(({ verdict }) => verdict === wanted)?.id;
      const [waived, answered, doubted] = [first('not-met'), first('partly-met'), first('met')];
      const requirements = assessment.requirements.map((one): AssessedRequirement => {
        if (one.id === waived && one.findings[0] !== undefined)
          return {
            ...one,
            verdict: 'set-aside',
            underlying: one.verdict,
            setAside: { by: 'decision', place: one.findings[0] },
            decisions: [WAIVER],
          };
        if (one.id === answered) return { ...one, decisions: [{ ...ANSWER, verdict: 'met' }] };
        return one.id === doubted ? { ...one, decisions: [{ ...ANSWER, verdict: 'not-met' }] } : one;
      });
      return { ...assessment, requirements };
    });
  return { ...run, proposals, options: { ...run.options, lens: 'chs', today: '2027-02-10' } };
}

const WAIVER: DecisionShown = {
  kind: 'waived',
  name: 'Peter Okafor',
  owner: 'Aminata Diallo',
  reason: 'The partner that holds the register is chosen in April.',
  risk: 'Children who come alone may wait longer.',
  instead: 'The protection officer calls the ministry the same day.',
  decided: '2027-01-10',
  expires: '2027-05-31',
  line: 2,
};

const ANSWER: DecisionShown = {
  kind: 'answered',
  counts: true,
  name: 'Rosa Quispe',
  role: 'protection adviser',
  note: 'Annex 4 says it, which I have read.',
  decided: '2027-01-10',
  line: 12,
};

function page(run: Run, locale: Locale): string {
  return writeHtml(locale === 'en' ? run : translated(run, locale), optionsIn(locale));
}

function optionsIn(locale: Locale): ReportOptions {
  return { quotes: true, verbosity: 'normal', color: false, width: 80, locale };
}

function translated(run: Run, locale: Exclude<Locale, 'en'>): Run {
  const requirements = engine().knowledge.translations(locale);
  return inLocale(run, {
    requirements,
    sentences: sentencesIn(locale),
    concepts: conceptsIn(locale, engine().knowledge),
  });
}
