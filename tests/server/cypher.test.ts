import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Roles } from '../../src/access/roles.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { admitCallers } from '../../src/server/admit.js';
import { serveCypher } from '../../src/server/cypher.js';
import { createHttp } from '../../src/server/http.js';
import type { Cypher } from '../../src/store/store.js';
import { SILENT } from '../support/log.js';
import { type OpenStore, STORES } from '../support/stores.js';

const CREATE = `
  CREATE (p:Entity:Person {id: 'person:a', name: 'A', nameKey: 'a'})-[:VISITED {quote: 'A went to B.'}]->(:Entity:Country {id: 'country:B', name: 'B', nameKey: 'b', code: 'BB'})`;
const NAMES = 'MATCH (n:Entity) RETURN n.name AS name ORDER BY name';

describe.each(STORES)('on $name', (engine) => {
  let graph: OpenStore;
  let server: FastifyInstance;
  let roles: Roles = new Set(['cypher']);

  beforeAll(async () => {
    graph = await engine.open();
    await graph.store.write((transaction) => transaction.run(CREATE as Cypher));
    server = createHttp({
      host: '127.0.0.1',
      log: SILENT,
      readiness: async () => undefined,
      pages: undefined,
      limits: DEFAULT_LIMITS,
    });
    const callerOf = ({ ip }: FastifyRequest) => ({ name: ip, hasKey: false, roles });
    serveCypher(server, {
      store: graph.analyst,
      callerOf,
      admit: await admitCallers(server, { callerOf, perMinute: 0, origins: ['https://app.example'] }),
      limits: DEFAULT_LIMITS,
    });
  });
  afterAll(async () => {
    await server?.close();
    await graph?.close();
  });

  const post = (payload: object, headers: Record<string, string> = {}) =>
    server.inject({ method: 'POST', url: '/cypher', payload, headers });
  const refusal = async (payload: object, headers: Record<string, string> = {}) => {
    const { statusCode, body } = await post(payload, headers);
    return [statusCode, JSON.parse(body).errors[0].extensions.code];
  };

  describe('POST /cypher', () => {
    it('answers keys, rows, whether they are all, and the time', async () => {
      const answer = await post({ question: NAMES });
      expect(answer.json()).toEqual({
        keys: ['name'],
        rows: [['A'], ['B']],
        truncated: false,
        milliseconds: expect.any(Number),
      });
    });

    it('hints at a label that the graph does not have', async () => {
      const answer = await post({ question: 'MATCH (p:Persn) RETURN count(p) AS people' });
      expect(answer.json()).toMatchObject({
        rows: [[0]],
        hint: expect.stringMatching(/no label Persn; it has/),
      });
    });

    it('answers one JSON object per row where that is accepted', async () => {
      const { headers, body } = await post({ question: NAMES }, { accept: 'application/jsonl' });
      expect(headers['content-type']).toBe('application/jsonl; charset=utf-8');
      expect(headers['x-truncated']).toBe('false');
      expect(body).toBe('{"name":"A"}\n{"name":"B"}\n');
    });

    it('takes parameters', async () => {
      const question = 'RETURN $x AS x, $n + 1 AS n';
      expect((await post({ question, parameters: { x: ['é', true], n: 41 } })).json().rows).toEqual([
        [['é', true], 42],
      ]);
    });

    it.each([
      ['RETURN {delete: 1, set: 2} AS m', [[{ delete: 1, set: 2 }]]],
      ['MATCH (c:Country {create: 1}) RETURN c.name AS name', []],
      ['MATCH (c:Country) RETURN c.set AS x', [[null]]],
    ])('takes words that write as names: %s', async (question, rows) =>
      expect((await post({ question })).json().rows).toEqual(rows),
    );

    it("runs one of the analysts' questions by its file with its defaults", async () => {
      const { keys, rows } = (await post({ file: 'who-met-whom.cypher' })).json();
      expect({ keys, rows }).toEqual({
        keys: ['firstDay', 'lastDay', 'dated', 'who', 'whom', 'quote'],
        rows: [],
      });
    });

    describe('a value by which people know a thing', () => {
      const BY_ID = '// $id: string, the id of the one\nMATCH (n:Entity {id: $id}) RETURN n.name AS name';
      const BARE_ID = 'MATCH (n:Entity {id: $id}) RETURN n.name AS name';
      const BY_CODE =
        '// $code: string, ISO 3166-1 alpha-2\nMATCH (c:Country {code: $code}) RETURN c.name AS name';

      it.each([
        ['a full name for an id', BY_ID, { id: ' A ' }, 'A', { id: 'person:a' }],
        ['a full name for a code', BY_CODE, { code: 'b' }, 'B', { code: 'BB' }],
        ['a code in small letters', BY_CODE, { code: 'bb' }, 'B', { code: 'BB' }],
      ])('is taken: %s', async (_, question, parameters, name, settled) => {
        const { rows, parameters: told } = (await post({ question, parameters })).json();
        expect({ rows, told }).toEqual({ rows: [[name]], told: settled });
      });

      it('is refused with how to find it where nothing is called so', async () => {
        const answer = await post({ question: BY_ID, parameters: { id: 'Nobody' } });
        expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
          400,
          expect.stringContaining('$id is "Nobody", and nothing in the graph is called so; look for its id'),
        ]);
      });

      it('is refused with the ids where several are called so', async () => {
        const twins =
          "CREATE (:Entity:Place {id: 'place:c', nameKey: 'c'}), (:Entity:Person {id: 'person:c', nameKey: 'c'})";
        await graph.store.write((transaction) => transaction.run(twins as Cypher));
        try {
          const answer = await post({ question: BY_ID, parameters: { id: 'C' } });
          expect(answer.json().errors[0].message).toBe(
            '$id is "C", and several are called so; give one of person:c, place:c.',
          );
        } finally {
          await graph.store.write((transaction) =>
            transaction.run("MATCH (n {nameKey: 'c'}) DELETE n" as Cypher),
          );
        }
      });

      it.each([
        [
          BY_ID,
          { id: 'person:b' },
          'Nothing in the graph has the id "person:b" of $id; a full name is taken, too.',
        ],
        [
          BY_ID,
          { id: 'nonsense:b' },
          'Nothing in the graph has the id "nonsense:b" of $id; a full name is taken, too.',
        ],
        [
          BY_CODE,
          { code: 'XX' },
          'No country of the graph has the code "XX" of $code; a full name is taken, too.',
        ],
        [
          '// $words: string, words of its name\nMATCH (n:Entity) WHERE n.name CONTAINS $words RETURN n.name AS name',
          { words: 'person:a' },
          '"person:a" of $words is an id; expected string, words of its name.',
        ],
        [
          '// $id: string, the id\nMATCH (n:Entity {id: $id}) WHERE n.name = $id RETURN n.name AS name',
          { id: 'person:a' },
          undefined,
        ],
        [BARE_ID, { id: 'person:nobody' }, 'Nothing in the graph has the id "person:nobody" of $id.'],
        [BARE_ID, { id: 'Nobody' }, 'Nothing in the graph has the id "Nobody" of $id.'],
        [
          'MATCH (n:Entity) WHERE n.id IN [$a, $b] AND n.name = $c RETURN n.name AS name',
          { a: 'person:a', b: 'person:nobody', c: 'x' },
          'Nothing in the graph has the id "person:nobody" of $b.',
        ],
        [
          'MATCH (c:Country) WHERE c.code IN $codes RETURN c.name AS name',
          { codes: ['XX', 'YY'] },
          'No country of the graph has the code "XX" of $codes. No country of the graph has the code "YY" of $codes.',
        ],
        [
          'MATCH (c:Country) WHERE c.code = $code AND c.name IS NULL RETURN c.name AS name',
          { code: 'BB', unused: 'XX' },
          undefined,
        ],
        [BY_ID.replace(' RETURN', ' WHERE n.name IS NULL RETURN'), { id: 'A' }, undefined],
        [BY_CODE.replace(' RETURN', ' WHERE c.name IS NULL RETURN'), { code: 'B' }, undefined],
      ])('%s without rows: a hint tells what the graph lacks of %j', async (question, parameters, hint) => {
        const answer = (await post({ question, parameters })).json();
        expect([answer.rows, answer.hint]).toEqual([[], hint]);
      });
    });

    it('slices an aggregate, or tells how to write it where the engine cannot', async () => {
      const answer = await post({ question: 'MATCH (n:Nothing) RETURN collect(n.name)[..3] AS names' });
      const { rows, errors } = answer.json();
      if (engine.name === 'neo4j') expect(rows).toEqual([[[]]]);
      else
        expect([answer.statusCode, errors[0].message]).toEqual([
          400,
          expect.stringMatching(
            /cannot be used here; give it a name first, as in "WITH collect\(x\) AS list RETURN list\[\.\.3\]"$/,
          ),
        ]);
    });

    it('gives a path with the ends of its steps', async () => {
      const question = 'MATCH way = (:Person)-[:VISITED]->(:Country) RETURN way';
      const [[way]] = (await post({ question })).json().rows;
      const [{ start, relationship, end }] = way.segments;
      expect([relationship.from, relationship.to]).toEqual([start.element, end.element]);
      expect(relationship.properties).toEqual({ quote: 'A went to B.' });
    });

    it('writes integers beyond 2^53 as text', async () =>
      expect((await post({ question: 'RETURN 9007199254740993 AS n' })).json().rows).toEqual([
        ['9007199254740993'],
      ]));

    it('takes integers beyond 2^53 as they are', async () => {
      const payload = '{"question": "RETURN $n AS n, $n - 1 AS less", "parameters": {"n": 9007199254740993}}';
      const headers = { 'content-type': 'application/json' };
      const answer = await server.inject({ method: 'POST', url: '/cypher', payload, headers });
      expect(answer.json().rows).toEqual([['9007199254740993', '9007199254740992']]);
    });

    it.each([
      ['1e400', '$a.b[] is beyond the largest number'],
      ['9223372036854775808', '$a.b[] does not fit into 64 bits'],
    ])('names the parameter whose number is too large: %s', async (number, message) => {
      const payload = `{"question": "RETURN $a AS a", "parameters": {"a": {"b": [${number}]}}}`;
      const headers = { 'content-type': 'application/json' };
      const answer = await server.inject({ method: 'POST', url: '/cypher', payload, headers });
      expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
        400,
        expect.stringContaining(message),
      ]);
    });

    it('keeps columns and parameters that bear a name of objects', async () => {
      const payload =
        '{"question": "RETURN $__proto__ AS __proto__, $constructor AS constructor", "parameters": {"__proto__": 1, "constructor": {"toString": 2}}}';
      const headers = { 'content-type': 'application/json' };
      const accept = 'application/jsonl';
      const ask = (more: Record<string, string>) =>
        server.inject({ method: 'POST', url: '/cypher', payload, headers: { ...headers, ...more } });
      expect((await ask({})).json()).toMatchObject({
        keys: ['__proto__', 'constructor'],
        rows: [[1, { toString: 2 }]],
      });
      expect((await ask({ accept })).body).toBe('{"__proto__":1,"constructor":{"toString":2}}\n');
    });

    it.each([
      '{"question": "RETURN {a: 1, __proto__: 2} AS x"}',
      '{"question": "RETURN {`__proto__`: 2} AS x"}',
      '{"question": "RETURN $x AS x", "parameters": {"x": {"__proto__": 2}}}',
    ])('keeps the key __proto__ of a map, or says that it cannot: %s', async (payload) => {
      const headers = { 'content-type': 'application/json' };
      const { body } = await server.inject({ method: 'POST', url: '/cypher', payload, headers });
      expect(body).toMatch(/"__proto__":2|no map with the key __proto__; name the key otherwise/);
    });

    it.each([
      { __isInteger__: true },
      { a: [{ __isPoint__: true, low: 0, high: 1 }] },
      { _id: 'a', _labels: ['b'] },
      { _id: 1.5, _labels: [2] },
      { _id: 1, _type: 2, _source: 3, _target: 4 },
    ])('gives back a map whatever its keys: %j', async (map) => {
      const answer = await post({ question: 'RETURN $map AS map', parameters: { map } });
      expect(answer.json().rows).toEqual([[map]]);
    });

    it('says when there are more rows than are given', async () => {
      const question = 'UNWIND $list AS a UNWIND $list AS b RETURN a AS a, b AS b';
      const list = Array.from({ length: 101 }, (_, index) => index);
      const { rows, truncated } = (await post({ question, parameters: { list } })).json();
      expect([rows.length, truncated]).toEqual([10_000, true]);
    });
  });

  describe('what POST /cypher refuses', () => {
    it.each([
      ['a question that writes', { question: 'CREATE (n) RETURN n' }, [403, 'FORBIDDEN']],
      ['a broken question', { question: 'RETURN' }, [400, 'BAD_USER_INPUT']],
      [
        'an unknown parameter of one with defaults',
        { file: 'who-met-whom.cypher', parameters: { nobody: 1 } },
        [400, 'BAD_USER_INPUT'],
      ],
      ['parameters that are a list', { question: 'RETURN 1 AS x', parameters: [1] }, [400, 'BAD_USER_INPUT']],
      ['an unknown key', { question: 'RETURN 1 AS x', write: true }, [400, 'BAD_USER_INPUT']],
      ['neither question nor file', {}, [400, 'BAD_USER_INPUT']],
      ['both', { question: NAMES, file: 'who-met-whom.cypher' }, [400, 'BAD_USER_INPUT']],
      ['a list', [1], [400, 'BAD_USER_INPUT']],
      ['a file outside of the questions', { file: '../write/lock.cypher' }, [404, 'NOT_FOUND']],
      ['a name of an object’s own', { file: '__proto__' }, [404, 'NOT_FOUND']],
      [
        'a body beyond 100 KB',
        { question: `RETURN '${'x'.repeat(110_000)}' AS x` },
        [413, 'PAYLOAD_TOO_LARGE'],
      ],
    ])('%s', async (_, payload, expected) => expect(await refusal(payload)).toEqual(expected));

    it.each([
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://example.org', host: 'localhost:4000' },
      { origin: 'http://localhost:5000', host: 'localhost:4000' },
      { origin: 'null' },
    ])("another site's page: %j", async (headers: Record<string, string>) =>
      expect(await refusal({ question: NAMES }, headers)).toEqual([403, 'FORBIDDEN']),
    );

    it('but not its own page', async () => {
      const headers = {
        origin: 'http://localhost:4000',
        host: 'localhost:4000',
        'sec-fetch-site': 'same-origin',
      };
      expect((await post({ question: NAMES }, headers)).statusCode).toBe(200);
    });

    it.each([
      ['RETURN 1/0 AS x', 'The question failed as it ran: '],
      ['UNWIND [1, 0] AS i RETURN 1 / i AS x', 'The question failed as it ran: '],
      ['RETURN nothing AS x', 'The question is no valid Cypher: '],
    ])('%s, saying whether it could be read', async (question, opening) => {
      const answer = await post({ question });
      expect([answer.statusCode, answer.json().errors[0].message]).toEqual([
        400,
        expect.stringMatching(`^${opening}`),
      ]);
    });

    it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const)(
      'the method %s, naming those that are answered',
      async (method) => {
        const headers = method === 'PUT' ? { 'content-type': 'text/plain' } : {};
        const payload = method === 'PUT' ? { payload: 'x' } : {};
        const answer = await server.inject({ method: method as 'GET', url: '/cypher', headers, ...payload });
        expect([answer.statusCode, answer.headers.allow, answer.json().errors[0].extensions]).toEqual([
          405,
          'POST',
          { code: 'BAD_USER_INPUT', reason: 'METHOD_NOT_ALLOWED' },
        ]);
      },
    );

    it('a request without the role', async () => {
      roles = new Set(['read']);
      expect(await refusal({ question: NAMES }).finally(() => (roles = new Set(['cypher'])))).toEqual([
        403,
        'FORBIDDEN',
      ]);
    });

    it('more questions at once than two that run and four that wait', async () => {
      const all = await Promise.all(Array.from({ length: 10 }, () => post({ question: NAMES })));
      expect(all.map(({ statusCode }) => statusCode).sort()).toEqual([
        ...Array(6).fill(200),
        ...Array(4).fill(429),
      ]);
      expect((await post({ question: NAMES })).statusCode).toBe(200);
    });
  });

  describe('what a page of questions is made from', () => {
    it("lists the analysts' questions", async () => {
      const { questions } = (await server.inject('/cypher/questions')).json();
      expect(questions.find(({ file }: { file: string }) => file === 'visits-to-country.cypher')).toEqual({
        file: 'visits-to-country.cypher',
        question: 'Who visited a country or a place in it, and when?',
        group: 'timelines',
        parameters: [{ name: 'code', type: 'string', meaning: 'ISO 3166-1 alpha-2', default: 'IR' }],
        answers: expect.stringMatching(/^firstDay.*, visitor, destination, quote/),
        text: expect.stringContaining('MATCH (p:Person)-[v:VISITED]'),
      });
    });

    it('gives the words of the graph', async () => {
      const { labels, relationships, nodeProperties } = (await server.inject('/cypher/vocabulary')).json();
      expect(labels).toContain('Person');
      expect(relationships).toContain('SUPPORTED_BY');
      expect(nodeProperties.Country).toContain('code');
    });
  });
});
