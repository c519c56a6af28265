import { describe, expect, test } from 'vitest';
import { readPassage } from '../../src/narrative/passage.js';
import { substanceOf } from '../../src/narrative/substance.js';
import { createTrie } from '../../src/narrative/trie.js';
import { lexiconOf } from '../support/made.js';

const lexicon = lexiconOf('{}');
const substance = (text: string, ...key: string[]) =>
  substanceOf(
    readPassage({ pointer: '/x', field: 'x', text, kind: 'narrative' }, lexicon, createTrie()),
    new Set(key),
  );

describe('what a text in a dedicated field amounts to', () => {
  test.each([
    ['', 'absent'],
    ['✅', 'absent'],
    ['TBD', 'placeholder'],
    ['à compléter', 'placeholder'],
    ['por definir', 'placeholder'],
    ['None', 'denied'],
    ['No such thing', 'denied'],
    ['Safety will be ensured throughout the project', 'hollow'],
    ['Appropriate measures with special attention to people', 'hollow'],
    ['hotline 555, Hausa + Tamasheq, 24 h', 'concrete'],
    ['signed', 'hollow'],
    ['1. Safety will be ensured\n2. Dignity will be ensured', 'hollow'],
    ['two keys', 'concrete'],
    ['nurse', 'concrete'],
    ['weekly', 'concrete'],
    ['curtain', 'concrete'],
    ['at Arlit', 'concrete'],
    ['listen first, promise nothing, write later', 'concrete'],
  ])('%j: %s', (text, expected) => {
    expect(substance(text)).toBe(expected);
  });

  test('the words of the key are taken away', () => {
    expect(substance('curtain', 'curtain')).toBe('hollow');
    expect(substance('a curtain and two keys', 'curtain')).toBe('concrete');
    expect(substance('a focal person', 'focal', 'person')).toBe('hollow');
  });
});
