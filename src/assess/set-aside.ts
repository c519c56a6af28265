import type { LoadedRequirement } from '../checklist/requirements.js';
import type { ProposalDocument } from '../proposal/document.js';
import { folded } from './evidence.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { AssessedRequirement, Observation } from './verdict.js';

/**
 * What the writer declares as not applying, with a reason, is shown apart and asked of the reviewer. It keeps the verdict that it would
 * have had for level and gate where it is critical; some cannot be set aside at all (judging.md, "Set aside").
 */
export function withSetAside(
  assessed: readonly AssessedRequirement[],
  requirements: readonly LoadedRequirement[],
  document: ProposalDocument,
): AssessedRequirement[] {
  const declared = document.proposal.project?.does_not_apply ?? [];
  if (declared.length === 0) return [...assessed];
  const fixed = new Set(
    requirements.filter(({ cannot_be_set_aside }) => cannot_be_set_aside).map(({ id }) => id),
  );
  return assessed.map((requirement) => {
    const at = declared.findIndex(
      ({ requirement: id, theme, reason }) =>
        (reason ?? '').trim() !== '' &&
        (id === requirement.id || (theme !== undefined && theme === requirement.section)),
    );
    if (
      at < 0 ||
      requirement.verdict === 'not-applicable' ||
      requirement.verdict === 'error' ||
      fixed.has(requirement.id)
    )
      return requirement;
    const place = placeOf(document.places, `/project/does_not_apply/${at}`);
    return {
      ...requirement,
      verdict: 'set-aside',
      underlying: requirement.verdict,
      setAside: { by: 'writer', place },
      question: tell('question.set-aside', { id: requirement.id, path: place.path }).message,
    };
  });
}

/** Areas that the writer says do not apply, of which no requirement carries the reason: else nobody would see it. */
export function areasSetAside(
  { proposal, places }: ProposalDocument,
  requirements: readonly AssessedRequirement[],
  mask: (text: string) => string,
): Observation[] {
  const shown = new Set(requirements.flatMap(({ setAside }) => setAside?.place.path ?? []));
  return (proposal.project?.does_not_apply ?? []).flatMap(({ theme, reason = '' }, i) => {
    const place = placeOf(places, `/project/does_not_apply/${i}`);
    if (theme === undefined || reason.trim() === '' || shown.has(place.path)) return [];
    return [
      {
        kind: 'set-aside' as const,
        area: theme,
        ...tell('set-aside.area'),
        ...place,
        quote: mask(folded(reason)),
      },
    ];
  });
}
