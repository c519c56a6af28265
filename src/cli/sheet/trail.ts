import type { Explanation, Trail } from '../../assess/explain.js';
import type { AssessedRequirement } from '../../assess/verdict.js';
import type { Words } from '../../locale/words.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { passagesRead } from './passages.js';
import { readable } from './phrases.js';
import { type Block, type Entry, entry, type SheetOptions, text } from './sheet.js';

const STATES: Readonly<Record<Trail['state'], string>> = {
  present: 'found',
  half: 'partly found',
  planned: 'planned only',
  hedged: 'found as a maybe only',
  negated: 'denied',
  hollow: 'named without a fact that can be checked',
  absent: 'not found',
};

/** What was read in a proposal for a requirement, what was found there, and how the verdict followed. */
export function verdictEntries(
  { requirement, looked, file }: Explanation,
  document: ProposalDocument,
  options: SheetOptions,
): readonly Entry[] {
  if (file === undefined) return [];
  const { words } = options;
  const { assessed, trail } = file;
  const homes = looked.flatMap(({ where }) => where);
  return [
    passagesRead(document, homes, options),
    entry('What was found', ...foundBlocks(trail, document, words)),
    entry('Verdict here', text(verdictWords(assessed, words)), ...because(assessed, words)),
    entry(words.labels.missing, ...assessed.findings.map((finding) => missing(finding, words))),
    entry('If you find that this is wrong', ...remedies(requirement.id, looked, assessed)),
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
  return more.length === 0 ? words.verdicts[verdict] : `${words.verdicts[verdict]}: ${more.join('; ')}`;
}

function because({ applicability, error }: AssessedRequirement, words: Words): readonly Block[] {
  const { place } = applicability;
  const where = place === undefined ? '' : ` (${words.place(place.start.line, place.start.column)})`;
  return [
    text(`${words.labels.condition}: ${applicability.words}${where}`),
    ...(error === undefined ? [] : [text(error)]),
  ];
}

/** What was found of each thing; where every element of a list was asked, element by element. */
function foundBlocks(trail: readonly Trail[], { places }: ProposalDocument, words: Words): readonly Block[] {
  const elements = [...new Set(trail.map(({ element }) => element))];
  return elements.flatMap((element): readonly Block[] => {
    const own = trail.filter((one) => one.element === element);
    if (element === undefined)
      return own.map((one) => ({ is: 'item', text: stateOf(one), details: quotesOf(one, words) }));
    const line = words.line(places.range(element).start.line);
    const details = own.map((one) => [stateOf(one), ...quotesOf(one, words)].join('; '));
    return [{ is: 'item', text: `${places.inFile(element)}, ${line}`, details }];
  });
}

function stateOf({ says, state }: Trail): string {
  return `${says}: ${STATES[state]}`;
}

function quotesOf({ found }: Trail, words: Words): readonly string[] {
  return found.map(({ quote, start, path, phrase }) => {
    const by = phrase === undefined ? '' : `, by the phrase “${readable(phrase)}”`;
    return `“${quote}” (${words.place(start.line, start.column)}, ${path})${by}`;
  });
}

function missing({ message, start }: AssessedRequirement['findings'][number], words: Words): Block {
  return { is: 'item', text: `${words.place(start.line, start.column)}: ${message}`, details: [] };
}

/** What a writer can do about a wrong verdict: be read, or have the checklist put right. */
function remedies(
  id: string,
  looked: Explanation['looked'],
  { verdict }: AssessedRequirement,
): readonly Block[] {
  const [home] = looked.flatMap(({ where }) => where);
  const report = `Report it to those who look after the checklist, with ${id}, the verdict you would give and the passage, without names of people. CONTRIBUTING.md says how phrases are added.`;
  if (verdict === 'met') return [text(`The quote does not answer the question? ${report}`)];
  const write = `The answer stands in the file and was not seen? Say it with a fact that can be checked (who, where, when, how many)${home === undefined ? '' : ` in ${home}`}.`;
  return [text(write), text(report)];
}
