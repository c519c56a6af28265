import type { FaultCode } from '../fault.js';

/** What a file is that is no ZIP archive, by its first bytes; nothing for an archive. */
export function foreignKind(bytes: Uint8Array): FaultCode | undefined {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 512));
  if (head.startsWith('PK\x03\x04')) return undefined;
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rich-text';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return holdsEncryptedPackage(bytes) ? 'password' : 'old-word';
  return /^\s*<(?:!doctype html|html|\?xml)/i.test(head) ? 'web-page' : 'other';
}

/** What an archive is that holds no Word document, by the names in it. */
export function foreignArchive(names: readonly string[]): FaultCode {
  if (names.some((name) => name.startsWith('xl/'))) return 'excel';
  if (names.some((name) => name.startsWith('ppt/'))) return 'powerpoint';
  if (names.includes('mimetype') || names.includes('content.xml')) return 'open-document';
  return names.some((name) => /\.iwa$|^Index\.zip$/.test(name)) ? 'pages' : 'zip';
}

/** Word puts a document with a password into a container of the old format, under this name in UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return latin1(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
