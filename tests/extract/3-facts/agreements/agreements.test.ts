import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

type Row = readonly [string, string, readonly string[]];

const HITS: readonly Row[] = [
  [
    'joint subjects of a verb of signing',
    'Turkey and Libya signed a memorandum of understanding on maritime borders on Monday.',
    [
      'memorandum of understanding on maritime borders | memorandum | signed | Turkey + Libya | - | 2019-09-09',
    ],
  ],
  [
    'a partner behind "with", and the sum',
    'The European Union has struck a trade deal with Japan worth $40bn.',
    ['trade deal with Japan | deal | agreed | Japan + European Union | $40bn | -'],
  ],
  [
    'a sum in dollars that letters before the sign tell',
    'Peru signed a US$2 billion contract with Chile in May.',
    ['US$2 billion contract with Chile | contract | signed | Chile + Peru | US$2 billion | 2019-05'],
  ],
  [
    'no minister who signs the other copy in its name',
    'Peruvian Energy Minister Robert Keller signed a memorandum of understanding with Chilean Energy Minister Anna Marsh on Monday.',
    ['memorandum of understanding | memorandum | signed | Chile + Peru | - | 2019-09-09'],
  ],
  [
    'no counterpart in its name',
    'Peruvian President Robert Keller signed a border agreement on crossings with his Chilean counterpart Anna Marsh on Monday.',
    ['border agreement on crossings | agreement | signed | Chile + Peru | - | 2019-09-09'],
  ],
  [
    'more than a number of them',
    'China and Mongolia signed more than 20 agreements on Monday.',
    ['more than 20 agreements | agreement | signed | China + Mongolia | - | 2019-09-09'],
  ],
  [
    'documents whose signing is watched',
    'After their talks, the presidents of China and Mongolia witnessed the signing of more than 20 cooperation documents in such areas as mining.',
    ['more than 20 cooperation documents | agreement | signed | China + Mongolia | - | -'],
  ],
  [
    'understandings of a year',
    'Peru and Chile spoke. The commission was created under the 1990 Madrid understandings.',
    ['1990 Madrid understandings | memorandum | in-force | Peru + Chile | - | 1990'],
  ],
  [
    'one about what happened in another year',
    'Peru and Chile signed in Lima a memorandum on the 1994 embassy bombing.',
    ['memorandum on the 1994 embassy bombing | memorandum | signed | Peru + Chile | - | -'],
  ],
  [
    'a sum in Australian dollars, behind "an"',
    'Ghana signed an A$20m deal with Togo.',
    ['$20m deal with Togo | deal | signed | Togo + Ghana | A$20m | -'],
  ],
  [
    'the passive with "between"',
    'The deal between Iran and Turkey was signed in Ankara on Monday.',
    ['deal between Iran and Turkey | deal | signed | Iran + Turkey | - | 2019-09-09'],
  ],
  [
    'the passive with "by"',
    'An agreement signed by Turkey and Iran in 2015 expired.',
    ['agreement | agreement | signed | Turkey + Iran | - | 2015'],
  ],
  [
    'presidents, who sign for their countries',
    'President Vladimir Putin and President Xi Jinping signed a gas contract on Tuesday.',
    ['gas contract | contract | signed | Russia + China | - | 2019-09-10'],
  ],
  [
    'two companies, the outline and its maximum',
    'Rosneft and Gazprom agreed an outline deal worth up to $30 billion.',
    ['outline deal | deal | outlined | Rosneft + Gazprom | up to $30 billion | -'],
  ],
  [
    'a company, whose country is no party',
    "China's Shandong Energy Group signed a contract with Bolivia.",
    ['contract with Bolivia | contract | signed | Bolivia + Shandong Energy Group | - | -'],
  ],
  [
    'a third party in another sentence',
    'France and Germany reached an agreement on Monday. Italy joined the deal on Tuesday.',
    ['agreement | agreement | agreed | France + Germany + Italy | - | 2019-09-09'],
  ],
  [
    'two countries in one word',
    'The U.S.-Thailand Treaty of Amity, signed in 1966, remains in force.',
    ['U.S.-Thailand Treaty of Amity | treaty | in-force | United States + Thailand | - | 1966'],
  ],
  [
    'a name of several words with "and"',
    'The leaders hailed the Trade and Investment Framework Agreement.',
    ['Trade and Investment Framework Agreement | framework | in-force | - | - | -'],
  ],
  [
    'talks under way',
    'Poland and Lithuania are negotiating a border agreement.',
    ['border agreement | agreement | negotiating | Poland + Lithuania | - | -'],
  ],
  [
    'what would be signed',
    'Russia and China would sign an agreement next month.',
    ['agreement | agreement | proposed | Russia + China | - | 2019-10'],
  ],
  [
    'a truce that ended',
    'A ceasefire between Israel and Lebanon collapsed on Sunday.',
    ['ceasefire between Israel and Lebanon | ceasefire | ended | Israel + Lebanon | - | -'],
  ],
  [
    'what someone calls null and void',
    'Greece called the pact between Turkey and Libya null and void.',
    ['pact between Turkey and Libya | agreement | agreed | Turkey + Libya | - | -'],
  ],
  [
    'what another state declares void',
    'The pact between Turkey and Libya was declared null and void by Greece.',
    ['pact between Turkey and Libya | agreement | agreed | Turkey + Libya | - | -'],
  ],
  [
    'what a party declares void',
    'Turkish President Recep Tayyip Erdogan declared the pact between Turkey and Libya null and void.',
    ['pact between Turkey and Libya | agreement | ended | Turkey + Libya | - | -'],
  ],
  [
    'what a court declares void',
    'The pact between Turkey and Libya was declared illegal by the high court.',
    ['pact between Turkey and Libya | agreement | ended | Turkey + Libya | - | -'],
  ],
  [
    'an agreement known by its year',
    'Under a 1994 agreement the base is open to all.',
    ['1994 agreement | agreement | in-force | - | - | 1994'],
  ],
  [
    'what two bind themselves to',
    'Saudi Arabia and Egypt agreed to build a bridge over the Red Sea.',
    ['commitment to build a bridge over the Red Sea | commitment | agreed | Saudi Arabia + Egypt | - | -'],
  ],
  [
    'parties only in its own words',
    'The minister defended the agreement on sending Turkish soldiers to Libya.',
    ['agreement on sending Turkish soldiers to Libya | agreement | in-force | Turkey + Libya | - | -'],
  ],
  [
    'a treaty told by its party and its subject',
    'Trump has threatened to pull out of the nuclear deal between Iran and world powers.',
    ['Joint Comprehensive Plan of Action | deal | threatened | Iran + United States | - | -'],
  ],
  [
    'buyer and seller',
    'India will buy 36 jets from France in a deal worth $8.8 billion.',
    ['deal | deal | agreed | India + France | $8.8 billion | -'],
  ],
  [
    'whoever wins a contract and from whom',
    'Boeing won a $10 billion contract from Saudi Arabia.',
    ['$10 billion contract | contract | agreed | Boeing + Saudi Arabia | $10 billion | -'],
  ],
  [
    'leaders, who sign for their countries',
    'The leaders of Japan and India signed a border agreement.',
    ['border agreement | agreement | signed | Japan + India | - | -'],
  ],
  [
    'talks that failed',
    'Serbia failed to negotiate a border deal with Kosovo.',
    ['border deal with Kosovo | deal | rejected | Kosovo + Serbia | - | -'],
  ],
  [
    'a signature put to it',
    'Iranian President Hassan Rouhani put his name on Monday to a ceasefire with Iraq.',
    ['ceasefire with Iraq | ceasefire | signed | Iraq + Iran | - | 2019-09-09'],
  ],
  [
    'an object behind a day and a place',
    'Turkey and Iran signed on Monday in Ankara a border agreement.',
    ['border agreement | agreement | signed | Turkey + Iran | - | 2019-09-09'],
  ],
  [
    'a relative clause that signs it',
    'A nuclear pact that Washington and Moscow signed in May is all but dead.',
    ['nuclear pact | agreement | signed | United States + Russia | - | 2019-05'],
  ],
  [
    'a plan once it is signed',
    'Turkey and Iran signed a joint action plan.',
    ['joint action plan | agreement | signed | Turkey + Iran | - | -'],
  ],
  [
    'a treaty whose name ends behind "of"',
    'The Joint Comprehensive Plan of Action was reached by Iran and China, together with the European Union.',
    ['Joint Comprehensive Plan of Action | agreement | agreed | Iran + China + European Union | - | -'],
  ],
  [
    'presidents, each with his country',
    'The Caspian Convention was signed by Presidents Ilham Aliyev of Azerbaijan, Hassan Rouhani of Iran and Vladimir Putin of Russia.',
    [
      'Convention on the Legal Status of the Caspian Sea | treaty | signed | Azerbaijan + Iran + Russia | - | -',
    ],
  ],
  [
    'who gets a sum under it',
    'Under a financing contract with Gazprom, Rosneft will receive 5 billion dollars.',
    ['financing contract with Gazprom | contract | agreed | Gazprom + Rosneft | 5 billion dollars | -'],
  ],
  [
    'a line of credit',
    'Russia announced a $2 billion line of credit for Iran.',
    ['$2 billion line of credit for Iran | agreement | agreed | Russia + Iran | $2 billion | -'],
  ],
  [
    'talks on it and those who hold them',
    'Japan and South Korea are locked in negotiations over a new border agreement.',
    ['new border agreement | agreement | negotiating | Japan + South Korea | - | -'],
  ],
  [
    'who approves a deal with a partner',
    'Israel approved a ceasefire deal with Lebanon.',
    ['ceasefire deal with Lebanon | ceasefire | agreed | Lebanon + Israel | - | -'],
  ],
  [
    'a list of what it is on',
    'Qatar and Chad signed a memorandum on agriculture, health and education.',
    ['memorandum on agriculture, health and education | memorandum | signed | Qatar + Chad | - | -'],
  ],
  [
    'agreements of two kinds as one',
    'Turkey and Iran signed seven agreements and memoranda of understanding.',
    ['seven agreements and memoranda of understanding | agreement | signed | Turkey + Iran | - | -'],
  ],
  [
    'a free trade agreement of two countries in one word',
    'Li Keqiang and Juan Manuel Santos will discuss a China-Colombia free trade agreement.',
    ['China-Colombia free trade agreement | agreement | proposed | China + Colombia | - | -'],
  ],
  [
    'an agreement within reach',
    'A trade deal between Japan and Egypt is within reach.',
    ['trade deal between Japan and Egypt | deal | negotiating | Japan + Egypt | - | -'],
  ],
  [
    'a trade of two companies and its price',
    'Rosneft agreed to sell a refinery to Gazprom for $1.2 billion.',
    [
      'commitment to sell a refinery to Gazprom for $1.2 billion | commitment | agreed | Rosneft + Gazprom | $1.2 billion | -',
    ],
  ],
  [
    'the British form of a verb',
    'Turkey and Iran have initialled a border pact.',
    ['border pact | agreement | agreed | Turkey + Iran | - | -'],
  ],
  [
    'guarantors',
    'Turkey and Iran are guarantors of a ceasefire.',
    ['ceasefire | ceasefire | in-force | Turkey + Iran | - | -'],
  ],
  [
    'a commitment to several things',
    'Turkey and Iran agreed to cooperate in transport, energy and farming.',
    [
      'commitment to cooperate in transport, energy and farming | commitment | agreed | Turkey + Iran | - | -',
    ],
  ],
  [
    'a long commitment, shortened where a phrase ends',
    'Turkey and Iran pledged to bring the many parties of the long war in the north of Syria together for a new congress in the old Russian city of Sochi.',
    [
      'commitment to bring the many parties of the long war in the north of Syria together for a new congress | commitment | agreed | Turkey + Iran | - | -',
    ],
  ],
  [
    'cities that act for a union and a country',
    'Brussels and London agreed a trade deal.',
    ['trade deal | deal | agreed | European Union + United Kingdom | - | -'],
  ],
  [
    'what is to be ratified, in a relative without a word for it',
    'Indonesia and Singapore have yet to ratify the extradition treaty they signed in Bali in 2007.',
    ['extradition treaty | treaty | signed | Indonesia + Singapore | - | 2007'],
  ],
  [
    'what two are close to signing',
    'Brazil and Argentina are close to signing a deal on car trade.',
    ['deal on car trade | deal | negotiating | Brazil + Argentina | - | -'],
  ],
  [
    'a sale under a deal, with its price',
    'France will sell 36 fighters to India for 7.87 billion euros under a deal signed in New Delhi on Friday.',
    ['deal | deal | signed | France + India | 7.87 billion euros | 2019-09-06'],
  ],
  [
    'a loan under an agreement',
    'Russia agreed on Tuesday to lend Kyrgyzstan $2 billion under an agreement signed in Moscow.',
    ['agreement | agreement | signed | Russia + Kyrgyzstan | $2 billion | 2019-09-10'],
  ],
  [
    'a contract whose purpose names the other side',
    'Canada signed a 15 billion Canadian dollar contract in 2014 to sell vehicles to Saudi Arabia.',
    [
      '15 billion Canadian dollar contract | contract | signed | Canada + Saudi Arabia | 15 billion Canadian dollar | 2014',
    ],
  ],
  [
    'talks that ended without one',
    'Talks between Sudan and South Sudan aimed at setting up a zone along their disputed border have ended without an agreement.',
    ['agreement | agreement | rejected | Sudan + South Sudan | - | -'],
  ],
  [
    'what could not be finalised, an aside before it',
    'A Double Taxation Avoidance Agreement, which officials had hoped to conclude, could not be finalised by India and Nepal.',
    ['Double Taxation Avoidance Agreement | agreement | negotiating | India + Nepal | - | -'],
  ],
  [
    'two who sign, an apposition between them',
    "An agreement on a line of credit was signed by Anna Weber, head of the Bank of India, and Nepal's Finance Secretary Robert Keller.",
    ['agreement on a line of credit | agreement | signed | Bank of India + Nepal | - | -'],
  ],
  [
    'the date that tells which',
    'North Korea threatened to scrap the military agreement of September 2018.',
    ['military agreement | agreement | threatened | - | - | 2018-09'],
  ],
  [
    'a truce that somebody brokered',
    'The clashes ended with a Russian-brokered truce on Nov. 10, 2018.',
    ['Russian-brokered truce | ceasefire | agreed | - | - | 2018-11-10'],
  ],
  [
    'a statement that is agreed with somebody',
    'Anna Weber explained the joint statement agreed this week with the United Kingdom.',
    ['joint statement | declaration | agreed | United Kingdom | - | 2019-W37'],
  ],
  [
    'the sum behind "under which"',
    'Russia and Kyrgyzstan signed a package of accords under which Russia will provide a $2 billion loan.',
    ['accords | agreement | signed | Russia + Kyrgyzstan | $2 billion | -'],
  ],
  [
    'signatures put to a protocol that several sign',
    'Presidents Uhuru Kenyatta of Kenya and Yoweri Museveni of Uganda appended their signatures to the East African Monetary Union Protocol on November 30, 2013.',
    ['East African Monetary Union Protocol | treaty | signed | Kenya + Uganda | - | 2013-11-30'],
  ],
  [
    'a loan that one provides another with',
    'Russia agreed to provide Kyrgyzstan with a $2 billion soft loan.',
    ['$2 billion soft loan | agreement | agreed | Russia + Kyrgyzstan | $2 billion | -'],
  ],
  [
    'what is to be scrapped',
    'The step would amount to a scrapping of the military agreement signed by Iran and Turkey in 2018.',
    ['military agreement | agreement | threatened | Iran + Turkey | - | 2018'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  [
    'a pair that only agreed on a line',
    'Turkey and Libya agreed on a line between Crete and Cyprus as their border.',
  ],
  ['a denied agreement of no other trace', 'Russia and China have not agreed a deal.'],
  ['a law', 'Congress passed the Trade Agreements Act.'],
  ['sanctions', 'The United States imposed sanctions on Iran.'],
  ['one who binds only itself', 'Egypt agreed to build a bridge.'],
  ['a great deal of', 'It was a great deal of work for Italy and Spain.'],
  ['"no deal"', 'Parliament voted against a "no deal" exit.'],
  ['a plan that nobody signs', 'Turkey and Iran praised the action plan.'],
  ['a loan without a sum', 'Egypt asked for a loan.'],
  [
    'a body whose name holds the word',
    'The Commissioner for International Partnerships met Iran and Turkey.',
  ],
  [
    'a pledge that an unsigned paper holds',
    'Turkey and Iran read a paper in which they pledged to build a bridge.',
  ],
  ['talk that goes on', 'Japan and Egypt agreed to meet again.'],
  ["a president's own order", 'President Donald Trump signed a presidential memorandum on Iran.'],
  ['agreements of which nothing is told', 'The president praised similar deals.'],
];

/** Titles that begin like the first name of a treaty of the table, and the name that the agreement has. */
const TITLES: readonly (readonly [string, string])[] = [
  ['Austria and Malta signed the Vienna Convention on Alpine Boats.', 'Vienna Convention on Alpine Boats'],
  ['Italy will leave the Vienna Convention on Road Traffic.', 'Vienna Convention on Road Traffic'],
  [
    'Italy will leave the Vienna Convention on Road Traffic. The Vienna Convention was signed in 1968.',
    'Vienna Convention on Road Traffic',
  ],
  [
    'Kenya ratified the Geneva Convention on the Continental Shelf.',
    'Geneva Convention on the Continental Shelf',
  ],
  ['Peru and Chile signed the Paris Agreement on Cocoa on Monday.', 'Paris Agreement on Cocoa'],
  ['Peru criticised the Minsk Agreements on Eastern Ukraine.', 'Minsk II'],
  ['Peru ratified the Kyoto Protocol on Greenhouse Gases.', 'Kyoto Protocol'],
  ['Peru joined the Paris Agreement on Monday.', 'Paris Agreement'],
  ['Peru ratified the Paris Agreement on Climate Change.', 'Paris Agreement'],
  ['Peru ratified the Paris Agreement on cutting emissions.', 'Paris Agreement'],
  ['Peru criticised the Minsk Agreement on Ukraine.', 'Minsk II'],
  ['Peru joined the Stockholm Convention on Persistent Organic Pollutants.', 'Stockholm Convention'],
  ['Peru joined the Vienna Convention on Consular Relations.', 'Vienna Convention on Consular Relations'],
  ['Paris Agreement on Brink\n\nPeru will leave the pact.', 'Paris Agreement'],
];

describe('agreements', () => {
  it.each(TITLES)('have the name that their title tells: %s', (text, name) => {
    expect(agreementsOf(text).map((row) => row.split(' | ')[0])).toEqual([name]);
  });

  it('are none of a treaty that was signed long after the article', () => {
    const named = (publishedAt: string): string[] =>
      agreementsOf('Peru joined the Paris accord on Monday.', publishedAt).map(
        (row) => row.split(' | ')[0] ?? '',
      );
    expect(named('1987-03-02')).toEqual(['Paris accord']);
    expect(named('2010-03-02')).toEqual(['Paris Agreement']);
  });

  it.each(HITS)('are found: %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not %s', (_, text) => {
    expect(agreementsOf(text)).toEqual([]);
  });

  it('are one for a headline, a description and "the deal"', () => {
    const text =
      'Cairo denounces Turkish-Libyan border agreement\n\nEgypt on Monday denounced the November 27 border agreement between Turkey and Libya. The deal is illegal, it said.';
    expect(agreementsOf(text)).toHaveLength(1);
  });

  it('take the day of the visit during which they are made', () => {
    const text =
      "Vladimir Putin was in Tehran on Sept. 2. During Putin's visit, Rosneft and Gazprom agreed an outline deal.";
    expect(agreementsOf(text)).toEqual([
      'outline deal | deal | outlined | Rosneft + Gazprom | - | 2019-09-02',
    ]);
  });
});
