import type { Token } from './tokens.js';

/** Articles, hyphens, quotes and line breaks inside a clause stand in no phrase's way; a comma or bracket counts as a word of a gap. */
export function isPassedOver(token: Token): boolean {
  return token.skipped || (token.kind === 'mark' && !/[,:()[\]]/.test(token.text));
}
