import type { AssessedRequirement } from './verdict.js';

export const LENSES = ['protection-mainstreaming', 'chs'] as const;
export type Lens = (typeof LENSES)[number];

/** One heading of a reader's own order, the requirements that belong to it, and what it asks for that no requirement judges. */
export interface LensGroup {
  readonly key: string;
  readonly requirements: readonly AssessedRequirement[];
}

/** The four elements of protection mainstreaming, by the sections that make them up (gpc-pm-toolkit, elements 1 to 4). */
const ELEMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['element-1', ['safety-and-dignity', 'do-no-harm']],
  ['element-2', ['meaningful-access', 'non-discrimination']],
  ['element-3', ['accountability']],
  ['element-4', ['participation', 'empowerment']],
];

const COMMITMENTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The same verdicts, grouped as that reader asks for them; a requirement may stand under several commitments. */
export function groupsOf(lens: Lens, requirements: readonly AssessedRequirement[]): readonly LensGroup[] {
  if (lens === 'chs')
    return COMMITMENTS.map((commitment) => ({
      key: `commitment-${commitment}`,
      requirements: requirements.filter((one) => commitmentsOf(one).includes(commitment)),
    }));
  return ELEMENTS.map(([key, sections]) => ({
    key,
    requirements: requirements.filter(({ section }) => sections.includes(section)),
  }));
}

/** The commitments of the Core Humanitarian Standard that a requirement cites: `commitments 3, 4`. */
function commitmentsOf({ sources }: AssessedRequirement): readonly number[] {
  return sources
    .filter(({ standard, section }) => standard === 'chs-2024' && /commitment/.test(section ?? ''))
    .flatMap(({ section }) => Array.from((section ?? '').matchAll(/\d+/g), ([n]) => Number(n)));
}
