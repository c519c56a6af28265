import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { judgeSources } from '../../src/cli/judging/all.js';
import { UNSEEN } from '../../src/cli/progress.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { engine } from '../support/engine.js';
import { fixtures } from './run.js';

const prepared = {
  engine: engine(),
  optionsOf: () => ({}),
  limits: defaultLimits,
  gate: { failOn: 'critical', strict: false },
  options: { 'fail-on': 'critical' },
} as const;

/** Three files judged by workers that run this script. */
async function judgedBy(script: string, files = ['bare.yaml', 'hollow.yaml', 'german.yaml']) {
  let hired = 0;
  const inputs = files.map((name) => ({ name, path: `${fixtures}/${name}`, named: true }));
  const source = { kind: 'folder', argument: '.', inputs, repeated: 0, others: 0, documents: 0 } as const;
  const { proposals } = await judgeSources([source], prepared, {
    flags: {},
    jobs: 2,
    progress: UNSEEN,
    hire: () => {
      hired += 1;
      return new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 60 } });
    },
  });
  const told = [...proposals].map(({ file, level, formatFaults }) => ({
    file,
    level,
    faults: formatFaults.map(({ code }) => code),
  }));
  return { told, hired };
}

const READY = `const { parentPort } = require('node:worker_threads');
  parentPort.postMessage({ options: { 'fail-on': 'critical' } });`;
const JUDGED_HERE = [
  { file: 'bare.yaml', level: 'not-ready', faults: [] },
  { file: 'hollow.yaml', level: 'not-ready', faults: [] },
  { file: 'german.yaml', level: 'not-judged', faults: [] },
];

describe('workers', () => {
  it.each([
    ['throws', `throw new RangeError('words of the draft')`],
    ['ends', 'process.exit(1)'],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(100_000).fill({}))'],
  ])('one that %s costs the file that it was at, and another takes its place', async (_, breaks) => {
    const { told, hired } = await judgedBy(`${READY}
      parentPort.on('message', (input) => {
        if (input.name === 'hollow.yaml') { ${breaks} }
        parentPort.postMessage('passed over');
      });`);
    expect(told).toEqual([{ file: 'hollow.yaml', level: 'not-judged', faults: ['internal'] }]);
    expect(hired).toBeGreaterThan(1);
  });

  it.each([
    ['cannot start', `throw new Error()`],
    ['judges with another configuration', READY.replace('critical', 'minor')],
  ])('where one %s, this thread judges', async (_, script) => {
    expect((await judgedBy(script)).told).toEqual(JUDGED_HERE);
  });
});
