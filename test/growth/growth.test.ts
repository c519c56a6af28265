import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { LANGUAGES, proposalOf } from '../bench/proposals.js';
import { openCounter, type Steps } from './steps.js';

const SHORT = 80_000;
const TIMES = 4;

let count: Awaited<ReturnType<typeof openCounter>>;
beforeAll(async () => {
  count = await openCounter();
}, 120_000);

/** By how much more steps than words grew. */
function beyondLinear(short: Steps, long: Steps): number {
  return long.all / short.all / (long.tokens / short.tokens);
}

/** Blocks with more than a hundredth of all steps that ran more than three times as often as words would have it. */
function runaways(short: Steps, long: Steps): readonly string[] {
  const words = long.tokens / short.tokens;
  return [...long.blocks].flatMap(([block, ran]) => {
    const before = short.blocks.get(block) ?? 0;
    return before > 100 && ran > long.all / 100 && ran / before > 3 * words
      ? [`${block}: ${before} to ${ran}`]
      : [];
  });
}

describe('the work of judging grows with the words, and no faster', () => {
  it.each(LANGUAGES)(
    'ever longer paragraphs, %s',
    async (language) => {
      const short = await count(proposalOf(1, SHORT, language));
      const long = await count(proposalOf(1, SHORT * TIMES, language));
      expect(long.tokens / short.tokens).toBeGreaterThan(TIMES - 1);
      expect(beyondLinear(short, long)).toBeLessThan(1.15);
      expect(runaways(short, long)).toEqual([]);
    },
    300_000,
  );

  it('ever more paragraphs that are nearly the same, all of which must be held against each other', async () => {
    const short = await count(nearCopies(40));
    const long = await count(nearCopies(40 * TIMES));
    expect(beyondLinear(short, long)).toBeLessThan(1.15);
    expect(runaways(short, long)).toEqual([]);
  }, 300_000);

  it('would find a step that looks at every word for every word', () => {
    const steps = (tokens: number): Steps => {
      const blocks = new Map([
        ['walk 1-2', tokens * 100],
        ['pairs 3-4', tokens * tokens],
      ]);
      return { tokens, blocks, all: tokens * 100 + tokens * tokens };
    };
    expect(beyondLinear(steps(200), steps(800))).toBeGreaterThan(1.15);
    expect(runaways(steps(200), steps(800))).toEqual(['pairs 3-4: 40000 to 640000']);
  });
});

/** A proposal with so many activities, told with almost the same words. */
function nearCopies(many: number): string {
  const proposal = parse(proposalOf(3, 1000, 'en'));
  proposal.results = {
    outcomes: [
      {
        id: 'OC1',
        text: 'People are safer.',
        activities: Array.from({ length: many }, (_, i) => ({
          id: `A${i}`,
          text: `Every week two women of the village and ${i} of their neighbours walk to the well with the committee, write down what people ask of us, and answer them within ten days on the board beside the pump.`,
        })),
      },
    ],
  };
  return stringify(proposal);
}
