import { extname } from 'node:path';
import { UsageError } from './errors.js';
import { orMeant } from './suggest.js';
import { sentence } from './talk.js';

/** One report that was asked for: its format, and its file; none is standard output. */
export interface Output<F extends string> {
  readonly format: F;
  readonly path?: string;
}

/** A format that reports can be written in, and the ending of a file that holds one. */
export interface KnownFormat<F extends string> {
  readonly name: F;
  readonly extension: string;
}

/**
 * The reports that `-f FMT[:PATH]` and `-o FILE` ask for; the terminal format on standard output when they ask for none.
 *
 * @throws {UsageError} for an unknown format, two reports in one place, and `-o` beside several formats
 */
export function outputsOf<F extends string>(
  formats: readonly string[],
  file: string | undefined,
  known: readonly KnownFormat<F>[],
  standard: F,
): readonly Output<F>[] {
  const asked = formats.map((text) => outputOf(text, known));
  const outputs = file === undefined ? asked : [toFile(file, asked, known)];
  if (outputs.length === 0) return [{ format: standard }];
  const places = outputs.map(({ path }) => path ?? '-');
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice === '-') throw new UsageError(sentence('two-on-output'), sentence('two-on-output-hint'));
  if (twice !== undefined) throw new UsageError(sentence('two-in-place', { place: twice }));
  return outputs;
}

function outputOf<F extends string>(text: string, known: readonly KnownFormat<F>[]): Output<F> {
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const format = known.find((one) => one.name === name)?.name;
  if (format === undefined) {
    const names = known.map((one) => one.name);
    throw new UsageError(
      sentence('no-format', { name, meant: orMeant(name, names) }),
      sentence('formats', { names }),
    );
  }
  return colon < 0 ? { format } : placed(format, text.slice(colon + 1), `-f ${text}`);
}

function toFile<F extends string>(
  file: string,
  asked: readonly Output<F>[],
  known: readonly KnownFormat<F>[],
): Output<F> {
  const [first, ...others] = asked;
  if (others.length > 0) throw new UsageError(sentence('one-format'), sentence('one-format-hint'));
  if (first?.path !== undefined)
    throw new UsageError(sentence('two-places', { first: first.path, second: file }));
  const ending = extname(file).slice(1).toLowerCase();
  const format = first?.format ?? known.find(({ extension }) => extension === ending)?.name;
  if (format === undefined && file !== '-')
    throw new UsageError(
      sentence('which-format', { file }),
      sentence('which-format-hint', { endings: known.map(({ extension }) => `.${extension}`) }),
    );
  return placed(format ?? firstOf(known), file, '-o');
}

function firstOf<F extends string>(known: readonly KnownFormat<F>[]): F {
  const [first] = known;
  if (first === undefined) throw new TypeError('no formats');
  return first.name;
}

function placed<F extends string>(format: F, path: string, flag: string): Output<F> {
  if (path === '') throw new UsageError(sentence('flag-no-file', { flag }), sentence('flag-no-file-hint'));
  return path === '-' ? { format } : { format, path };
}
