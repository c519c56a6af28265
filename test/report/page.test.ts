import { describe, expect, it } from 'vitest';
import { createPage } from '../../src/report/terminal/page.js';

const page = (width: number) =>
  createPage({ quotes: true, verbosity: 'normal', color: false, width, locale: 'en' });

describe('two snippets side by side', () => {
  it('share the width, and what is too long goes on below, deeper than it began', () => {
    const long =
      'channels:\n  - { name: Line 8080, kind: hotline, response_days: 7, owner: Feedback officer }';
    expect(page(100).beside(['Weak', 'text: Soon'], ['Strong', long])).toEqual(
      [
        'Weak                                               Strong',
        'text: Soon                                         channels:',
        '                                                     - { name: Line 8080, kind: hotline,',
        '                                                         response_days: 7, owner: Feedback officer }',
      ].map((line, i) => (i < 3 ? line : expect.stringMatching(/^ {55,57}response_days/))),
    );
  });

  it('never reach beyond the page, and lose no word', () => {
    const text = `text: ${'protection '.repeat(40)}${'x'.repeat(200)}`;
    const lines = page(90).beside(['Weak', text], ['Strong', text]) ?? [];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
    expect(lines.join(' ').match(/protection/g)).toHaveLength(80);
    expect(lines.join('').match(/x(?!t)/g)).toHaveLength(400);
  });

  it('do not stand side by side on a narrow page', () => {
    expect(page(80).beside(['Weak', 'a'], ['Strong', 'b'])).toBeUndefined();
  });
});
