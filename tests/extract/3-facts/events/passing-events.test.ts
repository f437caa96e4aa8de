import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
The court in Lima yesterday declared unconstitutional the memorandum that Peru signed with Chile to share water.
Indian External Affairs Minister Anna Weber also called on the Iranian leader Hassan Rouhani.
  > meeting | held | Anna Weber + Hassan Rouhani | - | -
Recep Tayyip Erdogan arrived in Nigeria late on Tuesday from Togo, where he met in Lome with President Faure Gnassingbe.
  > visit | held | Recep Tayyip Erdogan | Nigeria | 2019-09-10
  > meeting | held | Recep Tayyip Erdogan + Faure Gnassingbe | Lome | -
President Pervez Musharraf took the opportunity to meet Prime Minister Narendra Modi in Kathmandu on Monday.
  > meeting | held | Pervez Musharraf + Narendra Modi | Kathmandu | 2019-09-09
President Joe Biden hailed the initiative to bring Saudi Arabia and Iran together for talks in Baghdad.
  > talks | planned | Saudi Arabia + Iran | Baghdad | -
Peru's foreign minister praised a conference in Brussels, a follow-up to last year's London conference on Syria.
  > conference | held | - | Brussels | -
  > conference | held | - | London | 2018
Peru hailed the Brussels Conference on Syria which will be hosted by the European Union in October.
  > conference | planned | - | Brussels | 2019-10
Winston Churchill won the 1951 UK general election.
  > election | held | Winston Churchill | United Kingdom | 1951
The Greens formed a joint list for the 2009 European Parliament election in Italy.
  > election | held | Italy | Italy | 2009
Minister Tobias Ellwood met with the African Union, as well as local Turkish and UK organisations in Ankara.
  > meeting | held | Tobias Ellwood + African Union | Ankara | -
The cabinet endorsed measures against Peru and Chile on Monday. The Federal Cabinet did so at a meeting in Sydney on Tuesday.
  > meeting | held | - | Sydney | 2019-09-10
Foreign Minister Wang Yi met Sergei Lavrov on Monday. They discussed the summit in Vilnius.
  > meeting | held | Wang Yi + Sergei Lavrov | - | 2019-09-09
  > summit | held | - | Vilnius | -
A spokesman spoke of plans for a meeting between Vladimir Putin and Volodymyr Zelensky in Minsk in October.
  > meeting | planned | Vladimir Putin + Volodymyr Zelensky | Minsk | 2019-10
Foreign Minister Alexander Downer is in Jakarta for talks with his Indonesian counterpart, Hassan Wirayuda.
  > visit | held | Alexander Downer | Jakarta | -
  > talks | planned | Alexander Downer + Hassan Wirayuda | Jakarta | -
Israeli and Palestinian officials held a security meeting on Monday. The Palestinians called the meeting a "failure".
  > meeting | held | Israel + Palestine | - | 2019-09-09
Iran fought in Syria for years. Russia joined the conflict, too.
  > conflict | held | - | Syria | -
Ambassador Karim Haidari presented his credentials to President Maithripala Sirisena at the President's House on Monday.
  > ceremony | held | Karim Haidari + Maithripala Sirisena | - | 2019-09-09
President Nicos Anastasiades received the credentials of the new ambassador of Japan, Izumi Seki, on Tuesday.
  > ceremony | held | Nicos Anastasiades + Izumi Seki | - | 2019-09-10
Crown Prince Mohammed bin Salman, who met Trump in London in March, will attend the G20 summit in Osaka later this month.
  > meeting | held | Mohammed bin Salman + Trump | London | 2019-03
  > summit | planned | Mohammed bin Salman | Osaka | 2019-09
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
Secretary of Defense Ash Carter hosted coalition defense ministers at Joint Base Andrews on Wednesday.
  > meeting | held | Ash Carter | Joint Base Andrews | 2019-09-11
Defence Secretary Michael Fallon has visited British troops in Cyprus.
  > visit | held | Michael Fallon | Cyprus | -
Pope Francis arrived in Abu Dhabi on Sunday, becoming the first pontiff to visit the Arabian peninsula.
  > visit | held | Pope Francis | Abu Dhabi | 2019-09-08
Negotiators for the Taliban and the United States wrapped up six days of talks in Doha on Saturday.
  > talks | held | Taliban + United States | Doha | 2019-09-07
The Quartet, made up of the EU, the UN, Russia and the US, met at the UN headquarters on Friday.
  > meeting | held | Quartet | - | 2019-09-06
The signing of the peace agreement in Khartoum on February 6 ended the war.
  > signing | held | - | Khartoum | 2019-02-06
Prime Minister Hun Sen and Premier Li Keqiang witnessed the signing of 19 agreements at the Peace Palace.
  > signing | held | Hun Sen + Li Keqiang | Peace Palace | -
The signing took place in the presence of Presidents Xi Jinping and Joko Widodo.
  > signing | held | Xi Jinping + Joko Widodo | - | -
The agreement was signed on Monday by Commerce Minister Makhdoom Amin Fahim in the presence of Prime Minister Yousuf Raza Gilani.
  > signing | held | Makhdoom Amin Fahim | - | 2019-09-09
President Yoweri Museveni commissioned a hydropower station at Karuma on Thursday.
  > ceremony | held | Yoweri Museveni | Karuma | 2019-09-05
Finance ministers and central bank governors of the G20 end a two-day meeting in Fukuoka on Sunday.
  > meeting | held | G20 | Fukuoka | 2019-09-08
An IMF delegation is due to arrive in Islamabad next week.
  > visit | planned | IMF | Islamabad | 2019-W38
The tour will take President Moon Jae-in to Jakarta, Hanoi and Manila.
  > visit | planned | Moon Jae-in | Indonesia | -
  > visit | planned | Moon Jae-in | Vietnam | -
  > visit | planned | Moon Jae-in | Manila | -
Colombians elect a new president in May.
  > election | planned | Colombia | Colombia | 2020-05
Elections are expected: in the run-up to parliamentary elections in November, Poland raised wages.
  > election | planned | Poland | Poland | 2019-11
Prime Minister Nuri al-Maliki stepped aside in August.
  > resignation | held | Nuri al-Maliki | - | 2019-08
President Omar al-Bashir will be received by Emmanuel Macron in Paris on Monday and hold talks with Foreign Minister Jean-Yves Le Drian.
  > meeting | planned | Emmanuel Macron + Omar al-Bashir | Paris | 2019-09-16
  > talks | planned | Omar al-Bashir + Jean-Yves Le Drian | Paris | 2019-09-16
Poland praised the bloc, whose special envoy Richard Holbrooke is due in Islamabad early next month.
  > visit | planned | Richard Holbrooke | Islamabad | 2019-10
Iran and Iraq agreed on consultations, which Hassan Rouhani and Barham Salih intend to hold in October.
  > talks | planned | Hassan Rouhani + Barham Salih | - | 2019-10
A meeting with the chief negotiator, Humberto de la Calle, had to be cancelled.
  > meeting | cancelled | Humberto de la Calle | - | -
The peace talks, which Manuel Pulgar-Vidal led in December, failed.
  > talks | held | Manuel Pulgar-Vidal | - | 2018-12
Foreign Minister Heiko Maas arrived in Lima on Monday. Together with Foreign Minister Gonzalo Gutierrez he signed a declaration.
  > visit | held | Heiko Maas | Lima | 2019-09-09
  > signing | held | Heiko Maas + Gonzalo Gutierrez | - | 2019-09-09
Ali Ahmed Jama, who took over from Mohamed Abdullahi Omaar in August, praised the deal.
  > appointment | held | Ali Ahmed Jama | - | 2019-08
Secretary of State Hillary Clinton and Jaime Bermudez announced the accord after meeting at the ministry on Aug. 18.
  > meeting | held | Hillary Clinton + Jaime Bermudez | - | 2019-08-18
Hugo Chavez told a summit of Andean leaders in Lima on Aug. 28 that war was near.
  > summit | held | Hugo Chavez | Lima | 2019-08-28
Premier Li Keqiang was also granted an audience with King Norodom Sihamoni at the Royal Palace.
  > meeting | held | Li Keqiang + Norodom Sihamoni | Royal Palace | -
Pakistan and Afghanistan on Sunday reached a deal, hours before Hillary Clinton arrived in Islamabad.
  > visit | held | Hillary Clinton | Islamabad | 2019-09-08
President Nicos Anastasiades leaves for Kabul on Monday to attend a conference co-chaired by Ban Ki-moon and Hamid Karzai.
  > visit | planned | Nicos Anastasiades | Kabul | 2019-09-16
  > conference | planned | Nicos Anastasiades + Ban Ki-moon + Hamid Karzai | Kabul | 2019-09-16
Foreign Minister Nasser Bourita held talks with Jean-Yves Le Drian on Monday and is due in Rome.
  > talks | held | Nasser Bourita + Jean-Yves Le Drian | - | 2019-09-09
  > visit | planned | Nasser Bourita | Rome | -
Somalia and Kenya on Saturday reached a deal on their border. Planning Minister Abdirahman Warsame and Foreign Minister Moses Wetangula signed it in Nairobi.
  > signing | held | Abdirahman Warsame + Moses Wetangula | Nairobi | 2019-09-07
LUSAKA, April 12 -- Zambia and Malawi have agreed to set up a border post at Mchinji, following talks here between President Edgar Lungu and his Malawian counterpart, Peter Mutharika.
  > talks | held | Edgar Lungu + Peter Mutharika | Lusaka | -
President Edgar Lungu and his Malawian counterpart, Peter Mutharika, spoke of trade. On Friday the two presidents met in Kigali.
  > meeting | held | Edgar Lungu + Peter Mutharika | Kigali | 2019-09-06
Presidents Rafael Correa of Ecuador and Ollanta Humala of Peru led a cabinet meeting in Lima on Friday, signing a declaration on rivers. The two leaders also talked by phone with Juan Manuel Santos.
  > meeting | held | Rafael Correa + Ollanta Humala | Lima | 2019-09-06
  > signing | held | Rafael Correa + Ollanta Humala | Lima | 2019-09-06
  > call | held | Rafael Correa + Ollanta Humala + Juan Manuel Santos | - | 2019-09-06
President Peter Mutharika is on a state visit to Zambia. Mutharika arrived on Wednesday.
  > visit | ongoing | Peter Mutharika | Zambia | 2019-09-11
In separate calls on Wednesday, Donald Trump spoke with Sheikh Tamim bin Hamad Al Thani.
  > call | held | Donald Trump + Tamim bin Hamad Al Thani | - | 2019-09-11
Foreign Minister Adel al-Jubeir had been in Paris on Tuesday to see President Emmanuel Macron.
  > visit | held | Adel al-Jubeir | Paris | 2019-09-10
  > meeting | held | Adel al-Jubeir + Emmanuel Macron | Paris | 2019-09-10
Qatar's foreign minister will travel to Moscow on Saturday to meet Sergei Lavrov.
  > meeting | planned | Qatar + Sergei Lavrov | Moscow | 2019-09-14
A Gulf Cooperation Council summit is due to be held in Kuwait in December.
  > summit | planned | Gulf Cooperation Council | Kuwait | 2019-12
Secretary of State Rex Tillerson met Prime Minister Giorgi Kvirikashvili. The Secretary and the Prime Minister signed the pact on Monday. Deputy Secretary John Sullivan looked on.
  > meeting | held | Rex Tillerson + Giorgi Kvirikashvili | - | -
  > signing | held | Rex Tillerson + Giorgi Kvirikashvili | - | 2019-09-09
The next summit will be hosted by Chad in 2020.
  > summit | planned | Chad | Chad | 2020
Leaders gathered in Kinshasa on January 24 for the inauguration ceremony of President Felix Tshisekedi.
  > appointment | held | Felix Tshisekedi | Kinshasa | 2019-01-24
The document, signed on June 18 in Bangkok with Deputy Prime Minister Wissanu Krea, amounted to a treaty.
  > signing | held | Wissanu Krea | Bangkok | 2019-06-18
UK voters go to the polls on December 12.
  > election | planned | United Kingdom | United Kingdom | 2019-12-12
Premier Li Keqiang reached Luanda on Thursday.
  > visit | held | Li Keqiang | Luanda | 2019-09-05
Parliament threw out a deal that President Yoweri Museveni and his Kenyan counterpart Uhuru Kenyatta had sealed in Mombasa last August.
  > signing | held | Yoweri Museveni + Uhuru Kenyatta | Mombasa | 2019-08
Speaker Rebecca Kadaga has since left for Geneva to attend a conference on women.
  > visit | held | Rebecca Kadaga | Geneva | -
President Yoweri Museveni met President Uhuru Kenyatta in Entebbe. The two heads of state spoke on phone on Monday.
  > meeting | held | Yoweri Museveni + Uhuru Kenyatta | Entebbe | -
  > call | held | Yoweri Museveni + Uhuru Kenyatta | - | 2019-09-09
Mr Kiir, in Kampala for a two-day working visit, is to be hosted by the king.
  > visit | held | Kiir | Kampala | -
Joko Widodo, on a state visit to Malaysia, was accorded a welcome.
  > visit | held | Joko Widodo | Malaysia | -
In Lima President Evo Morales will call on President Martin Vizcarra, and in Quito, the last stop of the tour, President Lenin Moreno will receive him on Monday.
  > meeting | planned | Evo Morales + Martin Vizcarra | - | 2019-09-16
  > meeting | planned | Lenin Moreno + Evo Morales | Quito | 2019-09-16
TEGUCIGALPA (AP) - The army of Honduras is loyal. General elections are set for Nov. 29.
  > election | planned | Honduras | Honduras | 2019-11-29
Home Minister Asaduzzaman Khan, who went to Yangon on August 23 and met Interior Minister Kyaw Swe, praised the deal.
  > visit | held | Asaduzzaman Khan | Yangon | 2019-08-23
  > meeting | held | Asaduzzaman Khan + Kyaw Swe | Yangon | 2019-08-23
Chinese Foreign Minister Wang Yi proposed a solution during his stops in Dhaka and Yangon last weekend.
  > visit | held | Wang Yi | Dhaka | 2019-09-07/2019-09-08
  > visit | held | Wang Yi | Yangon | 2019-09-07/2019-09-08
Today Foreign Minister Heiko Maas is travelling to Lima, his second trip abroad since taking office.
  > visit | held | Heiko Maas | Lima | 2019-09-11
The spokesman said President Muhammadu Buhari would address the conference on Monday and hold meetings with Francois Hollande.
  > conference | planned | Muhammadu Buhari | - | 2019-09-16
  > meeting | planned | Muhammadu Buhari + Francois Hollande | - | 2019-09-16
ASHGABAT, Sept 10 (TCA) - President Serdar Berdimuhamedow opened a bridge on Tuesday, on the second day of Uzbek President Shavkat Mirziyoyev's state visit.
  > ceremony | held | Serdar Berdimuhamedow | Ashgabat | 2019-09-10
  > visit | held | Shavkat Mirziyoyev | Ashgabat | -
President Serdar Berdimuhamedow, re-elected in May, last visited Tashkent in 2014.
  > election | held | Serdar Berdimuhamedow | - | 2019-05
  > visit | held | Serdar Berdimuhamedow | Tashkent | 2014
President Joko Widodo and Prime Minister Najib Razak agreed on Friday to appoint special envoys.
  > talks | held | Joko Widodo + Najib Razak | - | 2019-09-06
`);

const MISSES = readRows(`
Captain Sanogo promised elections but did not say when he would step down.
Lawmakers were angry after the November 10 vote on the budget.
The army recalled the agreement signed in Pyongyang in September 2018.
The managing director put his name to the appeal.
Foreign Minister Nasser Bourita presented his proposals to President Paul Biya.
President Donald Trump signed the bill on Monday.
Emmanuel Macron became the first president to speak there.
Brett McGurk is in charge of consultations.
President Peter Mutharika of Malawi will leave for Lilongwe on Friday.
`);

describe('events told in passing', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
