import { zipSync } from 'fflate';
import type { LeftOutKind } from '../document.js';
import { ImportFault } from '../fault.js';
import { unpack } from './archive.js';
import { nameHeadings } from './styles.js';
import { keepVisible } from './visible.js';
import { childOf, elementsIn, parseXml, within, writeXml } from './xml.js';

const TEXTS: readonly string[] = ['w:document', 'w:footnotes', 'w:endnotes'];

/** A Word document brought down to its visible text, packed again. */
export interface Prepared {
  readonly bytes: Uint8Array;
  readonly leftOut: Record<LeftOutKind, number>;
}

/**
 * Unpacks a document, looks at each part before anybody reads it, and packs what is visible.
 *
 * @throws {ImportFault} when the file is no Word document or is not safe to read
 */
export function prepare(bytes: Uint8Array): Prepared {
  const leftOut = { deletions: 0, comments: 0, placeholders: 0, contents: 0, hidden: 0, pictures: 0 };
  const packed: Record<string, Uint8Array> = {};
  let documents = 0;
  for (const [name, part] of unpack(bytes)) {
    const tree = parseXml(decoded(part));
    const root = elementsIn(tree)[0];
    if (root === undefined) continue;
    if (root.name === 'w:comments') {
      leftOut.comments += elementsIn(root).length;
      continue;
    }
    if (TEXTS.includes(root.name)) keepVisible(root, leftOut);
    if (root.name === 'w:document' && childOf(root, 'w:body') !== undefined) documents++;
    if (root.name === 'w:styles') nameHeadings(tree);
    if (within(root, 'w:altChunk') !== undefined) throw new ImportFault('no-text');
    packed[name] = new TextEncoder().encode(writeXml(tree));
  }
  if (documents === 0) throw new ImportFault('broken');
  return { bytes: zipSync(packed, { level: 0 }), leftOut };
}

/** Parts are in UTF-8, or in UTF-16 with a byte order mark. */
function decoded(part: Uint8Array): string {
  const [first, second] = part;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}
