import { hitsOfConcept } from '../checklist/passages.js';
import type { Hit } from '../narrative/hits.js';
import type { Passage } from '../narrative/passage.js';
import type { Token } from '../narrative/tokens.js';

/** Names are no description: whoever is called so, or wherever it is, the project's people are not meant. */
const NAMES =
  /^(?:project\.(?:organisation|requested_by|locations)|partners\.\*\.name|referral\.pathways\.\*\.provider)/;
const OWN_NAMES = ['<@organisation>', '<@partner>'];
/** How far from the word "law" its subject may stand: "loi no 2015-36 relative à la lutte contre la traite". */
const TITLE_REACH = 9;
/** With a capital it is a title for sure, and may be a list: "Protocol on the sale of children, child prostitution and …". */
const CAPITAL_REACH = 16;
const OPENING = new Set(['"', '“', '«', '„', '‹']);
const CLOSING = new Set(['"', '”', '»', '›']);

/** Whether words stand in a name of the proposal, or of a law, treaty or institution that the text speaks of. */
export function isName(passage: Passage, hit: Hit): boolean {
  return (
    NAMES.test(passage.field) ||
    isOwnName(passage, hit) ||
    isTitle(passage, hit) ||
    isProperName(passage, hit)
  );
}

function has(passage: Passage, at: number, ...sets: readonly string[]): boolean {
  return passage.symbols.has(sets, at);
}

/** The organisation and its partners. */
function isOwnName({ symbols, clauses }: Passage, { from, to, clause }: Hit): boolean {
  const isAround = (at: number) =>
    symbols
      .at(at)
      .some(
        ({ symbol, to: end }) =>
          (symbol === '<@organisation>' || symbol === '<@partner>') && from < end && end - at > 1,
      );
  // No name goes from one clause into another.
  for (let at = clauses[clause]?.from ?? 0; at < to; at++)
    if (symbols.has(OWN_NAMES, at) && isAround(at)) return true;
  return false;
}

/** "Law 1448 on …", "loi relative à …", "Agence nationale de lutte contre …": from the word to the hit stand only what a title holds. */
function isTitle(passage: Passage, hit: Hit): boolean {
  const clause = passage.clauses[hit.clause];
  if (clause === undefined) return false;
  let words = 0;
  let isList = false;
  for (let at = hit.from - 1; at >= clause.from && words < CAPITAL_REACH; at--) {
    const token = passage.tokens[at];
    if (token === undefined || has(passage, at, '<title-end>')) return false;
    const isLaw = has(passage, at, '<law-word>');
    if (isLaw || (token.capital && has(passage, at, '<institution-word>'))) {
      const isSmall = isLaw && !token.capital;
      return !(isSmall && (isList || words >= TITLE_REACH)) && isTitleAfter(passage, at, hit.from);
    }
    if (token.text === ',' || has(passage, at, '<title-join>')) isList = true;
    if (token.kind !== 'mark' && !token.skipped) words++;
  }
  return false;
}

/** After the word "law" comes its number, a capital or a word such as "on", "relative", "sobre", or at once the subject. */
function isTitleAfter(passage: Passage, law: number, end: number): boolean {
  for (let at = law + 1; at <= end; at++) {
    const token = passage.tokens[at];
    if (token === undefined) return false;
    if (has(passage, at, '<law-link>')) return true;
    if (token.kind === 'number' || (token.capital && !token.skipped)) return true;
    const isPassed = token.kind === 'mark' || token.skipped || has(passage, at, '<title-adjective>');
    if (!isPassed) return at === end;
  }
  return false;
}

/** Capitals from end to end, with a word for a law or an institution among them: "Trafficking in Persons Act". */
function isProperName(passage: Passage, { from, to }: Hit): boolean {
  if (!passage.tokens.slice(from, to).every((token, i) => isInName(passage, token, from + i))) return false;
  let start = from;
  let end = to;
  while (start > 0 && isInName(passage, passage.tokens[start - 1], start - 1)) start--;
  while (end < passage.tokens.length && isInName(passage, passage.tokens[end], end)) end++;
  for (let at = start; at < end; at++)
    if (passage.tokens[at]?.capital && has(passage, at, '<law-word>', '<institution-word>')) return true;
  return isAfterInstitution(passage, start, from) || isBeforeInstitution(passage, end);
}

function isInName(passage: Passage, token: Token | undefined, at: number): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return /^[-\u2013'\u2019()&/]$/.test(token.text);
  return token.capital || token.skipped || token.kind === 'number' || has(passage, at, '<name-link>');
}

/** "the GBV sub-cluster": the institution's own word is small, and follows at once. */
function isBeforeInstitution(passage: Passage, end: number): boolean {
  return has(passage, end, '<institution-word>');
}

/** "le sous-cluster VBG": it stands just before the name. */
function isAfterInstitution(passage: Passage, start: number, from: number): boolean {
  return has(passage, start - 1, '<institution-word>') && from - start <= 1;
}

/** Whether words stand between quotation marks of any of the languages: they are somebody else's. */
export function isQuoted(passage: Passage, { from, to }: Hit): boolean {
  let open: number | undefined;
  for (let at = 0; at < passage.tokens.length; at++) {
    const mark = markAt(passage.tokens, at);
    if (open !== undefined && mark !== undefined && CLOSING.has(mark)) {
      if (open < from && at >= to) return true;
      open = undefined;
    } else if (open === undefined && mark !== undefined && OPENING.has(mark)) open = at;
  }
  return false;
}

/** Single quotation marks are read as double ones where they are no apostrophes. */
function markAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.kind !== 'mark') return undefined;
  if (token.text === '‘') return '“';
  if (token.text !== "'" && token.text !== '’') return token.text;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const touchesBefore = before?.end === token.start && before.kind !== 'mark';
  const touchesAfter = after?.start === token.end && after.kind !== 'mark';
  if (touchesBefore === touchesAfter) return undefined;
  return token.text === "'" ? '"' : touchesAfter ? '“' : '”';
}

/** Whether the same sentence holds one of these concepts: it takes back what else it says. */
export function isTakenBack(passage: Passage, hit: Hit, concepts: readonly string[]): boolean {
  const sentence = passage.clauses[hit.clause]?.sentence;
  return concepts.some((concept) =>
    hitsOfConcept(passage, concept).some(({ clause }) => passage.clauses[clause]?.sentence === sentence),
  );
}

/** How near "the term", "so called" stand to the words that they speak of. */
const MENTION_REACH = 6;

/** Whether words are spoken about, not used: "the term …", "avoid …", "… is an insult". */
export function isSpokenAbout(passage: Passage, { from, to, clause }: Hit): boolean {
  return hitsOfConcept(passage, 'aside-words').some(
    (other) =>
      other.clause === clause && other.from - to <= MENTION_REACH && from - other.to <= MENTION_REACH,
  );
}

/**
 * Whether words are denied by a negation before them or among them, at most so many words away: "not ready for such …" does not deny what
 * follows.
 */
export function isDenied(passage: Passage, { negated, from, to, clause }: Hit, reach: number): boolean {
  if (!negated) return false;
  const start = passage.clauses[clause]?.from ?? 0;
  let left = reach;
  for (let at = to - 1; at >= start && left >= 0; at--) {
    if (has(passage, at, '<no>')) return true;
    const token = passage.tokens[at];
    const isWord = token?.kind !== 'mark' && token?.skipped === false;
    if (at < from && isWord && !has(passage, at, '<being>')) left--;
  }
  return false;
}
