import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Peru and Chile want a deal. Talks on a fishing accord broke down on Saturday in Lima, when the Chilean side refused a fee. Peru is angry.
  > talks | held | Chile + Peru | Lima | 2019-09-07
Ethiopia and Sudan share a river. Officials of the two finance ministries are to meet in Mumbai in October for the fourth round of negotiations, sources said.
  > meeting | planned | Ethiopia + Sudan | Mumbai | 2019-10
Relations between Peru and Chile are poor. An earlier treaty was signed in Lima in August.
  > signing | held | Peru + Chile | Lima | 2019-08
Kenya wants money. Talks with Germany were held in Lima on Monday. Kenya needs it. Kenya waits.
  > talks | held | Germany + Kenya | Lima | 2019-09-09
Bolivia wants lithium. Talks with Japan's Sumitomo began in May. Bolivia said so. Bolivia waits.
  > talks | held | Sumitomo + Bolivia | - | 2019-05
Peru and Chile could not agree on cables. Technical teams will meet again in Washington in October to close the gaps.
  > meeting | planned | Peru + Chile | Washington | 2019-10
Kenya and Chad sent ministers, while Guinea, where a presidential election holds on December 28, sent nobody.
  > election | planned | Guinea | Guinea | 2019-12-28
Egypt and Greece held a summit in Cairo on Monday. The next summit will be held in Athens in 2020.
  > summit | held | Egypt + Greece | Cairo | 2019-09-09
  > summit | planned | Egypt + Greece | Athens | 2020
`);

const MISSES = readRows(`
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
