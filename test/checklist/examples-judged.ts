import { contextOf } from '../../src/assess/assess.js';
import { maskOf } from '../../src/assess/mask.js';
import { assessRequirement, type Judging } from '../../src/assess/requirement.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { type Reading, readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** A requirement's own examples, read, and the verdict that each gives. */
export interface JudgedExamples {
  readonly requirement: LoadedRequirement;
  readonly examples: readonly {
    readonly reading: Reading;
    readonly judging: Judging;
    readonly verdict: string;
  }[];
}

export function judgedExamples(requirement: LoadedRequirement): JudgedExamples {
  const lexicon = engine().knowledge.lexicon('en');
  const examples = requirement.examples.map(({ yaml }) => {
    const reading = readProposal(documentOf(yaml), lexicon);
    const judging = judgingOf(reading);
    return { reading, judging, verdict: assessRequirement(requirement, judging).verdict };
  });
  return { requirement, examples };
}

/** Whether any example gives another verdict when the requirement is broken. */
export function noticesRequirement({ examples }: JudgedExamples, broken: LoadedRequirement): boolean {
  return examples.some(({ judging, verdict }) => assessRequirement(broken, judging).verdict !== verdict);
}

/** Whether any example gives another verdict when no phrase of a concept is known. */
export function noticesConcept({ requirement, examples }: JudgedExamples, concept: string): boolean {
  return examples
    .filter(({ reading }) => reading.byConcept.has(concept))
    .some(
      ({ reading, verdict }) =>
        assessRequirement(requirement, judgingOf(withoutConcept(reading, concept))).verdict !== verdict,
    );
}

/** The same reading with no phrase of a concept known. */
export function withoutConcept(reading: Reading, emptied: string): Reading {
  const passages = reading.passages.map((passage) => ({
    ...passage,
    hits: passage.hits.filter(({ concept }) => concept !== emptied),
  }));
  return {
    ...reading,
    passages,
    byPointer: new Map(passages.map((passage) => [passage.pointer, passage])),
    byConcept: new Map(
      [...reading.byConcept.keys()]
        .filter((concept) => concept !== emptied)
        .map((concept) => [
          concept,
          passages.flatMap((passage) =>
            passage.hits.filter((hit) => hit.concept === concept).map((hit) => ({ passage, hit })),
          ),
        ]),
    ),
  };
}

export function judgingOf(reading: Reading): Judging {
  return {
    context: contextOf(reading),
    sources: engine().knowledge.sources,
    mask: maskOf(reading.document.proposal),
    languageIsRead: true,
  };
}
