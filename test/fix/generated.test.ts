import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../support/fixed.js';
import { madeProposals } from './made-proposals.js';
import { expectOnlyStubs } from './property.js';

/** As many as a run of all tests has time for; FIX_RUNS=500 takes minutes. */
const RUNS = Number(process.env.FIX_RUNS ?? 40);
/** A test of its own for a few, so that none runs into the time limit. */
const BATCH = 10;
const batches = Array.from({ length: Math.ceil(RUNS / BATCH) }, (_, i) => i);

describe('fix on proposals in every style', () => {
  it.each(batches)('only ever adds comments, once (%i)', (seed) => {
    fc.assert(
      fc.property(madeProposals, (text) => {
        expectOnlyStubs(text);
      }),
      { numRuns: BATCH, seed },
    );
  });

  it('is asked of proposals that can be read', () => {
    const texts = fc.sample(madeProposals, { numRuns: 40, seed: 1 });
    const readable = texts.filter((text) => told(text).documents.every((one) => 'proposal' in one));
    expect(readable.length).toBeGreaterThan(30);
  });
}, 300_000);
