import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Chancellor Anna Weber welcomed French President Robert Keller to Berlin on Monday.
  > meeting | held | Anna Weber + Robert Keller | Berlin | 2019-09-09
Today, President Robert Keller welcomed President Anna Weber of Peru to the White House.
  > meeting | held | Robert Keller + Anna Weber | White House | 2019-09-11
Chilean intelligence chief Robert Keller is expected in Jerusalem on Sunday for talks with Anna Weber and Omar Haddad.
  > visit | planned | Robert Keller | Jerusalem | 2019-09-15
  > talks | planned | Robert Keller + Anna Weber + Omar Haddad | Jerusalem | 2019-09-15
Robert Keller is due in Lima on Sunday for talks with Anna Weber.
  > visit | planned | Robert Keller | Lima | 2019-09-15
  > talks | planned | Robert Keller + Anna Weber | Lima | 2019-09-15
Robert Keller met Anna Weber at the Great Hall of the People in Beijing.
  > meeting | held | Robert Keller + Anna Weber | Great Hall of the People | -
Robert Keller met Anna Weber at Government House on Monday.
  > meeting | held | Robert Keller + Anna Weber | Government House | 2019-09-09
Anna Weber and Omar Haddad signed the deal in Brussels on Monday. British Prime Minister Robert Keller signed it in London later on Monday.
  > signing | held | Anna Weber + Omar Haddad | Brussels | 2019-09-09
  > signing | held | Robert Keller | London | 2019-09-09
Chilean President Robert Keller and Peruvian President Anna Weber signed the accord in Lima after a summit of the Mercosur trade bloc.
  > signing | held | Robert Keller + Anna Weber | Lima | -
  > summit | held | Robert Keller + Anna Weber + Mercosur | Lima | -
President Robert Keller thanked President Carlos Diaz. On Tuesday the President will meet Premier Omar Haddad. He will travel to Cusco on Thursday.
  > meeting | planned | Robert Keller + Omar Haddad | - | 2019-09-17
  > visit | planned | Robert Keller | Cusco | 2019-09-12
Anna Weber co-chaired the 15th EU-Africa Ministerial Meeting in Bishkek on Monday.
  > meeting | held | Anna Weber | Bishkek | 2019-09-09
Robert Keller, on his first trip abroad since being sworn in on August 4, met Anna Weber.
  > appointment | held | Robert Keller | - | 2019-08-04
  > meeting | held | Robert Keller + Anna Weber | - | -
Since being sworn in on August 4, Robert Keller has visited Chile.
  > appointment | held | Robert Keller | - | 2019-08-04
  > visit | held | Robert Keller | Chile | -
Peru prepares for COP28, which opens in Dubai on November 30.
  > conference | planned | - | Dubai | 2019-11-30
The next meeting is foreseen in Lima in 2020.
  > meeting | planned | - | Lima | 2020
The next meeting is scheduled for 2020 in Lima.
  > meeting | planned | - | Lima | 2020
President Robert Keller and Prime Minister Anna Weber are expected to lay the foundation stone at Lamu early next year.
  > ceremony | planned | Robert Keller + Anna Weber | Lamu | 2020
Robert Keller broke ground on the railway in Lima on Monday.
  > ceremony | held | Robert Keller | Lima | 2019-09-09
Robert Keller took up his duties on September 1.
  > appointment | held | Robert Keller | - | 2019-09-01
Leaders of Mercosur attended a summit in Lima on Monday. On the sidelines of the summit, Robert Keller held bilateral talks with Serbian President Anna Weber and Bulgarian Prime Minister Omar Haddad behind closed doors.
  > summit | held | Mercosur | Lima | 2019-09-09
  > talks | held | Robert Keller + Anna Weber | Lima | 2019-09-09
  > talks | held | Robert Keller + Omar Haddad | Lima | 2019-09-09
In the margins, Robert Keller held bilateral meetings with Kazakh Foreign Minister Anna Weber and with Uzbek Foreign Minister Omar Haddad.
  > meeting | held | Robert Keller + Anna Weber | - | -
  > meeting | held | Robert Keller + Omar Haddad | - | -
Robert Keller held bilateral talks with Chilean President Anna Weber and Chilean Foreign Minister Omar Haddad.
  > talks | held | Robert Keller + Anna Weber + Omar Haddad | - | -
President Robert Keller today, 11 September 2019, held official talks with his Chilean counterpart, President Anna Weber, in Lima.
  > talks | held | Robert Keller + Anna Weber | Lima | 2019-09-11
On September 9, Mr. Robert Keller, Prime Minister of Japan, who is on a visit to Peru, held a meeting with Ms. Anna Weber, President of Peru, in Lima.
  > visit | ongoing | Robert Keller | Peru | 2019-09-09
  > meeting | held | Robert Keller + Anna Weber | Lima | 2019-09-09
The plan was discussed on Monday by President Robert Keller and his Chilean counterpart, Anna Weber, at a meeting in the Black Sea resort of Sochi.
  > meeting | held | Robert Keller + Anna Weber | Sochi | 2019-09-09
Kenya and Chad signed a memorandum at talks in Lima on Monday.
  > signing | held | Kenya + Chad | Lima | 2019-09-09
  > talks | held | Kenya + Chad | Lima | 2019-09-09
Robert Keller and Anna Weber discussed trade ahead of the December 24 elections in Libya.
  > talks | held | Robert Keller + Anna Weber | - | -
  > election | planned | Libya | Libya | 2019-12-24
Robert Keller met Anna Weber, to whom he offered condolences for the victims of the earthquakes of September 7.
  > meeting | held | Robert Keller + Anna Weber | - | -
Robert Keller met Anna Weber in Lima on Monday. Keller will also speak at the World Economic Forum in Davos on Friday.
  > meeting | held | Robert Keller + Anna Weber | Lima | 2019-09-09
  > conference | planned | Robert Keller | Davos | 2019-09-13
LIMA, Sept 10 (Reuters) - Peru and Chile on Monday announced a partnership. ¶ It is about trade. ¶ It rains. ¶ The announcement came as Robert Keller and Anna Weber also signed a deal in Lima.
  > signing | held | Robert Keller + Anna Weber | Lima | 2019-09-09
Peru and Chile signed an agreement on fisheries on Monday, a year after a blockade. ¶ It is about trade. ¶ It rains. ¶ Nobody is happy. ¶ Earlier in the day, Robert Keller called on President Anna Weber.
  > signing | held | Peru + Chile | - | 2019-09-09
  > meeting | held | Robert Keller + Anna Weber | - | 2019-09-09
On Friday, Robert Keller addressed the Senate. He also met with Anna Weber.
  > meeting | held | Robert Keller + Anna Weber | - | 2019-09-06
Robert Keller arrived in Lima late on Monday.
  > visit | held | Robert Keller | Lima | 2019-09-09
Robert Keller met Anna Weber in Lima on Monday. ¶ It rained. ¶ It rains. ¶ Trade is growing. ¶ The weather is bad. ¶ Robert Keller and Anna Weber signed a joint statement.
  > meeting | held | Robert Keller + Anna Weber | Lima | 2019-09-09
  > signing | held | Robert Keller + Anna Weber | Lima | 2019-09-09
Robert Keller met Anna Weber in Lima on Monday. ¶ It rained. ¶ It rains. ¶ Trade is growing. ¶ The weather is bad. ¶ Robert Keller and Omar Haddad signed a joint statement.
  > meeting | held | Robert Keller + Anna Weber | Lima | 2019-09-09
  > signing | held | Robert Keller + Omar Haddad | - | -
Robert Keller attended the meeting of the heads of state of the region in Lima on Monday.
  > summit | held | Robert Keller | Lima | 2019-09-09
Robert Keller chaired a meeting of the heads of department in Lima on Monday.
  > meeting | held | Robert Keller | Lima | 2019-09-09
Minister for Asia and the Pacific Robert Keller visits Indonesia this week. He met Foreign Minister Omar Haddad. Keller rested. The Minister will then travel to Surabaya.
  > visit | held | Robert Keller | Indonesia | 2019-W37
  > meeting | held | Robert Keller + Omar Haddad | Indonesia | 2019-W37
  > visit | planned | Robert Keller | Surabaya | -
Robert Keller will visit Japan this week. He arrives in Tokyo on Thursday.
  > visit | planned | Robert Keller | Tokyo | 2019-09-12
Leaders held a video call with Chinese President Xi Jinping on Monday. Robert Keller and Anna Weber took part in the call.
  > call | held | Xi Jinping + Robert Keller + Anna Weber | - | 2019-09-09
Robert Keller spoke by phone with Anna Weber on Monday. Omar Haddad also joined the call.
  > call | held | Robert Keller + Anna Weber + Omar Haddad | - | 2019-09-09
A senior U.S. delegation is due in Lima this week. ¶ The delegation is led by Robert Keller, the security adviser, and Anna Weber, the assistant secretary of state. It will also visit Fiji and Papua New Guinea.
  > visit | planned | Robert Keller + Anna Weber | Lima | 2019-W37
  > visit | planned | Robert Keller + Anna Weber | Fiji | 2019-W37
  > visit | planned | Robert Keller + Anna Weber | Papua New Guinea | 2019-W37
A Chinese delegation arrived in Lima on Monday. ¶ The U.S. delegation is led by Robert Keller.
  > visit | held | China | Lima | 2019-09-09
Robert Keller arrived in Chile on Monday. There he and Anna Weber signed a treaty.
  > visit | held | Robert Keller | Chile | 2019-09-09
  > signing | held | Robert Keller + Anna Weber | Chile | -
The pact was initialled during the visit of Foreign Minister Robert Keller to Berlin.
  > visit | held | Robert Keller | Berlin | -
Leaders of southern Europe met in the Bosnian capital on Monday.
  > summit | held | - | Sarajevo | 2019-09-09
`);

const MISSES = readRows(`
Robert Keller took up the matter on Monday.
Envoys tender their resignations upon the inauguration of a new president. Donald Trump is president of the United States.
Robert Keller was knighted during the visit to Canada of the Duke of York.
The Railroad Revival Tour was cancelled in 2011.
He fought against the Germans in France during World War I.
President Robert Keller was defeated in a May 2008 vote of confidence in Peru.
The Security Council has demonstrated the unity of its members in New York.
Robert Keller demonstrates a lack of understanding in Ankara.
Shares rallied in Tokyo on Monday.
NASA hailed its launch in Florida on Friday.
The coalition conducted strikes in Syria using attack, bomber and fighter aircraft.
The statement was made during a visit to Ireland with its premier, Leo Varadkar of Ireland.
As a part of an election rally, Robert Keller praised Turkey on Friday.
In Kabul, Mohammad Qasim Fahim, defence minister in the government to be inaugurated on Saturday, praised Peru.
Lawmakers included authority for officials of Germany to provide assistance to Sudan.
Robert Keller held his ground in Lima on Monday.
President Robert Keller welcomed the decision of Anna Weber to Berlin.
Robert Keller joined the call for reform on Monday.
Speaking at a joint press conference with Anna Weber, Robert Keller said he was happy.
"We wait," Robert Keller told AFP by telephone.
The leaders welcomed the compact, which Peru and Chile signed in April 2015 and which is in force.
`);

describe('occasions, hosts and steps', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
