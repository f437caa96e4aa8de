import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import { openEndpoint } from '../../src/reader/endpoint.js';
import { READER_FAULTS } from '../../src/reader/faults.js';
import { processorTime } from '../support/processor-time.js';
import {
  documentOf,
  fail,
  KEY,
  type Model,
  type Reply,
  readWith,
  recorded,
  say,
  sendJson,
  startModel,
  TEXT,
} from './support.js';

let model: Model;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

/** The error of a reading. */
async function failureOf(timeout?: number): Promise<AppError> {
  const error = await readWith(model, documentOf(TEXT), timeout).catch((thrown: unknown) => thrown);
  if (error instanceof AppError) return error;
  throw new Error('the reading did not fail as expected', { cause: error });
}

const good = recorded('good');
const NOW = { 'retry-after': '0' };
const hang: Reply = (response) => void response.writeHead(200).write('{"choices": [');
const hangUp: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"choices": [', () => response.destroy());
};
const flood: Reply = (response) => {
  response.writeHead(200);
  const more = (): void => {
    while (response.write('x'.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};
const refuse: Reply = (response) =>
  sendJson(response, 200, {
    choices: [{ message: { content: null, refusal: 'I cannot.' }, finish_reason: 'stop' }],
  });
const redirect: Reply = (response) =>
  void response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end();
const swap = (change: (answer: { claims: object[]; events?: unknown }) => void): Reply => {
  const answer = JSON.parse(good);
  change(answer);
  return say(JSON.stringify(answer));
};

describe('a reading fails with', () => {
  it.each<[string, Reply, string]>([
    ['READER_UNAUTHORIZED', fail(401), 'HTTP 401'],
    ['READER_UNAUTHORIZED', fail(403), 'HTTP 403'],
    ['READER_BUSY', fail(429, NOW), 'HTTP 429'],
    ['READER_BUSY', fail(429, { 'retry-after': '3600' }), 'HTTP 429'],
    ['READER_FAILED', fail(500, NOW), 'HTTP 500'],
    ['READER_REFUSED', fail(404), 'HTTP 404, no: Bearer …'],
    ['READER_REFUSED', redirect, 'HTTP 302'],
    ['READER_TIMEOUT', () => undefined, 'LLM_TIMEOUT'],
    ['READER_TIMEOUT', hang, 'LLM_TIMEOUT'],
    ['ANSWER_CUT', hangUp, 'ends in the middle'],
    ['ANSWER_CUT', say(good.slice(0, 900), 'length'), 'ends in the middle'],
    ['ANSWER_MALFORMED', say(good.slice(0, 900)), 'is not JSON'],
    ['ANSWER_MALFORMED', say('Certainly! Here is what the article says.'), 'is not JSON'],
    ['ANSWER_MALFORMED', (response) => void response.end('<html>'), 'choices[0].message.content'],
    ['ANSWER_MALFORMED', (response) => void response.end('null'), 'choices[0].message.content'],
    ['ANSWER_REFUSED', refuse, 'declines'],
    ['ANSWER_REFUSED', say('', 'content_filter'), 'declines'],
    ['ANSWER_TOO_LARGE', flood, 'At most 1 MB'],
    ['ANSWER_WRONG_SHAPE', say('[]'), 'the answer must be object'],
    ['ANSWER_WRONG_SHAPE', say('null'), 'the answer must be object'],
    ['ANSWER_WRONG_SHAPE', swap((answer) => delete answer.events), "must have required property 'events'"],
    [
      'ANSWER_WRONG_SHAPE',
      swap((answer) => Object.assign(answer.claims[0] ?? {}, { predicate: 'LOVES' })),
      '/claims/0/predicate must be equal to one of the allowed values',
    ],
    [
      'ANSWER_WRONG_SHAPE',
      swap((answer) => Object.assign(answer.claims[0] ?? {}, { sql: '' })),
      '/claims/0 must NOT have additional properties',
    ],
  ])('%s', async (reason, reply, message) => {
    model.replay(reply);
    const error = await failureOf(1);
    expect(error).toMatchObject({
      code: reason.startsWith('READER_') ? 'READER_UNAVAILABLE' : 'ARTICLE_REJECTED',
      reason,
      message: expect.stringContaining(message),
    });
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(KEY);
  });

  it('READER_UNREACHABLE where nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const url = `http://127.0.0.1:${port}/v1`;
    await expect(readWith({ ...model, url }, documentOf(TEXT))).rejects.toMatchObject({
      code: 'READER_UNAVAILABLE',
      reason: 'READER_UNREACHABLE',
    });
  });

  it('ARTICLE_TOO_LONG before anything is sent', async () => {
    model.replay(say(good));
    const sentence = 'Putin met Erdogan in the city of Ankara. ';
    await expect(readWith(model, documentOf(sentence.repeat(4_200)))).rejects.toMatchObject({
      code: 'ARTICLE_REJECTED',
      reason: 'ARTICLE_TOO_LONG',
    });
    expect(model.requests).toEqual([]);
  });

  it('advice for each of its codes', () => {
    for (const { wrong, advice } of Object.values(READER_FAULTS)) {
      expect(wrong).toMatch(/^The [^.]+$/);
      expect(advice).toMatch(/\.$/);
    }
  });
});

describe('a service that is busy or failing', () => {
  it.each([429, 500, 503])('is asked once more after %i', async (status) => {
    model.replay(fail(status, NOW), say(good));
    const { claims } = await readWith(model, documentOf(TEXT));
    expect([model.requests.length, claims.length > 10]).toEqual([2, true]);
  });

  it.each([
    [429, NOW, 2],
    [429, { 'retry-after': '3600' }, 1],
    [401, {}, 1],
    [400, {}, 1],
  ])('is not asked for ever: %i %j', async (status, headers, times) => {
    model.replay(fail(status, headers));
    await failureOf();
    expect(model.requests).toHaveLength(times);
  });
});

describe('an answer that is as large as may be', () => {
  it('is held against a long article within seconds', async () => {
    const claim = JSON.parse(good).claims[0];
    const names = {
      ref: 'x',
      kind: 'place',
      name: 'Ankara',
      aliases: ['in Ankara'],
      type: null,
      country: null,
    };
    const answer = {
      ...JSON.parse(good),
      entities: Array.from({ length: 4_000 }, () => names),
      claims: Array.from({ length: 1_400 }, () => claim),
    };
    model.replay(say(JSON.stringify(answer)));
    const started = processorTime();
    const { mentions } = await readWith(model, documentOf(`${TEXT}\n`.repeat(300)));
    expect(mentions).toHaveLength(600);
    expect(processorTime() - started).toBeLessThan(20_000);
  });
});

describe('settings that cannot work', () => {
  const settings = { url: 'http://127.0.0.1:9/v1', model: 'm', apiKey: '', timeout: 1 };

  it.each([
    [{ url: '' }, 'LLM_URL is not set'],
    [{ model: '' }, 'LLM_MODEL is not set'],
    [{ apiKey: 'sk- broken' }, 'LLM_API_KEY has characters'],
    [{ apiKey: 'sk-\u2013' }, 'LLM_API_KEY has characters'],
  ])('%j are refused before anything is sent, without the key', (change, message) => {
    const open = () => openEndpoint({ ...settings, ...change });
    expect(open).toThrow(message);
    expect(open).not.toThrow('sk-');
  });
});
