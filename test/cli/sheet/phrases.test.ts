import { describe, expect, it } from 'vitest';
import { phraseList, readable } from '../../../src/cli/sheet/phrases.js';
import { wordsIn } from '../../../src/locale/words.js';

describe('readable', () => {
  it.each([
    ['handled confidentially', 'handled confidentially'],
    ['<sensitive> .. <staff-role>', '[sensitive] … [staff role]'],
    ['go|goes|sent|passed straight to', 'go/goes/sent/… straight to'],
    ['<complaint> && =led & "#" day*', '[complaint] + led + [number] day…'],
    ['within ... <@duration>', 'within … [duration]'],
  ])('%s', (pattern, words) => {
    expect(readable(pattern, wordsIn('en').sheet)).toBe(words);
  });
});

it('leaves a line free to break between many alternatives', () => {
  const pattern = 'panel|commission|committee|tribunal|magistrate|judge decides';
  expect(readable(pattern, wordsIn('en').sheet, 9)).toBe(
    'panel / commission / committee / tribunal / magistrate / judge decides',
  );
});

describe('phraseList', () => {
  const phrases = ['a long phrase of words', 'b', 'c', 'd', 'e', 'f'];

  it('shows the shortest and counts the rest', () => {
    expect(phraseList(phrases, wordsIn('en'), false)).toBe('b; c; d; e; f; and 1 more (--verbose shows all)');
  });

  it('shows all in their order', () => {
    expect(phraseList(phrases, wordsIn('en'), true)).toBe('a long phrase of words; b; c; d; e; f');
  });
});
