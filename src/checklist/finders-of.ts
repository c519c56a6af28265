import type { Finder, Judge } from './format.js';

/** A finder of a requirement and the keys that lead to it from `judge`; `scope` is the list whose elements it is asked of. */
export interface PlacedFinder {
  readonly finder: Finder;
  readonly keys: readonly PropertyKey[];
  readonly scope?: string;
}

/** Every finder of a requirement. */
export function findersOf(judge: Judge): readonly PlacedFinder[] {
  return [
    ...placed(judge.not_met_if, ['not_met_if']),
    ...placed(judge.review_if, ['review_if']),
    ...findersOfKind(judge),
  ];
}

function findersOfKind(judge: Judge): readonly PlacedFinder[] {
  switch (judge.kind) {
    case 'parts':
      return judge.parts.flatMap(({ find, partly }, i) => [
        ...placed(find, ['parts', i, 'find']),
        ...placed(partly, ['parts', i, 'partly']),
      ]);
    case 'listed':
      return [
        ...judge.needs.flatMap(({ find }, i) =>
          placed(find, ['needs', i, 'find']).map((one) => ({ ...one, scope: judge.list })),
        ),
        ...placed(judge.in_text?.find, ['in_text', 'find']),
      ];
    default:
      return [...placed(judge.find, ['find']), ...placed(judge.partly, ['partly'])];
  }
}

function placed(finders: readonly Finder[] | undefined, keys: readonly PropertyKey[]): PlacedFinder[] {
  return (finders ?? []).map((finder, i) => ({ finder, keys: [...keys, i] }));
}
