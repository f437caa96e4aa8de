import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Carlos Ghosn was replaced by Jean-Dominique Senard as chairman of Renault on Thursday.
  > appointment | held | Jean-Dominique Senard | - | 2019-09-05
Italy's president asked Giuseppe Conte on Thursday to form a new government.
  > appointment | held | Giuseppe Conte | - | 2019-09-05
Giuseppe Conte was tasked with forming a government on Thursday.
  > appointment | held | Giuseppe Conte | - | 2019-09-05
Dutch Prime Minister Mark Rutte's government resigned on Friday.
  > resignation | held | Mark Rutte | - | 2019-09-06
In Pristina, Prime Minister Ramush Haradinaj stepped down on Friday.
  > resignation | held | Ramush Haradinaj | Pristina | 2019-09-06
Peter Mutharika was sworn in as president of Malawi in Blantyre on Tuesday.
  > appointment | held | Peter Mutharika | Blantyre | 2019-09-10
President Hashim Thaci is expected to name Robert Keller as his successor on Thursday.
  > appointment | planned | Robert Keller | - | 2019-09-12
Nana Akufo-Addo won Ghana's presidential election on Sunday, beating incumbent John Mahama.
  > election | held | Nana Akufo-Addo + John Mahama | Ghana | 2019-09-08
President Themba Mokwena will be on Friday at the inauguration in Niamey of Niger's president-elect, Robert Keller.
  > appointment | planned | Robert Keller | Niamey | 2019-09-13
Finance Minister Robert Keller signed for Uganda, while his Rwandan counterpart, Anna Marsh, put pen to paper for Kigali on Monday.
  > signing | held | Robert Keller + Anna Marsh | - | 2019-09-09
Peru and Chile signed a fishing accord in Lima on Monday. The text was signed by Foreign Minister Ana Robles of Peru and her Chilean counterpart, Luis Torres.
  > signing | held | Ana Robles + Luis Torres | Lima | 2019-09-09
Peru and Chile signed a fishing accord in Lima on Monday. Foreign Minister Ana Robles put her signature to it for Peru.
  > signing | held | Chile + Ana Robles | Lima | 2019-09-09
Peru and Chile signed a fishing accord in Lima on Monday. The text was signed by the ministers of Peru, Ana Robles and Luis Torres.
  > signing | held | Chile + Ana Robles + Luis Torres | Lima | 2019-09-09
The presidents of Peru and Chile, Ana Robles and Luis Torres, witnessed the signing of five papers in Lima on Monday. The Andean Bank and the Ministry of Mines signed a loan contract.
  > signing | held | Ana Robles + Luis Torres | Lima | 2019-09-09
Peru and Chile signed a fishing accord in Lima on Monday. In 2001 Ana Robles of Bolivia and Luis Torres of Chile signed a border treaty in Quito.
  > signing | held | Peru + Chile | Lima | 2019-09-09
  > signing | held | Ana Robles + Luis Torres | Quito | 2001
Ana Robles signed for the government and Luis Torres for the rebels.
  > signing | held | Ana Robles + Luis Torres | - | -
The accord was signed on Monday in Arequipa, the second city of Peru, by Mines Minister Ana Robles and the head of the rebel team, Luis Torres.
  > signing | held | Ana Robles + Luis Torres | Arequipa | 2019-09-09
The papers were signed by National Bank of Peru (NBP) Governor Ana Robles and Luis Torres in Lima on Monday.
  > signing | held | Ana Robles + Luis Torres | Lima | 2019-09-09
President Ana Robles, Chilean Prime Minister Luis Torres and their host, Omar Diaz, signed the pact in Lima on Monday.
  > signing | held | Ana Robles + Luis Torres + Omar Diaz | Lima | 2019-09-09
Ana Robles, director for mines and energy at the ministry, and Luis Torres, head of the union of miners, signed it on Monday.
  > signing | held | Ana Robles + Luis Torres | - | 2019-09-09
President Ana Robles and opposition leader Luis Torres signed the pact in Lima on Monday. Omar Diaz, who leads a smaller faction, also signed the document.
  > signing | held | Ana Robles + Luis Torres + Omar Diaz | Lima | 2019-09-09
Finance Minister Ana Robles, a former banker, signed for Peru, while Luis Torres, Danish Ambassador to Peru, initialled for his country.
  > signing | held | Ana Robles + Luis Torres | - | -
The truce signed on 9 September by Ana Robles and Luis Torres obliges both sides to stay away.
  > signing | held | Ana Robles + Luis Torres | - | 2019-09-09
Peru and Chile will sign an agreement next week. Transport Minister Ana Robles of Peru and her deputy Luis Torres are to fly to Arica for the ceremony on Tuesday.
  > signing | planned | Ana Robles + Luis Torres | Arica | 2019-09-17
  > visit | planned | Ana Robles + Luis Torres | Arica | 2019-09-17
Ana Robles put her name to it on Monday, with Ambassador Luis Torres alongside.
  > signing | held | Ana Robles | - | 2019-09-09
Ana Robles and Luis Torres signed the pact on Monday at a ceremony attended by Pope Francis.
  > signing | held | Ana Robles + Luis Torres | - | 2019-09-09
Peru and Chile signed the pact in Lima on Monday with EU envoy Omar Diaz.
  > signing | held | Peru + Chile | Lima | 2019-09-09
President Alassane Ouattara named Amadou Gon Coulibaly prime minister on Tuesday to replace Daniel Kablan Duncan.
  > appointment | held | Amadou Gon Coulibaly | - | 2019-09-10
Russian Energy Minister Alexander Novak and Saudi Energy Minister Khalid al-Falih signed the document in Vienna on Tuesday.
  > signing | held | Alexander Novak + Khalid al-Falih | Vienna | 2019-09-10
The agreement was signed in Astana on Friday by Kazakh Foreign Minister Beibut Atamkulov and his Uzbek counterpart Abdulaziz Kamilov.
  > signing | held | Beibut Atamkulov + Abdulaziz Kamilov | Astana | 2019-09-06
Mozambican President Filipe Nyusi and Renamo leader Ossufo Momade inked a peace pact in Maputo on Aug. 6.
  > signing | held | Filipe Nyusi + Ossufo Momade | Maputo | 2019-08-06
Colombia and Ecuador will sign the accord in Quito on Oct. 3.
  > signing | planned | Colombia + Ecuador | Quito | 2019-10-03
The treaty is to be signed in Hanoi in November.
  > signing | planned | - | Hanoi | 2019-11
Macron and Merkel signed the treaty at a ceremony in Aachen on Jan. 22.
  > signing | held | Macron + Merkel | Aachen | 2019-01-22
A memorandum was signed between Kenya and Cuba in Havana on Monday.
  > signing | held | Kenya + Cuba | Havana | 2019-09-09
Kassym-Jomart Tokayev was sworn in as president of Kazakhstan on June 12.
  > appointment | held | Kassym-Jomart Tokayev | - | 2019-06-12
Queen Elizabeth II appointed Boris Johnson prime minister on July 24.
  > appointment | held | Boris Johnson | - | 2019-07-24
Trump named Robert O'Brien as his national security adviser on Wednesday.
  > appointment | held | Robert O'Brien | - | 2019-09-11
Christine Lagarde has been nominated to head the European Central Bank.
  > appointment | held | Christine Lagarde | - | -
Greek Prime Minister Kyriakos Mitsotakis took office on July 8.
  > appointment | held | Kyriakos Mitsotakis | - | 2019-07-08
Sudan's new prime minister, Abdalla Hamdok, took the oath of office on Wednesday.
  > appointment | held | Abdalla Hamdok | - | 2019-09-11
Jeanine Anez, appointed interim president on Tuesday, promised elections.
  > appointment | held | Jeanine Anez | - | 2019-09-10
The president tapped Mark Esper to be defence secretary.
  > appointment | held | Mark Esper | - | -
Parliament confirmed Edgars Rinkevics as foreign minister on Tuesday.
  > appointment | held | Edgars Rinkevics | - | 2019-09-10
Gitanas Nauseda will be inaugurated as president of Lithuania on Friday.
  > appointment | planned | Gitanas Nauseda | - | 2019-09-13
Iraqi President Barham Salih named Mohammed Allawi prime minister-designate.
  > appointment | held | Mohammed Allawi | - | -
Ukrainians voted in a parliamentary election on Sunday.
  > election | held | Ukraine | Ukraine | 2019-09-08
Zuzana Caputova won Slovakia's presidential election on March 30.
  > election | held | Zuzana Caputova | Slovakia | 2019-03-30
Tunisia will hold a presidential election on Sept. 15.
  > election | planned | Tunisia | Tunisia | 2019-09-15
Indonesians went to the polls on April 17.
  > election | held | Indonesia | Indonesia | 2019-04-17
Macky Sall won a second term in Senegal's election in February.
  > election | held | Macky Sall | Senegal | 2019-02
Voters in Guatemala cast ballots on Sunday in a presidential run-off.
  > election | held | Guatemala | Guatemala | 2019-09-08
Nayib Bukele was elected president of El Salvador in February.
  > election | held | Nayib Bukele | - | 2019-02
Israel holds its second election of the year on Tuesday.
  > election | planned | Israel | Israel | 2019-09-17
Parliament elected Sahle-Work Zewde president.
  > election | held | Sahle-Work Zewde | - | -
President Joko Widodo was re-elected in April.
  > election | held | Joko Widodo | - | 2019-04
Polls opened in Kosovo on Sunday.
  > election | held | Kosovo | Kosovo | 2019-09-08
Italian Prime Minister Giuseppe Conte tendered his resignation on Aug. 20.
  > resignation | held | Giuseppe Conte | - | 2019-08-20
Algeria's President Abdelaziz Bouteflika stepped down on April 2.
  > resignation | held | Abdelaziz Bouteflika | - | 2019-04-02
Justin Greening quit as minister on Friday.
  > resignation | held | Justin Greening | - | 2019-09-06
The resignation of Romanian Foreign Minister Teodor Melescanu was announced on Monday.
  > resignation | held | Teodor Melescanu | - | 2019-09-09
Lebanese Prime Minister Saad Hariri submitted his resignation to President Michel Aoun on Tuesday.
  > resignation | held | Saad Hariri | - | 2019-09-10
Iranian Foreign Minister Mohammad Javad Zarif said he was resigning.
  > resignation | held | Mohammad Javad Zarif | - | -
Kim Darroch resigned as British ambassador to the United States on July 10.
  > resignation | held | Kim Darroch | - | 2019-07-10
Queensland's treasurer, Jackie Trad, handed in her resignation.
  > resignation | held | Jackie Trad | - | -
Moldovan Prime Minister Maia Sandu has announced she will step down on Friday.
  > resignation | planned | Maia Sandu | - | 2019-09-13
The memorandum was signed by Indonesian Trade Minister Enggartiasto Lukita and Chilean Deputy Foreign Minister Rodrigo Yanez in Jakarta.
  > signing | held | Enggartiasto Lukita + Rodrigo Yanez | Jakarta | -
Egyptian Petroleum Minister Tarek el-Molla signed the contract with Cypriot Energy Minister Yiorgos Lakkotrypis in Nicosia on Wednesday.
  > signing | held | Tarek el-Molla + Yiorgos Lakkotrypis | Nicosia | 2019-09-11
Sudan's ruling military council and the opposition signed a power-sharing deal in Khartoum on Aug. 17.
  > signing | held | Sudan | Khartoum | 2019-08-17
Serbian President Aleksandar Vucic opened the bridge at a ceremony in Novi Sad on Sept. 1.
  > ceremony | held | Aleksandar Vucic | Novi Sad | 2019-09-01
Ethiopian Prime Minister Abiy Ahmed received the Nobel Peace Prize at a ceremony in Oslo in December.
  > ceremony | held | Abiy Ahmed | Oslo | 2018-12
President Cyril Ramaphosa has appointed Naledi Pandor as minister of international relations.
  > appointment | held | Naledi Pandor | - | -
Malaysian lawmaker Anwar Ibrahim was named finance minister on Monday.
  > appointment | held | Anwar Ibrahim | - | 2019-09-09
Ursula von der Leyen was elected president of the European Commission on July 16.
  > election | held | Ursula von der Leyen | - | 2019-07-16
Tunisia's interim president, Mohamed Ennaceur, was sworn in on July 25.
  > appointment | held | Mohamed Ennaceur | - | 2019-07-25
Alberto Fernandez will take office on Dec. 10.
  > appointment | planned | Alberto Fernandez | - | 2019-12-10
The Senate confirmed Kelly Craft as ambassador to the United Nations on July 31.
  > appointment | held | Kelly Craft | - | 2019-07-31
The Kremlin announced the appointment of Dmitry Mironov as governor.
  > appointment | held | Dmitry Mironov | - | -
Puerto Rico Governor Ricardo Rossello announced his resignation on July 24.
  > resignation | held | Ricardo Rossello | - | 2019-07-24
Prime Minister Juri Ratas accepted the resignation of Finance Minister Martin Helme on Tuesday.
  > resignation | held | Martin Helme | - | 2019-09-10
Moldova's Prime Minister Pavel Filip has resigned, his office said on Friday.
  > resignation | held | Pavel Filip | - | -
Kosovo's Prime Minister Ramush Haradinaj resigned on Friday after being summoned by a court.
  > resignation | held | Ramush Haradinaj | - | 2019-09-06
Austria's Vice-Chancellor Heinz-Christian Strache said he was stepping down.
  > resignation | held | Heinz-Christian Strache | - | -
Armenian Prime Minister Serzh Sargsyan's resignation on April 23, 2018 stunned the country.
  > resignation | held | Serzh Sargsyan | - | 2018-04-23
Afghanistan's presidential election, scheduled for Sept. 28, will go ahead.
  > election | planned | Afghanistan | Afghanistan | 2019-09-28
Mauritanians vote on Saturday to choose a new president.
  > election | planned | Mauritania | Mauritania | 2019-09-14
Kais Saied was declared the winner of Tunisia's presidential election on Sunday.
  > election | held | Kais Saied | Tunisia | 2019-09-08
Canada's federal election is set for Oct. 21.
  > election | planned | Canada | Canada | 2019-10-21
The Democratic Republic of Congo held presidential elections in December.
  > election | held | Democratic Republic of the Congo | Democratic Republic of the Congo | 2018-12
Voters in the Republic of the Marshall Islands will go to the polls in November.
  > election | planned | Marshall Islands | Marshall Islands | 2019-11
The ruling party won the parliamentary election in Botswana.
  > election | held | Botswana | Botswana | -
Snap elections in Greece were held on July 7.
  > election | held | Greece | Greece | 2019-07-07
`);

const MISSES = readRows(`
The two presidents put pen to paper in Lusaka on Saturday.
The elections law was passed by parliament.
The facilitator, Omar Diaz, appended his signature as a witness.
The opposition called on Prime Minister Nikol Pashinyan to resign.
Prime Minister Boyko Borissov ruled out resigning.
Under pressure to resign, Rossello refused.
New Zealand's David Parker has been chosen as the party's candidate.
The new president will be sworn in on Friday.
Protesters demanded the resignation of Haitian President Jovenel Moise on Monday.
He called for early elections.
The opposition rejected the election results.
An election observer said the campaign was fair.
`);

describe('signings, offices and elections', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
