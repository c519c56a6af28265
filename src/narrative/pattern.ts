import { isSkipped, type Language, stemOf } from './language.js';
import { fold } from './word.js';

/** One place of a phrase: any of these symbols, after a gap of up to `gap` words. */
export interface Slot {
  readonly gap: number;
  readonly symbols: readonly string[];
}

/** A phrase: parts that each match in order, and how near to one another the parts must stand. */
export interface Pattern {
  readonly parts: readonly (readonly Slot[])[];
  readonly within: 'clause' | 'sentence';
}

/** A number and the sign or words behind it: 20 %, 20 per cent. */
export const PERCENT = '#%';
export const SHORT_GAP = 3;
export const LONG_GAP = 7;
const ATOM = /<[^<>]+>|\.{2,3}|&&?|[^\s<>&]+/gu;

/**
 * Reads the notation of a lexicon phrase: `a|b` alternatives, `<set>`, `#` number, `# %` or `%` share of a hundred,
 * `word*` prefix, `=word` unstemmed, capitals for acronyms, `..` and `...` gaps, `&` the same clause, `&&` the same sentence or a neighbouring clause.
 *
 * @throws {Error} on a phrase without words, or a gap where none can be
 */
export function parsePattern(source: string, language: Language): Pattern {
  const parts: Slot[][] = [[]];
  let gap = 0;
  let within: Pattern['within'] = 'clause';
  for (const atom of atomsOf(source)) {
    const part = parts.at(-1) ?? [];
    if (atom === '..' || atom === '...') gap = atom === '..' ? SHORT_GAP : LONG_GAP;
    else if (atom === '&' || atom === '&&') {
      if (atom === '&&') within = 'sentence';
      if (part.length === 0) throw new Error(`nothing stands before ${atom}`);
      parts.push([]);
      gap = 0;
    } else {
      const slots = slotsOf(atom, language);
      slots.forEach((symbols, i) => {
        const counted = atom === '%' && gap === 0 && isNumber(part.at(-1)) ? part.pop() : undefined;
        part.push({ gap: counted?.gap ?? (i === 0 && part.length > 0 ? gap : 0), symbols });
      });
      if (slots.length > 0) gap = 0;
    }
  }
  if (parts.some((part) => part.length === 0)) throw new Error('the phrase has a part without words');
  return { parts, within };
}

function isNumber(slot: Slot | undefined): boolean {
  return slot?.symbols.length === 1 && slot.symbols[0] === '#';
}

/** `goes|sent on|<role>`: alternatives are kept together, so that blanks only separate places. */
function atomsOf(source: string): string[] {
  const atoms: string[] = [];
  let end = -1;
  for (const match of source.matchAll(ATOM)) {
    const atom = match[0];
    const previous = atoms.at(-1);
    const joined =
      previous !== undefined && match.index === end && (atom.startsWith('|') || previous.endsWith('|'));
    if (joined) atoms[atoms.length - 1] = previous + atom;
    else atoms.push(atom);
    end = match.index + atom.length;
  }
  return atoms;
}

function slotsOf(atom: string, language: Language): string[][] {
  const alternatives = atom.split('|').filter((alternative) => alternative !== '');
  const slots: string[][] = [];
  for (const alternative of alternatives) {
    const symbols = wordsOf(alternative, language).flatMap((word) => symbolOf(word, language) ?? []);
    if (alternatives.length > 1 && symbols.length > 1)
      throw new Error(`"${alternative}" is more than one word: put it into a set`);
    symbols.forEach((symbol, i) => {
      const slot = slots[i];
      if (slot === undefined) slots.push([symbol]);
      else slot.push(symbol);
    });
  }
  return slots;
}

function wordsOf(alternative: string, language: Language): string[] {
  if (alternative.startsWith('<')) return [alternative];
  const bare = language === 'en' ? alternative.replace(/['’](?:s|re|ve|ll|d|m)?$/, '') : alternative;
  return bare.split(/[-'’/,.:()"]+/).filter((word) => word !== '');
}

/** The symbol that a token must carry; nothing for articles, which are passed over. */
export function symbolOf(word: string, language: Language): string | undefined {
  if (word.startsWith('<')) return word;
  if (word === '#') return '#';
  if (word === '%') return PERCENT;
  if (word.startsWith('=')) return `=${fold(word.slice(1))}`;
  if (word.endsWith('*')) return `${fold(word.slice(0, -1))}*`;
  if (/^\p{N}/u.test(word)) return `=${word}`;
  if (!/^\p{L}/u.test(word)) return undefined;
  if (word.length > 1 && word === word.toUpperCase()) return `^${fold(word)}`;
  const folded = fold(word);
  return isSkipped(folded, language) ? undefined : stemOf(folded, language);
}
