import type { ParsedNode } from 'yaml';
import { tellFault } from './faults/say.js';
import type { At, Fields, Reading } from './reading.js';
import { endsBefore } from './values/date.js';

/** Reports a period that ends before it starts, and leaves its end out. */
export function checkPeriod(
  reading: Reading,
  fields: Fields,
  end: readonly [ParsedNode, At] | undefined,
): void {
  if (end === undefined || typeof fields.start !== 'string' || typeof fields.end !== 'string') return;
  if (!endsBefore(fields.start, fields.end)) return;
  const [node, at] = end;
  reading.leaveOut(node, at, {
    code: 'end-before-start',
    ...tellFault('fault.end-before-start', { start: fields.start, end: fields.end }),
    expected: `${fields.start} or later`,
  });
  delete fields.end;
}
