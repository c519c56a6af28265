import type { Paragraph } from 'docx';
import type { AssessedRequirement, Assessment, Evidence } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { answerSaid } from '../decided.js';
import { foldedUnder, isOpen } from '../todo.js';
import { whereOf } from '../where.js';
import {
  type Block,
  type Context,
  careful,
  heading,
  label,
  labelled,
  paragraph,
  quoted,
  section,
  snippet,
} from './blocks.js';
import { sourceLines, switchedOn } from './grounds.js';
import { bullet } from './lists.js';
import { code, type Inline, sentence, strong, words } from './runs.js';

/** What is not met or partly met, by principle: what is missing and where, what was read, why it matters, how to fix it. */
export function findings(context: Context, assessment: Assessment): readonly Block[] {
  const open = assessment.requirements.filter(isOpen);
  const sections = [...new Set(open.map((requirement) => requirement.section))];
  return section(
    context,
    context.words.headings.findings,
    sections.flatMap((name) => [
      heading(context, 2, words(sectionName(context.words, name))),
      ...open
        .filter((requirement) => requirement.section === name)
        .flatMap((requirement) => one(context, assessment, requirement)),
    ]),
  );
}

function one(
  context: Context,
  assessment: Assessment,
  requirement: AssessedRequirement,
): readonly Paragraph[] {
  const { labels, thenFollow } = context.words;
  const { id, title, foldedUnder: root, fix, insert, why } = requirement;
  const about = [
    heading(context, 3, [...words(`${id} `), ...sentence(title)]),
    label(verdictLine(context, requirement)),
    ...requirement.findings.map((finding) => bullet(missing(context, finding))),
    ...requirement.evidence.flatMap((evidence) =>
      quoted(context, evidence, evidenceNote(context, requirement, evidence)),
    ),
  ];
  if (root !== undefined) return about;
  const follow = foldedUnder(assessment, id);
  return [
    ...about,
    labelled(labels.why, why),
    ...(fix === undefined ? [] : [labelled(labels.fix, fix)]),
    ...(insert === undefined ? [] : [snippet(insert)]),
    ...(requirement.careful === undefined ? [] : [careful(context, requirement.careful)]),
    ...(follow.length === 0 ? [] : [paragraph(words(`${thenFollow(follow)}.`))]),
    ...switchedOn(context, requirement),
    ...sourceLines(context, requirement),
  ];
}

function missing(
  context: Context,
  { message, belongs, ...place }: AssessedRequirement['findings'][number],
): Inline {
  const where = `${whereOf(context.words, place)}, ${context.words.belongs} `;
  return [...sentence(message), ...words(` (${where}`), ...code(belongs), ...words(')')];
}

function verdictLine(context: Context, requirement: AssessedRequirement): Inline {
  const { bases, countsAs, followsFrom, severities, verdicts } = context.words;
  const { verdict, underlying, severity, basis, foldedUnder: root } = requirement;
  const answer = answerSaid(requirement, context.words);
  const judged = underlying === undefined ? (answer ?? verdicts[verdict]) : countsAs(verdicts[underlying]);
  const more = [
    ...(basis === undefined || answer !== undefined ? [] : [bases[basis]]),
    ...(root === undefined ? [] : [followsFrom(root)]),
  ];
  const inBrackets = more.length === 0 ? '' : ` (${more.join(context.words.semicolon)})`;
  return [...strong(capitalised(judged)), ...words(`, ${severities[severity]}${inBrackets}`)];
}

/** What is there of a partly met requirement, and how it is backed; of one that is not met, what was read. */
function evidenceNote(context: Context, { verdict }: AssessedRequirement, evidence: Evidence): Inline {
  const part =
    evidence.part === undefined ? [] : [...words(context.words.semicolon), ...sentence(evidence.part)];
  return verdict === 'partly-met'
    ? [...part, ...words(`${context.words.semicolon}${context.words.strength(evidence)}`)]
    : part;
}
