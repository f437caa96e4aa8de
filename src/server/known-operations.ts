import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Recent } from '../recent.js';

/** An operation whose text was parsed, is valid and within the limits of its extent. */
export interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const MOST = 500;
const LONGEST = 10_000;
const LONGEST_TOGETHER = 200_000;

/** Queries by their text, each the only operation of its document; the least recently used go first, and long ones are not kept. */
export class KnownOperations {
  readonly #byText = new Recent<KnownOperation>({
    most: MOST,
    heaviest: LONGEST_TOGETHER,
    weigh: ({ operation: { loc } }) => loc?.source.body.length ?? 0,
  });

  add(text: string, known: KnownOperation): void {
    if (text.length <= LONGEST) this.#byText.set(text, known);
  }

  /** What a request asks for that names its document by nothing but its text; undefined for any other. */
  find(body: unknown): { readonly known: KnownOperation; readonly variables: Variables } | undefined {
    if (!isRecord(body) || typeof body.query !== 'string') return undefined;
    const { query, operationName, variables = null, extensions = null } = body;
    if (extensions !== null || !(variables === null || isRecord(variables))) return undefined;
    const known = this.#byText.get(query);
    if (known === undefined) return undefined;
    if (
      operationName !== undefined &&
      operationName !== null &&
      operationName !== known.operation.name?.value
    )
      return undefined;
    return { known, variables: variables ?? {} };
  }
}

type Variables = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
