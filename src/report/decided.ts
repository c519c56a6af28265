import { countingVerdict } from '../assess/open.js';
import type { AssessedRequirement, Assessment, DecisionShown } from '../assess/verdict.js';
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

/** Whether level and exit code go by the verdict that a requirement would have had, although it was set aside. */
export function stillCounts(requirement: AssessedRequirement): boolean {
  return requirement.verdict === 'set-aside' && countingVerdict(requirement) !== 'set-aside';
}
