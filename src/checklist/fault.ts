import type { Said } from '../proposal/said.js';

/** A mistake in a checklist or lexicon: the file, where in it, what is wrong and what was probably meant. */
export interface ChecklistFault {
  readonly path: string;
  /** 1-based, where the text of the file was at hand. */
  readonly line?: number;
  readonly column?: number;
  /** Requirement, set or concept, and key. */
  readonly where: string;
  readonly message: string;
  /** The message as data, where whoever uses the tool may have made the mistake. */
  readonly said?: Said;
  readonly suggestion?: string;
  /** The keys that lead to it in the file. */
  readonly keys?: readonly PropertyKey[];
}

/** Thrown where judging would otherwise go on with a wrong checklist. */
export class ChecklistError extends Error {
  readonly faults: readonly ChecklistFault[];

  constructor(faults: readonly ChecklistFault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'ChecklistError';
    this.faults = faults;
  }
}

/** `file:line:column where: message (did you mean …?)`. */
export function faultLine(fault: ChecklistFault): string {
  const meant = fault.suggestion === undefined ? '' : ` (did you mean ${fault.suggestion}?)`;
  return `${placeOf(fault)} ${fault.where}: ${fault.message}${meant}`;
}

/** `file:line:column`. */
export function placeOf({ path, line, column }: ChecklistFault): string {
  return line === undefined ? path : `${path}:${line}:${column ?? 1}`;
}
