import { type Catalogue, inWords, type Said, type SaidValue } from '../said.js';
import { ofFiles } from './of-files.js';
import { ofKeys } from './of-keys.js';
import { ofValues } from './of-values.js';
import { ofYaml } from './of-yaml.js';

const own = { ...ofFiles, ...ofYaml, ...ofKeys, ...ofValues } as const;

export type FaultSentence = keyof typeof own;

/** Every sentence that a format fault is told in, and its parts, in English. Other languages have one of the same codes in src/locale/. */
export const faultSentences: Catalogue = own;

/** A format fault in English, and as data. */
export interface ToldFault {
  readonly message: string;
  readonly said: Said;
}

/** Says why something cannot be read. Values are keys, ids, numbers and enum values, never words of a draft. */
export function tellFault(code: FaultSentence, values: Readonly<Record<string, SaidValue>> = {}): ToldFault {
  const said = part(code, values);
  return { message: english(said), said };
}

/** Says that a file is of another kind, and how it becomes a proposal. */
export function tellOtherKind(kind: FaultSentence): ToldFault {
  return kind === 'file.word' ? tellFault('fault.word') : tellFault('fault.not-yaml', { kind: part(kind) });
}

/** A part of such a sentence. */
export function part(code: FaultSentence, values: Readonly<Record<string, SaidValue>> = {}): Said {
  return { code, values };
}

/** A part of a sentence in English. */
export function english(said: Said): string {
  return inWords(said, own) ?? said.code;
}

/** "a or b or c". */
export function either(parts: readonly Said[]): SaidValue {
  const [first, ...others] = parts;
  if (first === undefined) return '';
  return others.reduce<Said>((one, other) => part('or', { one, other }), first);
}
