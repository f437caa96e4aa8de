import type { ExtractedEntity } from '../../src/domain/extraction.js';
import {
  agreement,
  country,
  event,
  organization,
  person,
  place,
  seeded,
  type Written,
  write,
} from './support.js';

const PEOPLE: readonly ExtractedEntity[] = [
  person('Ali Sadr'),
  person('Ali Sadr', 'IQ'),
  person('Ali Sadr', 'LB'),
  person('Seyyed Ali Sadr', 'IQ'),
  person('Ali Hassan Sadr'),
  person('Ali Hussein Sadr', 'IR'),
  person('Sadr'),
  person('Vladimir Putin', 'RU', ['Putin']),
  person('Vladimir Vladimirovich Putin'),
];
const OTHERS: readonly ExtractedEntity[] = [
  organization('NIOC'),
  organization('National Iranian Oil Company', ['NIOC']),
  organization('National Indian Onion Council', ['NIOC']),
  country('IR', 'Iran'),
  country('RU', 'Russia'),
];
const TEHRAN = place('Tehran', 'IR');
const PREDICATES = ['MET_WITH', 'SUPPORTS', 'CRITICIZED', 'HOLDS_POSITION'] as const;

/** Small articles of things that are hard to tell apart, some of them versions of one another; the same for the same seed. */
export function randomArticles(seed: number, count: number): Written[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => randomArticle(number, random));
}

function randomArticle(number: number, random: () => number): Written {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const maybe = <T>(value: T): T | undefined => (random() < 0.5 ? value : undefined);
  const actors = unique([pick(PEOPLE), pick(PEOPLE), pick(OTHERS), pick(OTHERS)]);
  const ids = actors.map(({ id }) => id);
  const day = pick(['2017-11-01', '2017-11-02', '2017-11']);
  const name = pick(['Gas Roadmap', 'Oil Accord', 'Tehran Accord']);
  const year = maybe(pick(['2016', '2017']));
  const publishedAt = maybe(pick(['2017-11-03', '2017-11-04', '2018-01-01']));
  const address = random() < 0.3 ? `https://news.example/${Math.floor(random() * 3)}` : undefined;
  return write({
    sentences: [
      `Report ${number}: ${actors.map((actor) => actor.name).join(' and ')} met in Tehran.`,
      'It was said.',
    ],
    entities: [...actors, TEHRAN],
    events: [
      {
        in: 0,
        ...event({ type: pick(['meeting', 'summit']), participants: ids, place: TEHRAN.id, date: day }),
      },
    ],
    agreements: [
      {
        in: 1,
        ...agreement({
          name,
          parties: ids.slice(0, 2),
          status: pick(['signed', 'ended']),
          ...(year === undefined ? {} : { date: year }),
        }),
      },
    ],
    statements: [{ in: 1, id: 'q0', speaker: pick(ids), about: [pick(ids)] }],
    claims: [0, 1, 2].map((at) => ({
      in: at % 2,
      subject: pick(ids),
      predicate: pick(PREDICATES),
      object: pick(ids),
      polarity: random() < 0.8 ? ('affirmed' as const) : ('denied' as const),
      confidence: pick([0.5, 0.7, 0.9]),
      date: maybe(day) ?? null,
      ...(at === 2 ? { saidBy: 'q0', speechAct: random() < 0.5 } : {}),
    })),
    ...(publishedAt === undefined ? {} : { publishedAt, publisher: pick(['Gazette', 'The Gazette']) }),
    ...(address === undefined ? {} : { canonicalUrl: address }),
  });
}

const unique = (entities: readonly ExtractedEntity[]): ExtractedEntity[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
];
