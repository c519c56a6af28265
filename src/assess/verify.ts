import type { Assessment, Run } from './verdict.js';

/** Something in a report that does not come out when the proposal is judged again. */
export interface Difference {
  /** The proposal as the report names it; none for the run as a whole. */
  readonly file?: string;
  readonly what: 'proposal' | 'missing' | 'checklists' | 'tool' | 'level' | 'exit-code' | 'verdict' | 'text';
  /** For a verdict: the requirement. */
  readonly id?: string;
  readonly reported: string;
  readonly now: string;
}

/**
 * Compares a report with what comes out now: the same proposals by their hashes, the same verdicts, the same words.
 *
 * @param plain the whole of an assessment as text, as both sides write it
 */
export function differences(
  reported: Run,
  now: Run,
  plain: (assessment: Assessment) => string,
): readonly Difference[] {
  const again = [...now.proposals];
  return [
    ...differing(
      'tool',
      `${reported.tool.name} ${reported.tool.version}`,
      `${now.tool.name} ${now.tool.version}`,
    ),
    ...differing('checklists', hashes(reported), hashes(now)),
    ...differing('exit-code', String(reported.exitCode), String(now.exitCode)),
    ...reported.proposals.flatMap((one) => ofProposal(one, matching(one, again), plain)),
  ];
}

function matching(one: Assessment, all: readonly Assessment[]): Assessment | undefined {
  const sameDocument = all.filter(({ document }) => document === one.document);
  return (
    sameDocument.find(({ sha256 }) => sha256 === one.sha256) ??
    sameDocument.find(({ file }) => file === one.file) ??
    (all.length === 1 ? all[0] : undefined)
  );
}

function ofProposal(
  reported: Assessment,
  now: Assessment | undefined,
  plain: (assessment: Assessment) => string,
): readonly Difference[] {
  const { file } = reported;
  if (now === undefined) return [{ file, what: 'missing', reported: reported.sha256, now: '' }];
  const verdicts = new Map(now.requirements.map(({ id, verdict }) => [id, verdict]));
  const changed = reported.requirements.flatMap(({ id, verdict }) =>
    differing('verdict', verdict, verdicts.get(id) ?? 'not judged').map((one) => ({ ...one, file, id })),
  );
  const added = now.requirements
    .filter(({ id }) => !reported.requirements.some((one) => one.id === id))
    .map(({ id, verdict }) => ({ file, what: 'verdict' as const, id, reported: 'not judged', now: verdict }));
  const found = [
    ...differing('proposal', reported.sha256, now.sha256),
    ...differing('level', reported.level, now.level),
  ].map((one) => ({ ...one, file }));
  const all = [...found, ...changed, ...added];
  const sameText = plain({ ...reported, file: '' }) === plain({ ...now, file: '' });
  return all.length > 0 || sameText ? all : [{ file, what: 'text', reported: '', now: '' }];
}

function differing(what: Difference['what'], reported: string, now: string): readonly Difference[] {
  return reported === now ? [] : [{ what, reported, now }];
}

function hashes({ checklists }: Run): string {
  return checklists.map(({ id, sha256 }) => `${id} ${sha256}`).join(', ');
}
