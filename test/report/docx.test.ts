import mammoth from 'mammoth';
import { describe, expect, it, vi } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { withoutTimes } from '../../src/report/docx/zip.js';
import { writeDocx } from '../../src/report/docx.js';
import type { ReportOptions } from '../../src/report/options.js';
import { answered, niger, several, single } from './fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from './hostile.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeDocx(run, { ...options, ...changed });

const styleMap = [
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Quote Place'] => p.place:fresh",
  "p[style-name='Snippet'] => pre:fresh",
  "p[style-name='Careful'] => p.careful:fresh",
  "p[style-name='Label'] => p:fresh",
  "p[style-name='Disclaimer'] => p:fresh",
  "p[style-name='Table Text'] => p:fresh",
  "p[style-name='List Paragraph'] => p.item:fresh",
  "p[style-name='List Continue'] => p:fresh",
  "r[style-name='Code'] => code",
];

/** Mammoth shows the box that can be ticked, and says that it leaves out the sign inside. */
const BALLOT_BOX = 'unsupported character was ignored: char 2610 in font MS Gothic';

/** The document as another program reads it. */
async function opened(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  expect(messages.filter(({ message }) => !message.includes(BALLOT_BOX))).toEqual([]);
  return value;
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const headingsOf = (html: string) =>
  [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/g)].map(
    ([, level, text]) => `${level} ${textOf(text ?? '').trim()}`,
  );
/** What a reader sees as structure: the elements without their words, and without the lines of snippets. */
const shapeOf = (html: string) =>
  html.replace(/<\/?(?:code|strong|em)>|<br \/>/g, '').match(/<[^>]*>/g) ?? [];

let plain: readonly string[] | undefined;

describe('the Word report', () => {
  it('has the headings of a proposal as real heading styles', async () => {
    const headings = headingsOf(await opened(await write(single)));
    expect(headings[0]).toBe(`1 Protection check: ${niger.title}`);
    expect(headings.filter((text) => text.startsWith('2 '))).toEqual([
      '2 Put right first: 2 format faults',
      '2 1 check could not be computed',
      '2 Fix these 3 next',
      '2 How the principles stand',
      '2 What is missing, and how to fix it',
      '2 Questions for the reviewer',
      '2 What is met, and where it stands',
      ...(niger.promises.length === 0 ? [] : [expect.stringContaining('2 The promise followed')]),
      '2 Set aside',
      '2 What does not apply, and why',
      '2 Also seen: 3 observations',
      '2 What was not judged',
      '2 About this report',
    ]);
    expect(headings).toContain('3 Accountability');
    expect(headings).toContainEqual(expect.stringMatching(/^4 SD-05 /));
  });

  it('names every requirement, and quotes with their places', async () => {
    const html = await opened(await write(single));
    const text = textOf(html);
    for (const { id, title, evidence } of niger.requirements) {
      expect(text).toMatch(new RegExp(`${id}\\s+${title.slice(0, 20)}`));
      for (const { quote, start } of evidence) {
        if (quote !== '') expect(html).toContain(`<blockquote>${quote}</blockquote>`);
        expect(text).toContain(`line ${start.line}, column ${start.column}`);
      }
    }
  });

  it('gives an open requirement its fix, its snippet and its care', async () => {
    const html = await opened(await write(single));
    expect(html).toContain('<strong>Fix.</strong> List each service');
    expect(html).toMatch(/<pre>referral:<br \/> {2}pathways:<br \/>/);
    expect(html).toContain('<p class="careful"><strong>Careful.</strong> Do not print where a shelter is.');
  });

  it('says what a person answered as that person says it, and not among what is met', async () => {
    const html = await opened(await write({ ...single, proposals: [answered(niger)] }));
    const parts = html.split('<h2>').map(textOf);
    const part = (title: string) => parts.find((text) => text.trim().startsWith(title)) ?? '';
    expect(part('What is missing')).toContain(
      'Not met, as Rosa Quispe (protection adviser) answers , critical',
    );
    expect(part('What is met')).toContain('SD-01');
    expect(part('What is met')).not.toContain('AN-01');
    expect(part('Questions')).not.toContain('AN-04');
    expect(part('What people decided: 3')).toContain('AN-04');
  });

  it('has tables whose headers are repeated', async () => {
    const html = await opened(await write(single));
    expect(html.match(/<thead>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(textOf(html.split('How the principles stand')[1] ?? '')).toMatch(
      /^ Principle or area Met Applicable For a person Open, critical Open, major Open, minor Analysis 1 5 1 0 0 2 /,
    );
  });

  it('asks the reviewer in a list to tick off', async () => {
    const part = (await opened(await write(single))).split('Questions for the reviewer')[1]?.split('<h2>')[0];
    expect(part?.match(/<input type="checkbox"/g)).toHaveLength(7);
  });

  it('gives each of several proposals a heading under the overview', async () => {
    const headings = headingsOf(await opened(await write(several)));
    expect(headings.filter((text) => /^[12] /.test(text))).toEqual([
      '1 Protection check: 3 proposals',
      '2 The principles, weakest first',
      '2 How many meet each requirement',
      ...several.proposals.map(({ title, file }) => `2 Protection check: ${title === '' ? file : title}`),
      '2 About this report',
    ]);
  });

  it('holds no word of the draft unless it is asked for', async () => {
    const shown = textOf(await opened(await write(several)));
    const silent = textOf(await opened(await write(several, { quotes: false })));
    const words = several.proposals.flatMap(({ title, requirements, observations, notJudged }) => [
      title,
      ...[...requirements.flatMap(({ evidence }) => evidence), ...observations, ...notJudged.unread].map(
        ({ quote }) => quote,
      ),
    ]);
    for (const word of words.filter((one) => one !== '')) {
      expect(shown).toContain(word);
      expect(silent).not.toContain(word);
    }
  });

  it('is the same to the byte whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
    const before = await write(several);
    vi.setSystemTime(new Date('2031-07-09T21:17:32Z'));
    const after = await write(structuredClone(several), { width: 40, color: true, verbosity: 'quiet' });
    vi.useRealTimers();
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true);
  });

  it.each([
    ['en', 'How the principles stand'],
    ['fr', 'Contrôle de protection'],
    ['es', 'Revisión de protección'],
  ] as const)('is written in %s', async (locale, words) => {
    expect(textOf(await opened(await write(single, { locale })))).toContain(words);
  });

  it.each([
    ...MARKDOWN_HOSTILE,
    ...MACHINE_HOSTILE,
    ...TERMINAL_HOSTILE.map((text) => `x${text}`),
    '{bullets-0} {numbers-0} {numbers-1}',
    'CURRENT TOTAL_PAGES',
  ])('keeps its shape whatever the draft holds: %j', async (hostile) => {
    plain ??= shapeOf(await opened(await write(hostileRun(single, 'word'))));
    const among = await opened(await write(hostileRun(single, hostile)));
    expect(shapeOf(among)).toEqual(plain);
    const alone = await opened(await write(onlyHostileRun(single, hostile)));
    expect(headingsOf(alone).length).toBe(headingsOf(among).length);
    for (const html of [among, alone])
      expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff\ufffe\uffff]/u);
  });

  it('leaves braces of the draft as they are', async () => {
    const text = textOf(await opened(await write(hostileRun(single, '{bullets-0}{numbers-0}'))));
    expect(text).toContain('Protection check: {bullets-0}{numbers-0} Safer sites');
  });
});

describe('withoutTimes', () => {
  it('refuses what is no archive', () => {
    expect(() => withoutTimes(new Uint8Array(40))).toThrow(RangeError);
    expect(() => withoutTimes(new Uint8Array(4))).toThrow(RangeError);
  });
});
