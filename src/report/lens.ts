import { groupsOf, LENSES, type Lens, type LensGroup } from '../assess/lenses.js';
import { countingVerdict } from '../assess/open.js';
import type { Assessment, Run, Verdict } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';

const SETTLED: ReadonlySet<Verdict> = new Set(['met', 'set-aside']);

/** One heading of a reader's own order: how it stands, and what it asks for that no requirement judges. */
export interface LensRow {
  readonly name: string;
  readonly met: number;
  readonly applicable: number;
  /** Ids that still ask for something, in the order of the checklists: neither met nor set aside, by the tool or by a person. */
  readonly open: readonly string[];
  readonly ids: readonly string[];
  readonly notJudged: string;
}

/** The lens that a run was asked for. */
export function lensOf({ options: { lens } }: Run): Lens | undefined {
  return LENSES.find((one) => one === lens);
}

/** The verdicts of a proposal as a reader asks for them. */
export function lensRows(lens: Lens, { requirements }: Assessment, words: Words): readonly LensRow[] {
  const named: Readonly<Record<string, { readonly name: string; readonly notJudged: string }>> =
    words.lenses[lens].groups;
  return groupsOf(lens, requirements).map(({ key, requirements: own }: LensGroup) => {
    const applicable = own.filter(({ verdict }) => verdict !== 'not-applicable');
    return {
      name: named[key]?.name ?? key,
      notJudged: named[key]?.notJudged ?? '',
      met: applicable.filter(({ verdict }) => verdict === 'met').length,
      applicable: applicable.length,
      open: applicable.filter((one) => !SETTLED.has(countingVerdict(one))).map(({ id }) => id),
      ids: own.map(({ id }) => id),
    };
  });
}
