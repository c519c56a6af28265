import { decode } from './bytes.js';
import type { ProposalDocument, ReadFile, UnreadableDocument, UnreadableFault } from './document.js';
import { tellFault } from './faults/say.js';
import { defaultLimits, type Limits } from './limits.js';
import { type Lines, linesOf } from './lines.js';
import { readDocument } from './read-document.js';
import { isEmpty } from './reading.js';
import { readStream, type YamlDocument } from './yaml-stream.js';

/**
 * Reads a file of proposals, one a document of its YAML stream. Never throws: what cannot be read is told by faults.
 *
 * @param file Its name, as reports show it.
 * @param bytes What it holds.
 * @param limits How large it may be, where the defaults do not fit.
 */
export function readProposals(file: string, bytes: Uint8Array, limits: Partial<Limits> = {}): ReadFile {
  const allowed = { ...defaultLimits, ...limits };
  const text = decode(bytes, allowed);
  if (typeof text !== 'string') return { file, documents: [{ document: 1, faults: [text] }] };
  return { file, documents: readText(file, text, allowed) };
}

function readText(file: string, text: string, limits: Limits): ReadFile['documents'] {
  const lines = linesOf(text);
  const documents: (ProposalDocument | UnreadableDocument)[] = [];
  let document = 0;
  for (const yaml of readStream(text, limits)) {
    document++;
    if (document > limits.documents) {
      documents.push({ document, faults: [tooManyDocuments(lines, yaml, limits)] });
      break;
    }
    if (holdsNothing(yaml)) continue;
    const content = readDocument(text, lines, yaml, document === 1 ? 0 : yaml.start, limits);
    documents.push(
      'proposal' in content
        ? { file, document, ...content }
        : { document, faults: withSample(content.faults, text.slice(yaml.start, yaml.end)) },
    );
  }
  return documents.length > 0 ? documents : [{ document: 1, faults: [nothing(lines)] }];
}

/** Enough of a text to tell its language by. */
const SAMPLE_LENGTH = 20_000;

function withSample(
  [first, ...others]: readonly UnreadableFault[],
  text: string,
): readonly UnreadableFault[] {
  return first === undefined ? [] : [{ ...first, sample: text.slice(0, SAMPLE_LENGTH) }, ...others];
}

/** Between, before and after markers (`---`) documents may be empty: that is no fault. */
function holdsNothing({ contents, errors, refused }: YamlDocument): boolean {
  return errors.length === 0 && refused === undefined && (contents === null || isEmpty(contents));
}

function nothing(lines: Lines): UnreadableFault {
  return {
    code: 'empty',
    ...tellFault('fault.empty'),
    ...lines.range(0, 0),
  };
}

function tooManyDocuments(lines: Lines, yaml: YamlDocument, limits: Limits): UnreadableFault {
  return {
    code: 'too-many-documents',
    ...tellFault('fault.too-many-documents', { most: limits.documents }),
    ...lines.range(yaml.start, yaml.start),
  };
}
