import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { invariant } from '../errors.js';
import { type FieldMapping, fieldMapping } from './mapping.js';
import { isEntity, labelOf } from './node-types.js';
import type { ObjectShape, Shape } from './plan.js';
import type { Request, RowReading, Selected, Selection } from './request.js';

/** How a row becomes an object of that type; one of an interface or union is told by the label in the row. */
export function planNode(row: RowReading, type: GraphQLNamedType, selection: Selection): Shape {
  if (isObjectType(type)) return planObject(row, type, selection);
  invariant(isAbstractType(type), `${type.name} is no object`);
  return planVariants(row, row.request.operation.schema.getPossibleTypes(type), selection);
}

/** How a row becomes an object of one of these types, by its label. */
export function planVariants(
  row: RowReading,
  types: readonly GraphQLObjectType[],
  selection: Selection,
): Shape {
  const kind = row.columns.slot({ column: 'kind', on: row.holder, among: types.map(labelOf) });
  const objects = types.map((type) => [labelOf(type), planObject(row, type, selection)] as const);
  return { as: 'variant', kind, objects: Object.fromEntries(objects) };
}

/** How a row becomes an object of that type. */
export function planObject(row: RowReading, type: GraphQLObjectType, selection: Selection): ObjectShape {
  const fields = row.request
    .select(type, selection)
    .map((selected) => [selected.key, planField(row, type, selected)] as const);
  return { as: 'object', type: type.name, fields };
}

function planField(row: RowReading, type: GraphQLObjectType, selected: Selected): Shape {
  const mapping = mappingOf(type, selected.field.name);
  const { columns, holder } = row;
  switch (mapping.read) {
    case 'property': {
      const slot = columns.slot({ column: 'property', on: mapping.on ?? holder, property: mapping.property });
      return { as: 'value', slot, ...(mapping.absent !== undefined && { absent: mapping.absent }) };
    }
    case 'kind':
      return { as: 'value', slot: columns.slot({ column: 'kind', on: holder }) };
    case 'value':
      return planValue(row, selected, mapping.presence);
    case 'role':
      return planInner({ ...row, holder: mapping.role }, selected);
    case 'row':
      return planInner({ ...row, holder: 'edge' }, selected);
    case 'path':
    case 'strands':
    case 'chosen':
      return row.request.planPath(row, mapping, selected);
    case 'cursor':
      invariant(row.cursor !== undefined, `${selected.at} is not below a connection`);
      return row.cursor();
    case 'count':
      return { as: 'value', slot: columns.list('count', countOf(row.request, mapping.label)) };
    default:
      return planFact(row, mapping, selected);
  }
}

/** What a row says of the relationship or the search that led to it. */
function planFact({ columns, terms }: RowReading, mapping: FieldMapping, { field, at }: Selected): Shape {
  switch (mapping.read) {
    case 'relationType':
      return { as: 'value', slot: columns.slot({ column: 'type' }) };
    case 'relationDirection':
      return {
        as: 'direction',
        outgoing: columns.slot({ column: 'outgoing' }),
        type: columns.slot({ column: 'type' }),
      };
    case 'bound': {
      const slot = columns.slot({ column: 'bound', on: mapping.on });
      return { as: 'value', slot, ...(mapping.absent !== undefined && { absent: mapping.absent }) };
    }
    case 'score':
      return { as: 'value', slot: columns.slot({ column: 'score' }) };
    case 'snippet': {
      invariant(terms !== undefined, `${at} is not below a search`);
      const slot = columns.slot({ column: 'excerpt', terms });
      return { as: 'snippet', slot, terms, parts: isObjectType(getNamedType(field.type)) };
    }
    default:
      invariant(false, `${at} cannot be read as "${mapping.read}" here`);
  }
}

const planInner = (row: RowReading, selected: Selected): Shape =>
  planNode(row, getNamedType(selected.field.type), selected);

function planValue(row: RowReading, selected: Selected, presence: string): Shape {
  const type = getNamedType(selected.field.type);
  invariant(isObjectType(type), `${selected.at} is no object`);
  const slot = row.columns.slot({ column: 'property', on: row.holder, property: presence });
  return { ...planObject(row, type, selected), presence: slot };
}

const countOf = (request: Request, label: string) =>
  request.once([], ['count', label], () => ({
    source: { from: 'label' as const, label, entity: isEntity(label) },
    where: [],
    distinct: false,
    order: [],
    columns: [],
  }));

/** The mapping of a field, or the one of an interface that declares it. */
function mappingOf(type: GraphQLObjectType, name: string): FieldMapping {
  for (const holder of [type, ...type.getInterfaces()]) {
    const field = holder.getFields()[name];
    const mapping = field && fieldMapping(field);
    if (mapping !== undefined) return mapping;
  }
  invariant(false, `${type.name}.${name} has no mapping`);
}
