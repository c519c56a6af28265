import { pathToFileURL } from 'node:url';
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
  readonly language?: string;
}

export interface Opened {
  readonly page: Page;
  /** What it asked the network for or complained of. */
  readonly heard: readonly string[];
}

/** A page with this text in a browser that is offline. */
export async function openPage(browser: Browser, text: string, look: Look = {}): Promise<Opened> {
  const opened = await newPage(browser, look);
  await opened.page.setContent(text, { waitUntil: 'load' });
  return opened;
}

/** A page that lies in a file. */
export async function openFile(browser: Browser, path: string, look: Look = {}): Promise<Opened> {
  const opened = await newPage(browser, look);
  await opened.page.goto(pathToFileURL(path).href);
  return opened;
}

async function newPage(
  browser: Browser,
  { colorScheme = 'light', width = 1280, height = 900, script = true, language = 'en-GB' }: Look,
): Promise<Opened> {
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height },
    javaScriptEnabled: script,
    offline: true,
    locale: language,
  });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|blob):|^about:srcdoc/.test(request.url())) heard.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => heard.push(`said ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`failed: ${error.message}`));
  page.on('dialog', (dialog) => {
    heard.push('opened a dialog');
    void dialog.dismiss();
  });
  return { page, heard };
}
