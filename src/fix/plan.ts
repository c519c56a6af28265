import type { Anchor } from './anchor.js';
import { idsIn, withFreshIds } from './fresh-ids.js';
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
  /** What is said above the example, and how to put it to use. */
  readonly head: readonly string[];
  readonly way: readonly string[];
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
  const ids = idsIn(root.node);
  for (const one of wanted) for (const stub of stubsOf(root, one, ids, text, words)) add(stubs, stub);
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

function stubsOf(
  root: Spot,
  wanted: Wanted,
  ids: Set<string>,
  text: string,
  words: StubWords,
): readonly Stub[] {
  return graftsOf(root, wanted, ids, text).map(({ anchor, sketch, path }, i) => {
    const missing = missingAt(path, wanted.targets);
    const way = anchor.way === 'plain' || sketch === undefined ? [] : [words.ways[anchor.way]];
    const head =
      i === 0 ? firstHead(wanted, missing, { anchor, sketch }, words) : nextHead(wanted, missing, words);
    return { ids: [wanted.id], anchor, head, way, sketch };
  });
}

/**
 * Where nothing is there, the whole example is offered; where something is, or where elements of a list lack it, only
 * what is missing.
 */
function graftsOf(
  root: Spot,
  { insert, partly, targets }: Wanted,
  ids: Set<string>,
  text: string,
): readonly Graft[] {
  const sketch = insert === undefined ? undefined : sketchOf(insert);
  const example = sketch === undefined ? undefined : withFreshIds(sketch, ids);
  const isOfElements = targets.some(({ pointer }) =>
    stepsOf(pointer).some((step) => typeof step === 'number'),
  );
  if (example !== undefined && !partly && !isOfElements) {
    const whole = grafts(root, [], example, text).filter(
      ({ path, isBeside }) => !isBeside || isWanted(path, targets),
    );
    if (whole.length > 0) return whole;
  }
  return targets.flatMap((target) => {
    const steps = stepsOf(target.pointer);
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
      targets.filter(({ pointer }) => isOnOneWay(path, stepsOf(pointer))).flatMap(({ missing }) => missing),
    ),
  ];
}

/** The first stub of a requirement asks its question, and says what to be careful of. */
function firstHead(
  { id, question, careful }: Wanted,
  missing: readonly string[],
  { anchor, sketch }: Pick<Stub, 'anchor' | 'sketch'>,
  words: StubWords,
): readonly string[] {
  const saysSo = sketch === undefined || anchor.way === 'add-to-text';
  return [
    ...said(`TODO ${id}: ${question}`),
    ...(missing.length === 0 ? [] : said(words.missing(missing), '  ')),
    ...(careful === undefined ? [] : said(words.careful(careful.trim()), '  ')),
    ...(saysSo ? [] : said(words.example, '  ')),
  ];
}

/** Further stubs of a requirement say what is missing there. */
function nextHead({ id, targets }: Wanted, missing: readonly string[], words: StubWords): readonly string[] {
  const parts = missing.length > 0 ? missing : [...new Set(targets.flatMap((target) => target.missing))];
  return said(`TODO ${id}: ${words.missing(parts)}`);
}

/** One remark, folded; its further lines are indented. */
function said(remark: string, indent = ''): readonly string[] {
  return folded(remark.replace(/\s+/g, ' ')).map((line, i) => `${i === 0 ? indent : '  '}${line}`);
}
