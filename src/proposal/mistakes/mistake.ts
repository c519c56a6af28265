/** A mistake in writing YAML, in words for somebody who does not know YAML. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
