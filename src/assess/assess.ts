import type { Knowledge } from '../checklist/built-in.js';
import type { Context } from '../checklist/context.js';
import { FACT_NAMES, type FactName, type FactResult } from '../checklist/facts/names.js';
import { facts } from '../checklist/facts/table.js';
import { isLanguage, type Language } from '../narrative/language.js';
import { type Reading, readProposal } from '../narrative/reading.js';
import type { FormatFault, ProposalDocument } from '../proposal/document.js';
import { withTexts } from '../proposal/said.js';
import { areasAskedFor, heldAgainst } from './areas.js';
import { contradictionsOf } from './contradictions/contradictions.js';
import { type Decisions, withDecisions } from './decisions/apply.js';
import { folded } from './folding.js';
import { fractionsOf } from './fractions.js';
import { levelOf } from './level.js';
import { maskOf } from './mask.js';
import { notCountedOf } from './not-counted.js';
import { notJudgedOf } from './not-judged.js';
import { observationsOf } from './observations.js';
import { notOfferedOf, offeredOutsideList } from './offers.js';
import { personalDataOf } from './personal-data.js';
import { promisesOf } from './promises.js';
import { languageObservation, languageOf } from './proposal-language.js';
import { areasNotDeclared } from './required-areas.js';
import { assessRequirement, type Judging } from './requirement.js';
import { isSelected, type Selection } from './select.js';
import { areasSetAside, withSetAside } from './set-aside.js';
import { nextOf, todoOf } from './todo.js';
import { undeclaredAreas } from './undeclared.js';
import type { Assessment } from './verdict.js';
import { harmfulWording } from './wording.js';

/** Which requirements are judged, areas beside those that the proposal declares, and what people decided. */
export type AssessOptions = Selection & {
  readonly themes?: readonly string[];
  /** Areas that the funding asks for: judged, and to be declared. */
  readonly requiredAreas?: readonly string[];
  /** Words that the organisation uses everywhere, as in project.vocabulary. */
  readonly vocabulary?: Readonly<Record<string, readonly string[]>>;
  /** Addresses and numbers that everybody may know. */
  readonly contacts?: readonly string[];
  readonly decisions?: Decisions;
};

/** Without the words by which a language denies, none of its sentences can be understood. */
const DENYING = 'no';

/**
 * Judges a proposal: reads it once, asks each requirement, folds what follows from another, and sums up.
 *
 * @param sha256 of the file's bytes, for the report
 */
export function assess(
  written: ProposalDocument,
  sha256: string,
  knowledge: Knowledge,
  options: AssessOptions = {},
): Assessment {
  const document = withVocabulary(written, options.vocabulary);
  const spoken = languageOf(document);
  const { language } = spoken;
  const lexiconLanguage: Language = isLanguage(language) ? language : 'en';
  const lexicon = knowledge.lexicon(lexiconLanguage);
  const languageIsRead = isLanguage(language) && lexicon.setNames.has(DENYING);
  const reading = readProposal(document, lexicon, knowledge.lexicon);
  const personal = personalDataOf(reading, options.contacts);
  const judging: Judging = {
    context: contextOf(reading, [...(options.themes ?? []), ...(options.requiredAreas ?? [])]),
    sources: knowledge.sources,
    mask: maskOf(document.proposal, personal.words),
    languageIsRead,
  };
  const context: Context = { ...judging.context, home: [], scope: '' };
  const held = heldAgainst(knowledge.requirements, knowledge.interactions, context);
  const selected = held.requirements.filter((requirement) => isSelected(requirement, options));
  const judged = selected.map((requirement) => {
    const because = held.switchedOn.get(requirement.id);
    const assessed = assessRequirement(requirement, judging);
    return because === undefined ? assessed : { ...assessed, appliesBecause: because };
  });
  const aside = withSetAside(judged, selected, document);
  const decided =
    options.decisions === undefined
      ? { requirements: aside, observations: [] }
      : withDecisions(aside, selected, document, options.decisions, judging.mask);
  const requirements = folded(decided.requirements, selected);
  const { level, reasons } = levelOf(requirements);
  const todo = todoOf(requirements);
  return {
    file: document.file,
    document: document.document,
    sha256,
    language,
    title: judging.mask(document.proposal.project?.title ?? ''),
    level,
    levelReasons: reasons.map(({ message }) => message),
    levelReasonsSaid: reasons.map(({ said }) => said),
    formatFaults: document.faults.map((fault) => maskedFault(fault, judging.mask)),
    requirements,
    fractions: fractionsOf(requirements),
    todo: todo.map(({ id }) => id),
    next: nextOf(todo, requirements),
    promises: languageIsRead ? promisesOf(requirements, context, judging.mask) : [],
    observations: [
      ...decided.observations,
      ...languageObservation(document, spoken),
      ...areasNotDeclared(document, options.requiredAreas),
      ...personal.observations,
      ...(languageIsRead ? offeredOutsideList(context) : []),
      ...undeclaredAreas(
        reading,
        judging.context.themes,
        areasAskedFor(held, knowledge.interactions),
        isLanguage(language),
        judging.mask,
      ),
      ...areasSetAside(document, requirements, judging.mask),
      ...(isLanguage(language)
        ? harmfulWording(reading, knowledge.wordings(language), knowledge.sources, judging.mask)
        : []),
      ...(languageIsRead
        ? [...contradictionsOf(reading, judging.mask), ...observationsOf(reading, judging.mask)]
        : []),
    ],
    notJudged: notJudgedOf(requirements, reading, languageIsRead, judging.mask, {
      notOffered: languageIsRead ? notOfferedOf(held.requirements, context) : [],
      notCounted: notCountedOf(held.requirements, selected, requirements, options),
    }),
  };
}

/** Messages of the reader hold ids, and one of them may be withheld. */
function maskedFault(fault: FormatFault, mask: (text: string) => string): FormatFault {
  const { suggestion } = fault;
  return {
    ...fault,
    message: mask(fault.message),
    said: withTexts(fault.said, mask),
    ...(suggestion === undefined ? {} : { suggestion: mask(suggestion) }),
  };
}

/** The organisation's own words beside those of the proposal. */
function withVocabulary(
  document: ProposalDocument,
  vocabulary: AssessOptions['vocabulary'],
): ProposalDocument {
  if (vocabulary === undefined) return document;
  const { proposal } = document;
  const own = proposal.project?.vocabulary ?? {};
  const merged = Object.entries(vocabulary).map(([key, words]) => [key, [...words, ...(own[key] ?? [])]]);
  const all = { ...own, ...Object.fromEntries(merged) };
  return { ...document, proposal: { ...proposal, project: { ...proposal.project, vocabulary: all } } };
}

/** A context whose facts are computed once. */
export function contextOf(reading: Reading, themes: readonly string[] = []): Omit<Context, 'home' | 'scope'> {
  const known = new Map<FactName, FactResult>();
  return {
    reading,
    proposal: reading.document.proposal,
    themes: [...new Set([...(reading.document.proposal.project?.themes ?? []), ...themes])],
    fact(name) {
      const earlier = known.get(name);
      if (earlier !== undefined) return earlier;
      const fact = facts[name];
      if (fact === undefined) throw new Error(`no fact "${name}" of ${FACT_NAMES.length}`);
      const result = fact.of(reading);
      known.set(name, result);
      return result;
    },
  };
}
