import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/locale/words.js';
import { draftsOf } from '../../src/teach/drafts.js';
import { play } from '../../src/teach/play.js';
import { storyOf } from '../../src/teach/stories.js';
import { STORY_NAMES } from '../../src/teach/story-format.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

const stories = STORY_NAMES.flatMap((name) => LOCALES.map((locale) => ({ name, locale })));

describe.each(stories)('the story $name in $locale', ({ name, locale }) => {
  const story = storyOf(name, locale);
  const { steps } = play(engine(), story);

  it('has drafts without a fault, in its own language', () => {
    expect(story.language).toBe(locale);
    for (const draft of draftsOf(story)) {
      const document = documentOf(draft);
      expect(document.faults.map(({ message }) => message)).toEqual([]);
      expect(document.proposal.project?.language).toBe(locale);
    }
  });

  it.each(steps)('step $number moves what it says, and nothing down', ({ step, moved }) => {
    expect(moved.filter(({ movement }) => movement !== 'gained')).toEqual([]);
    expect(moved.map(({ id }) => id).sort()).toEqual([...step.moves, ...step.also].sort());
    expect(step.moves.length).toBeGreaterThan(0);
  });

  it('shows what changes, line by line', () => {
    const drafts = draftsOf(story);
    for (const { number, diff } of steps) {
      const lines = diff.flatMap((block) => block.lines);
      const [before = '', after = ''] = [drafts[number - 1], drafts[number]];
      for (const { is, text } of lines) {
        if (is !== 'added') expect(before.split('\n')).toContain(text);
        if (is !== 'taken') expect(after.split('\n')).toContain(text);
      }
      expect(lines.some(({ is }) => is === 'added')).toBe(true);
    }
  });
});

it.each(STORY_NAMES)('the steps of %s are about the same in the three languages', (name) => {
  const [en, ...others] = LOCALES.map((locale) => storyOf(name, locale).steps.map(({ moves }) => moves));
  for (const other of others) expect(other).toEqual(en);
});
