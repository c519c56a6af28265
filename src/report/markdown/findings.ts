import type { AssessedRequirement, Assessment, Evidence } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { answerSaid } from '../decided.js';
import { markdownCode, markdownFence, markdownSentence, markdownText } from '../escape/markdown.js';
import { foldedUnder, isOpen } from '../todo.js';
import { whereOf } from '../where.js';
import { type Block, bullets, type Context, heading, quoted, section } from './blocks.js';
import { labelled, sourceLines, switchedOn } from './grounds.js';

/** What is not met or partly met, by principle: what is missing and where, what was read, why it matters, how to fix it. */
export function findings(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  const open = assessment.requirements.filter(isOpen);
  const sections = [...new Set(open.map((requirement) => requirement.section))];
  return section(
    context,
    words.headings.findings,
    sections.flatMap((name) => [
      heading(context, 2, markdownText(sectionName(words, name))),
      ...open
        .filter((requirement) => requirement.section === name)
        .flatMap((requirement) => one(context, assessment, requirement)),
    ]),
  );
}

function one(context: Context, assessment: Assessment, requirement: AssessedRequirement): readonly Block[] {
  const { words } = context;
  const { id, title, foldedUnder: root, fix, insert, careful, why } = requirement;
  const about = [
    heading(context, 3, `${markdownText(id)} ${markdownSentence(title)}`),
    verdictLine(context, requirement),
    ...bullets(
      requirement.findings.map(
        ({ message, belongs, ...place }) =>
          `${markdownSentence(message)} (${whereOf(words, place)}, ${words.belongs} ${markdownCode(belongs)})`,
      ),
    ),
    ...requirement.evidence.map((evidence) =>
      quoted(context, evidence, evidenceNote(context, requirement, evidence)),
    ),
  ];
  if (root !== undefined) return about;
  const follow = foldedUnder(assessment, id);
  return [
    ...about,
    labelled(words.labels.why, why),
    ...(fix === undefined ? [] : [labelled(words.labels.fix, fix)]),
    ...(insert === undefined ? [] : [markdownFence(insert, 'yaml')]),
    ...(careful === undefined ? [] : [labelled(words.labels.careful, careful)]),
    ...(follow.length === 0 ? [] : [`${markdownText(words.thenFollow(follow))}.`]),
    ...switchedOn(context, requirement),
    ...sourceLines(context, requirement),
  ];
}

function verdictLine({ words }: Context, requirement: AssessedRequirement): string {
  const { verdict, underlying, severity, basis, foldedUnder: root } = requirement;
  const answer = answerSaid(requirement, words);
  const judged =
    underlying === undefined
      ? markdownText(answer ?? words.verdicts[verdict])
      : words.countsAs(words.verdicts[underlying]);
  const more = [
    ...(basis === undefined || answer !== undefined ? [] : [words.bases[basis]]),
    ...(root === undefined ? [] : [markdownText(words.followsFrom(root))]),
  ];
  return `**${capitalised(judged)}**, ${words.severities[severity]}${more.length === 0 ? '' : ` (${more.join(words.semicolon)})`}`;
}

/** What is there of a partly met requirement, and how it is backed; of one that is not met, what was read. */
function evidenceNote({ words }: Context, { verdict }: AssessedRequirement, evidence: Evidence): string {
  const part = evidence.part === undefined ? '' : `${words.semicolon}${markdownSentence(evidence.part)}`;
  return verdict === 'partly-met' ? `${part}${words.semicolon}${words.strength(evidence)}` : part;
}
