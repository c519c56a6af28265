import { LANGUAGES, type Language } from './language.js';
import { fold } from './word.js';

/** Small words that occur in every text of a language and hardly in the others. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'the of and to with for is are will by from their which who be was were this that not have has they',
  ),
  fr: words(
    'le la les des et du dans pour avec par sur est sont sera seront aux ces qui une ne pas leur leurs ont au',
  ),
  es: words('el la los las y del para con por en se una sus no que es son sera al como su lo han esta estan'),
};
/** Neighbours that share words with the three, and languages of proposals' regions: told apart so that they are not taken for one. */
const OTHERS: Readonly<Record<string, ReadonlySet<string>>> = {
  pt: words(
    'o os as e do da dos das para com por em se uma um nao que sao sera ao aos no na nos nas pelo pela mais',
  ),
  it: words('il gli e di del della dei delle per con che sono non una un nel nella al alla si sara da le i'),
  ht: words('nan yo pou ak ki se li ap nou pa gen sou moun tout yon te pral kap lan avek'),
  sw: words('ya wa na kwa za la ni katika kama hii huo watu cha vya wao pia kila ili au'),
  de: words('der die das und mit von zu den dem im fur ist sind wird werden nicht eine ein auf durch bei'),
};
/** Fewer small words than this tell nothing. */
const ENOUGH = 5;
/** A text so long in which small words are rarer than this is in none of the languages: terse notes hold twice as many. */
const LONG = 50;
const RARE = 0.03;
/** One language outweighs another plainly when its small words are so many times as many. */
const PLAINLY = 3;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Each small word and the languages that it belongs to. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>();
  for (const [language, set] of Object.entries({ ...SMALL_WORDS, ...OTHERS }))
    for (const word of set) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  return byWord;
})();

/** How many small words of each language a text holds, and how many words in all. */
function countsOf(text: string): { readonly all: number; readonly small: ReadonlyMap<string, number> } {
  const small = new Map<string, number>();
  let all = 0;
  for (const [word] of fold(text).matchAll(/\p{L}+/gu)) {
    all++;
    for (const language of LANGUAGES_OF.get(word) ?? []) small.set(language, (small.get(language) ?? 0) + 1);
  }
  return { all, small };
}

/**
 * The language in which most small words of a text are written.
 *
 * @returns `other` for a text long enough to tell that it is in none of them; nothing where it is too short
 */
export function detectLanguage(text: string): Language | 'other' | undefined {
  const { all, small } = countsOf(text);
  const most = (languages: readonly string[]) =>
    Math.max(...languages.map((language) => small.get(language) ?? 0));
  const ours = most(LANGUAGES);
  if (all >= LONG && ours < all * RARE) return 'other';
  const others = most(Object.keys(OTHERS));
  if (others >= ENOUGH && others > ours) return 'other';
  return ours >= ENOUGH ? LANGUAGES.find((language) => small.get(language) === ours) : undefined;
}

/**
 * Whether a text is plainly in another language than the one named: its small words are many times those of that language.
 *
 * @param named an ISO 639-1 code, of any language
 */
export function isPlainlyIn(language: Language | 'other', text: string, named: string): boolean {
  const { all, small } = countsOf(text);
  const own = small.get(named) ?? 0;
  if (language === 'other' && all >= LONG && own < all * RARE) return true;
  const languages = language === 'other' ? Object.keys(OTHERS) : [language];
  const inIt = Math.max(...languages.map((one) => small.get(one) ?? 0));
  return inIt >= Math.max(ENOUGH, own * PLAINLY);
}
