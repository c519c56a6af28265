import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contextOf } from '../../src/assess/assess.js';
import { root } from '../../src/build/data.js';
import { find } from '../../src/checklist/finders/find.js';
import type { Finder } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { LANGUAGES, type Language } from '../../src/narrative/language.js';
import { readProposal } from '../../src/narrative/reading.js';
import { readProposals } from '../../src/proposal/read.js';
import { engine } from '../support/engine.js';

/** Sentences for one part of a requirement, written before they were run: said, said in notes without verbs, and what must not count. */
interface Pairs {
  readonly requirement: string;
  readonly part: string;
  readonly home: string;
  readonly said?: readonly string[];
  readonly notes?: readonly string[];
  readonly not?: readonly string[];
}

type Kind = 'said' | 'notes' | 'not';

/** How many of a hundred must come out right. `npx vitest run test/checklist/pairs.test.ts` with PAIRS=list names the others. */
const FLOORS: Readonly<Record<Language, Readonly<Record<Kind, number>>>> = {
  en: { said: 75, notes: 70, not: 80 },
  fr: { said: 75, notes: 70, not: 80 },
  es: { said: 75, notes: 70, not: 80 },
};

function filesOf(language: Language): Pairs[] {
  const folder = join(root, 'test/pairs', language);
  return readdirSync(folder).flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) ?? []);
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

function isFound(sentence: string, { requirement: id, part, home }: Pairs, language: Language): boolean {
  const requirement = engine().requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new Error(`no requirement ${id}`);
  const { finders, list } = asked(requirement, part);
  if (finders.length === 0) throw new Error(`${id} has no part ${part}`);
  const held = home
    .split('.')
    .reduceRight<unknown>((value, key) => (key === '*' ? [value] : { [key]: value }), sentence);
  const proposal = typeof held === 'object' && held !== null ? { ...held } : {};
  const own = 'project' in proposal && typeof proposal.project === 'object' ? proposal.project : {};
  const text = JSON.stringify({ ...proposal, project: { title: 'Example', language, ...own } });
  const [document] = readProposals('pairs.json', new TextEncoder().encode(text)).documents;
  if (document === undefined || !('proposal' in document)) throw new Error(`${id} ${part}: cannot be read`);
  const reading = readProposal(document, engine().knowledge.lexicon(language));
  const scope = list !== undefined && home.startsWith(list) ? `/${list.replaceAll('.', '/')}/0` : '';
  return find(finders, { ...contextOf(reading), home: requirement.judge.home, scope }).state === 'present';
}

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test.each(['said', 'notes', 'not'] as const)('%s', { timeout: 120_000 }, (kind) => {
    const all = filesOf(language).flatMap((pairs) =>
      (pairs[kind] ?? []).map((sentence) => ({ sentence, pairs })),
    );
    const wrong = all.filter(
      ({ sentence, pairs }) => isFound(sentence, pairs, language) === (kind === 'not'),
    );
    if (process.env.PAIRS === 'list') {
      console.log(`${language} ${kind}: ${all.length - wrong.length} of ${all.length}`);
      for (const { sentence, pairs } of wrong)
        console.log(`  ${pairs.requirement} ${pairs.part}: ${sentence}`);
    }
    expect(all.length).toBeGreaterThan(0);
    expect((100 * (all.length - wrong.length)) / all.length).toBeGreaterThanOrEqual(FLOORS[language][kind]);
  });
});
