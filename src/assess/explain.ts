import type { Context } from '../checklist/context.js';
import { decide } from '../checklist/facts/condition.js';
import { find } from '../checklist/finders/find.js';
import type { Condition, Finder, Judge } from '../checklist/format.js';
import { orPartly, type State } from '../checklist/found.js';
import { wholeOf } from '../checklist/judge.js';
import { elementsOf } from '../checklist/operators/listed.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import type { Language } from '../narrative/language.js';
import { isLanguage } from '../narrative/language.js';
import { type Reading, readProposal } from '../narrative/reading.js';
import type { ProposalDocument } from '../proposal/document.js';
import type { Said, SaidValue } from '../proposal/said.js';
import { contextOf } from './assess.js';
import type { Engine } from './engine.js';
import { evidenceOf } from './evidence.js';
import { maskOf } from './mask.js';
import { personalDataOf } from './personal-data.js';
import { languageOf } from './proposal-language.js';
import type { SentenceCode } from './sentences.js';
import type { AssessedRequirement, Evidence } from './verdict.js';

/** One thing that a requirement looks for: where, and by which phrases. */
export interface LookedFor {
  readonly part: string;
  readonly says: string;
  /** Fields where the answer belongs. */
  readonly where: readonly string[];
  /** Concepts, with the phrases that name them. */
  readonly concepts: readonly {
    readonly concept: string;
    readonly says: string;
    readonly phrases: readonly string[];
  }[];
  /** Structured values, lists and logic in code that are looked at. */
  readonly values: readonly Said[];
}

/** What was found of one thing in a file. */
export interface Trail {
  readonly part: string;
  readonly says: string;
  /** The element of a list that was asked, as a JSON Pointer. */
  readonly element?: string;
  readonly state: State;
  readonly found: readonly (Evidence & { readonly concept?: string; readonly phrase?: string })[];
}

/** A requirement explained: what it asks, and with a file how its verdict came about. */
export interface Explanation {
  readonly requirement: LoadedRequirement;
  readonly sources: AssessedRequirement['sources'];
  readonly looked: readonly LookedFor[];
  readonly file?: { readonly assessed: AssessedRequirement; readonly trail: readonly Trail[] };
}

/**
 * Explains a requirement, on its own or on a proposal.
 *
 * @param spoken the language that concepts are named in, where it has them; without a proposal also that of the phrases
 * @returns nothing if there is no requirement of that id
 */
export function explain(
  engine: Engine,
  id: string,
  document?: ProposalDocument,
  spoken: Language = 'en',
): Explanation | undefined {
  const requirement = engine.requirements.find((one) => one.id === id);
  if (requirement === undefined) return undefined;
  const language = lexiconLanguageOf(document, spoken);
  const sources = requirement.sources.map(({ key, at }) => ({
    standard: key,
    title: engine.knowledge.sources[key]?.title ?? key,
    ...(at === undefined ? {} : { section: at }),
  }));
  const looked = asked(requirement).map(({ part, says, find: finders, partly }) =>
    lookedFor(requirement.judge, part, says, [...finders, ...partly], engine, { language, spoken }),
  );
  if (document === undefined) return { requirement, sources, looked };
  const assessed = engine.assess(document, '', { select: [id], themes: [requirement.section] })
    .requirements[0];
  if (assessed === undefined) return { requirement, sources, looked };
  const reading = readProposal(document, engine.knowledge.lexicon(language), engine.knowledge.lexicon);
  return { requirement, sources, looked, file: { assessed, trail: trailOf(requirement, reading) } };
}

/** The language whose phrases are looked for. */
function lexiconLanguageOf(document: ProposalDocument | undefined, spoken: Language): Language {
  const language = document === undefined ? spoken : languageOf(document).language;
  return isLanguage(language) ? language : 'en';
}

interface Asked {
  readonly part: string;
  readonly says: string;
  readonly find: readonly Finder[];
  readonly partly: readonly Finder[];
  readonly when?: Condition | undefined;
  /** Asked of each element of the list. */
  readonly ofElements: boolean;
}

/** The things that a requirement asks for, one by one. */
function asked(requirement: LoadedRequirement): Asked[] {
  const { judge } = requirement;
  const { says } = wholeOf(requirement);
  if (judge.kind === 'parts')
    return judge.parts.map((part) => ({ ...part, partly: part.partly ?? [], ofElements: false }));
  if (judge.kind === 'listed')
    return [
      ...judge.needs.map((need) => ({ ...need, part: need.need, partly: [], ofElements: true })),
      ...(judge.in_text === undefined
        ? []
        : [{ part: 'in-text', says, find: judge.in_text.find, partly: [], ofElements: false }]),
    ];
  return [{ part: 'whole', says, find: judge.find, partly: judge.partly ?? [], ofElements: false }];
}

function lookedFor(
  judge: Judge,
  part: string,
  says: string,
  finders: readonly Finder[],
  { knowledge }: Engine,
  { language, spoken }: { readonly language: Language; readonly spoken: Language },
): LookedFor {
  const lexicon = knowledge.lexicon(language);
  const names = [
    ...new Set(
      finders.flatMap((finder) => ('concept' in finder ? [finder.concept, finder.also ?? []].flat() : [])),
    ),
  ];
  return {
    part,
    says,
    where: judge.kind === 'listed' ? [judge.list, ...judge.home] : judge.home,
    concepts: names.map((concept) => ({
      concept,
      says: knowledge.lexicon(spoken).concepts.get(concept) ?? lexicon.concepts.get(concept) ?? concept,
      phrases: lexicon
        .phrasesOf(concept)
        .filter((phrase) => phrase.class === 'concrete' || phrase.class === 'aim')
        .map(({ source }) => source),
    })),
    values: finders.flatMap(valueWords),
  };
}

/** A finder that is no concept, in words. */
function valueWords(finder: Finder): Said[] {
  if ('field' in finder) return [looked('field', { field: finder.field })];
  if ('value' in finder) {
    const field = finder.value;
    if (finder.is !== undefined) return [looked('values', { field, values: finder.is.map(String) })];
    if (finder.above === undefined) return [looked('given', { field })];
    return [looked('above', { field, above: finder.above })];
  }
  if ('each' in finder) return [looked('every', { list: finder.each, has: together(finder.has) })];
  if ('any' in finder) return [looked('any', { list: finder.any, has: together(finder.has) })];
  if ('count' in finder) return [looked('count', { least: finder.at_least, lists: finder.count })];
  if ('recent' in finder) return [looked('recent', { field: finder.recent, months: finder.months })];
  return 'structure' in finder ? [looked('structure', { name: finder.structure.replaceAll('-', ' ') })] : [];
}

type LookedCode = SentenceCode extends infer Code
  ? Code extends `looked.${infer Name}`
    ? Name
    : never
  : never;

function looked(code: LookedCode, values: Readonly<Record<string, SaidValue>>): Said {
  return { code: `looked.${code}`, values };
}

function together(names: readonly string[]): SaidValue {
  const [first = '', ...others] = names;
  return others.reduce<SaidValue>((one, other) => ({ code: 'and', values: { one, other } }), first);
}

/** Most pieces that the trail of one thing shows. */
const MOST_FOUND = 10;

function trailOf(requirement: LoadedRequirement, reading: Reading): Trail[] {
  const { judge } = requirement;
  const mask = maskOf(reading.document.proposal, personalDataOf(reading).words);
  const whole: Context = { ...contextOf(reading), home: judge.home, scope: '' };
  const elements = judge.kind === 'listed' ? elementsOf(judge, whole).map(({ pointer }) => pointer) : [];
  const things = asked(requirement).filter(({ when }) => when === undefined || decide(when, whole).holds);
  return [
    ...elements.flatMap((element) =>
      things
        .filter(({ ofElements }) => ofElements)
        .map((thing) => ({ ...trailOfThing(thing, { ...whole, scope: element }, mask), element })),
    ),
    ...things.filter(({ ofElements }) => !ofElements).map((thing) => trailOfThing(thing, whole, mask)),
  ];
}

function trailOfThing(thing: Asked, context: Context, mask: (text: string) => string): Trail {
  const found = orPartly(find(thing.find, context), find(thing.partly, context));
  return {
    part: thing.part,
    says: thing.says,
    state: found.state,
    found: found.pieces.slice(0, MOST_FOUND).map((piece) => ({
      ...evidenceOf(piece, thing.says, context, mask),
      ...(piece.concept === undefined ? {} : { concept: piece.concept }),
      ...(piece.phrase === undefined ? {} : { phrase: piece.phrase }),
    })),
  };
}
