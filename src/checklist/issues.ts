import type * as z from 'zod';
import type { ChecklistFault } from './fault.js';
import { isMistakeCode, isNamedType, tellMistake } from './fault-sentences.js';
import { below, knownKeys } from './known-keys.js';
import { suggest } from './suggest.js';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** What a mistake in the shape of a file is told with. */
interface File {
  readonly path: string;
  readonly data: unknown;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

/**
 * The mistakes in the shape of a checklist file, each with the keys that lead to it and, for a misspelt key or value, what was
 * probably meant.
 */
export function faultsOf(issues: readonly Issue[], file: File): ChecklistFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], file));
}

function faultsOfIssue(issue: Issue, at: Keys, file: File): ChecklistFault[] {
  const keys = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(file.schema, keys, file.data);
    return issue.keys.map((key) =>
      fault(file, [...keys, key], tellMistake('mistake.no-key', { key }), suggest(key, known)),
    );
  }
  const written = keys.reduce(below, file.data);
  if (written === undefined)
    return [fault(file, keys.slice(0, -1), tellMistake('mistake.key-missing', { key: String(keys.at(-1)) }))];
  const values = valuesOf(issue).map(String);
  if (values.length > 0) {
    const meant = suggest(String(written), values);
    const told = tellMistake('mistake.none-of', { value: String(written), values });
    return [fault(file, keys, told, meant)];
  }
  return issue.code === 'invalid_union'
    ? faultsOfUnion(issue, keys, written, file)
    : [fault(file, keys, tellIssue(issue))];
}

/** What is wrong with a value, in the words of the tool where it has some. */
function tellIssue(issue: Issue): Pick<ChecklistFault, 'message' | 'said'> {
  switch (issue.code) {
    case 'invalid_type':
      return isNamedType(issue.expected)
        ? tellMistake('mistake.type', { type: { code: `type.${issue.expected}`, values: {} } })
        : { message: issue.message };
    case 'too_small':
      return issue.origin === 'number'
        ? tellMistake('mistake.too-small', { least: Number(issue.minimum) })
        : tellMistake('mistake.empty');
    case 'too_big':
      return tellMistake('mistake.too-big', { most: Number(issue.maximum) });
    case 'invalid_format':
      return isMistakeCode(issue.message)
        ? tellMistake('mistake.form', { form: { code: issue.message, values: {} } })
        : { message: issue.message };
    default:
      return { message: issue.message };
  }
}

/** The values that could stand there, where there are a few. */
function valuesOf(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? []) : [];
}

/** The mistakes of the branch that was probably meant: the one that knows most of the keys written there. */
function faultsOfUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  keys: Keys,
  written: unknown,
  file: File,
): ChecklistFault[] {
  const known = knownKeys(file.schema, keys, file.data);
  if (typeof written === 'object' && written !== null) {
    const strange = Object.keys(written).filter((key) => !known.includes(key));
    if (strange.length > 0)
      return strange.map((key) =>
        fault(file, [...keys, key], tellMistake('mistake.no-key', { key }), suggest(key, known)),
      );
  }
  const [nearest] = issue.errors.toSorted((a, b) => strangeness(a) - strangeness(b));
  if (nearest === undefined || nearest.length === 0) return [fault(file, keys, tellIssue(issue))];
  return nearest.flatMap((inner) => faultsOfIssue(inner, keys, file));
}

/** How far what is written is from a branch: an unknown key or another type tells more than a wrong value. */
function strangeness(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, { code, path }) =>
      sum + (code === 'unrecognized_keys' || (code === 'invalid_type' && path.length === 0) ? 100 : 1),
    0,
  );
}

function fault(
  file: File,
  keys: Keys,
  told: Pick<ChecklistFault, 'message' | 'said'>,
  suggestion?: string,
): ChecklistFault {
  return {
    path: file.path,
    where: whereOf(keys, file.data),
    ...told,
    ...(suggestion === undefined ? {} : { suggestion }),
    keys,
  };
}

/** `AC-05 judge.parts.1.find` for what stands in a requirement, else the keys. */
function whereOf(keys: Keys, data: unknown): string {
  const id = below(keys.slice(0, 2).reduce(below, data), 'id');
  const shown =
    typeof id === 'string' ? [id, keys.slice(2).map(String).join('.')] : [keys.map(String).join('.')];
  return shown.filter((part) => part !== '').join(' ');
}
