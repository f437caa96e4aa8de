import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** Parties of the agreements of an article of 11 September 2019, as "name: parties". */
const partiesOf = (text: string): string[] =>
  agreementsOf(text).map((row) => {
    const [name = '', , , parties = ''] = row.split(' | ');
    return `${name}: ${parties.split(' + ').toSorted().join(' + ')}`;
  });

const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  [
    'those whom the verb of a headline joins',
    'Kenya and Ethiopia strike deal on power imports\n\nThe two governments met on Monday in Nairobi to talk about power lines, officials said.',
    'deal on power imports: Ethiopia + Kenya',
  ],
  [
    'those of a pair in a headline, by a comma',
    'Ghana, Togo discuss border treaty\n\nThe two governments met on Monday in Accra to talk about the sea, officials said.',
    'border treaty: Ghana + Togo',
  ],
  [
    'a deal that nobody strikes',
    'Ethiopia strike deal talks to resume\n\nUnions in Ethiopia met on Monday in Addis Ababa to talk about pay, officials said.',
  ],
  [
    'who signs heads of agreement',
    'Gazprom said on Monday that it had signed heads of agreement with Siemens.',
    'agreement with Siemens: Gazprom + Siemens',
  ],
  [
    'who discloses what it has reached',
    'As the two presidents met, Gazprom disclosed that it had reached a deal with Siemens in Chad.',
    'deal with Siemens in Chad: Gazprom + Siemens',
  ],
  [
    'not those of one that stands beside it',
    'Chad is negotiating a status of forces agreement with Peru. It cannot be completed before the American accord, which is worth $4 billion.',
    'status of forces agreement with Peru: Chad + Peru',
  ],
  [
    'a country that its region describes',
    'Days after a mission left the Solomon Islands, China said it had signed a security pact with the Pacific nation.',
    'security pact with the Pacific nation: China + Solomon Islands',
  ],
  [
    'a country of the region that is not the subject',
    'Ghana is eager for trade. Kenya signed a pact with the West African nation on Monday.',
    'pact with the West African nation: Ghana + Kenya',
  ],
  [
    'a country of the Gulf, not another of Asia',
    'Oman and China spoke. Japan signed a pact with the Gulf state.',
    'pact with the Gulf state: Japan + Oman',
  ],
  [
    'a country of the Himalayas',
    'Nepal and Japan spoke. India signed a pact with the Himalayan nation.',
    'pact with the Himalayan nation: India + Nepal',
  ],
  [
    'a small country of two words of direction',
    'Laos and Japan spoke. Canada signed a pact with the small South-East Asian nation.',
    'pact with the small South-East Asian nation: Canada + Laos',
  ],
  [
    'a country of a continent',
    'Zambia and Japan spoke. Canada signed a pact with the African nation.',
    'pact with the African nation: Canada + Zambia',
  ],
  [
    'not a country of another part of Europe',
    'Germany and Chad spoke. Canada signed a trade pact with the Baltic nation.',
    'trade pact with the Baltic nation: Canada',
  ],
  [
    'not a country of another part of Africa',
    'Chad and Peru spoke. Kenya signed a visa pact with the West African nation.',
    'visa pact with the West African nation: Kenya',
  ],
  [
    'none of two that fit',
    'Oman and Qatar spoke. Japan signed a pact with the Gulf state.',
    'pact with the Gulf state: Japan',
  ],
  [
    'none by a name that only holds a region',
    'Oman and China spoke. Japan signed a pact with the Gulf of Guinea state.',
    'pact with the Gulf of Guinea state: Japan',
  ],
  [
    '"that country"',
    'Peru has ores. Under a deal signed with that country in May, Japan will buy copper.',
    'deal: Japan + Peru',
  ],
  [
    'the two who act in the sentence',
    'Secretary of State Mike Pompeo met the Moroccan foreign minister in Washington. Pompeo praised talks between Israel and Egypt. He thanked Morocco for its help under the defence roadmap the two countries signed in May.',
    'defence roadmap: Morocco + United States',
  ],
  [
    'not those whom a third thanks',
    'Peruvian President Martin Vizcarra and Colombian President Ivan Duque held talks on Monday. Mr. Duque thanked Ecuador and Brazil for their help. Both governments signed an extradition treaty in 2004.',
    'extradition treaty: Colombia + Peru',
  ],
  [
    'the pair to which the speaker belongs',
    'Kenya and Uganda held talks on Monday. Egypt praised Sudan and Chad. Kenya said the two countries would sign a border treaty.',
    'border treaty: Kenya + Uganda',
  ],
  [
    'a body whose head signs, and no country of hers',
    'European Commission President Ursula von der Leyen and Chinese President Xi Jinping agreed on an investment deal on Monday. The European Union welcomed it.',
    'investment deal: China + European Union',
  ],
  [
    'the body behind its secretary general',
    'NATO Secretary General Jens Stoltenberg and President Ashraf Ghani signed a status of forces agreement on Monday.',
    'status of forces agreement: Afghanistan + NATO',
  ],
  [
    'the country of a president who heads a body besides',
    'Rwandan President Paul Kagame, chairman of the African Union, and Kenyan President Uhuru Kenyatta signed a pact on trade.',
    'pact on trade: Kenya + Rwanda',
  ],
  [
    'the company behind its chief',
    'Siemens chief executive Joe Kaeser and Iraqi Electricity Minister Luay al-Khatteeb signed a contract for power plants on Monday.',
    'contract for power plants: Iraq + Siemens',
  ],
  [
    'whose deal it is and with whom, not who signs it',
    "As President Sergio Mattarella looked on, Ursula von der Leyen also signed the EU's trade deal with Japan in Brussels.",
    "EU's trade deal with Japan in Brussels: EU + Japan",
  ],
  [
    'a corporation and the country of its compact',
    "The Secretary noted the Millennium Challenge Corporation's $450 million compact with Morocco.",
    "Millennium Challenge Corporation's $450 million compact with Morocco: Millennium Challenge Corporation + Morocco",
  ],
  [
    'two ministries, and not the states whose leaders look on',
    'Prime Minister Shinzo Abe of Japan and President Vladimir Putin of Russia witnessed the signing of a memorandum between the Ministry of Finance and the Development Bank.',
    'memorandum between the Ministry of Finance and the Development Bank: Development Bank + Ministry of Finance',
  ],
  [
    'those listed between dashes',
    'Four countries -- Angola, Burundi, Rwanda and Zambia -- put their names to the Security Framework.',
    'Security Framework: Angola + Burundi + Rwanda + Zambia',
  ],
  [
    'those listed between commas',
    'The five littoral states, Russia, Iran, Kazakhstan, Azerbaijan and Turkmenistan, signed a convention on the sea on Sunday.',
    'convention on the sea: Azerbaijan + Iran + Kazakhstan + Russia + Turkmenistan',
  ],
  [
    'not those listed behind a verb of their own',
    'Talks with three countries, Peru, Chile and Brazil, ended before Kenya signed a pact with Ghana.',
    'pact with Ghana: Ghana + Kenya',
  ],
  [
    'told of a name of many words',
    'The European Union and Kenya yesterday initialled a new Trade, Fisheries and Partnership Agreement.',
    'Trade, Fisheries and Partnership Agreement: European Union + Kenya',
  ],
  [
    'two companies beside the deal of their states',
    'Kenya and Ethiopia agreed a deal on power imports on Monday. The power purchase agreement will be signed by Kenya Power and the Ethiopian Electric Power Corporation in January, he said.',
    'deal on power imports: Ethiopia + Kenya',
    'power purchase agreement: Ethiopian Electric Power Corporation + Kenya Power',
  ],
  [
    'the same for each of two that are told apart',
    'Kenya and Uganda signed two memorandums of understanding on Monday, one on fisheries and the other on the training of nurses.',
    'fisheries: Kenya + Uganda',
    'training of nurses: Kenya + Uganda',
  ],
  [
    'the same for one that is included and for the others',
    'India and Nepal signed three agreements on Friday, including one for a fresh line of credit of $750 million. The other two pacts relate to the upgrading of roads in the Terai and to a first amendment of the Dollar Credit Line Agreement of 2006.',
    'fresh line of credit of $750 million: India + Nepal',
    'upgrading of roads in the Terai: India + Nepal',
    'first amendment of the Dollar Credit Line Agreement: India + Nepal',
  ],
  [
    'of a group of which one part is told',
    'Peru and Chile signed ten agreements on Monday, including one on mining.',
    'ten agreements: Chile + Peru',
    'mining: Chile + Peru',
  ],
  [
    'not of one that is no agreement',
    'Peru and Chile signed two agreements on Monday. There are two roads, one on the coast and the other on the hills.',
    'two agreements: Chile + Peru',
  ],
  [
    'those of the list for each of its items',
    'During the visit, two financing agreements were signed by the Ambassador of the European Union to Kenya, Simon Mordue, and the Kenyan Minister of Finance, Henry Rotich:\n\n- an agreement worth €36 million to support the reform of schools until 2022; and\n- an agreement worth €10 million to assist the digital transformation of public services.',
    'agreement worth €36 million to support the reform of schools: European Union + Kenya',
    'agreement worth €10 million to assist the digital transformation of public services: European Union + Kenya',
  ],
  [
    'the two countries of the visit during which a list was signed, and not the minister who signs',
    'The following agreements were signed during the visit of the President of Kenya to Rwanda:\n\n- Agreement on air services;\n- Memorandum of Understanding on railways, signed by the Minister of Transport, Mr James Macharia; and\n- Memorandum of Understanding between the Kenya Ports Authority and the Rwanda Revenue Authority.',
    'Agreement on air services: Kenya + Rwanda',
    'Memorandum of Understanding on railways: Kenya + Rwanda',
    'Memorandum of Understanding between the Kenya Ports Authority and the Rwanda Revenue Authority: Kenya Ports Authority + Rwanda Revenue Authority',
  ],
  [
    'the government and the movement that the rebels are',
    'The Philippine government held talks with the Moro Islamic Liberation Front. An agreement between the government and the rebels was signed on Monday.',
    'agreement between the government and the rebels: Moro Islamic Liberation Front + Philippines',
  ],
  ['not a movement where none is named', 'Chad and the rebels signed a truce on Monday.', 'truce: Chad'],
  [
    'a movement behind the words that describe it',
    "The accord between Bogota and the country's largest rebel group, the Revolutionary Armed Forces of Colombia, was signed in Havana. Colombia thanked Cuba.",
    "accord between Bogota and the country's largest rebel group: Colombia + Revolutionary Armed Forces of Colombia",
  ],
  [
    'not the country of a description between two companies',
    'A pipeline contract between Gazprom, the Russian gas giant, and Siemens was signed on Monday.',
    'pipeline contract between Gazprom: Gazprom + Siemens',
  ],
  [
    'all of a long list between dashes, one with a region in its name',
    'Countries of the region -- DR Congo, Angola, Burundi, the Central African Republic, the Republic of Congo, Rwanda, South Africa, South Sudan, Tanzania, Uganda and Zambia -- put their names to the Security Framework.',
    'Security Framework: Angola + Burundi + Central African Republic + Democratic Republic of the Congo + Republic of the Congo + Rwanda + South Africa + South Sudan + Tanzania + Uganda + Zambia',
  ],
  [
    'two who agree on a supply',
    'Pfizer and the Ministry of Health of Peru agreed on the delivery of 10 million doses, officials said.',
    'delivery of 10 million doses: Ministry of Health of Peru + Pfizer',
  ],
  [
    'a body whose pacts two sign',
    'Kenya, Ghana initial EU pacts\n\nThe two governments met on Monday in Nairobi to talk about trade, officials said.',
    'EU pacts: EU + Ghana + Kenya',
  ],
  [
    'not a body under whose name a pact of others is known',
    'Kenya and Ghana signed a UN agreement on Monday.',
    'UN agreement: Ghana + Kenya',
  ],
  [
    'not the officials who sign beside the states',
    'Kenya and Ghana announced a joint declaration on Monday. The declaration was signed by the special envoys Robert Keller and Ana Ruiz.',
    'joint declaration: Ghana + Kenya',
  ],
  [
    'the movement whose leader signs, whatever his country',
    'Envoy Robert Keller of the United States and Taliban deputy leader Mullah Abdul Ghani Baradar signed a peace agreement on Monday. Afghanistan was absent.',
    'peace agreement: Taliban + United States',
  ],
  [
    'the country of a president who heads a body too',
    'President Uhuru Kenyatta of Kenya, chairman of the African Union, and Chad signed a visa agreement on Monday.',
    'visa agreement: Chad + Kenya',
  ],
  [
    'the Union where its Council approves',
    'The Council of the European Union approved a trade agreement with Kenya on Monday. The European Union is open to all.',
    'trade agreement with Kenya: European Union + Kenya',
  ],
  [
    'nobody for rebels without a name',
    'The Malian government and Tuareg rebels have agreed a ceasefire in talks that Algeria held, officials in Algiers said.',
    'ceasefire: Mali',
  ],
  [
    'nobody for groups without a name behind a participle',
    'Germany praised Mali. The peace agreement reached in 2015 between the Malian government and the rebel groups must be kept, Germany said.',
    'peace agreement: Mali',
  ],
  [
    'those of both places of one name',
    'Kenya and Chad strengthen border with new Lake Treaty\n\nThe two countries will today agree a new treaty on the border. The Lake Treaty, to be signed at a summit, is short.',
    'Lake Treaty: Chad + Kenya',
  ],
  [
    'those by whom a text on goods for another is signed',
    'Among the texts is a protocol on the export of nuts to China signed by the ministers of Kenya and Chad.',
    'protocol on the export of nuts to China: Chad + Kenya',
  ],
  [
    'of no supply that is only talked of',
    'Pfizer and Peru spoke on the delivery of 10 million doses. The supply of water was cut.',
  ],
  [
    'those behind "by" where the place is described before',
    "A rail accord was signed on Monday in Lusaka, the capital of Zambia, by Kenya's Foreign Minister Raila Omamo and Chad's Foreign Minister Moussa Faki.",
    'rail accord: Chad + Kenya',
  ],
  [
    'those for whom it was signed, a movement among them',
    "The truce was signed by Redwan Hussein for the government of Ethiopia and Getachew Reda for the Tigray People's Liberation Front.",
    "truce: Ethiopia + Tigray People's Liberation Front",
  ],
  [
    'not what it was signed for',
    'The rail pact was signed by Peru and Chile for the Andean Bridge.',
    'rail pact: Chile + Peru',
  ],
  [
    'the movement whose rebels someone leads',
    "Uganda and the rebel Lord's Resistance Army met. The truce was signed in Juba by the Ugandan interior minister, Ruhakana Rugunda, and the leader of the rebel delegation, Martin Ojul.",
    "truce: Lord's Resistance Army + Uganda",
  ],
  [
    'of a peace text to come those who fought, not who watched',
    "Sudan and the rebel Justice and Equality Movement signed a truce in Doha on Tuesday. Chad's President Idriss Deby and the Emir of Qatar watched. A final peace agreement should follow by March.",
    'truce: Justice and Equality Movement + Sudan',
    'final peace agreement: Justice and Equality Movement + Sudan',
  ],
  [
    'of a truce that has another name there, once',
    'Chad and the rebel National Army signed a truce. The cessation-of-hostilities agreement took effect on Tuesday.',
    'truce: Chad + National Army',
  ],
  [
    'not whom one meets to discuss it',
    'Kenyan President Uhuru Kenyatta met with Chadian President Idriss Deby to discuss the truce between Sudan and Uganda.',
    'truce between Sudan and Uganda: Sudan + Uganda',
  ],
  [
    'whom one is in touch with',
    'Kenya was in touch with Qatar for a long-term contract on gas. Chad was not.',
    'long-term contract on gas: Kenya + Qatar',
  ],
  [
    'whom is supplied with what, not who makes it',
    'Russia has signed contracts to supply Venezuela with 24 Boeing jets and 53 helicopters.',
    'contracts to supply Venezuela with 24 Boeing jets and 53 helicopters: Russia + Venezuela',
  ],
  [
    'not other guarantors',
    'Peru and Chile signed the 1998 accord. Brazil was one of the guarantors of the 1998 accord along with Argentina and Spain.',
    '1998 accord: Chile + Peru',
  ],
  [
    'no country in which they talk',
    'Peruvian factions have reached agreement on an interim cabinet during talks in Germany.',
    'agreement on an interim cabinet: -',
  ],
  [
    'those among the partners who are named, and the other side',
    "Japan's government signed a trade accord with five African countries, among them Kenya and Chad.",
    'trade accord with five African countries: Chad + Japan + Kenya',
  ],
  [
    'those named among partners of a region',
    'Negotiations on a separate accord with five Latin American countries, among them Peru and Chile, are under way.',
    'separate accord with five Latin American countries: Chile + Peru',
  ],
  [
    'host and guest, not the pair of the article',
    'Kenya and Chad signed a border accord on Monday, and the two countries praised the accord. Last month, Kenyan President Uhuru Kenyatta received Ugandan President Yoweri Museveni to sign a similar accord.',
    'border accord: Chad + Kenya',
    'similar accord: Kenya + Uganda',
  ],
  [
    'no guest who is received to sign one with somebody else',
    'Kenya received Chad to sign a pact with Peru.',
    'pact with Peru: Kenya + Peru',
  ],
  [
    'those named, of partners told by their number',
    'Japan signed a trade accord with five neighbours, among them Kenya and Chad.',
    'trade accord with five neighbours: Chad + Japan + Kenya',
  ],
  [
    'who acts under it and with whom it was signed',
    "Germany's Siemens, formerly a rival, bought the mill under a contract signed with the Peruvian government on April 18.",
    'contract: Peru + Siemens',
  ],
];

describe('The parties of an agreement', () => {
  it.each(ROWS)('are %s', (_, text, ...parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});
