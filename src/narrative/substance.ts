import type { CheckableFact } from './checkable.js';
import type { Passage } from './passage.js';

/** What a text that stands in a dedicated field amounts to. */
export type Substance = 'absent' | 'placeholder' | 'denied' | 'hollow' | 'concrete';

/** Content words, beside template words, that make a text say something even without a fact that the lexicon knows. */
const OWN_WORDS = 4;

/**
 * Judges a text by what is left after its field's own words, template words and the organisation's name are taken away
 * (architecture.md: a dedicated field is read together with its name).
 *
 * @param key words of the field's name, folded
 * @param empty a concept whose phrases say nothing in this field
 */
export function substanceOf(passage: Passage, key: ReadonlySet<string>, empty?: string): Substance {
  const words = passage.tokens.filter((token) => token.kind !== 'mark');
  if (words.length === 0) return passage.placeholder ? 'placeholder' : 'absent';
  if (passage.placeholder) return 'placeholder';
  if (isBareDenial(passage)) return 'denied';
  const bare = passage.hits.filter((hit) => hit.concept === empty);
  const isKeyWord = (at: number) =>
    key.has(passage.tokens[at]?.folded ?? '') || bare.some(({ from, to }) => at >= from && at < to);
  const facts = passage.facts.flat().filter((fact) => {
    if (isWithin(fact, isKeyWord)) return false;
    return fact.kind !== 'group' && !(fact.kind === 'name' && isTemplate(passage, fact.from));
  });
  if (facts.length > 0) return 'concrete';
  const own = passage.tokens.filter(
    (token, i) => token.kind === 'word' && !token.skipped && !isKeyWord(i) && !isTemplate(passage, i),
  );
  return own.length >= OWN_WORDS ? 'concrete' : 'hollow';
}

function isWithin({ from, to }: CheckableFact, isKeyWord: (at: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!isKeyWord(i)) return false;
  return true;
}

function isTemplate(passage: Passage, at: number): boolean {
  return passage.symbols.isTemplate(at) || passage.symbols.has(['<@organisation>'], at);
}

/** "None", "No", "No such policy": a few words that begin with a denial. */
function isBareDenial(passage: Passage): boolean {
  const words = passage.tokens.filter((token) => token.kind !== 'mark');
  const first = passage.tokens.findIndex((token) => token.kind !== 'mark');
  const denies = passage.symbols.means(first, 'no');
  return denies && words.length <= 4;
}
