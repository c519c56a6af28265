import { expect } from 'vitest';
import type { Example } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { documentOf } from './document.js';
import { judgedDocument } from './engine.js';

/** Holds an example against its requirement: the verdict, the words that it quotes, the parts that it misses. */
export function expectExample(requirement: LoadedRequirement, example: Example, language?: string): void {
  const document = documentOf(example.yaml, language);
  expect(document.faults.map(({ message }) => message)).toEqual([]);
  const assessment = judgedDocument(document, [requirement.id]);
  if (language !== undefined) expect(assessment.language).toBe(language);
  const [assessed] = assessment.requirements;
  expect(assessed?.error).toBeUndefined();
  expect(assessed?.verdict).toBe(example.verdict);
  if (example.quote !== undefined) {
    const wanted = example.quote.replace(/\s+/g, ' ').trim();
    expect(assessed?.evidence.map(({ quote }) => quote).join('\n')).toContain(wanted);
  }
  const says = new Map(partsOf(requirement).map(({ id, words }) => [id, words]));
  for (const part of example.missing ?? [])
    expect(assessed?.findings.map(({ missing }) => missing)).toContain(says.get(part) ?? part);
}

function partsOf({ judge }: LoadedRequirement): { id: string; words: string }[] {
  if (judge.kind === 'parts') return judge.parts.map(({ part, says }) => ({ id: part, words: says }));
  if (judge.kind === 'listed') return judge.needs.map(({ need, says }) => ({ id: need, words: says }));
  return [];
}
