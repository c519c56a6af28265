import type { Paragraph } from 'docx';
import type { Assessment, Run } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { optionLines } from '../options-said.js';
import { type Block, type Context, label, paragraph, placeText, quoted, section } from './blocks.js';
import { bullet } from './lists.js';
import { hash, type Inline, sentence, strong, words } from './runs.js';
import { facts } from './tables.js';

/** What was seen besides the requirements. */
export function observations(context: Context, { observations: seen }: Assessment): readonly Block[] {
  const { headings, observationKinds, otherPlace } = context.words;
  return section(
    context,
    headings.observations(seen.length),
    seen.flatMap((observation) => {
      const { kind, area, message, other } = observation;
      const name = capitalised(observationKinds[kind]);
      const about = area === undefined ? name : `${name}, ${sectionName(context.words, area)}`;
      const also = other === undefined ? [] : [...words(` ${otherPlace} `), ...placeText(context, other)];
      return [
        label([...strong(about), ...words(context.words.colon), ...sentence(message)]),
        ...quoted(context, observation, also),
      ];
    }),
  );
}

/** Everything that this report says nothing about. */
export function notJudged(context: Context, assessment: Assessment): readonly Block[] {
  const { headings, notAJudgement, notCounted, notJudgedLists, nothingLeftOut, wholeProposal } =
    context.words;
  const { notJudged: found, requirements } = assessment;
  const nothing = requirements.length === 0 ? wholeProposal : nothingLeftOut;
  const blocks = [
    ...list(
      notJudgedLists.notCounted,
      found.notCounted.map(({ critical, because }) => sentence(notCounted(critical, because))),
    ),
    ...list(notJudgedLists.context, sentences(found.context)),
    ...(found.unread.length === 0 ? [] : [label(strong(notJudgedLists.unread))]),
    ...found.unread.flatMap((place) => quoted(context, place)),
    ...list(
      notJudgedLists.otherLanguage,
      found.otherLanguage.map((place) => placeText(context, place)),
    ),
    ...list(notJudgedLists.notOffered, sentences(found.notOffered)),
    ...list(notJudgedLists.failedChecks, sentences(found.failedChecks)),
  ];
  return section(context, headings.notJudged, [
    paragraph(words(notAJudgement)),
    ...(blocks.length === 0 ? [paragraph(words(`${capitalised(nothing)}.`))] : blocks),
  ]);
}

/** With what was judged: whoever has the same can get the same report. */
export function about(context: Context, run: Run): readonly Block[] {
  const { headings, inputOf, labels } = context.words;
  return section(context, headings.about, [
    facts([
      [strong(labels.tool), words(`${run.tool.name} ${run.tool.version}`)],
      ...run.checklists.map(({ id, version, sha256 }) =>
        hashed(labels.sha256, `${labels.checklist} ${id} ${version}`, sha256),
      ),
      ...run.proposals.map(({ file, sha256 }) => hashed(labels.sha256, inputOf(file), sha256)),
      ...optionLines(run).map(([name, value]) => [strong(name), words(value)] as const),
    ]),
  ]);
}

function hashed(kind: string, name: string, sum: string): readonly [Inline, Inline] {
  return [strong(name), [...words(`${kind} `), ...hash(sum)]];
}

function sentences(texts: readonly string[]): readonly Inline[] {
  return texts.map((text) => sentence(text));
}

function list(title: string, items: readonly Inline[]): readonly Paragraph[] {
  return items.length === 0 ? [] : [label(strong(title)), ...items.map(bullet)];
}
