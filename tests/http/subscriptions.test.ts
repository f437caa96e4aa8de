import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RunningServer, removeDataDir, runCommand, startServer } from '../support/server.js';
import { STORES } from '../support/stores.js';

const neo4j = inject('neo4j');
const NEO4J: Readonly<Record<string, string>> =
  typeof neo4j === 'string'
    ? {}
    : { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };

const TEXTS = [
  'Tehran, 3 May 2016. Iran and Armenia signed an agreement on gas in Tehran on Tuesday.',
  'Ankara, 4 May 2016. Turkey and Georgia signed an agreement on railways in Ankara on Wednesday.',
  'Baku, 5 May 2016. Iran and Azerbaijan signed an agreement on ports in Baku on Thursday.',
];
const ARTICLES =
  'subscription Articles($after: String) { articleIngested(after: $after) { cursor outcome article { text } } }';
const CLAIMS = `subscription Claims($about: ID, $types: [RelationType!], $after: String) {
  claimAsserted(about: $about, types: $types, after: $after) {
    cursor
    claim { predicate subject { id } object { __typename } evidence(first: 1) { quote } }
    article { text }
  }
}`;

/** Of a change far ahead. */
const CLAIM_CURSOR = Buffer.from(JSON.stringify(['claims', 1_000_000, ''])).toString('base64url');

interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
}
interface ArticleEvent {
  readonly cursor: string;
  readonly outcome: string;
  readonly article: { readonly text: string };
}
interface ClaimEvent {
  readonly cursor: string;
  readonly claim: {
    readonly predicate: string;
    readonly subject: { readonly id: string };
    readonly object: unknown;
    readonly evidence: readonly { readonly quote: string }[];
  };
  readonly article: { readonly text: string };
}

describe.each(STORES)('subscriptions on $name', { timeout: 60_000 }, ({ name, open }) => {
  const env = { SEED: 'off', ...(name === 'neo4j' && NEO4J) };
  let server: RunningServer;
  beforeAll(async () => {
    if (name === 'neo4j') await open().then((emptied) => emptied.close());
    server = await startServer({ env });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });

  /** A subscription of the stock client; resolves when the server has begun to listen. */
  async function subscribe(query: string, variables: Record<string, unknown> = {}) {
    let begun = (): void => {};
    const connected = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const client = createClient({
      url: `${server.address}graphql`,
      retryAttempts: 0,
      on: { connected: () => begun() },
    });
    const events = client.iterate({ query, variables });
    const first = events.next();
    await connected;
    let next: typeof first | undefined = first;
    const take = async (): Promise<Result | undefined> => {
      const { value } = await (next ?? events.next());
      next = undefined;
      return value as Result | undefined;
    };
    return { take, end: () => events.return?.() };
  }
  async function takeAll<T>(field: string, query: string, variables: Record<string, unknown>, count: number) {
    const { take, end } = await subscribe(query, variables);
    const events: T[] = [];
    while (events.length < count) events.push((await take())?.data?.[field] as T);
    await end();
    return events;
  }
  /** By the command line, which is another process. */
  async function ingest(text: string): Promise<void> {
    const file = path.join(server.dataDir, 'article.txt');
    writeFileSync(file, text);
    const { status, output } = await runCommand(['ingest', file], { dataDir: server.dataDir, env });
    expect([status, output]).toEqual([0, expect.anything()]);
  }

  const seen: ArticleEvent[] = [];
  it('tell of articles that another process takes in, as they come', async () => {
    const { take, end } = await subscribe(ARTICLES);
    for (const text of TEXTS) {
      await ingest(text);
      const event = (await take())?.data?.articleIngested as ArticleEvent;
      expect([event.outcome, event.article.text.trim()]).toEqual(['ADDED', text]);
      seen.push(event);
    }
    await end();
  });

  it('go on after the cursor of an event, each event once', async () => {
    const after = seen[0]?.cursor;
    expect(await takeAll('articleIngested', ARTICLES, { after }, 2)).toEqual(seen.slice(1));
  });

  it('tell of every claim of an article with its words, and go on in the middle of it', async () => {
    const all = await takeAll<ClaimEvent>(
      'claimAsserted',
      CLAIMS,
      { after: await beforeAllClaims(), types: ['PARTY_TO'] },
      6,
    );
    expect(all.map(({ claim, article }) => [claim.subject.id, TEXTS.indexOf(article.text.trim())])).toEqual(
      expect.arrayContaining([
        ['country:IR', 0],
        ['country:AM', 0],
        ['country:TR', 1],
        ['country:GE', 1],
        ['country:IR', 2],
        ['country:AZ', 2],
      ]),
    );
    for (const { claim, article } of all) expect(article.text).toContain(claim.evidence[0]?.quote);
    const rest = await takeAll('claimAsserted', CLAIMS, { after: all[2]?.cursor, types: ['PARTY_TO'] }, 3);
    expect(rest).toEqual(all.slice(3));
  });

  it('tell only of claims about the thing asked for', async () => {
    const variables = { after: await beforeAllClaims(), about: 'country:IR', types: ['PARTY_TO'] };
    const events = await takeAll<ClaimEvent>('claimAsserted', CLAIMS, variables, 2);
    expect(events.map(({ claim }) => claim.subject.id)).toEqual(['country:IR', 'country:IR']);
  });

  it.each([
    [
      'a cursor that is none',
      ARTICLES,
      { after: 'x' },
      'articleIngested',
      /this is not a cursor. Give the cursor of an event of this subscription/,
    ],
    [
      'a cursor of the other',
      ARTICLES,
      { after: CLAIM_CURSOR },
      'articleIngested',
      /belongs to something else/,
    ],
    ['a cursor of another graph', CLAIMS, { after: CLAIM_CURSOR }, 'claimAsserted', /another graph/],
    ['an id that is none', CLAIMS, { about: 'Iran' }, 'claimAsserted', /such as "country:IR"/],
  ])('refuse %s with an example', async (_, query, variables, field, message) => {
    const { take, end } = await subscribe(query, variables);
    expect((await take())?.errors).toEqual([
      {
        message: expect.stringMatching(message),
        locations: expect.anything(),
        path: [field],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    await end();
  });

  it.each([
    ['an unknown type of relation', CLAIMS, { types: ['LIKES'] }, 'BAD_USER_INPUT'],
    ['an unknown field', 'subscription { nope }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fields',
      'subscription { a: articleIngested { cursor } b: articleIngested { cursor } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['broken syntax', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['a query', '{ countries { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { deleteArticle(id: "x") { id } }', {}, 'BAD_USER_INPUT'],
    [
      'too many aliases',
      `subscription { articleIngested { ${Array.from({ length: 31 }, (_, index) => `a${index}: cursor`).join(' ')} } }`,
      {},
      'QUERY_TOO_COSTLY',
    ],
  ])('refuse %s', async (_, query, variables, code) => {
    const { take, end } = await subscribe(query, variables);
    expect((await take())?.errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    await end();
  });

  it('are not answered as JSON, and say so', async () => {
    const { errors } = await server.ask(ARTICLES);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('text/event-stream'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  /** A cursor of claims before all of them: the first claim's, one change earlier. */
  async function beforeAllClaims(): Promise<string> {
    const [, seq] = JSON.parse(Buffer.from(seen[0]?.cursor ?? '', 'base64url').toString());
    return Buffer.from(JSON.stringify(['claims', seq - 1, ''])).toString('base64url');
  }
});

describe('streams', { timeout: 60_000 }, () => {
  const OPEN = new URLSearchParams({ query: 'subscription { articleIngested { cursor } }' });
  const opened: AbortController[] = [];
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ env: { SEED: 'off' } });
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });
  const open = async (accept = 'text/event-stream'): Promise<Response> => {
    const controller = new AbortController();
    opened.push(controller);
    return fetch(`${server.address}graphql?${OPEN}`, { headers: { accept }, signal: controller.signal });
  };

  it('are at most 100 at a time; one that ends makes room', async () => {
    const streams = await Promise.all(Array.from({ length: 110 }, () => open()));
    const firsts = await Promise.all(streams.map(firstOf));
    expect(firsts.filter((text) => text === ':\n\n')).toHaveLength(100);
    expect(firsts.filter((text) => text.includes('"RATE_LIMITED"'))).toHaveLength(10);
    expect(new Set(streams.map(({ headers }) => headers.get('content-type')))).toEqual(
      new Set(['text/event-stream; charset=utf-8']),
    );
    for (const controller of opened.slice(0, 20)) controller.abort();
    await expect.poll(async () => firstOf(await open()), { timeout: 5_000 }).toBe(':\n\n');
    for (const controller of opened) controller.abort();
  });

  it('that their clients leave, before they begin or later, are no errors of the log', async () => {
    const body = JSON.stringify({ query: OPEN.get('query') });
    const leaveAfter = async (milliseconds: number): Promise<void> => {
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      await wait(milliseconds);
      socket.resetAndDestroy();
    };
    for (let milliseconds = 0; milliseconds < 20; milliseconds += 1)
      await Promise.all(Array.from({ length: 20 }, () => leaveAfter(milliseconds)));
    expect(await firstOf(await open())).toBe(':\n\n');
    expect(server.output()).not.toContain('"level":"error"');
  });

  it('are given to those who would rather have events', async () => {
    await expect
      .poll(async () => firstOf(await open('text/event-stream, application/json;q=0.5')))
      .toBe(':\n\n');
    const { headers } = await open('application/json, text/event-stream');
    expect(headers.get('content-type')).toContain('application/json');
  });

  it('end with the server, which stops at once', async () => {
    const other = await startServer({ env: { SEED: 'off' } });
    const stream = await fetch(`${other.address}graphql?${OPEN}`, {
      headers: { accept: 'text/event-stream' },
    });
    const started = Date.now();
    const [status, text] = await Promise.all([other.stop(), stream.text()]);
    expect([status, text]).toEqual([0, ':\n\nevent: complete\ndata:\n\n']);
    expect(Date.now() - started).toBeLessThan(5_000);
    removeDataDir(other.dataDir);
  });
});

async function firstOf(response: Response): Promise<string> {
  const { value } = (await response.body?.getReader().read()) ?? {};
  return new TextDecoder().decode(value);
}
