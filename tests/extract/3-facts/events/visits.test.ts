import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';
import { articleOf } from '../../support/article.js';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Kenyan President Uhuru Kenyatta is currently visiting Paris.
  > visit | ongoing | Uhuru Kenyatta | Paris | -
Kenyan President Uhuru Kenyatta is visiting Paris next week.
  > visit | planned | Uhuru Kenyatta | Paris | 2019-W38
The attack on a Saudi oil plant was discussed by Hassan Rouhani and Vladimir Putin in Sochi.
  > talks | held | Hassan Rouhani + Vladimir Putin | Sochi | -
Rwandan President Paul Kagame said an armed attack on his country would be met with force.
The talks, hosted by Oman, brought together Iran and Saudi Arabia in Muscat on Wednesday.
  > talks | held | Iran + Saudi Arabia + Oman | Muscat | 2019-09-11
Vietnam will host the summit between Kim Jong Un and Donald Trump in Hanoi in February.
  > summit | planned | Kim Jong Un + Donald Trump | Hanoi | 2020-02
India and Pakistan held talks on Kashmir at Wagah on Sunday.
  > talks | held | India + Pakistan | Wagah | 2019-09-08
Merkel's spokesman, Steffen Seibert, said she would meet Macron in Paris on Friday.
  > meeting | planned | Merkel + Macron | Paris | 2019-09-13
Merkel met Macron in Paris in June, when Macron paid a visit to Rabat, his first trip outside Europe.
  > meeting | held | Merkel + Macron | Paris | 2019-06
  > visit | held | Macron | Rabat | 2019-06
On his arrival in Kabul on Monday, German Foreign Minister Heiko Maas said the talks would go on.
  > visit | held | Heiko Maas | Kabul | 2019-09-09
Uzbek President Shavkat Mirziyoev and Kyrgyz President Almazbek Atambaev signed a treaty during the first visit to Bishkek by an Uzbek head of state.
  > signing | held | Shavkat Mirziyoev + Almazbek Atambaev | - | -
  > visit | held | Shavkat Mirziyoev | Bishkek | -
German Chancellor Angela Merkel meets Russian President Vladimir Putin in Sochi on Friday.
  > meeting | planned | Angela Merkel + Vladimir Putin | Sochi | 2019-09-13
President Cyril Ramaphosa will receive President Abdelmadjid Tebboune on a state visit in October.
  > meeting | planned | Cyril Ramaphosa + Abdelmadjid Tebboune | South Africa | 2019-10
  > visit | planned | Abdelmadjid Tebboune | South Africa | 2019-10
Guyana's President Irfaan Ali is scheduled to arrive in New Delhi on Thursday on a three-day visit at the invitation of Prime Minister Narendra Modi.
  > visit | planned | Irfaan Ali | New Delhi | 2019-09-12
The Minister of Foreign Affairs of Brazil, Ambassador Carlos França, will carry out an official visit to Luanda and Windhoek next week.
  > visit | planned | Carlos França | Luanda | 2019-W38
  > visit | planned | Carlos França | Windhoek | 2019-W38
Minister Naledi Pandor will on Monday, 16 September 2019, host Algerian Foreign Minister Sabri Boukadoum in Pretoria.
  > meeting | planned | Naledi Pandor + Sabri Boukadoum | Pretoria | 2019-09-16
U.S. envoy Kenneth Marsh will travel to Ankara, Turkey; Tbilisi, Georgia; and Baku, Azerbaijan next week.
  > visit | planned | Kenneth Marsh | Ankara | 2019-W38
  > visit | planned | Kenneth Marsh | Tbilisi | 2019-W38
  > visit | planned | Kenneth Marsh | Baku | 2019-W38
Swedish diplomat Kristina Lindqvist flew from Muscat to Riyadh on Thursday.
  > visit | held | Kristina Lindqvist | Riyadh | 2019-09-05
Taiwan's President Tsai Ing-wen will transit through Los Angeles on Sunday.
  > visit | planned | Tsai Ing-wen | Los Angeles | 2019-09-15
King Salman landed at Moscow's Vnukovo airport on Wednesday evening.
  > visit | held | King Salman | Moscow | 2019-09-11
A visit to China by President Emmanuel Macron, planned for November, has been shelved.
  > visit | cancelled | Emmanuel Macron | China | 2019-11
Macron would visit Russia on Sept. 20, spokeswoman Anna Marsh said.
  > visit | planned | Macron | Russia | 2019-09-20
Chinese Premier Li Keqiang will on Tuesday travel to Minsk.
  > visit | planned | Li Keqiang | Minsk | 2019-09-17
Indian Prime Minister Narendra Modi is due in Moscow on Thursday.
  > visit | planned | Narendra Modi | Moscow | 2019-09-12
Brazilian Foreign Minister Ernesto Araujo wrapped up a three-day trip to Poland on Tuesday.
  > visit | held | Ernesto Araujo | Poland | 2019-09-10
German Chancellor Angela Merkel paid an official visit to Ghana on Tuesday.
  > visit | held | Angela Merkel | Ghana | 2019-09-10
Turkish President Recep Tayyip Erdogan is on a two-day visit to Pakistan.
  > visit | ongoing | Recep Tayyip Erdogan | Pakistan | -
President Joko Widodo left for Tokyo on Sunday.
  > visit | held | Joko Widodo | Tokyo | 2019-09-08
U.S. Secretary of State Mike Pompeo landed in Kabul on Monday on an unannounced visit.
  > visit | held | Mike Pompeo | Kabul | 2019-09-09
French Foreign Minister Jean-Yves Le Drian will travel to Baghdad next week.
  > visit | planned | Jean-Yves Le Drian | Baghdad | 2019-W38
Iranian Foreign Minister Mohammad Javad Zarif, who is visiting Islamabad, praised Pakistan.
  > visit | ongoing | Mohammad Javad Zarif | Islamabad | -
During a visit to Ankara on Monday, Hungarian Prime Minister Viktor Orban praised Turkey.
  > visit | held | Viktor Orban | Ankara | 2019-09-09
Chinese Premier Li Keqiang embarked on a tour of Europe on Monday.
  > visit | held | Li Keqiang | Europe | 2019-09-09
Russian President Vladimir Putin's visit to Serbia is scheduled for October.
  > visit | planned | Vladimir Putin | Serbia | 2019-10
South Korean President Moon Jae-in is scheduled to visit Thailand, Myanmar and Laos next month.
  > visit | planned | Moon Jae-in | Thailand | 2019-10
  > visit | planned | Moon Jae-in | Myanmar | 2019-10
  > visit | planned | Moon Jae-in | Laos | 2019-10
Ukrainian President Volodymyr Zelensky made his first official trip to Poland on Aug. 31.
  > visit | held | Volodymyr Zelensky | Poland | 2019-08-31
Norwegian Prime Minister Erna Solberg flew to Addis Ababa on Tuesday.
  > visit | held | Erna Solberg | Addis Ababa | 2019-09-10
The Japanese prime minister, Shinzo Abe, concluded his visit to Vladivostok on Friday.
  > visit | held | Shinzo Abe | Vladivostok | 2019-09-06
Lebanese Prime Minister Saad Hariri was in Paris on Friday to meet French President Emmanuel Macron.
  > visit | held | Saad Hariri | Paris | 2019-09-06
  > meeting | held | Saad Hariri + Emmanuel Macron | Paris | 2019-09-06
Vietnamese President Nguyen Phu Trong postponed his trip to the United States.
  > visit | planned | Nguyen Phu Trong | United States | -
Danish Prime Minister Mette Frederiksen said she would visit Greenland in October.
  > visit | planned | Mette Frederiksen | Greenland | 2019-10
Trump cancelled a planned state visit to Denmark.
  > visit | cancelled | Trump | Denmark | -
Ethiopian Prime Minister Abiy Ahmed returned home on Monday after a two-day visit to Eritrea.
  > visit | held | Abiy Ahmed | Eritrea | -
A delegation led by Cuban Foreign Minister Bruno Rodriguez arrived in Hanoi on Sunday.
  > visit | held | Bruno Rodriguez | Hanoi | 2019-09-08
Singapore's Prime Minister Lee Hsien Loong is to make a working visit to Jakarta on Oct. 8.
  > visit | planned | Lee Hsien Loong | Jakarta | 2019-10-08
Visiting Kigali on Monday, Belgian Prime Minister Charles Michel apologised.
  > visit | held | Charles Michel | Kigali | 2019-09-09
Recep Tayyip Erdogan heads to Moscow to meet Vladimir Putin
  > visit | held | Recep Tayyip Erdogan | Moscow | -
  > meeting | planned | Recep Tayyip Erdogan + Vladimir Putin | Moscow | -
Speaking on a visit to Nairobi, European Commission President Jean-Claude Juncker praised Kenya.
  > visit | held | Jean-Claude Juncker | Nairobi | -
In the afternoon Robert Keller will be received by Anna Weber. Tomorrow he will visit Rijeka.
  > meeting | planned | Anna Weber + Robert Keller | - | -
  > visit | planned | Robert Keller | Rijeka | 2019-09-12
Robert Keller met Anna Weber. He leaves for Colombo tomorrow.
  > meeting | held | Robert Keller + Anna Weber | - | -
  > visit | planned | Robert Keller | Colombo | 2019-09-12
Robert Keller will visit Rijeka tomorrow. He will be received by Anna Weber.
  > visit | planned | Robert Keller | Rijeka | 2019-09-12
  > meeting | planned | Anna Weber + Robert Keller | Rijeka | 2019-09-12
`);

const UNDATED: readonly (readonly [string, string])[] = [
  ['Robert Keller leaves for Colombo tomorrow.', 'planned'],
  ['Robert Keller travels to Paris early next month.', 'planned'],
  ['Robert Keller travelled to Paris the next week.', 'held'],
  ['Robert Keller visited Paris and wants to sign the pact next week.', 'held'],
];

const MISSES = readRows(`
King Salman invited Iraqi Prime Minister Adel Abdul Mahdi to visit Riyadh.
Prime Minister Justin Trudeau toured the port of Halifax on Tuesday.
`);

describe('visits', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each(UNDATED)('are told without a known day by their words: %s', (text, status) => {
    const { publishedAt: _, ...article } = articleOf(text);
    expect(extract(article).events.map((event) => event.status)).toEqual([status]);
  });
});
