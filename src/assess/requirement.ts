import { conceptsOf } from '../checklist/concepts-of.js';
import type { Context } from '../checklist/context.js';
import { type Decision, decide } from '../checklist/facts/condition.js';
import { judge } from '../checklist/judge.js';
import type { Outcome } from '../checklist/operators/outcome.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import type { SourceList } from '../checklist/source-list.js';
import { isUnder } from '../checklist/tree.js';
import type { Lexicon } from '../narrative/lexicon.js';
import { isArea } from './areas.js';
import { evidenceOf } from './evidence.js';
import { findingOf, unreadableFinding } from './findings.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import { isSettled, unreadableValue } from './unreadable.js';
import type { Applicability, AssessedRequirement, Evidence } from './verdict.js';

/** What the judging of a proposal's requirements shares. */
export interface Judging {
  readonly context: Omit<Context, 'home' | 'scope'>;
  readonly sources: SourceList;
  readonly mask: (text: string) => string;
  /** Whether the proposal's language has a lexicon. */
  readonly languageIsRead: boolean;
}

/** Most pieces of evidence that a requirement shows. */
const MOST_EVIDENCE = 6;
/** Most pieces that one part shows: more of the same convinces nobody. */
const MOST_OF_A_PART = 4;

/** Judges one requirement on one proposal. Never throws: what cannot be computed is the verdict `error`. */
export function assessRequirement(requirement: LoadedRequirement, judging: Judging): AssessedRequirement {
  const context: Context = { ...judging.context, home: requirement.judge.home, scope: '' };
  const base = {
    ...wordsOf(requirement, judging.sources),
    evidence: [],
    findings: [],
  };
  try {
    const applicability = applicabilityOf(requirement, context);
    const isKnown = knowsItsConcepts(requirement, judging.context.reading.lexicon);
    if (!applicability.applies && (isKnown || !judging.languageIsRead))
      return { ...base, verdict: 'not-applicable', applicability: applicability.because };
    if (!judging.languageIsRead || !isKnown)
      return otherLanguage(requirement, { ...base, applicability: applicability.because });
    const outcome = judge(requirement, judging.context);
    if (mayBeAnsweredElsewhere(requirement, outcome, context))
      return otherLanguage(requirement, { ...base, applicability: applicability.because });
    return withOutcome(
      { ...base, applicability: applicability.because },
      requirement,
      outcome,
      context,
      judging,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...base, verdict: 'error', applicability: { words: '' }, error: why };
  }
}

type Base = Omit<AssessedRequirement, 'verdict'>;

function wordsOf(
  requirement: LoadedRequirement,
  sources: SourceList,
): Omit<Base, 'applicability' | 'evidence' | 'findings'> {
  return {
    id: requirement.id,
    checklist: requirement.checklist,
    section: requirement.section,
    title: requirement.title,
    severity: requirement.severity,
    why: requirement.why,
    fix: requirement.fix.say,
    ...(requirement.fix.insert === undefined ? {} : { insert: requirement.fix.insert }),
    ...(requirement.careful === undefined ? {} : { careful: requirement.careful }),
    ourReading: requirement.our_reading,
    sources: requirement.sources.map(({ key, at }) => ({
      standard: key,
      title: sources[key]?.title ?? key,
      ...(at === undefined ? {} : { section: at }),
    })),
  };
}

function applicabilityOf(
  requirement: LoadedRequirement,
  context: Context,
): { readonly applies: boolean; readonly because: Applicability } {
  const isConceptNote = context.proposal.project?.stage === 'concept-note';
  if (isConceptNote && (requirement.severity === 'minor' || requirement.not_at_concept_note === true)) {
    const place = placeOf(context.reading.document.places, '/project/stage');
    const { message, said } = tell('applies.concept-note');
    return { applies: false, because: { words: message, said: [said], place } };
  }
  const decision = decide(requirement.applies, context);
  const place =
    decision.decidedBy === undefined
      ? undefined
      : placeOf(context.reading.document.places, decision.decidedBy);
  return {
    applies: decision.holds,
    because: {
      ...applicabilityWords(requirement, decision),
      ...(place === undefined ? {} : { place }),
    },
  };
}

/**
 * A language's lexicon may still lack what a requirement looks for: silence would then be taken for a missing answer, and for a condition
 * that fails.
 */
function knowsItsConcepts(requirement: LoadedRequirement, lexicon: Lexicon): boolean {
  return conceptsOf(requirement).every((concept) => lexicon.concepts.has(concept));
}

/** Of an area "every project" means: wherever the area counts. */
function applicabilityWords(
  { applies, section }: LoadedRequirement,
  { words, said }: Decision,
): Applicability {
  if (applies !== 'always' || !isArea(section)) return { words, said };
  const told = tell('applies.wherever', { area: section });
  return { words: told.message, said: [told.said] };
}

/** What seems to be missing may stand where the answer belongs, in a language that is not read. */
function mayBeAnsweredElsewhere(
  { judge: { home } }: LoadedRequirement,
  outcome: Outcome,
  { reading }: Context,
): boolean {
  if (outcome.verdict !== 'not-met' || isSettled(outcome)) return false;
  return reading.passages.some(
    ({ language, field }) => language === 'other' && home.some((pattern) => isUnder(field, pattern)),
  );
}

function otherLanguage(requirement: LoadedRequirement, base: Base): AssessedRequirement {
  return { ...base, verdict: 'needs-review', reason: 'other-language', question: requirement.question };
}

function withOutcome(
  base: Base,
  requirement: LoadedRequirement,
  outcome: Outcome,
  context: Context,
  judging: Judging,
): AssessedRequirement {
  const unread = unreadableValue(requirement, outcome, context);
  const unreadable = unread === undefined ? undefined : unreadableFinding(requirement.id, unread, context);
  const evidence = outcome.answered
    .flatMap(({ part, says, pieces }) =>
      pieces
        .slice(0, MOST_OF_A_PART)
        .map((piece) => ({ ...evidenceOf(piece, says, context, judging.mask), key: part })),
    )
    .filter(
      ({ path, start, end, part }, i, all) =>
        all.findIndex(
          (other) =>
            other.path === path &&
            other.part === part &&
            other.start.line === start.line &&
            other.end.line === end.line &&
            other.start.column === start.column,
        ) === i,
    );
  const shown = spread(evidence);
  const findings = outcome.missing.map((missing) => findingOf(requirement.id, missing, context));
  const asks = [
    ...(unreadable === undefined ? [] : [unreadable.message]),
    ...(unreadable !== undefined || outcome.verdict === 'needs-review' || outcome.unsure
      ? [requirement.question]
      : []),
  ].join(' ');
  const question = asks === '' ? {} : { question: asks };
  if (unreadable !== undefined && outcome.verdict !== 'partly-met')
    return {
      ...base,
      verdict: 'needs-review',
      reason: 'unreadable',
      evidence: shown,
      findings: [unreadable],
      ...question,
    };
  return {
    ...base,
    verdict: outcome.verdict,
    ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
    ...(outcome.basis === undefined ? {} : { basis: outcome.basis }),
    evidence: shown,
    findings,
    ...question,
  };
}

/** A few pieces of evidence, one for each part first. */
function spread<T extends Pick<Evidence, 'part'>>(evidence: readonly T[]): T[] {
  const firsts = evidence.filter(({ part }, i) => evidence.findIndex((other) => other.part === part) === i);
  const rest = evidence.filter((one) => !firsts.includes(one));
  const kept = new Set([...firsts, ...rest].slice(0, Math.max(MOST_EVIDENCE, firsts.length)));
  return evidence.filter((one) => kept.has(one));
}
