import type { Slot } from './pattern.js';
import type { Token } from './tokens.js';
import { createTrie } from './trie.js';
import { walk } from './walk.js';
import { fold } from './word.js';

/** What people leave where an answer should come, in the three languages: one list, because forms mix them. */
const PLACEHOLDERS = `
tbd|tba|tbc|tbh|xxx|xx|n a|na|lorem ipsum|insert here|insert text|insert text here|to be determined|to be defined|to be completed|to be confirmed
to be filled|to be filled in|to be added|to be announced|to be inserted|to be decided|to be identified|to be selected|to be named|to be advised|please complete
please fill in|fill in here|complete here|coming soon|pending|see annex|see annexes|see attached|see attachment|see above|see below|as above
same as above|idem|ditto|not applicable|none yet|click here to enter text|your text here|describe here|to follow|not yet known|under construction
a completer|a selectionner|a designer|a recruter|a definir|a preciser|a determiner|a confirmer|a renseigner|a remplir|a identifier|a inserer|a venir|voir annexe|voir annexes|voir ci dessus|voir plus haut
non applicable|sans objet|s o|neant|cliquez ici|texte a inserer|en cours d elaboration|en attente
por definir|por seleccionar|por designar|por contratar|por completar|por determinar|por confirmar|por identificar|por llenar|por precisar|a definir|pendiente|ver anexo|ver anexos|ver arriba
no aplica|no aplicable|n d|sin definir|se definira|insertar texto|escriba aqui|haga clic aqui|en construccion`
  .split(/[|\n]/)
  .filter((phrase) => phrase !== '');

/** Phrases that stand alone as an empty answer but occur in good sentences too. */
const ONLY_ALONE = new Set([
  'pending',
  'pendiente',
  'na',
  'n a',
  'idem',
  'en attente',
  'not applicable',
  'non applicable',
  'no aplica',
  'see above',
  'see below',
  'as above',
  'see annex',
  'see annexes',
  'voir annexe',
  'voir annexes',
  'ver anexo',
  'ver anexos',
  'to follow',
  'a venir',
  'n d',
  's o',
  'to be identified',
  'a selectionner',
  'a designer',
  'a recruter',
  'por seleccionar',
  'por designar',
  'por contratar',
  'a identifier',
  'xx',
  'none yet',
  'no aplicable',
  'ver arriba',
  'voir plus haut',
  'voir ci dessus',
  'see attached',
  'see attachment',
  'idem',
  'ditto',
]);

const trie = createTrie<string>();
for (const phrase of PLACEHOLDERS) {
  const slots: Slot[] = phrase.split(' ').map((word) => ({ gap: 0, symbols: [fold(word)] }));
  trie.add(slots, phrase);
}

/** Longest text, in words, that a placeholder inside it empties: "Hotline, number TBD" is no hotline yet. */
const SHORT_TEXT = 12;
/** How many other words may stand beside a phrase that empties only what stands alone. */
const BESIDE = 2;

/** Whether a text holds a placeholder where its answer should be. */
export function isPlaceholder(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length === 0) return tokens.some((token) => /[?_\u2026.-]/.test(token.text));
  if (words.length > SHORT_TEXT) return false;
  if (words.some(isToDo)) return true;
  const symbols = words.map((token, i) => [{ symbol: token.folded, to: i + 1 }]);
  const bare = words.map((token) => ({ ...token, skipped: false }));
  return walk(trie, bare, symbols, 0, words.length).some(({ end, from, to }) =>
    ONLY_ALONE.has(end) ? words.length - (to - from) <= BESIDE : true,
  );
}

/** TODO, or a text of nothing else: in Spanish and Portuguese the word means "all". */
function isToDo(token: Token, _: number, words: readonly Token[]): boolean {
  return token.folded === 'todo' && (token.acronym || words.length === 1);
}
