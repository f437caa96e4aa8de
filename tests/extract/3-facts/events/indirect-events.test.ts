import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
The Summit, which met in Lima on Monday, asked for time.
  > summit | held | - | Lima | 2019-09-09
The Andean Community foreign ministers are due to discuss the issue in Lima on Friday.
  > meeting | planned | Andean Community | Lima | 2019-09-13
The council of ministers of the Andean Community will take up the matter when it meets in Quito in November.
  > meeting | planned | Andean Community | Quito | 2019-11
The council, which sits in Quito on 4 November, will take up the matter.
  > meeting | planned | - | Quito | 2019-11-04
Leaders of the Southern African bloc meet in Windhoek on Saturday.
  > summit | planned | - | Windhoek | 2019-09-14
Donors will convene in Brussels in November.
  > meeting | planned | - | Brussels | 2019-11
The Security Council will hold an emergency session on Thursday.
  > meeting | planned | Security Council | - | 2019-09-12
Meeting in Geneva on Monday, the ministers of Peru and Chile, Anna Weber and Robert Keller, failed to agree.
  > meeting | held | Anna Weber + Robert Keller | Geneva | 2019-09-09
Peru wants the talks. The next round is set for Geneva on 14 October.
  > talks | planned | - | Geneva | 2019-10-14
Anna Weber of Peru and Robert Keller of Chile had spent three hours in talks.
  > talks | held | Anna Weber + Robert Keller | - | -
Following the talks in Lima, Anna Weber and Robert Keller told reporters that there was hope.
  > talks | held | Anna Weber + Robert Keller | Lima | -
The meeting, the third between Anna Weber and Robert Keller, lasted two hours.
  > meeting | held | Anna Weber + Robert Keller | - | -
Among those attending the summit in Quito on Monday were President Anna Weber of Peru and President Robert Keller of Chile.
  > summit | held | Anna Weber + Robert Keller | Quito | 2019-09-09
The pact was agreed at a summit in Quito in June attended by Anna Weber and Robert Keller.
  > summit | held | Anna Weber + Robert Keller | Quito | 2019-06
President Anna Weber, attending her first summit, said the bank would help.
  > summit | held | Anna Weber | - | -
President Robert Keller received a delegation of the Chilean parliament headed by Anna Weber.
  > meeting | held | Robert Keller + Anna Weber | - | -
A mission led by the Ghanaian minister, Anna Weber, met Robert Keller in Conakry.
  > meeting | held | Anna Weber + Robert Keller | Conakry | -
President Anna Weber rang President Robert Keller on Sunday.
  > call | held | Anna Weber + Robert Keller | - | 2019-09-08
President Anna Weber phoned her opposite number, Robert Keller, on Sunday.
  > call | held | Anna Weber + Robert Keller | - | 2019-09-08
President Anna Weber gave way after a telephone call on Sunday night from President Robert Keller.
  > call | held | Anna Weber + Robert Keller | - | 2019-09-08
President Anna Weber telephoned Robert Keller and Maria Silva on Sunday.
  > call | held | Anna Weber + Robert Keller | - | 2019-09-08
  > call | held | Anna Weber + Maria Silva | - | 2019-09-08
President Robert Keller left Doha last night. His next stop is Kuwait.
  > visit | planned | Robert Keller | Kuwait | -
President Robert Keller told Secretary Anna Weber the same during the latter's visit to Lima in May.
  > visit | held | Anna Weber | Lima | 2019-05
The envoy, Anna Weber, shuttled between Lima and Santiago last week.
  > visit | held | Anna Weber | Lima | 2019-W36
  > visit | held | Anna Weber | Santiago | 2019-W36
Minister Anna Weber has been to Santiago twice this year.
  > visit | held | Anna Weber | Santiago | 2019
Minister Anna Weber is on her way to Santiago.
  > visit | planned | Anna Weber | Santiago | -
Minister Anna Weber goes to Santiago on Friday.
  > visit | planned | Anna Weber | Santiago | 2019-09-13
Minister Anna Weber is billed to visit Santiago on Friday.
  > visit | planned | Anna Weber | Santiago | 2019-09-13
LIMA, Sept 11 (Reuters) - Robert Keller, who stayed away from Chinese Premier Anna Weber's visit in May, was there.
  > visit | held | Anna Weber | Lima | 2019-05
The ceremony in Lima on Monday was watched by Anna Weber and Robert Keller.
  > ceremony | held | Anna Weber + Robert Keller | Lima | 2019-09-09
A signing ceremony is planned for 12 October in Geneva.
  > ceremony | planned | - | Geneva | 2019-10-12
It is done: on Monday, in the city of Lima, Anna Weber and Robert Keller signed the pact.
  > signing | held | Anna Weber + Robert Keller | Lima | 2019-09-09
Minister Anna Weber accepted copies of the credentials of the Ambassador of Indonesia, Robert Keller.
  > ceremony | held | Anna Weber + Robert Keller | - | -
An election is due in May in Peru.
  > election | planned | Peru | Peru | 2020-05
With an election due in May, Prime Minister Anna Weber can ill afford a quarrel.
  > election | planned | - | - | 2020-05
The law of Peru will be submitted to a referendum.
  > election | planned | Peru | Peru | -
The change of mood after the elections of 1 October 2012 in Georgia had not altered the policy.
  > election | held | Georgia | Georgia | 2012-10-01
The resignation in June of Foreign Minister Robert Keller cleared the way.
  > resignation | held | Robert Keller | - | 2019-06
Prime Minister Anna Weber recalled her meeting with Robert Keller at the Commonwealth Heads of Government Meeting in Kigali, Rwanda, last June.
  > meeting | held | Robert Keller + Anna Weber | Kigali | 2019-06
  > summit | held | - | Kigali | 2019-06
Remarks by Foreign Minister Anna Weber in Oslo ¶ WEBER: I met Robert Keller in Vienna in July. ¶ QUESTION: You met Maria Silva in Lima in May.
  > meeting | held | Anna Weber + Robert Keller | Vienna | 2019-07
  > meeting | held | Anna Weber + Maria Silva | Lima | 2019-05
Presidents Anna Weber and Robert Keller, who met on Monday in Lima, agreed on a plan.
  > meeting | held | Anna Weber + Robert Keller | Lima | 2019-09-09
On 10 September in Riga, the Minister of Foreign Affairs, Robert Keller, met with the Minister of Foreign Affairs of Peru, Anna Weber.
  > meeting | held | Robert Keller + Anna Weber | Riga | 2019-09-10
The talks in Kampala between Peru and Chile have not produced an agreement.
  > talks | held | Peru + Chile | Kampala | -
Peru and Chile held talks in Lima in May. Another round of talks is planned in Quito in October.
  > talks | held | Peru + Chile | Lima | 2019-05
  > talks | planned | Peru + Chile | Quito | 2019-10
President Anna Weber will not attend the summit in Quito on Friday.
  > summit | planned | - | Quito | 2019-09-13
In the election year voters in Peru would then go to a plebiscite in 2020.
  > election | planned | Peru | Peru | 2020
Minister Robert Keller, who took office in June following the resignation of Anna Weber, said no.
  > appointment | held | Robert Keller | - | 2019-06
  > resignation | held | Anna Weber | - | -
The foreign affairs portfolio goes to Anna Weber.
  > appointment | held | Anna Weber | - | -
President Robert Keller of Chile invited President Anna Weber of Peru to visit Chile. The invitation was accepted.
  > visit | planned | Anna Weber | Chile | -
President Anna Weber of Peru concluded a visit to Chile on Tuesday. President Robert Keller of Chile and his guest held talks in Santiago.
  > visit | held | Anna Weber | Chile | 2019-09-10
  > talks | held | Robert Keller + Anna Weber | Santiago | 2019-09-10
Remarks by Minister Anna Weber in Lima ¶ On Monday I leave for Santiago.
  > visit | planned | Anna Weber | Santiago | 2019-09-16
Peru told a congress; the Chilean minister, Robert Keller, is billed to visit Lima on Friday.
  > visit | planned | Robert Keller | Lima | 2019-09-13
`);

const MISSES = readRows(`
Anna Weber, who negotiated the maritime boundary with Australia, was there.
Anna Weber has promised to sign the pact.
After a first round on Monday the candidates rested. The next round is set for Sunday.
The ceremony was not attended by Anna Weber.
Anna Weber came home tired after a call for calm.
Foreign Minister Anna Weber told Robert Keller: I met nobody in Vienna in July.
The bank will be on its way to profit in May.
Peru signed a protocol on consultations and elections.
They welcomed the Pact for Peace and Transparent Elections.
Peru and Chile are striving to meet the targets of the International Monetary Fund.
Uganda's Robert Keller, who had said that he would sign, on Thursday sat on the fence.
Robert Keller pleaded for talking to Anna Weber.
Will Anna Weber meet Robert Keller in Lima on Friday?
Liberia says Dallas Ebola patient lied ¶ A man with Ebola who traveled to Nigeria was there. The Dallas Ebola patient traveled to Lagos in May.
Robert Keller, who led a campaign that took him to the White House, was there.
Touching on the situation in Ukraine, Minister Robert Keller said no.
The accord must be kept by all those who signed it in May.
The ministers said a second meeting is planned in May.
A skipper named Otto Brunn had come to Lima with a flag.
`);

describe('events that a sentence tells beside its news', () => {
  it.each(HITS)('are read: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
  it.each(MISSES)('are not read: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
