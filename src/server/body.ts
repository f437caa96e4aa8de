import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { AppError } from '../errors.js';
import { parseExactly } from '../json.js';
import { beyond, type Limits } from '../limits.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether whole numbers of a body beyond 2^53 are read as bigint. */
    readonly exactly?: boolean;
  }
}

export const KILOBYTE = 1024;

/** Parses JSON bodies, which are short but for ingest mutations. No other content type is read, and no body is inflated. */
export function acceptJson(server: FastifyInstance, limits: Limits): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    /^application\/([\w.-]+\+)?json(;|$)/,
    { parseAs: 'buffer' },
    async ({ headers, routeOptions }: FastifyRequest, bytes: Buffer) => {
      if ((headers['content-encoding'] ?? 'identity').trim().toLowerCase() !== 'identity') throw compressed();
      const body = parseJson(bytes.toString('utf8'), limits.jsonDepth, routeOptions.config.exactly === true);
      if (bytes.length > limits.bodyKb * KILOBYTE && !isIngest(body, limits))
        throw tooLong('bodyKb', bytes.length, limits);
      return body;
    },
  );
}

/** Of a body that has so many bytes, or more than may be read. */
export function tooLong(key: 'bodyKb' | 'ingestBodyKb', bytes: number | undefined, limits: Limits): AppError {
  const length =
    bytes === undefined ? `more than ${limits[key] * KILOBYTE} bytes` : `${bytes} bytes, too many`;
  return beyond(
    key,
    `The request body has ${length}; at most ${limits.bodyKb * KILOBYTE} are read, and ${limits.ingestBodyKb * KILOBYTE} of an ingestArticle mutation with the role "write". Send less, or the article alone.`,
  );
}

const compressed = (): AppError =>
  new AppError('BAD_USER_INPUT', 'The body is compressed; send it without Content-Encoding.', {
    reason: 'CONTENT_ENCODING',
  });

function parseJson(text: string, most: number, exactly: boolean): unknown {
  const depth = nestingDepth(text);
  if (depth > most)
    throw beyond('jsonDepth', `The JSON body nests ${depth} levels; at most ${most} are read. Flatten it.`);
  try {
    return exactly ? parseExactly(text) : JSON.parse(text);
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
function isIngest(body: unknown, { bodyKb, tokens }: Limits): boolean {
  if (typeof body !== 'object' || body === null || !('query' in body)) return false;
  if (typeof body.query !== 'string' || body.query.length > bodyKb * KILOBYTE) return false;
  const operations = readOperations(body.query, tokens);
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

function readOperations(query: string, maxTokens: number): readonly OperationDefinitionNode[] {
  try {
    return parse(query, { noLocation: true, maxTokens }).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
  } catch {
    return [];
  }
}
