import { answerOf, countingVerdict } from '../assess/open.js';
import type { AssessedRequirement, Assessment, DecisionShown, Verdict } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';

/** A decision of a person and the requirement that it is about. */
export interface Decided {
  readonly requirement: AssessedRequirement;
  readonly decision: DecisionShown;
}

/** What people decided, in the order of the checklists. */
export function decidedIn({ requirements }: Assessment): readonly Decided[] {
  return requirements.flatMap((requirement) =>
    (requirement.decisions ?? []).map((decision) => ({ requirement, decision })),
  );
}

/** The verdict that a person gave on a whole requirement, as that person's. The names in it are still to be escaped. */
export function answerSaid(
  { decisions = [] }: AssessedRequirement,
  { answeredAs, verdicts }: Words,
): string | undefined {
  const answer = decisions.find(({ kind, element }) => kind === 'answered' && element === undefined);
  if (answer?.verdict === undefined) return undefined;
  return answeredAs(verdicts[answer.verdict], answer.name, answer.role ?? '');
}

/** The verdict that a reader finds a requirement under: a person's answer before what the tool reads. */
export function shownVerdict(requirement: AssessedRequirement): Verdict {
  return answerOf(requirement) ?? requirement.verdict;
}

/** What is to be said of a decision, label by label: who, when, why and until when; and what the tool reads. Each text is still to be escaped. */
export function decisionLines(
  { requirement, decision }: Decided,
  { labels, verdicts, answeredAs }: Words,
): readonly (readonly [string, string])[] {
  const { verdict, name, role } = decision;
  const lines: readonly (readonly [string, string | undefined])[] =
    decision.kind === 'answered'
      ? [
          [labels.byWhom, answeredAs(verdict === undefined ? '' : verdicts[verdict], name, role ?? '')],
          [labels.note, decision.note],
        ]
      : [
          [labels.reason, decision.reason],
          [labels.remainingRisk, decision.risk],
          [labels.instead, decision.instead],
          [labels.owner, decision.owner],
          [labels.approvedBy, name],
          [labels.validThrough, decision.expires],
        ];
  const own = requirement.underlying ?? requirement.verdict;
  return [
    ...lines,
    [labels.decided, decision.decided],
    [labels.machineVerdict, verdicts[own]] as const,
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [[label, text] as const]));
}

/** What people decided about a requirement, who and until when, in one line; nothing where nobody did. */
export function decisionInShort({ decisions = [] }: AssessedRequirement, words: Words): string {
  return decisions
    .map(({ kind, verdict, name, role, expires, element }) => {
      const about = element === undefined ? '' : ` (${element})`;
      if (kind === 'answered')
        return `${words.answeredAs(verdict === undefined ? '' : words.verdicts[verdict], name, role ?? '')}${about}`;
      const by = `${words.labels.approvedBy}${words.colon}${name}`;
      const until = expires === undefined ? '' : `${words.semicolon}${words.labels.validThrough} ${expires}`;
      return `${words.decisionKinds.waived}${about}${words.semicolon}${by}${until}`;
    })
    .join(words.semicolon);
}

/** Whether level and exit code go by the verdict that a requirement would have had, although it was set aside. */
export function stillCounts(requirement: AssessedRequirement): boolean {
  return requirement.verdict === 'set-aside' && countingVerdict(requirement) !== 'set-aside';
}
