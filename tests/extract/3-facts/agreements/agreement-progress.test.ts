import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';
import { agreementsOf } from '../claims/facts.js';

/** "status | amount | date" of the one agreement of a text of 11 September 2019. */
const told = (text: string): readonly string[] =>
  agreementsOf(text).map((agreement) => {
    const [, , status, , amount, date] = agreement.split(' | ');
    return `${status} | ${amount} | ${date}`;
  });

/** What is said of an agreement that is not there yet, or is still on the way. */
const STAGES: readonly (readonly [string, string])[] = [
  ['The pact binds Peru and Chile to guarantee a gas contract, not yet signed, of two firms.', 'proposed'],
  ['A visa agreement between Peru and Chile, yet to be concluded, will help tourism.', 'proposed'],
  ['A visa agreement between Peru and Chile, signed but not yet ratified, will help tourism.', 'signed'],
  ['Peru and Chile have yet to finish a second agreement, on the border.', 'negotiating'],
  ['Peru and Chile finished a second agreement, on the border.', 'agreed'],
  ['The European Union and Peru initialled a new trade agreement in Lima.', 'agreed'],
  ['Peru and Chile drew up a plan with a view to beginning negotiations on a visa agreement.', 'proposed'],
  ['Peru and Chile will start talks on a free trade agreement.', 'proposed'],
  ['Peru has proposed talks on a visa agreement with Chile.', 'proposed'],
  ['Peru called for talks on a visa agreement with Chile.', 'proposed'],
  ['Peru and Chile held talks on a visa agreement.', 'negotiating'],
  ['They welcomed the start of negotiations on a visa agreement between Peru and Chile.', 'negotiating'],
  ['Peru and Chile agreed to resume talks on a visa agreement.', 'negotiating'],
  [
    'The ministers agreed to speed up negotiations on a visa agreement between Peru and Chile.',
    'negotiating',
  ],
  ['Peru seeks to build momentum for a free trade agreement with Chile.', 'proposed'],
  ['The talks paved the way for a peace treaty between Peru and Chile.', 'proposed'],
  ['The talks paved the way for the 1994 peace treaty between Peru and Chile.', 'in-force'],
  ['The ministers of Peru and Chile discussed the possibility of a visa agreement.', 'proposed'],
  ['Peru and Chile explored the possibility of concluding a visa agreement.', 'proposed'],
  ['Peru expressed interest in signing a free trade agreement with Chile.', 'proposed'],
  ['Both sides looked forward to signing a visa agreement between Peru and Chile.', 'proposed'],
  ['They looked forward to the early conclusion of a visa agreement between Peru and Chile.', 'proposed'],
  ['Peru and Chile are conducting a feasibility study on a free trade agreement.', 'proposed'],
  ['Peru and Chile will negotiate a trade agreement.', 'proposed'],
  ['Peru and Chile have been negotiating a trade agreement since 2015.', 'negotiating'],
  ['Peru and Chile are close to signing a visa agreement.', 'negotiating'],
  ['Peru and Chile are on the verge of signing a visa agreement.', 'negotiating'],
  ['Peru and Chile are finalizing a border agreement.', 'negotiating'],
  ['Peru and Chile are trying to reach a border agreement.', 'negotiating'],
  ['Peru and Chile are hammering out a trade deal.', 'negotiating'],
  ['Peru and Chile have hammered out a trade deal.', 'agreed'],
  [
    'Both sides would begin negotiations towards the conclusion of a visa agreement between Peru and Chile, they said.',
    'proposed',
  ],
  ['Peru and Chile held talks on the conclusion of a visa agreement.', 'negotiating'],
  ['Peru and Chile announced the conclusion of negotiations on a free trade agreement.', 'agreed'],
  ['The collapse of talks on a border agreement between Peru and Chile was a blow.', 'rejected'],
  ['Peru and Chile announced the establishment of a strategic partnership.', 'agreed'],
  ['They elevated the ties between Peru and Chile to a Comprehensive Strategic Partnership.', 'agreed'],
  [
    'Peru and Chile signed a border pact, a month after a first attempt to seal the pact collapsed.',
    'signed',
  ],
  ['Peru, Chile and Kenya signed a memorandum on fish. The memorandum takes effect on Saturday.', 'signed'],
  ['The trade agreement between Peru and Chile, signed in 2014, enters into force today.', 'in-force'],
  [
    'They will review the garrison agreement between Peru and Chile. The agreement, renewed in 2015, expires in 2020.',
    'in-force',
  ],
  ['Peru and Chile signed a garrison agreement on Tuesday. The agreement expires in 2025.', 'signed'],
  ['Peru and Chile negotiated a truce.', 'agreed'],
  ['Peru and Chile negotiated a trade deal for ten years.', 'negotiating'],
  ['The trade agreement between Peru and Chile is good for our agenda.', 'in-force'],
  ['Peru and Chile signed a new enhanced partnership agreement.', 'signed'],
  ['A free trade agreement between Peru and Chile would be good for both.', 'proposed'],
  ['Talks between Peru and Chile on a visa agreement ended without a breakthrough.', 'negotiating'],
  ['Talks between Peru and Chile on a visa agreement ended without a result.', 'rejected'],
  [
    'The leaders underlined the importance of concluding an extradition treaty between Peru and Chile.',
    'proposed',
  ],
  ['The two leaders stressed the need to conclude a visa agreement between Peru and Chile.', 'proposed'],
  ['An extradition treaty between Peru and Chile is in its final stages.', 'negotiating'],
  ['Peru and Chile are in talks to renew the fishing agreement that expired in June.', 'negotiating'],
  ['Peru and Chile held talks on Tuesday to finalise a visa agreement.', 'negotiating'],
  ['Peru and Chile held talks on Tuesday and signed a visa agreement.', 'signed'],
  ['The fishing agreement between Peru and Chile was put on hold on Tuesday.', 'suspended'],
  ['Peru and Chile worked through the night to thrash out a trade deal.', 'negotiating'],
];

/** Of what is to be signed, has stood since or is told by its day. */
const DAYS: readonly (readonly [string, string])[] = [
  ['Peru and Chile said they would revive a visa agreement signed in 2001.', 'signed | - | 2001'],
  ['Peru and Chile will sign a visa agreement on Saturday.', 'proposed | - | 2019-09-14'],
  ['Peru and Chile will sign a visa agreement today.', 'proposed | - | 2019-09-11'],
  [
    'A visa agreement between Peru and Chile, to be signed on October 4, is new.',
    'proposed | - | 2019-10-04',
  ],
  [
    'The signing of a visa agreement between Peru and Chile is expected on Saturday.',
    'proposed | - | 2019-09-14',
  ],
  [
    'On Saturday 14 September they will witness the signing of a visa treaty between Peru and Chile.',
    'proposed | - | 2019-09-14',
  ],
  ['Peru and Chile hope to sign a visa agreement by the end of October.', 'proposed | - | -'],
  ['Peru and Chile agreed on Tuesday a visa deal, to be signed on Saturday.', 'agreed | - | 2019-09-10'],
  [
    'Peru and Chile will sign a visa deal on Saturday. The deal was reached on Tuesday.',
    'agreed | - | 2019-09-10',
  ],
  ['He said on Wednesday that Peru and Chile would sign a visa deal within days.', 'proposed | - | -'],
  ['Peru and Chile have had a defence pact since 1963.', 'in-force | - | 1963'],
  ['Peru and Chile have been bound by a defence treaty since 1994.', 'in-force | - | 1994'],
  ['Peru and Chile have a defence pact. Trade has grown since 1963.', 'in-force | - | -'],
  ['They recalled the April 8, 2010 Lima Declaration between Peru and Chile.', 'in-force | - | 2010-04-08'],
  ['They recalled the April 8, 2010 agreement between Peru and Chile.', 'in-force | - | 2010-04-08'],
  [
    'The treaty between Peru and Chile was signed in 2015 and is applied provisionally.',
    'in-force | - | 2015',
  ],
  [
    'The new trade agreement between Peru and Chile, initialled yesterday, is long.',
    'agreed | - | 2019-09-10',
  ],
  [
    'On Tuesday, Peru and Chile announced the conclusion of negotiations on a trade agreement.',
    'agreed | - | 2019-09-10',
  ],
  [
    'President Vizcarra of Peru and President Piñera of Chile met in Lima on Tuesday. They also witnessed the signing of a memorandum of cooperation on schools.',
    'signed | - | 2019-09-10',
  ],
  [
    'President Vizcarra of Peru and President Piñera of Chile met in Lima on Tuesday. They had earlier witnessed the signing of a memorandum of cooperation on schools.',
    'signed | - | -',
  ],
  [
    'Today, Peru received the president of Chile in Lima. The two countries elevated their ties to a Comprehensive Strategic Partnership.',
    'agreed | - | 2019-09-11',
  ],
  [
    'The EU and China reached an investment deal on Wednesday. "Today\'s agreement is a landmark for our trade agenda," she said.',
    'agreed | - | 2019-09-11',
  ],
  [
    'Peru and Chile signed on Tuesday a memorandum on the 2018-2022 plan of action.',
    'signed | - | 2019-09-10',
  ],
  ['Peru and Chile signed a deal late Tuesday to share gas.', 'signed | - | 2019-09-10'],
  [
    'This morning, the foreign ministers of Peru and Chile signed a visa agreement.',
    'signed | - | 2019-09-11',
  ],
  ['Peru accused Chile on Tuesday of breaching the visa agreement they signed in 2008.', 'signed | - | 2008'],
  ['Peru accused Chile on Tuesday of breaching their visa agreement.', 'in-force | - | -'],
  [
    'The visa agreement that Peru and Chile signed in March entered into force on Tuesday.',
    'in-force | - | 2019-03',
  ],
  [
    'The visa agreement that Peru and Chile signed in March will enter into force in January.',
    'signed | - | 2019-03',
  ],
  [
    'Peru hopes for trade with the help of an updated trade agreement with Chile. The revised agreement, inked in May in Lima, is long.',
    'signed | - | 2019-05',
  ],
];

/** The sum that belongs to it. */
const SUMS: readonly (readonly [string, string])[] = [
  [
    'Peru and Chile signed an accord in May. The accord would provide $360 million over ten years.',
    'signed | $360 million | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May. The accord lowers tariffs, and trade was worth $360 million.',
    'signed | - | 2019-05',
  ],
  [
    'In January this year, Peru and Chile signed a "phase one" trade agreement under which Chile promised to buy an additional $200 billion worth of goods.',
    'signed | $200 billion | 2019-01',
  ],
  [
    'Under the trade agreement signed in 2018, Chile promised to buy $2 billion worth of goods from Peru.',
    'signed | $2 billion | 2018',
  ],
  [
    'Peru and Chile signed a trade agreement in 2018 under which Chile agreed to cut its budget by $2 billion.',
    'signed | - | 2018',
  ],
  [
    'They welcomed the $649 million Infrastructure and Finance Compact, which Peru and Chile signed in April 2019.',
    'signed | $649 million | 2019-04',
  ],
  [
    'Peru and Chile signed an accord in May. Under its terms, Peru will pay $360 million a year for the power.',
    'signed | $360 million | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May. Under the deal, Peru will raise its payments to $360 million from $120 million.',
    'signed | $360 million | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May under which payments will rise to $360 million.',
    'signed | $360 million | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May. Under the deal, Peru will raise its exports to $360 million.',
    'signed | - | 2019-05',
  ],
  ['Peru and Chile signed a trade accord in May. It is worth $3 billion.', 'signed | $3 billion | 2019-05'],
  [
    'Peru and Chile signed a trade accord in May. It will be worth $3 billion in new income to Peru.',
    'signed | - | 2019-05',
  ],
  [
    'Peru and Chile signed a contract for frigates in May, in a deal worth $3 billion.',
    'signed | $3 billion | 2019-05',
  ],
  [
    'Peru and Chile signed a $3 billion gas contract in May, in the largest deal between the two since 1979.',
    'signed | $3 billion | 2019-05',
  ],
  [
    'Peru signed a letter of intent with Norway in May. The work begins in June. Norway will contribute up to NOK 6 billion (USD 1 billion).',
    'signed | up to NOK 6 billion (USD 1 billion) | 2019-05',
  ],
  [
    'Peru signed a gas contract with Chile in May. Chile will pay $9.48 per barrel and transfer $3 billion at once.',
    'signed | $3 billion | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May. Chile promised up to $1 billion, depending on results.',
    'signed | up to $1 billion | 2019-05',
  ],
  [
    'Peru and Chile signed an accord in May. Officials say that the investment could reach $10 billion.',
    'signed | $10 billion | 2019-05',
  ],
  ['Peru and Chile signed an accord in May. Chile will not pay $1 billion.', 'signed | - | 2019-05'],
  ['Peru and Chile signed an accord in May. Chile paid $1 billion to its banks.', 'signed | - | 2019-05'],
  [
    'Peru and Chile signed an accord in May. Chile will host games. It will rain. It is cold. Chile will invest $1 billion.',
    'signed | - | 2019-05',
  ],
  [
    'Peru and Chile signed a memorandum in May under which Chile will provide up to USD 250 million.',
    'signed | up to USD 250 million | 2019-05',
  ],
  [
    'Peru signed a contract with Chile in May to purchase the mill, the only one of the country, for about $46 million.',
    'signed | about $46 million | 2019-05',
  ],
  [
    'The IMF and Peru reached a staff-level agreement in May on a $400 million loan.',
    'agreed | $400 million | 2019-05',
  ],
  [
    'Peru signed a contract with Embraer in May to buy 20 jets for $400 million.',
    'signed | $400 million | 2019-05',
  ],
  [
    'Peru signed a contract with Embraer in May. Officials put the value of the deal at $400 million.',
    'signed | $400 million | 2019-05',
  ],
  [
    'Peru signed a contract with Embraer in May. Trade between the two was worth $400 million.',
    'signed | - | 2019-05',
  ],
  [
    'China has pledged $500 million in loans to Peru under a deal reached in June.',
    'agreed | $500 million | 2019-06',
  ],
];

describe('how far an agreement is, of which day and worth what', () => {
  it.each(STAGES)('%s', (text, status) => {
    expect(told(text).map((row) => row.split(' | ')[0])).toEqual([status]);
  });
  it('has its own sum, stage and day in a list', () => {
    const list =
      'an agreement worth €36 million to reform schools; and\n- an agreement worth €10 million for ports.';
    expect(told(`Two agreements between Peru and Chile were signed today:\n\n- ${list}`)).toEqual([
      'signed | €36 million | 2019-09-11',
      'signed | €10 million | 2019-09-11',
    ]);
  });
  it('has the same id in whatever words and order its sum is told', () => {
    const idsOf = (...sums: readonly string[]): string[] => {
      const list = sums.map((sum) => `- an agreement worth ${sum} to help schools;`).join('\n');
      return read(`Two agreements between Peru and Chile were signed today:\n\n${list}`)
        .agreements.map(({ id }) => id)
        .toSorted();
    };
    const ids = idsOf('€36 million', '€10 million');
    expect(ids.map((id) => /eur-\d+$/.exec(id)?.[0])).toEqual(['eur-10000000', 'eur-36000000']);
    expect(idsOf('10 million euros', '36 million euros')).toEqual(ids);
  });
  it('is announced with the list that holds it', () => {
    const meeting = 'President Vizcarra of Peru and President Piñera of Chile met in Lima on Tuesday.';
    expect(
      told(
        `${meeting} The two leaders also announced:\n\n- A Memorandum of Understanding on prisons;\n- A visit.`,
      ),
    ).toEqual(['agreed | - | 2019-09-10']);
  });
  it('is of the day on which the instruments that a list holds were signed', () => {
    const list =
      '* Memorandum of Understanding on energy, signed by Ms Ana Ruiz; and\n* Agreement on railways.';
    expect(
      told(
        `President Vizcarra of Peru today met President Piñera of Chile. The following instruments were also signed in their presence:\n\n${list}`,
      ).slice(-2),
    ).toEqual(['signed | - | 2019-09-11', 'signed | - | 2019-09-11']);
  });
  it('is signed with those among which it is', () => {
    expect(
      told(
        'President Piñera of Chile visited Lima on Tuesday. Five agreements between Peru and Chile were signed, among them a memorandum on bees, and an accord on space.',
      ).slice(1),
    ).toEqual(['signed | - | 2019-09-10', 'signed | - | 2019-09-10']);
  });
  it.each([...DAYS, ...SUMS])('%s', (text, row) => {
    expect(told(text)).toEqual([row]);
  });
});
