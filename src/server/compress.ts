import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, varyBy } from './negotiate.js';

/** Shorter texts gain less than compressing costs. */
const COMPRESSED_ABOVE = 2048;
/** Level 4 takes about as long as gzip's default and is smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const ENCODERS = {
  br: (text: string) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text: string) => promisify(gzip)(text),
} as const;
const ENCODINGS = ['br', 'gzip'] as const;

/** Compresses texts of more than 2 kB by Accept-Encoding; files, which are compressed when built, and streams go as they are. A 304 has no body. */
export function compressTexts(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 304) return done(null, null);
    if (typeof payload !== 'string' || payload.length <= COMPRESSED_ABOVE) return done(null, payload);
    compress(request, reply, payload).then((compressed) => done(null, compressed), done);
  });
}

async function compress(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  text: string,
): Promise<string | Buffer> {
  varyBy(reply, 'accept-encoding');
  const encoding = chooseEncoding(headers['accept-encoding'], ENCODINGS);
  if (encoding === undefined) return text;
  const compressed = await ENCODERS[encoding](text);
  reply.header('content-encoding', encoding).removeHeader('content-length');
  return compressed;
}
