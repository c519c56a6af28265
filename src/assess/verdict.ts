import type { Basis, ReviewReason, Severity, Verdict } from '../checklist/outcome.js';
import type { Position } from '../proposal/places.js';
import type { Said } from '../proposal/said.js';

export type { Basis, ReviewReason, Severity, Verdict } from '../checklist/outcome.js';
export { REVIEW_REASONS, SEVERITIES, VERDICTS } from '../checklist/outcome.js';

/** A place in a proposal: JSON Pointer as it stands in the file, 1-based lines and columns (UTF-16 units), end exclusive. */
export interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** Words of the draft that a verdict rests on. `quote` is the only field that holds words of the draft. */
export interface Evidence extends Place {
  readonly quote: string;
  /** Which part or need of the requirement this answers, in the requirement's words. */
  readonly part?: string | undefined;
  /** The name of that part in the checklist, by which it is said in another language. */
  readonly key?: string | undefined;
  /** The four facts of strength (judging.md): an owner, a date or frequency, a budget line, an indicator. */
  readonly who: boolean;
  readonly when: boolean;
  readonly money: boolean;
  readonly measured: boolean;
}

/** Something absent, and where it belongs. */
export interface Finding extends Place {
  /** What is missing, in the requirement's words. */
  readonly missing: string;
  /** The name of the missing part in the checklist, by which it is said in another language. */
  readonly key?: string | undefined;
  /** A whole sentence for the writer; holds ids, keys and enum values of the draft, never its words. */
  readonly message: string;
  /** The message as data. */
  readonly said?: Said | undefined;
  /** Where it belongs, as a JSON Pointer of the format. */
  readonly belongs: string;
  /** Stable across line moves: hash of requirement id, missing part and element id. */
  readonly fingerprint: string;
}

export interface SourceRef {
  readonly standard: string;
  readonly title: string;
  readonly section?: string | undefined;
}

/** Why a requirement applies or does not: the condition in words and the place that decided it. */
export interface Applicability {
  readonly words: string;
  readonly said?: readonly Said[] | undefined;
  readonly place?: Place | undefined;
}

/** What a person decided about a requirement, as the decisions file says it. */
export interface DecisionShown {
  readonly kind: 'waived' | 'answered';
  /** Of an answer: the person's verdict, which level and gate use. */
  readonly verdict?: Verdict | undefined;
  /** Who answered; of a waiver who approved it. */
  readonly name: string;
  readonly role?: string | undefined;
  /** Of a waiver: who answers for what is done instead. */
  readonly owner?: string | undefined;
  readonly reason?: string | undefined;
  readonly risk?: string | undefined;
  readonly instead?: string | undefined;
  readonly note?: string | undefined;
  readonly decided: string;
  readonly expires?: string | undefined;
  /** Id of the element that it is about; without it the whole proposal. */
  readonly element?: string | undefined;
  /** Whether an answer stands for the whole requirement: one about an element may leave others open. */
  readonly counts?: boolean | undefined;
  /** Line of the decisions file. */
  readonly line: number;
}

export interface AssessedRequirement {
  readonly id: string;
  readonly checklist: string;
  readonly section: string;
  readonly title: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly reason?: ReviewReason | undefined;
  readonly basis?: Basis | undefined;
  /** For a set-aside critical requirement: the verdict that it would have had and that level and gate still use. */
  readonly underlying?: Verdict | undefined;
  readonly foldedUnder?: string | undefined;
  readonly appliesBecause?: readonly string[] | undefined;
  readonly applicability: Applicability;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  /** For needs-review, or an unsure part of partly met. */
  readonly question?: string | undefined;
  readonly why: string;
  readonly fix?: string | undefined;
  /** A YAML snippet to paste. */
  readonly insert?: string | undefined;
  readonly careful?: string | undefined;
  /** Numbers in this requirement that are our own reading and stand in no source. */
  readonly ourReading: readonly string[];
  readonly sources: readonly SourceRef[];
  /** For set-aside: the writer's reason is words of the draft, so only its place is kept here. */
  readonly setAside?: { readonly by: 'writer' | 'decision'; readonly place: Place } | undefined;
  /** Valid decisions of people: shown apart, never as the tool's own verdict. */
  readonly decisions?: readonly DecisionShown[] | undefined;
  /** For error: what could not be computed and why. */
  readonly error?: string | undefined;
}

export const OBSERVATION_KINDS = [
  'undeclared-area',
  'harmful-wording',
  'contradiction',
  'hollow',
  'copied-text',
  'personal-data',
  'set-aside',
  'decision',
  'other',
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** Something seen that changes neither level nor exit code. */
export interface Observation extends Place {
  readonly kind: ObservationKind;
  readonly area?: string | undefined;
  readonly message: string;
  readonly said?: Said | undefined;
  readonly quote: string;
  /** The other place of a contradiction or copy. */
  readonly other?: Place | undefined;
}

export interface Fault extends Place {
  readonly code: string;
  readonly message: string;
  readonly said?: Said | undefined;
}

export const LEVELS = ['ready-for-review', 'revise', 'not-ready', 'not-judged'] as const;
export type Level = (typeof LEVELS)[number];

/** "met of applicable", by section; needs review, set aside and folded ones stay in the denominator. */
export interface Fraction {
  readonly section: string;
  readonly met: number;
  readonly applicable: number;
  readonly needsReview: number;
  /** Met by a person's answer, and not by the tool's reading. */
  readonly answered?: number | undefined;
  readonly open: Readonly<Record<Severity, number>>;
  readonly notApplicable: readonly string[];
}

/** One of the three things to fix next. */
export interface NextFix extends Place {
  readonly id: string;
  readonly belongs: string;
  /** Ids folded under it. */
  readonly folds: readonly string[];
}

/** Something that a promised measure lacks, and the key by which to say it. */
export interface PromiseGap {
  readonly lacks: 'activity' | 'owner' | 'money' | 'indicator';
  readonly insert: string;
  readonly said?: Said | undefined;
}

/** A measure that the proposal promises, what it answers and what carries it. */
export interface PromiseRow extends Place {
  readonly quote: string;
  readonly id?: string | undefined;
  /** Ids of the risks and threats, and groups whose barriers, it answers. */
  readonly answers: readonly string[];
  /** The same as data, where not all of them are ids. */
  readonly answersSaid?: readonly Said[] | undefined;
  /** Ids, or JSON Pointers where there is no id. */
  readonly activities: readonly string[];
  readonly owner: boolean;
  readonly money: readonly string[];
  readonly indicators: readonly string[];
  readonly gaps: readonly PromiseGap[];
}

export interface NotJudged {
  /** Requirements that need knowledge of the context, or that answer only what the proposal itself raises. */
  readonly context: readonly string[];
  /** Passages that no requirement read. */
  readonly unread: readonly (Place & { readonly quote: string })[];
  /** Parts in a language without a lexicon. */
  readonly otherLanguage: readonly Place[];
  /** What was taken as not offered, as enum values (e.g. case-management). */
  readonly notOffered: readonly string[];
  readonly failedChecks: readonly string[];
  /** "n critical not counted" and why (select, ignore, configuration, decision). */
  readonly notCounted: readonly {
    readonly critical: number;
    readonly because: string;
    readonly said?: Said | undefined;
  }[];
}

/** Everything that is said of one proposal: what every report format is fed with. */
export interface Assessment {
  readonly file: string;
  readonly document: number;
  readonly sha256: string;
  readonly language: string;
  /** Words of the draft; emptied by --no-quotes. */
  readonly title: string;
  readonly level: Level;
  /** Each reason of the level in words, without words of the draft. */
  readonly levelReasons: readonly string[];
  /** The same as data. */
  readonly levelReasonsSaid?: readonly Said[] | undefined;
  readonly formatFaults: readonly Fault[];
  readonly requirements: readonly AssessedRequirement[];
  readonly fractions: readonly Fraction[];
  /** Open requirements, hardest first: the ids of the to-do list. Folded ones follow their root. */
  readonly todo: readonly string[];
  readonly next: readonly NextFix[];
  /** The promise followed: each measure and what carries it. */
  readonly promises: readonly PromiseRow[];
  readonly observations: readonly Observation[];
  readonly notJudged: NotJudged;
}

/**
 * What is said of the proposals of a run, in their order: an array, or, where there are too many to keep, something that gives each
 * again whenever it is asked. Whoever goes over them keeps what it makes of them, never themselves.
 */
export interface Proposals extends Iterable<Assessment> {
  readonly length: number;
  map<T>(make: (assessment: Assessment, i: number) => T): T[];
  flatMap<T>(make: (assessment: Assessment, i: number) => readonly T[]): T[];
  filter(keep: (assessment: Assessment) => boolean): Assessment[];
}

export interface ChecklistRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** A whole run: what a report is made of. */
export interface Run {
  readonly tool: { readonly name: string; readonly version: string };
  readonly checklists: readonly ChecklistRef[];
  readonly exitCode: number;
  /** The options that decide, so that a report can be judged again. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  readonly proposals: Proposals;
}
