import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Input } from '../files/input.js';
import { type Prepared, prepare } from '../prepare.js';
import { type Gist, gistOf } from './gist.js';
import { judgeInput } from './one.js';
import type { Order } from './order.js';
import { packed } from './packed.js';

/** What a worker answers with: first what it judges with, then what became of each input that it was given. */
export type Answer =
  | { readonly options: Prepared['options'] }
  | 'passed over'
  | readonly { readonly gist: Gist; readonly assessment: Uint8Array<ArrayBuffer> }[];

/** Judges each input that the thread that started this one sends, and sends back what came out. */
export async function judgeForOthers({ flags }: Order): Promise<void> {
  if (parentPort === null) return;
  const prepared = await prepare(flags);
  const port = parentPort;
  answer(port, { options: prepared.options });
  port.on('message', (input: Input) => void judged(input, prepared).then((one) => answer(port, one)));
}

async function judged(input: Input, prepared: Prepared): Promise<Answer> {
  const assessments = await judgeInput(input, prepared);
  if (assessments === 'passed over') return assessments;
  return assessments.map((assessment) => ({
    gist: gistOf(assessment, prepared.gate),
    assessment: packed(assessment),
  }));
}

function answer(port: MessagePort, one: Answer): void {
  const bytes = Array.isArray(one) ? one.map(({ assessment }) => assessment.buffer) : [];
  port.postMessage(one, bytes);
}
