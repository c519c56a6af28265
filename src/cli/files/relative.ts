import { dirname, relative, resolve, sep } from 'node:path';

/** A file as another file names it: relative to that one's folder, with forward slashes. */
export function relativeFrom(holder: string, file: string): string {
  return relative(dirname(resolve(holder)), resolve(file))
    .split(sep)
    .join('/');
}
