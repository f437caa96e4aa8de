import { describe, expect, it } from 'vitest';
import { eventsOf } from '../claims/facts.js';
import { readRows } from './rows.js';

const HITS = readRows(`
Russian Energy Minister Alexander Novak and Saudi Energy Minister Khalid al-Falih signed the document in Vienna on Tuesday.
  > signing | held | Alexander Novak + Khalid al-Falih | Vienna | 2019-09-10
The agreement was signed in Astana on Friday by Kazakh Foreign Minister Beibut Atamkulov and his Uzbek counterpart Abdulaziz Kamilov.
  > signing | held | Beibut Atamkulov + Abdulaziz Kamilov | Astana | 2019-09-06
Mozambican President Filipe Nyusi and Renamo leader Ossufo Momade inked a peace pact in Maputo on Aug. 6.
  > signing | held | Filipe Nyusi + Ossufo Momade | Maputo | 2019-08-06
Colombia and Ecuador will sign the accord in Quito on Oct. 3.
  > signing | planned | Colombia + Ecuador | Quito | 2019-10-03
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
Voters in Guatemala cast ballots on Sunday in a presidential run-off.
  > election | held | Guatemala | Guatemala | 2019-09-08
Nayib Bukele was elected president of El Salvador in February.
  > election | held | Nayib Bukele | - | 2019-02
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
`);

const MISSES = readRows(`
The two presidents put pen to paper in Lusaka on Saturday.
The elections law was passed by parliament.
The opposition called on Prime Minister Nikol Pashinyan to resign.
Prime Minister Boyko Borissov ruled out resigning.
Under pressure to resign, Rossello refused.
`);

describe('signings, offices and elections', () => {
  it.each(HITS)('are found: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not told: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
