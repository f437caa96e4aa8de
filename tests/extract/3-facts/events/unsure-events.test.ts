import { describe, expect, it } from 'vitest';
import { claimsOf, eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Aart Keller goes to Canada later this week.
  > visit | planned | Aart Keller | Canada | 2019-W37
Kenyan officials are in Rome laying the groundwork for talks between Angela Merkel and Ann Lee.
  > talks | planned | Angela Merkel + Ann Lee | - | -
Much will come out of a United Nations summit on climate change held in Paris at the end of this month.
  > summit | planned | United Nations | - | -
Kenneth Kaunda said aid would resume after current talks with the World Bank and the International Monetary Fund.
  > talks | ongoing | World Bank + International Monetary Fund | - | -
Angela Merkel met Xi Jinping on Monday. The talks, scheduled for 40 minutes, went on for 80.
  > meeting | held | Angela Merkel + Xi Jinping | - | 2019-09-09
Angela Merkel, during a visit to London, told Reuters that in February exports had fallen.
  > visit | held | Angela Merkel | London | -
Angela Merkel told the press in Bonn. Emmanuel Macron held talks in Paris with Angela Merkel. A Greek official described the phone call as constructive.
  > talks | held | Emmanuel Macron + Angela Merkel | Paris | -
Peru and Chile signed a treaty in March 2018. It was long in coming. After the ceremony in Lima on Monday the two sides dined.
  > signing | held | Peru + Chile | - | 2018-03
  > ceremony | held | - | Lima | 2019-09-09
The leaders of Peru and Chile will attend the Andean summit in Lima. Its accord is ready: the negotiation was concluded in July.
  > summit | planned | Peru + Chile | Lima | -
  > talks | held | Peru + Chile | - | 2019-07
Angela Merkel met Xi Jinping in Brasilia in May. On the margins, Ann Lee met Bo Marsh.
  > meeting | held | Angela Merkel + Xi Jinping | Brasilia | 2019-05
  > meeting | held | Ann Lee + Bo Marsh | - | -
Angela Merkel, who flew to Manila, Hanoi and Bangkok, met Ann Lee.
  > visit | held | Angela Merkel | Manila | -
  > visit | held | Angela Merkel | Hanoi | -
  > visit | held | Angela Merkel | Bangkok | -
  > meeting | held | Angela Merkel + Ann Lee | - | -
`);
const MISSES = readRows(`
Barack Obama spoke to reporters before departing for Kenya.
Donald Trump attacked Judge Arthur Lee over her ruling.
Donald Trump thanked Judge Arthur Lee sitting next to him, with Letitia James in the courtroom.
The campaign made the mistakes that cost Hillary Clinton the nomination eight years ago.
The two sides of Peru and Chile crossed the lake, making it the first time for them to visit Bolivia.
Chiefs of the area under the auspices of the Bakassi Forum resolved on Saturday to go to court.
The U.S. insiders cast ballots at the national convention.
`);

describe('events of which little is told', () => {
  it.each(HITS)('are read for what is told: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('claims about who met, attacked, asked or refused whom', () => {
  it.each([
    ['MET_WITH', 'Ann Lee and Bo Marsh held meetings with executives from Siemens.'],
    ['MET_WITH', 'Ann Lee and Bo Marsh met officials in Paris on Monday.'],
    ['ATTACKED', 'Donald Trump attacked Angela Merkel over trade.'],
    ['REJECTED', 'Peru said Chile had just two choices: to accept or reject Kenya.'],
    [
      'REQUESTED',
      "A newspaper published China's demands in an editorial to coincide with the visit of George Shultz.",
    ],
  ])('are none: %s in %s', (predicate, text) => {
    expect(claimsOf(text, predicate)).toEqual([]);
  });

  it.each([
    ['MET_WITH', 'Ann Lee and Bo Marsh held a meeting with a focus on trade.', ['Ann Lee MET_WITH Bo Marsh']],
    [
      'ATTACKED',
      'Robert Keller attacked Angela Merkel with a knife.',
      ['Robert Keller ATTACKED Angela Merkel'],
    ],
    [
      'MET_WITH',
      'Angela Merkel, who said before leaving that the bloc must be asked, met Xi Jinping.',
      ['Angela Merkel MET_WITH Xi Jinping'],
    ],
  ])('are %s in %s', (predicate, text, expected) => {
    expect(claimsOf(text, predicate)).toEqual(expected);
  });
});
