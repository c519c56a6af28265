import { unzipSync } from 'fflate';
import { ImportFault } from '../fault.js';
import { foreignArchive, foreignKind } from './kind.js';

/** A document of 300 pages has about 10 MB of XML, and reading takes many times its size in memory. */
const MOST_UNPACKED = 24_000_000;
const MOST_PARTS = 5_000;

/** The parts of a Word document that hold its text; pictures, fonts, macros and what is embedded stay packed. */
const TEXT_PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/**
 * Unpacks the text parts of a Word document.
 *
 * Sizes are taken from the archive's own list before anything is unpacked, and no part becomes larger than the list says.
 *
 * @throws {ImportFault} when it is another kind of file, is broken, or would be too large
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const kind = foreignKind(bytes);
  if (kind !== undefined) throw new ImportFault(kind);
  const names: string[] = [];
  const parts = new Map(Object.entries(unpacked(bytes, names)));
  if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((name) => name.startsWith('word/')))
    throw new ImportFault(foreignArchive(names));
  return parts;
}

function unpacked(bytes: Uint8Array, names: string[]): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.push(name) > MOST_PARTS) throw new ImportFault('too-large');
        if (!TEXT_PARTS.test(name)) return false;
        total += originalSize;
        if (total > MOST_UNPACKED) throw new ImportFault('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault('broken');
  }
}
