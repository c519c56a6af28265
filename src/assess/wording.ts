import type { SourceList } from '../checklist/source-list.js';
import type { Wording, Wordings } from '../checklist/wording-format.js';
import type { Passage } from '../narrative/passage.js';
import type { FoundHit, Reading } from '../narrative/reading.js';
import { tokenize } from '../narrative/tokens.js';
import { folded } from './evidence.js';
import { isDenied, isName, isQuoted, isSpokenAbout } from './mention.js';
import { placeOf } from './place.js';
import { type Told, tell } from './sentences.js';
import type { Observation } from './verdict.js';

/** A promise counts only where results are promised. */
const RESULTS = /^results\./;

/** A negation further away denies something else: "the town cannot absorb this …". */
const DENIAL_REACH = 0;
/** A promise is denied from further off: "we do not promise that …". */
const PROMISE_REACH = 5;

interface Term {
  readonly concept: string;
  readonly wording: Wording;
  readonly found: readonly FoundHit[];
}

/**
 * One observation for each term of the language's list that the writer uses: what is wrong, what to write, on what ground. Quotations,
 * denials and names are left alone; an exception of the writer with a reason is shown instead.
 */
export function harmfulWording(
  reading: Reading,
  wordings: Wordings,
  sources: SourceList,
  mask: (text: string) => string,
): Observation[] {
  const exceptions = exceptionsOf(reading);
  const terms = Object.entries(wordings).flatMap(([concept, wording]) => {
    const found = longest((reading.byConcept.get(concept) ?? []).filter((one) => isOwnWording(one, wording)));
    return found.length === 0 ? [] : [{ concept, wording, found }];
  });
  const used = new Map<Exception, Term>();
  const open = terms.flatMap((term) => {
    const left = term.found.filter((one) => {
      const exception = exceptions.find((other) => covers(other, one));
      if (exception !== undefined) used.set(exception, term);
      return exception === undefined;
    });
    return left.length === 0 ? [] : [{ ...term, found: left }];
  });
  return [
    ...open.toSorted(byLevel).map((term) => observationOf(term, reading, sources, mask)),
    ...[...used].map(([exception, term]) => exceptionSaid(exception, term, reading)),
  ];
}

/** Without those that stand inside another. */
function longest(found: readonly FoundHit[]): readonly FoundHit[] {
  const size = ({ hit }: FoundHit) => hit.to - hit.from;
  return found.filter(
    (one, at) =>
      !found.some(
        (other, i) =>
          i !== at &&
          other.passage === one.passage &&
          other.hit.from < one.hit.to &&
          one.hit.from < other.hit.to &&
          (size(other) > size(one) || (size(other) === size(one) && i < at)),
      ),
  );
}

function byLevel(a: Term, b: Term): number {
  return Number(a.wording.level === 'advice') - Number(b.wording.level === 'advice');
}

function isOwnWording({ passage, hit }: FoundHit, wording: Wording): boolean {
  if (wording.only_in === 'results' && !RESULTS.test(passage.field)) return false;
  return (
    !isDenied(passage, hit, wording.only_in === undefined ? DENIAL_REACH : PROMISE_REACH) &&
    !(wording.only_in === 'results' && hit.hedged) &&
    !isQuoted(passage, hit) &&
    !isName(passage, hit) &&
    !isSpokenAbout(passage, hit)
  );
}

function observationOf(
  { concept, wording, found }: Term,
  reading: Reading,
  sources: SourceList,
  mask: (text: string) => string,
): Observation {
  const places = found.map(({ passage, hit }) => {
    const from = passage.tokens[hit.from]?.start ?? 0;
    const to = passage.tokens[hit.to - 1]?.end ?? passage.text.length;
    return {
      ...placeOf(reading.document.places, passage.pointer, from, to),
      quote: mask(folded(passage.text.slice(from, to))),
    };
  });
  const [first, second] = places;
  if (first === undefined) throw new Error('a term without a place');
  return {
    kind: 'harmful-wording',
    ...told(concept, wording, sources, otherLines(first.start.line, places)),
    ...first,
    ...(second === undefined ? {} : { other: { path: second.path, start: second.start, end: second.end } }),
  };
}

function told(
  concept: string,
  { found, why, instead, source, level }: Wording,
  sources: SourceList,
  lines: readonly string[],
): Told {
  const values = { found, why, instead, source: sources[source]?.title ?? source, concept };
  return lines.length === 0
    ? tell(`wording.${level}`, values)
    : tell(`wording.${level}-again`, { ...values, lines });
}

function otherLines(
  line: number,
  places: readonly { readonly start: { readonly line: number } }[],
): readonly string[] {
  return [...new Set(places.map(({ start }) => start.line))].filter((one) => one !== line).map(String);
}

interface Exception {
  readonly at: number;
  readonly words: readonly string[];
}

/** The writer's exceptions that give a reason. */
function exceptionsOf(reading: Reading): readonly Exception[] {
  return (reading.document.proposal.project?.wording_exceptions ?? []).flatMap(({ words, reason }, at) => {
    const stems = wordsOf(tokenize(words ?? '', reading.language));
    return stems.length === 0 || (reason ?? '').trim() === '' ? [] : [{ at, words: stems }];
  });
}

function wordsOf(tokens: Passage['tokens']): string[] {
  return tokens.filter(({ kind, skipped }) => kind !== 'mark' && !skipped).map(({ stem }) => stem);
}

/** Whether the exception's words stand where the hit does. */
function covers({ words }: Exception, { passage, hit }: FoundHit): boolean {
  const spoken = passage.tokens
    .map((token, at) => ({ token, at }))
    .filter(({ token }) => token.kind !== 'mark' && !token.skipped);
  return spoken.some((_, start) => {
    const stretch = spoken.slice(start, start + words.length);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined || first.at >= hit.to || last.at < hit.from) return false;
    return words.every((word, i) => stretch[i]?.token.stem === word);
  });
}

function exceptionSaid({ at }: Exception, { wording }: Term, reading: Reading): Observation {
  return {
    kind: 'set-aside',
    ...tell('wording.exception', { found: wording.found }),
    ...placeOf(reading.document.places, `/project/wording_exceptions/${at}`),
    quote: '',
  };
}
