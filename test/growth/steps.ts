import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { openEngine } from '../bench/engine.js';

/** How much work judging a text took. */
export interface Steps {
  /** How often each block of our code ran, all blocks added up: turns of loops, calls and branches. */
  readonly all: number;
  /** The same of each block that ran at all. */
  readonly blocks: ReadonlyMap<string, number>;
  /** Words and marks of all passages. */
  readonly tokens: number;
}

/** Files of any length are judged. */
const LIMITS = { bytes: 100_000_000, values: 10_000_000 };

/**
 * Counts the steps of judging with V8's own counters of how often each block runs: the same number at every run and on every machine,
 * where a clock would tell of the machine. What runs inside built-in functions (sorting, searching a text) is not seen.
 */
export async function openCounter(): Promise<(text: string) => Promise<Steps>> {
  // V8 forgets counters with code that it throws away.
  setFlagsFromString('--no-flush-bytecode');
  const { tool, engine } = await openEngine();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const judge = (text: string) => {
    const [document] = tool.readProposals('x.yaml', Buffer.from(text), LIMITS).documents;
    engine.assess(document, '');
    return document;
  };
  return async (text) => {
    judge(text); // What is worked out only once is no growth.
    await session.post('Profiler.takePreciseCoverage');
    const document = judge(text);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const blocks = new Map<string, number>();
    for (const { url, functions } of result) {
      if (!url.endsWith('engine.cjs')) continue;
      for (const { functionName, ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges.slice(1))
          if (count > 0) blocks.set(`${functionName} ${startOffset}-${endOffset}`, count);
    }
    const lexicon = engine.knowledge.lexicon(tool.languageOf(document).language);
    const { passages } = tool.readProposal(document, lexicon, engine.knowledge.lexicon);
    return {
      all: [...blocks.values()].reduce((sum, count) => sum + count, 0),
      blocks,
      tokens: passages.reduce(
        (sum: number, passage: { tokens: readonly unknown[] }) => sum + passage.tokens.length,
        0,
      ),
    };
  };
}
