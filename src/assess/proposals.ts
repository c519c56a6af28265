import type { Assessment, Proposals } from './verdict.js';

/** Assessments that are given one by one, each time anew. */
export class GivenProposals implements Proposals {
  readonly length: number;
  private readonly give: () => Iterable<Assessment>;

  constructor(length: number, give: () => Iterable<Assessment>) {
    this.length = length;
    this.give = give;
  }

  [Symbol.iterator](): Iterator<Assessment> {
    return this.give()[Symbol.iterator]();
  }

  map<T>(make: (assessment: Assessment, i: number) => T): T[] {
    const made: T[] = [];
    for (const assessment of this) made.push(make(assessment, made.length));
    return made;
  }

  flatMap<T>(make: (assessment: Assessment, i: number) => readonly T[]): T[] {
    const made: T[] = [];
    let i = 0;
    for (const assessment of this) for (const one of make(assessment, i++)) made.push(one);
    return made;
  }

  filter(keep: (assessment: Assessment) => boolean): Assessment[] {
    return this.flatMap((assessment) => (keep(assessment) ? [assessment] : []));
  }
}

/** Each changed: an array at once, what is given one by one when it is given. */
export function eachChanged(proposals: Proposals, change: (assessment: Assessment) => Assessment): Proposals {
  if (Array.isArray(proposals)) return proposals.map(change);
  return new GivenProposals(proposals.length, function* () {
    for (const assessment of proposals) yield change(assessment);
  });
}

/** Those of several runs, one run after the other. */
export function chained(parts: readonly Proposals[]): Proposals {
  if (parts.every(Array.isArray)) return parts.flatMap((part) => [...part]);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return new GivenProposals(length, function* () {
    for (const part of parts) yield* part;
  });
}
