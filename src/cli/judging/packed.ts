import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Assessment } from '../../assess/verdict.js';

/** An assessment in a tenth of its room: what a worker hands over, and what is kept of thousands until the report is written. */
export function packed(assessment: Assessment): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateRawSync(JSON.stringify(assessment), { level: 1 }));
}

/** @param bytes what `packed` made */
export function unpacked(bytes: Uint8Array): Assessment {
  const assessment: Assessment = JSON.parse(inflateRawSync(bytes).toString());
  return assessment;
}
