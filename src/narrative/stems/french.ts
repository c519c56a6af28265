/** Words that end like a plural or a verb and are neither. */
const UNCHANGED = new Set(
  'pays prix voix fois mois bras repas temps poids corps cours tres pour hiver'.split(' '),
);

/** Nouns that would fall together with chant, quart or cour: their ending is no verb's. */
const NOUNS_IN_IER = new Set('chantier quartier courrier sentier panier'.split(' '));

/**
 * A light stem of a folded French word: number, gender and the usual verb endings fall together, nouns and verbs do not. Snowball's
 * French rules rest on accents, which writers leave out and folding removes.
 *
 * @param word lower case, without accents
 */
export function frenchStem(word: string): string {
  if (word.length <= 3 || UNCHANGED.has(word)) return word;
  const one = singular(word.replace(/trices?$/, 'teur'));
  return NOUNS_IN_IER.has(one) ? one : tidy(withoutVerbEnding(one));
}

function singular(word: string): string {
  if (/eaux$/.test(word)) return word.slice(0, -1);
  if (/.{2}aux$/.test(word)) return `${word.slice(0, -3)}al`;
  return word.replace(/([^s])[sx]$/, '$1');
}

const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:eraient|erions|erait|eront|eron|erez|era)$/, 3],
  [/(?:issaient|issait|issent|issant)$/, 4],
  [/(?:aient|ait)$/, 4],
  [/(?:iront|iron|ira)$/, 4],
  [/(?:ent|ez)$/, 4],
  [/ees?$/, 3],
  [/e$/, 3],
];

function withoutVerbEnding(word: string): string {
  for (const [ending, least] of ENDINGS) {
    const rest = word.replace(ending, '');
    if (rest !== word && rest.length >= least) return withoutInfinitive(rest);
  }
  return withoutInfinitive(word);
}

function withoutInfinitive(word: string): string {
  for (const [ending, least] of [
    [/er$/, 3],
    [/(?:ir|it)$/, 4],
  ] as const) {
    const rest = word.replace(ending, '');
    if (rest !== word && rest.length >= least) return rest;
  }
  return word;
}

/** Endings that only gender changes: actif, active; dangereux, dangereuse; confidentiel, confidentielle; fourni, fournie. */
function tidy(stem: string): string {
  const tidied = stem
    .replace(/f$/, 'v')
    .replace(/eus$/, 'eu')
    .replace(/^(.{4,})([bcdfglmnprt])\2$/, '$1$2');
  return tidied.length > 5 ? tidied.replace(/i$/, '') : tidied;
}
