import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { requireRole } from '../access/roles.js';
import { listQuestions } from '../console/analysts.js';
import { answerQuestion, type NamedAnswer } from '../console/answer-question.js';
import { jsonLines, writeBigint } from '../console/records.js';
import { VOCABULARY } from '../console/vocabulary.js';
import { AppError } from '../errors.js';
import { beyond, type Limits } from '../limits.js';
import type { Store } from '../store/store.js';
import type { CallerOf } from './access.js';
import { parsePosted } from './cypher-body.js';

import { varyBy } from './negotiate.js';
import type { WatchRevocation } from './revocation.js';
import { Turns } from './turns.js';
import { whenOver } from './when-over.js';

export interface CypherOptions {
  /** Logged on as the reader where the engine has one. */
  readonly store: Store;
  readonly callerOf: CallerOf;
  readonly admit: onRequestAsyncHookHandler;
  /** Ends a question, and an answer on its way, whose caller may no longer have it. */
  readonly watch?: WatchRevocation;
  /** Ends every question, with its reason, because the server stops. */
  readonly ending?: AbortSignal;
  readonly limits: Limits;
}

/**
 * Analysts' Cypher over HTTP, for those with the role cypher: `POST /cypher` answers a question as JSON, or as one JSON object per row for
 * `accept: application/jsonl`; `GET /cypher/questions` and `GET /cypher/vocabulary` give what a page offers. Failures have the form of
 * the other routes.
 */
export function serveCypher(
  server: FastifyInstance,
  { store, callerOf, admit, watch = () => undefined, ending, limits }: CypherOptions,
): void {
  const all = listQuestions();
  const known = new Map(all.map((question) => [question.file, question]));
  const { questions: running } = limits;
  const turns = new Turns({ running, waiting: 2 * running, refuse: () => tooMany(running) });
  const mayAsk = async (request: FastifyRequest): Promise<void> => {
    requireRole(callerOf(request).roles, 'cypher');
  };
  const onRequest = [admit, mayAsk];
  server.get('/cypher/questions', { onRequest }, async () => ({ questions: all }));
  server.get('/cypher/vocabulary', { onRequest }, async () => VOCABULARY);
  server.post('/cypher', { onRequest, config: { exactly: true } }, async (request, reply) => {
    const { text, parameters } = parsePosted(request.body, known);
    const client = callerOf(request).name;
    const over = new Promise<void>((resolve) => void whenOver(reply.raw, resolve));
    await turns.take(client, async () => {
      if (request.socket.destroyed) return;
      const started = performance.now();
      const gone = new AbortController();
      const end = (reason: AppError): void => {
        gone.abort(reason);
        if (reply.raw.headersSent) reply.raw.destroy();
      };
      watch(request, reply, end);
      ending?.throwIfAborted();
      ending?.addEventListener('abort', () => end(ending.reason), { signal: gone.signal });
      over.then(() => gone.abort(new AppError('BAD_USER_INPUT', 'The client is gone.')));
      const rows = await answerQuestion(store, text, parameters, { client, signal: gone.signal, limits });
      answer(request, reply, { rows, milliseconds: Math.round(performance.now() - started) });
      await over;
    });
    return reply;
  });
}

const tooMany = (running: number): AppError =>
  beyond(
    'questions',
    `${running} of your questions run and ${2 * running} wait; at most so many are taken. Ask again when one is answered.`,
  );

interface Answered {
  readonly rows: NamedAnswer;
  readonly milliseconds: number;
}

function answer(request: FastifyRequest, reply: FastifyReply, { rows, milliseconds }: Answered): void {
  const { keys, values, isTruncated = false, hint, settled } = rows;
  reply.header('cache-control', 'no-store');
  varyBy(reply, 'accept');
  if (/\bapplication\/(jsonl|x-ndjson)\b/.test(request.headers.accept ?? '')) {
    reply.header('x-truncated', String(isTruncated)).type('application/jsonl; charset=utf-8');
    reply.send(Readable.from(jsonLines(rows)));
    return;
  }
  const parameters = Object.keys(settled).length === 0 ? undefined : settled;
  const body = { keys, rows: values, truncated: isTruncated, milliseconds, hint, parameters };
  reply.type('application/json; charset=utf-8').send(JSON.stringify(body, writeBigint));
}
