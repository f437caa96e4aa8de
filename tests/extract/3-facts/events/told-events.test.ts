import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';
import { eventsOf } from '../claims/facts.js';

type Row = readonly [string, string, readonly string[]];

const HITS: readonly Row[] = [
  [
    'what was done beside what is to come on a day',
    'Robert Keller said he had met Angela Merkel and would phone Hamid Karzai on Sunday.',
    [
      'meeting | held | Robert Keller + Angela Merkel | - | -',
      'call | planned | Robert Keller + Hamid Karzai | - | 2019-09-15',
    ],
  ],
  [
    'when they last met as another meeting',
    'Robert Keller met Angela Merkel on the margins of the forum. The two last met in March in Rome.',
    [
      'meeting | held | Robert Keller + Angela Merkel | - | -',
      'meeting | held | Robert Keller + Angela Merkel | Rome | 2019-03',
    ],
  ],

  [
    'what had been due as cancelled',
    'Foreign Minister Robert Keller, who had been due in Lima next Wednesday, stayed at home.',
    ['visit | cancelled | Robert Keller | Lima | 2019-09-18'],
  ],
  [
    'talks that had been due as cancelled',
    'Talks that Robert Keller and Anna Weber had been due to hold in Geneva next week will not take place.',
    ['talks | cancelled | Robert Keller + Anna Weber | Geneva | 2019-W38'],
  ],
  [
    'what is off as cancelled',
    'A visit to Lima by Robert Keller, planned for this month, is off, officials said.',
    ['visit | cancelled | Robert Keller | Lima | 2019-09'],
  ],
  [
    'a stop with a day of its own beside the visit to the country',
    'Robert Keller visited Japan from September 2 to 6. On September 4, he travelled to Hiroshima.',
    [
      'visit | held | Robert Keller | Japan | 2019-09-02/2019-09-06',
      'visit | held | Robert Keller | Hiroshima | 2019-09-04',
    ],
  ],
  [
    'no stop of its own in the capital',
    'Robert Keller visited Japan from September 2 to 6. On September 4, he arrived in Tokyo.',
    ['visit | held | Robert Keller | Tokyo | 2019-09-02/2019-09-06'],
  ],
  [
    'an election where the article is at home',
    'Peru waits. Peru and Peru pay. Parliamentary elections are to be held on October 6.',
    ['election | planned | Peru | Peru | 2019-10-06'],
  ],
  [
    'on the margins nothing of talks that are to come',
    'Talks will be held in Lome next year. On the margins, Robert Keller and Anna Weber signed a pact.',
    ['talks | planned | - | Lome | 2020', 'signing | held | Robert Keller + Anna Weber | - | -'],
  ],
  [
    'the signing of an agreement that is told by its passive alone',
    'Peru and Chile held talks. At the end of these, an agreement on tuna was signed on Monday.',
    ['talks | held | Peru + Chile | - | -', 'signing | held | Peru + Chile | - | 2019-09-09'],
  ],
  [
    'those by whom a text is signed before a witness',
    'The King attended the signing of a treaty by Justice Minister Robert Keller and his Cypriot counterpart, Anna Weber, on Monday.',
    ['signing | held | Robert Keller + Anna Weber | - | 2019-09-09'],
  ],
  [
    'what remains to be signed',
    'The treaty remains to be signed by Presidents Robert Keller and Karl Moe in Accra next month.',
    ['signing | planned | Robert Keller + Karl Moe | Accra | 2019-10'],
  ],
  [
    'both who were told before, and the two who see each other',
    'Robert Keller and Anna Weber signed a deal. Both had met in Cotonou on September 2. The two will see each other again in Lima on Monday.',
    [
      'signing | held | Robert Keller + Anna Weber | - | -',
      'meeting | held | Robert Keller + Anna Weber | Cotonou | 2019-09-02',
      'meeting | planned | Robert Keller + Anna Weber | Lima | 2019-09-16',
    ],
  ],
  [
    'the two of the sentence behind "when they"',
    "The idea Peru's Robert Keller floated with Anna Weber when they met in Canberra in August is dead.",
    ['meeting | held | Robert Keller + Anna Weber | Canberra | 2019-08'],
  ],
  [
    'by whom someone will be succeeded',
    'Bank President Robert Keller will be succeeded by Anna Weber, a Senegalese.',
    ['appointment | planned | Anna Weber | - | -'],
  ],
  [
    'a visitor who opens a report behind its dateline',
    'YEREVAN, Sept 9 (Xinhua) -- Visiting Chinese Vice Premier Luo Zhengyan and Armenian Prime Minister Andranik Margaryan held talks here Monday.',
    [
      'visit | held | Luo Zhengyan | Yerevan | 2019-09-09',
      'talks | held | Luo Zhengyan + Andranik Margaryan | Yerevan | 2019-09-09',
    ],
  ],
  [
    'who chairs with a minister whose name stands between commas',
    'Robert Keller chaired, with the Minister of External Relations, Karl Moe, the seventh meeting of the Lima Commission.',
    ['meeting | held | Robert Keller + Lima Commission + Karl Moe | - | -'],
  ],
  [
    'the body whose leaders rise from a summit',
    'Leaders of the African Union (AU) rose from a summit in Abuja yesterday.',
    ['summit | held | African Union | Abuja | 2019-09-10'],
  ],
  [
    'the body whose summit a country hosts',
    'Apia, which hosted the Commonwealth summit last month, has ruled out any deal.',
    ['summit | held | Samoa + Commonwealth | Samoa | 2019-08'],
  ],
  [
    'to whom someone lost',
    "Robert Keller lost last year's presidential election to Anna Weber.",
    ['election | held | Robert Keller + Anna Weber | - | 2018'],
  ],
  [
    'three countries of a meeting',
    'Robert Keller will attend the Turkey-Azerbaijan-Iran trilateral meeting in Awaza on Monday.',
    ['meeting | planned | Robert Keller + Turkey + Azerbaijan + Iran | Awaza | 2019-09-16'],
  ],
  [
    'authorities of two countries',
    'Authorities from Mexico and the United States will meet again in Lima.',
    ['meeting | planned | Mexico + United States | Lima | -'],
  ],
  [
    'people on the line beside countries that negotiate',
    'Chile and Fiji held talks on Friday. Robert Keller spoke by telephone with Anna Weber on Friday night.',
    [
      'talks | held | Chile + Fiji | - | 2019-09-06',
      'call | held | Robert Keller + Anna Weber | - | 2019-09-06',
    ],
  ],
  [
    'a journey told in the present on its day as still to come',
    'Foreign Minister Robert Keller departs tonight for Algiers.',
    ['visit | planned | Robert Keller | Algiers | 2019-09-11'],
  ],
  [
    'whom someone meets in the week to come',
    'Robert Keller will say so when he meets Anna Weber in Brussels on Tuesday.',
    ['meeting | planned | Robert Keller + Anna Weber | Brussels | 2019-09-17'],
  ],
  [
    'who speaks as "I"',
    '"I met Anna Weber in Lima on Monday," Robert Keller said. "I flew to Paris on Tuesday."',
    [
      'meeting | held | Robert Keller + Anna Weber | Lima | 2019-09-09',
      'visit | held | Robert Keller | Paris | 2019-09-10',
    ],
  ],
  [
    'what is signed where a journey leads',
    'Foreign Minister Robert Keller flies to Hanoi on Sunday to sign an accord on fish.',
    [
      'visit | planned | Robert Keller | Hanoi | 2019-09-15',
      'signing | planned | Robert Keller | Hanoi | 2019-09-15',
    ],
  ],
  [
    'the day of talks about something',
    'Talks in Geneva between Brazil and Canada about aircraft subsidies collapsed on Friday.',
    ['talks | held | Brazil + Canada | Geneva | 2019-09-06'],
  ],
  [
    'when a visit that is called off was to have begun',
    'The state visit of President Karl Moe to Algeria, which was to have begun on 12 September, has been called off owing to a storm forecast on 8 September.',
    ['visit | cancelled | Karl Moe | Algeria | 2019-09-12'],
  ],
  [
    'the countries before a name that "and" parts',
    'Robert Keller welcomed plans including the U.S.-Thailand Strategic and Defense Dialogue in February.',
    ['talks | planned | United States + Thailand | - | 2020-02'],
  ],
  [
    'those who travel together in each place, without whom they met there',
    'Robert Keller, Karl Moe and Anna Weber travelled to Niger. In Niamey, they met with President Paul Bazoum on Monday. They also met with French Ambassador Alexandre Garcia.',
    [
      'visit | held | Robert Keller + Karl Moe + Anna Weber | Niger | 2019-09-09',
      'meeting | held | Robert Keller + Karl Moe + Anna Weber + Paul Bazoum | Niamey | 2019-09-09',
      'meeting | held | Robert Keller + Karl Moe + Anna Weber + Alexandre Garcia | Niamey | 2019-09-09',
    ],
  ],
  [
    'those whom a sentence names behind the place that opens it',
    'In Lima, Robert Keller, Karl Moe and Anna Weber were at work. They met with President Paul Bazoum on Monday.',
    ['meeting | held | Robert Keller + Karl Moe + Anna Weber + Paul Bazoum | - | 2019-09-09'],
  ],
  [
    'an invitation with a day or month as a visit to come',
    'President Robert Keller invited Prime Minister Anna Weber to visit Chile in 2020 and Minister Karl Moe to Peru next month.',
    ['visit | planned | Anna Weber | Chile | 2020'],
  ],
  [
    'the visit that someone will pay',
    'The text will be signed during the visit that President Karl Moe will pay to Lima in 2020.',
    ['visit | planned | Karl Moe | Lima | 2020'],
  ],
  [
    'a visit that is prepared as still to come',
    'The ministers reviewed the preparations for the visit of President Karl Moe to Turkey.',
    ['visit | planned | Karl Moe | Turkey | -'],
  ],
  [
    'where a trip took someone, too',
    'Robert Keller concluded yesterday, in Windhoek, a four-day trip to southern Africa that also took him to Luanda.',
    ['visit | held | Robert Keller | Windhoek | 2019-09-10', 'visit | held | Robert Keller | Luanda | -'],
  ],
  [
    'where someone will not go as off',
    'Robert Keller will not continue to Lima. Anna Weber did not travel to Cairo as planned.',
    ['visit | cancelled | Robert Keller | Lima | -', 'visit | cancelled | Anna Weber | Cairo | -'],
  ],
  [
    'who came to where the report is from',
    'LIMA, Sept 9 (AP) - Minister Robert Keller came here on August 22 and 23.',
    ['visit | held | Robert Keller | Lima | 2019-08-22/2019-08-23'],
  ],
  [
    'what did not materialize as off',
    'A visit to Japan by Karl Moe, which had been planned for last autumn, did not materialize.',
    ['visit | cancelled | Karl Moe | Japan | -'],
  ],
  [
    'what could not take place as off, with both',
    'She regrets that the meeting of Robert Keller and Karl Moe foreseen for 8 September could not take place.',
    ['meeting | cancelled | Robert Keller + Karl Moe | - | 2019-09-08'],
  ],
  [
    'the day that a meeting planned for it did not take place',
    'The meeting between Robert Keller and Karl Moe planned for 8 September did not take place.',
    ['meeting | cancelled | Robert Keller + Karl Moe | - | 2019-09-08'],
  ],
  [
    'those who are committed to meet',
    'She welcomed the commitment of Presidents Robert Keller and Karl Moe to meet in Libreville on 17 December.',
    ['meeting | planned | Robert Keller + Karl Moe | Libreville | 2019-12-17'],
  ],
  [
    'who is to attend a ceremony behind its day',
    'Work is due to start after a ceremony in Lima on Dec. 11 to be attended by Presidents Robert Keller and Karl Moe.',
    ['ceremony | planned | Robert Keller + Karl Moe | Lima | 2019-12-11'],
  ],
  [
    'a successor behind an apposition',
    'President Robert Keller is expected to name Anna Weber, the ambassador to Turkey, as his successor on Thursday.',
    ['appointment | planned | Anna Weber | - | 2019-09-12'],
  ],
  [
    'who was put in charge',
    'Welfare Minister Anna Weber was put in charge of the economics ministry on Monday.',
    ['appointment | held | Anna Weber | - | 2019-09-09'],
  ],
  [
    'the country that elects a parliament',
    'For Estonia, which has the euro and elects a new parliament on October 6, it is early.',
    ['election | planned | Estonia | Estonia | 2019-10-06'],
  ],
  [
    'all who sign for others in the passive',
    'The agreement was signed on behalf of Peru by Foreign Minister Robert Keller and on behalf of Chile by Anna Weber.',
    ['signing | held | Robert Keller + Anna Weber | - | -'],
  ],
  [
    'a trip to a region at the place where it ended',
    'Robert Keller concluded yesterday, in Windhoek, a four-day trip to southern Africa.',
    ['visit | held | Robert Keller | Windhoek | 2019-09-10'],
  ],
  [
    'who chairs a meeting together with another, told between commas',
    'Robert Keller chaired, with Foreign Minister Anna Weber, the seventh meeting of the Lima Commission.',
    ['meeting | held | Robert Keller + Lima Commission + Anna Weber | - | -'],
  ],
  [
    'a successor by the name behind the word',
    "Robert Keller's successor, Anna Weber, was appointed last night.",
    ['appointment | held | Anna Weber | - | 2019-09-10'],
  ],
  [
    'an acting minister whose post stands between commas',
    'President Martin Vizcarra named Anna Weber, the ambassador to Chile, acting foreign minister.',
    ['appointment | held | Anna Weber | - | -'],
  ],
  [
    'a step in an office on the day of the lead',
    'The foreign minister of Peru, Robert Keller, resigned on Tuesday over a lease for an airport. President Martin Vizcarra named Anna Weber foreign minister.',
    [
      'resignation | held | Robert Keller | - | 2019-09-10',
      'appointment | held | Anna Weber | - | 2019-09-10',
    ],
  ],
  [
    'the one who says that it sends someone to talks',
    'Bolivia said it would send its foreign minister to Santiago for talks with Chile.',
    ['talks | planned | Bolivia + Chile | Santiago | -'],
  ],
  [
    'one meeting with each who was met separately',
    'President Emmanuel Macron met separately with Chancellor Angela Merkel and President Vladimir Putin.',
    [
      'meeting | held | Emmanuel Macron + Angela Merkel | - | -',
      'meeting | held | Emmanuel Macron + Vladimir Putin | - | -',
    ],
  ],
  [
    'one reception of each guest',
    'Vladimir Putin and Recep Tayyip Erdogan were each received by Ali Khamenei in Tehran.',
    [
      'meeting | held | Ali Khamenei + Vladimir Putin | Tehran | -',
      'meeting | held | Ali Khamenei + Recep Tayyip Erdogan | Tehran | -',
    ],
  ],
  [
    'a call that the verb of saying tells',
    'President Emmanuel Macron assured Chancellor Angela Merkel by telephone that he would sign.',
    ['call | held | Emmanuel Macron + Angela Merkel | - | -'],
  ],
  [
    'the one who acts as the other side of a call',
    'President Emmanuel Macron told reporters about it following a phone call with Chancellor Angela Merkel.',
    ['call | held | Emmanuel Macron + Angela Merkel | - | -'],
  ],
  [
    'where someone leaves for',
    'Angela Merkel will leave for Rio de Janeiro on Friday.',
    ['visit | planned | Angela Merkel | Rio de Janeiro | 2019-09-13'],
  ],
  [
    'each place of a tour',
    'Angela Merkel began a tour of Kenya and Niger on Monday.',
    [
      'visit | held | Angela Merkel | Kenya | 2019-09-09',
      'visit | held | Angela Merkel | Niger | 2019-09-09',
    ],
  ],
  [
    'what is put off as still to come',
    'Angela Merkel postponed a visit to China.',
    ['visit | planned | Angela Merkel | China | -'],
  ],
  [
    'the presidents of countries by their names',
    'The presidents of Russia and Turkey met in Sochi on Monday. Russian President Vladimir Putin praised Turkish President Recep Tayyip Erdogan.',
    ['meeting | held | Vladimir Putin + Recep Tayyip Erdogan | Sochi | 2019-09-09'],
  ],
  [
    'the talks of countries and of their leaders as one',
    'Russia and Turkey held talks in Sochi on Monday. Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan held talks there.',
    ['talks | held | Vladimir Putin + Recep Tayyip Erdogan | Sochi | 2019-09-09'],
  ],
  [
    'a summit at which something may come',
    'A decision may come at the BRICS summit in Johannesburg in October.',
    ['summit | planned | BRICS | Johannesburg | 2019-10'],
  ],
  [
    'who goes to a meeting on arrival',
    'On arrival Vladimir Putin went to a meeting with Ali Khamenei in Tehran.',
    ['meeting | held | Vladimir Putin + Ali Khamenei | Tehran | -'],
  ],
  [
    'a place before the clause',
    'On Tuesday in Shanghai, Angela Merkel met President Xi Jinping.',
    ['meeting | held | Angela Merkel + Xi Jinping | Shanghai | 2019-09-10'],
  ],
  [
    'guests by the countries from which they come',
    'President Vladimir Putin praised the plan. President Hassan Rouhani of Iran hosted his counterpart from Russia in Tehran.',
    ['meeting | held | Hassan Rouhani + Vladimir Putin | Tehran | -'],
  ],
  [
    'the place of the dateline',
    'Leaders meet\n\nTbilisi (AP) - President Mikheil Saakashvili of Georgia held talks Monday with Chancellor Angela Merkel.',
    ['talks | held | Mikheil Saakashvili + Angela Merkel | Tbilisi | 2019-09-09'],
  ],
  [
    'a meeting on the sidelines in the place of the gathering',
    'Egypt and Greece held a summit in Cairo on Monday. On the sidelines Emmanuel Macron met Angela Merkel.',
    [
      'summit | held | Egypt + Greece | Cairo | 2019-09-09',
      'meeting | held | Emmanuel Macron + Angela Merkel | Cairo | 2019-09-09',
    ],
  ],
  [
    'the ceremony of those who sign',
    'Vladimir Putin and Xi Jinping signed a gas contract in Sochi on Tuesday. Angela Merkel attended the ceremony.',
    ['signing | held | Vladimir Putin + Xi Jinping | Sochi | 2019-09-10'],
  ],
  [
    'the country that votes',
    'Iceland is calm. Voters in Iceland rejected the deal in a referendum on Saturday.',
    ['election | held | Iceland | Iceland | 2019-09-07'],
  ],
  [
    'a council that meets',
    'The United Nations Security Council met in New York on Friday.',
    ['meeting | held | United Nations Security Council | New York | 2019-09-06'],
  ],
  [
    'an office that is taken',
    'Michelle Bachelet takes office on Sept. 20.',
    ['appointment | planned | Michelle Bachelet | - | 2019-09-20'],
  ],
  [
    'only where the journey leads',
    'Angela Merkel travelled to Finland on Monday after a visit to Norway.',
    ['visit | held | Angela Merkel | Finland | 2019-09-09', 'visit | held | Angela Merkel | Norway | -'],
  ],
  [
    'who walks out of talks',
    'Angela Merkel walked out of talks in Brussels on Friday.',
    ['talks | held | Angela Merkel | Brussels | 2019-09-06'],
  ],
  [
    'what is to be held',
    'The summit between Egypt and Greece is to be held in Cairo.',
    ['summit | planned | Egypt + Greece | Cairo | -'],
  ],
  [
    'countries listed without "and"',
    'Angela Merkel held talks with the foreign ministers of Iran, Egypt, Jordan in Cairo.',
    ['talks | held | Angela Merkel + Iran + Egypt + Jordan | Cairo | -'],
  ],
  [
    'the leader of the country that is told',
    'President Ilham Aliyev of Azerbaijan and Russian President Vladimir Putin ate. President Ilham Aliyev left. The Russian leader received Turkish President Recep Tayyip Erdogan in Sochi.',
    ['meeting | held | Vladimir Putin + Recep Tayyip Erdogan | Sochi | -'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['talks that did not take long, as off', 'Talks between Peru and Chile did not take long.'],
  ['an invitation without a time', 'Robert Keller invited Anna Weber to visit Chile.'],
  ['where nobody was to go', 'Robert Keller did not travel to Cairo. It would not take him to Lima.'],
  ['a conference for the press', 'At a news conference in Ankara, Angela Merkel praised Turkey.'],
  ['a treaty called convention', 'The Convention on Ice was signed by Canada.'],
  ['a mission without a way', 'The mission in Kabul has failed, Angela Merkel said.'],
  ['how an office is filled', 'The British Prime Minister is elected indirectly, Theresa May said.'],
  ['a forum that is set up', 'Chile announced the setting up of a forum, to be headed by Anna Weber.'],
  ['a dialogue that is agreed', 'Peru and Chile agreed to establish a strategic dialogue.'],
  ['the beginning of talks as a ceremony', 'Chile welcomed the launch of talks between officials on fish.'],
  ['votes that are counted', 'Boris Johnson led with 92,153 votes in London.'],
];

describe('events that news tells', () => {
  it.each(HITS)('are found: %s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not %s', (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

const QUOTES: readonly (readonly [string, string, string])[] = [
  [
    'its adverb',
    'Vladimir Putin had arrived in Turkey a day earlier.',
    'Vladimir Putin had arrived in Turkey a day earlier',
  ],
  [
    'the day in front',
    'On Tuesday in Shanghai, Angela Merkel met Xi Jinping, who praised Germany.',
    'On Tuesday in Shanghai, Angela Merkel met Xi Jinping',
  ],
  [
    'no dateline',
    'Leaders meet\n\nTbilisi (AP) - Angela Merkel met Xi Jinping on Monday.',
    'Angela Merkel met Xi Jinping on Monday',
  ],
];

describe('evidence of an event', () => {
  it.each(QUOTES)('is the whole clause: %s', (_, text, expected) => {
    expect(read(text).events[0]?.evidence[0]?.quote).toBe(expected);
  });
});
