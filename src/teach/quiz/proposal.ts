import type { Engine } from '../../assess/engine.js';
import { maskOf } from '../../assess/mask.js';
import { personalDataOf } from '../../assess/personal-data.js';
import { languageOf } from '../../assess/proposal-language.js';
import { isQuizVerdict } from '../../checklist/outcome.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { isUnder } from '../../checklist/tree.js';
import { isLanguage } from '../../narrative/language.js';
import { readProposal } from '../../narrative/reading.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { type Text, texts } from '../../proposal/texts.js';
import type { Candidate } from './question.js';
import { isWithin, sensitivePointers } from './sensitive.js';

/** Texts that a question shows: more of them is a book. */
const MOST_TEXTS = 6;
/** A text that is longer is not asked about: cut, it could lose the answer. */
const LONGEST = 1000;

/**
 * What may be asked about a proposal: the texts in which the answer belongs and those that were found, masked as in reports. Nothing
 * that stands in an element marked `sensitive` is shown, and what rests on such an element is not asked.
 */
export function proposalCandidates(
  engine: Engine,
  requirements: readonly LoadedRequirement[],
  document: ProposalDocument,
): readonly Candidate[] {
  const { proposal, places, file } = document;
  const mask = maskIn(engine, document);
  const withheld = sensitivePointers(proposal);
  const withheldInFile = withheld.map((pointer) => places.inFile(pointer));
  const open = texts(proposal).filter(({ pointer }) => !isWithin(pointer, withheld));
  const { requirements: judged } = engine.assess(document, '');
  return judged.flatMap((assessed): readonly Candidate[] => {
    const { id, verdict, evidence } = assessed;
    const requirement = requirements.find((one) => one.id === id);
    // What is asked of each element of a list rests on keys and values that no passage of words shows.
    if (requirement === undefined || requirement.judge.kind === 'listed' || !isQuizVerdict(verdict))
      return [];
    const found = evidence.map(({ path }) => path);
    if (found.some((path) => isWithin(path, withheldInFile))) return [];
    const { home } = requirement.judge;
    const shown = open.filter(
      ({ pointer, field }) =>
        found.includes(places.inFile(pointer)) || home.some((pattern) => isUnder(field, pattern)),
    );
    const shownInFile = shown.map(({ pointer }) => places.inFile(pointer));
    if (found.some((path) => !shownInFile.includes(path)) || isTooMuch(shown)) return [];
    const passage = mask(shown.map((text) => told(text, document)).join('\n'));
    return [{ requirement, verdict, file, passage, judge: () => assessed }];
  });
}

function isTooMuch(shown: readonly Text[]): boolean {
  return shown.length > MOST_TEXTS || shown.some(({ text }) => text.length > LONGEST);
}

function told({ pointer, text }: Text, { places }: ProposalDocument): string {
  return `${places.inFile(pointer)}: ${text.trim()}`;
}

function maskIn(engine: Engine, document: ProposalDocument): (text: string) => string {
  const { language } = languageOf(document);
  const lexicon = engine.knowledge.lexicon(isLanguage(language) ? language : 'en');
  const reading = readProposal(document, lexicon, engine.knowledge.lexicon);
  return maskOf(document.proposal, personalDataOf(reading).words);
}
