import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';
import { eventsOf, PUBLISHED } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Peru and Chile want a deal. Talks on a fishing accord broke down on Saturday in Lima, when the Chilean side refused a fee. Peru is angry.
  > talks | held | Peru + Chile | Lima | 2019-09-07
Ethiopia and Sudan share a river. Officials of the two finance ministries are to meet in Mumbai in October for the fourth round of negotiations, sources said.
  > meeting | planned | Ethiopia + Sudan | Mumbai | 2019-10
Relations between Peru and Chile are poor. An earlier treaty was signed in Lima in August.
  > signing | held | Peru + Chile | Lima | 2019-08
Peru and Chile could not agree on cables. Technical teams will meet again in Washington in October to close the gaps.
  > meeting | planned | Peru + Chile | Washington | 2019-10
Kenya and Chad sent ministers, while Guinea, where a presidential election holds on December 28, sent nobody.
  > election | planned | Guinea | Guinea | 2019-12-28
Egypt and Greece held a summit in Cairo on Monday. The next summit will be held in Athens in 2020.
  > summit | held | Egypt + Greece | Cairo | 2019-09-09
  > summit | planned | Egypt + Greece | Athens | 2020
`);

const MISSES = readRows(`
Turkey and Syria share a border. In view of the talks that will be held in Geneva in October, Germany waits.
  > talks | planned | - | Geneva | 2019-10
Kenya wants money. Talks with Germany were held in Lima on Monday. Kenya needs it. Kenya waits.
  > talks | held | Germany | Lima | 2019-09-09
Bolivia wants lithium. Talks with Japan's Sumitomo began in May. Bolivia said so. Bolivia waits.
  > talks | held | Sumitomo | - | 2019-05
The summit was held in Lima on Monday. Peru and Chile are neighbours.
  > summit | held | - | Lima | 2019-09-09
Robert Keller held talks in Lima on Monday. Kenya and Chile are far.
  > talks | held | Robert Keller | Lima | 2019-09-09
Technical teams will meet again in October.
Talks were held in Lima on Monday.
  > talks | held | - | Lima | 2019-09-09
`);

describe('who takes part where no sentence of the event says so', () => {
  it.each(HITS)('are the two states around: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('is left open: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

const SETTINGS = readRows(`
Tehran, IRNA - The presidents of Peru and Chile, Ana Robles and Luis Torres, signed here on Sunday a document on gas.
  > signing | held | Ana Robles + Luis Torres | Tehran | 2019-09-08
Havana, Sept 8 (Prensa Latina) President Ana Robles of Peru met here with President Luis Torres of Chile on Sunday.
  > meeting | held | Ana Robles + Luis Torres | Havana | 2019-09-08
DAKAR, Senegal (AP) -- Presidents Ana Robles of Chad and Luis Torres of Sudan signed a pact on Monday.
  > signing | held | Ana Robles + Luis Torres | Dakar | 2019-09-09
DAKAR, Senegal (AP) -- President Ana Robles of Chad and Chadian Foreign Minister Luis Torres held talks on Monday.
  > talks | held | Ana Robles + Luis Torres | - | 2019-09-09
Moscow: Ana Robles met Luis Torres in Lima on Monday.
  > meeting | held | Ana Robles + Luis Torres | Lima | 2019-09-09
Ana Robles welcomed the President of Chile, Luis Torres, to Lima on Monday.
  > meeting | held | Ana Robles + Luis Torres | Lima | 2019-09-09
Luis Torres was received at Buckingham Palace on Monday by the Duke of Kent.
  > meeting | held | Luis Torres | Buckingham Palace | 2019-09-09
* Gas to flow next year for all of the new towns of the north ¶ LIMA, Sept 9 (Reuters) - Peru has agreed to sell more gas to Chile, the two governments said on Monday. ¶ President Ana Robles and Chilean President Luis Torres signed the accord in Arica.
  > signing | held | Ana Robles + Luis Torres | Arica | 2019-09-09
The news on Monday was good for trade between Peru and Chile. It came after talks in Lima between Ana Robles of Peru and Luis Torres of Chile.
  > talks | held | Ana Robles + Luis Torres | Lima | 2019-09-09
In their talks on Monday, Ana Robles and Luis Torres discussed trade and the war in Ukraine.
  > talks | held | Ana Robles + Luis Torres | - | 2019-09-09
  > conflict | held | - | Ukraine | -
LIMA, Sept 9 (Reuters) - Peruvian President Ana Robles and her Chilean counterpart Luis Torres agreed on Monday to expand trade. After their talks, the two presidents witnessed the signing of five papers.
  > talks | held | Ana Robles + Luis Torres | Lima | 2019-09-09
  > signing | held | Ana Robles + Luis Torres | Lima | 2019-09-09
Peruvian President Ana Robles and her Chilean counterpart Luis Torres agreed in 2015 to expand trade.
The governments are pleased to announce the signing today of a pact in Lima. Ana Robles and Luis Torres signed in the presence of the king.
  > signing | held | Ana Robles + Luis Torres | Lima | 2019-09-11
The formal signing of the pact between Peru and Chile is due in Lima on Friday.
  > signing | planned | Peru + Chile | Lima | 2019-09-13
Peru wants a deal. Discussions with Chile on a port are continuing. Peru waits.
  > talks | ongoing | Chile | - | -
The minister left before the summit of the African Union.
  > summit | held | African Union | - | -
Talks began in May.
The government wants talks with Chile to continue.
Ana Robles and Luis Torres signed the pact on Monday after two hours of talks.
  > signing | held | Ana Robles + Luis Torres | - | 2019-09-09
  > talks | held | Ana Robles + Luis Torres | - | 2019-09-09
Ana Robles said she had discussed the crisis with Luis Torres and would call Prime Minister Omar Diaz on Friday.
  > talks | held | Ana Robles + Luis Torres | - | -
  > call | planned | Ana Robles + Omar Diaz | - | 2019-09-13
The deal could be ready before the next summit of the African Union in Lusaka, in the south of Zambia, scheduled for December.
  > summit | planned | African Union | Lusaka | 2019-12
NATO chief Ana Robles met Luis Torres and Omar Diaz separately on Monday.
  > meeting | held | Ana Robles + Luis Torres | - | 2019-09-09
  > meeting | held | Ana Robles + Omar Diaz | - | 2019-09-09
Peruvian President Ana Robles and Chilean President Luis Torres confirmed the plan at a meeting in Lima on Monday.
  > meeting | held | Ana Robles + Luis Torres | Lima | 2019-09-09
On Sunday the chancellor, Ana Robles, began her trip in Bamako. She will be received by Ethiopian Prime Minister Abiy Ahmed.
  > visit | held | Ana Robles | Bamako | 2019-09-08
  > meeting | planned | Abiy Ahmed + Ana Robles | Ethiopia | -
During their meeting, Ana Robles and Luis Torres discussed trade on Monday.
  > meeting | held | Ana Robles + Luis Torres | - | 2019-09-09
Foreign ministers including Ana Robles and Luis Torres met in Rome on Monday.
  > meeting | held | Ana Robles + Luis Torres | Rome | 2019-09-09
The minister resigned after talks with nobody.
At their meeting in Lima on Monday, Ana Robles thanked Luis Torres for hosting this year's games.
  > meeting | held | Ana Robles + Luis Torres | Lima | 2019-09-09
`);

describe('place and day', () => {
  it.each(SETTINGS)('are told by what stands around: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('the day of an event', () => {
  it.each([
    [
      'inferred, with the words that tell it, where another sentence does',
      'Kenya and Ethiopia signed a port agreement on Wednesday.\n\nAna Robles met Ethiopian Prime Minister Luis Torres in Nairobi before the signing ceremony.',
      ['2019-09-11 relative stated Wednesday', '2019-09-11 inferred inferred Wednesday'],
    ],
    [
      'stated where its own sentence tells it',
      'Ana Robles met Luis Torres in Nairobi on Monday.',
      ['2019-09-09 relative stated Monday'],
    ],
    ['no claim where nothing tells it', 'Ana Robles met Luis Torres in Nairobi.', []],
  ])('is %s', (_, text, expected) => {
    const dated = read(text, PUBLISHED).claims.filter(
      ({ predicate, subject }) => predicate === 'DATED' && subject.startsWith('event:'),
    );
    expect(
      dated.map(({ value, dateBasis, basis, dateText }) => [value, dateBasis, basis, dateText].join(' ')),
    ).toEqual(expected);
  });
});
