import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { FormatFault, UnreadableFault } from './document.js';
import { part, type ToldFault, tellFault } from './faults/say.js';
import type { Limits } from './limits.js';
import type { Lines } from './lines.js';
import { explainErrors } from './mistakes/explain.js';
import { rawMistakes } from './mistakes/raw.js';
import { sourceLines } from './mistakes/source-lines.js';
import { PlaceMap } from './place-map.js';
import type { Places } from './places.js';
import { readValue } from './read-value.js';
import { Reading, TooMuch, written } from './reading.js';
import { checkReferences } from './references.js';
import { type Proposal, proposalSchema } from './schema.js';
import { proposalShape } from './shape.js';
import type { YamlDocument } from './yaml-stream.js';

/** What one document holds: a proposal with its faults, or why it cannot be judged. */
export type DocumentContent =
  | {
      readonly proposal: Proposal;
      readonly faults: readonly FormatFault[];
      readonly unreadable: readonly string[];
      readonly places: Places;
    }
  | { readonly faults: readonly UnreadableFault[] };

/** @param start Where the document begins for what has no place of its own. */
export function readDocument(
  text: string,
  lines: Lines,
  yaml: YamlDocument,
  start: number,
  limits: Limits,
): DocumentContent {
  const { contents, errors, refused } = yaml;
  if (refused !== undefined) return { faults: [tooMuch(lines, refused.offset, refused.why)] };
  if (errors.length > 0) return { faults: explainErrors(text, lines, yaml) };
  if (!isMap(contents)) return { faults: notAMapping(text, lines, yaml, start) };
  const places = new PlaceMap(text, lines, start);
  const otherFormat = unknownFormat(contents, places);
  if (otherFormat !== undefined) return { faults: [otherFormat] };
  const reading = new Reading(contents, places, limits);
  try {
    return readProposal(contents, reading);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { faults: [tooMuch(lines, start, error.why), ...reading.faults.toSorted(byPlace).map(bare)] };
  }
}

function tooMuch(lines: Lines, at: number, why: 'depth' | 'tokens' | 'values' | 'faults'): UnreadableFault {
  const code = why === 'depth' ? 'too-deep' : (`too-many-${why}` as const);
  return { code, ...tellFault(`fault.${code}`), ...lines.range(at, at) };
}

function readProposal(contents: YAMLMap.Parsed, reading: Reading): DocumentContent {
  const { places } = reading;
  const tree = readValue(reading, proposalShape, contents, {
    pointer: '',
    inFile: '',
    blame: '',
    key: 'proposal',
  });
  checkReferences(reading);
  const faults = reading.faults.toSorted(byPlace);
  const parsed = proposalSchema.safeParse(tree ?? {}, { jitless: true });
  if (!parsed.success) return { faults: [...faults, ...disagreement(parsed.error.issues, places)] };
  const proposal = parsed.data;
  if (proposal.project?.title === undefined) {
    return { faults: untitled(faults, places, isMeant(contents, reading)) };
  }
  return { proposal, faults, unreadable: [...reading.unreadable], places };
}

function byPlace(one: UnreadableFault, other: UnreadableFault): number {
  return one.start.line - other.start.line || one.start.column - other.start.column;
}

/** The reader lets nothing through that the schema refuses; should it do so all the same, nothing is judged. */
function disagreement(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  places: PlaceMap,
): readonly UnreadableFault[] {
  return issues.map(({ path }) => ({
    code: 'schema',
    ...tellFault('fault.schema', { path: path.map(String).join('.') }),
    ...places.range(path.map((step) => `/${String(step)}`).join('')),
  }));
}

/** Without a title nothing is judged; the other faults are only of use if the file was meant to be a proposal. */
function untitled(
  faults: readonly FormatFault[],
  places: PlaceMap,
  meant: boolean,
): readonly UnreadableFault[] {
  const fault: UnreadableFault = {
    code: 'no-title',
    ...tellFault('fault.no-title'),
    ...places.range('/project/title'),
  };
  if (!meant) return [fault];
  return [fault, ...faults.map(bare)].toSorted(byPlace);
}

function bare({ code, message, said, start, end, repair }: FormatFault): UnreadableFault {
  return { code, message, said, start, end, ...(repair !== undefined && { repair }) };
}

function isMeant(contents: YAMLMap.Parsed, { unreadable }: Reading): boolean {
  const known = proposalShape.is === 'mapping' ? proposalShape.keys : new Map();
  return (
    unreadable.has('/project') || contents.items.some(({ key }) => isScalar(key) && known.has(written(key)))
  );
}

const knownFormat = 'protection-check/1';

function unknownFormat(contents: YAMLMap.Parsed, places: PlaceMap): UnreadableFault | undefined {
  const pair = contents.items.find(({ key }) => isScalar(key) && written(key) === 'format');
  const value = pair?.value;
  if (value === undefined || value === null) return undefined;
  const format = isScalar(value) ? written(value).trim() : undefined;
  if (format === '' || format === knownFormat) return undefined;
  const version = format === undefined ? null : /^protection-check\/([\d.]{1,10})$/.exec(format);
  return {
    code: 'other-format',
    ...(version === null
      ? tellFault('fault.other-format', { format: knownFormat })
      : tellFault('fault.other-version', { version: version[1] ?? '', format: knownFormat })),
    ...places.rangeOf(value),
  };
}

/** A document that holds no keys: nothing at all, a list, or a text, often because of one mistake near its beginning. */
function notAMapping(
  text: string,
  lines: Lines,
  yaml: YamlDocument,
  start: number,
): readonly UnreadableFault[] {
  const { contents } = yaml;
  const mistakes = rawMistakes(text, yaml.start, yaml.end, sourceLines(text, yaml.start, yaml.end));
  if (mistakes.length > 0 && !isSeq(contents)) {
    return mistakes.map(({ code, message, said, ...at }) => ({
      code,
      message,
      said,
      ...lines.range(at.start, at.end),
    }));
  }
  const from = contents === null ? start : contents.range[0];
  return [{ code: 'not-a-proposal', ...whatInstead(contents), ...lines.range(from, from) }];
}

function whatInstead(contents: ParsedNode | null): ToldFault {
  const found = part(isSeq(contents) ? 'found.list' : 'found.running-text');
  return tellFault('fault.not-a-proposal', { found });
}
