import { describe, expect, it } from 'vitest';
import { claimsOf, eventsOf } from '../claims/facts.js';

type Row = readonly [string, string, readonly string[]];

const HITS: readonly Row[] = [
  [
    'a signing beside another that is long past, without its day',
    'Peru and the European Union have a trade pact, which was initialled in July 2015. Robert Keller of Peru and Anna Marsh of Norway signed a memorandum on fishing.',
    ['signing | held | Robert Keller + Anna Marsh | - | -'],
  ],
  [
    'a signing after talks told long before',
    'President Emmanuel Macron held talks with Chancellor Angela Merkel in Berlin on Monday. The weather was fine. Many people came. Nobody was hurt. After the talks, President Emmanuel Macron and Chancellor Angela Merkel signed a declaration.',
    [
      'talks | held | Emmanuel Macron + Angela Merkel | Berlin | 2019-09-09',
      'signing | held | Emmanuel Macron + Angela Merkel | Berlin | 2019-09-09',
    ],
  ],
  [
    'a meeting',
    'President Emmanuel Macron met Chancellor Angela Merkel in Berlin on Monday.',
    ['meeting | held | Emmanuel Macron + Angela Merkel | Berlin | 2019-09-09'],
  ],
  [
    'a meeting that a noun tells',
    'President Emmanuel Macron held talks with Chancellor Angela Merkel in Berlin.',
    ['talks | held | Emmanuel Macron + Angela Merkel | Berlin | -'],
  ],
  [
    'ministers of two countries',
    'Foreign ministers from Egypt and Greece will meet in Cairo on Friday.',
    ['meeting | planned | Egypt + Greece | Cairo | 2019-09-13'],
  ],
  [
    'a call',
    'President Emmanuel Macron spoke by phone with President Vladimir Putin on Monday.',
    ['call | held | Emmanuel Macron + Vladimir Putin | - | 2019-09-09'],
  ],
  [
    'one visit for each place',
    'Boris Johnson travelled to Kenya, Niger and Somalia this week.',
    [
      'visit | held | Boris Johnson | Kenya | 2019-W37',
      'visit | held | Boris Johnson | Niger | 2019-W37',
      'visit | held | Boris Johnson | Somalia | 2019-W37',
    ],
  ],
  [
    'a visit to come',
    'Angela Merkel will visit China next week.',
    ['visit | planned | Angela Merkel | China | 2019-W38'],
  ],
  [
    'a meeting that one of the two called off',
    'Angela Merkel called off a meeting with Vladimir Putin.',
    ['meeting | cancelled | Angela Merkel + Vladimir Putin | - | -'],
  ],
  [
    "a meeting of another's that somebody called off",
    "Angela Merkel called off Emmanuel Macron's meeting with Vladimir Putin.",
    ['meeting | cancelled | Vladimir Putin + Emmanuel Macron | - | -'],
  ],
  [
    'a signing of two of which the signer of one spoke there',
    'Georgia and Armenia signed the Tbilisi Accord in Tbilisi on Monday. At the ceremony, Prime Minister Irakli Garibashvili of Georgia praised it.',
    ['signing | held | Armenia + Irakli Garibashvili | Tbilisi | 2019-09-09'],
  ],
  [
    'a visit that was cancelled',
    'Angela Merkel cancelled a visit to China.',
    ['visit | cancelled | Angela Merkel | China | -'],
  ],
  [
    'being somewhere on a day',
    'Angela Merkel was in Paris on Monday.',
    ['visit | held | Angela Merkel | Paris | 2019-09-09'],
  ],
  [
    'a summit with its next time',
    'The next summit is scheduled for next year in Moscow.',
    ['summit | planned | - | Moscow | 2020'],
  ],
  [
    'a summit that opens the sentence',
    'At the Cairo summit on Monday, Egypt and Greece praised a pact.',
    ['summit | held | Egypt + Greece | Cairo | 2019-09-09'],
  ],
  [
    'a resignation',
    'Theresa May resigned on July 24.',
    ['resignation | held | Theresa May | - | 2019-07-24'],
  ],
  [
    'an appointment',
    'Emmanuel Macron appointed Edouard Philippe prime minister on Monday.',
    ['appointment | held | Edouard Philippe | - | 2019-09-09'],
  ],
  [
    'people who sign',
    'President Vladimir Putin and President Xi Jinping signed a gas contract on Tuesday.',
    ['signing | held | Vladimir Putin + Xi Jinping | - | 2019-09-10'],
  ],
  ['the taking of a city', 'The liberation of Aleppo ended the siege.', ['attack | held | - | Aleppo | -']],
  [
    'a protest by its place',
    'Thousands protested in Cairo on Friday.',
    ['protest | held | - | Cairo | 2019-09-06'],
  ],
  [
    'an attack with its actor',
    'The Russian jets bombed Aleppo on Monday.',
    ['attack | held | Russia | Aleppo | 2019-09-09'],
  ],
  [
    'help that is given',
    'Russia supplied Syria with weapons in May.',
    ['aid | held | Russia + Syria | - | 2019-05'],
  ],
  [
    'leaders of a union',
    'European Union leaders gathered in Brussels on Thursday for a summit.',
    ['summit | held | European Union | Brussels | 2019-09-05'],
  ],
  [
    'a resignation that is announced',
    'Italian Prime Minister Giuseppe Conte announced his resignation on Tuesday.',
    ['resignation | held | Giuseppe Conte | - | 2019-09-10'],
  ],
  [
    'an oath of office',
    'Uhuru Kenyatta was sworn in as president of Kenya on Tuesday.',
    ['appointment | held | Uhuru Kenyatta | - | 2019-09-10'],
  ],
  [
    'an election to come',
    'Kenya will hold presidential elections on Sept. 20.',
    ['election | planned | Kenya | Kenya | 2019-09-20'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['a visit that may be', 'Angela Merkel may visit China.'],
  ['a meeting that was refused', 'President Emmanuel Macron refused to meet Chancellor Angela Merkel.'],
  ['the object of a bid', 'A bid for October elections failed.'],
  ['a call for something', 'President Emmanuel Macron joined the calls for reform.'],
  ['a standing forum', 'Brazil praised the Strategic Minerals Dialogue.'],
  ['being somewhere in a figure', 'Angela Merkel was in doubt on Monday.'],
];

describe('events', () => {
  it.each(HITS)('are found: %s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not %s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('are not doubled by "the landmark visit"', () => {
    expect(eventsOf('Angela Merkel visited China on Monday. The landmark visit helped trade.')).toEqual([
      'visit | held | Angela Merkel | China | 2019-09-09',
    ]);
  });

  it('take the day of the main clause in "during which", never the year behind "since"', () => {
    const text =
      'President Vladimir Putin was in Tehran on Sept. 2 in his first visit to Iran since 2015, during which he held meetings with President Hassan Rouhani.';
    expect(eventsOf(text)).toEqual([
      'visit | held | Vladimir Putin | Tehran | 2019-09-02',
      'meeting | held | Vladimir Putin + Hassan Rouhani | Tehran | 2019-09-02',
    ]);
  });

  it('are two where someone "also met" another, in the same time and place', () => {
    const text =
      'President Vladimir Putin met with President Hassan Rouhani in Tehran on Monday. He also met with President Recep Tayyip Erdogan.';
    expect(eventsOf(text)).toEqual([
      'meeting | held | Vladimir Putin + Hassan Rouhani | Tehran | 2019-09-09',
      'meeting | held | Vladimir Putin + Recep Tayyip Erdogan | Tehran | 2019-09-09',
    ]);
  });
});

const CLAIMS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'MET_WITH for a meeting',
    'MET_WITH',
    'President Emmanuel Macron met Chancellor Angela Merkel in Berlin.',
    ['Angela Merkel MET_WITH Emmanuel Macron'],
  ],
  [
    'no MET_WITH of two whom one met, where their countries are not told',
    'MET_WITH',
    'Robert Keller met Paul Haber and Anna Marsh in Berlin.',
    ['Anna Marsh MET_WITH Robert Keller', 'Paul Haber MET_WITH Robert Keller'],
  ],
  [
    'no MET_WITH for a call that is told again',
    'MET_WITH',
    'President Emmanuel Macron had a phone call with Vladimir Putin on Monday. Macron spoke with Putin about gas.',
    [],
  ],
  [
    'no MET_WITH for a call',
    'MET_WITH',
    'President Emmanuel Macron spoke by phone with President Vladimir Putin.',
    [],
  ],
  [
    'a refused meeting as denied',
    'MET_WITH',
    'President Emmanuel Macron refused to meet Chancellor Angela Merkel.',
    ['Angela Merkel MET_WITH Emmanuel Macron hypothetical denied'],
  ],
  [
    'VISITED for the place and its country',
    'VISITED',
    'President Vladimir Putin was in Tehran on Monday and praised Iran.',
    ['Vladimir Putin VISITED Tehran', 'Vladimir Putin VISITED Iran'],
  ],
  [
    'a possible visit as hypothetical',
    'VISITED',
    'Angela Merkel may visit China.',
    ['Angela Merkel VISITED China hypothetical'],
  ],
  [
    'the visitor and the host',
    'PARTICIPATED_IN',
    'Angela Merkel visited China.',
    [
      'Angela Merkel PARTICIPATED_IN Visit of Angela Merkel to China (visitor)',
      'China PARTICIPATED_IN Visit of Angela Merkel to China (host)',
    ],
  ],
  [
    'where it was',
    'OCCURRED_IN',
    'President Emmanuel Macron met Chancellor Angela Merkel in Berlin.',
    ['Meeting of Emmanuel Macron and Angela Merkel in Berlin OCCURRED_IN Berlin'],
  ],
  [
    'the meeting as part of the visit',
    'PART_OF',
    'President Vladimir Putin visited Tehran on Monday. Vladimir Putin met President Hassan Rouhani in Tehran.',
    ['Meeting of Vladimir Putin and Hassan Rouhani in Tehran PART_OF Visit of Vladimir Putin to Tehran'],
  ],
  [
    'the next as following the last',
    'FOLLOWS',
    'Egypt and Greece held a summit in Cairo on Monday. The next summit is scheduled for next year in Athens.',
    ['Summit of Egypt and Greece in Athens FOLLOWS Summit of Egypt and Greece in Cairo'],
  ],
  [
    'the earlier visit that "first since" implies',
    'VISITED',
    'President Vladimir Putin was in Tehran on Monday in his first visit to Iran since 2015.',
    ['Vladimir Putin VISITED Iran', 'Vladimir Putin VISITED Iran', 'Vladimir Putin VISITED Tehran'],
  ],
];

describe('claims of events', () => {
  it.each(CLAIMS)('state %s', (_, predicate, text, expected) => {
    expect(claimsOf(text, predicate)).toEqual(expected.toSorted());
  });
});
