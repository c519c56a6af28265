import type { Passage } from '../../narrative/passage.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { DONE_IN, hitsOf } from './hindrances.js';
import { passagesIn } from './texts.js';

const KINDS = [
  'older',
  'disability',
  'minority',
  'sexual-minority',
  'detained',
  'undocumented',
  'other',
] as const;

interface Deed {
  readonly pointer: string;
  readonly stems: ReadonlySet<string>;
}

/** Two measures or more for one group that is easily overlooked (ND-02); the same thing told twice is one. */
function overlookedTwice(context: Context): Found {
  for (const kind of KINDS) {
    const deeds = passagesIn(context, DONE_IN)
      .filter(({ field }) => !field.startsWith('budget.'))
      .flatMap((passage) => deedsIn(passage, `done-for-${kind}`));
    const [first] = deeds;
    const second = deeds.find((deed) => first !== undefined && isAnother(deed, first));
    if (first !== undefined && second !== undefined)
      return present([{ pointer: first.pointer }, { pointer: second.pointer }]);
  }
  return ABSENT;
}

function deedsIn(passage: Passage, concept: string): readonly Deed[] {
  const clauses = new Set(hitsOf(passage, concept).map(({ clause }) => clause));
  return [...clauses].map((at) => {
    const clause = passage.clauses[at];
    const stems = passage.tokens
      .slice(clause?.from, clause?.to)
      .filter((token, i) => token.kind === 'word' && !isCommon(passage, (clause?.from ?? 0) + i))
      .map(({ stem }) => stem);
    return { pointer: passage.pointer, stems: new Set(stems) };
  });
}

const COMMON = new Set(['<template>', '<function>', '<people>', '<@place>', '<@group>']);

function isCommon(passage: Passage, at: number): boolean {
  return passage.symbols.has(COMMON, at);
}

/** Most of the words of the shorter one are new. */
function isAnother(a: Deed, b: Deed): boolean {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared * 2 < Math.min(a.stems.size, b.stems.size);
}

export const overlookedStructures = { 'overlooked-twice': overlookedTwice };
