import type { AssessedRequirement, Assessment, DecisionShown, Run } from '../assess/verdict.js';

/** The run without a word of any draft: every `quote` and every proposal's `title` is empty, everything else stays. */
export function withoutDraftWords(run: Run): Run {
  return { ...run, proposals: run.proposals.map(silence) };
}

function silence(assessment: Assessment): Assessment {
  return {
    ...assessment,
    title: '',
    requirements: assessment.requirements.map(silenceRequirement),
    promises: assessment.promises.map(unquoted),
    observations: assessment.observations.map(unquoted),
    notJudged: { ...assessment.notJudged, unread: assessment.notJudged.unread.map(unquoted) },
  };
}

function silenceRequirement(requirement: AssessedRequirement): AssessedRequirement {
  return {
    ...requirement,
    evidence: requirement.evidence.map(unquoted),
    decisions: requirement.decisions?.map(withoutTexts),
  };
}

/** What people wrote of a decision may quote the draft; who decided, and until when, stays. */
function withoutTexts(decision: DecisionShown): DecisionShown {
  return { ...decision, reason: undefined, risk: undefined, instead: undefined, note: undefined };
}

function unquoted<T extends { readonly quote: string }>(item: T): T {
  return { ...item, quote: '' };
}
