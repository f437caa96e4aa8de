import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  typeFromAST,
} from 'graphql';

/** What reading a selection needs of the operation. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields selected on one type by response key, in order, fragments and @skip/@include resolved; equal keys are merged. */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same === undefined) fields.set(key, [selection]);
        else same.push(selection);
        continue;
      }
      const fragment =
        selection.kind === 'InlineFragment' ? selection : readSpread(operation, selection, seen);
      if (fragment !== undefined && applies(operation, fragment, type))
        visit(fragment.selectionSet.selections);
    }
  };
  for (const parent of parents) if (parent.selectionSet) visit(parent.selectionSet.selections);
  return fields;
}

function readSpread(
  { fragments }: Operation,
  spread: { readonly name: { readonly value: string } },
  seen: Set<string>,
): FragmentDefinitionNode | undefined {
  const name = spread.name.value;
  if (seen.has(name)) return undefined;
  seen.add(name);
  return fragments[name];
}

function isIncluded({ variables }: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

function applies(
  { schema }: Operation,
  fragment: Pick<FragmentDefinitionNode, 'typeCondition'> | { readonly typeCondition?: undefined },
  type: GraphQLObjectType,
): boolean {
  if (fragment.typeCondition === undefined) return true;
  const condition = typeFromAST(schema, fragment.typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
