import type { Run, Severity } from '../assess/verdict.js';

/** How one requirement, or one principle, stands over all proposals of a run. */
export interface Share {
  readonly met: number;
  readonly applicable: number;
}

/** Several proposals seen together. It ranks principles and requirements, never proposals. */
export interface Portfolio {
  /** In the order of the checklists. */
  readonly requirements: readonly (Share & {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
  })[];
  /** Weakest first; those that apply nowhere are left out. */
  readonly sections: readonly (Share & { readonly section: string })[];
}

/** Adds up the verdicts of all proposals. */
export function portfolioOf({ proposals }: Run): Portfolio {
  const requirements = new Map<string, Portfolio['requirements'][number]>();
  const sections = new Map<string, Share>();
  for (const { requirements: judged, fractions } of proposals) {
    for (const { id, title, severity, verdict } of judged) {
      const before = requirements.get(id) ?? { id, title, severity, met: 0, applicable: 0 };
      requirements.set(id, {
        ...before,
        met: before.met + Number(verdict === 'met'),
        applicable: before.applicable + Number(verdict !== 'not-applicable'),
      });
    }
    for (const { section, met, applicable } of fractions) {
      const before = sections.get(section) ?? { met: 0, applicable: 0 };
      sections.set(section, { met: before.met + met, applicable: before.applicable + applicable });
    }
  }
  return {
    requirements: [...requirements.values()].filter(({ applicable }) => applicable > 0),
    sections: [...sections]
      .map(([section, share]) => ({ section, ...share }))
      .filter(({ applicable }) => applicable > 0)
      .toSorted((a, b) => a.met / a.applicable - b.met / b.applicable),
  };
}
