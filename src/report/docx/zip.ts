// The parts of the ZIP format (APPNOTE 6.3.10, 4.3.7, 4.3.12 and 4.3.16) that hold when an entry was made.
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 };
const ENTRY = { signature: 0x02014b50, size: 46, time: 12, name: 28, extra: 30, comment: 32, file: 42 };
const FILE = { signature: 0x04034b50, time: 10 };

/** 1 January 1980, the first day that a ZIP file can name: date in the upper half, time in the lower. */
const FIRST_DAY = 0x00210000;

/**
 * The same archive with every entry dated to a constant, so that the same content gives the same bytes.
 *
 * @param archive a ZIP file without a comment at its end
 * @throws {RangeError} when it is none
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END.size;
  expectAt(view, end, END.signature);
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left--) {
    expectAt(view, at, ENTRY.signature);
    view.setUint32(at + ENTRY.time, FIRST_DAY, true);
    const file = view.getUint32(at + ENTRY.file, true);
    expectAt(view, file, FILE.signature);
    view.setUint32(file + FILE.time, FIRST_DAY, true);
    const lengths = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, ENTRY.size);
  }
  return bytes;
}

function expectAt(view: DataView, offset: number, signature: number): void {
  if (view.getUint32(offset, true) !== signature) throw new RangeError(`no ZIP record at byte ${offset}`);
}
