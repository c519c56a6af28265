import type {
  AssessedRequirement,
  Assessment,
  DecisionShown,
  Evidence,
  Fault,
  Finding,
  Fraction,
  NextFix,
  NotJudged,
  Observation,
  Place,
  PromiseRow,
  Run,
  SourceRef,
} from '../assess/verdict.js';
import type { Said } from '../proposal/said.js';
import { withoutDraftWords } from './draft-words.js';
import { jsonText } from './escape/json.js';
import type { JsonProposal, JsonReport, JsonRequirement } from './json-format.js';
import type { WritePieces, WriteReport } from './options.js';

/** The report for machines. Keys always stand in the same order, and nothing depends on the time. */
export const writeJson: WriteReport = (run, options) => [...jsonPieces(run, options)].join('');

/** The same, piece by piece: what stands around the proposals, and each of them. */
export const jsonPieces: WritePieces = function* (run, options) {
  const shown = options.quotes ? run : withoutDraftWords(run);
  const around = plainJson(jsonReportOf({ ...shown, proposals: [] }));
  const [before = '', after = ''] = around.split(NO_PROPOSALS);
  let between = '';
  yield `${before}"proposals": [`;
  for (const assessment of shown.proposals) {
    yield `${between}\n    ${plainJson(proposalOf(assessment)).replaceAll('\n', '\n    ')}`;
    between = ',';
  }
  yield `${between === '' ? '' : '\n  '}]${after}\n`;
};

/** As it stands at the end of a report without proposals; in a text of JSON the quotation marks would be escaped. */
const NO_PROPOSALS = '"proposals": []';

function plainJson(value: unknown): string {
  return jsonText(JSON.stringify(value, null, 2));
}

/** The report as a value, before it is written. */
export function jsonReportOf(run: Run): JsonReport {
  return {
    format: 'protection-check-report/1',
    tool: { name: run.tool.name, version: run.tool.version },
    checklists: run.checklists.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    exitCode: run.exitCode,
    options: optionsOf(run),
    proposals: run.proposals.map(proposalOf),
  };
}

function optionsOf(run: Run): JsonReport['options'] {
  const entries = Object.entries(run.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
}

function proposalOf(assessment: Assessment): JsonProposal {
  return {
    file: assessment.file,
    document: assessment.document,
    sha256: assessment.sha256,
    language: assessment.language,
    title: assessment.title,
    level: assessment.level,
    levelReasons: [...assessment.levelReasons],
    levelReasonsSaid: assessment.levelReasonsSaid?.map(saidOf),
    formatFaults: assessment.formatFaults.map(faultOf),
    requirements: assessment.requirements.map(requirementOf),
    fractions: assessment.fractions.map(fractionOf),
    todo: [...assessment.todo],
    next: assessment.next.map(nextOf),
    promises: assessment.promises.map(promiseOf),
    observations: assessment.observations.map(observationOf),
    notJudged: notJudgedOf(assessment.notJudged),
  };
}

function requirementOf(requirement: AssessedRequirement): JsonRequirement {
  const { applicability, setAside, appliesBecause } = requirement;
  return {
    id: requirement.id,
    checklist: requirement.checklist,
    section: requirement.section,
    title: requirement.title,
    severity: requirement.severity,
    verdict: requirement.verdict,
    reason: requirement.reason,
    basis: requirement.basis,
    underlying: requirement.underlying,
    foldedUnder: requirement.foldedUnder,
    appliesBecause: appliesBecause === undefined ? undefined : [...appliesBecause],
    applicability: {
      words: applicability.words,
      said: applicability.said?.map(saidOf),
      place: placeOrNone(applicability.place),
    },
    evidence: requirement.evidence.map(evidenceOf),
    findings: requirement.findings.map(findingOf),
    question: requirement.question,
    why: requirement.why,
    fix: requirement.fix,
    insert: requirement.insert,
    careful: requirement.careful,
    ourReading: [...requirement.ourReading],
    sources: requirement.sources.map(sourceOf),
    setAside: setAside === undefined ? undefined : { by: setAside.by, place: placeOf(setAside.place) },
    decisions: requirement.decisions?.map(decisionOf),
    error: requirement.error,
  };
}

function saidOf({ code, values }: Said): Said {
  return values === undefined ? { code } : { code, values };
}

function saidOrNone(said: Said | undefined): Said | undefined {
  return said === undefined ? undefined : saidOf(said);
}

// Each is spelt out, so that the order of keys is the one written here and a new field of the model does not slip in.

function rangeOf({ start, end }: Pick<Place, 'start' | 'end'>) {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

function placeOf(place: Place) {
  return { path: place.path, ...rangeOf(place) };
}

function placeOrNone(place: Place | undefined) {
  return place === undefined ? undefined : placeOf(place);
}

function faultOf(fault: Fault) {
  const { code, message, said } = fault;
  return { code, message, said: saidOrNone(said), ...placeOf(fault) };
}

function evidenceOf(evidence: Evidence) {
  const { quote, part, key, who, when, money, measured } = evidence;
  return { ...placeOf(evidence), quote, part, key, who, when, money, measured };
}

function findingOf(finding: Finding) {
  const { missing, key, message, said, belongs, path, fingerprint } = finding;
  return {
    missing,
    key,
    message,
    said: saidOrNone(said),
    path: belongs,
    nearest: path,
    ...rangeOf(finding),
    fingerprint,
  };
}

function sourceOf({ standard, title, section }: SourceRef) {
  return { standard, title, section };
}

function observationOf(observation: Observation) {
  const { kind, area, message, said, quote, other } = observation;
  return {
    kind,
    area,
    message,
    said: saidOrNone(said),
    ...placeOf(observation),
    quote,
    other: placeOrNone(other),
  };
}

function promiseOf(promise: PromiseRow) {
  return {
    id: promise.id,
    ...placeOf(promise),
    quote: promise.quote,
    answers: [...promise.answers],
    answersSaid: promise.answersSaid?.map(saidOf),
    activities: [...promise.activities],
    owner: promise.owner,
    money: [...promise.money],
    indicators: [...promise.indicators],
    gaps: promise.gaps.map(({ lacks, insert, said }) => ({ lacks, insert, said: saidOrNone(said) })),
  };
}

function decisionOf(decision: DecisionShown) {
  const { kind, verdict, name, role, owner, reason, risk, instead, note, decided, expires } = decision;
  const { element, counts, line } = decision;
  return {
    kind,
    verdict,
    name,
    role,
    owner,
    reason,
    risk,
    instead,
    note,
    decided,
    expires,
    element,
    counts,
    line,
  };
}

function fractionOf({ section, met, applicable, needsReview, answered, open, notApplicable }: Fraction) {
  const { critical, major, minor } = open;
  return {
    section,
    met,
    applicable,
    needsReview,
    answered: answered === 0 ? undefined : answered,
    open: { critical, major, minor },
    notApplicable: [...notApplicable],
  };
}

function nextOf(next: NextFix) {
  return { id: next.id, path: next.belongs, nearest: next.path, ...rangeOf(next), folds: [...next.folds] };
}

function notJudgedOf(found: NotJudged) {
  return {
    context: [...found.context],
    unread: found.unread.map((place) => ({ ...placeOf(place), quote: place.quote })),
    otherLanguage: found.otherLanguage.map(placeOf),
    notOffered: [...found.notOffered],
    failedChecks: [...found.failedChecks],
    notCounted: found.notCounted.map(({ critical, because, said }) => ({
      critical,
      because,
      said: saidOrNone(said),
    })),
  };
}
