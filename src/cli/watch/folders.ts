import { type FSWatcher, watch } from 'node:fs';

/** Changes come in bursts: an editor writes, renames and touches. */
const SETTLED = 60;
/** Network drives tell nobody of changes: there they are looked for. */
const LOOK = 1000;

/** Calls back soon after anything changed in one of the folders, and now and then besides. */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly changed: () => void;
  private readonly looking: NodeJS.Timeout;
  private pending: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.changed = changed;
    this.looking = setInterval(changed, LOOK);
  }

  /** Editors put a new file in the place of the old one, so folders are watched and not files. */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.watchers) if (!folders.has(folder)) this.drop(folder, watcher);
    for (const folder of folders) if (!this.watchers.has(folder)) this.add(folder);
  }

  close(): void {
    clearInterval(this.looking);
    clearTimeout(this.pending);
    this.follow(new Set());
  }

  private add(folder: string): void {
    try {
      const watcher = watch(folder, () => this.soon());
      watcher.on('error', () => this.drop(folder, watcher));
      this.watchers.set(folder, watcher);
    } catch {
      // A folder that is gone or cannot be watched is looked at all the same.
    }
  }

  private drop(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.watchers.delete(folder);
  }

  private soon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(this.changed, SETTLED);
  }
}
