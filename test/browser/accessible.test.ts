import { writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, startBrowser } from './browser.js';
import { exampleReports } from './reports.js';

let browser: Browser;
let reports: ReturnType<typeof exampleReports>;

beforeAll(async () => {
  browser = await startBrowser();
  reports = exampleReports();
  for (const [n, t] of Object.entries(reports)) writeFileSync(`/tmp/s3-html/${n}.html`, t);
});
afterAll(() => browser?.close());

const NAMES = ['strong', 'middling', 'weak', 'French', 'Spanish', 'portfolio'] as const;

describe.each(['light', 'dark'] as const)('the page in a %s browser', (colorScheme) => {
  it.each(NAMES)('has no fault that axe knows of: %s', async (name) => {
    const { page, heard } = await openPage(browser, reports[name], { colorScheme });
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    });
    expect(faults).toEqual([]);
    expect(heard).toEqual([]);
    await page.context().close();
  });
});

describe('the page on a phone', () => {
  it.each(NAMES)('is no wider than its screen: %s', async (name) => {
    const { page } = await openPage(browser, reports[name], { width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });
});
