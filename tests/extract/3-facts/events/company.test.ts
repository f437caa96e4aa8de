import { describe, expect, it } from 'vitest';
import { claimsOf, eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Rwandan President Paul Kagame will travel to Lima on Thursday together with Ambassador Robert Keller.
  > visit | planned | Paul Kagame + Robert Keller | Lima | 2019-09-12
Merkel flew to Paris for talks with Macron on Monday.
  > visit | held | Merkel | Paris | 2019-09-09
  > talks | held | Merkel + Macron | Paris | 2019-09-09
The tour has already taken Rwandan President Paul Kagame to Egypt and will also bring him to Ghana and Togo.
  > visit | held | Paul Kagame | Egypt | -
  > visit | planned | Paul Kagame | Ghana | -
  > visit | planned | Paul Kagame | Togo | -
German Foreign Minister Heiko Maas will meet Ayman Safadi on Thursday before he travels to Amman.
  > meeting | planned | Heiko Maas + Ayman Safadi | - | 2019-09-12
  > visit | planned | Heiko Maas | Amman | -
The leaders heard the report of a mission that visited Conakry last week, led by Ghanaian Foreign Minister Shirley Ayorkor Botchwey.
  > visit | held | Shirley Ayorkor Botchwey | Conakry | 2019-W36
Sameh Shoukry and Ayman Safadi discussed the Lome Summit, which is to be held in Togo on 28 November.
  > talks | held | Sameh Shoukry + Ayman Safadi | - | -
  > summit | planned | - | Togo | 2019-11-28
Sameh Shoukry spoke by telephone with Ayman Safadi about the programme of the G20 meeting in Osaka next week.
  > call | held | Sameh Shoukry + Ayman Safadi | - | -
  > meeting | planned | G20 | Osaka | 2019-W38
The President of the European Council, Charles Michel, met the five presidents in Astana on Monday.
  > meeting | held | Charles Michel | Astana | 2019-09-09
German Chancellor Angela Merkel telephoned both premiers on Tuesday.
  > call | held | Angela Merkel | - | 2019-09-10
The declaration instructs the Security Council to meet in Quito in October.
  > meeting | planned | Security Council | Quito | 2019-10
Peru and Chile want a deal. They have set up a joint commission which will meet in Lima in October.
  > meeting | planned | Peru + Chile | Lima | 2019-10
Peru and Chile ended a summit in Lima on Monday without a rejection of the pact between Kenya and Chad.
  > summit | held | Peru + Chile | Lima | 2019-09-09
Sameh Shoukry met Ayman Safadi on Monday. In the evening, Sameh Shoukry received Heiko Maas.
  > meeting | held | Sameh Shoukry + Ayman Safadi | - | 2019-09-09
  > meeting | held | Sameh Shoukry + Heiko Maas | Egypt | 2019-09-09
Egypt is glad. Sameh Shoukry and Ayman Safadi signed a pact in Cairo on Monday. Egypt said so. Egypt waits. Jordan waits. Earlier in the day, Sameh Shoukry held talks with Heiko Maas.
  > signing | held | Sameh Shoukry + Ayman Safadi | Cairo | 2019-09-09
  > talks | held | Sameh Shoukry + Heiko Maas | - | 2019-09-09
Lesotho held a summit in Maseru on Monday. It is small. Lesotho is glad. Kenya is. Chad is. Summit was also attended by Sameh Shoukry and Ayman Safadi.
  > summit | held | Lesotho + Sameh Shoukry + Ayman Safadi | Maseru | 2019-09-09
Sameh Shoukry held talks with Ayman Safadi at the Llao Llao hotel on Monday.
  > talks | held | Sameh Shoukry + Ayman Safadi | Llao Llao hotel | 2019-09-09
Trade ministers of Peru joined Chile and Kenya in Lima on Monday to sign a trade pact.
  > signing | held | Peru + Chile + Kenya | Lima | 2019-09-09
Rwandan President Paul Kagame, on his first trip since taking office in May, said so.
  > appointment | held | Paul Kagame | - | 2019-05
The pact expires on the day of the inauguration of President Paul Kagame, fixed for January 16.
  > appointment | planned | Paul Kagame | - | 2020-01-16
Prime Minister Abiy Ahmed faces elections in May.
  > election | planned | Abiy Ahmed | - | 2020-05
A reply is due before the summit of the European Union and Mercosur on November 17 and 18.
  > summit | planned | European Union + Mercosur | - | 2019-11-17/2019-11-18
NATO will discuss it at its summit on November 11-12.
  > summit | planned | NATO | - | 2019-11-11/2019-11-12
Peru has announced a referendum for the autumn.
  > election | planned | Peru | Peru | -
The bloc imposed sanctions on Guinea on Monday and gave it six months to organise elections.
  > election | planned | Guinea | Guinea | -
Kenyan President Uhuru Kenyatta met Rwandan President Paul Kagame in Kigali on Monday. The Heads of State signed a trade pact.
  > meeting | held | Uhuru Kenyatta + Paul Kagame | Kigali | 2019-09-09
  > signing | held | Uhuru Kenyatta + Paul Kagame | Kigali | 2019-09-09
Rwandan President Paul Kagame, who arrived in Lima on Monday and was received by Robert Keller, will speak today.
  > visit | held | Paul Kagame | Lima | 2019-09-09
  > meeting | held | Robert Keller + Paul Kagame | Lima | 2019-09-09
Mali must hold elections by November 27.
  > election | planned | Mali | Mali | 2019-11-27
Nikol Pashinyan and Ilham Aliyev met in Brussels on Monday. They agreed to resume border delimitation meetings.
  > meeting | held | Nikol Pashinyan + Ilham Aliyev | Brussels | 2019-09-09
  > meeting | planned | Nikol Pashinyan + Ilham Aliyev | - | -
Argentine president Cristina Fernández de Kirchner spoke. On Monday Fernández met Rafael Correa.
  > meeting | held | Cristina Fernández de Kirchner + Rafael Correa | - | 2019-09-09
`);

const MISSES = readRows(`
Egyptian Foreign Minister Sameh Shoukry flew back to Alexandria on Monday.
Macron met reporters in Paris on Monday.
Peru's Robert Keller and Chile's Paul Simon spoke briefly.
Anna Weber, who flew back to Kolkata in the evening, did not stay.
These are the mistakes that cost her the Democratic nomination eight years ago.
`);

describe('where, when and with whom', () => {
  it.each(HITS)('is told around: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('is no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('what was discussed', () => {
  it.each([
    ['The Arab League discussed the issue in Cairo on Monday.', []],
    ['The Arab League discussed the situation in Gaza.', ['Arab League DISCUSSED Gaza']],
  ])('is the matter, not the place: %s', (text, expected) => {
    expect(claimsOf(text, 'DISCUSSED')).toEqual(expected);
  });
});
