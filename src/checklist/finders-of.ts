import type { Finder, Judge } from './format.js';

/** Every finder of a requirement; `scope` is the list whose elements it is asked of. */
export function findersOf(judge: Judge): { readonly finder: Finder; readonly scope?: string }[] {
  const plain = [judge.not_met_if, judge.review_if]
    .flatMap((finders) => finders ?? [])
    .map((finder) => ({ finder }));
  if (judge.kind === 'parts')
    return [
      ...plain,
      ...judge.parts
        .flatMap(({ find, partly }) => [...find, ...(partly ?? [])])
        .map((finder) => ({ finder })),
    ];
  if (judge.kind === 'listed')
    return [
      ...plain,
      ...judge.needs.flatMap(({ find }) => find).map((finder) => ({ finder, scope: judge.list })),
      ...(judge.in_text?.find ?? []).map((finder) => ({ finder })),
    ];
  return [...plain, ...[...judge.find, ...(judge.partly ?? [])].map((finder) => ({ finder }))];
}
