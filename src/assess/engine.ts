import { builtInKnowledge, type Knowledge, type OwnChecklists } from '../checklist/built-in.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import type { ProposalDocument, UnreadableFault } from '../proposal/document.js';
import { type AssessOptions, assess } from './assess.js';
import { languageOfUnread } from './proposal-language.js';
import { tell } from './sentences.js';
import type { Assessment, ChecklistRef } from './verdict.js';

/** Everything that a run judges with. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly checklists: readonly ChecklistRef[];
  readonly requirements: readonly LoadedRequirement[];
  /** Judges one proposal. */
  assess(document: ProposalDocument, sha256: string, options?: AssessOptions): Assessment;
  /** The entry of a document that could not be read. */
  unreadable(file: string, document: number, sha256: string, faults: readonly UnreadableFault[]): Assessment;
}

/**
 * The engine with the checklists that come with the tool.
 *
 * @param sha256 hashes a text: the machine's own, or the browser's
 * @throws {ChecklistError} when an own checklist is wrong
 */
export function builtInEngine(sha256: (text: string) => string, own?: OwnChecklists): Engine {
  const knowledge = builtInKnowledge(own);
  return {
    knowledge,
    checklists: knowledge.checklists.map(({ id, version, parts }) => ({
      id,
      version,
      sha256: sha256(parts.join('\n')),
    })),
    requirements: knowledge.requirements,
    assess: (document, hash, options) => assess(document, hash, knowledge, options),
    unreadable: unreadableAssessment,
  };
}

function unreadableAssessment(
  file: string,
  document: number,
  sha256: string,
  faults: readonly UnreadableFault[],
): Assessment {
  const unreadable = tell('level.unreadable');
  return {
    file,
    document,
    sha256,
    language: languageOfUnread(faults) ?? '',
    title: '',
    level: 'not-judged',
    levelReasons: [unreadable.message],
    levelReasonsSaid: [unreadable.said],
    formatFaults: faults.map(({ sample: _unjudged, ...fault }) => ({ ...fault, path: '' })),
    requirements: [],
    fractions: [],
    todo: [],
    next: [],
    promises: [],
    observations: [],
    notJudged: {
      context: [],
      unread: [],
      otherLanguage: [],
      notOffered: [],
      failedChecks: [],
      notCounted: [],
    },
  };
}
