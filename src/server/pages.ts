import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, varyBy } from './negotiate.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};
const decompress = promisify(gunzip);
const SUFFIXES = { br: '.br', gzip: '.gz' } as const;
const ENCODINGS = ['br', 'gzip'] as const;

/** One file as it is sent: `bytes` by content encoding (`identity` where it is not compressed), its type, how long it may be kept. */
export interface Page {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly bytes: ReadonlyMap<string, Buffer>;
}

/** Addresses of the pages themselves. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/index.html': '/',
  '/console.html': '/cypher',
  '/articles.html': '/articles',
};

/** Every built file by its exact address; a page's own as `ADDRESSES` has it. Nothing else is ever read for a request. */
export function loadPages(folder: string): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    pages.set(ADDRESSES[address] ?? address, readPage(file, address, type));
  }
  return pages;
}

function readPage(file: string, address: string, type: string): Page {
  const identity = readFileSync(file);
  const bytes = new Map<string, Buffer>();
  for (const encoding of ENCODINGS) {
    const compressed = readIfThere(file + SUFFIXES[encoding]);
    if (compressed !== undefined) bytes.set(encoding, compressed);
  }
  // Hardly any client wants it where it is compressed: 8 MB of memory.
  if (!bytes.has('gzip')) bytes.set('identity', identity);
  const hashed = address.startsWith('/assets/');
  return {
    type,
    bytes,
    cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Serves each page at its own address, compressed as the client accepts it, with 304 for a matching etag. */
export function servePages(server: FastifyInstance, pages: ReadonlyMap<string, Page>): void {
  for (const [address, page] of pages) {
    server.get(address, (request, reply) => sendPage(request, reply, page));
  }
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): Promise<FastifyReply> {
  reply.header('cache-control', page.cacheControl).header('etag', page.etag);
  varyBy(reply, 'accept-encoding');
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  const offered = ENCODINGS.filter((name) => page.bytes.has(name));
  const encoding = chooseEncoding(request.headers['accept-encoding'], offered);
  if (encoding !== undefined) reply.header('content-encoding', encoding);
  return reply.type(page.type).send(await bytesOf(page, encoding ?? 'identity'));
}

async function bytesOf({ bytes }: Page, encoding: string): Promise<Buffer | undefined> {
  const compressed = bytes.get('gzip');
  const known = bytes.get(encoding);
  return known === undefined && compressed !== undefined ? decompress(compressed) : known;
}
