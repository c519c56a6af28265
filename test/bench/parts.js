import { Bench } from 'tinybench';
import { parseDocument } from 'yaml';
import { median } from './processes.js';

/** Files larger than any proposal are read too: what grows shows in them. */
const LIMITS = { bytes: 10_000_000, values: 10_000_000 };

/**
 * What each step of a check costs beside the parse of the same text with `yaml`, all warm.
 *
 * @param {Awaited<ReturnType<typeof import('./engine.js').openEngine>>} opened
 * @param {string} text
 * @param {number} [times]
 */
export async function partsOf({ tool, engine }, text, times = 15) {
  const bytes = Buffer.from(text);
  const [document] = tool.readProposals('x.yaml', bytes, LIMITS).documents;
  const lexicon = engine.knowledge.lexicon(tool.languageOf(document).language);
  const bench = new Bench({ iterations: times, time: 0, warmupIterations: times > 5 ? 5 : 0, warmupTime: 0 });
  bench
    .add('parse', () => parseDocument(text).toJS())
    .add('format', () => tool.readProposals('x.yaml', bytes, LIMITS))
    .add('read', () => tool.readProposal(document, lexicon, engine.knowledge.lexicon))
    .add('judge', () => engine.assess(document, ''));
  await bench.run();
  const time = (/** @type {string} */ name) => {
    const result = bench.getTask(name)?.result;
    return result !== undefined && 'latency' in result ? result.latency.p50 : Number.NaN;
  };
  return {
    kB: bytes.length / 1000,
    parse: time('parse'),
    format: time('format'),
    read: time('read'),
    judge: time('judge'),
  };
}

/**
 * What judging costs with each requirement asked so many times.
 *
 * @param {Awaited<ReturnType<typeof import('./engine.js').openEngine>>} opened
 * @param {string} text
 * @param {number} copies
 */
export function judgingWith({ tool, engine }, text, copies) {
  const [document] = tool.readProposals('x.yaml', Buffer.from(text), tool.defaultLimits).documents;
  const { knowledge } = engine;
  const requirements = Array.from({ length: copies }, (_, i) =>
    knowledge.requirements.map((/** @type {{ id: string }} */ one) =>
      i === 0 ? one : { ...one, id: `${one.id}-${i}` },
    ),
  ).flat();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    tool.assess(document, '', { ...knowledge, requirements });
    return performance.now() - start;
  });
  return median(times);
}
