import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { placeOf } from '../place.js';
import { type Told, tell } from '../sentences.js';
import type { AssessedRequirement, DecisionShown, Finding, Observation, Place } from '../verdict.js';
import type { Answered, PlacedDecision, Waived } from './format.js';
import { elementWithId, passageHash, versionHash } from './passage.js';

/** What people decided about a proposal, and the day on which it is judged. */
export interface Decisions {
  readonly decisions: readonly PlacedDecision[];
  /** In UTC. */
  readonly today: string;
}

/** A waiver that ends within so many days is spoken of. */
const SOON_DAYS = 30;

/** Requirements with the decisions that are valid for them, and what is to be said of those that are not, or not for long. */
export interface Decided {
  readonly requirements: readonly AssessedRequirement[];
  readonly observations: readonly Observation[];
}

/**
 * Lays the decisions of people over the verdicts. They stand apart: the tool's own verdict stays as it is, or is shown beside a waiver.
 * One that has expired or lapsed, or fits nothing, changes nothing and is reported.
 */
export function withDecisions(
  assessed: readonly AssessedRequirement[],
  requirements: readonly LoadedRequirement[],
  document: ProposalDocument,
  { decisions, today }: Decisions,
): Decided {
  const observations: Observation[] = [];
  const decided = new Map(assessed.map((one) => [one.id, one]));
  for (const decision of decisions) {
    const judged = decided.get(decision.requirement);
    const requirement = requirements.find(({ id }) => id === decision.requirement);
    const element =
      decision.place === undefined ? undefined : elementWithId(document.proposal, decision.place);
    const at = placeOf(
      document.places,
      element ?? requirement?.judge.home[0]?.replace(/^/, '/').replaceAll('.', '/') ?? '',
    );
    const told = problemOf(decision, judged, requirement, element, document, today);
    if (told !== undefined) observations.push({ kind: 'decision', ...told, ...at, quote: '' });
    if (judged === undefined || requirement === undefined || (told !== undefined && !isOnlyNotice(told)))
      continue;
    decided.set(judged.id, laidOver(judged, decision, element, at));
  }
  return { requirements: [...decided.values()], observations };
}

function isOnlyNotice({ said }: Told): boolean {
  return said.code === 'decision.soon';
}

function problemOf(
  decision: PlacedDecision,
  judged: AssessedRequirement | undefined,
  requirement: LoadedRequirement | undefined,
  element: string | undefined,
  document: ProposalDocument,
  today: string,
): Told | undefined {
  const about = { id: decision.requirement, line: decision.line };
  if (decision.place !== undefined && element === undefined)
    return tell('decision.no-element', { ...about, place: decision.place });
  if (decision.decision === 'waived') {
    const { expires } = decision;
    if (expires < today) return tell('decision.expired', { ...about, expires });
    if (!isOpenHere(judged, element)) return tell('decision.not-needed', about);
    const days = daysBetween(today, expires);
    return days <= SOON_DAYS ? tell('decision.soon', { ...about, expires, days }) : undefined;
  }
  if (judged === undefined || requirement === undefined || judged.verdict === 'not-applicable')
    return tell('decision.not-needed', about);
  if (decision.version !== versionHash(requirement)) return tell('decision.lapsed-version', about);
  if (decision.passage !== passageHash(requirement, document.proposal, element))
    return tell('decision.lapsed-passage', about);
  return undefined;
}

/** Whether there is something to waive: it is not met, for a person, or set aside by the writer alone. */
function isOpenHere(judged: AssessedRequirement | undefined, element: string | undefined): boolean {
  if (judged === undefined || judged.verdict === 'met' || judged.verdict === 'not-applicable') return false;
  return element === undefined || judged.findings.some((finding) => isAt(finding, element));
}

function laidOver(
  judged: AssessedRequirement,
  decision: PlacedDecision,
  element: string | undefined,
  place: Place,
): AssessedRequirement {
  const decisions = [...(judged.decisions ?? []), shown(decision)];
  const frees = decision.decision === 'waived' || decision.verdict === 'met';
  const left =
    element === undefined || !frees ? [] : judged.findings.filter((finding) => !isAt(finding, element));
  if (element !== undefined && (!frees || left.length > 0))
    return { ...judged, decisions, findings: frees ? left : judged.findings };
  if (decision.decision === 'answered')
    return element === undefined
      ? { ...judged, decisions }
      : { ...judged, decisions: [...(judged.decisions ?? []), { ...shown(decision), element: undefined }] };
  return {
    ...judged,
    decisions,
    verdict: 'set-aside',
    underlying: judged.underlying ?? judged.verdict,
    setAside: { by: 'decision', place },
    question: undefined,
  };
}

function isAt({ belongs, path }: Finding, element: string): boolean {
  return [belongs, path].some((pointer) => pointer === element || pointer.startsWith(`${element}/`));
}

function shown(decision: PlacedDecision): DecisionShown {
  return decision.decision === 'waived' ? shownWaiver(decision) : shownAnswer(decision);
}

function shownWaiver({
  approved_by: name,
  owner,
  reason,
  risk,
  instead,
  decided,
  expires,
  place: element,
  line,
}: Waived & { readonly line: number }): DecisionShown {
  return { kind: 'waived', name, owner, reason, risk, instead, decided, expires, element, line };
}

function shownAnswer({
  verdict,
  name,
  role,
  note,
  decided,
  place: element,
  line,
}: Answered & { readonly line: number }): DecisionShown {
  return { kind: 'answered', verdict, name, role, note, decided, element, line };
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
