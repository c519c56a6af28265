import { expect, test } from 'vitest';
import { engine } from '../support/engine.js';

const OBSERVING = /^(?:sign|harm|aside)-/;

test.each(['fr', 'es'] as const)('every concept that requirements look for has phrases in %s', (language) => {
  const { lexicon } = engine().knowledge;
  const own = lexicon(language).concepts;
  const missing = [...lexicon('en').concepts.keys()].filter((id) => !OBSERVING.test(id) && !own.has(id));
  expect(missing).toEqual([]);
});
