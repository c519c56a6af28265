import type { Paragraph } from 'docx';
import type { AssessedRequirement, Assessment } from '../../assess/verdict.js';
import { questionsFor } from '../questions.js';
import {
  type Block,
  type Context,
  careful,
  labelled,
  paragraph,
  placeText,
  quoted,
  section,
} from './blocks.js';
import { sourceLines, switchedOn, weighed } from './grounds.js';
import { ticked, underItem } from './lists.js';
import { type Inline, sentence, words } from './runs.js';
import { QUOTE_PLACE } from './styles.js';

/** A list to tick off for whoever reviews the proposal. */
export function questions(context: Context, assessment: Assessment): readonly Block[] {
  return section(
    context,
    context.words.headings.reviewerQuestions,
    questionsFor(assessment, context.words).flatMap(({ requirement, text }) => [
      ticked(weighed(context, requirement)),
      underItem(questionText(context, requirement, text)),
      ...questionGrounds(context, requirement),
    ]),
  );
}

function questionText(context: Context, { reason }: AssessedRequirement, text: string): Inline {
  const why = reason === undefined ? '' : ` (${context.words.reviewReasons[reason]})`;
  return [...sentence(text, { bold: true }), ...words(why)];
}

/** What a reviewer needs to answer: the passages, why it matters and where it comes from; of what was set aside, the place. */
function questionGrounds(context: Context, requirement: AssessedRequirement): readonly Paragraph[] {
  const { evidence, setAside: by, verdict, why } = requirement;
  if (by !== undefined) return [paragraph(placeText(context, by.place), QUOTE_PLACE)];
  if (verdict !== 'needs-review') return [];
  return [
    ...evidence.flatMap((found) => quoted(context, found)),
    labelled(context.words.labels.why, why),
    ...(requirement.careful === undefined ? [] : [careful(context, requirement.careful)]),
    ...switchedOn(context, requirement),
    ...sourceLines(context, requirement),
  ];
}
