import { contextOf } from '../../src/assess/assess.js';
import { decide } from '../../src/checklist/facts/condition.js';
import { judge } from '../../src/checklist/judge.js';
import type { Outcome } from '../../src/checklist/operators/outcome.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { readProposal } from '../../src/narrative/reading.js';
import type { ProposalDocument } from '../../src/proposal/document.js';
import { type Text, texts } from '../../src/proposal/texts.js';
import { engine } from '../support/engine.js';

/** What a reader of a proposal would read as a sentence: names and roles are none. */
export function narratives({ proposal }: ProposalDocument): readonly Text[] {
  return texts(proposal).filter(({ kind }) => kind === 'narrative');
}

/** The same proposal without the text at a pointer. */
export function without(document: ProposalDocument, pointer: string): ProposalDocument {
  const proposal = structuredClone(document.proposal);
  const steps = pointer.slice(1).split('/').map(unescaped);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((held, step) => below(held, step), proposal);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, last);
  return { ...document, proposal };
}

function below(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The same proposal with one text more: in its own place where that is free, else among what has no place. */
export function put(
  document: ProposalDocument,
  { pointer, text }: Text,
): { readonly document: ProposalDocument; readonly pointer: string } {
  const { proposal } = document;
  const [section = '', key = '', ...deeper] = pointer.slice(1).split('/');
  const held: unknown = Reflect.get(proposal, section);
  const isFree = key !== '' && deeper.length === 0 && !/^\d+$/.test(key) && below(held, key) === undefined;
  if (isFree && !Array.isArray(held)) {
    const filled = { ...(typeof held === 'object' ? held : {}), [key]: text };
    return { document: { ...document, proposal: { ...proposal, [section]: filled } }, pointer };
  }
  const unplaced = Array.isArray(proposal.unplaced) ? proposal.unplaced : [];
  return {
    document: { ...document, proposal: { ...proposal, unplaced: [...unplaced, text] } },
    pointer: `/unplaced/${unplaced.length}`,
  };
}

/** What judges requirements on a proposal that is read once; nothing where one does not apply. */
export function judgeOf(document: ProposalDocument): (requirement: LoadedRequirement) => Outcome | undefined {
  const themes = engine().requirements.map(({ section }) => section);
  const context = contextOf(readProposal(document, engine().knowledge.lexicon('en')), themes);
  return (requirement) =>
    decide(requirement.applies, { ...context, home: requirement.judge.home, scope: '' }).holds
      ? judge(requirement, context)
      : undefined;
}
