import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { createEventStreams } from '../../src/server/event-stream.js';
import { SILENT } from '../support/log.js';

const SCHEMA = buildSchema(`
  type News { cursor: String! article: String }
  type Query { news: News }
  type Subscription { news: News }
`);

it.each([
  [
    'ends with the error alone where the graph is away',
    'STORE_UNAVAILABLE',
    [undefined, 'STORE_UNAVAILABLE'],
    2,
  ],
  ['is told with its other fields where one of them is refused', 'FORBIDDEN', ['2', 'FORBIDDEN'], 3],
] as const)('an event of which a field fails %s', async (_what, code, second, count) => {
  const [news] = Object.values(SCHEMA.getSubscriptionType()?.getFields() ?? {});
  if (news !== undefined)
    news.subscribe = async function* () {
      for (const cursor of ['1', '2', '3']) yield { news: { cursor } };
    };
  const answer = createEventStreams({
    schema: SCHEMA,
    log: SILENT,
    introspection: true,
    fieldResolver: (source, _args, _context, { fieldName }) => {
      const event = source as Readonly<Record<string, unknown>>;
      if (fieldName !== 'article') return event[fieldName];
      if (event.cursor === '2') throw new AppError(code, 'not now');
      return 'text';
    },
  });
  const server = Fastify();
  server.get('/', (_request, reply) =>
    answer(reply, {
      parameters: { query: 'subscription { news { cursor article } }' },
      contextValue: { requestId: 'one' },
      signal: new AbortController().signal,
    }),
  );
  const { body } = await server.inject('/');
  await server.close();
  const events = [...body.matchAll(/^data: (.+)$/gm)].map(([, data = '']) => JSON.parse(data));
  expect(events[0]).toEqual({ data: { news: { cursor: '1', article: 'text' } } });
  expect([events[1].data?.news?.cursor, events[1].errors[0].extensions.code]).toEqual(second);
  expect(events).toHaveLength(count);
  expect(body).toMatch(/event: complete\ndata:\n\n$/);
});
