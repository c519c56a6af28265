import type { Run } from '../assess/verdict.js';
import type { Locale } from '../locale/words.js';

export const VERBOSITIES = ['quiet', 'normal', 'verbose'] as const;
export type Verbosity = (typeof VERBOSITIES)[number];

/** How a report is to look. A format leaves alone what makes no sense for it. */
export interface ReportOptions {
  /** Whether words of the draft (quotes and titles) are shown. */
  readonly quotes: boolean;
  /** Terminal only: documents and JSON always say everything. */
  readonly verbosity: Verbosity;
  /** Terminal only. */
  readonly color: boolean;
  /** Columns; terminal only. */
  readonly width: number;
  readonly locale: Locale;
}

/** The page beside the reports of several proposals, each in a file of its own: `hrefs` in their order. */
export type WriteIndex = (run: Run, hrefs: readonly string[], options: ReportOptions) => string;

/** A report format: the same run and options always give the same text. */
export type WriteReport = (run: Run, options: ReportOptions) => string;

/** The same text piece by piece, about one a proposal: a report of thousands need never be held whole. */
export type WritePieces = (run: Run, options: ReportOptions) => Iterable<string>;
