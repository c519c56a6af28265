import type { ReadFile } from '../proposal/document.js';
import type { Limits } from '../proposal/limits.js';
import { readProposals } from '../proposal/read.js';
import { readStream } from '../proposal/yaml-stream.js';
import { withStubs } from './insert.js';
import { planned, type Stub } from './plan.js';
import { idsOfStubs } from './present.js';
import { isSameReading } from './same.js';
import { rootSpot } from './spot.js';
import type { Wanted } from './wanted.js';
import type { StubWords } from './words.js';

/** What is to be added to one document of a file. */
export interface Order {
  /** 1-based, as the file is read. */
  readonly document: number;
  readonly wanted: readonly Wanted[];
  readonly words: StubWords;
}

/** What became of an order. */
export interface Done {
  readonly document: number;
  readonly added: readonly string[];
  /** Ids whose stub stands there already. */
  readonly waiting: readonly string[];
  /** Ids for which no place was found that leaves the proposal as it is. */
  readonly unplaced: readonly string[];
}

export interface Fixed {
  readonly text: string;
  readonly done: readonly Done[];
  /** Stubs left out because the file would have said something else with them: none, unless this program is wrong. */
  readonly leftOut: number;
}

/**
 * Adds stubs to a file: lines of comment, so that it says what it said before. Every character that was there stays; a
 * stub that would change what the file says is left out.
 *
 * @param text without byte order mark
 */
export function addStubs(text: string, orders: readonly Order[], limits: Limits): Fixed {
  const plans = plansOf(text, orders, limits);
  const stubs = plans.flatMap((plan) => plan.stubs);
  const before = reading(text, limits);
  const keeps = (some: readonly Stub[]) => isSameReading(before, reading(withStubs(text, some), limits));
  const kept = keeps(stubs) ? stubs : harmless(stubs, keeps);
  return {
    text: withStubs(text, kept),
    leftOut: stubs.length - kept.length,
    done: plans.map((plan) => {
      const placed = new Set(plan.stubs.filter((stub) => kept.includes(stub)).flatMap(({ ids }) => ids));
      const { document, waiting, asked } = plan;
      return {
        document,
        waiting,
        added: asked.filter((id) => placed.has(id)),
        unplaced: asked.filter((id) => !placed.has(id)),
      };
    }),
  };
}

interface Plan {
  readonly document: number;
  readonly stubs: readonly Stub[];
  readonly waiting: readonly string[];
  readonly asked: readonly string[];
}

function plansOf(text: string, orders: readonly Order[], limits: Limits): readonly Plan[] {
  const documents = [...readStream(text, limits)];
  return orders.flatMap(({ document, wanted, words }) => {
    const yaml = documents[document - 1];
    if (yaml === undefined || yaml.contents === null) return [];
    const present = idsOfStubs(text.slice(yaml.start, yaml.end));
    const asked = wanted.filter(({ id }) => !present.has(id));
    return [
      {
        document,
        stubs: planned(rootSpot(yaml.contents), asked, text, words),
        waiting: wanted.flatMap(({ id }) => (present.has(id) ? [id] : [])),
        asked: asked.map(({ id }) => id),
      },
    ];
  });
}

/** Those of the stubs that leave the proposal as it is. */
function harmless(stubs: readonly Stub[], keeps: (some: readonly Stub[]) => boolean): readonly Stub[] {
  const kept: Stub[] = [];
  for (const stub of stubs) {
    kept.push(stub);
    if (!keeps(kept)) kept.pop();
  }
  return kept;
}

/** Stubs may make a file longer than what is read by default. */
function reading(text: string, limits: Limits): ReadFile {
  return readProposals('', new TextEncoder().encode(text), { ...limits, bytes: Number.MAX_SAFE_INTEGER });
}
