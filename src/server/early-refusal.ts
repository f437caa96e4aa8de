import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { AppError } from '../errors.js';
import type { Limits } from '../limits.js';
import { checkDocument } from '../query/limits.js';
import { fragmentsOf } from '../query/operation.js';

const refusals = new WeakMap<DocumentNode, AppError>();

const NOTHING: OperationDefinitionNode = {
  kind: Kind.OPERATION_DEFINITION,
  operation: 'query' as OperationDefinitionNode['operation'],
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
  },
};

/**
 * A document that asks for nothing, in place of one beyond the limits of its text, and undefined for one within: validation would take ten
 * times as long to refuse it. Apollo keeps it under the other's hash, so that the same text is refused again without another look.
 */
export function replaceExcess(document: DocumentNode, limits: Limits): DocumentNode | undefined {
  try {
    checkDocument(document, fragmentsOf(document.definitions), limits);
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof AppError)) throw refusal;
    const standIn: DocumentNode = { kind: Kind.DOCUMENT, definitions: [NOTHING] };
    refusals.set(standIn, refusal);
    return standIn;
  }
}

/** Why the document was refused that this one stands in for; undefined for any other. */
export const refusalOf = (document: DocumentNode): AppError | undefined => refusals.get(document);
