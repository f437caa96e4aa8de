import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Finnish President Sauli Niinisto hosted his Estonian counterpart Kersti Kaljulaid in Helsinki on Tuesday.
  > meeting | held | Sauli Niinisto + Kersti Kaljulaid | Helsinki | 2019-09-10
Egyptian President Abdel Fattah al-Sisi received Sudanese Prime Minister Abdalla Hamdok in Cairo on Sunday.
  > meeting | held | Abdel Fattah al-Sisi + Abdalla Hamdok | Cairo | 2019-09-08
Azerbaijani President Ilham Aliyev has received the Turkish Defence Minister Hulusi Akar.
  > meeting | held | Ilham Aliyev + Hulusi Akar | - | -
Pakistani Prime Minister Imran Khan held wide-ranging talks with Saudi Crown Prince Mohammed bin Salman in Jeddah on Thursday.
  > talks | held | Imran Khan + Mohammed bin Salman | Jeddah | 2019-09-05
Talks between Russian Foreign Minister Sergei Lavrov and his Japanese counterpart Taro Kono were held in Moscow on Friday.
  > talks | held | Sergei Lavrov + Taro Kono | Moscow | 2019-09-06
The Greek and Turkish foreign ministers met in Nicosia on Monday.
  > meeting | held | Greece + Turkey | Nicosia | 2019-09-09
The meeting between Abiy Ahmed and Isaias Afwerki took place in Asmara on Sunday.
  > meeting | held | Abiy Ahmed + Isaias Afwerki | Asmara | 2019-09-08
Mexican President Andres Manuel Lopez Obrador met behind closed doors with Canadian Prime Minister Justin Trudeau on Wednesday.
  > meeting | held | Andres Manuel Lopez Obrador + Justin Trudeau | - | 2019-09-11
U.S. and Chinese negotiators will meet in Washington in early October.
  > meeting | planned | United States + China | Washington | 2019-10
Israeli Prime Minister Benjamin Netanyahu sat down with Russian President Vladimir Putin in Sochi on Thursday.
  > meeting | held | Benjamin Netanyahu + Vladimir Putin | Sochi | 2019-09-05
British Prime Minister Boris Johnson meets Irish Prime Minister Leo Varadkar in Dublin on Monday.
  > meeting | held | Boris Johnson + Leo Varadkar | Dublin | 2019-09-09
On the sidelines of the forum, Modi met Malaysian Prime Minister Mahathir Mohamad.
  > meeting | held | Modi + Mahathir Mohamad | - | -
Chilean President Sebastian Pinera and Bolivian President Evo Morales held a bilateral meeting in Lima.
  > meeting | held | Sebastian Pinera + Evo Morales | Lima | -
Iraqi President Barham Salih is expected to hold talks with Jordan's King Abdullah in Amman on Sunday.
  > talks | planned | Barham Salih + King Abdullah | Amman | 2019-09-15
Foreign Minister Wang Yi held separate meetings with his counterparts from Laos and Cambodia.
  > meeting | held | Wang Yi + Laos | - | -
  > meeting | held | Wang Yi + Cambodia | - | -
The Kremlin said Putin would meet Kim Jong Un in Vladivostok on Thursday.
  > meeting | planned | Putin + Kim Jong Un | Vladivostok | 2019-09-12
North Korea and the United States agreed to resume working-level talks in late September.
  > talks | planned | North Korea + United States | - | 2019-09
Indonesian Foreign Minister Retno Marsudi discussed trade with her Australian counterpart Marise Payne in Jakarta on Friday.
  > talks | held | Retno Marsudi + Marise Payne | Jakarta | 2019-09-06
In a meeting with Vietnamese Prime Minister Nguyen Xuan Phuc in Hanoi on Monday, Japanese Defence Minister Takeshi Iwaya raised the dispute.
  > meeting | held | Takeshi Iwaya + Nguyen Xuan Phuc | Hanoi | 2019-09-09
The defence ministers of Sweden and Finland met in Stockholm on Tuesday to discuss cooperation.
  > meeting | held | Sweden + Finland | Stockholm | 2019-09-10
Sudan's government and rebel groups began peace talks in Juba on Monday.
  > talks | held | Sudan | Juba | 2019-09-09
Following his meeting with South African President Cyril Ramaphosa, Nigerian President Muhammadu Buhari praised the deal.
  > meeting | held | Muhammadu Buhari + Cyril Ramaphosa | - | -
OPEC oil ministers gathered in Abu Dhabi on Thursday.
  > meeting | held | OPEC | Abu Dhabi | 2019-09-05
The foreign ministers of Ukraine, Georgia and Moldova convened in Kyiv on Monday.
  > meeting | held | Ukraine + Georgia + Moldova | Kyiv | 2019-09-09
Qatar's emir, Sheikh Tamim bin Hamad Al Thani, met with Rwandan President Paul Kagame in Doha.
  > meeting | held | Tamim bin Hamad Al Thani + Paul Kagame | Doha | -
The ambassador of Peru, Carlos Herrera, met Spanish Foreign Minister Josep Borrell.
  > meeting | held | Carlos Herrera + Josep Borrell | - | -
Talks collapsed in Geneva on Friday between Yemen and the Houthis.
  > talks | held | Yemen + Houthis | Geneva | 2019-09-06
Leaders of the Group of Seven met for a summit in Biarritz in August.
  > summit | held | Group of Seven | Biarritz | 2019-08
The African Union will hold its next summit in Niamey in July 2020.
  > summit | planned | African Union | Niamey | 2020-07
Vladimir Putin, Hassan Rouhani and Recep Tayyip Erdogan will gather in Ankara on Monday for a trilateral summit on Syria.
  > summit | planned | Vladimir Putin + Hassan Rouhani + Recep Tayyip Erdogan | Ankara | 2019-09-16
The Arab League held an emergency summit in Mecca on May 30.
  > summit | held | Arab League | Mecca | 2019-05-30
A donor conference for Yemen was held in Geneva on Tuesday.
  > conference | held | - | Geneva | 2019-09-10
Donald Trump and Kim Jong Un held their second summit in Hanoi in February.
  > summit | held | Donald Trump + Kim Jong Un | Hanoi | 2019-02
The summit, held in Osaka in June, was attended by Chinese President Xi Jinping.
  > summit | held | Xi Jinping | Osaka | 2019-06
Pacific leaders attended the summit in Tuvalu last month.
  > summit | held | - | Tuvalu | 2019-08
Trump and Zelensky spoke by phone on July 25.
  > call | held | Trump + Zelensky | - | 2019-07-25
Macron held a phone conversation with Rouhani on Tuesday.
  > call | held | Macron + Rouhani | - | 2019-09-10
In a telephone call with Johnson on Monday, Varadkar repeated his view.
  > call | held | Varadkar + Johnson | - | 2019-09-09
Canadian Foreign Minister Chrystia Freeland had a telephone conversation with her Mexican counterpart Marcelo Ebrard.
  > call | held | Chrystia Freeland + Marcelo Ebrard | - | -
Modi spoke to Imran Khan over the phone on Sunday.
  > call | held | Modi + Imran Khan | - | 2019-09-08
German Foreign Minister Heiko Maas called his Iranian counterpart Mohammad Javad Zarif on Thursday.
  > call | held | Heiko Maas + Mohammad Javad Zarif | - | 2019-09-05
Xi and Moon will hold a video conference on Friday.
  > call | planned | Xi + Moon | - | 2019-09-13
A telephone conversation took place between Aliyev and Tokayev on Monday.
  > call | held | Aliyev + Tokayev | - | 2019-09-09
The prime ministers of Norway and Sweden talked by phone.
  > call | held | Norway + Sweden | - | -
The Japanese leader had a 30-minute phone call with the U.S. president on Monday.
  > call | held | Japan + United States | - | 2019-09-09
`);

const MISSES = readRows(`
The two sides have not yet met.
Trump called on Iran to return to talks.
The minister called the attack a crime.
`);

describe('meetings, summits and calls', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
