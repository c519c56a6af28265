import { describe, expect, it } from 'vitest';
import type { Run, Verdict } from '../../src/assess/verdict.js';
import { withoutDraftWords } from '../../src/report/draft-words.js';
import { FORMATS, isFormatName } from '../../src/report/formats.js';
import type { ReportOptions } from '../../src/report/options.js';
import { several } from './fixture.js';

const options: ReportOptions = {
  quotes: false,
  verbosity: 'verbose',
  color: false,
  width: 100,
  locale: 'en',
};

const evidenceOf = (shown: (verdict: Verdict) => boolean) =>
  several.proposals.flatMap(({ requirements }) =>
    requirements.flatMap(({ verdict, evidence }) =>
      shown(verdict) ? evidence.map(({ quote }) => quote) : [],
    ),
  );
const titles = several.proposals.map(({ title }) => title);
const observed = several.proposals.flatMap(({ observations }) => observations.map(({ quote }) => quote));
const unread = several.proposals.flatMap(({ notJudged }) => notJudged.unread.map(({ quote }) => quote));
const words = [...titles, ...evidenceOf(() => true), ...observed, ...unread];

/** What the formats for machines show of the draft when they are asked for it; the others show all. */
const shownByMachines: Readonly<Record<string, readonly string[]>> = {
  sarif: [...titles, ...evidenceOf((verdict) => verdict !== 'met'), ...observed],
  junit: [...titles, ...evidenceOf(() => true)],
  csv: [...titles, ...evidenceOf(() => true)],
  github: [...titles, ...evidenceOf((verdict) => verdict === 'not-met' || verdict === 'partly-met')],
};

/** A format of bytes is opened again and looked into beside its own test. */
const FORMATS_OF_BYTES = ['docx'];

function textOf(written: string | Uint8Array): string {
  if (typeof written !== 'string') throw new TypeError('bytes: name the format in FORMATS_OF_BYTES');
  return written.replace(/\s+/g, ' ');
}

describe('a report without words of the draft', () => {
  it('empties quotes and titles, and changes nothing else', () => {
    const withoutWords = (run: Run): unknown =>
      JSON.parse(JSON.stringify(run), (key, value: unknown) =>
        key === 'title' || key === 'quote' ? undefined : value,
      );
    expect(withoutWords(withoutDraftWords(several))).toEqual(withoutWords(several));
  });

  it('keeps the titles of requirements', () => {
    const titles = withoutDraftWords(several).proposals.flatMap(({ requirements }) =>
      requirements.map(({ title }) => title),
    );
    expect(titles).toEqual(
      several.proposals.flatMap(({ requirements }) => requirements.map(({ title }) => title)),
    );
  });

  it.each(Object.entries(FORMATS).filter(([name]) => !FORMATS_OF_BYTES.includes(name)))(
    'holds none in format %s',
    async (name, { write }) => {
      const shown = textOf(await write(several, { ...options, quotes: true }));
      const silent = textOf(await write(several, options));
      for (const word of (shownByMachines[name] ?? words).filter((text) => text !== ''))
        expect(shown).toContain(word);
      for (const word of words.filter((text) => text !== '')) expect(silent).not.toContain(word);
    },
  );
});

describe('the table of formats', () => {
  it('knows its names', () => {
    expect(Object.keys(FORMATS)).toEqual([
      'terminal',
      'markdown',
      'json',
      'html',
      'docx',
      'sarif',
      'junit',
      'csv',
      'github',
    ]);
    expect(isFormatName('json')).toBe(true);
    expect(isFormatName('yaml')).toBe(false);
    expect(isFormatName('constructor')).toBe(false);
  });

  it('shows words of the draft by default in what stays with people, and not in what servers publish', () => {
    expect(
      Object.values(FORMATS).map(({ extension, quotesByDefault }) => [extension, quotesByDefault]),
    ).toEqual([
      ['txt', true],
      ['md', true],
      ['json', true],
      ['html', true],
      ['docx', true],
      ['sarif', false],
      ['xml', false],
      ['csv', true],
      ['txt', false],
    ]);
  });
});
