import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import type { Shape } from './shape.ts';
import type { Described } from './shapes/parts.ts';
import { union } from './valibot.ts';

export type SchemaName = 'post' | 'config' | 'pack' | 'result' | 'records';

interface Named {
  readonly title: string;
  readonly description: string;
  readonly shape: Shape<unknown>;
  /** Parts that have a name of their own. */
  readonly parts?: Readonly<Record<string, Shape<unknown>>>;
}

/** One of several forms, each of which can also be asked for by its name. */
const anyOf = (title: string, description: string, parts: Readonly<Record<string, Shape<unknown>>>): Named => {
  return { title, description, shape: union(Object.values(parts)), parts };
};

/** Each is loaded when it is asked for. */
const NAMED: Readonly<Record<SchemaName, () => Promise<Named>>> = {
  post: async () => ({
    title: 'A post',
    description:
      'What somebody wants to publish. Dates that do not exist, and channels that are a known one misspelt, are refused besides.',
    shape: (await import('./shapes/post.ts')).postShape,
  }),
  config: async () => ({
    title: 'The config of smpolicy',
    description: 'What a school says about itself, and where its records are.',
    shape: (await import('./shapes/config.ts')).configShape,
  }),
  pack: async () => ({
    title: 'A policy pack',
    description: 'What a policy forbids, and where it is written.',
    shape: (await import('./shapes/pack.ts')).packShape,
  }),
  result: async () =>
    anyOf(
      'What smpolicy prints as JSON',
      'The one object of --format json, or one line of --format ndjson.',
      (await import('./shapes/result.ts')).resultShapes,
    ),
  records: async () =>
    anyOf(
      'The records of a school',
      'Trips, staff and what an audit reads as they stand in YAML; pupils and consent as rows of a CSV file under the canonical headings.',
      (await import('./shapes/records.ts')).recordShapes,
    ),
};

/** The JSON Schema (draft-07, which editors read) of what smpolicy reads or prints. */
export const jsonSchema = async (name: SchemaName): Promise<object> => {
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  const { title, description, shape, parts } = await NAMED[name]();
  const { $schema, ...schema } = toJsonSchema(shape, { ...WITH_OUR_OWN, ...(parts === undefined ? {} : { definitions: { ...parts } }) });
  return { $schema, title, description, ...schema };
};

/** What our own rules and groups of keys know of JSON Schema is added to what can be told from valibot's. */
const WITH_OUR_OWN: ConversionConfig = {
  overrideSchema: ({ valibotSchema, jsonSchema: made }) => extended(made, valibotSchema),
  overrideAction: ({ valibotAction, jsonSchema: made }) => extended(made, valibotAction),
};
const extended = (made: JsonSchema, from: object): JsonSchema | undefined =>
  'json' in from ? { ...made, ...(from as Described).json } : undefined;
