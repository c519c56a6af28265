import { WITHHELD } from '../assess/mask.js';
import { eachChanged } from '../assess/proposals.js';
import type { AssessedRequirement, Assessment, DecisionShown, Run } from '../assess/verdict.js';
import { wordsIn } from '../locale/words.js';
import type { ReportOptions } from './options.js';

/** The run as a reader may see it: words of the drafts as the options say, and what is withheld in the language of the report. */
export function shownRun(run: Run, { quotes, locale }: Pick<ReportOptions, 'quotes' | 'locale'>): Run {
  if (!quotes) return withoutDraftWords(run);
  const { withheld } = wordsIn(locale);
  if (withheld === WITHHELD) return run;
  const inLocale = (quote: string) => quote.replaceAll(WITHHELD, withheld);
  return { ...run, proposals: eachChanged(run.proposals, (assessment) => withQuotes(assessment, inLocale)) };
}

/** The run without a word of any draft: every `quote` and every proposal's `title` is empty, everything else stays. */
export function withoutDraftWords(run: Run): Run {
  return { ...run, proposals: eachChanged(run.proposals, silence) };
}

function silence(assessment: Assessment): Assessment {
  const silent = withQuotes(assessment, () => '');
  return { ...silent, title: '', requirements: silent.requirements.map(silenceDecisions) };
}

/** Every quote of a proposal changed. */
function withQuotes(assessment: Assessment, change: (quote: string) => string): Assessment {
  const { requirements, promises, observations, notJudged } = assessment;
  const changed = <T extends { readonly quote: string }>(item: T): T => ({
    ...item,
    quote: change(item.quote),
  });
  return {
    ...assessment,
    requirements: requirements.map((one) => ({ ...one, evidence: one.evidence.map(changed) })),
    promises: promises.map(changed),
    observations: observations.map(changed),
    notJudged: { ...notJudged, unread: notJudged.unread.map(changed) },
  };
}

function silenceDecisions(requirement: AssessedRequirement): AssessedRequirement {
  return { ...requirement, decisions: requirement.decisions?.map(withoutTexts) };
}

/** What people wrote of a decision may quote the draft; who decided, and until when, stays. */
function withoutTexts(decision: DecisionShown): DecisionShown {
  return { ...decision, reason: undefined, risk: undefined, instead: undefined, note: undefined };
}
