import * as z from 'zod';
import type { Locale } from '../../locale/words.js';
import { builtIn } from '../built-in.js';
import { UsageError } from '../errors.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import { SCHEMA_NAMES, type SchemaFlags } from '../flags.js';
import { engineIn } from '../speech.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';
import { FILE_WIDTH, outputWidth } from '../terminal.js';

const SCHEMAS = {
  proposal: proposalSchema,
  report: async () => (await import('../../report/json-schema.js')).reportJsonSchema(),
  checklist: async () => (await import('../../checklist/json-schema.js')).checklistJsonSchema(),
  config: async () => z.toJSONSchema((await import('../config/format.js')).configSchema, { io: 'input' }),
  decisions: async () =>
    z.toJSONSchema((await import('../../assess/decisions/format.js')).decisionsSchema, { io: 'input' }),
} satisfies Record<(typeof SCHEMA_NAMES)[number], (locale: Locale) => Promise<object>>;

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
      ? (await import('../sheet/keys.js')).keyList(
          path === undefined ? outputWidth() : FILE_WIDTH,
          flags.locale ?? 'en',
        )
      : `${JSON.stringify(await SCHEMAS[name](flags.locale ?? 'en'), undefined, 2)}\n`;
  if (path === undefined) await writeStandardOutput(text);
  else await writeFiles([{ path, contents: text }]);
  return 0;
}

/** With what an editor shows of each key, value and example. */
async function proposalSchema(locale: Locale): Promise<object> {
  const { proposalJsonSchema } = await import('../../proposal/json-schema.js');
  const { annotatedSchema } = await import('../../template/annotate.js');
  const { editorTexts } = await import('../key/editor-texts.js');
  const { requirements } = engineIn(await builtIn(), locale);
  return annotatedSchema({ ...proposalJsonSchema() }, await editorTexts(locale, requirements));
}

function schemaName(written: string): keyof typeof SCHEMAS {
  const name = SCHEMA_NAMES.find((one) => one === written);
  if (name !== undefined) return name;
  throw new UsageError(
    sentence('no-schema', { name: written, meant: orMeant(written, SCHEMA_NAMES) }),
    sentence('schemas', { names: [...SCHEMA_NAMES] }),
  );
}
