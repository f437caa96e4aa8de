import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** Where a value stands: the response path of its field, and the field with the argument, such as `claims(filter).predicate.eq`. */
export interface Place {
  readonly path: readonly string[];
  readonly at: string;
}

/** The place of a value of the document, or where a variable of it is first used; undefined for what is no argument's. */
export function placeOf(document: DocumentNode, node: ASTNode): Place | undefined {
  let found: Place | undefined;
  visit(document, {
    enter(entered, _key, parent, _path, ancestors) {
      if (found === undefined && isMeant(entered, node)) found = readPlace([...ancestors, parent, entered]);
    },
  });
  return found;
}

const isMeant = (entered: ASTNode, node: ASTNode): boolean =>
  entered === node ||
  (node.kind === Kind.VARIABLE_DEFINITION &&
    entered.kind === Kind.VARIABLE &&
    entered !== node.variable &&
    entered.name.value === node.variable.name.value);

/** The place to which nodes lead, one within the other; lists of nodes among them say nothing. */
function readPlace(line: readonly (ASTNode | readonly ASTNode[] | undefined)[]): Place | undefined {
  const path: string[] = [];
  const fields: string[] = [];
  let inside = '';
  for (const node of line) {
    if (node === undefined || !('kind' in node)) continue;
    if (node.kind === Kind.FIELD) {
      path.push(node.alias?.value ?? node.name.value);
      fields.push(node.name.value);
    }
    if (node.kind === Kind.ARGUMENT) inside = `(${node.name.value})`;
    if (node.kind === Kind.OBJECT_FIELD) inside += `.${node.name.value}`;
  }
  return inside === '' ? undefined : { path, at: `${fields.join('.')}${inside}` };
}
