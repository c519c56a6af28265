import type { Assessment } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { stillCounts as isStillCounted } from '../decided.js';
import { standsAsMet } from '../todo.js';
import { type Block, type Context, label, paragraph, placeText, quoted, section } from './blocks.js';
import { named, sourceLines, switchedOn, weighed } from './grounds.js';
import { sentence, words } from './runs.js';
import { table } from './tables.js';

/** What is met, each with the words that it rests on. */
export function met(context: Context, { requirements }: Assessment): readonly Block[] {
  return section(
    context,
    context.words.headings.met,
    requirements.filter(standsAsMet).flatMap((requirement) => [
      label(weighed(context, requirement)),
      ...requirement.evidence.flatMap((evidence) => {
        const part =
          evidence.part === undefined ? [] : [...words(context.words.semicolon), ...sentence(evidence.part)];
        return quoted(context, evidence, [
          ...part,
          ...words(`${context.words.semicolon}${context.words.strength(evidence)}`),
        ]);
      }),
      ...switchedOn(context, requirement),
      ...sourceLines(context, requirement),
    ]),
  );
}

/** What the writer or a decision set aside. */
export function setAside(context: Context, { requirements }: Assessment): readonly Block[] {
  const { headings, setAsideBy, stillCounts, verdicts } = context.words;
  return section(
    context,
    headings.setAside,
    requirements
      .filter(({ verdict }) => verdict === 'set-aside')
      .flatMap((requirement) => {
        const { setAside: by, underlying } = requirement;
        const who =
          by === undefined
            ? []
            : [
                ...words(`${capitalised(setAsideBy[by.by])}${context.words.colon}`),
                ...placeText(context, by.place),
                ...words('. '),
              ];
        const counts =
          underlying === undefined || !isStillCounted(requirement)
            ? []
            : words(stillCounts(verdicts[underlying]));
        return [label(weighed(context, requirement)), paragraph([...who, ...counts])];
      }),
  );
}

/** What does not apply, and the fact that decided it. */
export function notApplicable(context: Context, { requirements }: Assessment): readonly Block[] {
  const { headings, labels, place: placed } = context.words;
  const rows = requirements
    .filter(({ verdict }) => verdict === 'not-applicable')
    .map((requirement) => {
      const { words: condition, place } = requirement.applicability;
      const decidedAt = place === undefined ? '–' : placed(place.start.line, place.start.column);
      return [named(requirement), sentence(condition), words(decidedAt)];
    });
  return section(
    context,
    headings.notApplicable,
    rows.length === 0
      ? []
      : [table([44, 36, 20], [labels.requirement, labels.condition, labels.decidedAt], rows)],
  );
}
