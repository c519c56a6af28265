import * as z from 'zod';
import { UsageError } from '../errors.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { SchemaFlags } from '../flags.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';
import { FILE_WIDTH, outputWidth } from '../terminal.js';

const SCHEMAS = {
  proposal: async () => (await import('../../proposal/json-schema.js')).proposalJsonSchema(),
  report: async () => (await import('../../report/json-schema.js')).reportJsonSchema(),
  checklist: async () => (await import('../../checklist/json-schema.js')).checklistJsonSchema(),
  config: async () => z.toJSONSchema((await import('../config/format.js')).configSchema, { io: 'input' }),
  decisions: async () =>
    z.toJSONSchema((await import('../../assess/decisions/format.js')).decisionsSchema, { io: 'input' }),
} satisfies Record<string, () => Promise<object>>;

/**
 * Prints the JSON Schema of a format, or the keys of a proposal for people.
 *
 * @throws {UsageError} when there is no such format, or the file cannot be written
 */
export async function schema(format: string, flags: SchemaFlags): Promise<number> {
  const name = schemaName(format);
  if (flags.keys === true && name !== 'proposal') throw new UsageError(sentence('keys-of-proposal'));
  const path = flags.output === '-' ? undefined : flags.output;
  if (path !== undefined) refuseUnwritable([path]);
  const text =
    flags.keys === true
      ? (await import('../sheet/keys.js')).keyList(path === undefined ? outputWidth() : FILE_WIDTH)
      : `${JSON.stringify(await SCHEMAS[name](), undefined, 2)}\n`;
  if (path === undefined) await writeStandardOutput(text);
  else await writeFiles([{ path, contents: text }]);
  return 0;
}

function schemaName(written: string): keyof typeof SCHEMAS {
  const name = (['proposal', 'report', 'checklist', 'config', 'decisions'] as const).find(
    (one) => one === written,
  );
  if (name !== undefined) return name;
  const names = Object.keys(SCHEMAS);
  throw new UsageError(
    sentence('no-schema', { name: written, meant: orMeant(written, names) }),
    sentence('schemas', { names }),
  );
}
