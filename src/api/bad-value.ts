import { type GraphQLEnumType, GraphQLError, Kind, print, type ValueNode } from 'graphql';

/** A value of the client's that its type refuses, and where it stands in the document unless it came as a variable. */
export const badValue = (message: string, node?: ValueNode): GraphQLError =>
  new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });

/** Characters of an enum's values that are all named. */
const MOST_SHOWN = 300;

/** Lets an enum say what it expects, with its values, or one of them as the example where they are many. */
export function explainRefusals(type: GraphQLEnumType): void {
  const names = new Set(type.getValues().map(({ name }) => name));
  const [example] = names;
  const all = [...names].join(', ');
  const expected = all.length <= MOST_SHOWN ? `one of ${all}` : `one such as ${example}`;
  const refuse = (given: string, node?: ValueNode): GraphQLError =>
    badValue(`${given.slice(0, 60)} is no ${type.name}; expected ${expected}.`, node);
  const { parseLiteral, parseValue } = type;
  type.parseLiteral = (node, variables) => {
    if (node.kind === Kind.ENUM && names.has(node.value)) return parseLiteral.call(type, node, variables);
    throw refuse(print(node), node);
  };
  type.parseValue = (value) => {
    if (typeof value === 'string' && names.has(value)) return parseValue.call(type, value);
    throw refuse(JSON.stringify(value) ?? 'nothing');
  };
}
