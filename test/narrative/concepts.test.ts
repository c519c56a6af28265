import { expect, test } from 'vitest';
import { conceptSentences } from '../checklist/concept-sentences.js';

test.each(conceptSentences().map(({ concept, sentence, reading }) => [concept, sentence, reading] as const))(
  '%s is recognised in: %s',
  (concept, _, reading) => {
    expect([...reading.byConcept.keys()]).toContain(concept);
  },
);
