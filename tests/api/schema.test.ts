import { readFileSync } from 'node:fs';
import {
  type GraphQLEnumType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, schemaText } from '../../src/api/schema.js';
import { ENTITY_LABELS } from '../../src/domain/kinds.js';
import { ATTRIBUTES, RELATION_TYPES } from '../../src/domain/relations.js';
import { AGREEMENT_STATUSES } from '../../src/domain/vocabularies.js';
import { fieldMapping, filterMapping, rootMapping, typeMapping } from '../../src/query/mapping.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const enumValues = (name: string): Record<string, unknown> =>
  Object.fromEntries(
    (schema.getType(name) as GraphQLEnumType).getValues().map(({ name, value }) => [name, value]),
  );

/** Every path in the schema that lacks a description. */
function undescribed(of: GraphQLSchema): string[] {
  const found: string[] = [];
  const look = (
    path: string,
    { description }: { readonly description?: string | null | undefined },
  ): void => {
    if (!description?.trim()) found.push(path);
  };
  for (const type of types.filter(({ name }) => of.getType(name) !== undefined)) {
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return found;
}

describe('the schema', () => {
  it('equals schema/schema.graphql; write it again with `npm run -s entente -- schema --write`', () => {
    expect(schemaText()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('is built once', () => {
    expect(createSchema()).toBe(schema);
  });

  it('prints what a schema printer prints', () => {
    expect(schemaText().trim()).toBe(printSchema(schema).trim());
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('has every kind of thing as a type that implements Entity', () => {
    const entity = schema.getType('Entity');
    const labels = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map(({ name }) => name) : [];
    expect(labels.sort()).toEqual([...ENTITY_LABELS].sort());
  });

  it('maps every type but inputs, enums, scalars and unions to the graph', () => {
    const unmapped = types
      .filter(
        (type) =>
          (isObjectType(type) || isInterfaceType(type)) && !/^(Query|Mutation|Subscription)$/.test(type.name),
      )
      .filter((type) => typeMapping(type) === undefined)
      .map(({ name }) => name);
    expect(unmapped).toEqual([]);
  });

  it('maps every field of a mapped type, parts of given objects aside', () => {
    const unmapped = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      if (typeMapping(type)?.is === 'given' || /^(Mutation|Subscription)$/.test(type.name)) return [];
      const fields = Object.values(type.getFields());
      const mapped = type.name === 'Query' ? rootMapping : fieldMapping;
      return fields.filter((field) => mapped(field) === undefined).map(({ name }) => `${type.name}.${name}`);
    });
    expect(unmapped).toEqual([]);
  });

  it('maps every field of every filter', () => {
    const unmapped = types.flatMap((type) =>
      isInputObjectType(type) && type.name.endsWith('Filter') && !type.name.endsWith('RelationFilter')
        ? Object.values(type.getFields())
            .filter((field) => filterMapping(field) === undefined)
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(unmapped).toEqual([]);
  });

  it('has an ordering whose values the graph mapping knows, for every kind with a list', () => {
    const unknown = types.flatMap((type) => {
      const mapping = typeMapping(type);
      if (mapping?.is !== 'node' || mapping.orders === undefined) return [];
      const values = Object.values(enumValues(`${type.name}OrderField`)) as string[];
      return values.filter((value) => mapping.orders?.[value] === undefined);
    });
    expect(unknown).toEqual([]);
  });

  it('has the stored value inside an enum value', () => {
    expect(enumValues('AgreementStatus')).toEqual(
      Object.fromEntries(
        AGREEMENT_STATUSES.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]),
      ),
    );
  });

  it('has every relation and attribute as a predicate', () => {
    expect(Object.keys(enumValues('Predicate'))).toEqual([...RELATION_TYPES, ...ATTRIBUTES]);
  });

  it('answers nested fields through the schema-wide resolver only', () => {
    const own = types.flatMap((type) =>
      isObjectType(type) && !/^(Query|Mutation|Subscription)$/.test(type.name)
        ? Object.values(type.getFields())
            .filter(({ resolve }) => resolve !== undefined)
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(own).toEqual([]);
  });
});
