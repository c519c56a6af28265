import type { AssessedRequirement, Assessment } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { stillCounts } from '../decided.js';
import { markdownSentence, markdownText } from '../escape/markdown.js';
import { questionsFor } from '../questions.js';
import { standsAsMet } from '../todo.js';
import { type Block, type Context, placeText, quoted, section, table } from './blocks.js';
import { labelled, sourceLines, switchedOn } from './grounds.js';

/** A list to tick off for whoever reviews the proposal. */
export function questions(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  return section(
    context,
    words.headings.reviewerQuestions,
    questionsFor(assessment, words).map(({ requirement, text }) => {
      const asked = [questionText(context, requirement, text), ...questionGrounds(context, requirement)];
      return [
        `- [ ] ${named(requirement)} (${words.severities[requirement.severity]})`,
        ...asked.map(indented),
      ].join('\n\n');
    }),
  );
}

function questionText({ words }: Context, { reason }: AssessedRequirement, text: string): Block {
  const why = reason === undefined ? '' : ` (${words.reviewReasons[reason]})`;
  return `**${markdownSentence(text)}**${why}`;
}

/** What a reviewer needs to answer: the passages, why it matters and where it comes from; of what was set aside, the place. */
function questionGrounds(context: Context, requirement: AssessedRequirement): readonly Block[] {
  const { evidence, setAside: by, verdict, why, careful } = requirement;
  if (by !== undefined) return [`> ${placeText(context, by.place)}`];
  if (verdict !== 'needs-review') return [];
  return [
    ...evidence.map((found) => quoted(context, found, '')),
    labelled(context.words.labels.why, why),
    ...(careful === undefined ? [] : [labelled(context.words.labels.careful, careful)]),
    ...switchedOn(context, requirement),
    ...sourceLines(context, requirement),
  ];
}

/** What is met, each with the words that it rests on. */
export function met(context: Context, { requirements }: Assessment): readonly Block[] {
  const { words } = context;
  return section(
    context,
    words.headings.met,
    requirements.filter(standsAsMet).flatMap((requirement) => [
      `${named(requirement)} (${words.severities[requirement.severity]})`,
      ...requirement.evidence.map((evidence) => {
        const part =
          evidence.part === undefined ? '' : `${words.semicolon}${markdownSentence(evidence.part)}`;
        return quoted(context, evidence, `${part}${words.semicolon}${words.strength(evidence)}`);
      }),
      ...switchedOn(context, requirement),
      ...sourceLines(context, requirement),
    ]),
  );
}

/** What the writer or a decision set aside. */
export function setAside(context: Context, { requirements }: Assessment): readonly Block[] {
  const { words } = context;
  return section(
    context,
    words.headings.setAside,
    requirements
      .filter(({ verdict }) => verdict === 'set-aside')
      .flatMap((requirement) => {
        const { setAside: by, underlying, severity } = requirement;
        const who =
          by === undefined
            ? ''
            : `${capitalised(words.setAsideBy[by.by])}${words.colon}${placeText(context, by.place)}.`;
        const counts =
          underlying === undefined || !stillCounts(requirement)
            ? ''
            : words.stillCounts(words.verdicts[underlying]);
        return [
          `${named(requirement)} (${words.severities[severity]})`,
          [who, counts].filter((text) => text !== '').join(' '),
        ];
      })
      .filter((block) => block !== ''),
  );
}

/** What does not apply, and the fact that decided it. */
export function notApplicable(context: Context, { requirements }: Assessment): readonly Block[] {
  const { words } = context;
  const rows = requirements
    .filter(({ verdict }) => verdict === 'not-applicable')
    .map(({ id, title, applicability: { words: condition, place } }) => [
      `${markdownText(id)} ${markdownSentence(title)}`,
      markdownSentence(condition),
      place === undefined ? '–' : words.place(place.start.line, place.start.column),
    ]);
  return section(
    context,
    words.headings.notApplicable,
    rows.length === 0
      ? []
      : [table([words.labels.requirement, words.labels.condition, words.labels.decidedAt], rows)],
  );
}

function named({ id, title }: AssessedRequirement): string {
  return `**${markdownText(id)}** ${markdownSentence(title)}`;
}

function indented(block: Block): Block {
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
