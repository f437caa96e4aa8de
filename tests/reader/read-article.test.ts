import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtractedClaim, Extraction } from '../../src/domain/extraction.js';
import { ANSWER_SCHEMA } from '../../src/reader/answer-schema.js';
import { documentOf, KEY, type Model, readWith, recorded, say, startModel, TEXT } from './support.js';

let model: Model;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

const lineOf = ({ subject, predicate, object, value, date, saidBy }: ExtractedClaim): string =>
  [subject, predicate, object ?? value, date ?? '', saidBy ?? ''].join(' ').trim();

function expectVerbatim({
  text,
  claims,
  agreements,
  events,
  positions,
  statements,
  mentions,
}: Extraction): void {
  for (const { evidence } of [...claims, ...agreements, ...events, ...positions]) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  }
  for (const { start, end, text: words } of statements) expect(text.slice(start, end)).toBe(words);
  for (const { start, end } of mentions) expect(text.slice(start, end)).toMatch(/^\p{Lu}.*[\p{L}\d]$/u);
}

describe('a good answer', () => {
  let extraction: Extraction;
  beforeAll(async () => {
    model.replay(say(recorded('good')));
    extraction = await readWith(model, documentOf(TEXT));
  });

  it('was asked for once, with the schema, without tools, with the key in a header only', () => {
    const [request, ...others] = model.requests;
    expect(others).toEqual([]);
    expect(request?.path).toBe('/v1/chat/completions');
    expect(request?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(request?.body).toEqual({
      model: 'test-model',
      messages: [
        { role: 'system', content: expect.stringContaining('copied from the part, character by character') },
        {
          role: 'user',
          content: expect.stringContaining('Published: 2018-04-05\nPart: 1 of 1\nText:\nLeaders meet'),
        },
      ],
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'reading', strict: true, schema: ANSWER_SCHEMA },
      },
    });
  });

  it('leaves nothing out and quotes verbatim', () => {
    expect(extraction.diagnostics).toEqual([]);
    expectVerbatim(extraction);
  });

  it('gives the ids that the rules give', () => {
    expect(extraction.entities.map(({ id }) => id)).toEqual([
      'place:ankara-TR',
      'country:TR',
      'person:recep-tayyip-erdogan',
      'country:RU',
      'person:vladimir-putin',
      'org:gazprom',
      'org:botas',
      'country:SY',
      'country:IR',
      'position:president-turkey',
      'position:president-russia',
    ]);
    expect(extraction.events.map(({ id, name }) => [id, name])).toEqual([
      [
        'event:meeting-recep-tayyip-erdogan-vladimir-putin-ankara-2018-04-04',
        'Meeting of Recep Tayyip Erdogan and Vladimir Putin in Ankara',
      ],
    ]);
  });

  it('becomes claims with date, voice and evidence', () => {
    expect(extraction.claims.map(lineOf).toSorted()).toEqual(
      [
        'person:recep-tayyip-erdogan HOLDS_POSITION position:president-turkey',
        'position:president-turkey POSITION_OF country:TR',
        'person:vladimir-putin HOLDS_POSITION position:president-russia',
        'position:president-russia POSITION_OF country:RU',
        'org:gazprom PARTY_TO agreement:gas-deal-2018',
        'org:botas PARTY_TO agreement:gas-deal-2018',
        'agreement:gas-deal-2018 HAS_STATUS signed',
        'agreement:gas-deal-2018 HAS_TYPE deal',
        'agreement:gas-deal-2018 HAS_AMOUNT {"min":5000000000,"max":5000000000,"currency":"USD","qualifier":null,"text":"$5 billion"}',
        'agreement:gas-deal-2018 DATED 2018-04-03 2018-04-03',
        ...['recep-tayyip-erdogan', 'vladimir-putin'].map(
          (who) =>
            `person:${who} PARTICIPATED_IN event:meeting-recep-tayyip-erdogan-vladimir-putin-ankara-2018-04-04 2018-04-04`,
        ),
        ...[
          'OCCURRED_IN place:ankara-TR 2018-04-04',
          'HAS_STATUS held',
          'HAS_TYPE meeting',
          'DATED 2018-04-04 2018-04-04',
        ].map((what) => `event:meeting-recep-tayyip-erdogan-vladimir-putin-ankara-2018-04-04 ${what}`),
        'person:recep-tayyip-erdogan MET_WITH person:vladimir-putin 2018-04-04',
        'person:vladimir-putin VISITED country:IR 2018-06',
        'person:recep-tayyip-erdogan DISCUSSED country:SY  q0',
      ].toSorted(),
    );
  });

  it('knows direct speech by its marks, which a model may have made straight', () => {
    expect(extraction.statements).toMatchObject([
      {
        id: 'q0',
        kind: 'direct',
        speaker: 'person:recep-tayyip-erdogan',
        cue: 'said',
        text: 'We will work together on Syria,',
      },
    ]);
  });

  it('gives dates and amounts with their places', () => {
    expect(extraction.dates.map(({ text, value, basis }) => [text, value, basis])).toEqual([
      ['Wednesday', '2018-04-04', 'relative'],
      ['April 3', '2018-04-03', 'publication-year'],
      ['June', '2018-06', 'publication-year'],
    ]);
    const [amount] = extraction.amounts;
    expect(TEXT.slice(amount?.start, amount?.end)).toBe('$5 billion');
  });

  it('is the same for the same answer, byte for byte', async () => {
    const again = await readWith(model, documentOf(TEXT));
    expect(JSON.stringify(again)).toBe(JSON.stringify(extraction));
  });
});

describe('a lying answer', () => {
  let extraction: Extraction;
  beforeAll(async () => {
    model.replay(say(recorded('lying')));
    extraction = await readWith(model, documentOf(TEXT));
  });

  it('leaves people, countries and organizations that the text does not name out', () => {
    expect(extraction.entities.map(({ id, country }) => [id, country])).toEqual([
      ['place:ankara', null],
      ['person:recep-tayyip-erdogan', null],
      ['person:vladimir-putin', null],
      ['org:gazprom', null],
      ['country:IR', 'IR'],
    ]);
    expect(extraction.entities.flatMap(({ aliases }) => aliases)).toEqual(['Erdogan', 'Putin']);
  });

  it('keeps only what the text says', () => {
    expectVerbatim(extraction);
    expect(extraction.claims.map(lineOf)).toEqual([
      'agreement:gas-deal HAS_STATUS signed',
      'agreement:gas-deal HAS_TYPE deal',
      'org:gazprom PARTY_TO agreement:gas-deal',
      'person:vladimir-putin VISITED country:IR',
    ]);
    expect(extraction.statements).toMatchObject([{ speaker: null, cue: null, about: [] }]);
  });

  it('says of every lie what it was', () => {
    const counts: Record<string, number> = {};
    for (const { code } of extraction.diagnostics) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({
      ENTITY_NOT_IN_TEXT: 4,
      UNKNOWN_ENTITY: 5,
      QUOTE_NOT_VERBATIM: 3,
      THING_WITHOUT_EVIDENCE: 1,
      ENDS_NOT_IN_QUOTE: 3,
      AMOUNT_NOT_IN_TEXT: 1,
      DATE_NOT_IN_TEXT: 2,
      UNFIT_ENDS: 1,
      UNKNOWN_STATEMENT: 1,
    });
  });
});

describe('an answer to another article', () => {
  it('gives nothing but diagnostics', async () => {
    model.replay(say(recorded('good')));
    const { claims, entities, statements, events, agreements, diagnostics } = await readWith(
      model,
      documentOf('Voters in Kenya went to the polls on Tuesday. Queues were long in Nairobi.'),
    );
    expect([claims, entities, statements, events, agreements]).toEqual([[], [], [], [], []]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set([
        'ENTITY_NOT_IN_TEXT',
        'UNKNOWN_ENTITY',
        'QUOTE_NOT_VERBATIM',
        'THING_WITHOUT_EVIDENCE',
        'DATE_NOT_IN_TEXT',
      ]),
    );
  });
});

describe('a date', () => {
  it('that counts from the publication is left out when that is unknown', async () => {
    model.replay(say(recorded('good')));
    const { claims, diagnostics } = await readWith(model, documentOf(TEXT, ''));
    expect(claims.filter(({ date }) => date !== null)).toEqual([]);
    expect(claims.map(({ predicate }) => predicate)).toContain('MET_WITH');
    expect(diagnostics.map(({ code }) => code)).toContain('DATE_NOT_IN_TEXT');
  });
});
