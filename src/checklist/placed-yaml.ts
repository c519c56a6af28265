import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { ChecklistFault } from './fault.js';
import { tellMistake } from './fault-sentences.js';
import { faultsOf } from './issues.js';

/** The data of a hand-written YAML file, and a way to give mistakes in it their line and column. */
export interface PlacedYaml<T> {
  readonly value: T;
  readonly placed: (fault: ChecklistFault) => ChecklistFault;
}

interface Faulty {
  readonly faults: readonly ChecklistFault[];
}

/** Aliases of a hand-written file repeat a list of fields; more of them are no such file. */
const MOST_ALIASES = 1000;

/**
 * Reads a YAML file that people write for the tool: a checklist, a configuration, decisions.
 *
 * @returns its data, or every mistake in its YAML with line and column
 */
export function placedYaml(path: string, text: string): PlacedYaml<unknown> | Faulty {
  return unlessTooDeep(path, () => shallowYaml(path, text));
}

function shallowYaml(path: string, text: string): PlacedYaml<unknown> | Faulty {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.some(({ message }) => message.includes('call stack'))) return tooDeep(path);
  if (broken.length > 0)
    return {
      faults: broken.map(({ message, pos }) => ({
        path,
        ...placeOf(lines, pos[0]),
        where: 'YAML',
        message,
      })),
    };
  const data = dataOf(document);
  if (data === undefined)
    return { faults: [{ path, line: 1, column: 1, where: 'YAML', ...tellMistake('mistake.aliases') }] };
  return { value: data.value, placed: (fault) => withPlace(fault, document, lines) };
}

/**
 * Reads a YAML file of a known shape.
 *
 * @returns the data, or every mistake with line, column and what was probably meant
 */
export function typedYaml<T>(path: string, text: string, schema: z.ZodType<T>): PlacedYaml<T> | Faulty {
  const yaml = placedYaml(path, text);
  return 'faults' in yaml ? yaml : unlessTooDeep(path, () => ofShape(path, yaml, schema));
}

function ofShape<T>(path: string, yaml: PlacedYaml<unknown>, schema: z.ZodType<T>): PlacedYaml<T> | Faulty {
  const parsed = schema.safeParse(yaml.value ?? {});
  if (parsed.success) return { value: parsed.data, placed: yaml.placed };
  const json = z.toJSONSchema(schema, { io: 'input' });
  const faults = faultsOf(parsed.error.issues, { path, data: yaml.value ?? {}, schema: json });
  return { faults: faults.map(yaml.placed) };
}

/** Who nests thousands of lists in each other writes no such file: neither the parser nor the schema could follow. */
function unlessTooDeep<T>(path: string, read: () => T | Faulty): T | Faulty {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep(path);
  }
}

/** One fault of the whole file: where the stack ended says nothing about it. */
function tooDeep(path: string): Faulty {
  return { faults: [{ path, line: 1, column: 1, where: 'YAML', ...tellMistake('mistake.too-deep') }] };
}

/** An alias bomb parses, and throws only here. */
function dataOf(document: Document.Parsed): { readonly value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch {
    return undefined;
  }
}

/** The line and column of the key, item or value that a fault's keys lead to, or of the nearest around it. */
function withPlace(fault: ChecklistFault, document: Document.Parsed, lines: LineCounter): ChecklistFault {
  return { ...fault, ...placeOf(lines, offsetOf(document, fault.keys ?? [])) };
}

function offsetOf(document: Document.Parsed, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of keys) {
    const holder: unknown = isNode(node) ? resolved(node, document) : node;
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(holder)) {
      node = holder.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function resolved(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function placeOf(lines: LineCounter, offset: number): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}
