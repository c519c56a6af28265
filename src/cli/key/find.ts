import { fieldPaths } from '../../proposal/fields.js';
import { canonical } from '../../template/texts.js';
import { UsageError } from '../errors.js';
import { meantBy, orMeantWord } from '../suggest.js';
import { type Saying, sentence } from '../talk.js';

/**
 * The field of the format that somebody means: its whole path, its last keys, or a place of a report (`/people/groups/0/women`).
 *
 * @param ids ids that may have been meant as well, for the suggestion
 * @throws {UsageError} when there is none, or when several end like this
 */
export function findKey(written: string, ids: readonly string[]): string {
  const path = plainPath(written);
  const fields = fieldPaths().filter((field) => !field.endsWith('*'));
  const whole = fields.find((field) => pathOf(field) === path);
  if (whole !== undefined) return whole;
  const ending = fields.filter((field) => `.${pathOf(field)}`.endsWith(`.${path}`) && !isCopy(field));
  const [only, ...others] = ending;
  if (only === undefined) throw unknown(written, path, fields.map(pathOf), ids);
  if (others.length > 0)
    throw new UsageError(sentence('keys-ending', { n: ending.length, key: path }), ...shownPaths(ending));
  return only;
}

/** Measures are the same wherever they stand, and are explained once; so are activities and indicators. */
function isCopy(field: string): boolean {
  const told = canonical(field);
  return told.startsWith('measures') ? !field.startsWith('protection.do_no_harm.') : told !== field;
}

/** Without list positions, hyphens and capitals, however it was written. */
function plainPath(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll('/', '.')
    .replaceAll('-', '_')
    .split('.')
    .filter((key) => !/^(\*|\d*)$/.test(key))
    .join('.');
}

function pathOf(field: string): string {
  return field.replaceAll('.*', '');
}

const MOST = 12;

function shownPaths(fields: readonly string[]): readonly Saying[] {
  const paths = fields.map(pathOf);
  return paths.length > MOST
    ? [...paths.slice(0, MOST), sentence('keys-more', { n: paths.length - MOST })]
    : paths;
}

function unknown(
  written: string,
  path: string,
  paths: readonly string[],
  ids: readonly string[],
): UsageError {
  const last = [...new Set(paths.map((one) => one.slice(one.lastIndexOf('.') + 1)))];
  const meant = meantBy(path, paths) ?? meantBy(path, last) ?? meantBy(written, ids);
  return new UsageError(
    sentence('no-key', { key: written, meant: orMeantWord(meant) }),
    sentence('no-key-hint'),
  );
}
