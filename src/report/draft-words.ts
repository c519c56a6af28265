import type { AssessedRequirement, Assessment, Run } from '../assess/verdict.js';

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
  return { ...requirement, evidence: requirement.evidence.map(unquoted) };
}

function unquoted<T extends { readonly quote: string }>(item: T): T {
  return { ...item, quote: '' };
}
