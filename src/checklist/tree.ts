/** A value of a proposal and its JSON Pointer. */
export interface PlacedValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** Whether something is written: an empty text, list or mapping is the same as none. */
export function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isGiven);
  if (typeof value === 'object') return Object.values(value).some(isGiven);
  return true;
}

/**
 * The values at a field pattern (`risks.*.mitigation`), in order.
 *
 * @param scope a JSON Pointer that the pattern is relative to
 */
export function valuesAt(root: unknown, pattern: string, scope = ''): PlacedValue[] {
  const start =
    scope === '' ? [{ pointer: '', value: root }] : valuesAtSegments(root, scope.slice(1).split('/'));
  return start.flatMap(({ pointer, value }) => follow(value, pointer, segmentsOf(pattern), 0));
}

function valuesAtSegments(root: unknown, segments: readonly string[]): PlacedValue[] {
  return follow(root, '', segments, 0);
}

/** Patterns come from checklists and code, so there are only so many. */
const segmented = new Map<string, readonly string[]>();

function segmentsOf(pattern: string): readonly string[] {
  const known = segmented.get(pattern);
  if (known !== undefined) return known;
  const segments = pattern === '' ? [] : pattern.split('.');
  segmented.set(pattern, segments);
  return segments;
}

function follow(value: unknown, pointer: string, segments: readonly string[], at: number): PlacedValue[] {
  const segment = segments[at];
  if (segment === undefined) return [{ pointer, value }];
  if (segment === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, i) => follow(item, `${pointer}/${i}`, segments, at + 1));
  }
  const child = childOf(value, segment);
  return child === undefined ? [] : follow(child, `${pointer}/${segment}`, segments, at + 1);
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** `/risks/3/mitigation` as `risks.*.mitigation`. */
export function patternOf(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => (/^\d+$/.test(segment) ? '*' : segment))
    .join('.');
}

/** Whether a field stands at a pattern or below it. */
export function isUnder(field: string, pattern: string): boolean {
  return field.startsWith(pattern) && (field.length === pattern.length || field[pattern.length] === '.');
}
