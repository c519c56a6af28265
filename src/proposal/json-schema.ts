import * as z from 'zod/mini';
import { type Trait, traits } from './schema/fields.js';
import { project } from './schema/project.js';
import { proposalSchema } from './schema.js';

type Json = z.core.JSONSchema.BaseSchema;

/**
 * The format as JSON Schema (draft 7, which editors know best), for completion and hints while writing. It allows all
 * ways of writing that the reader takes: empty values, words for yes and no, plain text for a mapping, numbers for ids.
 * What needs more than one value to decide (references, periods, doubled ids) only the reader reports.
 */
export function proposalJsonSchema(): Json {
  const schema = z.toJSONSchema(proposalSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema: json }) => replace(json, widened(zodSchema, { ...json })),
  });
  const shared = typeof schema.definitions === 'object' ? schema.definitions : {};
  const definitions = { ...shared, narrative: { anyOf: [scalar, promise] } };
  return { title: 'Project proposal for protection-check', ...schema, definitions };
}

function replace(json: Json, by: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, by);
}

const empty: Json = { type: 'null' };
const scalar: Json = { type: ['string', 'number', 'boolean', 'null'] };
const promise: Json = {
  type: 'object',
  properties: {
    text: scalar,
    measures: { type: ['array', 'null'], items: { $ref: '#/definitions/measure' } },
  },
  patternProperties: { '^x-': {} },
  additionalProperties: false,
};

/** The schema of a normalised value, and the other ways in which a file may hold it. */
function widened(type: z.core.$ZodType, json: Json): Json {
  const trait = traits.get(type);
  if (type instanceof z.ZodMiniOptional) return json;
  if (type instanceof z.ZodMiniObject) return mapping(type, trait, json);
  if (type instanceof z.ZodMiniArray) {
    return trait?.is === 'one-or-list' ? oneOrList(json) : { ...json, type: ['array', 'null'] };
  }
  if (type instanceof z.ZodMiniEnum) return { enum: [...type.options, null] };
  if (type instanceof z.ZodMiniBoolean)
    return { enum: [true, false, 'yes', 'no', 'oui', 'non', 'sí', 'si', null] };
  if (type instanceof z.ZodMiniRecord) return { ...json, type: ['object', 'null'] };
  return trait === undefined ? json : leaf(trait, json);
}

function oneOrList(json: Json): Json {
  const { items } = json;
  return typeof items === 'object' && !Array.isArray(items) ? { anyOf: [json, items] } : json;
}

function mapping(type: z.ZodMiniObject, trait: Trait | undefined, json: Json): Json {
  const required = type === proposalSchema ? ['project'] : type === project ? ['title'] : undefined;
  const { id: _, ...keys } = json;
  const closed: Json = {
    ...keys,
    ...(required !== undefined && { required }),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
  if (required !== undefined) return closed;
  return { anyOf: [closed, trait?.is === 'text-or-mapping' ? scalar : empty] };
}

function leaf(trait: Trait, json: Json): Json {
  switch (trait.is) {
    case 'text':
      return trait.measures ? { $ref: '#/definitions/narrative' } : scalar;
    case 'id':
    case 'reference':
    case 'figure':
      return scalar;
    case 'date':
      return { anyOf: [json, { type: 'integer', minimum: 1000, maximum: 9999 }, empty] };
    case 'count':
      return { type: ['integer', 'null'], minimum: 0 };
    case 'amount':
      return { type: ['number', 'null'], minimum: 0 };
    case 'code':
      return { ...json, type: ['string', 'null'] };
    case 'anything':
      return {};
    default:
      return json;
  }
}
