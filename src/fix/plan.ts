import type { Anchor } from './anchor.js';
import { type Graft, grafts } from './graft.js';
import { merged } from './merge.js';
import { folded } from './print.js';
import { remarked, type Sketch, type Step, shownAt, sketchOf, stepsOf } from './sketch.js';
import type { Spot } from './spot.js';
import type { Target, Wanted } from './wanted.js';
import type { StubWords } from './words.js';

/** Lines to add at one place. */
export interface Stub {
  readonly ids: readonly string[];
  readonly anchor: Anchor;
  /** What is said above the example. */
  readonly head: readonly string[];
  readonly sketch: Sketch | undefined;
}

/** All stubs of a document, in the order of the file. */
export function planned(
  root: Spot,
  wanted: readonly Wanted[],
  text: string,
  words: StubWords,
): readonly Stub[] {
  const stubs: Stub[] = [];
  for (const one of wanted) for (const stub of stubsOf(root, one, text, words)) add(stubs, stub);
  return stubs.toSorted(
    (a, b) =>
      a.anchor.offset - b.anchor.offset || b.anchor.column - a.anchor.column || a.anchor.rank - b.anchor.rank,
  );
}

/** Joins a stub with one in the same place whose key it would repeat. */
function add(stubs: Stub[], stub: Stub): void {
  const at = stubs.findIndex(
    ({ anchor, sketch }) => anchor.slot === stub.anchor.slot && sketch?.is === 'keys',
  );
  const before = stubs[at];
  if (before?.sketch?.is === 'keys' && stub.sketch?.is === 'keys') {
    const said = remarkedAbove(stub.sketch, stub.head);
    const sketch = merged(before.sketch, said);
    if (sketch !== undefined) {
      stubs[at] = { ...before, ids: [...before.ids, ...stub.ids], sketch };
      return;
    }
  }
  stubs.push(stub);
}

function remarkedAbove(sketch: Sketch & { readonly is: 'keys' }, head: readonly string[]): typeof sketch {
  const said = remarked(sketch, head);
  return said?.is === 'keys' ? said : sketch;
}

function stubsOf(root: Spot, wanted: Wanted, text: string, words: StubWords): readonly Stub[] {
  let isFirst = true;
  return graftsOf(root, wanted, text).map(({ anchor, sketch, path }) => {
    const head = headOf(wanted, isFirst, missingAt(path, wanted.targets), { anchor, sketch }, words);
    isFirst = false;
    return { ids: [wanted.id], anchor, head, sketch };
  });
}

/**
 * Where nothing is there, the whole example is offered; where something is, or where elements of a list lack it, only
 * what is missing.
 */
function graftsOf(root: Spot, { insert, partly, targets }: Wanted, text: string): readonly Graft[] {
  const example = insert === undefined ? undefined : sketchOf(insert);
  const isOfElements = targets.some(({ pointer }) =>
    stepsOf(pointer).some((step) => typeof step === 'number'),
  );
  if (example !== undefined && !partly && !isOfElements) {
    const whole = grafts(root, [], example, text).filter(
      ({ path, isBeside }) => !isBeside || isWanted(path, targets),
    );
    if (whole.length > 0) return whole;
  }
  return targets.flatMap(({ pointer }) => {
    const steps = stepsOf(pointer);
    return grafts(root, steps, example === undefined ? undefined : shownAt(example, steps), text);
  });
}

function isWanted(path: readonly Step[], targets: readonly Target[]): boolean {
  return targets.some(({ pointer }) => isOnOneWay(path, stepsOf(pointer)));
}

function isOnOneWay(one: readonly Step[], other: readonly Step[]): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, i) => step === other[i]);
}

function missingAt(path: readonly Step[], targets: readonly Target[]): readonly string[] {
  return [
    ...new Set(
      targets.filter(({ pointer }) => isOnOneWay(path, stepsOf(pointer))).map(({ missing }) => missing),
    ),
  ];
}

/** The first stub of a requirement asks its question; further ones say what is missing there. */
function headOf(
  { id, question, careful }: Wanted,
  isFirst: boolean,
  missing: readonly string[],
  { anchor, sketch }: Pick<Stub, 'anchor' | 'sketch'>,
  words: StubWords,
): readonly string[] {
  const parts = missing.join('; ');
  const way = anchor.way === 'plain' || sketch === undefined ? [] : [words.ways[anchor.way]];
  if (!isFirst) return [...said(`TODO ${id}: ${parts === '' ? question : words.missing(parts)}`), ...way];
  return [
    ...said(`TODO ${id}: ${question}`),
    ...(parts === '' ? [] : said(words.missing(parts), '  ')),
    ...(careful === undefined ? [] : said(words.careful(careful.trim()), '  ')),
    ...(sketch === undefined ? [] : said(words.example, '  ')),
    ...way.map((line) => `  ${line}`),
  ];
}

/** One remark, folded; its further lines are indented. */
function said(remark: string, indent = ''): readonly string[] {
  return folded(remark.replace(/\s+/g, ' ')).map((line, i) => `${i === 0 ? indent : '  '}${line}`);
}
