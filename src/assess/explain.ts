import type { Context } from '../checklist/context.js';
import { find } from '../checklist/finders/find.js';
import type { Finder, Judge } from '../checklist/format.js';
import type { State } from '../checklist/found.js';
import { wholeOf } from '../checklist/judge.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { valuesAt } from '../checklist/tree.js';
import type { Language } from '../narrative/language.js';
import { isLanguage } from '../narrative/language.js';
import { type Reading, readProposal } from '../narrative/reading.js';
import type { ProposalDocument } from '../proposal/document.js';
import { contextOf } from './assess.js';
import type { Engine } from './engine.js';
import { evidenceOf } from './evidence.js';
import { maskOf } from './mask.js';
import { languageOf } from './proposal-language.js';
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
  readonly values: readonly string[];
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
 * @returns nothing if there is no requirement of that id
 */
export function explain(engine: Engine, id: string, document?: ProposalDocument): Explanation | undefined {
  const requirement = engine.requirements.find((one) => one.id === id);
  if (requirement === undefined) return undefined;
  const language = lexiconLanguageOf(document);
  const sources = requirement.sources.map(({ key, at }) => ({
    standard: key,
    title: engine.knowledge.sources[key]?.title ?? key,
    ...(at === undefined ? {} : { section: at }),
  }));
  const looked = asked(requirement).map(({ part, says, finders }) =>
    lookedFor(requirement.judge, part, says, finders, engine, language),
  );
  if (document === undefined) return { requirement, sources, looked };
  const assessed = engine.assess(document, '', { select: [id] }).requirements[0];
  if (assessed === undefined) return { requirement, sources, looked };
  const reading = readProposal(document, engine.knowledge.lexicon(language));
  return { requirement, sources, looked, file: { assessed, trail: trailOf(requirement, reading) } };
}

/** The language whose phrases are looked for. */
function lexiconLanguageOf(document: ProposalDocument | undefined): Language {
  const language = document === undefined ? 'en' : languageOf(document);
  return isLanguage(language) ? language : 'en';
}

interface Asked {
  readonly part: string;
  readonly says: string;
  readonly finders: readonly Finder[];
}

/** The things that a requirement asks for, one by one. */
function asked(requirement: LoadedRequirement): Asked[] {
  const { judge } = requirement;
  if (judge.kind === 'parts')
    return judge.parts.map(({ part, says, find: finders, partly }) => ({
      part,
      says,
      finders: [...finders, ...(partly ?? [])],
    }));
  if (judge.kind === 'listed')
    return judge.needs.map(({ need, says, find: finders }) => ({ part: need, says, finders }));
  return [
    { part: 'whole', says: wholeOf(requirement).says, finders: [...judge.find, ...(judge.partly ?? [])] },
  ];
}

function lookedFor(
  judge: Judge,
  part: string,
  says: string,
  finders: readonly Finder[],
  engine: Engine,
  language: Language,
): LookedFor {
  const lexicon = engine.knowledge.lexicon(language);
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
      says: lexicon.concepts.get(concept) ?? concept,
      phrases: lexicon
        .phrasesOf(concept)
        .filter((phrase) => phrase.class !== 'not')
        .map(({ source }) => source),
    })),
    values: finders.flatMap(valueWords),
  };
}

/** A finder that is no concept, in words. */
function valueWords(finder: Finder): string[] {
  if ('field' in finder) return [`${finder.field}: a text that says more than its own name`];
  if ('value' in finder) {
    if (finder.is !== undefined) return [`${finder.value}: ${finder.is.join(', ')}`];
    return [finder.above === undefined ? `${finder.value}: given` : `${finder.value}: above ${finder.above}`];
  }
  if ('each' in finder) return [`every one of ${finder.each} has ${finder.has.join(' and ')}`];
  if ('any' in finder) return [`at least one of ${finder.any} has ${finder.has.join(' and ')}`];
  if ('count' in finder) return [`at least ${finder.at_least} of ${finder.count.join(', ')}`];
  if ('recent' in finder)
    return [`${finder.recent}: not older than ${finder.months} months before the project starts`];
  return 'structure' in finder ? [finder.structure.replaceAll('-', ' ')] : [];
}

function trailOf(requirement: LoadedRequirement, reading: Reading): Trail[] {
  const base = contextOf(reading);
  const mask = maskOf(reading.document.proposal);
  const whole: Context = { ...base, home: requirement.judge.home, scope: '' };
  const scopes = requirement.judge.kind === 'listed' ? elementPointers(requirement.judge.list, whole) : [''];
  return scopes.flatMap((scope) =>
    asked(requirement).map(({ part, says, finders }) => {
      const context: Context = { ...whole, scope };
      const found = find(finders, context);
      return {
        part,
        says,
        ...(scope === '' ? {} : { element: scope }),
        state: found.state,
        found: found.pieces.map((piece) => ({
          ...evidenceOf(piece, says, context, mask),
          ...(piece.concept === undefined ? {} : { concept: piece.concept }),
          ...(piece.phrase === undefined ? {} : { phrase: piece.phrase }),
        })),
      };
    }),
  );
}

function elementPointers(list: string, context: Context): string[] {
  return valuesAt(context.proposal, list).flatMap(({ pointer, value }) =>
    Array.isArray(value) ? value.map((_, i) => `${pointer}/${i}`) : [pointer],
  );
}
