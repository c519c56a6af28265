import type { LoadedRequirement } from '../../checklist/requirements.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { placeOf } from '../place.js';
import { type Told, tell } from '../sentences.js';
import type { AssessedRequirement, DecisionShown, Finding, Observation, Place, Verdict } from '../verdict.js';
import type { PlacedDecision } from './format.js';
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
 *
 * @param mask withholds the id of a sensitive element
 */
export function withDecisions(
  assessed: readonly AssessedRequirement[],
  requirements: readonly LoadedRequirement[],
  document: ProposalDocument,
  { decisions, today }: Decisions,
  mask: (text: string) => string = (text) => text,
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
    decided.set(judged.id, laidOver(judged, decision, element, at, mask));
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

/** What could not be computed stays a failed check, whoever waives it. */
const NOTHING_TO_WAIVE: ReadonlySet<Verdict> = new Set<Verdict>(['met', 'not-applicable', 'error']);

/** Whether there is something to waive: it is not met, for a person, or set aside by the writer alone. */
function isOpenHere(judged: AssessedRequirement | undefined, element: string | undefined): boolean {
  if (judged === undefined || NOTHING_TO_WAIVE.has(judged.verdict)) return false;
  return element === undefined || judged.findings.some((finding) => isAt(finding, element));
}

function laidOver(
  judged: AssessedRequirement,
  decision: PlacedDecision,
  element: string | undefined,
  place: Place,
  mask: (text: string) => string,
): AssessedRequirement {
  const withThis = (counts: boolean) => [...(judged.decisions ?? []), shown(decision, mask, counts)];
  const left = element === undefined ? [] : judged.findings.filter((finding) => !isAt(finding, element));
  const settlesAll = element === undefined || (judged.findings.length > 0 && left.length === 0);
  if (decision.decision === 'answered') {
    // Whoever says of one element that it is not met says it of the requirement too; of met that holds only when nothing else is open.
    const counts = decision.verdict !== 'met' || settlesAll;
    const findings = decision.verdict === 'met' && !settlesAll ? left : judged.findings;
    return { ...judged, decisions: withThis(counts), findings };
  }
  const decisions = withThis(true);
  if (!settlesAll) return { ...judged, decisions, findings: left };
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

function shown(decision: PlacedDecision, mask: (text: string) => string, counts: boolean): DecisionShown {
  const { place, decided, line } = decision;
  const about = { decided, line, ...(place === undefined ? {} : { element: mask(place) }) };
  if (decision.decision === 'answered') {
    const { verdict, name, role, note } = decision;
    return { kind: 'answered', verdict, name, role, note, counts, ...about };
  }
  const { approved_by: name, owner, reason, risk, instead, expires } = decision;
  return { kind: 'waived', name, owner, reason, risk, instead, expires, ...about };
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
