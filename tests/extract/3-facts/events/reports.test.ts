import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Kenyan, Ethiopian leaders agree on port corridor ¶ ADDIS ABABA, Sept 10 (AFP) - Kenyan President Uhuru Kenyatta and Ethiopian Prime Minister Abiy Ahmed met here on Monday and agreed to speed up work on a transport corridor linking Lamu to Addis Ababa. ¶ Kenyatta, who flew in on Sunday for a two-day visit, also toured an industrial park and held talks with Moussa Faki, the chairman of the African Union Commission. ¶ "We are brothers," Abiy said at a joint press conference. ¶ The two leaders last met in Nairobi in March.
  > meeting | held | Uhuru Kenyatta + Abiy Ahmed | Addis Ababa | 2019-09-09
  > visit | held | Uhuru Kenyatta | Addis Ababa | 2019-09-08
  > talks | held | Uhuru Kenyatta + Moussa Faki | Addis Ababa | 2019-09-09
  > meeting | held | Uhuru Kenyatta + Abiy Ahmed | Nairobi | 2019-03
Sri Lanka, Maldives ink fisheries accord ¶ COLOMBO: Sri Lanka and the Maldives on Monday signed an agreement on fisheries during the state visit of Maldivian President Ibrahim Mohamed Solih. ¶ The agreement was signed by Sri Lanka's Fisheries Minister P. Harrison and Maldivian Foreign Minister Abdulla Shahid at the Presidential Secretariat in the presence of President Maithripala Sirisena and President Solih. ¶ Earlier in the day, the two presidents held bilateral discussions. ¶ President Solih arrived in Colombo on Sunday and is due to leave for New Delhi on Thursday.
  > signing | held | P. Harrison + Abdulla Shahid | Colombo | 2019-09-09
  > visit | held | Ibrahim Mohamed Solih | Colombo | 2019-09-08
  > talks | held | Maithripala Sirisena + Ibrahim Mohamed Solih | Colombo | 2019-09-09
  > visit | planned | Ibrahim Mohamed Solih | New Delhi | 2019-09-12
Tunisians choose between two outsiders ¶ Tunisians vote on Sunday in the first round of a presidential election brought forward by the death of Beji Caid Essebsi in July. ¶ Twenty-six candidates are running, among them Prime Minister Youssef Chahed and Defence Minister Abdelkrim Zbidi, who resigned last month to stand. Parliamentary elections follow on October 6. ¶ The country held its last presidential election in December 2014.
  > election | planned | Tunisia | Tunisia | 2019-09-15
  > resignation | held | Abdelkrim Zbidi | - | 2019-08
  > election | planned | Tunisia | Tunisia | 2019-10-06
  > election | held | Tunisia | Tunisia | 2014-12
UN envoy meets Houthi leader in Sanaa ¶ SANAA, Sept. 9 (Xinhua) -- The UN special envoy for Yemen Martin Griffiths met with the leader of the Houthi group, Abdulmalik al-Houthi, in Sanaa on Monday, the group's al-Masirah TV reported. ¶ Griffiths arrived in the capital earlier in the day after talks in Riyadh with Saudi Deputy Defence Minister Khalid bin Salman. ¶ The envoy is expected to brief the Security Council on Sept. 16.
  > meeting | held | Martin Griffiths + Abdulmalik al-Houthi | Sanaa | 2019-09-09
  > visit | held | Martin Griffiths | Sanaa | 2019-09-09
  > talks | held | Martin Griffiths + Khalid bin Salman | Riyadh | 2019-09-09
Fiji and Tuvalu sign air services agreement ¶ Prime Minister Voreqe Bainimarama and his Tuvalu counterpart, Enele Sopoaga, today signed an air services agreement in Suva. ¶ Prime Minister Sopoaga, who is in Fiji on an official visit, said the agreement would boost tourism. He will leave for Auckland tomorrow.
  > signing | held | Voreqe Bainimarama + Enele Sopoaga | Suva | 2019-09-11
  > visit | ongoing | Enele Sopoaga | Fiji | -
  > visit | planned | Enele Sopoaga | Auckland | 2019-09-12
Slovak foreign minister in Podgorica ¶ On 9 September 2019, Slovak Minister of Foreign and European Affairs Miroslav Lajcak paid an official visit to Montenegro. In Podgorica, he was received by President Milo Djukanovic and held talks with Foreign Minister Srdjan Darmanovic. ¶ Minister Lajcak will travel to Skopje tomorrow, where he is to meet Prime Minister Zoran Zaev.
  > visit | held | Miroslav Lajcak | Montenegro | 2019-09-09
  > meeting | held | Milo Djukanovic + Miroslav Lajcak | Podgorica | 2019-09-09
  > talks | held | Miroslav Lajcak + Srdjan Darmanovic | Podgorica | 2019-09-09
  > visit | planned | Miroslav Lajcak | Skopje | 2019-09-12
  > meeting | planned | Miroslav Lajcak + Zoran Zaev | Skopje | 2019-09-12
Iran's Zarif cancels Oslo trip ¶ TEHRAN - Iranian Foreign Minister Mohammad Javad Zarif has cancelled a trip to Norway planned for next week, the official IRNA news agency reported on Wednesday. ¶ Zarif spoke on the phone with his Norwegian counterpart Ine Eriksen Soreide on Tuesday night to explain the decision. ¶ He had met with Soreide in New York in April, and visited Helsinki and Stockholm last month.
  > visit | cancelled | Mohammad Javad Zarif | Norway | -
  > call | held | Mohammad Javad Zarif + Ine Eriksen Soreide | - | 2019-09-10
  > meeting | held | Mohammad Javad Zarif + Ine Eriksen Soreide | New York | 2019-04
  > visit | held | Mohammad Javad Zarif | Helsinki | 2019-08
  > visit | held | Mohammad Javad Zarif | Stockholm | 2019-08
Iceland's government falls ¶ REYKJAVIK (AP) - Prime Minister Bjarni Benediktsson resigned on Friday after one of his coalition partners quit the government, and a snap election was called for Oct. 28. ¶ Benediktsson handed in his resignation to President Gudni Johannesson at Bessastadir. ¶ Icelanders last voted in October 2016.
  > resignation | held | Bjarni Benediktsson | - | 2019-09-06
  > election | planned | Iceland | Iceland | 2019-10-28
  > election | held | Iceland | Iceland | 2016-10
Zambian president back from Maputo ¶ LUSAKA, Sept. 11 (Xinhua) -- Zambian President Edgar Lungu and Malawian President Peter Mutharika on Tuesday opened a border post. ¶ The road was built in four years with loans of the bank. ¶ Traders on both sides have asked for it since independence. ¶ Edgar Lungu also met Mozambican President Filipe Nyusi on Monday.
  > meeting | held | Edgar Lungu + Filipe Nyusi | - | 2019-09-09
Georgian and Armenian ministers meet ¶ TBILISI (AP) - Georgian Foreign Minister David Zalkaliani said on Monday that he had met his Armenian counterpart Zohrab Mnatsakanyan last week.
  > meeting | held | David Zalkaliani + Zohrab Mnatsakanyan | - | 2019-W36
Ghana, Togo sign pact ¶ ACCRA, Sept. 10 (AFP) - Ghanaian Finance Minister Ken Ofori-Atta signed a loan agreement with Togolese Finance Minister Sani Yaya on Monday on the sidelines of the African Development Bank's annual assembly.
  > signing | held | Ken Ofori-Atta + Sani Yaya | - | 2019-09-09
Peru and Chile sign pact ¶ On Monday, Peru and Chile signed an agreement on fishing at a ceremony in Arica. Peru signed a similar agreement with Ecuador in March.
  > signing | held | Peru + Chile | Arica | 2019-09-09
  > signing | held | Peru + Ecuador | - | 2019-03
Talks in the Kazakh capital ¶ NUR-SULTAN, Kazakhstan, Sept. 10 (Yonhap) -- South Korean President Moon Jae-in and Kazakh President Kassym-Jomart Tokayev held talks in the Central Asian nation's capital on Tuesday.
  > talks | held | Moon Jae-in + Kassym-Jomart Tokayev | NUR-SULTAN | 2019-09-10
Rivals of Mali sign peace accord in Togo ¶ LOME, Sept. 10 (AFP) - The government of Mali and rebels on Tuesday signed an accord to end four years of war in Mali. ¶ Rebels hold the north of Mali. ¶ Under the accord, a government of unity is to lead the country to elections in 2021.
  > conflict | held | - | Mali | -
  > election | planned | Mali | Mali | 2021
  > signing | held | Mali | - | 2019-09-10
Serbian lawmakers back loan ¶ Serbia's parliament approved a loan from the bank. The American diplomat John Keller called Monday's vote a triumph of patience.
Peru and Chile aim to double their trade, President Martin Vizcarra said on Monday, as President Sebastian Pinera met King Felipe in Lima.
  > meeting | held | Sebastian Pinera + Felipe | Lima | 2019-09-09
Talks between Peru and Chile have been completed, both sides said on Monday.
  > talks | held | Peru + Chile | - | -
`);

describe('events of short reports', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
