import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ChecklistFault } from './fault.js';
import type { ChecklistFile, InteractionFile } from './format.js';
import { checkInteractions, checkNames, readChecklist } from './load.js';
import type { KnownNames } from './names.js';
import { requirementsOf } from './requirements.js';

/** A checklist file that has the right shape, and where its keys stand. */
export type ParsedChecklist = (
  | { readonly file: ChecklistFile }
  | { readonly interactions: InteractionFile }
) & {
  readonly path: string;
  readonly placed: (fault: ChecklistFault) => ChecklistFault;
};

/** Aliases of a hand-written file repeat a list of fields; more of them are no checklist. */
const MOST_ALIASES = 1000;

/**
 * Reads a checklist file from its text.
 *
 * @returns the file, or every mistake in its shape with line and column and what was probably meant
 */
export function parseChecklist(
  path: string,
  text: string,
): ParsedChecklist | { readonly faults: readonly ChecklistFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0)
    return {
      faults: broken.map(({ message, pos }) => ({ path, ...placeOf(lines, pos[0]), where: 'YAML', message })),
    };
  const placed = (fault: ChecklistFault) => withPlace(fault, document, lines);
  const data = dataOf(document);
  if (data === undefined)
    return { faults: [{ path, line: 1, column: 1, where: 'YAML', message: 'too many aliases' }] };
  const read = readChecklist(path, data.value);
  return 'faults' in read ? { faults: read.faults.map(placed) } : { ...read, path, placed };
}

/** Every name in checklist files that stands for nothing, doubled ids and ids that build on nothing, each with its place. */
export function faultsOfNames(
  parsed: readonly ParsedChecklist[],
  known: KnownNames,
): readonly ChecklistFault[] {
  const files = parsed.flatMap((one) => ('file' in one ? [one] : []));
  const requirements = requirementsOf(files.map(({ file }) => file));
  const faults = [
    ...checkNames(files, known),
    ...parsed.flatMap((one) =>
      'interactions' in one
        ? checkInteractions(one.interactions.interactions, one.path, requirements, known)
        : [],
    ),
  ];
  return faults.map((fault) => parsed.find(({ path }) => path === fault.path)?.placed(fault) ?? fault);
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
