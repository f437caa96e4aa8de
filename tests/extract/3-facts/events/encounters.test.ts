import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Kim Jong Un left for Vladivostok on Tuesday for talks with Russian President Vladimir Putin.
  > visit | held | Kim Jong Un | Vladivostok | 2019-09-10
  > talks | planned | Kim Jong Un + Vladimir Putin | Vladivostok | -
Egyptian Foreign Minister Sameh Shoukry received in Cairo on Tuesday his Jordanian counterpart Ayman Safadi.
  > meeting | held | Sameh Shoukry + Ayman Safadi | Cairo | 2019-09-10
Macron would meet Putin in Paris on Sept. 20, the Kremlin said.
  > meeting | planned | Macron + Putin | Paris | 2019-09-20
Macron met Putin on Monday on the margins of the G20 summit in Osaka.
  > meeting | held | Macron + Putin | Osaka | 2019-09-09
  > summit | held | G20 | Osaka | -
As Robert Keller announced today at the Manama Dialogue, the aid will go on.
  > talks | held | Robert Keller | - | -
Macron travelled to Osaka on Monday to meet Putin.
  > visit | held | Macron | Osaka | 2019-09-09
  > meeting | planned | Macron + Putin | Osaka | -
Macron went on to meet Putin on Monday.
  > meeting | held | Macron + Putin | - | 2019-09-09
Iran went on to sign a trade pact with Oman on Monday.
  > signing | held | Iran + Oman | - | 2019-09-09
Iran came to attack Oman on Monday.
  > attack | held | Iran + Oman | Oman | 2019-09-09
Iran reportedly signed a trade pact with Oman on Monday.
  > signing | held | Iran + Oman | - | 2019-09-09
The summit between Iran and Turkey in Geneva next week will not go ahead.
  > summit | cancelled | Iran + Turkey | Geneva | -
Iran, which backs the rebels, and Saudi Arabia held talks in Baghdad on Monday.
  > talks | held | Iran + Saudi Arabia | Baghdad | 2019-09-09
A Chinese special envoy, Sun Guoxiang, nevertheless met Prime Minister Sheikh Hasina on Sunday.
  > meeting | held | Sun Guoxiang + Sheikh Hasina | - | 2019-09-08
The presidents of Argentina, Brazil and Paraguay will sit down next Monday in Montevideo for a Mercosur summit.
  > summit | planned | Argentina + Brazil + Paraguay | Montevideo | 2019-09-16
The Indian and Pakistani foreign secretaries met in New Delhi on Tuesday.
  > meeting | held | India + Pakistan | New Delhi | 2019-09-10
The ministers of defence of Mali, Burkina Faso and Niger met in Niamey on Friday.
  > meeting | held | Mali + Burkina Faso + Niger | Niamey | 2019-09-06
Macron flies to Nairobi on Thursday for a climate summit, where he will sit with President Uhuru Kenyatta.
  > visit | planned | Macron | Nairobi | 2019-09-12
  > summit | planned | Macron + Uhuru Kenyatta | Nairobi | 2019-09-12
Macron and Merkel are due to meet on the eve of the summit in Hamburg.
  > meeting | planned | Macron + Merkel | Hamburg | -
  > summit | planned | - | Hamburg | -
Macron flew to Berlin on Monday, where he was to see Chancellor Angela Merkel.
  > visit | held | Macron | Berlin | 2019-09-09
  > meeting | planned | Macron + Angela Merkel | Berlin | -
Zambia's President Edgar Lungu hosts the African Union in Livingstone on Thursday.
  > meeting | planned | Edgar Lungu + African Union | Livingstone | 2019-09-12
Finnish President Sauli Niinisto hosted his Estonian counterpart Kersti Kaljulaid in Helsinki on Tuesday.
  > meeting | held | Sauli Niinisto + Kersti Kaljulaid | Helsinki | 2019-09-10
Egyptian President Abdel Fattah al-Sisi received Sudanese Prime Minister Abdalla Hamdok in Cairo on Sunday.
  > meeting | held | Abdel Fattah al-Sisi + Abdalla Hamdok | Cairo | 2019-09-08
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
  > meeting | planned | Boris Johnson + Leo Varadkar | Dublin | 2019-09-16
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
Donald Trump to meet Kim Jong Un at border
  > meeting | planned | Donald Trump + Kim Jong Un | - | -
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
Turkish President Recep Tayyip Erdogan, in a phone call with Putin, called for a ceasefire.
  > call | held | Recep Tayyip Erdogan + Putin | - | -
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
Chinese President Xi Jinping on Monday met with Lao President Bounnhang Vorachith in Beijing.
  > meeting | held | Xi Jinping + Bounnhang Vorachith | Beijing | 2019-09-09
Omani Foreign Minister Yusuf bin Alawi received a phone call from Iranian Foreign Minister Mohammad Javad Zarif on Sunday.
  > call | held | Mohammad Javad Zarif + Yusuf bin Alawi | - | 2019-09-08
King Abdullah made a phone call to Egyptian President Abdel Fattah al-Sisi on Monday.
  > call | held | King Abdullah + Abdel Fattah al-Sisi | - | 2019-09-09
The Minister of Foreign Affairs of Georgia, David Zalkaliani, met with the Secretary General of the Council of Europe, Thorbjorn Jagland, in Strasbourg on Tuesday.
  > meeting | held | David Zalkaliani + Thorbjorn Jagland | Strasbourg | 2019-09-10
The Minister for Foreign Affairs of the Republic of Lithuania, Linas Linkevicius, and his Latvian counterpart Edgars Rinkevics held a meeting in Vilnius today.
  > meeting | held | Linas Linkevicius + Edgars Rinkevics | Vilnius | 2019-09-11
Zambian President Edgar Lungu held bilateral talks with his Malawian counterpart Peter Mutharika at State House in Lusaka on Friday.
  > talks | held | Edgar Lungu + Peter Mutharika | State House | 2019-09-06
High Commissioner Sarah MacIntosh paid a courtesy call on Fijian Prime Minister Voreqe Bainimarama on Monday.
  > meeting | held | Sarah MacIntosh + Voreqe Bainimarama | - | 2019-09-09
The Ugandan Foreign Minister Sam Kutesa called on President Paul Kagame in Kigali on Thursday.
  > meeting | held | Sam Kutesa + Paul Kagame | Kigali | 2019-09-05
A meeting was held on Monday in Tashkent between Uzbek President Shavkat Mirziyoyev and Tajik President Emomali Rahmon.
  > meeting | held | Shavkat Mirziyoyev + Emomali Rahmon | Tashkent | 2019-09-09
President Nana Akufo-Addo has left Accra for Paris to attend a conference.
  > visit | held | Nana Akufo-Addo | Paris | -
Prime Minister Sheikh Hasina left Dhaka for New Delhi on Thursday on a four-day visit.
  > visit | held | Sheikh Hasina | New Delhi | 2019-09-05
Sri Lankan President Maithripala Sirisena hosted a dinner for Maldivian President Ibrahim Mohamed Solih in Colombo.
  > meeting | held | Maithripala Sirisena + Ibrahim Mohamed Solih | Colombo | -
Yonhap reported that President Moon Jae-in and U.S. President Donald Trump will hold a summit in New York later this month.
  > summit | planned | Moon Jae-in + Donald Trump | New York | 2019-09
The U.S. special envoy for North Korea, Stephen Biegun, arrived in Seoul on Monday.
  > visit | held | Stephen Biegun | Seoul | 2019-09-09
Former Japanese Prime Minister Yasuo Fukuda visited Nanjing on Tuesday.
  > visit | held | Yasuo Fukuda | Nanjing | 2019-09-10
Rwandan President Paul Kagame is expected in Kinshasa on Friday.
  > visit | planned | Paul Kagame | Kinshasa | 2019-09-13
The president of Angola, Joao Lourenco, begins a three-day state visit to Portugal on Thursday.
  > visit | planned | Joao Lourenco | Portugal | 2019-09-12
Prime Minister Narendra Modi will be in Bhutan next week for talks with King Jigme Khesar Namgyel Wangchuck.
  > visit | planned | Narendra Modi | Bhutan | 2019-W38
  > talks | planned | Narendra Modi + Jigme Khesar Namgyel Wangchuck | Bhutan | 2019-W38
Burundi's President Pierre Nkurunziza and his Tanzanian counterpart John Magufuli met in Kigoma, their first face-to-face talks since 2017.
  > meeting | held | Pierre Nkurunziza + John Magufuli | Kigoma | -
After talks with President Emmanuel Macron in Paris, Senegalese President Macky Sall said the two countries would cooperate.
  > talks | held | Macky Sall + Emmanuel Macron | Paris | -
Speaking after a meeting with Ukrainian Foreign Minister Vadym Prystaiko in Kyiv, Polish Foreign Minister Jacek Czaputowicz praised the reforms.
  > meeting | held | Jacek Czaputowicz + Vadym Prystaiko | Kyiv | -
The talks, which took place in Muscat on Wednesday, brought together Yemeni Foreign Minister Mohammed al-Hadhrami and UN envoy Martin Griffiths.
  > talks | held | Mohammed al-Hadhrami + Martin Griffiths | Muscat | 2019-09-11
Bulgarian Prime Minister Boyko Borissov, who held talks with Serbian President Aleksandar Vucic on Saturday, backed the plan.
  > talks | held | Boyko Borissov + Aleksandar Vucic | - | 2019-09-07
Canada and Mexico will open talks on Monday in Ottawa.
  > talks | planned | Canada + Mexico | Ottawa | 2019-09-16
President Uhuru Kenyatta chaired a meeting of the cabinet at State House on Thursday.
  > meeting | held | Uhuru Kenyatta | State House | 2019-09-05
Afghan President Ashraf Ghani was received by Uzbek President Shavkat Mirziyoyev on arrival in Tashkent.
  > meeting | held | Shavkat Mirziyoyev + Ashraf Ghani | Tashkent | -
  > visit | held | Ashraf Ghani | Tashkent | -
Peru's Foreign Minister Nestor Popolizio had a working lunch with his Ecuadorian counterpart Jose Valencia in Quito.
  > meeting | held | Nestor Popolizio + Jose Valencia | Quito | -
Colombian President Ivan Duque took part in the Amazon summit in Leticia on Friday.
  > summit | held | Ivan Duque | Leticia | 2019-09-06
Ghana's Vice President Mahamudu Bawumia will represent the country at a summit of West African leaders in Ouagadougou on Saturday.
  > summit | planned | Mahamudu Bawumia | Ouagadougou | 2019-09-14
The leaders of Japan, China and South Korea will hold a trilateral summit in Chengdu in December.
  > summit | planned | Japan + China + South Korea | Chengdu | 2019-12
The Southern African Development Community wrapped up its annual summit in Dar es Salaam on Aug. 18.
  > summit | held | Southern African Development Community | Dar es Salaam | 2019-08-18
The Pacific Islands Forum opened in Funafuti on Aug. 13.
  > conference | held | - | Funafuti | 2019-08-13
A summit between Russian President Vladimir Putin and North Korean leader Kim Jong Un ended on Thursday without a deal.
  > summit | held | Vladimir Putin + Kim Jong Un | - | 2019-09-05
In a phone call on Monday, Pakistani Foreign Minister Shah Mahmood Qureshi briefed his Malaysian counterpart Saifuddin Abdullah on Kashmir.
  > call | held | Shah Mahmood Qureshi + Saifuddin Abdullah | - | 2019-09-09
During a telephone conversation on Tuesday, Macron and Putin discussed Ukraine, the Elysee said.
  > call | held | Macron + Putin | - | 2019-09-10
Swedish Foreign Minister Margot Wallstrom spoke on the phone with Yemeni rebel negotiator Mohammed Abdulsalam.
  > call | held | Margot Wallstrom + Mohammed Abdulsalam | - | -
The phone call between Donald Trump and Vladimir Putin lasted an hour.
  > call | held | Donald Trump + Vladimir Putin | - | -
Qatari Foreign Minister Mohammed bin Abdulrahman Al-Thani and Indian External Affairs Minister Subrahmanyam Jaishankar held a telephone call.
  > call | held | Mohammed bin Abdulrahman Al-Thani + Subrahmanyam Jaishankar | - | -
Greek Prime Minister Kyriakos Mitsotakis had talks by video link with Israeli Prime Minister Benjamin Netanyahu.
  > call | held | Kyriakos Mitsotakis + Benjamin Netanyahu | - | -
U.S. Defense Secretary Mark Esper and Turkish Defense Minister Hulusi Akar spoke over the phone.
  > call | held | Mark Esper + Hulusi Akar | - | -
`);

const MISSES = readRows(`
Indian Vice President Venkaiah Naidu addressed the National Assembly in Moroni on Thursday.
The chairman of the committee in the last Assembly, Robert Keller, told Reuters that the deal must go.
The two sides have not yet met.
A spokesman said there were no plans for a meeting between Vladimir Putin and Volodymyr Zelensky.
Angela Merkel dampened hopes for talks between Vladimir Putin and Volodymyr Zelensky in Minsk.
Officials fear an attack in Paris.
Germany warned of an attack in Paris by Iran.
He has held talks with the leaders of Egypt and Jordan in recent weeks.
The Australian team arrived in Cape Town for the third Test.
President Pervez Musharraf repeated his offer of holding talks with Prime Minister Atal Behari Vajpayee.
President Pervez Musharraf said he was willing to meet Prime Minister Narendra Modi in Nepal.
Extremists learned new ways to attack the United States.
Germany has rejected President Alexander Lukashenko's bid to make a visit to Berlin.
Robert Keller defied his call for a cease-fire with Israel.
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
