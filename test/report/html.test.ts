import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Run } from '../../src/assess/verdict.js';
import { FORMATS } from '../../src/report/formats.js';
import { writeHtml, writeHtmlIndex } from '../../src/report/html.js';
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
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeHtml(run, { ...options, ...changed });

describe('the page', () => {
  it('is one file that asks for nothing and runs nothing', async () => {
    expect(await FORMATS.html.write(single, options)).toBe(write(single));
    const text = write(several);
    expect(text).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(text).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\son\w+=|https?:/i);
  });

  it('is the same for the same run, whatever suits a terminal', () => {
    expect(write(several)).toBe(
      write(structuredClone(several), { width: 40, color: true, verbosity: 'quiet' }),
    );
  });

  it.each(['en', 'fr', 'es'] as const)('says its language: %s', (locale) => {
    expect(write(single, { locale })).toContain(`<html lang="${locale}">`);
  });

  it.each([
    ['one', single],
    ['several', several],
    ['none', { ...several, proposals: [] }],
  ])('has one title, headings in order, and no id twice: %s', (_, run) => {
    const text = write(run);
    const levels = [...text.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const [, href] of text.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(href);
  });

  it('names every requirement, quotes what was read, and gives fix, words, care and sources', () => {
    const text = write(single);
    for (const { id, evidence } of niger.requirements) {
      expect(text).toContain(`>${id}<`);
      for (const { quote, start } of evidence) {
        expect(text).toContain(quote);
        expect(text).toContain(`line ${start.line}, column ${start.column}`);
      }
    }
    const card = text.split('id="SD-05"')[1]?.split('</article>')[0] ?? '';
    expect(card).toContain('</strong> List each service');
    expect(card).toContain('<pre><code>referral:\n  pathways:\n');
    expect(card).toContain('Do not print where a shelter is.');
    expect(card).toContain('Protection Principle 1 <code>sphere-2018</code>');
    expect(text.match(/<input type="checkbox" id="tick-/g)).toHaveLength(7);
  });

  it('shows what a person answered as that person says it, once, and where links find it', () => {
    const text = write({ ...single, proposals: [answered(niger)] });
    expect(text).toContain('Not met, as Rosa Quispe (protection adviser) answers');
    const met = text.split('class="block met"')[1]?.split('</section>')[0] ?? '';
    expect(met).not.toContain('>AN-01<');
    const questions = text.split('class="block questions"')[1]?.split('</section>')[0] ?? '';
    expect(questions).toContain('>SD-06<');
    expect(questions).not.toContain('>AN-04<');
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['AN-01', 'AN-04', 'SD-05']));
  });

  it('holds no words of the draft without quotes', () => {
    const text = write(single, { quotes: false });
    expect(text).not.toContain(niger.title);
    for (const { evidence } of niger.requirements)
      for (const { quote } of evidence) if (quote.length > 12) expect(text).not.toContain(quote);
  });

  it('leads from the index to the reports, whatever their files are called', () => {
    const hrefs = ['a b.html', 'javascript:alert(1)', '"><script>.html'];
    const text = writeHtmlIndex(several, hrefs, options);
    expect(text).toContain('href="a%20b.html"');
    expect(text).toContain('href="javascript%3Aalert%281%29"');
    expect(text).toContain('href="%22%3E%3Cscript%3E.html"');
  });
});

describe('the page of a hostile draft', () => {
  const texts = [...MARKDOWN_HOSTILE, ...MACHINE_HOSTILE, ...TERMINAL_HOSTILE];

  it('keeps its tags and attributes, and holds no control', () => {
    const around = tagsOf(write(hostileRun(several, 'word')));
    const alone = tagsOf(write(onlyHostileRun(several, 'word')));
    for (const hostile of texts) {
      for (const [run, tags] of [
        [hostileRun(several, hostile), around],
        [onlyHostileRun(several, `x${hostile}`), alone],
      ] as const) {
        const text = write(run);
        expect(tagsOf(text)).toEqual(tags);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
      }
    }
  });

  it('is well-formed for a strict parser', async () => {
    for (const hostile of [']]>', '<script>alert(1)</script>', '" type="x', "' &amp; &#0;", '\ud800\uffff']) {
      const { errors } = await validateXML({
        xml: [{ fileName: 'report.html', contents: write(hostileRun(several, hostile)) }],
        normalization: 'format',
      });
      expect(errors).toEqual([]);
    }
  });
});

/** Every tag with the names of its attributes; code is left out, since what looks like a key is shown as code. */
function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/<(\/?[a-z][a-z\d]*)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/gi)]
    .map(([, name, attributes = '']) => `${name}${attributes.replace(/="[^"]*"/g, '')}`)
    .filter((tag) => !/^\/?code/.test(tag));
}
