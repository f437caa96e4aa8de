import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { AppError } from '../errors.js';

/** Bytes of a request body; an ingest mutation, which carries an article, may be longer. */
export const BODY_LIMIT = 100 * 1024;
export const INGEST_BODY_LIMIT = 6 * 1024 * 1024;
const JSON_DEPTH = 64;

/** Parses JSON bodies under the limits above. No other content type is read, and no body is inflated. */
export function acceptJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const options = { parseAs: 'buffer', bodyLimit: INGEST_BODY_LIMIT } as const;
  server.addContentTypeParser(
    /^application\/([\w.-]+\+)?json(;|$)/,
    options,
    async (_request: FastifyRequest, bytes: Buffer) => {
      const body = parseJson(bytes.toString('utf8'));
      if (bytes.length > BODY_LIMIT && !isIngest(body)) {
        throw new AppError(
          'PAYLOAD_TOO_LARGE',
          `The request body has ${bytes.length} bytes; at most ${BODY_LIMIT} are read, ${INGEST_BODY_LIMIT} of an ingestArticle mutation. Send less, or the article alone.`,
        );
      }
      return body;
    },
  );
}

function parseJson(text: string): unknown {
  if (nestingDepth(text) > JSON_DEPTH) {
    throw new AppError('BAD_USER_INPUT', `The JSON body nests deeper than ${JSON_DEPTH} levels; flatten it.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'no JSON';
    throw new AppError(
      'BAD_USER_INPUT',
      `The body is not JSON (${detail}); expected an object such as {"query": "{ countries { nodes { name } } }"}.`,
    );
  }
}

/** Deepest nesting of brackets outside strings. A loop, because a pattern over megabytes overflows the regex stack. */
function nestingDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (mark === '"') quoted = !quoted;
    else if (quoted) index += mark === '\\' ? 1 : 0;
    else if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return deepest;
}

/** Whether a body's document is short and holds nothing but mutations that ingest an article. */
function isIngest(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || !('query' in body)) return false;
  if (typeof body.query !== 'string' || body.query.length > BODY_LIMIT) return false;
  const operations = readOperations(body.query);
  return (
    operations.length > 0 &&
    operations.every((operation) =>
      operation.selectionSet.selections.every(
        (field) =>
          operation.operation === 'mutation' &&
          field.kind === Kind.FIELD &&
          field.name.value === 'ingestArticle',
      ),
    )
  );
}

function readOperations(query: string): readonly OperationDefinitionNode[] {
  try {
    return parse(query, { noLocation: true, maxTokens: 2000 }).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
  } catch {
    return [];
  }
}
