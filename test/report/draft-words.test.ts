import { describe, expect, it } from 'vitest';
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

const words = several.proposals.flatMap(({ title, requirements, observations, notJudged }) => [
  title,
  ...requirements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  ...observations.map(({ quote }) => quote),
  ...notJudged.unread.map(({ quote }) => quote),
]);

describe('a report without words of the draft', () => {
  it('empties quotes and titles, and changes nothing else', () => {
    const emptied = JSON.stringify(withoutDraftWords(several), (key, value: unknown) =>
      key === 'title' || key === 'quote' ? undefined : value,
    );
    const before = JSON.stringify(several, (key, value: unknown) =>
      key === 'title' || key === 'quote' ? undefined : value,
    );
    expect(emptied).toBe(before);
  });

  it('keeps the titles of requirements', () => {
    const titles = withoutDraftWords(several).proposals.flatMap(({ requirements }) =>
      requirements.map(({ title }) => title),
    );
    expect(titles).toEqual(
      several.proposals.flatMap(({ requirements }) => requirements.map(({ title }) => title)),
    );
  });

  it.each(Object.entries(FORMATS))('holds none in format %s', async (_, { write }) => {
    const shown = (await write(several, { ...options, quotes: true })).replace(/\s+/g, ' ');
    const silent = (await write(several, options)).replace(/\s+/g, ' ');
    for (const word of words.filter((text) => text !== '')) {
      expect(shown).toContain(word);
      expect(silent).not.toContain(word);
    }
  });
});

describe('the table of formats', () => {
  it('knows its names', () => {
    expect(Object.keys(FORMATS)).toEqual(['terminal', 'markdown', 'json']);
    expect(isFormatName('json')).toBe(true);
    expect(isFormatName('yaml')).toBe(false);
    expect(isFormatName('constructor')).toBe(false);
  });

  it('shows words of the draft by default in what stays with the writer', () => {
    expect(
      Object.values(FORMATS).map(({ extension, quotesByDefault }) => [extension, quotesByDefault]),
    ).toEqual([
      ['txt', true],
      ['md', true],
      ['json', true],
    ]);
  });
});
