import { expect, it } from 'vitest';
import { draftsOf } from '../../src/teach/drafts.js';

const story = (from: string, to: string) => ({
  start: 'a:\n  b: 1\n  c: 1\nd:\n  b: 1\n',
  steps: [{ title: 't', why: 'w', changes: [{ from, to }], moves: ['AN-01'], also: [] }],
});

it('replaces whole lines, wherever they are indented', () => {
  expect(draftsOf(story('c: 1\n', 'c: 2\ne:\n  - 3\n'))[1]).toBe(
    'a:\n  b: 1\n  c: 2\n  e:\n    - 3\nd:\n  b: 1\n',
  );
});

it.each([
  ['c: 3\n', 'step 1: what it replaces stands nowhere'],
  ['b: 1\n', 'step 1: what it replaces stands twice'],
])('refuses %j', (from, message) => {
  expect(() => draftsOf(story(from, 'x'))).toThrow(message);
});
