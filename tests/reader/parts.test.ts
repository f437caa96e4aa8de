import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutIntoParts } from '../../src/reader/parts.js';
import { isWhole } from '../../src/reader/read-article.js';
import { readText } from '../../src/text/read-text.js';
import { documentOf, fail, type Model, readWith, recorded, say, startModel, TEXT } from './support.js';

const FILLER = 'The weather was mild and the streets were quiet for most of the day. ';
const LONG = `${TEXT}\n${`${FILLER.repeat(40)}\n\n`.repeat(4)}Vladimir Putin flew home to Russia on Thursday.\n`;
const second = JSON.stringify({
  entities: [
    { ref: 'e1', kind: 'person', name: 'Vladimir Putin', aliases: ['Putin'], type: null, country: null },
    { ref: 'e2', kind: 'country', name: 'Russia', aliases: [], type: null, country: 'RU' },
  ],
  positions: [],
  agreements: [],
  events: [],
  statements: [],
  claims: [
    {
      subject: 'e1',
      predicate: 'VISITED',
      object: 'e2',
      date: null,
      dateText: null,
      modality: 'actual',
      polarity: 'affirmed',
      statement: null,
      quote: 'Vladimir Putin flew home to Russia on Thursday.',
    },
  ],
});

let model: Model;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

describe('an article', () => {
  it.each([
    ['paragraphs that fit', 'A one.\n\nB two.\n\nC three.', 15, ['A one.\n\nB two.', 'C three.']],
    ['a paragraph that does not', 'A one. B two. C three.', 15, ['A one. B two.', 'C three.']],
    ['a sentence that does not', 'A one and two and three. B.', 10, ['A one and two and three.', 'B.']],
    ['no sentence', '', 10, []],
  ])('is cut into parts: %s', (_, text, most, expected) => {
    const { sentences } = readText(documentOf(text));
    expect(cutIntoParts(sentences, most).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('that is long is asked part by part, each told the names before, and comes out as one', async () => {
    model.replay(say(recorded('good')), say(second));
    const extraction = await readWith(model, documentOf(LONG));
    const inputs = model.requests.map(({ body }) => body.messages[1]?.content ?? '');
    expect(inputs).toHaveLength(2);
    expect(inputs.every((input) => input.length < 9_000)).toBe(true);
    expect(inputs[1]).toContain(
      'Named in earlier parts (use these names for the same things): Recep Tayyip Erdogan (person); ',
    );
    expect(extraction.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
    const visits = extraction.claims.filter(({ predicate }) => predicate === 'VISITED');
    expect(visits.map(({ subject, object }) => [subject, object])).toEqual([
      ['person:vladimir-putin', 'country:IR'],
      ['person:vladimir-putin', 'country:RU'],
    ]);
    expect([extraction.diagnostics, isWhole(extraction)]).toEqual([[], true]);
  });

  it('one part of which cannot be read keeps what the others say', async () => {
    model.replay(say('{'), say(second));
    const extraction = await readWith(model, documentOf(LONG));
    expect(extraction.claims.map(({ predicate }) => predicate)).toEqual(['VISITED']);
    expect(extraction.diagnostics).toEqual([
      {
        code: 'PART_UNREAD',
        message: expect.stringMatching(/^Characters 0 to \d+ were not read\. ANSWER_MALFORMED: /),
      },
    ]);
    expect(isWhole(extraction)).toBe(false);
  });

  it('is not asked about further once the service fails', async () => {
    model.replay(fail(401));
    await expect(readWith(model, documentOf(LONG))).rejects.toMatchObject({ reason: 'READER_UNAUTHORIZED' });
    expect(model.requests).toHaveLength(1);
  });
});
