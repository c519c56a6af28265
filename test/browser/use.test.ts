import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/report/html.js';
import { several } from '../report/fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from '../report/hostile.js';
import { openPage, startBrowser } from './browser.js';
import { exampleReports } from './reports.js';

let browser: Browser;
let middling: string;

beforeAll(async () => {
  browser = await startBrowser();
  middling = exampleReports().middling;
});
afterAll(() => browser?.close());

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

describe('the filters, without a script', () => {
  it('hide and show by verdict and severity, with headings that have nothing left', async () => {
    const { page } = await openPage(browser, middling, { script: false });
    const notMet = await page.locator('.item.v-not-met').count();
    const critical = await page.locator('.item.v-not-met.s-critical').count();
    expect(critical).toBeGreaterThan(0);
    expect(notMet).toBeGreaterThan(critical);
    for (const one of ['v-partly-met', 'v-met']) await page.locator(`.show-${one}`).uncheck();
    expect(await visible(page, '.item')).toBe(notMet);
    expect(await visible(page, '#met')).toBe(0);
    for (const one of ['s-major', 's-minor']) await page.locator(`.show-${one}`).uncheck();
    expect(await visible(page, '.item')).toBe(critical);
    await page.locator('.show-s-critical').uncheck();
    expect(await visible(page, '.item, .group, .judged .block')).toBe(0);
    expect(await visible(page, '.none')).toBe(1);
    await page.locator('.filters button').click();
    expect(await visible(page, '.item')).toBe(await page.locator('.item').count());
    expect(await visible(page, '.none')).toBe(0);
    await page.context().close();
  });

  it('leave everything on paper, unfolded', async () => {
    const { page } = await openPage(browser, middling);
    for (const one of ['v-partly-met', 'v-not-met']) await page.locator(`.show-${one}`).uncheck();
    await page.emulateMedia({ media: 'print' });
    expect(await visible(page, '.filters, .contents, .skip, .none')).toBe(0);
    expect(await visible(page, '.item')).toBe(await page.locator('.item').count());
    expect(await visible(page, '.row .quote')).toBe(await page.locator('.row .quote').count());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

describe('hostile drafts in a browser', () => {
  it('change nothing but words, run nothing and ask for nothing', async () => {
    const texts = [...MARKDOWN_HOSTILE, ...MACHINE_HOSTILE, ...TERMINAL_HOSTILE];
    const pages = texts.flatMap((hostile) => [
      [hostile, writeHtml(hostileRun(several, `x${hostile}`), options)] as const,
      [hostile, writeHtml(onlyHostileRun(several, `x${hostile}`), options)] as const,
    ]);
    const { page, heard } = await openPage(browser, '<p>reader</p>');
    const shapes = (documents: readonly string[]) =>
      page.evaluate((all) => {
        const shape = (text: string) =>
          [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
            .filter(({ localName }) => localName !== 'code')
            .map(
              (one) =>
                `${one.localName} ${one.getAttributeNames().join(' ')} ${one.getAttribute('class')} ${/^[#d]/.test(one.getAttribute('href') ?? '#')}`,
            )
            .join('\n');
        return all.map(shape);
      }, documents);
    const plain = [hostileRun(several, 'xword'), onlyHostileRun(several, 'xword')];
    const [around, alone] = await shapes(plain.map((run) => writeHtml(run, options)));
    const seen = await shapes(pages.map(([, text]) => text));
    const changed = pages.flatMap(([hostile], i) =>
      seen[i] === (i % 2 === 0 ? around : alone) ? [] : [hostile],
    );
    expect(changed).toEqual([]);
    expect(around).not.toContain('script');
    await page.setContent(pages.map(([, text]) => text).at(-1) ?? '');
    expect(heard).toEqual([]);
    await page.context().close();
  });
});

const options = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' } as const;
