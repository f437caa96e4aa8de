import {
  agreement,
  country,
  event,
  organization,
  person,
  place,
  position,
  type Written,
  write,
} from './support.js';

const putin = person('Vladimir Putin', 'RU', ['Putin']);
const rouhani = person('Hassan Rouhani', 'IR', ['Rouhani']);
const iran = country('IR', 'Iran');
const russia = country('RU', 'Russia');
const tehran = place('Tehran', 'IR');

/** Five small articles that share people, a meeting, an agreement, a short and a full name, and a denial. */
export const VISIT: Written = write({
  publishedAt: '2017-11-02',
  publisher: 'Financial Tribune',
  canonicalUrl: 'https://www.tribune.example/visit',
  sentences: [
    'Russian President Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1, 2017.',
    'Iran and Russia signed the Gas Roadmap in 2017.',
    'Rouhani said Putin would visit Iran again.',
  ],
  entities: [putin, rouhani, iran, russia, tehran, position('President', 'Russia')],
  positions: [{ in: 0, person: putin.id, title: 'President', of: russia.id }],
  events: [
    {
      in: 0,
      ...event({
        type: 'meeting',
        participants: [putin.id, rouhani.id],
        place: tehran.id,
        date: '2017-11-01',
      }),
    },
  ],
  agreements: [
    {
      in: 1,
      ...agreement({ name: 'Gas Roadmap', parties: [iran.id, russia.id], date: '2017', status: 'signed' }),
    },
  ],
  statements: [{ in: 2, id: 'q0', speaker: rouhani.id, about: [putin.id, iran.id] }],
  claims: [
    { in: 0, subject: putin.id, predicate: 'MET_WITH', object: rouhani.id, date: '2017-11-01' },
    { in: 2, subject: putin.id, predicate: 'VISITED', object: iran.id, modality: 'planned', saidBy: 'q0' },
    { in: 2, subject: rouhani.id, predicate: 'DISCUSSED', object: putin.id, saidBy: 'q0', speechAct: true },
  ],
});

export const AGAIN: Written = write({
  publishedAt: '2018-09-08',
  publisher: 'Financial Tribune',
  canonicalUrl: 'https://www.tribune.example/again',
  sentences: [
    'President Putin of Russia, Vladimir Putin, recalled that he met Hassan Rouhani on Nov. 1, 2017.',
    'The Gas Roadmap is in force, he said.',
    'Seyyed Ali Khamenei supports the Gas Roadmap.',
  ],
  entities: [putin, rouhani, russia, person('Seyyed Ali Khamenei', 'IR', ['Khamenei'])],
  positions: [{ in: 0, person: putin.id, title: 'President', of: russia.id }],
  agreements: [{ in: 1, ...agreement({ name: 'Gas Roadmap', parties: [], status: 'in-force' }) }],
  claims: [
    {
      in: 0,
      subject: rouhani.id,
      predicate: 'MET_WITH',
      object: putin.id,
      date: '2017-11-01',
      confidence: 0.8,
    },
    { in: 2, subject: 'person:seyyed-ali-khamenei', predicate: 'SUPPORTS', object: 'agreement:gas-roadmap' },
  ],
});

export const SHORT: Written = write({
  publishedAt: '2016-05-01',
  publisher: 'Gazette',
  sentences: [
    'Ali Khamenei opposes NIOC.',
    'NIOC is based in Tehran.',
    'Ali Khamenei did not meet Vladimir Putin.',
  ],
  entities: [person('Ali Khamenei'), organization('NIOC'), tehran, putin],
  claims: [
    { in: 0, subject: 'person:ali-khamenei', predicate: 'OPPOSES', object: 'org:nioc' },
    { in: 1, subject: 'org:nioc', predicate: 'BASED_IN', object: tehran.id },
    { in: 2, subject: 'person:ali-khamenei', predicate: 'MET_WITH', object: putin.id, polarity: 'denied' },
  ],
});

export const FULL: Written = write({
  sentences: [
    'National Iranian Oil Company (NIOC) is based in Tehran.',
    'Seyyed Ali Khamenei met Vladimir Putin.',
    'It acquired Tehran.',
  ],
  entities: [
    organization('National Iranian Oil Company', ['NIOC']),
    person('Seyyed Ali Khamenei', 'IR', ['Ali Khamenei', 'Khamenei']),
    putin,
    tehran,
  ],
  claims: [
    { in: 0, subject: 'org:national-iranian-oil-company', predicate: 'BASED_IN', object: tehran.id },
    { in: 1, subject: 'person:seyyed-ali-khamenei', predicate: 'MET_WITH', object: putin.id },
    { in: 2, subject: 'org:national-iranian-oil-company', predicate: 'ACQUIRED', object: tehran.id },
  ],
});

export const OTHER_VIEW: Written = write({
  publishedAt: '2017-11-03',
  publisher: 'Gazette',
  sentences: [
    'In Tehran, Vladimir Putin and Hassan Rouhani of Iran met on Nov. 1, 2017.',
    'Lebanese lawmaker Ali al-Sadr visited Tehran.',
  ],
  entities: [putin, rouhani, iran, tehran, person('Ali al-Sadr', 'LB')],
  events: [
    {
      in: 0,
      ...event({
        type: 'meeting',
        participants: [putin.id, rouhani.id, iran.id],
        place: tehran.id,
        date: '2017-11-01',
      }),
    },
  ],
  claims: [
    {
      in: 0,
      subject: putin.id,
      predicate: 'MET_WITH',
      object: rouhani.id,
      date: '2017-11-01',
      via: 'event:meeting-vladimir-putin-hassan-rouhani-ir-tehran-ir-2017-11-01',
    },
    { in: 1, subject: 'person:ali-al-sadr', predicate: 'VISITED', object: tehran.id },
  ],
});

export const IRAQI: Written = write({
  publishedAt: '2018-01-05',
  sentences: ['Iraqi minister Ali al-Sadr visited Tehran.'],
  entities: [person('Ali al-Sadr', 'IQ'), tehran],
  claims: [{ in: 0, subject: 'person:ali-al-sadr', predicate: 'VISITED', object: tehran.id }],
});

export const ARTICLES: readonly Written[] = [VISIT, AGAIN, SHORT, FULL, OTHER_VIEW, IRAQI];
