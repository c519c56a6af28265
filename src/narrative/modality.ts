import type { Clause } from './clauses.js';
import { MEANS, type Meaning } from './symbol-numbers.js';
import type { Symbols } from './symbols.js';
import type { Token } from './tokens.js';

/** How a thing is said: plainly, denied, hedged, or only as a plan to plan it. */
export interface Modality {
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly planned: boolean;
}

const PLAIN: Modality = { negated: false, hedged: false, planned: false };
/** Without a word of these in its clause a thing is said plainly. */
const COLOURS = MEANS.no | MEANS.absent | MEANS.hedge | MEANS.may | MEANS.plan;
const NEGATION_REACH = 5;
/** "Without" and "lack of" deny the noun that follows, not the verb after it. */
const NOUN_REACH = 2;
const ABSENCE_REACH = 4;
/** Over what "and" joins to it: "ramps and the interpreting into sign language are not provided for". */
const ABSENCE_REACH_OF_LIST = 9;
/** With its accent: French "où" joins nothing. */
const JOINS = new Set(['and', 'or', 'et', 'ou', 'y', 'e', 'o', 'ni', 'nor']);
/** In the passive it stands behind: "a hotline might be opened". */
const MAY_AFTER = 3;
const HEDGE_REACH = 4;
const PLAN_REACH = 6;

/** What follows is said of the thing just named, not of the phrase: "in villages where no clinic exists". With its accent: French "ou" is "or". */
const RELATIVE = new Set(['which', 'where', 'whose', 'o\u00f9', 'dont', 'donde', 'cuyo', 'cuya']);
/** After a denial these go on with it and do not take it back: "never to the police nor the army", "ni sac ni gilet", "no … a nadie". */
const GOES_ON_DENYING = new Set(
  'nor neither ni nadie nada ningun ninguna ninguno nunca jamas aucun aucune nul nulle rien jamais'.split(
    ' ',
  ),
);
const NE = new Set(['ne', 'n']);
const NE_REACH = 3;
const QUE_REACH = 6;
const SECOND_HALVES = new Set([
  'pas',
  'jamais',
  'plus',
  'aucun',
  'aucune',
  'rien',
  'personne',
  'point',
  'guere',
]);

/** N'Djamena, N'Zérékoré: the first letter of a name is no French "n'". */
function beginsName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'N') return false;
  const next = tokens[at + 1]?.kind === 'mark' ? tokens[at + 2] : tokens[at + 1];
  return next?.capital === true;
}

/** French "ne … que" says only, and denies nothing. */
function isOnly(tokens: readonly Token[], at: number, end: number): boolean {
  if (!NE.has(tokens[at]?.folded ?? '')) return false;
  for (let i = at + 1; i < Math.min(end, at + 1 + QUE_REACH); i++) {
    const folded = tokens[i]?.folded ?? '';
    if (SECOND_HALVES.has(folded)) return false;
    if (folded === 'que' || folded === 'qu') return true;
  }
  return false;
}

/**
 * Reads the words around tokens from..to of a clause. The word sets come from the language's common lexicon: `no` (before), `absent`
 * (after), `hedge` (anywhere in the clause, in a gap of the phrase too), `may` (just before), `plan` (near).
 *
 * @param isOwn whether a token belongs to the phrase itself: a negation that is part of a phrase denies nothing
 */
export function modalityOf(
  tokens: readonly Token[],
  symbols: Symbols,
  clause: Clause,
  from: number,
  to: number,
  isOwn: (at: number) => boolean = () => false,
): Modality {
  if (!isColoured(symbols, clause)) return PLAIN;
  const has = (set: Meaning, at: number): boolean =>
    symbols.means(at, set) && !isOwn(at) && !beginsName(tokens, at);
  /** Where the words end that mean it. */
  const endOf = (set: Meaning, at: number): number =>
    symbols.at(at).find(({ symbol }) => symbol === `<${set}>`)?.to ?? at;
  const before = (set: Meaning, reach: number, stopsAtBreak: boolean): boolean => {
    let left = reach;
    for (let i = from - 1; i >= clause.from && left > 0; i--) {
      const token = tokens[i];
      if (token === undefined) return false;
      if (stopsAtBreak && (/[,:()]/.test(token.text) || has('break', i))) return false;
      const away = reach - left;
      if (
        has(set, i) &&
        endOf(set, i) <= from &&
        (away < NOUN_REACH || !has('denies-noun', i)) &&
        !has('not-a-denial', i) &&
        !isOnly(tokens, i, clause.to) &&
        !isHalfOfOwn(token, away) &&
        !(set === 'no' && ownGoesOn())
      )
        return true;
      if (token.kind !== 'mark' && !token.skipped) left--;
    }
    return false;
  };
  const after = (set: Meaning, reach: number): boolean => {
    let left = reach;
    for (let i = to; i < clause.to && left > 0; i++) {
      if (RELATIVE.has(tokens[i]?.text.toLowerCase() ?? '')) return false;
      if (has(set, i)) return true;
      const token = tokens[i];
      if (token !== undefined && token.kind !== 'mark' && !token.skipped) left--;
    }
    return false;
  };
  /** The words that an "and" joins to the phrase are said to be absent, and the phrase with them. */
  const absentWithTheNext = (): boolean => {
    const joint = nextWord(to);
    if (!JOINS.has(tokens[joint]?.text.toLowerCase() ?? '')) return false;
    let left = ABSENCE_REACH_OF_LIST;
    for (let i = joint + 1; i < clause.to && left > 0; i++) {
      const token = tokens[i];
      if (token === undefined || RELATIVE.has(token.text.toLowerCase())) return false;
      // "What was done or not done" joins the denial itself.
      if (has('absent', i)) return i > joint + 1;
      if (/[,:()]/.test(token.text) || has('no', i) || (has('break', i) && !JOINS.has(token.folded)))
        return false;
      if (token.kind !== 'mark' && !token.skipped) left--;
    }
    return false;
  };
  const nextWord = (from: number): number => {
    let at = from;
    while (at < clause.to && tokens[at]?.skipped === true) at++;
    return at;
  };
  /** A hedge at the end of an item in a list leaves the items behind it as they are: "an escort if needed, medicine for 90 days". */
  const hedgedItemBefore = (at: number): boolean => {
    const end = endOf('hedge', at);
    if (tokens[end]?.text !== ',' || from <= end) return false;
    let start = at;
    while (start > clause.from && !/[,:()]/.test(tokens[start - 1]?.text ?? '')) start--;
    for (let i = start; i < at; i++)
      if (tokens[i]?.kind !== 'mark' && tokens[i]?.skipped !== true && !has('break', i)) return true;
    return false;
  };
  const hedged = (): boolean => {
    for (let i = clause.from; i < clause.to; i++) if (has('hedge', i) && !hedgedItemBefore(i)) return true;
    return false;
  };
  /** The first half of a French denial whose second half the phrase holds itself: "ne sont pas lues". */
  const isHalfOfOwn = ({ folded }: Token, away: number): boolean =>
    NE.has(folded) && away < NE_REACH && ownDenies();
  /** A negation in a gap of the phrase, where the phrase has none of its own: "provides neither goods nor …". */
  const inGap = (set: Meaning): boolean => {
    for (let i = from; i < to; i++)
      if (has(set, i) && !has('not-a-denial', i) && !isOnly(tokens, i, clause.to)) return !ownDenies();
    return false;
  };
  /** In a gap of the phrase. */
  const within = (set: Meaning): boolean => {
    for (let i = from; i < to; i++) if (has(set, i)) return true;
    return false;
  };
  const ownDenies = (): boolean => {
    for (let i = from; i < to; i++) if (isOwn(i) && symbols.means(i, 'no')) return true;
    return false;
  };
  /** In any part of the phrase. */
  const ownGoesOn = (): boolean => {
    for (let i = clause.from; i < clause.to; i++)
      if (isOwn(i) && symbols.means(i, 'no') && GOES_ON_DENYING.has(tokens[i]?.folded ?? '')) return true;
    return false;
  };
  return {
    negated:
      before('no', NEGATION_REACH, true) ||
      inGap('no') ||
      after('absent', ABSENCE_REACH) ||
      absentWithTheNext(),
    hedged: hedged() || before('may', HEDGE_REACH, true) || after('may', MAY_AFTER) || within('may'),
    planned: before('plan', PLAN_REACH, true) || after('plan', PLAN_REACH),
  };
}

function isColoured(symbols: Symbols, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) if ((symbols.meansOf(i) & COLOURS) !== 0) return true;
  return false;
}
