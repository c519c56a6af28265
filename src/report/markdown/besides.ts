import type { Assessment, Run } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { markdownCellCode, markdownSentence, markdownText } from '../escape/markdown.js';
import { optionLines } from '../options-said.js';
import { type Block, bullets, type Context, placeText, quoted, section, table } from './blocks.js';

/** What was seen besides the requirements. */
export function observations(context: Context, { observations: seen }: Assessment): readonly Block[] {
  const { words } = context;
  return section(
    context,
    words.headings.observations(seen.length),
    seen.flatMap((observation) => {
      const { kind, area, message, other } = observation;
      const name = capitalised(words.observationKinds[kind]);
      const about = area === undefined ? name : `${name}, ${markdownText(sectionName(words, area))}`;
      const also = other === undefined ? '' : ` ${words.otherPlace} ${placeText(context, other)}`;
      return [`**${about}**${words.colon}${markdownSentence(message)}`, quoted(context, observation, also)];
    }),
  );
}

/** Everything that this report says nothing about. */
export function notJudged(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  const { notJudged: found } = assessment;
  const lists = words.notJudgedLists;
  const nothing = assessment.requirements.length === 0 ? words.wholeProposal : words.nothingLeftOut;
  const list = (title: string, lines: readonly string[]): readonly Block[] =>
    lines.length === 0 ? [] : [`**${title}**`, ...bullets(lines)];
  const blocks = [
    ...list(
      lists.notCounted,
      found.notCounted.map(({ critical, because }) => markdownSentence(words.notCounted(critical, because))),
    ),
    ...list(lists.context, found.context.map(markdownSentence)),
    ...(found.unread.length === 0 ? [] : [`**${lists.unread}**`]),
    ...found.unread.map((place) => quoted(context, place, '')),
    ...list(
      lists.otherLanguage,
      found.otherLanguage.map((place) => placeText(context, place)),
    ),
    ...list(lists.notOffered, found.notOffered.map(markdownSentence)),
    ...list(lists.failedChecks, found.failedChecks.map(markdownSentence)),
  ];
  return section(context, words.headings.notJudged, [
    words.notAJudgement,
    ...(blocks.length === 0 ? [`${capitalised(nothing)}.`] : blocks),
  ]);
}

/** With what was judged: whoever has the same can get the same report. */
export function about(context: Context, run: Run): readonly Block[] {
  const { labels, headings, inputOf } = context.words;
  const rows = [
    ...run.checklists.map(({ id, version, sha256 }) => [
      `${labels.checklist} ${markdownText(id)} ${markdownText(version)}`,
      `${labels.sha256} ${markdownCellCode(sha256)}`,
    ]),
    ...run.proposals.map(({ file, sha256 }) => [
      inputOf(markdownCellCode(file)),
      `${labels.sha256} ${markdownCellCode(sha256)}`,
    ]),
    ...optionLines(run).map(([name, value]) => [markdownText(name), markdownText(value)]),
  ];
  return section(context, headings.about, [
    table([labels.tool, `${markdownText(run.tool.name)} ${markdownText(run.tool.version)}`], rows),
  ]);
}
