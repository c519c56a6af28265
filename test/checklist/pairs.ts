import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contextOf } from '../../src/assess/assess.js';
import { root } from '../../src/build/data.js';
import { find } from '../../src/checklist/finders/find.js';
import type { Finder } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import type { Language } from '../../src/narrative/language.js';
import { type Reading, readProposal } from '../../src/narrative/reading.js';
import { readProposals } from '../../src/proposal/read.js';
import { engine } from '../support/engine.js';

/** Sentences for one part of a requirement, written before they were run: said, said in notes without verbs, and what must not count. */
export interface Pairs {
  readonly requirement: string;
  readonly part: string;
  readonly home: string;
  readonly said?: readonly string[];
  readonly notes?: readonly string[];
  readonly not?: readonly string[];
}

export function pairsIn(language: Language): Pairs[] {
  const folder = join(root, 'test/pairs', language);
  return readdirSync(folder).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) ?? []);
}

/** A proposal that holds a sentence where the pairs say, and nothing else. */
export function readSentence(
  sentence: string,
  { requirement, part, home }: Pairs,
  language: Language,
): Reading {
  const held = home
    .split('.')
    .reduceRight<unknown>((value, key) => (key === '*' ? [value] : { [key]: value }), sentence);
  const proposal = typeof held === 'object' && held !== null ? { ...held } : {};
  const own = 'project' in proposal && typeof proposal.project === 'object' ? proposal.project : {};
  const text = JSON.stringify({ ...proposal, project: { title: 'Example', language, ...own } });
  const [document] = readProposals('pairs.json', new TextEncoder().encode(text)).documents;
  if (document === undefined || !('proposal' in document))
    throw new Error(`${requirement} ${part}: cannot be read`);
  return readProposal(document, engine().knowledge.lexicon(language));
}

/** Whether the part that the pairs name is found. */
export function isFoundIn(reading: Reading, { requirement: id, part, home }: Pairs): boolean {
  const requirement = engine().requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  const { finders, list } = asked(requirement, part);
  if (finders.length === 0) throw new Error(`${id} has no part ${part}`);
  const scope = list !== undefined && home.startsWith(list) ? `/${list.replaceAll('.', '/')}/0` : '';
  return find(finders, { ...contextOf(reading), home: requirement.judge.home, scope }).state === 'present';
}

/** The finders of the part, and the list whose element it is asked of. */
function asked({ judge }: LoadedRequirement, part: string): { finders: readonly Finder[]; list?: string } {
  if (judge.kind === 'parts') return { finders: judge.parts.find((one) => one.part === part)?.find ?? [] };
  if (judge.kind !== 'listed') return { finders: judge.find };
  const need = judge.needs.find((one) => one.need === part);
  return need === undefined
    ? { finders: judge.in_text?.find ?? [] }
    : { finders: need.find, list: judge.list };
}
