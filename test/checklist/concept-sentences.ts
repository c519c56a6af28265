import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { root } from '../../src/build/data.js';
import { type Reading, readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** A sentence in which a concept must be found, read where the situation is told. */
export interface ConceptSentence {
  readonly concept: string;
  readonly sentence: string;
  readonly reading: Reading;
}

export function conceptSentences(): readonly ConceptSentence[] {
  const text = readFileSync(join(root, 'test/words/concepts/en.yaml'), 'utf8');
  return Object.entries(z.record(z.string(), z.string()).parse(parse(text))).map(([concept, sentence]) => ({
    concept,
    sentence,
    reading: readProposal(
      documentOf(stringify({ analysis: { situation: sentence } }), 'en'),
      engine().knowledge.lexicon('en'),
    ),
  }));
}
