import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/documents/read-files.js';
import { isRefused } from '../../src/documents/refusals.js';
import type { ExtractedClaim, Extraction } from '../../src/domain/extraction.js';
import { personId } from '../../src/domain/ids.js';
import { alignRuns } from '../../src/evaluation/align-runs.js';
import { compareRuns } from '../../src/evaluation/compare-runs.js';
import { extract } from '../../src/extract/extract.js';
import {
  agreement,
  country,
  type Draft,
  event,
  organization,
  person,
  place,
  write,
} from '../ingest/support.js';

const SENTENCES = [
  'Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1.',
  'Putin said Rosneft Oil and NIOC signed an outline deal.',
  'Russia supports Iran.',
];
const PUTIN = person('Vladimir Putin', 'RU', ['Putin']);
const ROUHANI = person('Hassan Rouhani', 'IR');
const TEHRAN = place('Tehran', 'IR');
const RUSSIA = country('RU', 'Russia');
const IRAN = country('IR', 'Iran');

const read = (draft: Partial<Draft>): Extraction =>
  write({ sentences: SENTENCES, entities: [PUTIN, ROUHANI, TEHRAN, RUSSIA, IRAN], ...draft }).extraction;
const claim = (part: Partial<ExtractedClaim> = {}) =>
  ({ subject: RUSSIA.id, predicate: 'SUPPORTS', object: IRAN.id, in: 2, ...part }) as const;
const brief = ({ subject, predicate, object, value }: ExtractedClaim): string =>
  [subject, predicate, object ?? value].join(' ');

describe('two readings', () => {
  it('agree on what both say alike', () => {
    const one = read({ claims: [claim({ confidence: 0.9, rule: 'a' })] });
    const other = read({ claims: [claim({ confidence: 0.6, rule: 'b' })] });
    expect(compareRuns(one, other)).toEqual({
      both: [{ first: one.claims[0], second: other.claims[0], differences: [] }],
      differing: [],
      onlyFirst: [],
      onlySecond: [],
    });
  });

  it.each<[string, Partial<ExtractedClaim>, readonly string[]]>([
    ['when it was', { date: '2017' }, ['date']],
    ['whether it is planned', { modality: 'planned' }, ['modality']],
    ['whether it is so', { polarity: 'denied' }, ['polarity']],
    ['who says so', { saidBy: 'q0' }, ['voice']],
    ['several things', { date: '2017', polarity: 'denied' }, ['date', 'polarity']],
  ])('differ in %s', (_, change, differences) => {
    const { both, differing, onlyFirst, onlySecond } = compareRuns(
      read({ claims: [claim()] }),
      read({ claims: [claim(change)] }),
    );
    expect(differing.map((pair) => pair.differences)).toEqual([differences]);
    expect([both, onlyFirst, onlySecond]).toEqual([[], [], []]);
  });

  it.each<[ExtractedClaim['predicate'], string, string, readonly string[]]>([
    ['HAS_STATUS', 'signed', 'outlined', ['status']],
    ['HAS_TYPE', 'deal', 'treaty', ['type']],
    ['DATED', '2017-11-01', '2017-11', ['date']],
    [
      'HAS_AMOUNT',
      '{"min":1,"max":2,"currency":"USD","text":"$2"}',
      '{"min":1,"max":3,"currency":"USD"}',
      ['amount'],
    ],
    [
      'HAS_AMOUNT',
      '{"min":1,"max":2,"currency":"USD","text":"$2"}',
      '{"text":"two dollars","min":1,"max":2,"currency":"USD"}',
      [],
    ],
  ])('of a thing: %s %s and %s', (predicate, value, other, differences) => {
    const deal = agreement({ name: 'outline deal', parties: [RUSSIA.id, IRAN.id] });
    const reading = (told: string): Extraction =>
      read({
        agreements: [{ ...deal, in: 1 }],
        claims: [
          { subject: deal.id, predicate, value: told, date: predicate === 'DATED' ? told : null, in: 1 },
        ],
      });
    const { both, differing } = compareRuns(reading(value), reading(other));
    expect([...both, ...differing].map((pair) => pair.differences)).toEqual([differences]);
  });

  it('say some things alone', () => {
    const one = read({ claims: [claim(), claim({ predicate: 'AIDED' })] });
    const other = read({
      claims: [claim(), claim({ predicate: 'OPPOSES' }), claim({ subject: IRAN.id, object: RUSSIA.id })],
    });
    const { onlyFirst, onlySecond } = compareRuns(one, other);
    expect(onlyFirst.map(brief)).toEqual(['country:RU AIDED country:IR']);
    expect(onlySecond.map(brief)).toEqual([
      'country:RU OPPOSES country:IR',
      'country:IR SUPPORTS country:RU',
    ]);
  });

  it('pair the claims of one topic that are most alike', () => {
    const dated = (date: string | null) => claim({ date });
    const { both, onlyFirst } = compareRuns(
      read({ claims: [dated('2015'), dated('2017')] }),
      read({ claims: [dated('2017')] }),
    );
    expect(both.map(({ first }) => first.date)).toEqual(['2017']);
    expect(onlyFirst.map(({ date }) => date)).toEqual(['2015']);
  });

  it('may put the ends of a symmetric relation either way', () => {
    const met = (subject: string, object: string) => claim({ subject, predicate: 'MET_WITH', object });
    const { both } = compareRuns(
      read({ claims: [met(PUTIN.id, ROUHANI.id)] }),
      read({ claims: [met(ROUHANI.id, PUTIN.id)] }),
    );
    expect(both).toHaveLength(1);
  });
});

describe('the seeds', () => {
  it('compared with themselves differ in nothing', async () => {
    for await (const document of readFiles(['seeds'])) {
      if (isRefused(document)) throw new Error(document.error.message);
      const extraction = extract(document);
      const { both, ...rest } = compareRuns(extraction, extraction);
      expect(both.every(({ first, second }) => first === second)).toBe(true);
      expect(both).toHaveLength(extraction.claims.length);
      expect(rest).toEqual({ differing: [], onlyFirst: [], onlySecond: [] });
    }
  });
});

describe('things of two readings', () => {
  it('are one when they are named at the same places', () => {
    const short = { ...person('Putin'), aliases: ['Vladimir Putin'] };
    const [rosneft, rosneftOil] = [organization('Rosneft'), organization('Rosneft Oil')];
    const align = alignRuns(
      read({ entities: [PUTIN, RUSSIA, rosneft] }),
      read({ entities: [short, RUSSIA, rosneftOil] }),
    );
    expect([short.id, rosneftOil.id, RUSSIA.id].map(align)).toEqual([PUTIN.id, rosneft.id, RUSSIA.id]);
  });

  it('are two when they are not, or are of other kinds', () => {
    const align = alignRuns(
      read({ entities: [PUTIN, TEHRAN] }),
      read({ entities: [ROUHANI, { ...organization('Tehran') }] }),
    );
    expect([ROUHANI.id, 'org:tehran', personId('Nobody')].map(align)).toEqual([
      ROUHANI.id,
      'org:tehran',
      personId('Nobody'),
    ]);
  });

  const meeting = event({
    type: 'meeting',
    participants: [PUTIN.id, ROUHANI.id],
    place: TEHRAN.id,
    date: '2017-11-01',
  });
  const align = (draft: Parameters<typeof event>[0], index: number): string => {
    const other = event(draft);
    const second = read({ events: [{ ...other, in: index }] });
    return alignRuns(read({ events: [{ ...meeting, in: 0 }] }), second)(other.id);
  };

  it.each<[string, Parameters<typeof event>[0], number]>([
    ['told in the same sentence', { type: 'talks', participants: [PUTIN.id] }, 0],
    [
      'on the same day at the same place',
      { type: 'meeting', participants: [], place: TEHRAN.id, date: '2017-11-01' },
      1,
    ],
  ])('are one event when %s', (_, draft, index) => {
    expect(align(draft, index)).toBe(meeting.id);
  });

  it.each<[string, Parameters<typeof event>[0], number]>([
    ['of another kind', { type: 'attack', participants: [PUTIN.id] }, 0],
    ['of others', { type: 'meeting', participants: [IRAN.id] }, 0],
    ['told elsewhere, at another time', { type: 'meeting', participants: [PUTIN.id], date: '2016' }, 1],
  ])('are two events when %s', (_, draft, index) => {
    expect(align(draft, index)).toBe(event(draft).id);
  });
});
