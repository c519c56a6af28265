import type { ProposalDocument } from '../proposal/document.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Assessment, Observation } from './verdict.js';

const CODE = 'area.required';

/** Areas that the funding line asks for and the proposal does not declare: they are judged all the same. */
export function areasNotDeclared(
  { proposal, places }: ProposalDocument,
  required: readonly string[] = [],
): Observation[] {
  const declared = new Set<string>(proposal.project?.themes ?? []);
  return required
    .filter((area) => !declared.has(area))
    .map((area) => ({
      kind: 'undeclared-area',
      area,
      ...tell(CODE, { area }),
      ...placeOf(places, '/project/themes'),
      quote: '',
    }));
}

/** The areas that a proposal should have declared for its funding line. */
export function requiredAreasMissing({ observations }: Assessment): readonly string[] {
  return observations.flatMap(({ said, area }) => (said?.code === CODE && area !== undefined ? [area] : []));
}
