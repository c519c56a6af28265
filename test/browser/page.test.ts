import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/build/data.js';
import { examples, folderWith, run } from '../cli/run.js';
import { frenchForm } from '../import/documents/french-form.js';
import { logframeDocument } from '../import/documents/logframe.js';
import { memoDocument } from '../import/documents/memo.js';
import { spanishForm } from '../import/documents/spanish-form.js';
import { MARKDOWN_HOSTILE } from '../report/hostile.js';
import { type Opened, openFile, startBrowser } from './browser.js';

const PAGE = join(root, 'dist/protection-check.html');
let browser: Browser;

beforeAll(async () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/build/page.js')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  browser = await startBrowser();
}, 120_000);
afterAll(() => browser?.close());

async function opened<T>(use: (one: Opened) => Promise<T>, look = {}): Promise<T> {
  const one = await openFile(browser, PAGE, look);
  const given = await use(one);
  await one.page.context().close();
  return given;
}

/** The report that the page shows when these files are chosen. */
async function reportOn(page: Page, paths: readonly string[]): Promise<string> {
  await page.locator('#files').setInputFiles([...paths]);
  await page.locator('#result').waitFor({ state: 'visible' });
  return (await page.locator('#report').getAttribute('srcdoc')) ?? '';
}

async function fromCommandLine(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(['check', ...args, '-f', 'html'], { cwd });
  expect(stdout).toContain('<!DOCTYPE html>');
  return stdout;
}

const proposals = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

describe('the report of the page', () => {
  it.each(proposals)('is that of the command line, to the byte: %s', async (name) => {
    const path = join(examples, name);
    const ours = await opened(({ page }) => reportOn(page, [path]));
    expect(ours).toBe(await fromCommandLine(dirname(path), basename(path)));
  });

  it('is in the language that is asked for, and judges what was chosen anew', async () => {
    const name = 'weak-niger-routes.yaml';
    await opened(async ({ page }) => {
      await reportOn(page, [join(examples, name)]);
      for (const locale of ['fr', 'es', 'en']) {
        await page.locator('#report-language').selectOption(locale);
        await page.locator('#result').waitFor({ state: 'visible' });
        expect(await page.locator('#report').getAttribute('srcdoc')).toBe(
          await fromCommandLine(examples, name, '--locale', locale),
        );
      }
    });
  });

  it('holds several files', async () => {
    const names = ['weak-niger-routes.yaml', 'frontera-arauca.yaml'];
    const ours = await opened(({ page }) =>
      reportOn(
        page,
        names.map((name) => join(examples, name)),
      ),
    );
    expect(ours).toBe(await fromCommandLine(examples, ...names));
  });

  it.each([
    ['a French form', frenchForm],
    ['a Spanish form', spanishForm],
    ['a logframe', logframeDocument],
    ['a memo', memoDocument],
  ])('is that of what import makes of a Word file, which can be saved: %s', async (_, make) => {
    const cwd = folderWith({ 'draft.docx': Buffer.from(await make()) });
    await run(['import', 'draft.docx', '-o', 'draft.yaml'], { cwd });
    await opened(async ({ page }) => {
      expect(await reportOn(page, [join(cwd, 'draft.docx')])).toBe(await fromCommandLine(cwd, 'draft.yaml'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'draft.yaml' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('draft.yaml');
      expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(join(cwd, 'draft.yaml'), 'utf8'));
    });
  });

  it('says why there is none for what is broken, in the language of the page', async () => {
    const cwd = folderWith({ 'a.docx': Buffer.from('PK\x03\x04 no archive'), 'b.yaml': 'a: [' });
    await opened(
      async ({ page }) => {
        await page.locator('#files').setInputFiles(join(cwd, 'a.docx'));
        await page.locator('#refused li').waitFor();
        expect(await page.locator('#refused').textContent()).toMatch(/^a\.docx: .{20,}/);
        expect(await page.locator('#status').textContent()).toContain('Aucun rapport');
        expect(await page.locator('#result').isHidden()).toBe(true);
        expect(await reportOn(page, [join(cwd, 'b.yaml')])).toBe(await fromCommandLine(cwd, 'b.yaml'));
      },
      { language: 'fr-FR' },
    );
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe knows of: %s', async (colorScheme) => {
    for (const language of ['en', 'fr-CA', 'es-CO', 'de'])
      await opened(
        async ({ page, heard }) => {
          expect(await faultsOf(page)).toEqual([]);
          await reportOn(page, [join(examples, 'weak-niger-routes.yaml')]);
          expect(await faultsOf(page)).toEqual([]);
          expect(await page.getAttribute('html', 'lang')).toBe(
            language === 'de' ? 'en' : language.slice(0, 2),
          );
          expect(heard).toEqual([]);
        },
        { colorScheme, language },
      );
  });

  it('is no wider than a phone', async () => {
    await opened(
      async ({ page }) => {
        await reportOn(page, [join(examples, 'weak-niger-routes.yaml')]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      },
      { width: 320, height: 640 },
    );
  });

  it('is used with the keyboard alone', async () => {
    await opened(async ({ page }) => {
      await reportOn(page, [join(examples, 'weak-niger-routes.yaml')]);
      await page.locator('body').click({ position: { x: 1, y: 1 } });
      const order: string[] = [];
      for (let i = 0; i < 5; i += 1) {
        await page.keyboard.press('Tab');
        order.push(
          await page.evaluate<string>('document.activeElement.id || document.activeElement.localName'),
        );
      }
      expect(order).toEqual(['files', 'page-language', 'report-language', 'button', 'report']);
    });
  });

  it('takes files that are dropped', async () => {
    await opened(async ({ page }) => {
      const text = readFileSync(join(examples, 'weak-niger-routes.yaml'), 'utf8');
      await page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([${JSON.stringify(text)}], 'dropped.yaml'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      })()`);
      await page.locator('#result').waitFor({ state: 'visible' });
      expect(await page.frameLocator('#report').locator('.about').count()).toBeGreaterThan(0);
    });
  });

  it('runs nothing and asks for nothing but what the build wrote', async () => {
    await opened(async ({ page, heard }) => {
      await page.evaluate(`(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(script);
        return fetch('https://example.org/').catch(() => undefined);
      })()`);
      expect(await page.title()).not.toBe('taken');
      expect(heard.filter((one) => one.startsWith('asked'))).toEqual([]);
      expect(heard.join()).toMatch(/Content Security Policy/);
    });
  });
});

describe('hostile files on the page', () => {
  it('run nothing, by what they hold or how they are called', async () => {
    const mark = '<img src=x onerror=alert(1)><script>alert(2)';
    const text = MARKDOWN_HOSTILE.map(
      (one, i) => `  - id: g${i}\n    name: ${JSON.stringify(`${mark}${one}`)}`,
    );
    const files = {
      [`${mark}.yaml`]: `project:\n  title: ${JSON.stringify(`${mark}</iframe>`)}\npeople:\n  groups:\n${text.join('\n')}\n`,
      [`${mark}.docx`]: Buffer.from('PK\x03\x04 no archive'),
      '"><iframe srcdoc=a>.yaml': 'a: [',
    };
    const cwd = folderWith(files);
    await opened(async ({ page, heard }) => {
      await reportOn(
        page,
        Object.keys(files).map((name) => join(cwd, name)),
      );
      await page.frameLocator('#report').locator('main').waitFor();
      expect(await page.locator('img, iframe').count()).toBe(1);
      expect(await page.frameLocator('#report').locator('img, script, iframe').count()).toBe(0);
      expect(await page.locator('#refused').textContent()).toContain(mark);
      expect(heard).toEqual([]);
    });
  });

  it('cannot run a script in the frame of the report either', async () => {
    await opened(async ({ page, heard }) => {
      await reportOn(page, [join(examples, 'weak-niger-routes.yaml')]);
      await page.evaluate(
        `document.getElementById('report').srcdoc = '<script>parent.document.title = "taken"<' + '/script><p>read</p>'`,
      );
      await page.frameLocator('#report').getByText('read').waitFor();
      expect(await page.title()).not.toBe('taken');
      expect(heard.join()).toMatch(/sandboxed|Content Security Policy/);
    });
  });
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(
    `axe.run({ iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html.slice(0, 200), nodes[0].failureSummary].join(': ')))`,
  );
}
