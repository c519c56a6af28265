import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from '../support/fixed.js';
import { madeProposals } from './made-proposals.js';
import { expectOnlyStubs } from './property.js';

/** As many as a run of all tests has time for; FIX_RUNS=500 takes minutes. */
const RUNS = Number(process.env.FIX_RUNS ?? 40);

describe('fix on proposals in every style', () => {
  it('only ever adds comments, once', () => {
    fc.assert(
      fc.property(madeProposals, (text) => {
        expectOnlyStubs(text);
      }),
      { numRuns: RUNS, seed: 15 },
    );
  });

  it('is asked of proposals that can be read, with something to add', () => {
    const texts = fc.sample(madeProposals, { numRuns: 12, seed: 15 });
    const readable = texts.filter((text) => told(text).documents.every((one) => 'proposal' in one));
    expect(readable.length).toBeGreaterThan(9);
    expect(readable.filter((text) => expectOnlyStubs(text).length > 0).length).toBeGreaterThan(8);
  });
}, 600_000);
