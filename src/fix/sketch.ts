import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** YAML that is to be shown in a stub: an example, with remarks to stand above its keys and items. */
export type Sketch = Keys | Items | Text;

export interface Keys {
  readonly is: 'keys';
  /** Whether it stands in { }. */
  readonly flow: boolean;
  readonly parts: readonly (Part & { readonly key: string })[];
}

export interface Items {
  readonly is: 'items';
  /** Whether it stands in [ ]. */
  readonly flow: boolean;
  readonly parts: readonly Part[];
}

export interface Text {
  readonly is: 'text';
  readonly text: string;
}

export interface Part {
  readonly value: Sketch;
  /** Lines of comment above it. */
  readonly remarks: readonly string[];
}

/** What stands for a value that nobody has an example of. */
export const UNKNOWN: Text = { is: 'text', text: '…' };

export function keys(key: string, value: Sketch, remarks: readonly string[] = []): Keys {
  return { is: 'keys', flow: false, parts: [{ key, value, remarks }] };
}

export function items(value: Sketch): Items {
  return { is: 'items', flow: false, parts: [{ value, remarks: [] }] };
}

/** The YAML of a fix as a sketch, without its comments; nothing where it is no YAML of keys. */
export function sketchOf(insert: string): Keys | undefined {
  const { contents, errors } = parseDocument(insert, { schema: 'failsafe' });
  const sketch = errors.length > 0 ? undefined : sketched(contents);
  return sketch?.is === 'keys' ? sketch : undefined;
}

function sketched(node: unknown): Sketch {
  if (isMap(node))
    return {
      is: 'keys',
      flow: node.flow === true,
      parts: node.items.map(({ key, value }) => ({
        key: isScalar(key) ? String(key.value) : '',
        value: sketched(value),
        remarks: [],
      })),
    };
  if (isSeq(node))
    return {
      is: 'items',
      flow: node.flow === true,
      parts: node.items.map((item) => ({ value: sketched(item), remarks: [] })),
    };
  return isScalar(node) && node.value !== null && node.value !== ''
    ? { is: 'text', text: withoutAside(String(node.value)) }
    : UNKNOWN;
}

/** Checklists say behind a line of a text that it is an example, where no comment of YAML can stand. */
function withoutAside(text: string): string {
  return text.replace(/ {2,}# .*$/gm, '');
}

/** What a sketch shows at the end of some steps; of a list any item that has it. */
export function shownAt(sketch: Sketch, steps: readonly Step[]): Sketch | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return sketch;
  if (sketch.is === 'text') return undefined;
  for (const part of sketch.parts) {
    const isOnTheWay = sketch.is === 'items' ? typeof step === 'number' : 'key' in part && part.key === step;
    const shown = isOnTheWay ? shownAt(part.value, rest) : undefined;
    if (shown !== undefined) return shown;
  }
  return undefined;
}

/** A step on the way to a value: a key, or the position in a list. */
export type Step = string | number;

/** The steps of a JSON Pointer; figures are positions. */
export function stepsOf(pointer: string): readonly Step[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** A value at the end of some steps that are not there yet. */
export function wrapped(steps: readonly Step[], value: Sketch): Sketch {
  return steps.reduceRight(
    (inner: Sketch, step) => (typeof step === 'number' ? items(inner) : keys(step, inner)),
    value,
  );
}

/** The same with remarks above its first key or item; in { } and [ ] there is no room for them. */
export function remarked(sketch: Sketch, remarks: readonly string[]): Sketch | undefined {
  if (remarks.length === 0) return sketch;
  if (sketch.is === 'text' || sketch.flow) return undefined;
  const above = <P extends Part>(parts: readonly P[]): readonly P[] =>
    parts.map((part, i) => (i === 0 ? { ...part, remarks: [...remarks, ...part.remarks] } : part));
  return sketch.is === 'keys'
    ? { ...sketch, parts: above(sketch.parts) }
    : { ...sketch, parts: above(sketch.parts) };
}
