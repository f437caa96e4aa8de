import { RELATION_TYPES, type RelationType } from '../domain/relations.js';
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  MODALITIES,
  ORGANIZATION_TYPES,
  PLACE_TYPES,
  POLARITIES,
} from '../domain/vocabularies.js';

type Schema = Readonly<Record<string, unknown>>;

/** What positions, agreements and events say themselves. */
const SAID_ELSEWHERE: readonly RelationType[] = [
  'HOLDS_POSITION',
  'POSITION_OF',
  'PARTY_TO',
  'PARTICIPATED_IN',
  'OCCURRED_IN',
];

/** The relations that a claim of an answer may state. */
export const ANSWERED_RELATIONS = RELATION_TYPES.filter((type) => !SAID_ELSEWHERE.includes(type));

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...new Set(values)] });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
/** Every property is required and no other allowed: the subset of JSON Schema that all services enforce. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const dated = { date: orNull(text), dateText: orNull(text) };

/** The JSON schema that binds the answer of a model. */
export const ANSWER_SCHEMA: Schema = object({
  entities: list(
    object({
      ref: text,
      kind: oneOf(['person', 'country', 'organization', 'place']),
      name: text,
      aliases: list(text),
      type: orNull(oneOf([...ORGANIZATION_TYPES, ...PLACE_TYPES])),
      country: orNull(text),
    }),
  ),
  positions: list(object({ person: text, title: text, of: orNull(text), quote: text })),
  agreements: list(
    object({
      ref: text,
      name: text,
      type: oneOf(AGREEMENT_TYPES),
      status: oneOf(AGREEMENT_STATUSES),
      parties: list(text),
      amount: orNull(object({ min: orNull(number), max: orNull(number), currency: text, text })),
      ...dated,
      quotes: list(text),
    }),
  ),
  events: list(
    object({
      ref: text,
      name: orNull(text),
      type: oneOf(EVENT_TYPES),
      participants: list(text),
      place: orNull(text),
      ...dated,
      status: oneOf(EVENT_STATUSES),
      quotes: list(text),
    }),
  ),
  statements: list(
    object({ ref: text, speaker: orNull(text), cue: orNull(text), about: list(text), quote: text }),
  ),
  claims: list(
    object({
      subject: text,
      predicate: oneOf(ANSWERED_RELATIONS),
      object: text,
      ...dated,
      modality: oneOf(MODALITIES),
      polarity: oneOf(POLARITIES),
      statement: orNull(text),
      quote: text,
    }),
  ),
});
