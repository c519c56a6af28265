import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import type { Observation } from '../../src/assess/verdict.js';
import type { Language } from '../../src/narrative/language.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** Sentences that somebody wrote without knowing the lists, half of each kind innocent look-alikes. */
const sentences = z.object({
  undeclared: z.array(z.object({ text: z.string(), areas: z.array(z.string()) })),
  wording: z.array(z.object({ text: z.string(), harm: z.boolean() })),
});

/** Every sentence is a whole proposal to judge. */
const PATIENCE = 60_000;

/** Of a hundred sentences so many must be judged as their writer did, of each kind and language. */
const FLOOR = 95;

function observed(yaml: object): readonly Observation[] {
  return engine().assess(documentOf(stringify(yaml)), '', { select: ['AN-01'] }).observations;
}

function areasIn(language: Language, text: string): string[] {
  return observed({ project: { title: 'Example', language }, analysis: { situation: text } })
    .filter(({ kind }) => kind === 'undeclared-area')
    .map(({ area }) => area ?? '');
}

/** A promise counts only where results are promised, so each sentence is an activity. */
function isHarmful(language: Language, text: string): boolean {
  const outcomes = [{ statement: 'Example', activities: [{ id: 'A1', description: text }] }];
  return observed({ project: { title: 'Example', language }, results: { outcomes } }).some(
    ({ kind }) => kind === 'harmful-wording',
  );
}

function percent(verdicts: readonly boolean[]): number {
  return (100 * verdicts.filter((isRight) => isRight).length) / verdicts.length;
}

test.each(['en', 'fr', 'es'] as const)(
  'sentences of somebody else, %s',
  (language) => {
    const file = new URL(`../words/${language}.yaml`, import.meta.url);
    const { undeclared, wording } = sentences.parse(parse(readFileSync(file, 'utf8')));
    expect(undeclared.length + wording.length).toBeGreaterThanOrEqual(48);
    const isArea = ({ text, areas }: (typeof undeclared)[number]) =>
      JSON.stringify(areasIn(language, text).sort()) === JSON.stringify([...areas].sort());
    const isWording = ({ text, harm }: (typeof wording)[number]) => isHarmful(language, text) === harm;
    const kinds = {
      signs: undeclared.filter(({ areas }) => areas.length > 0).map(isArea),
      'innocent of signs': undeclared.filter(({ areas }) => areas.length === 0).map(isArea),
      harmful: wording.filter(({ harm }) => harm).map(isWording),
      'innocent of harm': wording.filter(({ harm }) => !harm).map(isWording),
    };
    const below = Object.entries(kinds).filter(([, verdicts]) => !(percent(verdicts) >= FLOOR));
    expect(below.map(([kind, verdicts]) => `${kind}: ${percent(verdicts)}`)).toEqual([]);
  },
  PATIENCE,
);
