import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';

/** A value as it stands in YAML or JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const folder = new URL('../../examples/', import.meta.url);

/** The texts of the long examples: strong to weak, every area, three languages. */
export const exampleTexts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const exampleValues: readonly Plain[] = exampleTexts.map((text) => parse(text));

/** Proposals that look like real ones: an example of which keys and elements are left out by chance. */
export function proposals(): fc.Arbitrary<Plain> {
  return fc
    .tuple(fc.constantFrom(...exampleValues), fc.integer(), fc.constantFrom(0.15, 0.4, 0.8))
    .map(([value, seed, share]) => titled(thinned(value, chances(seed), share)));
}

/** As proposals, small enough to be judged often. */
export function smallProposals(): fc.Arbitrary<Plain> {
  return fc
    .tuple(fc.constantFrom(...exampleValues), fc.integer())
    .map(([value, seed]) => titled(thinned(value, chances(seed), 0.15)));
}

/** A number between 0 and 1 at each call, the same ones for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function thinned(value: Plain, chance: () => number, share: number): Plain {
  if (Array.isArray(value))
    return value
      .filter(() => chance() < Math.max(share, 0.3))
      .map((item: Plain) => thinned(item, chance, share));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(() => chance() < Math.max(share, 0.3));
  return Object.fromEntries(kept.map(([key, inner]) => [key, thinned(inner, chance, Math.max(share, 0.4))]));
}

function titled(value: Plain): Plain {
  const parts = isMapping(value) ? value : {};
  const project = isMapping(parts.project) ? parts.project : {};
  return { ...parts, project: { ...project, title: 'Generated' } };
}

/** Whether a value is a mapping. */
export function isMapping(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value with each string made another one. */
export function withStrings(value: Plain, change: (text: string, key: string) => string, under = ''): Plain {
  if (typeof value === 'string') return change(value, under);
  if (Array.isArray(value)) return value.map((item: Plain) => withStrings(item, change, under));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withStrings(inner, change, key)]),
  );
}
