import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { fieldMapping } from './mapping.js';
import { collectFields } from './selection.js';

/** What is read of a node itself. */
const OWN: ReadonlySet<string> = new Set(['property', 'value', 'kind']);

/**
 * The first field by which the node of a payload leads on to the rest of the graph, such as `mentions`; undefined when only own values of
 * such nodes are selected. Looks at every mutation of the operation, so that the first can be refused for what the last selects.
 */
export function findLeadingOn(info: GraphQLResolveInfo): string | undefined {
  const { schema, operation, fragments, variableValues: variables, parentType } = info;
  const select = (type: GraphQLObjectType, parents: readonly Pick<FieldNode, 'selectionSet'>[]) =>
    [...collectFields({ schema, fragments, variables }, type, parents).values()].flatMap((nodes) => {
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      const of = field && getNamedType(field.type);
      return field === undefined ? [] : [{ field, nodes, mapping: fieldMapping(field), type: of }];
    });
  const below = ({ type, nodes }: ReturnType<typeof select>[number]): ReturnType<typeof select> =>
    isObjectType(type) ? select(type, nodes) : [];
  return select(parentType, [operation])
    .flatMap(below)
    .filter(({ mapping }) => mapping?.read === 'givenNode')
    .flatMap(below)
    .find(({ mapping }) => mapping !== undefined && !OWN.has(mapping.read))?.field.name;
}
