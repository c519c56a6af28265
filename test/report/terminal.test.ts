import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import type { ReportOptions } from '../../src/report/options.js';
import { writeTerminal } from '../../src/report/terminal.js';
import { niger, several, single } from './fixture.js';
import { hostileRun, onlyHostileRun, TERMINAL_HOSTILE } from './hostile.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) =>
  writeTerminal(run, { ...options, ...changed });
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COLOURS = /\u001b\[(?:1|2|22|31|32|33|39)m/g;

describe('the terminal report', () => {
  it.each([
    ['single-normal-80', single, {}],
    ['single-quiet-80', single, { verbosity: 'quiet' }],
    ['single-verbose-80', single, { verbosity: 'verbose' }],
    ['single-normal-40', single, { width: 40 }],
    ['single-verbose-40', single, { width: 40, verbosity: 'verbose' }],
    ['single-normal-200', single, { width: 200 }],
    ['several-normal-80', several, {}],
    ['several-quiet-80', several, { verbosity: 'quiet' }],
    ['single-normal-80-without-quotes', single, { quotes: false }],
  ] as const)('looks as it should: %s', async (name, run, changed) => {
    await expect(write(run, changed)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('is the same for the same run', () => {
    expect(write(several)).toBe(write(structuredClone(several)));
  });

  it('says the options that decided in the same order, whatever order they came in', () => {
    const options = { locale: 'en', ignore: ['AN-06'] };
    expect(write({ ...single, options }, { verbosity: 'verbose' })).toBe(
      write(single, { verbosity: 'verbose' }),
    );
  });

  it('ends with the to-do list, root first, with what follows in brackets', () => {
    for (const verbosity of ['quiet', 'normal', 'verbose'] as const) {
      const last = write(single, { verbosity }).trimEnd().split('\n\n').at(-1);
      expect(last).toMatch(/^To do: 6, and 2 more that follow\n {2}critical\n {2}1\. line 290 {2}AC-02 /);
      expect(last).toContain('(2 others follow)');
      expect(last).not.toContain('AC-03');
    }
  });

  it('says format faults before the level, each with its place', () => {
    const text = write(single);
    expect(text.indexOf('line 112:14')).toBeGreaterThan(0);
    expect(text.indexOf('line 112:14')).toBeLessThan(text.indexOf('Not ready'));
  });

  it('counts a partly met critical requirement as major', () => {
    expect(write(single)).toMatch(/\n {2}major\n {2}4\. line 238 {2}SD-03/);
  });

  it('says only what is open when quiet', () => {
    const text = write(single, { verbosity: 'quiet' });
    expect(text).not.toMatch(/For a person|Also seen|not judged|Fix these|principles/i);
    expect(text).toContain('Not ready');
  });

  it('shows every requirement with its evidence when verbose', () => {
    const text = write(single, { verbosity: 'verbose' }).replace(/\s+/g, ' ');
    for (const { id, title, evidence } of niger.requirements) {
      expect(text).toContain(`${id} ${title}`);
      for (const { quote, start, path } of evidence) {
        expect(text).toContain(quote);
        expect(text).toContain(`line ${start.line}:${start.column}, ${path}`);
      }
    }
    expect(text).toContain('with an owner, a time, a budget line and an indicator');
  });

  it('says totals after several proposals', () => {
    expect(write(several).trimEnd().split('\n').slice(-2)).toEqual([
      '3 proposals: 1 ready for review, 1 not ready and 1 not judged.',
      '6 requirements open, 3 of them critical; 5 for a person to judge.',
    ]);
  });

  it('says of an unreadable file why, and nothing that was not looked at', () => {
    const unreadable = several.proposals.filter(({ file }) => file === 'drafts/mali.yaml');
    const text = write({ ...single, proposals: unreadable });
    expect(text).toMatch(/line 12:8 .*\n.*\n\nNot judged: the file could not be read as YAML\n$/);
  });

  it.each([30, 40, 53, 64, 80, 100, 200])('keeps to %i columns, snippets apart', (width) => {
    for (const verbosity of ['quiet', 'normal', 'verbose'] as const) {
      const snippets = niger.requirements.flatMap(
        ({ insert }) => insert?.split('\n').map((line) => line.trim()) ?? [],
      );
      for (const line of write(several, { width, verbosity }).split('\n')) {
        if (snippets.includes(line.trim())) continue;
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('has no colour unless asked for, and says the same with it', () => {
    const plain = write(several);
    const painted = write(several, { color: true });
    expect(plain).not.toContain('\u001b');
    expect(painted).toContain('\u001b[31mNot ready');
    expect(painted.replace(COLOURS, '')).toBe(plain);
  });

  it('leaves no trailing spaces and ends with one line break', () => {
    const text = write(several, { verbosity: 'verbose' });
    expect(text).not.toMatch(/[ \t]\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(TERMINAL_HOSTILE)('obeys no draft: %j', (hostile) => {
    for (const made of [hostileRun(several, hostile), onlyHostileRun(several, hostile)]) {
      const text = write(made, { verbosity: 'verbose', color: true }).replace(COLOURS, '');
      expect(text).not.toMatch(
        /(?!\n)[\p{Cc}\u200b\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/u,
      );
    }
  });

  it('shows all words of the draft that a line break would have put elsewhere on their own line', () => {
    const made = { ...single, proposals: [{ ...niger, title: 'Water\n\nReady for review\n\nTo do: 0' }] };
    expect(write(made).split('\n')[0]).toBe('Water Ready for review To do: 0');
  });
});
