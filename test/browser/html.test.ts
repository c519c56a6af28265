import axe from 'axe-core';
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
import { exampleReports, printedChecklist } from './reports.js';

let browser: Browser;
let reports: ReturnType<typeof exampleReports> & { readonly checklist: string };

beforeAll(async () => {
  browser = await startBrowser();
  reports = { ...exampleReports(), checklist: await printedChecklist() };
}, 60_000);
afterAll(() => browser?.close());

const NAMES = [
  'strong',
  'middling',
  'weak',
  'French',
  'Spanish',
  'portfolio',
  'index',
  'decided',
  'everything',
  'checklist',
] as const;

/** A phone, either side of where tables become tables and where the list of contents comes to stand beside, and a desk. */
const WIDTHS = [320, 960, 961, 1215, 1216, 1440];

describe.each(NAMES)('the page of %s', (name) => {
  let opened: Awaited<ReturnType<typeof openPage>>;
  beforeAll(async () => {
    opened = await openPage(browser, reports[name]);
    await opened.page.evaluate(axe.source);
  });
  afterAll(() => opened?.page.context().close());

  it('has no fault that axe knows of, and asks for nothing', async () => {
    expect(await faultsOf(opened.page)).toEqual([]);
    expect(opened.heard).toEqual([]);
  });

  it('has no fault of contrast in the dark', async () => {
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(opened.page, 'color-contrast')).toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'light' });
  });

  it('is no wider than its screen, nor a table than its place', async () => {
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await opened.page.setViewportSize({ width, height: 900 });
      const found = await opened.page.evaluate<readonly string[]>(TOO_WIDE);
      wide.push(...found.map((one) => `${one} at ${width}`));
    }
    expect(wide).toEqual([]);
  });
});

async function faultsOf(page: Page, rule?: string): Promise<readonly string[]> {
  const options = rule === undefined ? {} : { runOnly: [rule] };
  return page.evaluate<readonly string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary].join(': ')))`,
  );
}

const TOO_WIDE = `(() => {
  const rightOf = (one) => one.getBoundingClientRect().right;
  const tables = [...document.querySelectorAll('table')].filter((one) => rightOf(one) > rightOf(one.parentElement) + 1);
  const page = document.documentElement.scrollWidth > innerWidth ? ['page'] : [];
  return [...page, ...tables.map((one) => one.getAttribute('aria-label'))];
})()`;

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

describe('the filters, without a script', () => {
  it('hide and show by verdict and severity, with headings that have nothing left', async () => {
    const { page } = await openPage(browser, reports.middling, { script: false });
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

  it('say how many there are of each, under the verdict that a person gave', async () => {
    const { page } = await openPage(browser, reports.decided, { script: false });
    const boxes = await page.locator('.filters input').all();
    expect(boxes.length).toBeGreaterThan(4);
    for (const box of boxes) {
      const kind = (await box.getAttribute('class'))?.replace('show-', '');
      const said = await page.locator(`.box:has(.show-${kind}) .count`).textContent();
      expect(`${kind} ${said}`).toBe(`${kind} ${await page.locator(`.item.${kind}`).count()}`);
    }
    await page.context().close();
  });

  it('leave everything on paper, unfolded', async () => {
    const { page } = await openPage(browser, reports.middling);
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
    const shapes = async (documents: readonly string[]) => {
      const seen: string[] = [];
      for (const text of documents)
        seen.push(await page.evaluate<string>(`(${SHAPE})(${JSON.stringify(text)})`));
      return seen;
    };
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

/** Every element with its attributes, classes and whether it leads somewhere in the page; what looks like a key is shown as code, and left out. */
const SHAPE = `(text) => [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
  .filter(({ localName }) => localName !== 'code')
  .map((one) => [one.localName, ...one.getAttributeNames(), one.getAttribute('class'), (one.getAttribute('href') ?? '#')[0]].join(' '))
  .join('\\n')`;
