import type { KeyTexts } from './texts.js';

type Json = Readonly<Record<string, unknown>>;

/** What an editor shows of the keys of the format. */
export interface EditorTexts extends KeyTexts {
  /** A value that may stand at a key, from a checked example. */
  example(field: string): unknown;
}

/**
 * A JSON Schema of the format with what editors show while somebody writes: what each key is for, what a good answer says, what each
 * value means, and an example.
 *
 * `enumDescriptions` is no keyword of JSON Schema, but the one that language servers for YAML and JSON know.
 */
export function annotatedSchema(schema: Json, texts: EditorTexts): Json {
  const { definitions } = schema;
  const measure = isJson(definitions) ? definitions.measure : undefined;
  return {
    ...annotated(schema, '', texts),
    ...(isJson(definitions) && isJson(measure)
      ? {
          definitions: {
            ...definitions,
            measure: annotated(measure, 'protection.do_no_harm.measures.*', texts),
          },
        }
      : {}),
  };
}

function annotated(schema: Json, field: string, texts: EditorTexts): Json {
  const { properties, items, anyOf, enum: values } = schema;
  return {
    ...schema,
    ...(Array.isArray(values) ? meanings(values, field, texts) : {}),
    ...(isJson(properties) ? { properties: annotatedKeys(properties, field, texts) } : {}),
    ...(isJson(items) ? { items: annotated(items, `${field}.*`, texts) } : {}),
    ...(Array.isArray(anyOf)
      ? { anyOf: anyOf.map((one: unknown) => (isJson(one) ? annotated(one, field, texts) : one)) }
      : {}),
  };
}

function annotatedKeys(properties: Json, above: string, texts: EditorTexts): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const field = above === '' ? key : `${above}.${key}`;
      if (!isJson(schema)) return [key, schema];
      const description = [texts.key(field), texts.good(field)]
        .filter((one) => one !== undefined)
        .join('\n\n');
      const example = texts.example(field);
      return [
        key,
        {
          ...annotated(schema, field, texts),
          ...(description === '' ? {} : { description }),
          ...(example === undefined ? {} : { examples: [example] }),
        },
      ];
    }),
  );
}

/** What each value means, in the order of the values; words for yes and no speak for themselves. */
function meanings(values: readonly unknown[], field: string, texts: EditorTexts): Json {
  const told = values.map((value) => (typeof value === 'string' ? texts.value(field, value) : undefined));
  if (told.every((one) => one === undefined)) return {};
  const descriptions = told.map((one) => one ?? '');
  return { enumDescriptions: descriptions, markdownEnumDescriptions: descriptions };
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
