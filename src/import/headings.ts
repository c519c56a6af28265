import { headings } from 'virtual:headings';
import { LANGUAGES, type Language, stemOf } from '../narrative/language.js';
import { fold } from '../narrative/word.js';

/** One language's file in src/import/headings/: phrases by what they stand for. */
export interface HeadingLexicon {
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly levels: Readonly<Record<string, readonly string[]>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly totals: readonly string[];
  readonly subtotals: readonly string[];
  readonly instructions: readonly string[];
}

/** A phrase as stems, and what it stands for. */
interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
  readonly language: Language;
}

type Part = Exclude<keyof HeadingLexicon, 'totals' | 'subtotals' | 'instructions'>;
type Words = Exclude<keyof HeadingLexicon, Part>;

const known = new Map<Part, readonly Phrase[]>();

/**
 * Where what stands under a heading belongs: a key of the format, or `section` for a heading that only holds others.
 *
 * @returns nothing for a heading that says nothing about that
 */
export function meaningOfHeading(heading: string): string | undefined {
  return best('headings', withoutNumbering(heading), false);
}

/** What a label or a question means that is nothing but its phrase. */
export function meaningOfLabel(label: string): string | undefined {
  return best('headings', withoutNumbering(label), true);
}

/** What the columns under a head may hold, such as `risks.owner`: in several kinds of tables one word is at home. */
export function meaningsOfColumn(head: string): readonly string[] {
  const short = withoutNumbering(head).replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  const exact = columnsAsWritten().get(fold(short.trim()));
  if (exact !== undefined) return [...exact];
  const stems = new Map(LANGUAGES.map((language) => [language, stemsOf(short, language).join(' ')]));
  const meanings = phrases('columns').flatMap((phrase) =>
    stems.get(phrase.language) === phrase.stems.join(' ') ? [phrase.meaning] : [],
  );
  return [...new Set(meanings)];
}

const asWritten = new Map<string, Set<string>>();

/** Heads before stems: « responsable » has the stem of "response". */
function columnsAsWritten(): ReadonlyMap<string, ReadonlySet<string>> {
  if (asWritten.size > 0) return asWritten;
  for (const language of LANGUAGES)
    for (const [meaning, heads] of Object.entries(headings()[language].columns))
      for (const head of heads)
        asWritten.set(fold(head), (asWritten.get(fold(head)) ?? new Set()).add(meaning));
  return asWritten;
}

/** Which of some values is meant by the words of a cell, such as `high` by « très élevée ». */
export function choiceOf(text: string, values: readonly string[]): string | undefined {
  for (const language of LANGUAGES) {
    const stems = stemsOf(text, language);
    const found = phrases('choices').filter(
      (phrase) =>
        phrase.language === language && values.includes(phrase.meaning) && at(stems, phrase.stems) >= 0,
    );
    const longest = found.sort((one, other) => other.stems.length - one.stems.length)[0];
    if (longest !== undefined) return longest.meaning;
  }
  return undefined;
}

/** Whether a text begins with a word of the kind: `totals`, `subtotals` or `instructions`. */
export function beginsWith(text: string, kind: Words): boolean {
  const head = text.slice(0, 100);
  return LANGUAGES.some((language) => {
    const stems = stemsOf(head, language);
    return wordsOf(kind, language).some((words) => at(stems, words, 0) === 0);
  });
}

const lists = new Map<string, readonly (readonly string[])[]>();

function wordsOf(kind: Words, language: Language): readonly (readonly string[])[] {
  const key = `${kind} ${language}`;
  const words = lists.get(key) ?? headings()[language][kind].map((one) => stemsOf(one, language));
  lists.set(key, words);
  return words;
}

/** The level of a results chain that a text names at its beginning, with the writer's number: « Résultat 1.2 : … ». */
export interface Level {
  readonly level: 'goal' | 'outcome' | 'output' | 'activity' | 'indicator';
  readonly number: string;
  /** How long the label is, with its number and the mark behind it. */
  readonly length: number;
}

const levelLabels = new Map<string, Level['level']>();

export function levelOf(text: string): Level | undefined {
  if (levelLabels.size === 0)
    for (const language of LANGUAGES)
      for (const [level, labels] of Object.entries(headings()[language].levels))
        if (isLevel(level)) for (const label of labels) levelLabels.set(fold(label), level);
  const [first = ''] = text.split('\n', 1);
  const found =
    /^((?:[\p{L}'\u2019]+\s+){0,3}?[\p{L}'\u2019]+)(?:\s*(?:n[\u00b0\u00bao.]\s*)?(\d+(?:\.[\da-z]+)*)\.?\s*(?:[:.)\u2013\u2014-]\s*|$|\s+)|\s*[:\u2013\u2014-]\s*|$)/iu.exec(
      first,
    );
  if (found === null) return undefined;
  const [whole, label = '', number = ''] = found;
  const level = levelLabels.get(singular(fold(label)));
  return level === undefined ? undefined : { level, number, length: whole.length };
}

function singular(label: string): string {
  if (levelLabels.has(label)) return label;
  return label
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))
    .join(' ');
}

function isLevel(level: string): level is Level['level'] {
  return ['goal', 'outcome', 'output', 'activity', 'indicator'].includes(level);
}

const NUMBERING =
  /^\s*(?:(?:section|part|partie|chapter|chapitre|seccion|secci\u00f3n|cap\u00edtulo|annexe?|anexo)\s+)?(?:(?:\d+(?:\.\d+)*|[ivx]{1,5}|[a-z])\s*[.):\u2013\u2014-]+\s*|\d+(?:\.\d+)*\s+)+/i;

/** A heading without "3.2.", "Section B –" and what stands in brackets behind it. */
export function withoutNumbering(heading: string): string {
  const bare = heading.replace(NUMBERING, '').trim();
  return bare === '' ? heading : bare;
}

function best(part: Part, text: string, exact: boolean): string | undefined {
  const short = text.replace(/\s*[([][^)\]]*[)\]]/g, ' ');
  let found: { readonly phrase: Phrase; readonly start: number } | undefined;
  for (const language of LANGUAGES) {
    const stems = stemsOf(short, language);
    for (const phrase of phrases(part)) {
      if (phrase.language !== language) continue;
      const start = at(stems, phrase.stems);
      if (start < 0 || !covers(phrase.stems.length, stems.length, exact)) continue;
      const longer = phrase.stems.length - (found?.phrase.stems.length ?? 0);
      if (longer > 0 || (longer === 0 && start < (found?.start ?? 0))) found = { phrase, start };
    }
  }
  return found?.phrase.meaning;
}

/** One word must be half of what a heading says, two a third, more a fifth. */
function covers(phrase: number, heading: number, exact: boolean): boolean {
  if (exact) return phrase === heading;
  return phrase / heading >= (phrase === 1 ? 1 / 2 : phrase === 2 ? 1 / 3 : 1 / 5);
}

function phrases(part: Part): readonly Phrase[] {
  const before = known.get(part);
  if (before !== undefined) return before;
  const all = LANGUAGES.flatMap((language) =>
    Object.entries(headings()[language][part]).flatMap(([meaning, list]) =>
      list.map((phrase) => ({ meaning, language, stems: stemsOf(phrase, language) })),
    ),
  );
  known.set(part, all);
  return all;
}

const SMALL: ReadonlySet<string> = new Set(
  'the a an of and or for to in on by with its our their le la les l un une des du de d et ou au aux dans par sur pour avec nos notre leur leurs el los las lo del y o al en por para con su sus una'.split(
    ' ',
  ),
);

function stemsOf(text: string, language: Language): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) => stemOf(word, language));
}

/** Where some words stand in others, one behind the other; -1 where they do not. */
function at(all: readonly string[], some: readonly string[], upTo = all.length): number {
  if (some.length === 0) return -1;
  for (let start = 0; start <= upTo && start + some.length <= all.length; start++)
    if (some.every((stem, i) => all[start + i] === stem)) return start;
  return -1;
}
