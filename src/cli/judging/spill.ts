import { closeSync, mkdtempSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file for what would fill the memory, in the system's folder for passing files. Nobody else may read it, and where the system allows it
 * the file loses its name at once: it is gone when the process is, however that ends.
 */
export class Spill {
  private readonly handle: number;
  private length = 0;

  /** @throws {Error} of the system, when there is nowhere to write */
  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'protection-check-'));
    const path = join(folder, 'judged');
    const remove = () => rmSync(folder, { recursive: true, force: true });
    try {
      this.handle = openSync(path, 'wx+', 0o600);
    } catch (error) {
      remove();
      throw error;
    }
    try {
      unlinkSync(path);
      remove();
    } catch {
      process.once('exit', () => {
        closeSync(this.handle);
        remove();
      });
    }
  }

  /** Where the bytes begin. */
  put(bytes: Uint8Array): number {
    const at = this.length;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.handle, bytes, written, bytes.length - written, at + written);
    this.length += bytes.length;
    return at;
  }

  take(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let read = 0; read < length; ) {
      const more = readSync(this.handle, bytes, read, length - read, at + read);
      if (more === 0) throw new Error('what was put away is gone');
      read += more;
    }
    return bytes;
  }
}
