import type { Explanation } from '../../assess/explain.js';
import type { Example } from '../../checklist/format.js';
import { sectionName } from '../../locale/words.js';
import { conditionWords, judgedWords, type Speech, wanted } from './asks.js';

/** A requirement on a page, with the same headings in the same order wherever it is printed. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly label: string;
  readonly body: readonly Block[];
  /** What it is to be held against: a strong answer beside a weak one. */
  readonly beside?: Entry;
}

/** Entries for a page without columns: what stands beside another comes after it. */
export function oneByOne(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((one) => (one.beside === undefined ? [one] : [one, one.beside]));
}

export type Block =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'item'; readonly text: string; readonly details: readonly string[] }
  | { readonly is: 'snippet'; readonly text: string };

/** How much of how a requirement is judged stands on the page: its parts alone, with some phrases, or everything. */
export type Detail = 'none' | 'some' | 'all';

export interface SheetOptions extends Speech {
  readonly detail: Detail;
}

/** Everything that the checklist says of a requirement. */
export function sheetOf(explanation: Explanation, options: SheetOptions): Sheet {
  const { words, detail } = options;
  const { requirement, sources, looked } = explanation;
  const { labels, severities, sheet } = words;
  const { severity, section, checklist, version } = requirement;
  const cited = sources.map(({ title, section: at }) =>
    at === undefined ? title : `${title}${words.colon}${at}`,
  );
  return {
    id: requirement.id,
    title: requirement.title,
    about: `${severities[severity]}, ${sectionName(words, section)}, ${sheet.checklist(checklist, version)}`,
    entries: [
      entry(labels.why, text(requirement.why)),
      entry(sheet.applies, text(conditionWords(requirement.applies, options))),
      entry(sheet.judged, text(judgedWords(requirement, words))),
      entry(sheet.lookedFor, ...lookedFor(looked, options)),
      entry(labels.ourReading, ...requirement.our_reading.map(text)),
      entry(labels.question, text(requirement.question)),
      entry(labels.fix, text(requirement.fix.say), ...optional(requirement.fix.insert, snippet)),
      entry(labels.careful, ...optional(requirement.careful, text)),
      ...pairOfTwo(
        examplesOf(requirement.examples, detail).map(({ verdict, yaml }) =>
          entry(sheet.examples[verdict], snippet(yaml)),
        ),
      ),
      entry(labels.sources, ...cited.map((one) => ({ is: 'item' as const, text: one, details: [] }))),
    ].filter(({ body }) => body.length > 0),
  };
}

export function entry(label: string, ...body: readonly Block[]): Entry {
  return { label, body };
}

export function text(content: string): Block {
  return { is: 'text', text: content };
}

function snippet(content: string): Block {
  return { is: 'snippet', text: content };
}

function optional(content: string | undefined, block: (content: string) => Block): readonly Block[] {
  return content === undefined ? [] : [block(content)];
}

function lookedFor(looked: Explanation['looked'], options: SheetOptions): readonly Block[] {
  const { words, detail } = options;
  const items = looked.map((one) => ({
    is: 'item' as const,
    text: one.says,
    details: detail === 'none' ? [] : wanted(one, options, detail === 'all'),
  }));
  const withPhrases = detail !== 'none' && looked.some(({ concepts }) => concepts.length > 0);
  return withPhrases ? [...items, text(words.sheet.phraseSigns)] : items;
}

function pairOfTwo(entries: readonly Entry[]): readonly Entry[] {
  const [first, second, ...others] = entries;
  if (first === undefined || second === undefined || others.length > 0) return entries;
  return [{ ...first, beside: second }];
}

/** One answer that fails beside one that passes, or all. */
function examplesOf(examples: readonly Example[], detail: Detail): readonly Example[] {
  if (detail === 'all') return examples;
  return (['not-met', 'met'] as const).flatMap(
    (verdict) => examples.find((example) => example.verdict === verdict) ?? [],
  );
}
