import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Document } from '../../src/domain/document.js';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Answer } from '../../src/reader/answer.js';
import { openEndpoint } from '../../src/reader/endpoint.js';
import { readArticle } from '../../src/reader/read-article.js';

export const KEY = 'sk-test-4711';

export const TEXT = `Leaders meet in Ankara

ANKARA, April 4, 2018 – Turkish President Recep Tayyip Erdogan met Russian President Vladimir Putin in Ankara on Wednesday.

Gazprom and Botas signed a gas deal worth $5 billion on April 3. “We will work together on Syria,” Erdogan said.

Putin said he would visit Iran in June.
`;

/** An article as a document, published on 2018-04-05 unless told. */
export function documentOf(text: string, publishedAt: string | undefined = '2018-04-05'): Document {
  return {
    file: 'test.txt',
    text,
    authors: [],
    dateBasis: publishedAt === '' ? 'unknown' : 'metadata',
    language: 'en',
    bodyStart: 0,
    bodyEnd: text.length,
    ...(publishedAt === '' ? {} : { publishedAt }),
  };
}

/** A recorded answer of a model, as it stands in tests/reader/answers/. */
export const recorded = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'answers', `${name}.json`), 'utf8');

/** What the endpoint does with one request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A chat completion with this text. */
export const say =
  (content: string, finish = 'stop'): Reply =>
  (response) =>
    sendJson(response, 200, {
      choices: [{ message: { role: 'assistant', content }, finish_reason: finish }],
    });

/** A refusal of the service, which prints the key as some do. */
export const fail =
  (status: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response, request) =>
    sendJson(response, status, { error: { message: `no: ${request.headers.authorization}` } }, headers);

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** A local service that replays answers, one for each request; the last one again and again. */
export interface Model {
  /** For LLM_URL. */
  readonly url: string;
  readonly requests: {
    readonly headers: IncomingMessage['headers'];
    readonly path: string;
    readonly body: Asked;
  }[];
  replay(...replies: readonly Reply[]): void;
  close(): Promise<void>;
}

/** The body of a request. */
export interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format: unknown;
  readonly tools?: unknown;
}

export async function startModel(): Promise<Model> {
  const requests: Model['requests'] = [];
  let replies: readonly Reply[] = [];
  let at = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    requests.push({ headers: request.headers, path: request.url ?? '', body });
    replies[Math.min(at++, replies.length - 1)]?.(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    replay(...next) {
      replies = next;
      at = 0;
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Has the model read a document over HTTP. */
export function readWith(model: Model, document: Document, timeout = 5): Promise<Extraction> {
  const ask = openEndpoint({ url: model.url, model: 'test-model', apiKey: KEY, timeout });
  return readArticle(document, 'llm/2+test-model', ask);
}

type Part<K extends keyof Answer> = Answer[K][number];

const UNDATED = { date: null, dateText: null };

/** An answer that tells nothing but what is given. */
export const answerOf = (given: Partial<Answer>): string =>
  JSON.stringify({
    entities: [],
    positions: [],
    agreements: [],
    events: [],
    statements: [],
    claims: [],
    ...given,
  } satisfies Answer);

export const entity = (
  given: Pick<Part<'entities'>, 'ref' | 'kind' | 'name'> & Partial<Part<'entities'>>,
): Part<'entities'> => ({ aliases: [], type: null, country: null, ...given });

export const agreement = (
  given: Pick<Part<'agreements'>, 'name' | 'parties' | 'quotes'> & Partial<Part<'agreements'>>,
): Part<'agreements'> => ({
  ref: 'a1',
  type: 'deal',
  status: 'signed',
  amount: null,
  ...UNDATED,
  ...given,
});

/** What an answer comes to, held against an article. */
export const hold = (text: string, answer: string, publishedAt?: string): Promise<Extraction> =>
  readArticle(documentOf(text, publishedAt), 'llm/test', async () => answer);
