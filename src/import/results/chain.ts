import { entries, type Item, item, list } from '../draft.js';
import type { Level } from '../headings.js';

type Kind = Exclude<Level['level'], 'goal'>;

/** A result, an activity or an indicator, and what stands below it. */
export interface Link {
  readonly level: Kind;
  /** As the writer numbered it. */
  readonly number: string;
  readonly id: string;
  readonly label: string;
  text: string;
  /** Further keys, such as `target` of an indicator. */
  readonly more: Readonly<Record<string, Item | undefined>>;
  readonly below: Link[];
}

/** What a chain of results is put together from, in the order of the document. */
export interface Chain {
  readonly outcomes: Link[];
  readonly ids: Set<string>;
  /** Where it was read from, and labels that only said what follows: notes for the list. */
  readonly notes: string[];
  /** The last one of each level. */
  readonly last: Partial<Record<Kind, Link>>;
}

export function newChain(): Chain {
  return { outcomes: [], ids: new Set(), notes: [], last: {} };
}

export interface NewLink {
  readonly level: Kind;
  readonly number?: string;
  readonly label?: string;
  readonly text: string;
  readonly more?: Readonly<Record<string, Item | undefined>>;
}

/** Adds a link under the one that its number names, otherwise under the last one of a higher level. */
export function addLink(chain: Chain, { level, number = '', label = '', text, more = {} }: NewLink): Link {
  const holder = level === 'outcome' ? undefined : holderOf(chain, level, number);
  const siblings = holder?.below ?? chain.outcomes;
  const place = siblings.filter((link) => link.level === level).length + 1;
  const id = freeId(chain, level, number, holder, place);
  const link: Link = { level, number, id, label, text, more, below: [] };
  siblings.push(link);
  chain.last[level] = link;
  if (level === 'outcome') delete chain.last.output;
  return link;
}

function holderOf(chain: Chain, level: Kind, number: string): Link {
  const outputs = chain.outcomes.flatMap(({ below }) => below.filter((link) => link.level === 'output'));
  const higher = level === 'output' ? chain.outcomes : [...outputs, ...chain.outcomes];
  const numbered = higher.find((link) => link.number !== '' && number.startsWith(`${link.number}.`));
  const last = level === 'output' ? chain.last.outcome : (chain.last.output ?? chain.last.outcome);
  return numbered ?? last ?? addLink(chain, { level: 'outcome', text: '' });
}

const LETTERS: Readonly<Record<Kind, string>> = {
  outcome: 'OC',
  output: 'OP',
  activity: 'A',
  indicator: 'I',
};

function freeId(chain: Chain, level: Kind, number: string, holder: Link | undefined, place: number): string {
  const above = holder?.id.replace(/^[A-Z]+/, '');
  const last = level === 'indicator' && place <= 26 ? String.fromCharCode(96 + place) : `${place}`;
  const own = number === '' ? [...(above === undefined ? [] : [above]), last].join('.') : number;
  const wanted = `${LETTERS[level]}${own}`;
  let id = wanted;
  for (let i = 2; chain.ids.has(id); i++) id = `${wanted}-${i}`;
  chain.ids.add(id);
  return id;
}

/** The outcomes as the format holds them. */
export function outcomesOf({ outcomes }: Chain): readonly Item[] {
  return outcomes.map(elementOf);
}

function elementOf(link: Link): Item {
  const { level, id, label, text, more } = link;
  const textKey = level === 'activity' ? 'description' : level === 'indicator' ? 'name' : 'statement';
  return item(
    entries({
      id: item(id, label),
      [textKey]: text === '' ? undefined : item(text),
      ...more,
      indicators: below(link, 'indicator'),
      activities: below(link, 'activity'),
      outputs: below(link, 'output'),
    }),
  );
}

function below(link: Link, level: Kind): Item | undefined {
  const links = link.below.filter((one) => one.level === level);
  return links.length === 0 ? undefined : item(links.map(elementOf));
}

/** Names of places or the like, as the key of an activity. */
export function names(values: readonly string[]): Item | undefined {
  return values.length === 0 ? undefined : item(list(values));
}
