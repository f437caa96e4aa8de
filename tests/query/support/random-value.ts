import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { PLACED } from '../../api/support/graph-rows.js';
import type { Random } from './random.js';

/** A value as a document writes it and as the variables of a request hold it. */
export interface Written {
  readonly text: string;
  readonly json: unknown;
}

const IDS = [
  'country:IR',
  'country:RU',
  'person:vladimir-putin',
  'person:hassan-rouhani',
  'person:putin-of-2015',
  'org:rosneft',
  'place:tehran-IR',
  'agreement:caspian-pact-2017',
  'event:meeting-tehran-2017',
  'position:president-iran',
  PLACED.a1?.id ?? '',
  `${PLACED.a1?.id}#s0`,
  `${PLACED.a1?.id}#q0`,
  'person:nobody',
  'nonsense',
];
const WORDS = ['Iran', 'Putin', 'rouhani', 'pact', 'Tehran', 'a', 'Rosneft gas', "O'Neill \\ `x`", 'Caspian'];
const DAYS = ['2015-01-01', '2017-11-01', '2018-01-01'];

/** A random value of an input type; `name` is what it is given to. Objects nest at most `depth` levels. */
export function randomValue(random: Random, type: GraphQLInputType, name: string, depth = 2): Written {
  if (isNonNullType(type)) return randomValue(random, type.ofType, name, depth);
  if (isListType(type)) {
    const length = name === 'orderBy' || isInputObjectType(type.ofType) ? 1 : 1 + random.below(2);
    const items = Array.from({ length }, () => randomValue(random, type.ofType, name, depth - 1));
    return { text: `[${items.map(({ text }) => text).join(', ')}]`, json: items.map(({ json }) => json) };
  }
  if (isEnumType(type)) {
    const value = random.pick(type.getValues()).name;
    return { text: value, json: value };
  }
  if (isInputObjectType(type)) return randomObject(random, type, depth);
  const json = randomScalar(random, type.name, name);
  return { text: JSON.stringify(json), json };
}

function randomObject(random: Random, type: GraphQLInputType, depth: number): Written {
  if (!isInputObjectType(type)) throw new Error('no input object');
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type));
  const optional = fields.filter((field) => !required.includes(field) && (depth > 0 || isFlat(field.type)));
  const chosen = optional.length === 0 || random.chance(0.1) ? [] : [random.pick(optional)];
  const range =
    type.name.includes('Range') || ['from', 'to'].every((end) => fields.some(({ name }) => name === end));
  const entries = [...required, ...(range ? chosen.slice(0, 1) : chosen)].map(
    (field) => [field.name, randomValue(random, field.type, field.name, depth - 1)] as const,
  );
  return {
    text: `{${entries.map(([key, { text }]) => `${key}: ${text}`).join(', ')}}`,
    json: Object.fromEntries(entries.map(([key, { json }]) => [key, json])),
  };
}

function isFlat(type: GraphQLInputType): boolean {
  if (isNonNullType(type) || isListType(type)) return isFlat(type.ofType);
  return !isInputObjectType(type);
}

function randomScalar(random: Random, type: string, name: string): string | number | boolean {
  if (type === 'ID' || name === 'id') return random.pick(IDS);
  if (type === 'Boolean') return random.chance(0.5);
  if (type === 'Int') return name === 'maxLength' || name === 'depth' ? 1 + random.below(2) : random.below(5);
  if (type === 'Float') return random.below(20) / 10;
  if (type === 'Date' || type === 'Moment') return random.pick(DAYS);
  if (name === 'code') return random.pick(['IR', 'RU', 'ir', 'XX']);
  if (name === 'url') return random.pick(['https://news.example/2017-11-06', 'https://news.example/none']);
  return random.pick(WORDS);
}
