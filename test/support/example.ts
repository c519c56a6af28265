import { expect } from 'vitest';
import { exampleFaults, judgeExample } from '../../src/assess/examples.js';
import type { Example } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { engine } from './engine.js';

/** Holds an example against its requirement: the verdict, the words that it quotes, the parts that it misses. */
export function expectExample(requirement: LoadedRequirement, example: Example, language?: string): void {
  expect(exampleFaults(engine(), requirement, example, language)).toEqual([]);
  if (language === undefined) return;
  const judged = judgeExample(engine(), requirement, example.yaml, language);
  expect(judged?.language).toBe(language);
}
