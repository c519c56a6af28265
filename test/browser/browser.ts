import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

// In one process the browser ends with the first window that is closed.
const args = sparticuz.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote');

/** A real browser, whose binary travels in a package, so that no system package and no download is needed. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}

/** How somebody looks at a page. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly script?: boolean;
}

/** A page with this text in a browser that is offline, and what it asked the network for or complained of. */
export async function openPage(
  browser: Browser,
  text: string,
  { colorScheme = 'light', width = 1280, height = 900, script = true }: Look = {},
): Promise<{ readonly page: Page; readonly heard: readonly string[] }> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height },
    javaScriptEnabled: script,
    offline: true,
  });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('request', (request) => heard.push(`asked for ${request.url()}`));
  page.on('console', (message) => heard.push(`said ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`failed: ${error.message}`));
  page.on('dialog', (dialog) => {
    heard.push('opened a dialog');
    void dialog.dismiss();
  });
  await page.setContent(text, { waitUntil: 'load' });
  return { page, heard };
}
