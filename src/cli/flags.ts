import type { FailOn } from '../assess/gate.js';
import type { Lens } from '../assess/lenses.js';
import type { Locale } from '../locale/words.js';
import type { Jobs } from './judging/jobs.js';
import type { ColorChoice } from './terminal.js';

/** Flags of every command that prints something for people. */
export interface PrintFlags {
  readonly format: readonly string[];
  readonly output?: string;
  readonly color: ColorChoice;
}

export interface CheckFlags extends PrintFlags {
  readonly theme?: readonly string[];
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  readonly require?: readonly string[];
  readonly fundingLine?: string;
  readonly config?: string | false;
  readonly printConfig?: boolean;
  readonly decisions?: string;
  readonly ignoreDecisions?: boolean;
  readonly today?: string;
  readonly lens?: Lens;
  readonly exitZero?: boolean;
  readonly watch?: boolean;
  readonly stdinFilename?: string;
  readonly maxSize?: number;
  readonly jobs?: Jobs;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface InitFlags {
  readonly language?: Locale;
  readonly title?: string;
  readonly kind?: readonly string[];
  readonly theme?: readonly string[];
  readonly sector?: readonly string[];
  readonly mobility?: readonly string[];
  readonly group?: readonly string[];
  readonly locale?: Locale;
}

export interface RenderFlags extends PrintFlags {
  readonly config?: string | false;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface VerifyFlags {
  readonly locale?: Locale;
  readonly config?: string | false;
  readonly decisions?: string;
  readonly maxSize?: number;
}

export interface DecideFlags {
  readonly locale?: Locale;
  readonly config?: string | false;
  readonly decisions?: string;
  readonly place?: string;
  readonly verdict?: 'met' | 'partly-met' | 'not-met';
  readonly name?: string;
  readonly role?: string;
  readonly note?: string;
  readonly waive?: boolean;
  readonly reason?: string;
  readonly risk?: string;
  readonly instead?: string;
  readonly owner?: string;
  readonly approvedBy?: string;
  readonly expires?: string;
  readonly today?: string;
  readonly dryRun?: boolean;
  readonly maxSize?: number;
}

export interface FixFlags {
  readonly only?: readonly string[];
  readonly safe?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
  readonly theme?: readonly string[];
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly maxSize?: number;
  readonly color: ColorChoice;
}

/** Formats of the printed checklist, each with the ending of a file that holds it. */
export const CHECKLIST_FORMATS = [
  { name: 'terminal', extension: 'txt' },
  { name: 'markdown', extension: 'md' },
  { name: 'html', extension: 'html' },
  { name: 'csv', extension: 'csv' },
  { name: 'json', extension: 'json' },
  { name: 'docx', extension: 'docx' },
] as const;
export type ChecklistFormat = (typeof CHECKLIST_FORMATS)[number]['name'];

export interface ExplainFlags {
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly verbose?: boolean;
  readonly color: ColorChoice;
  readonly maxSize?: number;
}

export interface CompareFlags extends PrintFlags {
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxSize?: number;
  readonly failOnRegression?: boolean;
}

export interface ChecklistFlags extends PrintFlags {
  readonly config?: string | false;
  readonly coverage?: boolean;
  readonly short?: boolean;
  readonly locale?: Locale;
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
}

export interface ImportFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly locale?: Locale;
}

/** The formats that there is a JSON Schema of. */
export const SCHEMA_NAMES = ['proposal', 'report', 'checklist', 'config', 'decisions'] as const;

/** The shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export interface LessonFlags {
  readonly locale?: Locale;
  readonly color: ColorChoice;
}

export interface DemoFlags {
  readonly story?: string;
  readonly step?: number;
  readonly interactive: boolean;
  readonly locale?: Locale;
  readonly color: ColorChoice;
}

export interface QuizFlags {
  readonly seed?: number;
  readonly count?: number;
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
  readonly print?: boolean;
  readonly output?: string;
  readonly locale?: Locale;
  readonly maxSize?: number;
  readonly color: ColorChoice;
}

export interface SchemaFlags {
  readonly locale?: Locale;
  readonly output?: string;
  readonly keys?: boolean;
}
