import type { Explanation, Trail } from '../../assess/explain.js';
import type { AssessedRequirement } from '../../assess/verdict.js';
import type { ExplainWords } from '../../locale/explain.js';
import type { Words } from '../../locale/words.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { whereOf } from '../../report/where.js';
import { passagesRead } from './passages.js';
import { readable } from './phrases.js';
import { type Block, type Entry, entry, type SheetOptions, text } from './sheet.js';

/** What was read in a proposal for a requirement, what was found there, and how the verdict followed. */
export function verdictEntries(
  { requirement, looked, file }: Explanation,
  document: ProposalDocument,
  options: SheetOptions,
): readonly Entry[] {
  if (file === undefined) return [];
  const { words, explain } = options;
  const { assessed, trail } = file;
  const homes = looked.flatMap(({ where }) => where);
  return [
    passagesRead(document, homes, options),
    entry(explain.found, ...foundBlocks(trail, document, options)),
    entry(
      explain.verdict,
      text(verdictWords(assessed, words)),
      ...opposing(assessed, options),
      ...because(assessed, words),
    ),
    entry(words.labels.missing, ...assessed.findings.map((finding) => missing(finding, words))),
    entry(explain.wrong, ...remedies(requirement.id, looked, assessed, explain)),
  ].filter(({ body }) => body.length > 0);
}

function verdictWords(
  { verdict, basis, reason, foldedUnder, underlying }: AssessedRequirement,
  words: Words,
): string {
  const more = [
    ...(basis === undefined ? [] : [words.bases[basis]]),
    ...(reason === undefined ? [] : [words.reviewReasons[reason]]),
    ...(underlying === undefined ? [] : [words.countsAs(words.verdicts[underlying])]),
    ...(foldedUnder === undefined ? [] : [words.followsFrom(foldedUnder)]),
  ];
  return more.length === 0
    ? words.verdicts[verdict]
    : `${words.verdicts[verdict]}${words.colon}${more.join(words.semicolon)}`;
}

/** Where two places answer differently: the one that says otherwise, which is not among what was looked for. */
function opposing(
  { reason, evidence }: AssessedRequirement,
  { words, explain }: SheetOptions,
): readonly Block[] {
  if (reason !== 'contradicted') return [];
  return evidence
    .filter(({ key }) => key === 'denied')
    .map(({ quote, start, path }) =>
      text(
        `${explain.saysOtherwise}${words.colon}${words.quoted(quote)} (${words.place(start.line, start.column)}, ${path})`,
      ),
    );
}

function because({ applicability, error }: AssessedRequirement, words: Words): readonly Block[] {
  const { place } = applicability;
  const where = place === undefined ? '' : ` (${words.place(place.start.line, place.start.column)})`;
  return [
    text(`${words.labels.condition}${words.colon}${applicability.words}${where}`),
    ...(error === undefined ? [] : [text(error)]),
  ];
}

/** What was found of each thing; where every element of a list was asked, element by element. */
function foundBlocks(
  trail: readonly Trail[],
  { places }: ProposalDocument,
  options: SheetOptions,
): readonly Block[] {
  const { words } = options;
  const elements = [...new Set(trail.map(({ element }) => element))];
  return elements.flatMap((element): readonly Block[] => {
    const own = trail.filter((one) => one.element === element);
    if (element === undefined)
      return own.map((one) => ({ is: 'item', text: stateOf(one, options), details: quotesOf(one, options) }));
    const line = words.line(places.range(element).start.line);
    const details = own.map((one) =>
      [stateOf(one, options), ...quotesOf(one, options)].join(words.semicolon),
    );
    return [{ is: 'item', text: `${places.inFile(element)}, ${line}`, details }];
  });
}

function stateOf({ says, state }: Trail, { words, explain }: SheetOptions): string {
  return `${says}${words.colon}${explain.states[state]}`;
}

function quotesOf({ found }: Trail, { words, explain }: SheetOptions): readonly string[] {
  return found.map(({ quote, start, path, phrase }) => {
    const by = phrase === undefined ? '' : explain.byPhrase(readable(phrase, words.sheet));
    return `${words.quoted(quote)} (${words.place(start.line, start.column)}, ${path})${by}`;
  });
}

function missing({ message, ...place }: AssessedRequirement['findings'][number], words: Words): Block {
  return {
    is: 'item',
    text: `${whereOf(words, place)}${words.colon}${message}`,
    details: [],
  };
}

/** What a writer can do about a wrong verdict: be read, or have the checklist put right. */
function remedies(
  id: string,
  looked: Explanation['looked'],
  { verdict, reason }: AssessedRequirement,
  explain: ExplainWords,
): readonly Block[] {
  const [home] = looked.flatMap(({ where }) => where);
  const report = explain.report(id);
  if (verdict === 'met') return [text(`${explain.doesNotAnswer} ${report}`)];
  return [text(remedy()), text(report)];

  function remedy(): string {
    if (verdict === 'not-applicable') return explain.doesApply;
    if (verdict === 'set-aside') return explain.judgeIt;
    return reason === 'contradicted' ? explain.sayOneThing : explain.notSeen(home);
  }
}
