import type { AssessOptions } from '../assess/assess.js';
import type { GateOptions } from '../assess/gate.js';
import type { Run } from '../assess/verdict.js';
import type { Settings } from './config/settings.js';

/** What decides verdicts and exit code. */
export interface Deciding {
  readonly settings: Settings;
  readonly selection: AssessOptions;
  readonly gate: GateOptions;
  readonly exitZero: boolean;
  readonly ignoreDecisions: boolean;
  readonly configHashes: readonly string[];
  readonly decisions: { readonly sha256: string; readonly today: string } | undefined;
}

/** The options that decide verdicts and exit code, as a report carries them: enough to judge again. */
export function decidingOptions(deciding: Deciding): Run['options'] {
  const { settings, selection, gate, decisions } = deciding;
  const lists: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['checklists', selection.checklists],
    ['theme', selection.themes],
    ['select', selection.select],
    ['ignore', selection.ignore],
    ['require', (gate.require ?? []).map(({ section, asked }) => `${section}=${asked}`)],
    ['required-areas', selection.requiredAreas],
    ['configuration-sha256', deciding.configHashes],
  ];
  return {
    'fail-on': gate.failOn,
    ...Object.fromEntries(lists.flatMap(([name, list]) => (list && list.length > 0 ? [[name, list]] : []))),
    ...(gate.strict ? { strict: 'yes' } : {}),
    ...(settings.fundingLine === undefined ? {} : { 'funding-line': settings.fundingLine }),
    ...(settings.lens === undefined ? {} : { lens: settings.lens }),
    ...(settings.maxSize === undefined ? {} : { 'max-size': String(settings.maxSize) }),
    ...(deciding.exitZero ? { 'exit-zero': 'yes' } : {}),
    ...(deciding.ignoreDecisions ? { 'ignore-decisions': 'yes' } : {}),
    ...(decisions === undefined ? {} : { 'decisions-sha256': decisions.sha256, today: decisions.today }),
  };
}
