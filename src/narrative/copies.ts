import type { Passage } from './passage.js';

/** Texts shorter than this are repeated for good reasons: a name, a date, a yes. */
const COPY_WORDS = 12;
/** Stretches of so many words are compared. */
const STRETCH = 4;
/** From this share of common stretches on, a text is an edited copy. */
const NEARLY = 0.75;

/** Empties the copies of a passage under other headings; the same words in several elements of one list are no copy. */
export function readOnce(passages: readonly Passage[]): Passage[] {
  const first = new Map<string, Passage>();
  return passages.map((passage) => {
    const words = wordsOf(passage);
    if (words === undefined) return passage;
    const key = words.join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, passage);
    return earlier === undefined || earlier.field === passage.field
      ? passage
      : {
          ...passage,
          hits: [],
          facts: passage.clauses.map(() => []),
          placeholder: true,
          copyOf: earlier.pointer,
        };
  });
}

/** An edited copy: most of its stretches of words stand in an earlier passage. */
export interface EditedCopy {
  readonly passage: Passage;
  readonly of: Passage;
}

/**
 * Passages that are nearly the same as an earlier one under another heading. They are read, since what was edited may be an answer of its
 * own. Linear in the length of the texts: each stretch of words is looked up once.
 */
export function editedCopies(passages: readonly Passage[]): EditedCopy[] {
  const owners = new Map<string, Passage>();
  return passages.flatMap((passage) => {
    const words = passage.copyOf === undefined ? wordsOf(passage) : undefined;
    if (words === undefined) return [];
    const stretches = stretchesOf(words);
    const shared = new Map<Passage, number>();
    for (const stretch of stretches) {
      const owner = owners.get(stretch);
      if (owner === undefined) owners.set(stretch, passage);
      else if (owner.field !== passage.field) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    const [of, most] = [...shared].reduce<readonly [Passage | undefined, number]>(
      (best, [owner, count]) => (count > best[1] ? [owner, count] : best),
      [undefined, 0],
    );
    return of !== undefined && most >= stretches.size * NEARLY ? [{ passage, of }] : [];
  });
}

function stretchesOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(STRETCH - 1).map((_, i) => words.slice(i, i + STRETCH).join(' ')));
}

/** The words of a narrative that is long enough to be a copy. */
function wordsOf({ kind, placeholder, tokens }: Passage): string[] | undefined {
  if (kind !== 'narrative' || placeholder) return undefined;
  const words = tokens.filter((token) => token.kind !== 'mark').map(({ folded }) => folded);
  return words.length < COPY_WORDS ? undefined : words;
}
