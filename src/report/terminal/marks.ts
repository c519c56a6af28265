import type { Level, Severity, Verdict } from '../../assess/verdict.js';
import type { Style } from './page.js';

/** The colour of what a level, a severity or a verdict says: few, so that red still means something. */
export const LEVEL_STYLES: Readonly<Record<Level, Style>> = {
  'ready-for-review': 'good',
  revise: 'warn',
  'not-ready': 'bad',
  'not-judged': 'warn',
};

export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  critical: 'bad',
  major: 'warn',
  minor: 'quiet',
};

export const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = {
  met: 'good',
  'partly-met': 'warn',
  'not-met': 'bad',
  'needs-review': 'warn',
  'not-applicable': 'quiet',
  'set-aside': 'quiet',
  error: 'bad',
};
