import mammoth from 'mammoth';
import type { WordDocument } from '../document.js';
import { ImportFault } from '../fault.js';
import { blocksOf } from './blocks.js';
import { prepare } from './prepare.js';
import { notesOf, treeNode } from './tree.js';

/**
 * Reads a Word document.
 *
 * Nothing but its text is looked at: pictures, macros and what is linked or embedded stay closed, and nothing is fetched.
 *
 * @throws {ImportFault} when it is no Word document, is broken, holds no text, or is not safe to read
 */
export async function readWord(file: Uint8Array): Promise<WordDocument> {
  const { bytes, leftOut } = prepare(file);
  const tree = await treeOf(bytes);
  const document = treeNode(tree);
  const blocks = blocksOf(document.children, notesOf(tree));
  if (blocks.length === 0) throw new ImportFault('no-text');
  return { blocks, leftOut: { ...leftOut, pictures: count(document, 'image') } };
}

/** mammoth's tree of a document; the page that it makes of it otherwise is not asked for. */
async function treeOf(bytes: Uint8Array): Promise<unknown> {
  let tree: unknown;
  // The version for Node takes `buffer`, the one for browsers `arrayBuffer`.
  const input = { arrayBuffer: new Uint8Array(bytes).buffer, buffer: bytes };
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: unknown) => {
        tree = document;
        return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] };
      },
    });
  } catch {
    throw new ImportFault('broken');
  }
  return tree;
}

function count({ type, children }: ReturnType<typeof treeNode>, wanted: string): number {
  return children.reduce((sum, child) => sum + count(child, wanted), type === wanted ? 1 : 0);
}
