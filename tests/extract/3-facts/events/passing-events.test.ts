import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Ambassador Karim Haidari presented his credentials to President Maithripala Sirisena at the President's House on Monday.
  > ceremony | held | Karim Haidari + Maithripala Sirisena | - | 2019-09-09
President Nicos Anastasiades received the credentials of the new ambassador of Japan, Izumi Seki, on Tuesday.
  > ceremony | held | Nicos Anastasiades + Izumi Seki | - | 2019-09-10
Crown Prince Mohammed bin Salman, who met Trump in London in March, will attend the G20 summit in Osaka later this month.
  > meeting | held | Mohammed bin Salman + Trump | London | 2019-03
  > summit | planned | Mohammed bin Salman + G20 | Osaka | 2019-09
Mr Ramaphosa will be accompanied by Foreign Minister Naledi Pandor during his three-day state visit to Nigeria, which starts on Wednesday.
  > visit | planned | Ramaphosa | Nigeria | 2019-09-11
Talks in Abuja between President Muhammadu Buhari and visiting South African President Cyril Ramaphosa focused on attacks on foreigners.
  > talks | held | Muhammadu Buhari + Cyril Ramaphosa | Abuja | -
  > visit | held | Cyril Ramaphosa | Nigeria | -
A trilateral summit of the leaders of Greece, Cyprus and Egypt was held in Nicosia on 21 November.
  > summit | held | Greece + Cyprus + Egypt | Nicosia | 2018-11-21
Ukraine's new president, Volodymyr Zelenskiy, travels to Brussels on Tuesday on his first foreign trip.
  > visit | planned | Volodymyr Zelenskiy | Brussels | 2019-09-17
A Chinese trade delegation led by Vice Premier Liu He will visit Washington in October, the Commerce Ministry said after a phone call between Liu and U.S. Trade Representative Robert Lighthizer.
  > visit | planned | Liu He | Washington | 2019-10
  > call | held | Liu He + Robert Lighthizer | - | -
President Kolinda Grabar-Kitarovic hosted a dinner in honour of her Slovenian counterpart Borut Pahor in Zagreb.
  > meeting | held | Kolinda Grabar-Kitarovic + Borut Pahor | Zagreb | -
The U.N. Security Council is to meet on Friday to discuss the crisis.
  > meeting | planned | U.N. Security Council | - | 2019-09-13
South African President Cyril Ramaphosa will host the leaders of Namibia and Botswana in Pretoria next week.
  > meeting | planned | Cyril Ramaphosa + Namibia + Botswana | Pretoria | 2019-W38
Japanese Prime Minister Shinzo Abe has scrapped plans to visit Iran in June.
  > visit | cancelled | Shinzo Abe | Iran | 2020-06
The second round of U.S.-China trade talks ended in Shanghai on Wednesday without a breakthrough.
  > talks | held | United States + China | Shanghai | 2019-09-11
The ASEAN Foreign Ministers' Meeting will be held in Bangkok from October 29 to 31.
  > meeting | planned | ASEAN | Bangkok | 2019-10-29/2019-10-31
U.S. Secretary of State Mike Pompeo and Japanese Foreign Minister Taro Kono discussed North Korea by telephone on Tuesday.
  > call | held | Mike Pompeo + Taro Kono | - | 2019-09-10
Presidents of the Arab League, which comprises Egypt, Jordan and Iraq, met in Tunis on Sunday and set up a fund.
  > meeting | held | Arab League | Tunis | 2019-09-08
Prime Minister Giuseppe Conte met President Paul Biya as well as Foreign Minister Lejeune Mbella Mbella in Yaounde.
  > meeting | held | Giuseppe Conte + Paul Biya + Lejeune Mbella Mbella | Yaounde | -
The government fell on Tuesday, two days after President Klaus Iohannis met Angela Merkel in Berlin.
  > meeting | held | Klaus Iohannis + Angela Merkel | Berlin | 2019-09-08
Foreign Minister Ine Eriksen Soreide spoke of Prime Minister Saad Hariri, with whom she met in Beirut on Monday.
  > meeting | held | Ine Eriksen Soreide + Saad Hariri | Beirut | 2019-09-09
Speaking to reporters after meeting Angela Merkel in Berlin on Monday, Giuseppe Conte hailed the deal.
  > meeting | held | Giuseppe Conte + Angela Merkel | Berlin | 2019-09-09
Prime Minister Edi Rama and his Greek counterpart, Kyriakos Mitsotakis, put their names to the document on Monday after holding talks in Tirana.
  > signing | held | Edi Rama + Kyriakos Mitsotakis | - | 2019-09-09
  > talks | held | Edi Rama + Kyriakos Mitsotakis | Tirana | 2019-09-09
West African leaders had gathered in Dakar for the inauguration of Senegal's new president, Macky Sall.
  > appointment | held | Macky Sall | Dakar | -
During a visit to five African countries, namely Kenya, Chad and Mali, Wang Yi praised ties.
  > visit | held | Wang Yi | Kenya | -
  > visit | held | Wang Yi | Chad | -
  > visit | held | Wang Yi | Mali | -
German Chancellor Angela Merkel met Ghanaian President Nana Akufo-Addo in Accra on the second leg of a three-nation trip to West Africa.
  > meeting | held | Angela Merkel + Nana Akufo-Addo | Accra | -
  > visit | held | Angela Merkel | Accra | -
Foreign Minister Heiko Maas will travel to Ankara from 5 to 8 May.
  > visit | planned | Heiko Maas | Ankara | 2020-05-05/2020-05-08
President Uhuru Kenyatta took over the chairmanship of the bloc on Saturday.
  > appointment | held | Uhuru Kenyatta | - | 2019-09-07
Kyrgyz President Sooronbay Jeenbekov offered to step down on Monday.
  > resignation | planned | Sooronbay Jeenbekov | - | 2019-09-09
Foreign Minister Nasser Bourita had just landed at the airport from a meeting of the African Union in Niamey.
  > meeting | held | African Union | Niamey | -
A new government is unlikely before the November 10 vote in Spain.
  > election | planned | Spain | Spain | 2019-11-10
`);

const MISSES = readRows(`
Captain Sanogo promised elections but did not say when he would step down.
Lawmakers were angry after the November 10 vote on the budget.
The army recalled the agreement signed in Pyongyang in September 2018.
The managing director put his name to the appeal.
Foreign Minister Nasser Bourita presented his proposals to President Paul Biya.
`);

describe('events told in passing', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
