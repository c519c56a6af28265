import type { ProposalDocument } from '../proposal/document.js';
import { texts } from '../proposal/texts.js';
import { readOnce } from './copies.js';
import { namesOf } from './entity-names.js';
import { readInItsLanguage } from './field-language.js';
import type { Hit } from './hits.js';
import type { Language } from './language.js';
import type { Lexicon } from './lexicon.js';
import type { Passage } from './passage.js';

/** A proposal read once: its texts in the order of the format, each with what was found in it. */
export interface Reading {
  readonly document: ProposalDocument;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly passages: readonly Passage[];
  readonly byPointer: ReadonlyMap<string, Passage>;
  /** Where each concept was found, in the order of the format. */
  readonly byConcept: ReadonlyMap<string, readonly FoundHit[]>;
}

/** A hit and the passage that it stands in. */
export interface FoundHit {
  readonly passage: Passage;
  readonly hit: Hit;
}

/**
 * Reads every text of a proposal with the lexicon of its language, a field that is plainly in another language with that one's. The same
 * passage under several headings is read once, at the first in the order of the format (judging.md, "What counts as an answer").
 */
export function readProposal(
  document: ProposalDocument,
  lexicon: Lexicon,
  lexiconOf: (language: Language) => Lexicon = () => lexicon,
): Reading {
  const names = namesOf(document.proposal, lexicon);
  const passages = readOnce(
    texts(document.proposal).map((text) => readInItsLanguage(text, lexicon, lexiconOf, names)),
  );
  return {
    document,
    language: lexicon.language,
    lexicon,
    passages,
    byPointer: new Map(passages.map((passage) => [passage.pointer, passage])),
    byConcept: hitsByConcept(passages),
  };
}

function hitsByConcept(passages: readonly Passage[]): Map<string, FoundHit[]> {
  const byConcept = new Map<string, FoundHit[]>();
  for (const passage of passages) {
    for (const hit of passage.hits) {
      const known = byConcept.get(hit.concept);
      if (known === undefined) byConcept.set(hit.concept, [{ passage, hit }]);
      else known.push({ passage, hit });
    }
  }
  return byConcept;
}
