import type { EntityLabel } from '../../../src/domain/kinds.js';
import type { Predicate } from '../../../src/domain/relations.js';

/** A thing of the story: its label, and the properties beside id, name and what is computed. */
export interface Thing {
  readonly label: EntityLabel;
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly properties?: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface StoryArticle {
  readonly key: string;
  readonly title: string;
  readonly publishedAt?: string;
  readonly sentences: readonly string[];
}

/** One piece of evidence: the article, and words that stand in it once. */
export type Proof = readonly [article: string, quote: string];

export interface StoryClaim {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object?: string;
  readonly value?: string;
  readonly role?: string;
  readonly date?: readonly [start: string, end: string, text: string];
  readonly modality?: 'planned' | 'hypothetical';
  readonly denied?: true;
  /** Key of the statement that it is said in; such a claim is no edge. */
  readonly saidIn?: string;
  readonly proofs: readonly Proof[];
  /** How the words of the proofs were understood. */
  readonly steps?: readonly string[];
}

export interface StoryStatement {
  readonly key: string;
  readonly article: string;
  readonly text: string;
  readonly kind: 'direct' | 'indirect';
  readonly cue: string;
  readonly speaker: string;
  readonly about: readonly string[];
}

const [PUTIN, ROUHANI, TRUMP] = ['person:vladimir-putin', 'person:hassan-rouhani', 'person:donald-trump'];
const KARIMI = 'person:ali-karimi';
const [IRAN, RUSSIA] = ['country:IR', 'country:RU'];
const [PACT, MEETING, PRESIDENT] = [
  'agreement:caspian-pact-2017',
  'event:meeting-tehran-2017',
  'position:president-iran',
];
const VISIT = 'event:visit-moscow-2018';
const [TEHRAN, MOSCOW, ROSNEFT] = ['place:tehran-IR', 'place:moscow-RU', 'org:rosneft'];
/** Of the pact, as an extractor writes it. */
export const AMOUNT = JSON.stringify({
  min: null,
  max: 30e9,
  currency: 'USD',
  text: 'worth up to $30 billion',
});
const FIRST_OF_NOVEMBER = ['2017-11-01', '2017-11-01', 'on Nov. 1'] as const;

export const THINGS: readonly Thing[] = [
  {
    label: 'Person',
    id: PUTIN,
    name: 'Vladimir Putin',
    aliases: ['Putin'],
    properties: { country: 'RU', formerIds: ['person:putin-of-2015'] },
  },
  {
    label: 'Person',
    id: ROUHANI,
    name: 'Hassan Rouhani',
    aliases: ['Rouhani', 'President Rouhani'],
    properties: { country: 'IR' },
  },
  // Two people of one name, whom no article mentions.
  { label: 'Person', id: 'person:sergei-ivanov-bg', name: 'Sergei Ivanov', properties: { country: 'BG' } },
  { label: 'Person', id: 'person:sergei-ivanov-ru', name: 'Sergei Ivanov', properties: { country: 'RU' } },
  { label: 'Person', id: TRUMP, name: 'Donald Trump', aliases: ['Trump'] },
  { label: 'Person', id: KARIMI, name: 'Ali Karimi' },
  {
    label: 'Country',
    id: IRAN,
    name: 'Iran',
    properties: { code: 'IR', iso3: 'IRN', capital: 'Tehran', demonyms: ['Iranian'] },
  },
  {
    label: 'Country',
    id: RUSSIA,
    name: 'Russia',
    aliases: ['Russian'],
    properties: { code: 'RU', iso3: 'RUS' },
  },
  { label: 'Organization', id: ROSNEFT, name: 'Rosneft', properties: { type: 'company' } },
  {
    label: 'Place',
    id: TEHRAN,
    name: 'Tehran',
    properties: { type: 'city', countryCode: 'IR', latitude: 35.7, longitude: 51.4 },
  },
  { label: 'Place', id: MOSCOW, name: 'Moscow', properties: { type: 'city', countryCode: 'RU' } },
  { label: 'Position', id: PRESIDENT, name: 'President of Iran', properties: { title: 'President' } },
  {
    label: 'Agreement',
    id: PACT,
    name: 'Caspian Pact',
    aliases: ['the pact'],
    properties: {
      type: 'treaty',
      status: 'in-force',
      amountMax: 30_000_000_000,
      currency: 'USD',
      amountText: 'worth up to $30 billion',
      startDate: '2017-11-01',
      endDate: '2017-11-01',
      precision: 'day',
      dateText: 'on Nov. 1',
      dateBasis: 'stated',
      dateKey: '2017-11-01',
    },
  },
  {
    label: 'Event',
    id: MEETING,
    name: 'Meeting in Tehran',
    properties: {
      type: 'meeting',
      plover: 'CONSULT',
      status: 'held',
      startDate: '2017-11-01',
      endDate: '2017-11-01',
      precision: 'day',
      dateText: 'on Nov. 1',
      dateBasis: 'stated',
      dateKey: '2017-11-01',
    },
  },
  {
    label: 'Event',
    id: VISIT,
    name: 'Visit to Moscow',
    properties: {
      type: 'visit',
      status: 'planned',
      startDate: '2018-01-01',
      endDate: '2018-12-31',
      precision: 'year',
      dateText: 'in 2018',
      dateBasis: 'stated',
      dateKey: '2018-01-01',
    },
  },
];

export const ARTICLES: readonly StoryArticle[] = [
  {
    key: 'a1',
    title: 'A pact in Tehran',
    publishedAt: '2017-11-06',
    sentences: [
      'Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1.',
      'Iran and Russia signed the Caspian Pact, worth up to $30 billion, and it is in force.',
      '“Iran is a partner, and Trump opposes the pact,” Putin said.',
      'Rosneft, a Russian company, welcomed it.',
      'President Rouhani will visit Moscow in 2018.',
    ],
  },
  {
    key: 'a2',
    title: 'Trump turns away',
    publishedAt: '2018-05-09',
    sentences: ['Donald Trump threatened the Caspian Pact.', 'Iran did not sign the Caspian Pact, he said.'],
  },
  {
    key: 'a4',
    title: 'A president of before',
    publishedAt: '2015-12-30',
    sentences: ['Ali Karimi, a former president of Iran, met Vladimir Putin in 2015.'],
  },
  { key: 'a3', title: 'Undated', sentences: ['Iran and Russia are parties to the Caspian Pact.'] },
];

export const STATEMENTS: readonly StoryStatement[] = [
  {
    key: 'q0',
    article: 'a1',
    text: 'Iran is a partner, and Trump opposes the pact,',
    kind: 'direct',
    cue: 'said',
    speaker: PUTIN,
    about: [IRAN, PACT],
  },
  {
    key: 'q0',
    article: 'a2',
    text: 'Iran did not sign the Caspian Pact',
    kind: 'indirect',
    cue: 'said',
    speaker: TRUMP,
    about: [PACT],
  },
];

export const CLAIMS: readonly StoryClaim[] = [
  {
    subject: IRAN,
    predicate: 'PARTY_TO',
    object: PACT,
    role: 'party',
    proofs: [
      ['a1', 'Iran and Russia signed the Caspian Pact'],
      ['a3', 'Iran and Russia are parties to the Caspian Pact'],
    ],
  },
  {
    subject: RUSSIA,
    predicate: 'PARTY_TO',
    object: PACT,
    role: 'party',
    proofs: [['a1', 'Russia signed the Caspian Pact']],
  },
  {
    subject: IRAN,
    predicate: 'PARTY_TO',
    object: PACT,
    role: 'party',
    denied: true,
    proofs: [['a2', 'Iran did not sign the Caspian Pact']],
  },
  { subject: PACT, predicate: 'HAS_STATUS', value: 'in-force', proofs: [['a1', 'it is in force']] },
  { subject: PACT, predicate: 'SIGNED_DURING', object: MEETING, proofs: [['a1', 'signed the Caspian Pact']] },
  {
    subject: ROUHANI,
    predicate: 'MET_WITH',
    object: PUTIN,
    date: FIRST_OF_NOVEMBER,
    proofs: [['a1', 'Vladimir Putin met Hassan Rouhani']],
  },
  {
    subject: PUTIN,
    predicate: 'PARTICIPATED_IN',
    object: MEETING,
    role: 'visitor',
    date: FIRST_OF_NOVEMBER,
    proofs: [['a1', 'Vladimir Putin met Hassan Rouhani in Tehran']],
  },
  {
    subject: ROUHANI,
    predicate: 'PARTICIPATED_IN',
    object: MEETING,
    role: 'host',
    date: FIRST_OF_NOVEMBER,
    proofs: [['a1', 'met Hassan Rouhani in Tehran']],
  },
  { subject: MEETING, predicate: 'OCCURRED_IN', object: TEHRAN, proofs: [['a1', 'in Tehran on Nov. 1']] },
  {
    subject: PUTIN,
    predicate: 'VISITED',
    object: TEHRAN,
    date: FIRST_OF_NOVEMBER,
    proofs: [['a1', 'Vladimir Putin met Hassan Rouhani in Tehran on Nov. 1']],
  },
  {
    subject: ROUHANI,
    predicate: 'VISITED',
    object: MOSCOW,
    date: ['2018-01-01', '2018-12-31', 'in 2018'],
    modality: 'planned',
    proofs: [['a1', 'President Rouhani will visit Moscow in 2018']],
  },
  {
    subject: ROUHANI,
    predicate: 'VISITED',
    object: RUSSIA,
    proofs: [['a1', 'visit Moscow']],
    steps: ['Russia: not named here, known from a table'],
  },
  {
    subject: ROUHANI,
    predicate: 'HOLDS_POSITION',
    object: PRESIDENT,
    date: ['2017-11-06', '2018-05-09', ''],
    proofs: [['a1', 'President Rouhani']],
  },
  { subject: PRESIDENT, predicate: 'POSITION_OF', object: IRAN, proofs: [['a1', 'President']] },
  {
    subject: TRUMP,
    predicate: 'THREATENED',
    object: PACT,
    proofs: [['a2', 'Donald Trump threatened the Caspian Pact']],
  },
  {
    subject: TRUMP,
    predicate: 'OPPOSES',
    object: PACT,
    saidIn: 'a1 q0',
    proofs: [['a1', 'Trump opposes the pact']],
  },
  { subject: ROSNEFT, predicate: 'BASED_IN', object: RUSSIA, proofs: [['a1', 'Rosneft, a Russian company']] },
  { subject: TEHRAN, predicate: 'LOCATED_IN', object: IRAN, proofs: [['a1', 'Tehran']] },
  {
    subject: PACT,
    predicate: 'DATED',
    value: '2017-11-01',
    date: FIRST_OF_NOVEMBER,
    proofs: [['a1', 'signed the Caspian Pact']],
  },
  {
    subject: ROUHANI,
    predicate: 'PARTICIPATED_IN',
    object: VISIT,
    role: 'visitor',
    modality: 'planned',
    date: ['2018-01-01', '2018-12-31', 'in 2018'],
    proofs: [['a1', 'President Rouhani will visit Moscow in 2018']],
  },
  {
    subject: PACT,
    predicate: 'HAS_AMOUNT',
    value: AMOUNT,
    proofs: [['a1', 'worth up to $30 billion']],
  },
  {
    subject: KARIMI,
    predicate: 'HOLDS_POSITION',
    object: PRESIDENT,
    role: 'former',
    proofs: [['a4', 'Ali Karimi, a former president of Iran']],
  },
  {
    subject: KARIMI,
    predicate: 'MET_WITH',
    object: PUTIN,
    date: ['2015-01-01', '2015-12-31', 'in 2015'],
    proofs: [['a4', 'Ali Karimi, a former president of Iran, met Vladimir Putin in 2015']],
  },
];

/** Which claims contradict each other, as indexes into the list above. */
export const CONTRADICTIONS: readonly (readonly [number, number])[] = [[0, 2]];
