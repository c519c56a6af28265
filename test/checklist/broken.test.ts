import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { maskOf } from '../../src/assess/mask.js';
import { assessRequirement, type Judging } from '../../src/assess/requirement.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';
import { mutationsOf } from './mutations.js';

/** Each requirement's judging is broken in one place at a time: its own examples must notice, by another verdict. */
for (const requirement of engine().requirements) {
  describe(requirement.id, () => {
    test('its examples notice when its judging is broken', () => {
      const examples = requirement.examples.map(({ yaml }) => judgingOf(yaml));
      const whole = examples.map((judging) => assessRequirement(requirement, judging).verdict);
      const isUnnoticed = (broken: LoadedRequirement) =>
        examples.every((judging, i) => assessRequirement(broken, judging).verdict === whole[i]);
      const unnoticed = mutationsOf(requirement)
        .filter((mutation) => isUnnoticed(mutation.requirement))
        .map(({ what }) => what);
      expect(unnoticed, `no example of ${requirement.id} notices: ${unnoticed.join('; ')}`).toEqual([]);
    });
  });
}

function judgingOf(yaml: string): Judging {
  const document = documentOf(yaml);
  const { knowledge } = engine();
  return {
    context: contextOf(readProposal(document, knowledge.lexicon('en'))),
    sources: knowledge.sources,
    mask: maskOf(document.proposal),
    languageIsRead: true,
  };
}
