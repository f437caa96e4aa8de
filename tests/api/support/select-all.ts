import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';

const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** A selection of every field of a type, objects below it to that depth; parts of connections are no level of their own. */
export function selectAll(type: GraphQLNamedType, depth: number): string {
  const fields = fieldsOf(type).flatMap(({ name, type: of, args }) => {
    const inner = getNamedType(of);
    const page = args.some((argument) => argument.name === 'first') ? '(first: 2)' : '';
    if (isLeafType(inner)) return [name];
    if (isPart(name)) return [`${name} ${selectAll(inner, depth)}`];
    return depth === 0 ? [] : [`${name}${page} ${selectAll(inner, depth - 1)}`];
  });
  return `{ __typename ${isAbstractType(type) && !isInterfaceType(type) ? '' : fields.join(' ')} }`;
}

const isPart = (name: string): boolean => ['edges', 'node', 'nodes', 'pageInfo'].includes(name);
