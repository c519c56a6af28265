import type { ReadFile } from '../proposal/document.js';

/** Whether two readings hold the same proposals, with the same faults: only the lines may differ. */
export function isSameReading(one: ReadFile, other: ReadFile): boolean {
  return substance(one) === substance(other);
}

function substance({ documents }: ReadFile): string {
  return JSON.stringify(
    documents.map((document) => ({
      number: document.document,
      faults: document.faults.map((fault) => [fault.code, 'path' in fault ? fault.path : '']),
      ...('proposal' in document ? { proposal: document.proposal, unreadable: document.unreadable } : {}),
    })),
  );
}
