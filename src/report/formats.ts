import type { Run } from '../assess/verdict.js';
import type { ReportOptions } from './options.js';

export interface ReportFormat {
  /** Loads the writer when first asked for, and writes: text, or the bytes of a document. */
  readonly write: (run: Run, options: ReportOptions) => Promise<string | Uint8Array>;
  /** The same text piece by piece, where it can be written so. */
  readonly pieces?: (run: Run, options: ReportOptions) => Promise<Iterable<string>>;
  /** Writes the page that leads to the reports in a folder; without one the Markdown page stands there. */
  readonly index?: (run: Run, hrefs: readonly string[], options: ReportOptions) => Promise<string>;
  /** Of a file that holds such a report, without the dot. */
  readonly extension: string;
  /** Whether words of the draft are shown when nobody says so: not in formats made for machines that publish. */
  readonly quotesByDefault: boolean;
}

/** Every report format by its name on the command line: the one place to add one. */
export const FORMATS = {
  terminal: {
    write: async (run, options) => (await import('./terminal.js')).writeTerminal(run, options),
    pieces: async (run, options) => (await import('./terminal.js')).terminalPieces(run, options),
    extension: 'txt',
    quotesByDefault: true,
  },
  markdown: {
    write: async (run, options) => (await import('./markdown.js')).writeMarkdown(run, options),
    index: async (run, hrefs, options) =>
      (await import('./markdown.js')).writeMarkdownIndex(run, hrefs, options),
    extension: 'md',
    quotesByDefault: true,
  },
  json: {
    write: async (run, options) => (await import('./json.js')).writeJson(run, options),
    pieces: async (run, options) => (await import('./json.js')).jsonPieces(run, options),
    extension: 'json',
    quotesByDefault: true,
  },
  html: {
    write: async (run, options) => (await import('./html.js')).writeHtml(run, options),
    index: async (run, hrefs, options) => (await import('./html.js')).writeHtmlIndex(run, hrefs, options),
    extension: 'html',
    quotesByDefault: true,
  },
  docx: {
    write: async (run, options) => (await import('./docx.js')).writeDocx(run, options),
    extension: 'docx',
    quotesByDefault: true,
  },
  sarif: {
    write: async (run, options) => (await import('./sarif.js')).writeSarif(run, options),
    extension: 'sarif',
    quotesByDefault: false,
  },
  junit: {
    write: async (run, options) => (await import('./junit.js')).writeJunit(run, options),
    pieces: async (run, options) => (await import('./junit.js')).junitPieces(run, options),
    extension: 'xml',
    quotesByDefault: false,
  },
  csv: {
    write: async (run, options) => (await import('./csv.js')).writeCsv(run, options),
    pieces: async (run, options) => (await import('./csv.js')).csvPieces(run, options),
    extension: 'csv',
    quotesByDefault: true,
  },
  github: {
    write: async (run, options) => (await import('./github.js')).writeGithub(run, options),
    extension: 'txt',
    quotesByDefault: false,
  },
} satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof FORMATS;

/** Whether a word of the command line names a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}
