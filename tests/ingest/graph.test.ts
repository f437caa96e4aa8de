import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../src/domain/model-version.js';
import { listArticles, readStatistics } from '../../src/ingest/inventory.js';
import { STORES } from '../support/stores.js';
import { AGAIN, ARTICLES, FULL, IRAQI, OTHER_VIEW, SHORT, VISIT } from './articles.js';
import { agreement, ask, country, ingestOf, organization, person, type Written, write } from './support.js';

describe.each(STORES)('what articles become on $name', { timeout: 120_000 }, ({ open }) => {
  let graph: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    graph = await open();
  });
  afterEach(() => graph.close());

  const take = async (articles: readonly Written[]) => {
    const ingest = ingestOf(graph.store, articles);
    await ingest.prepare();
    const results = [];
    for (const { document } of articles) results.push(await ingest.ingest(document));
    return results;
  };

  it('joins the evidence of two articles in one claim and one edge', async () => {
    await take([VISIT, AGAIN]);
    const rows = await ask(
      graph.store,
      "MATCH (a:Person)-[r:MET_WITH]->(b:Person) MATCH (c:Claim {id: r.claimId}) WHERE r.startDate = '2017-11-01' RETURN a.id AS a, b.id AS b, r.evidenceCount AS n, r.articleCount AS m, c.confidence AS confidence, r.quote AS quote, c.firstAssertedAt AS first, c.lastAssertedAt AS last",
    );
    expect(rows).toEqual([
      [
        'person:hassan-rouhani',
        'person:vladimir-putin',
        2,
        2,
        0.98,
        'Russian President Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1, 2017.',
        '2017-11-02',
        '2018-09-08',
      ],
    ]);
  });

  it('keeps how the words of evidence were understood', async () => {
    await take([VISIT]);
    const rows = await ask(
      graph.store,
      "MATCH (:Claim {predicate: 'DISCUSSED'})-[r:SUPPORTED_BY]->() RETURN r.steps AS steps",
    );
    expect(rows).toEqual([
      [['“Rouhani” = Hassan Rouhani: another name', '“Putin” = Vladimir Putin: another name']],
    ]);
  });

  it('makes no edge of a claim inside a statement, and one of a speech act', async () => {
    await take([VISIT]);
    const rows = await ask(
      graph.store,
      'MATCH (c:Claim)-[:ASSERTED_IN]->(q:Statement) RETURN c.predicate AS predicate, c.voice AS voice, EXISTS { MATCH (a:Entity)-[r]->(b:Entity) WHERE r.claimId = c.id } AS hasEdge ORDER BY predicate',
    );
    expect(rows).toEqual([
      ['DISCUSSED', 'person:hassan-rouhani', true],
      ['VISITED', 'person:hassan-rouhani', false],
    ]);
  });

  it('makes edges of what the article relays of an agreement', async () => {
    const [iran, russia] = [country('IR', 'Iran'), country('RU', 'Russia')];
    const minister = person('Javad Zarif', 'IR');
    const deal = agreement({ name: 'Gas Roadmap', parties: [iran.id, russia.id] });
    const told = { in: 0, object: deal.id, predicate: 'PARTY_TO', saidBy: 'q0', role: 'party' } as const;
    await take([
      write({
        publishedAt: '2018-09-08',
        sentences: ['Iran and Russia signed the Gas Roadmap, Javad Zarif said.'],
        entities: [iran, russia, minister],
        agreements: [{ in: 0, ...deal, parties: [] }],
        statements: [{ in: 0, id: 'q0', kind: 'indirect', cue: 'said', speaker: minister.id, about: [] }],
        claims: [
          { ...told, subject: iran.id, relayed: true },
          { ...told, subject: russia.id },
        ],
      }),
    ]);
    const parties = await ask(
      graph.store,
      'MATCH (x:Entity)-[:PARTY_TO]->(g:Agreement) RETURN g.name AS name, x.id AS id',
    );
    const claims = await ask(
      graph.store,
      'MATCH (c:Claim {predicate: "PARTY_TO"})-[:ASSERTED_IN]->(:Statement) RETURN c.subjectId AS id ORDER BY id',
    );
    expect([parties, claims]).toEqual([[['Gas Roadmap', 'country:IR']], [['country:IR'], ['country:RU']]]);
  });

  it('refuses a relation between kinds that it cannot join, and says so', async () => {
    const [result] = await take([FULL]);
    const edges = await ask(
      graph.store,
      'MATCH (c:Claim) WHERE c.predicate = "ACQUIRED" RETURN count(c) AS total',
    );
    expect([result?.diagnostics, edges]).toEqual([
      [
        {
          code: 'CLAIM_REFUSED',
          message:
            'org:national-iranian-oil-company ACQUIRED place:tehran-IR: ACQUIRED may not lead from Organization to Place.',
        },
      ],
      [[0]],
    ]);
  });

  it('gives an agreement the newest status, and keeps both claims', async () => {
    await take([AGAIN, VISIT]);
    const nodes = await ask(
      graph.store,
      'MATCH (g:Agreement) RETURN g.id AS id, g.status AS status, g.startDate AS start, g.formerIds AS former',
    );
    const history = await ask(
      graph.store,
      'MATCH (c:Claim) WHERE c.predicate = "HAS_STATUS" AND c.subjectId = "agreement:gas-roadmap-2017" RETURN c.value AS value ORDER BY value',
    );
    expect([nodes, history]).toEqual([
      [['agreement:gas-roadmap-2017', 'in-force', '2017-01-01', ['agreement:gas-roadmap']]],
      [['in-force'], ['signed']],
    ]);
  });

  it('keeps amounts as claims and as properties', async () => {
    const [iran, firm] = [country('IR', 'Iran'), organization('Rosneft')];
    const amount = {
      min: null,
      max: 30_000_000_000,
      currency: 'USD',
      qualifier: 'up to',
      text: 'up to $30 billion',
    };
    const deal = { in: 0, ...agreement({ name: 'Oil Deal', parties: [iran.id, firm.id], amount }) };
    await take([
      write({
        sentences: ['Iran and Rosneft signed the Oil Deal worth up to $30 billion.'],
        entities: [iran, firm],
        agreements: [deal],
      }),
    ]);
    const rows = await ask(
      graph.store,
      'MATCH (g:Agreement) RETURN g.amountMin AS min, g.amountMax AS max, g.currency AS currency, g.amountText AS text',
    );
    expect(rows).toEqual([[null, 30_000_000_000, 'USD', 'up to $30 billion']]);
  });

  it('knows a post from the first to the last article that asserts it', async () => {
    await take([AGAIN, VISIT]);
    const rows = await ask(
      graph.store,
      'MATCH (p:Person)-[r:HOLDS_POSITION]->(o:Position) RETURN o.id AS id, o.title AS title, r.startDate AS start, r.endDate AS end, r.dateBasis AS basis',
    );
    expect(rows).toEqual([
      ['position:president-russia', 'President', '2017-11-02', '2018-09-08', 'observed'],
    ]);
  });

  it('joins claims that contradict each other', async () => {
    await take([SHORT, FULL]);
    const rows = await ask(
      graph.store,
      'MATCH (a:Claim)-[:CONTRADICTS]->(b:Claim) RETURN a.predicate AS a, a.polarity AS x, b.polarity AS y',
    );
    expect(rows.map(([predicate, ...both]) => [predicate, both.sort()])).toEqual([
      ['MET_WITH', ['affirmed', 'denied']],
    ]);
  });

  it('has one node for a person and an organization that articles name shortly and fully', async () => {
    await take([SHORT, FULL]);
    const rows = await ask(
      graph.store,
      'MATCH (e:Entity) WHERE e.formerIds <> [] RETURN e.id AS id, e.formerIds AS former, e.articleCount AS articles ORDER BY id',
    );
    expect(rows).toEqual([
      ['org:national-iranian-oil-company', ['org:nioc'], 2],
      ['person:seyyed-ali-khamenei', ['person:ali-khamenei'], 2],
    ]);
  });

  it('has two nodes for two men of one name', async () => {
    await take([OTHER_VIEW, IRAQI]);
    const rows = await ask(
      graph.store,
      'MATCH (p:Person)-[:VISITED]->(t:Place) RETURN p.id AS id, p.country AS country, p.formerIds AS former ORDER BY id',
    );
    expect(rows).toEqual([
      ['person:ali-al-sadr-IQ', 'IQ', ['person:ali-al-sadr']],
      ['person:ali-al-sadr-LB', 'LB', ['person:ali-al-sadr']],
    ]);
  });

  it('has one event for two accounts of a meeting', async () => {
    await take([VISIT, OTHER_VIEW]);
    const rows = await ask(
      graph.store,
      'MATCH (e:Event) RETURN e.type AS type, e.startDate AS start, e.articleCount AS articles, COUNT { MATCH (e)<-[:PARTICIPATED_IN]-(a:Entity) } AS participants',
    );
    expect(rows).toEqual([['meeting', '2017-11-01', 2, 3]]);
  });

  it('counts the articles that mention a thing', async () => {
    await take(ARTICLES);
    const rows = await ask(
      graph.store,
      'MATCH (e:Entity) WHERE e.articleCount <> COUNT { MATCH (e)<-[:MENTIONS]-(a:Article) } RETURN e.id AS id',
    );
    expect(rows).toEqual([]);
  });

  it('counts what lists are ordered by, also when articles leave', async () => {
    const ingest = ingestOf(graph.store, ARTICLES);
    await ingest.prepare();
    for (const { document } of ARTICLES) await ingest.ingest(document);
    const count = async () =>
      ask(
        graph.store,
        `MATCH (e:Entity)
         CALL (e) { MATCH (e)-[r:PARTY_TO]->(x:Agreement) WHERE r.modality = 'actual' AND r.polarity = 'affirmed' RETURN count(DISTINCT x.id) AS agreements }
         CALL (e) { MATCH (e)-[r:PARTICIPATED_IN]->(x:Event) WHERE r.modality = 'actual' AND r.polarity = 'affirmed' RETURN count(DISTINCT x.id) AS events }
         CALL (e) { MATCH (e)<-[r:PARTY_TO]-(x:Entity) WHERE r.modality = 'actual' AND r.polarity = 'affirmed' RETURN count(DISTINCT x.id) AS parties }
         CALL (e) { MATCH (e)<-[r:PARTICIPATED_IN]-(x:Entity) WHERE r.modality = 'actual' AND r.polarity = 'affirmed' RETURN count(DISTINCT x.id) AS participants }
         CALL (e) { MATCH (e)-[:SAID]->(x:Statement) RETURN count(x) AS statements }
         RETURN [e.agreementCount, e.eventCount, e.partyCount, e.participantCount, e.statementCount] AS kept, [agreements, events, parties, participants, statements] AS found, e.id AS id`,
      );
    const before = await count();
    expect(before.some(([kept]) => (kept as number[]).some((each) => each > 1))).toBe(true);
    for (const [kept, found] of before) expect(kept).toEqual(found);
    const [[article] = []] = await ask(graph.store, 'MATCH (a:Article) RETURN a.id AS id ORDER BY id');
    await ingest.delete(String(article));
    for (const [kept, found] of await count()) expect(kept).toEqual(found);
  });

  it('says who published an article', async () => {
    await take([VISIT, SHORT]);
    const rows = await ask(
      graph.store,
      'MATCH (a:Article)-[:PUBLISHED_BY]->(s:Source) RETURN s.id AS id, s.name AS name ORDER BY id',
    );
    expect(rows).toEqual([
      ['source:gazette', 'Gazette'],
      ['source:tribune.example', 'Financial Tribune'],
    ]);
  });

  it('knows of a country what the table of countries says', async () => {
    await take([VISIT]);
    const rows = await ask(
      graph.store,
      'MATCH (c:Country {code: "IR"}) RETURN c.name AS name, c.iso3 AS iso3, c.capital AS capital, c.demonyms AS demonyms',
    );
    expect(rows).toEqual([['Iran', 'IRN', 'Tehran', ['Iranian', 'Iranians', 'Persian', 'Persians']]]);
  });

  it('says who said a statement and what about', async () => {
    await take([VISIT]);
    const rows = await ask(
      graph.store,
      'MATCH (p:Person)-[:SAID]->(q:Statement)-[:ABOUT]->(e:Entity) MATCH (q)-[:IN_SENTENCE]->(s:Sentence) RETURN p.id AS speaker, e.id AS about, s.index AS sentence ORDER BY about',
    );
    expect(rows).toEqual([
      ['person:hassan-rouhani', 'country:IR', 2],
      ['person:hassan-rouhani', 'person:vladimir-putin', 2],
    ]);
  });

  it('is read anew by another extractor, with a message', async () => {
    await take([VISIT]);
    const anna = person('Anna Berg', 'SE');
    const anew: Written = {
      ...VISIT,
      extraction: {
        ...VISIT.extraction,
        extractor: 'tests/2.0.0',
        entities: [anna],
        mentions: [{ entityId: anna.id, kind: 'name', start: 0, end: 7 }],
        claims: [],
        events: [],
        agreements: [],
        positions: [],
        statements: [],
      },
    };
    const message = await ingestOf(graph.store, [anew], 'tests/2.0.0').prepare();
    const people = await ask(graph.store, 'MATCH (e:Entity) RETURN e.id AS id');
    expect([message, people]).toEqual([
      `The graph was rebuilt from its 1 article. It was written with model ${MODEL_VERSION} and extractor tests/1.0.0, this is model ${MODEL_VERSION} and extractor tests/2.0.0.`,
      [['person:anna-berg']],
    ]);
  });

  it('is listed and counted', async () => {
    await take([VISIT, SHORT]);
    const articles = await listArticles(graph.store);
    const { nodes, relations } = await readStatistics(graph.store);
    expect([articles.map(({ id, version }) => [id, version]), nodes.Article, relations.OPPOSES]).toEqual([
      [
        [VISIT.id, 1],
        [SHORT.id, 1],
      ],
      2,
      1,
    ]);
  });
});
