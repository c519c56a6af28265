const OBSERVING = /^(?:sign|harm|aside)-/;

/**
 * Whether a concept only leads to observations: signs of undeclared areas (`sign-`), words that harm (`harm-`), and what takes either
 * back (`aside-`). A text in which nothing else was found answers no requirement.
 */
export function isObserving(concept: string): boolean {
  return OBSERVING.test(concept);
}
