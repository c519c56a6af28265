import { type GateOptions, type Standing, standingOf } from '../../assess/gate.js';
import type { Assessment, Fault } from '../../assess/verdict.js';

/** What a run must know of every proposal before a report is made: little enough to be kept of thousands. */
export interface Gist {
  readonly file: string;
  readonly document: number;
  readonly language: string;
  readonly standing: Standing;
  /** Why it could not be read; empty where it could. */
  readonly unread: readonly Fault[];
}

export function gistOf(assessment: Assessment, gate: GateOptions): Gist {
  const { file, document, language, requirements, formatFaults } = assessment;
  return {
    file,
    document,
    language,
    standing: standingOf(assessment, gate),
    unread: requirements.length > 0 ? [] : formatFaults,
  };
}
