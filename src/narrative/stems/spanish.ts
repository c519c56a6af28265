/**
 * A light stem of a folded Spanish word: number, gender and the usual verb endings fall together, nouns and verbs do not. Snowball's
 * Spanish rules rest on accents, which writers leave out and folding removes.
 *
 * @param word lower case, without accents
 */
export function spanishStem(word: string): string {
  if (word.length <= 3) return word.replace(/z$/, 'c');
  const one = word.replace(/([aei]r)(?:se|lo|la|le|los|las|les)$/, '$1').replace(/s$/, '');
  return withoutVerbEnding(one).replace(/z$/, 'c');
}

/** Endings in the order in which they are tried, and how many letters must be left. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:aran|eran|iran|aron|ieron|arian|erian|irian|aremo|eremo|iremo)$/, 3],
  [/(?:iendo|ando)$/, 3],
  [/(?:ad|id)[oa]$/, 3],
  [/(?:aria|eria|iria)$/, 4],
  [/(?:ara|ira)$/, 4],
  [/(?:amo|emo)$/, 4],
  [/[ae]n$/, 4],
  [/[aei]r$/, 4],
  [/[aeo]$/, 3],
];

function withoutVerbEnding(word: string): string {
  for (const [ending, least] of ENDINGS) {
    const rest = word.replace(ending, '');
    if (rest !== word && rest.length >= least) return again(rest);
  }
  return word;
}

/** A plural in -es leaves an ending behind that its singular does not have: talleres, taller; jovenes, joven. */
function again(rest: string): string {
  const bare = rest.replace(/(?:[ae]n|[aei]r)$/, '');
  return bare !== rest && bare.length >= 4 ? bare : rest;
}
