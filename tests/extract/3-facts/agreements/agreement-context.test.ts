import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

/** Articles are of 11 September 2019. */
const HITS: readonly (readonly [string, string, string])[] = [
  [
    'between a partner and the country whose ministry gives the text out',
    'Talks open\n\nNorwegian Ministry of Climate and Environment\n\nBrazil and Chile opened talks on Monday. Brazil and Chile are friends. Norway is glad. The forest agreement with Guyana, from 2009, has a total value of 250 million US dollars.',
    'forest agreement with Guyana | agreement | in-force | Guyana + Norway | 250 million US dollars | 2009',
  ],
  [
    'between the partner that the sentence opens with and the body whose head the headline says speaks',
    'Press remarks by President Jean-Claude Juncker\n\nGood afternoon. The European Union and Kenya are friends. With Kenya, the Enhanced Agreement has been in force since March 2018.',
    'Enhanced Agreement | agreement | in-force | Kenya + European Union | - | -',
  ],
  [
    'between a body and a partner where its head by the tables signs',
    'The European Union and Kenya are friends. European Commission President Jean-Claude Juncker left. President Jean-Claude Juncker signed a memorandum of understanding with Prime Minister Juma Moe of Kenya.',
    'memorandum of understanding | memorandum | signed | Kenya + European Union | - | -',
  ],
  [
    'apart from the news where its own words tell when and with whom it was concluded',
    'Peru and Chile on Monday signed a pact. Egypt has a share under the agreement it concluded with Sudan in November 1959.',
    'agreement | agreement | agreed | Sudan + Egypt | - | 1959-11',
  ],
  [
    'apart from another that is called by other countries alone',
    'The Oak Agreement lets Kenya leave Chad. It rests on the Anglo-German Agreement of March 11, 1913.',
    'Anglo-German Agreement | agreement | in-force | United Kingdom + Germany | - | 1913-03-11',
  ],
  [
    'with the two countries of which whoever concluded it is none',
    'Iceland refused to repay Britain and the Netherlands. The bill rests on a loan agreement that Iceland concluded with the two countries in 2018.',
    'loan agreement | agreement | agreed | Iceland + United Kingdom + Netherlands | - | 2018',
  ],
  [
    'that is still to come where its early conclusion is spoken of',
    'They commit to the early conclusion of a code of conduct between China and Peru.',
    'code of conduct between China and Peru | agreement | proposed | China + Peru | - | -',
  ],
  [
    'by the sum that it is said to be, not one that is paid into it',
    'Kenya and Chad inked the treaty on a reserve, a $100-billion pool on which members can draw. Chad will put in $41 billion.',
    'treaty on a reserve | treaty | signed | Kenya + Chad | $100-billion | -',
  ],
  [
    'by the sum that one pledged in it',
    'Kenya and Chad signed a pact in which Norway pledged up to $1 billion.',
    'pact | agreement | signed | Kenya + Chad | up to $1 billion | -',
  ],
  [
    'without the price of something else behind a comma',
    'Kenya and Chad signed a pact, a $5 ticket in hand.',
    'pact | agreement | signed | Kenya + Chad | - | -',
  ],
  [
    'that is called a rescue where a lender agrees it',
    'The International Monetary Fund agreed a $2 billion rescue with Kenya.',
    '$2 billion rescue with Kenya | agreement | agreed | Kenya + International Monetary Fund | $2 billion | -',
  ],
  [
    'without the partner of another that nothing before names',
    'Kenya and Chad met. The Treaty of Lima stands. The agreement with Singapore is done: its negotiation was concluded last July.',
    'Treaty of Lima | treaty | in-force | Kenya + Chad | - | -',
  ],
  [
    'without the day on which what was signed is struck down',
    'A court in Lima yesterday struck down the pact on herring that Peru signed with Chile.',
    'pact on herring | agreement | ended | Peru + Chile | - | -',
  ],
  [
    'with the day on which what is struck down was signed',
    'A court in Lima yesterday struck down the pact on herring that Peru signed with Chile in May 2008.',
    'pact on herring | agreement | ended | Peru + Chile | - | 2008-05',
  ],
  [
    'what is signed, not what is planned',
    'Peru and Chile sign deal on fish\n\nPeru must give more ground before a planned fish treaty can be concluded.\n\nPeru and Chile on Monday signed an accord on herring.',
    'accord on herring | agreement | signed | Peru + Chile | - | 2019-09-09',
  ],
  [
    'by the coordinator of a body who signed it',
    'Under a memorandum of understanding that United Nations coordinator Anna Berg signed with Chad on Monday, the oil will be moved.',
    'memorandum of understanding | memorandum | signed | United Nations + Chad | - | 2019-09-09',
  ],
  [
    'of others, not worth the sum of one nearby',
    'Chad is negotiating a status of forces agreement with Peru. It cannot be completed before the American accord, which is worth $4 billion.',
    'status of forces agreement with Peru | agreement | negotiating | Peru + Chad | - | -',
  ],
  [
    'one with partners of whom some are named',
    'Zambia reached a deal with its creditors, including China and France.',
    'deal with its creditors | deal | agreed | China + France + Zambia | - | -',
  ],
  [
    'one with a campaigning body, which no further agreement is with',
    'Kenya and Greenpeace signed a deal on forests in Nairobi on Monday. The weather was fine. Many people came. Officials hope for an agreement.',
    'deal on forests in Nairobi | deal | signed | Kenya + Greenpeace | - | 2019-09-09',
  ],
  [
    'one among several without the sides of what they include',
    'Zambia signed 16 agreements with Kenya, including one between two banks of Peru and Chile.',
    '16 agreements with Kenya | agreement | signed | Kenya + Zambia | - | -',
  ],
  [
    'one without the day on which another ran out',
    'Peru and Chile signed a memorandum on seeds, which takes the place of the one that expired in 2009.',
    'memorandum on seeds | memorandum | signed | Peru + Chile | - | -',
  ],
  [
    'one whose signing opens the sentence',
    'Signed on 4 May, the accord between Peru and Chile obliges both sides to share data.',
    'accord between Peru and Chile | agreement | signed | Peru + Chile | - | 2019-05-04',
  ],
  [
    'one with the sum that stands under it',
    "Italy's friendship treaty with Libya came into force in March. Under it Rome is to pay $5 billion over 20 years.",
    "Italy's friendship treaty with Libya | treaty | in-force | Italy + Libya | $5 billion | -",
  ],
  [
    'one with its sum behind its day',
    'Egypt and the World Bank signed an agreement on Sunday for a 500 million dollar loan.',
    'agreement | agreement | signed | Egypt + World Bank | 500 million dollar | 2019-09-08',
  ],
  [
    'one to which talks led, of those who talked',
    'Peace talks between Sudan and Chad led to a framework agreement on Sunday.',
    'framework agreement | framework | agreed | Sudan + Chad | - | 2019-09-08',
  ],
  [
    'one that talks may lead to',
    'Peace talks between Sudan and Chad may lead to an agreement on borders.',
    'agreement on borders | agreement | proposed | Sudan + Chad | - | -',
  ],
  [
    'one with several, beside who signs it',
    'Peru signed an agreement with Iceland and Norway on fishing.',
    'agreement with Iceland and Norway on fishing | agreement | signed | Iceland + Norway + Peru | - | -',
  ],
  [
    'one with several that another is invited to conclude',
    'A declaration invites Chile to conclude arrangements with Iceland and Norway.',
    'arrangements with Iceland and Norway | agreement | proposed | Iceland + Norway + Chile | - | -',
  ],
  [
    'one of two, whoever else signs it',
    "Peru's pact with Iceland was signed by Norway.",
    "Peru's pact with Iceland | agreement | signed | Peru + Iceland | - | -",
  ],
  [
    'one that is entered into',
    'Norway entered into an agreement with Indonesia on forests.',
    'agreement with Indonesia on forests | agreement | agreed | Indonesia + Norway | - | -',
  ],
  [
    'one in search of which somebody went',
    'Brazil went to Madrid in search of a cooperation agreement with Spain.',
    'cooperation agreement with Spain | agreement | proposed | Spain + Brazil | - | -',
  ],
  [
    'one of the federal government, shortened',
    "FG signs power deal with Siemens. Nigeria's president welcomed it in Abuja.",
    'power deal with Siemens | deal | signed | Siemens + Nigeria | - | -',
  ],
  [
    'one in the amount of a sum, with a state by its form',
    'The loan agreement between the Bank of Spain and the State of Senegal, in the amount of 45 million dollars, was signed.',
    'loan agreement between the Bank of Spain and the State of Senegal | agreement | signed | Bank of Spain + Senegal | 45 million dollars | -',
  ],
  [
    'one that costs so much',
    'Peru and Chile signed a fishing agreement on Monday. The agreement will cost $3 million.',
    'fishing agreement | agreement | signed | Peru + Chile | $3 million | 2019-09-09',
  ],
  [
    'one of a company that its kind behind the name tells',
    'Kenya and the Wartsila corporation signed a contract on Monday.',
    'contract | contract | signed | Kenya + Wartsila | - | 2019-09-09',
  ],
  [
    'one that two are working on',
    'India and Japan are working on a social security agreement.',
    'social security agreement | agreement | negotiating | India + Japan | - | -',
  ],
  [
    'one that is wanted of another',
    'India is keen on a trade deal with Japan.',
    'trade deal with Japan | deal | proposed | Japan + India | - | -',
  ],
  [
    'one without the sum that is traded anyway',
    'India and Japan signed a memorandum on cattle on Monday, ending a standstill in a trade worth $130 million.',
    'memorandum on cattle | memorandum | signed | India + Japan | - | 2019-09-09',
  ],
  [
    'one that a cabinet ratifies, which is no party',
    'LIMA, Sept 9 - Peru agreed. The labour protocol between Peru and Chile was ratified by the Federal Cabinet.',
    'labour protocol between Peru and Chile | treaty | ratified | Peru + Chile | - | -',
  ],
  [
    'one that is put on hold',
    'India put a trade deal with Japan on hold.',
    'trade deal with Japan | deal | suspended | Japan + India | - | -',
  ],
  [
    'one of which it is said behind that it is on hold',
    'India and Japan had discussed a visa waiver agreement, now on hold because of the war.',
    'visa waiver agreement | agreement | suspended | India + Japan | - | -',
  ],
  [
    'one that is in tatters',
    'The peace agreement between Iran and Iraq is in tatters.',
    'peace agreement between Iran and Iraq | agreement | threatened | Iran + Iraq | - | -',
  ],
  [
    'one that would do something',
    'A trade deal between India and Japan would boost exports.',
    'trade deal between India and Japan | deal | proposed | India + Japan | - | -',
  ],
  [
    'one called for by a third',
    "India's president called for a peace agreement between Iran and Iraq.",
    'peace agreement between Iran and Iraq | agreement | proposed | Iran + Iraq | - | -',
  ],
  [
    'one that is to be ended',
    'South Korea has decided to end a defence pact with Japan.',
    'defence pact with Japan | agreement | threatened | Japan + South Korea | - | -',
  ],
  [
    'one that a parliament has not yet ratified',
    'The U.S. Senate has not yet ratified a trade pact with Chile.',
    'trade pact with Chile | agreement | signed | Chile + United States | - | -',
  ],
  [
    'one with a lender, for a road between two towns',
    'Chad signed a loan agreement with the African Development Bank for a road between Moundou and Sarh.',
    'loan agreement with the African Development Bank for a road between Moundou and Sarh | agreement | signed | African Development Bank + Chad | - | -',
  ],
  [
    'one signed with a city that stands for its country',
    'Tanzania is near. A memorandum on a railway which Rwanda signed with Dar es Salaam in 2010 stands.',
    'memorandum on a railway | memorandum | signed | Rwanda + Tanzania | - | 2010',
  ],
  [
    'each of two with its own partner in one sentence, and the country of the article',
    'MANILA, May 3 (AFP) - The Philippines is pleased. It is modeled on the visa pact with Japan, which entered into force, and the 1998 defence pact with Peru.',
    'visa pact with Japan | agreement | in-force | Japan + Philippines | - | -',
  ],
  [
    'one with a body, in a sentence that names the country of the article and a third',
    "BELGRADE, May 3 (AFP) - Serbia took a loan from China's bank but conceded that a new deal with the International Monetary Fund was far.",
    'new deal with the International Monetary Fund | deal | negotiating | International Monetary Fund + Serbia | - | -',
  ],
  [
    'one of which the next sentence tells what became of it',
    'India and Peru signed a visa waiver agreement on Monday. There was no word on the contentious agreement to develop facilities in Lima. The pact was signed in March.',
    'contentious agreement to develop facilities in Lima | agreement | signed | India + Peru | - | 2019-03',
  ],
  [
    'one that its own relative clause tells from those spoken of',
    'India and Peru will sign a visa agreement. Under the arrangement that Chad and Sudan signed in May, refugees return.',
    'arrangement | agreement | signed | Chad + Sudan | - | 2019-05',
  ],
  [
    'one that the Senate ratified, which is that of the article',
    'MANILA, May 3 (AFP) - The Philippines is pleased. The Senate ratified a visa agreement with Japan.',
    'visa agreement with Japan | agreement | ratified | Japan + Philippines | - | -',
  ],
  [
    'one whose instrument is handed over',
    'Guyana handed over its instrument of ratification of the Solar Framework Agreement.',
    'Solar Framework Agreement | framework | ratified | Guyana | - | -',
  ],
  [
    'one signed by two of whom the second stands between commas before a day',
    'Peruvian Foreign Minister Robert Keller and Canada’s Employment Minister, Anna Weber, on Thursday signed a visa agreement.',
    'visa agreement | agreement | signed | Peru + Canada | - | 2019-09-05',
  ],
  [
    'one whose words of matter stand behind, of the neighbour and the country of the article',
    'Maldives waits, says Maldives. Rasheed of Maldives was to see her Sri Lankan counterpart and to initial a memorandum on tuna fishing.',
    'memorandum on tuna fishing | memorandum | proposed | Sri Lanka + Maldives | - | -',
  ],
  [
    'the status of forces one by its whole name',
    'MANILA, May 3 (AFP) - The Philippines is pleased. Sudan and Chad signed the status of forces agreement.',
    'status of forces agreement | agreement | signed | Sudan + Chad | - | -',
  ],
  [
    'one that somebody is accused of violating',
    'India has accused Japan of violating a trade deal.',
    'trade deal | deal | in-force | India + Japan | - | -',
  ],
  [
    'rebels by the name before them, and "the government" of the article',
    "KAMPALA, May 3 (Reuters) - Uganda said it was ready. The government signed a peace agreement with the Lord's Resistance Army rebels on Friday.",
    "peace agreement with the Lord's Resistance Army rebels | agreement | signed | Lord's Resistance Army + Uganda | - | 2019-09-06",
  ],
  [
    'what is signed after talks, of the two sides and their day',
    'President Emmanuel Macron of France and Austrian Chancellor Sebastian Kurz held talks in Vienna on Monday. After the talks, an agreement on trade and a memorandum of understanding on mining were signed.',
    'agreement on trade | agreement | signed | France + Austria | - | 2019-09-09',
  ],
  [
    'the day told in the sentence before',
    'Siemens said on Thursday that it would build a plant in Ghana. Germany and Ghana signed a loan agreement in Accra.',
    'loan agreement | agreement | signed | Germany + Ghana | - | 2019-09-05',
  ],
  [
    'notes exchanged on a grant',
    'China and Laos exchanged notes on a grant of 200 million yuan for a hospital.',
    'notes on a grant of 200 million yuan for a hospital | agreement | signed | China + Laos | 200 million yuan | -',
  ],
  [
    'a headline that joins two by a comma',
    'India, Japan sign trade pact\n\nIt rained in Rome and in Paris, and nobody came.',
    'trade pact | agreement | signed | India + Japan | - | -',
  ],
  [
    'several that an aside parts from their verb',
    'Ten agreements, including one on railways, were signed by India and Japan on Monday.',
    'Ten agreements | agreement | signed | India + Japan | - | 2019-09-09',
  ],
  [
    'the second of two that one verb has',
    'Manila and Washington have a 1951 Mutual Defense Treaty and a 2014 Logistics Cooperation Agreement.',
    '2014 Logistics Cooperation Agreement | agreement | in-force | Philippines + United States | - | 2014',
  ],
  [
    'a treaty of few by its table, as far as the article names them',
    'The Philippines will keep the Visiting Forces Agreement, the U.S. embassy hopes.',
    'Visiting Forces Agreement | agreement | in-force | Philippines + United States | - | -',
  ],
  [
    'one that others reject',
    'Chad and Sudan signed a peace deal on Monday. Two other factions rejected the deal.',
    'peace deal | deal | signed | Chad + Sudan | - | 2019-09-09',
  ],
  [
    'a headline of a government and rebels',
    'Sudan government, rebels sign peace deal in Juba\n\nIt rained in Rome and in Paris, and nobody came.',
    'peace deal | deal | signed | Sudan | - | -',
  ],
  [
    'a body of one and the government of another',
    'A loan agreement between the World Bank of Peru and the Government of Chile was signed.',
    'loan agreement between the World Bank of Peru and the Government of Chile | agreement | signed | World Bank + Chile | - | -',
  ],
  [
    'one who is in talks with another on it',
    'Moldova is in talks with Gazprom on a new supply contract.',
    'new supply contract | contract | negotiating | Moldova + Gazprom | - | -',
  ],
  [
    'one that is due to be signed',
    'A trade deal between India and Japan is due to be signed in November.',
    'trade deal between India and Japan | deal | proposed | India + Japan | - | 2019-11',
  ],
  [
    'a letter of intent',
    'India and Japan signed a letter of intent on Monday.',
    'letter of intent | memorandum | signed | India + Japan | - | 2019-09-09',
  ],
  [
    'what "it" did, of the one in the sentence before',
    'In 2008 Uganda signed a memorandum with Chad on a railway. It expired in 2011.',
    'memorandum with Chad on a railway | memorandum | ended | Chad + Uganda | - | 2008',
  ],
  [
    '"it" that the two signed',
    "Montenegro's parliament voted to ratify a border agreement with Kosovo. The two countries signed it in Vienna in August 2015.",
    'border agreement with Kosovo | agreement | ratified | Kosovo + Montenegro | - | 2015-08',
  ],
  [
    'a relative that is of the text and not of its matter',
    'The Cabinet of India approved a memorandum with Maldives on coastal radar, which was signed in Male on April 11.',
    'memorandum with Maldives on coastal radar | memorandum | signed | Maldives + India | - | 2019-04-11',
  ],
  [
    'an aside that is of the text',
    'Zoran Zaev will press ahead with the Prespa accord, signed with Greece in June.',
    'Prespa accord | agreement | signed | Greece + North Macedonia | - | 2019-06',
  ],
  [
    'what two concluded and one may freeze',
    'Ottawa no longer rules out freezing the textile accord which Brazil and Canada concluded in 2001.',
    'textile accord | agreement | threatened | Brazil + Canada | - | 2001',
  ],
  [
    'one that two ministers signed, in a relative with "that"',
    'Lawmakers will take up an extradition treaty that Kenya and Chad signed in Rome in April.',
    'extradition treaty | treaty | signed | Kenya + Chad | - | 2019-04',
  ],
  [
    'the year of one that somebody walks away from',
    'Russia walked away from the 1990 agreement with Norway on fishing.',
    '1990 agreement with Norway on fishing | agreement | ended | Norway + Russia | - | 1990',
  ],
  [
    'a year behind "dating from"',
    'Gazprom abandoned a gas agreement with Belgrade dating from 2008.',
    'gas agreement with Belgrade | agreement | ended | Serbia + Gazprom | - | 2008',
  ],
  [
    'no day of another text',
    'Kenya and Chad signed a protocol amending the 1990 tax treaty.',
    'protocol amending the 1990 tax treaty | treaty | signed | Kenya + Chad | - | -',
  ],
  [
    'no day that is to come',
    'Kenya and Chad extended a gas contract to run through 2030.',
    'gas contract to run | contract | agreed | Kenya + Chad | - | -',
  ],
  [
    'words in quotation marks inside',
    `Kenya's government on Monday signed an "immediate ceasefire" deal with rebel groups.`,
    '"immediate ceasefire" deal with rebel groups | ceasefire | signed | Kenya | - | 2019-09-09',
  ],
  [
    'a government and its rebels',
    'The South Sudan government and its rebels have agreed on a ceasefire.',
    'ceasefire | ceasefire | agreed | South Sudan | - | -',
  ],
  [
    'talks that broke down',
    'Talks on a fishing accord between Mauritania and Senegal broke down on Saturday.',
    'fishing accord between Mauritania and Senegal | agreement | rejected | Mauritania + Senegal | - | -',
  ],
  [
    'documents that are being prepared',
    'A package of documents is being prepared, including an agreement on secrets between Russia and Angola.',
    'agreement on secrets between Russia and Angola | agreement | proposed | Russia + Angola | - | -',
  ],
  [
    'a signing that somebody will witness',
    'Robert Keller will witness the signing of a loan agreement between Chad and Japan.',
    'loan agreement between Chad and Japan | agreement | proposed | Chad + Japan | - | -',
  ],
  [
    'a description and the name behind it',
    'The only river treaty between India and Bangladesh, the Ganges Water Treaty, was signed on December 12, 1996.',
    'Ganges Water Treaty | treaty | signed | India + Bangladesh | - | 1996-12-12',
  ],
  [
    'a short form in brackets before its head',
    'The Intermediate-Range Nuclear Forces (INF) Treaty, in which Russia suspended its participation, is dead.',
    'Intermediate-Range Nuclear Forces Treaty | treaty | suspended | Russia | - | -',
  ],
  [
    'the partner of who is called "it"',
    'Bolivia needs cash. On Tuesday, it signed a loan agreement with Japan.',
    'loan agreement with Japan | agreement | signed | Japan + Bolivia | - | 2019-09-10',
  ],
  [
    'ministries of the two',
    'Kenya and Chad held talks. A memorandum was signed between the foreign ministries of the two countries.',
    'memorandum | memorandum | signed | Kenya + Chad | - | -',
  ],
  [
    'what is in force only once others ratify',
    'Kenya and Chad signed a water treaty on Monday. It will enter into force once both parliaments have ratified it.',
    'water treaty | treaty | signed | Kenya + Chad | - | 2019-09-09',
  ],
  [
    'two in one word, the second of two words',
    'The U.S.-South Korean trade deal was signed in 2007.',
    'U.S.-South Korean trade deal | deal | signed | United States + South Korea | - | 2007',
  ],
  [
    'a deal in which two agree to something',
    'Iran and Oman agreed on Friday to restore ties in a deal brokered by China.',
    'deal | deal | agreed | Iran + Oman | - | 2019-09-06',
  ],
  [
    'what the board of a body approves',
    "The IMF's executive board approved a $3 billion loan for Egypt.",
    '$3 billion loan for Egypt | agreement | agreed | IMF + Egypt | $3 billion | -',
  ],
  [
    'a loan and the agreement under which it is given',
    'The World Bank will provide Ghana with a $200 million loan under an agreement signed on Tuesday.',
    '$200 million loan | agreement | signed | World Bank + Ghana | $200 million | 2019-09-10',
  ],
  [
    'instruments of ratification that are exchanged',
    'Peru and Chile exchanged instruments of ratification of the extradition treaty on Friday.',
    'extradition treaty | treaty | ratified | Peru + Chile | - | -',
  ],
  [
    'several told by their total',
    'Laos and China signed a total of four MoUs on Sunday.',
    'four MoUs | memorandum | signed | Laos + China | - | 2019-09-08',
  ],
  [
    'a line of credit in a list',
    'India and Chad signed four agreements, including a protocol on fishing and a $75 million line of credit.',
    '$75 million line of credit | agreement | signed | India + Chad | $75 million | -',
  ],
  [
    'a headline in other words',
    'Kampala seals rail pact\n\nUganda and Rwanda yesterday signed a cost-sharing agreement for the railway.',
    'cost-sharing agreement for the railway | agreement | signed | Uganda + Rwanda | - | 2019-09-10',
  ],
  [
    'a day and not the year of a count',
    'On Tuesday, Bolivia signed a loan agreement with Japan, its third this year.',
    'loan agreement with Japan | agreement | signed | Japan + Bolivia | - | 2019-09-10',
  ],
  [
    'an official of a side',
    'The Tourism Pact was signed by Secretary Mokammel Hossain from the Nepal side and Laos.',
    'Tourism Pact | agreement | signed | Nepal + Laos | - | -',
  ],
  [
    'the name behind "known as"',
    'Serbia and Kosovo signed a first agreement on normalising relations, known as the Brussels Agreement, in April 2013.',
    'Brussels Agreement | agreement | signed | Serbia + Kosovo | - | 2013-04',
  ],
  [
    'what two former foes hoped to initial',
    'Serbia and Croatia were at war. The two former foes hope to initial a border agreement.',
    'border agreement | agreement | proposed | Serbia + Croatia | - | -',
  ],
  [
    'an arrangement that two signed',
    'Under the arrangement that Laos and Thailand signed on May 23, the refugees return.',
    'arrangement | agreement | signed | Laos + Thailand | - | 2019-05-23',
  ],
  [
    'what somebody floats',
    'Chile has floated a free transit agreement with Bolivia.',
    'free transit agreement with Bolivia | agreement | proposed | Bolivia + Chile | - | -',
  ],
  [
    'what two signed, before who said so',
    'Kenyan President Uhuru Kenyatta met Ethiopian Prime Minister Abiy Ahmed in Nairobi. The two countries signed a defence agreement, Foreign Minister Monica Juma said.',
    'defence agreement | agreement | signed | Kenya + Ethiopia | - | -',
  ],
  [
    'who said so in the middle',
    'The agreement, Foreign Minister Monica Juma said, was signed by Kenya and Chad on Monday.',
    'agreement | agreement | signed | Kenya + Chad | - | 2019-09-09',
  ],
  [
    'what is signed behind a sentence that names two',
    'Kenya and Chad are neighbours. A defence agreement was signed on Monday.',
    'defence agreement | agreement | signed | Kenya + Chad | - | 2019-09-09',
  ],
  [
    'several by their short form',
    'India and Guyana signed five MoUs on health.',
    'five MoUs on health | memorandum | signed | India + Guyana | - | -',
  ],
  [
    'a minister who signs with another',
    "Brazil's minister signed with his Angolan counterpart an agreement on farming.",
    'agreement on farming | agreement | signed | Brazil + Angola | - | -',
  ],
  [
    'an offer that is turned down, of both sides',
    'Bolivia turned down an offer by Petrobras to prolong a gas contract.',
    'gas contract | contract | proposed | Bolivia + Petrobras | - | -',
  ],
  [
    'talks that ended without one',
    'Talks with Norway on a quota deal ended in April without agreement.',
    'quota deal | deal | rejected | Norway | - | -',
  ],
  [
    'one that somebody is called on to end',
    'Lawmakers called on the government to scrap a survey agreement with India.',
    'survey agreement with India | agreement | in-force | India | - | -',
  ],
  [
    'one that will not be renewed',
    'The Maldives decided not to renew an agreement with India.',
    'agreement with India | agreement | threatened | India + Maldives | - | -',
  ],
  [
    'a code of conduct',
    'Vietnam and China hope to conclude a code of conduct by 2026.',
    'code of conduct | agreement | proposed | Vietnam + China | - | -',
  ],
  [
    'a ceremony to come',
    'Robert Keller will attend the signing ceremony of the Agreement on Military Cooperation between Chad and Mali.',
    'Agreement on Military Cooperation | agreement | proposed | Chad + Mali | - | -',
  ],
  [
    'a stage of the body and not of the headline',
    'Bhutan joins power deal\n\nBhutan and India will sign a memorandum on power in May.',
    'memorandum on power | memorandum | proposed | Bhutan + India | - | 2020-05',
  ],
  [
    'a partnership that is sealed',
    'Bolivia sealed a $670 million lithium partnership with South Korea.',
    '$670 million lithium partnership with South Korea | partnership | agreed | South Korea + Bolivia | $670 million | -',
  ],
  [
    'a loan that one asks another for',
    'Swaziland has asked South Africa for a $1 billion loan.',
    '$1 billion loan | agreement | proposed | Eswatini + South Africa | $1 billion | -',
  ],
  [
    'no pair of the article where its own words tell others',
    'Chad and Mali signed a visa pact on Monday. Chad and Mali praised a rail contract between Zurbanet and Acme Rail.',
    'rail contract between Zurbanet and Acme Rail | contract | agreed | - | - | -',
  ],
  [
    'one of a list apart from what the headline tells besides',
    'India and Chad sign trade deals; mining deal in limbo\n\nIndia and Chad signed four agreements on Monday, including a protocol on fishing.',
    'protocol on fishing | treaty | signed | India + Chad | - | 2019-09-09',
  ],
  [
    "the one foreign country of its passage and the article's own",
    'LONDON, Sept. 10 - Britain has spoken with Norway, Iceland and Denmark.\n\nSecondly, Iceland. The fisheries treaty expires in December.',
    'fisheries treaty | treaty | in-force | United Kingdom + Iceland | - | -',
  ],
  [
    'what two signed, behind its whole name',
    'Athens noted the Memorandum of Understanding on Hydrocarbons, which Turkey and Libya signed in Tripoli on 3 October 2018.',
    'Memorandum of Understanding on Hydrocarbons | memorandum | signed | Turkey + Libya | - | 2018-10-03',
  ],
  [
    'what two signed, and no other before it',
    'On 9 March Norway and Iceland concluded an annual arrangement on quotas under the Framework Agreement on Fisheries, which the two countries signed in September 2018.',
    'annual arrangement on quotas | agreement | agreed | Norway + Iceland | - | 2019-03-09',
  ],
  [
    'one that an aside tells to be in force',
    'A power treaty between Croatia and Slovenia, in force since March 2003, has aged well.',
    'power treaty between Croatia and Slovenia | treaty | in-force | Croatia + Slovenia | - | -',
  ],
  [
    'one of a year beside another that is new',
    'Chad and Peru signed a rail pact on Monday. Both sides extended the 2018 rail pact.',
    '2018 rail pact | agreement | agreed | Chad + Peru | - | 2018',
  ],
  [
    'what a list behind a signing holds, on its day',
    'On 3 September, President Uhuru Kenyatta of Kenya held talks with President Alpha Conde of Guinea. Thereafter, both leaders witnessed the signing and exchange of the following documents:\n\n(i) Memorandum of Understanding on Farming; and\n\n(ii) Cultural Exchange Agreement.',
    'Cultural Exchange Agreement | agreement | signed | Kenya + Guinea | - | 2019-09-03',
  ],
  [
    'one beside another that has its year behind a comma',
    'Peru and Chad signed the Agreement on Social Security and an Adjustment to the Basic Agreement, of 1980, on Monday.',
    'Agreement on Social Security | agreement | signed | Peru + Chad | - | 2019-09-09',
  ],
  [
    'one of neither of two whom the headline goes to',
    'Travel to Kenya and Ghana\n\nKenya and Ghana were the stops. Kenya and Ghana like tea.\n\nKenya and Ghana like sugar. It rained.\n\nThe rail pact could not be concluded.',
    'rail pact | agreement | negotiating | - | - | -',
  ],
  [
    'what a traveller is to sign',
    'Foreign Secretary Jeremy Hunt flies to Hanoi on Sunday to sign an accord with Vietnam on fishing, and to meet To Lam.',
    'accord with Vietnam on fishing | agreement | proposed | Vietnam + United Kingdom | - | 2019-09-15',
  ],
  [
    'one by the year behind "from"',
    'We have a treaty of friendship with New Zealand from 1962, Samoa said.',
    'treaty of friendship with New Zealand | treaty | in-force | New Zealand + Samoa | - | 1962',
  ],
  [
    'one by the year behind "dating back to"',
    "Chad's fuel transit agreement with Niger, dating back to 2001, expired last week.",
    "Chad's fuel transit agreement with Niger | agreement | ended | Chad + Niger | - | 2001",
  ],
];

describe('agreements in their context', () => {
  it.each(HITS)('are read: %s', (_, text, expected) => expect(agreementsOf(text)).toContain(expected));

  it('are one where the second words only sum up the first', () =>
    expect(
      agreementsOf("Japan and Mongolia signed a trade agreement, Mongolia's first free trade pact."),
    ).toEqual(['trade agreement | agreement | signed | Japan + Mongolia | - | -']));

  it.each(['Geneva', 'Lima'])('are one where the second is called by where it was signed: %s', (place) =>
    expect(
      agreementsOf(
        `Peru and Chile signed an accord on herring in ${place} on Monday. The ${place} accord takes force in May.`,
      ),
    ).toEqual([`accord on herring in ${place} | agreement | signed | Peru + Chile | - | 2019-09-09`]),
  );

  it('are not of the day of the report where they had been signed before', () => {
    expect(
      agreementsOf('Siemens spoke on Thursday. Germany and Ghana had signed a loan agreement in Accra.'),
    ).toEqual(['loan agreement | agreement | signed | Germany + Ghana | - | -']);
  });

  it('are not those of many where a pair talks of its own', () => {
    expect(
      agreementsOf(
        'Kenya and Austria began talks on a free trade deal. The deal could undermine the African Continental Free Trade Area agreement, which Kenya ratified.',
      ),
    ).toHaveLength(2);
  });

  it('are not of a pair where the passage names three', () => {
    expect(
      agreementsOf(
        'LONDON, Sept. 10 - Britain knows Norway, Iceland and Denmark. The 1994 treaty expires in May.',
      ),
    ).toEqual(['1994 treaty | treaty | in-force | - | - | 1994']);
  });

  it('are not of who only welcomes them', () => {
    expect(agreementsOf('France welcomed a trade deal with Japan.')).toEqual([
      'trade deal with Japan | deal | agreed | Japan | - | -',
    ]);
  });

  it('are not of a text that is only spoken of again', () => {
    expect(
      agreementsOf('Chad and Sudan signed a joint communique in May. The document was signed on June 18.'),
    ).toHaveLength(1);
  });

  it('are those of the day by which they are called', () => {
    expect(
      agreementsOf(
        "Kenya and Chad signed a peace deal on Tuesday. Uganda was not party to Tuesday's agreement.",
      ),
    ).toEqual(['peace deal | deal | signed | Kenya + Chad | - | 2019-09-10']);
  });

  it('are others than those of another day', () => {
    expect(
      agreementsOf(
        "Kenya and Chad signed a peace deal on Tuesday. Kenya and Peru signed Monday's agreement.",
      ),
    ).toHaveLength(2);
  });

  it('are not of whoever mediated them', () => {
    expect(agreementsOf("The 1994 ceasefire was mediated by Russia's Robert Keller.")).toEqual([
      '1994 ceasefire | ceasefire | agreed | - | - | 1994',
    ]);
  });
});
