import type { Words } from '../../locale/words.js';

const SHOWN = 5;
const ALTERNATIVES_SHOWN = 3;
/** Characters of alternatives beyond which a line of a terminal must be free to break between them. */
const UNBROKEN = 40;

/** The phrases of a concept for people, the shortest first: some, or all. */
export function phraseList(
  phrases: readonly string[],
  { sheet, semicolon }: Pick<Words, 'sheet' | 'semicolon'>,
  whole: boolean,
): string {
  if (whole)
    return phrases.map((phrase) => readable(phrase, sheet, Number.POSITIVE_INFINITY)).join(semicolon);
  const shortest = phrases.toSorted((a, b) => a.length - b.length).slice(0, SHOWN);
  const more = phrases.length - shortest.length;
  const list = shortest.map((phrase) => readable(phrase, sheet)).join(semicolon);
  return more === 0 ? list : `${list}${semicolon}${sheet.morePhrases(more)}`;
}

/** A pattern of the lexicon (CONTRIBUTING.md) without its technical marks. */
export function readable(
  pattern: string,
  sheet: Pick<Words['sheet'], 'number'>,
  alternatives = ALTERNATIVES_SHOWN,
): string {
  return pattern
    .replace(/(^|\s)&&?(?=\s)/g, '$1+')
    .replace(/(^|\s)\.{2,3}(?=\s|$)/g, '$1…')
    .split(' ')
    .map((slot) => {
      const choices = slot.split('|').map((word) => choice(word, sheet.number));
      const more = choices.length > alternatives ? '/…' : '';
      const shown = choices.slice(0, alternatives);
      return shown.join(shown.join('/').length > UNBROKEN ? ' / ' : '/') + more;
    })
    .join(' ');
}

function choice(word: string, number: string): string {
  const named = /^<@?(.+)>$/.exec(word)?.[1];
  if (named !== undefined) return `[${named.replaceAll('-', ' ')}]`;
  if (word.replaceAll('"', '') === '#') return `[${number}]`;
  return word.replace(/^=/, '').replace(/\*$/, '…').replaceAll('"', '');
}
