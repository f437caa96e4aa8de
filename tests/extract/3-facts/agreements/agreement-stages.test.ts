import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'one that is said to be signed, no plan',
    'Iran reportedly signed a trade pact with Oman on Monday.',
    ['trade pact with Oman | agreement | signed | Oman + Iran | - | 2019-09-09'],
  ],
  [
    'one that is believed to be signed',
    'Iran is believed to have signed a trade pact with Oman on Monday.',
    ['trade pact with Oman | agreement | signed | Oman + Iran | - | 2019-09-09'],
  ],
  [
    'one that somebody went on to sign',
    'Iran went on to sign a trade pact with Oman on Monday.',
    ['trade pact with Oman | agreement | signed | Oman + Iran | - | 2019-09-09'],
  ],
  [
    'one that is being finalised',
    'A separate agreement between Peru and Chile on the 1,095-MW dam project is being finalised.',
    [
      'separate agreement between Peru and Chile on the 1,095-MW dam project | agreement | negotiating | Peru + Chile | - | -',
    ],
  ],
  [
    'one before which nothing will be done',
    'No oil will flow before a deal on border security between Sudan and Chad.',
    ['deal on border security between Sudan and Chad | deal | proposed | Sudan + Chad | - | -'],
  ],
  [
    'one on which all depends',
    'The exchange depends on a written arrangement between Iran and Peru.',
    ['written arrangement between Iran and Peru | agreement | proposed | Iran + Peru | - | -'],
  ],
  [
    'one to which something is to lead',
    'It is intended to lead to a trade agreement between Peru and Chile.',
    ['trade agreement between Peru and Chile | agreement | proposed | Peru + Chile | - | -'],
  ],
  [
    'one to which talks led',
    'The talks led to a trade agreement between Peru and Chile.',
    ['trade agreement between Peru and Chile | agreement | agreed | Peru + Chile | - | -'],
  ],
  [
    'one that is to be considered',
    'Peru will provide $50 million under a parallel agreement with Chile to be considered in December.',
    ['parallel agreement with Chile | agreement | proposed | Chile + Peru | $50 million | -'],
  ],
  [
    'one under discussion, between commas',
    'A fresh truce between Israel and Hamas, also under discussion, has been linked to the prisoners.',
    ['fresh truce between Israel and Hamas | ceasefire | negotiating | Israel + Hamas | - | -'],
  ],
  [
    'one for whose signing no date has been fixed',
    'No date has been fixed for the signing of the Acquisition and Services Agreement between Japan and Canada.',
    ['Acquisition and Services Agreement | agreement | proposed | Japan + Canada | - | -'],
  ],
  [
    'one that there is not',
    'There is no extradition treaty between Peru and Chile.',
    ['extradition treaty between Peru and Chile | treaty | proposed | Peru + Chile | - | -'],
  ],
  [
    'one with which talks were concluded',
    'Peru and Chile announced the conclusion of talks with a final peace agreement.',
    ['final peace agreement | agreement | agreed | Peru + Chile | - | -'],
  ],
  [
    'one to which two move closer',
    'Peru and Chile moved closer to a trade agreement.',
    ['trade agreement | agreement | negotiating | Peru + Chile | - | -'],
  ],
  [
    'one whose name holds "and", behind a day and a place',
    'Peru and Chile signed on Thursday in Lima a Trade and Investment Agreement.',
    ['Trade and Investment Agreement | agreement | signed | Peru + Chile | - | 2019-09-05'],
  ],
  [
    'one of two matters, and no other thing before "and"',
    'Peru and Chile signed a trade and tax treaty. Peru is proud of its ports and tax agreement with Kenya.',
    [
      'trade and tax treaty | treaty | signed | Peru + Chile | - | -',
      'tax agreement with Kenya | agreement | agreed | Kenya + Peru | - | -',
    ],
  ],
  [
    'one that lapsed, behind a clause on how long it stood',
    'The visa agreement between Peru and Chile, which had been in place for ten years, lapsed on August 31.',
    ['visa agreement between Peru and Chile | agreement | ended | Peru + Chile | - | -'],
  ],
  [
    'one whose operation remains suspended',
    'Operation of the air services agreement between Peru and Chile remains suspended.',
    ['air services agreement between Peru and Chile | agreement | suspended | Peru + Chile | - | -'],
  ],
  [
    'one on which negotiations were opened',
    'Peru praised the free trade agreement between Peru and Kenya, on which negotiations were opened in 2012.',
    ['free trade agreement between Peru and Kenya | agreement | negotiating | Peru + Kenya | - | -'],
  ],
  [
    'one that awaits signature',
    'The tax treaty between Peru and Chile is awaiting signature.',
    ['tax treaty between Peru and Chile | treaty | agreed | Peru + Chile | - | -'],
  ],
  [
    'one that awaits ratification',
    'The tax treaty between Peru and Chile is awaiting ratification.',
    ['tax treaty between Peru and Chile | treaty | signed | Peru + Chile | - | -'],
  ],
  [
    'one that took effect after its signature',
    'A visa treaty between Peru and Chile, signed in 2014, took effect in May.',
    ['visa treaty between Peru and Chile | treaty | in-force | Peru + Chile | - | 2014'],
  ],
  [
    'the entry into force of one that was signed before',
    'They welcomed the entry into force last month of the Lima Convention, signed by Peru and Chile in 2014.',
    ['Lima Convention | treaty | in-force | Peru + Chile | - | 2014'],
  ],
  [
    'the day of conclusion, not of ratification',
    "The visa treaty between Peru and Chile, concluded in 2014, was ratified by Peru's parliament in June.",
    ['visa treaty between Peru and Chile | treaty | ratified | Peru + Chile | - | 2014'],
  ],
  [
    'one that negotiators are given time to conclude',
    'Peru and Chile gave their negotiators two more months to conclude a visa agreement.',
    ['visa agreement | agreement | negotiating | Peru + Chile | - | -'],
  ],
  [
    'one that remains a matter of negotiations',
    'A peace treaty between Peru and Chile remained a matter of negotiations.',
    ['peace treaty between Peru and Chile | treaty | negotiating | Peru + Chile | - | -'],
  ],
  [
    'one that two have long discussed',
    'The border agreement, which Peru and Chile have discussed since 2003, is far off.',
    ['border agreement | agreement | negotiating | Peru + Chile | - | -'],
  ],
  [
    'a named one that is discussed, as one that stands',
    'They discussed the Lima Framework Agreement of 2011 between Peru and Chile.',
    ['Lima Framework Agreement | framework | in-force | Peru + Chile | - | 2011'],
  ],
  [
    'one whose matter is told by a participle before the verb',
    'An agreement making visas cheaper for citizens of Peru and Chile came into force on Monday.',
    [
      'agreement making visas cheaper for citizens of Peru and Chile | agreement | in-force | Chile + Peru | - | -',
    ],
  ],
  [
    'the sum in brackets behind what it is for',
    'Peru and Chile signed a grant agreement for a bridge in Lima (up to 2 billion yen, approximately 20 million dollars).',
    ['grant agreement for a bridge in Lima | agreement | signed | Peru + Chile | up to 2 billion yen | -'],
  ],
  [
    'a draft that is discussed',
    'Peru and Chile discussed a draft visa agreement.',
    ['draft visa agreement | agreement | negotiating | Peru + Chile | - | -'],
  ],
  [
    'a draft that is agreed',
    'Peru and Chile agreed a draft visa agreement.',
    ['draft visa agreement | agreement | outlined | Peru + Chile | - | -'],
  ],
  [
    'the one whose it is by "whose"',
    'Chile, whose pact with Peru has never been published, paid.',
    ['pact with Peru | agreement | agreed | Chile + Peru | - | -'],
  ],
  [
    'none of what is done before another runs out',
    'Peru and Chile signed a fishing protocol on Monday, two weeks before the current one runs out.',
    ['fishing protocol | treaty | signed | Peru + Chile | - | 2019-09-09'],
  ],
  [
    'no sum that only converts a fee',
    'Talks on a fishing accord between Peru and Chile broke down in Lima over a fee of 25,000 ouguiyas (about 100 dollars).',
    ['fishing accord between Peru and Chile | agreement | rejected | Peru + Chile | - | -'],
  ],
  [
    'the list of what was signed after talks, on their day',
    'Peruvian and Chilean delegates held talks in Oslo on September 9.\n\nFollowing the talks, they signed the following:\n\n(a) Agreement on Tuna between Peru and Chile;\n\n(b) Memorandum on Trade between Peru and Chile.',
    [
      'Agreement on Tuna between Peru and Chile | agreement | signed | Peru + Chile | - | 2019-09-09',
      'Memorandum on Trade between Peru and Chile | memorandum | signed | Peru + Chile | - | 2019-09-09',
    ],
  ],
  [
    'one on which talks between two have stalled',
    'Talks between Peru and Chile on a border treaty have stalled.',
    ['border treaty | treaty | negotiating | Peru + Chile | - | -'],
  ],
  [
    'one on which talks between two collapsed',
    'Talks between Peru and Chile on a border treaty collapsed on Monday.',
    ['border treaty | treaty | rejected | Peru + Chile | - | -'],
  ],
  [
    'one that is meant to be signed',
    'Peru means to sign a trade pact with Chile.',
    ['trade pact with Chile | agreement | proposed | Chile + Peru | - | -'],
  ],
  [
    'no signature of what is denied',
    'Peru denied that it had signed a trade pact with Chile.',
    ['trade pact with Chile | agreement | proposed | - | - | -'],
  ],
  [
    'those on whose behalf others signed in the passive',
    'The agreement was signed on behalf of Peru by Foreign Minister Robert Keller and on behalf of Chile by Anna Weber.',
    ['agreement | agreement | signed | Peru + Chile | - | -'],
  ],
  [
    'a bailout of the Fund',
    'Peru secured a $3 billion bailout from the International Monetary Fund.',
    ['$3 billion bailout | agreement | agreed | Peru + International Monetary Fund | $3 billion | -'],
  ],
  [
    'the one who accedes',
    'Kenya has acceded to the Lima Convention.',
    ['Lima Convention | treaty | in-force | Kenya | - | -'],
  ],
  [
    'who awards a contract and who gets it',
    'Peru awarded Siemens a $2 billion railway contract.',
    ['$2 billion railway contract | contract | agreed | Peru + Siemens | $2 billion | -'],
  ],
  [
    'who gets a contract in the passive',
    'A $2 billion railway contract was awarded to Siemens by Peru.',
    ['$2 billion railway contract | contract | agreed | Peru + Siemens | $2 billion | -'],
  ],
  [
    'the countries of its passage, not those of the lead',
    'India and Peru signed a tuna treaty on Monday.\n\n"Tokyo knows that the 1956 Joint Declaration was ratified by Japan," Keller said.',
    [
      'tuna treaty | treaty | signed | India + Peru | - | 2019-09-09',
      '1956 Joint Declaration | declaration | ratified | Japan | - | 1956',
    ],
  ],
  [
    'one signed behind an adverb between commas',
    'Peru has, however, signed a visa pact with Chile.',
    ['visa pact with Chile | agreement | signed | Chile + Peru | - | -'],
  ],
  [
    'the year behind the comma of a name, and not that of the signing',
    'Peru and Chile signed on Monday the Agreement on Tuna and an Adjustment to the Basic Agreement on Trade, of 1980.',
    [
      'Agreement on Tuna | agreement | signed | Peru + Chile | - | 2019-09-09',
      'Basic Agreement on Trade | agreement | in-force | Peru + Chile | - | 1980',
    ],
  ],
  [
    'one of which the ratification is suspended, as signed',
    'The European Union has suspended ratification of an investment agreement with China.',
    ['investment agreement with China | agreement | signed | China + European Union | - | -'],
  ],
  [
    'one whose matter is a noun that is a verb elsewhere',
    'Naftogaz and Gazprom signed a gas transit contract on Monday.',
    ['gas transit contract | contract | signed | Naftogaz + Gazprom | - | 2019-09-09'],
  ],
  [
    'both countries of a name that goes on in capitals',
    'The Agreement between Japan and Chad on Customs entered into force.',
    ['Agreement between Japan and Chad on Customs | agreement | in-force | Japan + Chad | - | -'],
  ],
  [
    'a proper name behind "known as"',
    'The agreement, known as the Mutual Logistics Pact, was signed by Chad and Sudan.',
    ['Mutual Logistics Pact | agreement | signed | Chad + Sudan | - | -'],
  ],
  [
    'a signing that is to come',
    'The signing of a border agreement between China and Vietnam is expected soon.',
    ['border agreement between China and Vietnam | agreement | proposed | China + Vietnam | - | -'],
  ],
  [
    'a threat to scrap it',
    'Bolivia threatened to scrap the energy agreement with Brazil.',
    ['energy agreement with Brazil | agreement | threatened | Brazil + Bolivia | - | -'],
  ],
  [
    'what a court struck down',
    'The U.S.-Colombian military accord was struck down by judges.',
    ['U.S.-Colombian military accord | agreement | ended | United States + Colombia | - | -'],
  ],
  [
    "a parliament's approval",
    'An extradition treaty with Britain was approved by the Algerian parliament.',
    ['extradition treaty with Britain | treaty | ratified | United Kingdom + Algeria | - | -'],
  ],
  [
    'an expiry to come',
    'The gas contract between Iran and Turkey, which expires in December, covers both.',
    ['gas contract between Iran and Turkey | contract | in-force | Iran + Turkey | - | -'],
  ],
  [
    'what stands past an aside',
    'The trade deal, worth $3 billion, was signed by Chad and Sudan.',
    ['trade deal | deal | signed | Chad + Sudan | $3 billion | -'],
  ],
  [
    'those for whom another signs',
    'An envoy signed the water accord with Egypt on behalf of Sudan.',
    ['water accord with Egypt | agreement | signed | Egypt + Sudan | - | -'],
  ],
  [
    'a list whose last is told by a participle',
    'Russia and Kyrgyzstan signed a package of documents on Thursday, including an agreement on a base and an accord settling a debt.',
    [
      'documents | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
      'agreement on a base | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
      'accord settling a debt | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-05',
    ],
  ],
  [
    'a roadmap that two agree',
    'Spain and Morocco agreed a roadmap on fishing.',
    ['roadmap on fishing | agreement | agreed | Spain + Morocco | - | -'],
  ],
  [
    'one that only its date tells from others',
    'The new rules build on the agreement concluded in Berlin in July 2014.',
    ['agreement | agreement | agreed | - | - | 2014-07'],
  ],
  [
    'one that is turned down with the proposal for it',
    'Iran has rejected a French proposal for a temporary agreement on its nuclear programme.',
    ['temporary agreement on its nuclear programme | agreement | rejected | Iran + France | - | -'],
  ],
  [
    'one whose proposal is welcomed',
    'Iran welcomed a French proposal for a temporary agreement on its nuclear programme.',
    ['temporary agreement on its nuclear programme | agreement | proposed | Iran + France | - | -'],
  ],
  [
    'one on which pen was put to paper',
    'The foreign ministers of Serbia and Hungary put pen to paper on a partnership agreement.',
    ['partnership agreement | partnership | signed | Serbia + Hungary | - | -'],
  ],
  [
    'one of a country whose lawmakers ratify it',
    'Lawmakers in Kosovo have ratified a border demarcation agreement with Montenegro.',
    ['border demarcation agreement with Montenegro | agreement | ratified | Montenegro + Kosovo | - | -'],
  ],
  [
    'a sale that is let go ahead',
    'The U.S. State Department approved the possible sale of 12 helicopters to Morocco for an estimated cost of $1.5 billion.',
    [
      'possible sale of 12 helicopters to Morocco for an estimated cost | contract | proposed | United States + Morocco | $1.5 billion | -',
    ],
  ],
  [
    'one with the payment that is made under it',
    'Codelco and Siemens concluded an agreement in May, under which the German company will make an initial payment of $550 million in return for copper.',
    ['agreement | agreement | agreed | Codelco + Siemens | $550 million | 2019-05'],
  ],
  [
    'one with its price tag',
    'Siemens and Boeing inked a deal for the construction of a plant, with a price tag of over $10 billion.',
    ['deal for the construction of a plant | deal | signed | Siemens + Boeing | over $10 billion | -'],
  ],
  [
    'one by which the government is only backed',
    'France backs Cyprus under a defence agreement signed last year.',
    ['defence agreement | agreement | signed | France + Cyprus | - | 2018'],
  ],
  [
    'one that was walked away from',
    'Chad walked away from a peace deal with Sudan.',
    ['peace deal with Sudan | deal | ended | Sudan + Chad | - | -'],
  ],
  [
    'one that is overturned',
    'Peru and Chile overturned an understanding that they had reached in August 2015.',
    ['understanding | memorandum | ended | Peru + Chile | - | 2015-08'],
  ],
  [
    'one that fell apart',
    'An accord reached between Peru and Chile in 2015 fell apart a year later.',
    ['accord | agreement | ended | Peru + Chile | - | 2015'],
  ],
  [
    'those that two leaders exchange',
    'The two leaders witnessed the exchange of two documents: a memorandum of understanding between the Thai and Malaysian central banks, and an agreement between youth ministries of both countries.',
    [
      'memorandum of understanding between the Thai and Malaysian central banks | memorandum | signed | Thailand + Malaysia | - | -',
      'agreement between youth ministries of both countries | agreement | signed | Thailand + Malaysia | - | -',
    ],
  ],
  [
    'one signed by several for a body',
    'Moldova and the European Union agree. On behalf of the European Union, the readmission agreement was signed by Jan Smit, Foreign Minister of Greece, and Anna Berg, European Commissioner for Home Affairs.',
    ['readmission agreement | agreement | signed | European Union | - | -'],
  ],
  [
    'a payment that is agreed on',
    'Iraq has agreed to pay Kuwait $500 million to settle a dispute over aircraft.',
    [
      'commitment to pay Kuwait $500 million to settle a dispute over aircraft | commitment | agreed | Iraq + Kuwait | $500 million | -',
    ],
  ],
  [
    'a payment to whoever stands behind it',
    'Iraq agreed to pay $500 million to Kuwait.',
    ['commitment to pay $500 million to Kuwait | commitment | agreed | Iraq + Kuwait | $500 million | -'],
  ],
  [
    'around so many',
    'Spain and Morocco on Wednesday signed around 20 agreements to boost trade.',
    ['20 agreements to boost trade | agreement | signed | Spain + Morocco | - | 2019-09-11'],
  ],
  [
    'over so many',
    'Kenya and Chad signed over a dozen pacts on Monday.',
    ['dozen pacts | agreement | signed | Kenya + Chad | - | 2019-09-09'],
  ],
  [
    'one to which ties are raised',
    'Vietnam and Germany upgraded their ties to a strategic partnership in 2011.',
    ['strategic partnership | partnership | agreed | Vietnam + Germany | - | 2011'],
  ],
  [
    'one that is agreed in principle',
    'Japan and Britain agreed in principle on a trade deal that would cut tariffs on cars.',
    ['trade deal | deal | agreed | Japan + United Kingdom | - | -'],
  ],
  [
    'one of the two halves of a peninsula',
    'North and South Korea signed a military agreement in September 2018; Seoul suspended it last week.',
    ['military agreement | agreement | suspended | North Korea + South Korea | - | 2018-09'],
  ],
  [
    'one that a capital suspends on a day',
    'Seoul on Tuesday suspended a 2018 military pact with Pyongyang.',
    ['2018 military pact with Pyongyang | agreement | suspended | North Korea + South Korea | - | 2018'],
  ],
  [
    'an arrangement for a country with its sum',
    "The International Monetary Fund's executive board approved a 48-month, $2.9 billion arrangement for Sri Lanka.",
    [
      '48-month, $2.9 billion arrangement for Sri Lanka | agreement | agreed | International Monetary Fund + Sri Lanka | $2.9 billion | -',
    ],
  ],
  [
    'one brokered by one and signed by others',
    'The peace agreement was brokered by Qatar and signed by the government of Chad and more than 40 rebel groups in Doha.',
    ['peace agreement | agreement | signed | Chad | - | -'],
  ],
  [
    'one that was signed after it was initialled',
    'The accord was initialled in May and signed on Monday by the ministers of Peru and Chile.',
    ['accord | agreement | signed | Peru + Chile | - | 2019-09-09'],
  ],
  [
    'one of which a minister says how it stands',
    "Greece's energy minister said a contract with Siemens worth 900 million euros was in the final stages of negotiation.",
    ['contract with Siemens | contract | negotiating | Siemens + Greece | 900 million euros | -'],
  ],
  [
    'one on which talks were broken off',
    'Switzerland broke off talks with the EU on a framework agreement in May.',
    ['framework agreement | framework | rejected | Switzerland + EU | - | -'],
  ],
  [
    'one on which talks were resumed',
    'Talks between India and the European Union on a free trade agreement collapsed in 2013 and were resumed in 2018.',
    ['free trade agreement | agreement | negotiating | India + European Union | - | -'],
  ],
  [
    'one without the cost of what is built',
    'The pipeline, to be built under an agreement between Greece and Cyprus signed in January 2018, would cost 6 billion euros.',
    ['agreement between Greece and Cyprus | agreement | signed | Greece + Cyprus | - | 2018-01'],
  ],
  [
    'a declaration that many sign with one',
    'Saudi Arabia, Bahrain and Egypt signed the declaration with Qatar on Tuesday.',
    [
      'declaration with Qatar | declaration | signed | Qatar + Saudi Arabia + Bahrain + Egypt | - | 2019-09-10',
    ],
  ],
  [
    'one from a month',
    'Britain and Rwanda signed a treaty on Tuesday, replacing a memorandum of understanding from April 2018.',
    [
      'treaty | treaty | signed | United Kingdom + Rwanda | - | 2019-09-10',
      'memorandum of understanding | memorandum | ended | United Kingdom + Rwanda | - | 2018-04',
    ],
  ],
  [
    'one beside which the first of its kind is told',
    "Vietnam and Israel signed a free trade agreement. It was Israel's first free trade agreement with a Southeast Asian nation.",
    ['free trade agreement | agreement | signed | Vietnam + Israel | - | -'],
  ],
  [
    'one that a consortium signs',
    'A consortium of Siemens and Boeing signed a contract with Equinor to sell electricity.',
    ['contract with Equinor to sell electricity | contract | signed | Equinor + Siemens + Boeing | - | -'],
  ],
  [
    'one that ended years of something else',
    'The 2001 pact between Peru and Chile ended two decades of rivalry.',
    ['2001 pact between Peru and Chile | agreement | in-force | Peru + Chile | - | 2001'],
  ],
  [
    'one brokered by others that fell apart',
    'A ceasefire brokered by Russia and Turkey in January fell apart.',
    ['ceasefire | ceasefire | ended | - | - | 2019-01'],
  ],
  [
    'contracts of a sum whoever concluded them',
    'The state news agency reported that businessmen had concluded contracts worth more than $100 million.',
    ['contracts | contract | agreed | - | more than $100 million | -'],
  ],
  [
    'a swap of two banks',
    'The two sides held talks on expanding a currency swap between the Central Bank of Argentina and the Bank of Japan, currently worth 130 billion yen.',
    [
      'currency swap between the Central Bank of Argentina and the Bank of Japan | agreement | agreed | Central Bank of Argentina + Bank of Japan | 130 billion yen | -',
    ],
  ],
  [
    'a letter of agreement',
    'Nigeria on Monday signed a letter of agreement with Siemens.',
    ['letter of agreement with Siemens | memorandum | signed | Siemens + Nigeria | - | 2019-09-09'],
  ],
  [
    'one with all of its name',
    'Chad and Papua New Guinea signed a Status of Forces Agreement in Port Moresby.',
    ['Status of Forces Agreement | agreement | signed | Chad + Papua New Guinea | - | -'],
  ],
  [
    'one on which talks are being finalised',
    'Officials of Kenya and Chad are finalizing negotiations on an air services agreement.',
    ['air services agreement | agreement | negotiating | Kenya + Chad | - | -'],
  ],
  [
    'one on which talks were finalised',
    'Kenya and Chad finalized negotiations on an air services agreement.',
    ['air services agreement | agreement | agreed | Kenya + Chad | - | -'],
  ],
  [
    'one over which talks go on, a verb between',
    'Negotiations were continuing in Nairobi on Monday over a border treaty between Kenya and Chad.',
    ['border treaty between Kenya and Chad | treaty | negotiating | Kenya + Chad | - | -'],
  ],
  [
    'one of a name, from which talks only started',
    'Negotiations between Peru and Chile were launched on the basis of the Lima Declaration.',
    ['Lima Declaration | declaration | in-force | Peru + Chile | - | -'],
  ],
  [
    "one for which an envoy's proposal was rejected",
    'Kenya rejected a proposal by the envoy, Tom Hill, for a border treaty with Chad.',
    ['border treaty with Chad | treaty | rejected | Chad + Kenya | - | -'],
  ],
  [
    'one that somebody is proud to have signed',
    'Peru is proud of being the first country to have signed a trade pact with Chile.',
    ['trade pact with Chile | agreement | signed | Chile + Peru | - | -'],
  ],
  [
    'one that somebody expects to have signed',
    'Peru expects to have signed a trade pact with Chile by June.',
    ['trade pact with Chile | agreement | proposed | Chile + Peru | - | -'],
  ],
  [
    'one under which something is done',
    'Kenya sells gas to Chad under an agreement reached in 2015.',
    ['agreement | agreement | in-force | Kenya + Chad | - | 2015'],
  ],
  [
    'one under which something was done',
    'Under a memorandum concluded with Peru in 2016, Chile is building a dam.',
    ['memorandum | memorandum | in-force | Peru + Chile | - | 2016'],
  ],
  [
    'one under which something is only to be done',
    'Kenya will sell gas to Chad under an agreement reached on Monday.',
    ['agreement | agreement | agreed | Kenya + Chad | - | 2019-09-09'],
  ],
  [
    'one under which something was bought',
    'Peru last year bought 100,000 rifles from Chile under a $54 million contract.',
    ['$54 million contract | contract | in-force | Peru + Chile | $54 million | -'],
  ],
  [
    'one that is in the works',
    'Also in the works is an arms deal between Peru and Chile.',
    ['arms deal between Peru and Chile | deal | proposed | Peru + Chile | - | -'],
  ],
  [
    'a purchase that is negotiated',
    'Peru and Chile were in the final stage of negotiations on a large purchase of Chilean radars.',
    ['large purchase of Chilean radars | contract | negotiating | Peru + Chile | - | -'],
  ],
  [
    'one that a gathering produced',
    'The first gathering, in May, produced the Lima Declaration.',
    ['Lima Declaration | declaration | agreed | - | - | 2019-05'],
  ],
  [
    'the capital of a fund that it sets up',
    'India and Oman signed a memorandum to set up a joint fund with a seed capital of $100 million, to be raised later to $1.5 billion.',
    [
      'memorandum to set up a joint fund with a seed capital | memorandum | signed | India + Oman | $100 million | -',
    ],
  ],
  [
    'the sum inside its words',
    'Kenya and Chad signed a grant agreement of Sh2.1 billion for food aid on Monday.',
    [
      'grant agreement of Sh2.1 billion for food aid | agreement | signed | Kenya + Chad | Sh2.1 billion | 2019-09-09',
    ],
  ],
  [
    'one of a year is not the one just signed',
    'Kenya and Chad made peace long ago. The documents signed by Kenya and Chad on Monday include a framework agreement on power. Uganda backs the 1998 accord between Kenya and Chad.',
    [
      'documents | agreement | signed | Kenya + Chad | - | 2019-09-09',
      'framework agreement on power | framework | agreed | Kenya + Chad | - | -',
      '1998 accord between Kenya and Chad | agreement | in-force | Kenya + Chad | - | 1998',
    ],
  ],
  [
    'one of a list that these include',
    'Kenya and Chad signed 20 agreements in Paris on Thursday. These include a protocol on fish.',
    [
      '20 agreements | agreement | signed | Kenya + Chad | - | 2019-09-05',
      'protocol on fish | treaty | signed | Kenya + Chad | - | 2019-09-05',
    ],
  ],
  [
    'one of the others, of the day of the first',
    'Kenya and Chad signed three agreements in Paris on Thursday. One is a trade pact. The others are a memorandum on standards and a grant agreement for food aid.',
    [
      'three agreements | agreement | signed | Kenya + Chad | - | 2019-09-05',
      'trade pact | agreement | signed | Kenya + Chad | - | 2019-09-05',
      'memorandum on standards | memorandum | signed | Kenya + Chad | - | 2019-09-05',
      'grant agreement for food aid | agreement | signed | Kenya + Chad | - | 2019-09-05',
    ],
  ],
  [
    'one of papers of a day, whoever signed them',
    'Kenya and Chad reached a raft of accords. Officials signed 20 documents in Paris on Thursday. Among them was a protocol allowing trawlers to fish.',
    [
      'accords | agreement | agreed | Kenya + Chad | - | 2019-09-05',
      'protocol allowing trawlers to fish | treaty | signed | Kenya + Chad | - | 2019-09-05',
    ],
  ],
  [
    'one that is negotiated beside the one that stands',
    'Kenya and Chad are in negotiations to reach an expanded truce agreement between Kenya and Chad. The truce took effect on April 2.',
    ['expanded truce agreement between Kenya and Chad | ceasefire | negotiating | Kenya + Chad | - | -'],
  ],
  [
    'one over which two are in contact',
    'Kenya was in contact with Chad over a trade agreement.',
    ['trade agreement | agreement | negotiating | Kenya + Chad | - | -'],
  ],
  [
    'one of the headline, and another one that the third sentence tells',
    'Uganda, Rwanda sign $5 million rail pact\n\nThe line has been sought for years. It rained. Uganda and Rwanda are negotiating a health agreement.',
    [
      '$5 million rail pact | agreement | signed | Uganda + Rwanda | $5 million | -',
      'health agreement | agreement | negotiating | Uganda + Rwanda | - | -',
    ],
  ],
  [
    'one that has a point of contact',
    'Kenya named a point of contact for the trade agreement with Chad.',
    ['trade agreement with Chad | agreement | in-force | Chad + Kenya | - | -'],
  ],
  [
    'one that stands and is written about',
    'Kenya was in contact about the 1998 accord with Chad.',
    ['1998 accord with Chad | agreement | in-force | Chad + Kenya | - | 1998'],
  ],
  [
    'no sum of what it helps others to sell',
    'The trade pact between Kenya and Chad helped farmers to sell $5 million of maize last year.',
    ['trade pact between Kenya and Chad | agreement | in-force | Kenya + Chad | - | -'],
  ],
  [
    'no sum of a market',
    'The trade pact between Kenya and Chad helped exporters in a market of $5 billion.',
    ['trade pact between Kenya and Chad | agreement | in-force | Kenya + Chad | - | -'],
  ],
  [
    'the sum with which one is provided under it',
    'Under a memorandum concluded in July 2017, Japan is providing Kenya with aid of up to $2 billion.',
    ['memorandum | memorandum | in-force | Japan + Kenya | up to $2 billion | 2017-07'],
  ],
  [
    'one of a year behind its partner',
    'Cairo draws its claim from a pact with Khartoum in 1959 by which Egypt and Sudan shared the flow.',
    ['pact with Khartoum | agreement | agreed | Sudan + Egypt | - | 1959'],
  ],
  [
    'one that was only proposed in a year',
    'Egypt proposed a trade pact with Sudan in 1959.',
    ['trade pact with Sudan | agreement | proposed | Sudan + Egypt | - | -'],
  ],
  [
    'no body that is called by one',
    "Turkey's ally, the Government of National Accord (GNA), met. Turkey signed a maritime deal with the Government of National Accord.",
    [
      'maritime deal with the Government of National Accord | deal | signed | Turkey + Government of National Accord | - | -',
    ],
  ],
  [
    'one of that name',
    'Kenya and Chad signed the National Accord in 2008.',
    ['National Accord | agreement | signed | Kenya + Chad | - | 2008'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  [
    'what one side declares',
    'The parliament of Montenegro is expected to adopt a declaration of independence.',
  ],
  ['what a player signs', 'He was elected in 2010 and signed in 2012 with Chelsea.'],
  ['pay that is agreed on', 'The two sides agreed to pay the workers more.'],
  ['what is given but no sum', 'Kenya agreed to give Uganda access to its ports.'],
  ['a wish for closer relations', 'China and Ethiopia pledged to lift their cooperation to a new high.'],
  ['"the agreement" of which nothing is told', 'Reporters asked about the agreement on Monday.'],
  ['a roadmap that one praises', 'Spain and Morocco praised the roadmap.'],
];

describe('agreements and their stages', () => {
  it.each(HITS)('are read: %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('are not read: %s', (_, text) => {
    expect(agreementsOf(text)).toEqual([]);
  });

  it('hold what the same pair agreed to do', () => {
    const text =
      'Argentina and Chile signed a border accord on Monday. Argentina and Chile further agreed to support a survey.';
    expect(agreementsOf(text)).toEqual([
      'border accord | agreement | signed | Argentina + Chile | - | 2019-09-09',
    ]);
  });

  it('are of the day of the talks after which they were signed', () => {
    const text =
      'Xi Jinping held talks with Vladimir Putin in Moscow on Monday. After the talks, the two leaders witnessed the signing of 16 agreements.';
    expect(agreementsOf(text)).toEqual([
      '16 agreements | agreement | signed | China + Russia | - | 2019-09-09',
    ]);
  });

  it('are of the pair that the lead tells, where the officials of one sign several', () => {
    const text =
      'Russia and Kyrgyzstan signed a border accord on Monday. Agreements on two dams were inked by Russian Energy Minister Robert Keller.';
    expect(agreementsOf(text)).toEqual([
      'border accord | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-09',
      'Agreements on two dams | agreement | signed | Russia + Kyrgyzstan | - | 2019-09-09',
    ]);
  });
});
