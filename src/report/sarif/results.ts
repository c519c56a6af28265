import type { Location, Result, Suppression } from 'sarif';
import { answerOf, countedSeverity, isOpen } from '../../assess/open.js';
import type {
  AssessedRequirement,
  Assessment,
  Evidence,
  Fault,
  Observation,
  Place,
} from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import type { Words } from '../../locale/words.js';
import { decisionInShort } from '../decided.js';
import { oneLine } from '../escape/controls.js';
import { sarifMessage } from '../escape/sarif.js';
import { isUnreadable, openInWords } from '../open.js';
import { foldedUnder, placeOf } from '../todo.js';
import { formatRule, observationRule, requirementRule } from './ids.js';
import { location } from './places.js';
import { LEVELS } from './rules.js';

/** Where rules and files stand in the lists of the run. */
export interface Indexes {
  readonly rules: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, number>;
}

/** A result before it is numbered. `same` tells it from others of its rule, wherever its lines are: a fingerprint, or its path. */
type Draft = Pick<
  Result,
  'kind' | 'level' | 'message' | 'locations' | 'relatedLocations' | 'suppressions' | 'properties'
> & {
  readonly rule: string;
  readonly same: string;
};

const WHOLE: Place = { path: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The results of one proposal: format faults, what is open or set aside, what a person must judge, observations. */
export function resultsOf(assessment: Assessment, words: Words, indexes: Indexes): readonly Result[] {
  const at = (place: Pick<Place, 'start' | 'end'>, pointer: string): Location =>
    location(assessment, place, pointer, indexes.files);
  const drafts = [
    ...(isUnreadable(assessment) ? [] : assessment.formatFaults.map((fault) => faultResult(fault, at))),
    ...assessment.requirements.flatMap((one) => requirementResults(assessment, one, words, at)),
    ...assessment.observations.map((one) => observationResult(one, at)),
  ];
  const seen = new Map<string, number>();
  return drafts.map(({ rule, same, ...result }) => {
    const occurrence = (seen.get(same) ?? 0) + 1;
    seen.set(same, occurrence);
    const index = indexes.rules.get(rule);
    const fingerprint = [
      same,
      ...(occurrence === 1 ? [] : [occurrence]),
      ...(assessment.document === 1 ? [] : [`document-${assessment.document}`]),
    ].join(':');
    return {
      ruleId: rule,
      ...(index === undefined ? {} : { ruleIndex: index }),
      ...result,
      partialFingerprints: { 'protectionCheck/v1': fingerprint },
    };
  });
}

type At = (place: Pick<Place, 'start' | 'end'>, pointer: string) => Location;

function faultResult(fault: Fault, at: At): Draft {
  const rule = formatRule(fault.code);
  return {
    rule,
    same: `${rule} ${oneLine(fault.path)}`,
    kind: 'fail',
    level: 'error',
    message: { text: sarifMessage(fault.message) },
    locations: [at(fault, fault.path)],
  };
}

function observationResult(observation: Observation, at: At): Draft {
  const { kind, message, path, area, quote, other } = observation;
  const rule = observationRule(kind);
  return {
    rule,
    same: [rule, oneLine(path), ...(area === undefined ? [] : [oneLine(area)])].join(' '),
    kind: 'informational',
    level: 'none',
    message: { text: sarifMessage(message) },
    locations: [withQuote(at(observation, path), quote)],
    ...(other === undefined ? {} : { relatedLocations: [{ id: 0, ...at(other, other.path) }] }),
  };
}

function requirementResults(
  assessment: Assessment,
  requirement: AssessedRequirement,
  words: Words,
  at: At,
): readonly Draft[] {
  const { verdict, foldedUnder: root } = requirement;
  if (root !== undefined) return [];
  const isAnswered = answerOf(requirement) !== undefined && verdict !== 'met';
  if (isOpen(requirement) || verdict === 'set-aside' || isAnswered)
    return failing(assessment, requirement, words, at);
  return verdict === 'needs-review' ? [review(requirement, words, at)] : [];
}

function failing(
  assessment: Assessment,
  requirement: AssessedRequirement,
  words: Words,
  at: At,
): readonly Draft[] {
  const rule = requirementRule(requirement.id);
  const suppressions = suppressionsOf(requirement, words, at);
  const follow = foldedUnder(assessment, requirement.id);
  const common = {
    rule,
    ...(isOpen(requirement) || isMissing(requirement)
      ? { kind: 'fail' as const, level: LEVELS[countedSeverity(requirement)] }
      : { kind: 'open' as const, level: 'none' as const }),
    ...(suppressions.length === 0 ? {} : { suppressions: [...suppressions] }),
    ...related(requirement.evidence, at),
    properties: {
      ...bag(requirement),
      ...(follow.length === 0 ? {} : { follow: follow.map(requirementRule) }),
    },
  };
  const then = follow.length === 0 ? '' : ` ${words.thenFollow(follow)}.`;
  if (requirement.findings.length > 0) {
    return requirement.findings.map((finding, i) => ({
      ...common,
      same: oneLine(finding.fingerprint),
      message: { text: sarifMessage(i === 0 ? `${finding.message}${then}` : finding.message) },
      locations: [at(finding, finding.belongs)],
    }));
  }
  const place = placeOf(assessment, requirement) ?? WHOLE;
  const said = isOpen(requirement)
    ? openInWords(words, requirement)
    : words.setAsideBy[requirement.setAside?.by ?? 'decision'];
  return [
    {
      ...common,
      same: `${rule} ${requirement.verdict}`,
      message: { text: sarifMessage(`${capitalised(said)}.${then}`) },
      locations: [at(place, place.path)],
    },
  ];
}

function isMissing({ underlying }: AssessedRequirement): boolean {
  return underlying === 'not-met' || underlying === 'partly-met';
}

/** Set aside by the writer stands in the file; by a decision it stands elsewhere. What still counts is not yet accepted. */
function suppressionsOf(requirement: AssessedRequirement, words: Words, at: At): readonly Suppression[] {
  const { setAside } = requirement;
  const decided = decisionInShort(requirement, words);
  if (requirement.verdict !== 'set-aside')
    return decided === '' || isOpen(requirement)
      ? []
      : [{ kind: 'external', status: 'accepted', justification: oneLine(decided) }];
  const by = setAside?.by ?? 'decision';
  const inFile = by === 'writer' && setAside !== undefined;
  return [
    {
      kind: by === 'writer' ? 'inSource' : 'external',
      status: isOpen(requirement) ? 'underReview' : 'accepted',
      justification: oneLine(decided === '' ? words.setAsideBy[by] : decided),
      ...(inFile ? { location: at(setAside.place, setAside.place.path) } : {}),
    },
  ];
}

function review(requirement: AssessedRequirement, words: Words, at: At): Draft {
  const { evidence, reason, question = '', applicability } = requirement;
  const rule = requirementRule(requirement.id);
  const [first, ...others] = evidence;
  const place = first ?? applicability.place ?? WHOLE;
  const why = reason === undefined ? words.verdicts['needs-review'] : words.reviewReasons[reason];
  return {
    rule,
    same: `${rule} ${requirement.verdict}`,
    kind: 'review',
    level: 'none',
    message: { text: sarifMessage(`${question} (${why})`) },
    locations: [withQuote(at(place, place.path), first?.quote ?? '')],
    ...related(others, at),
    properties: bag(requirement),
  };
}

/** What was read, with its words where they are shown. */
function related(evidence: readonly Evidence[], at: At): Pick<Result, 'relatedLocations'> {
  if (evidence.length === 0) return {};
  return {
    relatedLocations: evidence.map((one, id) => ({
      id,
      ...withQuote(at(one, one.path), one.quote),
      ...(one.part === undefined ? {} : { message: { text: sarifMessage(one.part) } }),
    })),
  };
}

function withQuote(place: Location, quote: string): Location {
  const { physicalLocation } = place;
  const text = oneLine(quote);
  if (text === '' || physicalLocation === undefined) return place;
  return {
    ...place,
    physicalLocation: { ...physicalLocation, region: { ...physicalLocation.region, snippet: { text } } },
  };
}

function bag({ verdict, basis, reason, severity, section }: AssessedRequirement): Record<string, string> {
  return {
    verdict,
    ...(basis === undefined ? {} : { basis }),
    ...(reason === undefined ? {} : { reason }),
    severity,
    section: oneLine(section),
  };
}
