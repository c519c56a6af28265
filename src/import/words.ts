/** What the tool writes into an imported proposal itself, in the language of the document. */
export interface ImportWords {
  /** Above a value: the heading or label that it stood under. */
  readonly from: (heading: string) => string;
  /** Above values that were a table: the heads of its columns. */
  readonly columns: (heads: string) => string;
  /** Above an answer: what the form asked or explained there. */
  readonly form: (instruction: string) => string;
  /** A key of `unplaced`: what stood before the first heading. */
  readonly beforeHeadings: string;
  /** At the end: headings under which nothing was written. */
  readonly withoutText: (headings: readonly string[]) => string;
  /** At the top: what this file is. */
  readonly top: readonly string[];
}
