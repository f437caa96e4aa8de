import type { GraphQLError } from 'graphql';

/** Whether graphql-js refuses a value in a document that is not of its type, such as a text for a number; what a resolver answers in vain has a path. */
export const isRefusedLiteral = ({ message, path }: GraphQLError): boolean =>
  path === undefined && /^(?:\w+ cannot represent |Expected value of type )/.test(message);

/** What values of GraphQL's own types look like. */
const EXAMPLES: Readonly<Record<string, string>> = {
  Int: 'a whole number such as 20',
  Float: 'a number such as 0.5',
  String: 'a text such as "Iran"',
  ID: 'an id such as "country:IR"',
  Boolean: 'true or false',
};
const OBJECT = 'an object of its fields';

/** All fields of what asks may be left out. */
const objectOf = (type: string): string =>
  /(?:Filter|Operators|Range)$/.test(type) ? `${OBJECT} such as {}` : OBJECT;

const OF_SCALAR = /(?:^|; )(\w+) cannot represent /;
const OF_TYPE = /(?:^|; )Expected (?:value of type|type|non-nullable type) "\[*(\w+)/;

/** What graphql-js says of a value that is not of its type, with an example of what is; any other message as it is. */
export function withExample(message: string): string {
  const scalar = OF_SCALAR.exec(message)?.[1];
  const type = scalar ?? OF_TYPE.exec(message)?.[1];
  if (type === undefined) return message;
  const isNull = /(?: found null| to be null)\.$/.test(message);
  const expected = EXAMPLES[type] ?? (isNull || scalar !== undefined ? undefined : objectOf(type));
  return expected === undefined ? message : `${message.replace(/\.$/, '')}; expected ${expected}.`;
}
