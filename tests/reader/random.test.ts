import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/reader/answer.js';
import { ANSWERED_RELATIONS } from '../../src/reader/answer-schema.js';
import { readArticle } from '../../src/reader/read-article.js';
import { seeded } from '../ingest/support.js';
import { documentOf, TEXT } from './support.js';

const NAMES = [
  'Vladimir Putin',
  'Erdogan',
  'Gazprom',
  'Ankara',
  'Iran',
  'Turkish',
  'Nobody',
  '',
  '“',
  '  ',
  '\u0000',
  'Ａ',
];
const REFS = ['e0', 'e1', 'e2', 'e3', 'a0', 'v0', 's0', '', '__proto__', 'country:IR'];
const DATES = ['2018-04-04', '2018', 'soon', '', '2018-02-31', '2018-04-01/..'];

/** An answer of the schema's form with anything in it. */
function randomAnswer(random: () => number): Answer {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(make: () => T): T[] => Array.from({ length: Math.floor(random() * 4) }, make);
  const orNull = <T>(value: T): T | null => (random() < 0.3 ? null : value);
  const words = (): string => {
    const start = Math.floor(random() * TEXT.length);
    return random() < 0.2 ? pick(NAMES) : TEXT.slice(start, start + Math.floor(random() * 90));
  };
  const dated = () => ({ date: orNull(pick(DATES)), dateText: orNull(words()) });
  let next = 0;
  return {
    entities: some(() => ({
      ref: `e${next++}`,
      kind: pick(['person', 'country', 'organization', 'place'] as const),
      name: random() < 0.5 ? words() : pick(NAMES),
      aliases: some(words),
      type: orNull(pick(['company', 'city', 'other'] as const)),
      country: orNull(pick(['RU', 'IR', 'tr', '', 'nonsense'])),
    })),
    positions: some(() => ({ person: pick(REFS), title: words(), of: orNull(pick(REFS)), quote: words() })),
    agreements: some(() => ({
      ref: pick(REFS),
      name: words(),
      type: 'deal' as const,
      status: 'signed' as const,
      parties: some(() => pick(REFS)),
      amount: orNull({
        min: orNull(random() * 1e12),
        max: orNull(5e9),
        currency: pick(['USD', '$']),
        text: words(),
      }),
      ...dated(),
      quotes: some(words),
    })),
    events: some(() => ({
      ref: pick(REFS),
      name: orNull(words()),
      type: 'meeting' as const,
      participants: some(() => pick(REFS)),
      place: orNull(pick(REFS)),
      status: 'held' as const,
      ...dated(),
      quotes: some(words),
    })),
    statements: some(() => ({
      ref: pick(REFS),
      speaker: orNull(pick(REFS)),
      cue: orNull(words()),
      about: some(() => pick(REFS)),
      quote: words(),
    })),
    claims: some(() => ({
      subject: pick(REFS),
      predicate: pick(ANSWERED_RELATIONS),
      object: pick(REFS),
      modality: 'actual' as const,
      polarity: 'affirmed' as const,
      statement: orNull(pick(REFS)),
      ...dated(),
      quote: words(),
    })),
  };
}

describe('whatever a model answers', () => {
  it('comes out verbatim, known and checked, or not at all (1,000 answers)', async () => {
    const random = seeded(7);
    let kept = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const answer = JSON.stringify(randomAnswer(random));
      const extraction = await readArticle(documentOf(TEXT), 'llm/test', async () => answer);
      const { entities, mentions, agreements, events, positions, statements, claims, dates, amounts } =
        extraction;
      const ids = new Set([...entities, ...agreements, ...events].map(({ id }) => id));
      for (const { evidence } of [...claims, ...agreements, ...events, ...positions])
        for (const { start, end, quote } of evidence) expect(TEXT.slice(start, end)).toBe(quote);
      for (const { start, end, text } of [...statements, ...dates, ...amounts])
        expect(TEXT.slice(start, end)).toBe(text);
      for (const { entityId, start, end } of mentions)
        expect([ids.has(entityId), end > start]).toEqual([true, true]);
      for (const { subject, object, evidence } of claims)
        expect([ids.has(subject), object === null || ids.has(object), evidence.length > 0]).toEqual([
          true,
          true,
          true,
        ]);
      for (const { speaker, about } of statements)
        expect([speaker ?? 'country:IR', ...about].every((id) => ids.has(id) || id === 'country:IR')).toBe(
          true,
        );
      kept += claims.length + statements.length;
    }
    expect(kept).toBeGreaterThan(500);
  });
});
