import type { Assessment } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { heading, list, placeText, quoted, type Section, section } from './blocks.js';
import { type Context, sentenceWithLinks } from './context.js';
import { html, type Markup, type Part, sentence } from './markup.js';

/** What was seen besides the requirements. */
export function observations(context: Context, { observations: seen }: Assessment): readonly Section[] {
  const { words } = context;
  const items = seen.map((observation) => {
    const { kind, area, message, other } = observation;
    const about = area === undefined ? undefined : [', ', sectionName(words, area)];
    const also = other === undefined ? undefined : [words.otherPlace, ' ', placeText(context, other)];
    return html`<li class="card"><p><strong class="label">${capitalised(words.observationKinds[kind])}${about}</strong> ${sentence(message)}</p>
${quoted(context, observation, also)}</li>
`;
  });
  return section(
    context,
    'observations',
    words.headings.observations(seen.length),
    items.length === 0 ? [] : [html`<ul class="plain">\n${items}</ul>\n`],
  );
}

/** Everything that this report says nothing about. */
export function notJudged(context: Context, assessment: Assessment): readonly Section[] {
  const { words } = context;
  const { notJudged: found } = assessment;
  const lists = words.notJudgedLists;
  const named = (title: string, items: readonly Part[]): readonly Markup[] =>
    items.length === 0 ? [] : [heading(context, 2, title), html`${list(items)}`];
  const blocks = [
    ...named(
      lists.notCounted,
      found.notCounted.map(({ critical, because }) => sentence(words.notCounted(critical, because))),
    ),
    ...named(
      lists.context,
      found.context.map((text) => sentenceWithLinks(context, text)),
    ),
    ...(found.unread.length === 0 ? [] : [heading(context, 2, lists.unread)]),
    ...found.unread.map((place) => quoted(context, place)),
    ...named(
      lists.otherLanguage,
      found.otherLanguage.map((place) => placeText(context, place)),
    ),
    ...named(lists.notOffered, found.notOffered.map(sentence)),
    ...named(
      lists.failedChecks,
      found.failedChecks.map((text) => sentenceWithLinks(context, text)),
    ),
  ];
  const empty = assessment.requirements.length === 0 ? words.wholeProposal : words.nothingLeftOut;
  return section(context, 'not-judged', words.headings.notJudged, [
    html`<p>${words.notAJudgement}</p>\n`,
    ...(blocks.length === 0 ? [html`<p>${capitalised(empty)}.</p>\n`] : blocks),
  ]);
}
