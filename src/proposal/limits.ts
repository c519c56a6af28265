/** How much one file may hold before it is refused. */
export interface Limits {
  /** Size of the file. */
  readonly bytes: number;
  /** How deep lists and mappings may stand in each other. */
  readonly depth: number;
  /** How many documents one file may hold. */
  readonly documents: number;
  /** How many format faults one document may have. */
  readonly faults: number;
}

/** A proposal of 600 lines has 40 kB and a depth of 10. */
export const defaultLimits: Limits = { bytes: 2_000_000, depth: 64, documents: 200, faults: 5_000 };

/** How many signs and words of YAML a document may be made of: real proposals have 60,000 to 220,000 a megabyte. */
export function tokenLimit({ bytes }: Limits): number {
  return Math.max(100_000, 0.3 * bytes);
}

/** How many values may be read from a document, those counted again that aliases repeat: real ones have 10,000 to 34,000 a megabyte. */
export function valueLimit({ bytes }: Limits): number {
  return Math.max(50_000, 0.06 * bytes);
}
