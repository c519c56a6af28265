import { editedCopies } from '../narrative/copies.js';
import { isObserving } from '../narrative/observing.js';
import { clauseOffsets, type Passage } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { unknownVocabulary } from '../narrative/vocabulary.js';
import { folded } from './evidence.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Observation } from './verdict.js';

/** A sentence of so many words that holds no fact is worth a note; shorter ones are headings and links. */
const HOLLOW_WORDS = 6;
const NARRATIVE =
  /^(analysis|protection|accountability|safeguarding|referral|data_protection|leadership|monitoring|sustainability|rights|advocacy|coordination|[a-z]+_[a-z_]+)\./;

/** What was seen beside the verdicts: hollow sentences, and the same passage under several headings. */
export function observationsOf(reading: Reading, mask: (text: string) => string): Observation[] {
  return [
    ...copies(reading, mask),
    ...nearlyCopies(reading, mask),
    ...hollowSentences(reading, mask),
    ...unknownWords(reading),
  ];
}

function copies(reading: Reading, mask: (text: string) => string): Observation[] {
  return reading.passages.flatMap((passage) => {
    if (passage.copyOf === undefined) return [];
    const other = placeOf(reading.document.places, passage.copyOf);
    const place = placeOf(reading.document.places, passage.pointer);
    return [
      {
        kind: 'copied-text' as const,
        ...tell('copied.same', { path: other.path }),
        ...place,
        quote: mask(folded(passage.text)),
        other,
      },
    ];
  });
}

function nearlyCopies(reading: Reading, mask: (text: string) => string): Observation[] {
  return editedCopies(reading.passages).map(({ passage, of }) => {
    const other = placeOf(reading.document.places, of.pointer);
    return {
      kind: 'copied-text' as const,
      ...tell('copied.nearly', { path: other.path }),
      ...placeOf(reading.document.places, passage.pointer),
      quote: mask(folded(passage.text)),
      other,
    };
  });
}

function hollowSentences(reading: Reading, mask: (text: string) => string): Observation[] {
  return reading.passages.flatMap((passage) => {
    if (passage.kind !== 'narrative' || passage.placeholder || !NARRATIVE.test(passage.field)) return [];
    const concrete = concreteClauses(passage);
    return passage.clauses.flatMap((clause, i) => {
      const words = passage.tokens.slice(clause.from, clause.to).filter(({ kind }) => kind === 'word');
      const isHollow =
        words.length >= HOLLOW_WORDS &&
        (passage.facts[i] ?? []).length === 0 &&
        !concrete.has(i) &&
        mostlyTemplate(passage, clause.from, clause.to);
      if (!isHollow) return [];
      const { from, to } = clauseOffsets(passage, i, i);
      return [
        {
          kind: 'hollow' as const,
          ...tell('hollow.sentence'),
          ...placeOf(reading.document.places, passage.pointer, from, to),
          quote: mask(folded(passage.text.slice(from, to))),
        },
      ];
    });
  });
}

/** The clauses in which something concrete is said. */
function concreteClauses({ hits }: Passage): ReadonlySet<number> {
  const saying = hits.filter(({ class: found, concept }) => found === 'concrete' && !isObserving(concept));
  return new Set(saying.map(({ clause }) => clause));
}

/** Four of five words are template words, function words or articles. */
function mostlyTemplate(passage: Passage, from: number, to: number): boolean {
  let empty = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token === undefined || token.kind === 'mark') continue;
    all++;
    if (token.skipped || passage.symbols.isTemplate(i)) empty++;
  }
  return empty * 5 >= all * 4;
}

/** Keys of project.vocabulary that stand for no word set and no concept: the words below them are not understood. */
function unknownWords(reading: Reading): Observation[] {
  const { document, lexicon } = reading;
  const keys = Object.keys(document.proposal.project?.vocabulary ?? {});
  return unknownVocabulary(keys, lexicon).map((key) => ({
    kind: 'other' as const,
    ...tell('vocabulary.unknown'),
    ...placeOf(document.places, `/project/vocabulary/${key}`),
    quote: '',
  }));
}
