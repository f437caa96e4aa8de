import { createHash } from 'node:crypto';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { AppError } from '../errors.js';
import { readJson } from '../json.js';
import { describeFailure, readBounded } from '../read-bounded.js';

/** How a request names its document; whatever the client sent. */
export interface DocumentParameters {
  readonly documentId?: unknown;
  readonly query?: unknown;
  readonly extensions?: unknown;
}

/** Bytes of the file at most: some 10,000 documents. */
const MAX_BYTES = 20_000_000;
const EXAMPLE = '{"9f2c…": "query Iran { country(code: \\"IR\\") { name } }"}';

/** The documents that a server answers, and no others. */
export class TrustedDocuments {
  readonly #byId = new Map<string, string>();

  /** Each under the id given with it and under its SHA-256 hash. */
  constructor(documents: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(documents)) {
      this.#byId.set(withoutPrefix(id), text);
      this.#byId.set(hashOf(text), text);
    }
  }

  /** The body of a request with the text of its document; other than objects, which no request is, as they are. */
  inBody(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const { documentId, extensions, ...rest } = body as DocumentParameters;
    const query = this.#find({ documentId, extensions, ...rest });
    return { ...rest, query, ...(extensions !== undefined && { extensions: withoutPersisted(extensions) }) };
  }

  /** The same for the search part of an address, which for a POST names no document. */
  inSearch(search: string): string {
    const parameters = new URLSearchParams(search);
    const { documentId, query, extensions } = Object.fromEntries(parameters);
    const parsed = extensions === undefined ? undefined : readJson(extensions);
    const text = this.#find({ documentId, query, extensions: parsed });
    if (text === undefined) return search;
    parameters.delete('documentId');
    parameters.set('query', text);
    if (parsed !== undefined) parameters.set('extensions', JSON.stringify(withoutPersisted(parsed)));
    return `?${parameters}`;
  }

  /**
   * The trusted document that a request names: by `documentId`, with or without `sha256:`, by the hash of a persisted query, or by its own
   * text. Undefined when the request names none; DOCUMENT_NOT_TRUSTED for any other.
   */
  #find({ documentId, query, extensions }: DocumentParameters): string | undefined {
    const id = documentId ?? persistedHash(extensions);
    if (id === undefined && query === undefined) return undefined;
    const key = typeof id === 'string' ? withoutPrefix(id) : typeof query === 'string' ? hashOf(query) : '';
    const text = this.#byId.get(key);
    if (text !== undefined) return text;
    const what = typeof id === 'string' ? `the id "${id.slice(0, 80)}"` : 'this text';
    throw new AppError(
      'DOCUMENT_NOT_TRUSTED',
      `This server answers only operations of its file of trusted documents, and none has ${what}. Send the "documentId" of one, such as "sha256:" and the hash, or have the operation added to the file.`,
    );
  }
}

/** Throws BAD_USER_INPUT for a request that names a document in place of its text, where none are known. */
export function refuseNamed({ body, query }: { readonly body: unknown; readonly query: unknown }): void {
  const isNamed = (given: unknown): boolean => {
    const { documentId, query: text } = (given ?? {}) as DocumentParameters;
    return documentId !== undefined && text === undefined;
  };
  if (!isNamed(body ?? query)) return;
  throw new AppError(
    'BAD_USER_INPUT',
    'The request names its document by "documentId", but trusted documents are off on this server (TRUSTED_DOCUMENTS is not set); send the text of the document as "query".',
    { reason: 'TRUSTED_DOCUMENTS' },
  );
}

const withoutPrefix = (id: string): string => id.replace(/^sha256:/, '');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Extensions without the hash of a document that was found. */
function withoutPersisted(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null) return extensions;
  const { persistedQuery: _, ...rest } = extensions as { readonly persistedQuery?: unknown };
  return rest;
}

function persistedHash(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  return (persistedQuery as { readonly sha256Hash?: unknown } | null | undefined)?.sha256Hash;
}

/**
 * Reads a JSON object of documents by hash, as GraphQL Code Generator writes it; undefined when no file is named. Throws CONFIGURATION for
 * one that is none, or whose documents the schema refuses.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments | undefined {
  if (file === '') return undefined;
  const documents = readDocuments(file);
  for (const [id, text] of Object.entries(documents)) {
    const problem = problemOf(text, schema);
    if (problem !== undefined) throw refuse(`the document "${id.slice(0, 80)}" is not valid: ${problem}`);
  }
  return new TrustedDocuments(documents as Readonly<Record<string, string>>);
}

function readDocuments(file: string): Readonly<Record<string, unknown>> {
  const content = readJson(readText(file));
  if (content === undefined) throw refuse(`${file} is no JSON`);
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as Readonly<Record<string, unknown>>;
  throw refuse(`${file} holds no object`);
}

function readText(file: string): string {
  try {
    return readBounded(file, MAX_BYTES).toString();
  } catch (cause) {
    throw refuse(`${file} cannot be read (${describeFailure(cause)})`, cause);
  }
}

function problemOf(text: unknown, schema: GraphQLSchema): string | undefined {
  if (typeof text !== 'string') return 'it is no text.';
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be parsed.';
  }
}

const refuse = (problem: string, cause?: unknown): AppError =>
  new AppError(
    'CONFIGURATION',
    `TRUSTED_DOCUMENTS: ${problem}; set it to a JSON file of documents by their hash, such as ${EXAMPLE}.`,
    { reason: 'TRUSTED_DOCUMENTS', cause },
  );
