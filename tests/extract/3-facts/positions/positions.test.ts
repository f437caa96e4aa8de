import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the country that each signs for',
    'It was signed for Oman by Ms. Anna Moe, Minister of Finance, and for Qatar by Carl Olsen, Minister of Finance.',
    ['Anna Moe | Minister of Finance | Oman', 'Carl Olsen | Minister of Finance | Qatar'],
  ],
  [
    'a spokesman of what has no name as of nobody',
    'Peru waits. The campaign’s spokesman, Carl Olsen, said so. Juan Perez, a spokesman for the campaign of Anna Moe, left.',
    ['Carl Olsen | spokesman | -', 'Juan Perez | spokesman | -'],
  ],
  [
    'no country for which somebody else than a signer does something',
    'A dinner was hosted for Qatar by Carl Olsen, Minister of Finance.',
    ['Carl Olsen | Minister of Finance | -'],
  ],
  [
    'no country for which a visa is refused',
    'The visa was refused for Qatar by Carl Olsen, Minister of Finance.',
    ['Carl Olsen | Minister of Finance | -'],
  ],
  [
    'no country for which a debt is paid',
    'The debt was paid for Oman by Carl Olsen, Minister of Finance.',
    ['Carl Olsen | Minister of Finance | -'],
  ],
  [
    'the other side of what is signed with an official of one',
    "Peru and Chile spoke. Peru and Chile wait. The accord was signed by Minister of Tourism Anna Moe and Chile's Minister of Tourism, Carl Olsen.",
    ['Anna Moe | Minister of Tourism | Peru', 'Carl Olsen | Minister of Tourism | Chile'],
  ],
  [
    'no other side of what is only praised',
    "Peru and Chile spoke. Peru and Chile wait. The accord was praised by Minister of Tourism Anna Moe and Chile's Minister of Tourism, Carl Olsen.",
    ['Anna Moe | Minister of Tourism | -', 'Carl Olsen | Minister of Tourism | Chile'],
  ],
  [
    'only the second of two who a dash parts',
    'He thanked the Foreign Minister – President Anna Moe smiled.',
    ['Anna Moe | President | -'],
  ],
  [
    'only the second where the first is what somebody is',
    'He is Foreign Minister – President Anna Moe smiled.',
    ['Anna Moe | President | -'],
  ],
  [
    'two offices with a dash between them, behind "by"',
    'It was signed by Deputy Prime Minister – Minister of Foreign Affairs Anna Moe of Peru.',
    ['Anna Moe | Deputy Prime Minister | Peru', 'Anna Moe | Minister of Foreign Affairs | Peru'],
  ],
  [
    'no body for the envoy of someone who heads none',
    "Carl Olsen left. Olsen's Special Representative for West Africa, Ms. Anna Moe, stayed.",
    ['Anna Moe | Special Representative for West Africa | -'],
  ],
  [
    'an office that an election gives',
    'They opposed the election of former Peru prime minister Carl Olsen as secretary general of the African Union.',
    ['Carl Olsen | former prime minister | Peru', 'Carl Olsen | secretary general | African Union'],
  ],
  [
    'each name behind its country',
    'The foreign ministers of Kenya, Anna Moe; of the Republic of Chad, Carl Olsen; and of Peru, Juan Perez, met.',
    [
      'Anna Moe | foreign minister | Kenya',
      'Carl Olsen | foreign minister | Chad',
      'Juan Perez | foreign minister | Peru',
    ],
  ],
  [
    'each name in brackets behind its country',
    'The ministers of Kenya (Anna Moe) and Chad (Carl Olsen) met.',
    ['Anna Moe | minister | Kenya', 'Carl Olsen | minister | Chad'],
  ],
  [
    'what a relative goes on with',
    'Senator Anna Moe, who speaks for miners and is Special Adviser to the President of Peru, left.',
    ['Anna Moe | Senator | -', 'Anna Moe | Special Adviser to the President | Peru'],
  ],
  [
    'who chairs a body, in a relative',
    'The African Union, which is chaired by Mr. Carl Olsen, will meet.',
    ['Carl Olsen | chair | African Union'],
  ],
  [
    'two offices with a dash between them',
    'Deputy Prime Minister – Minister of Foreign Affairs Anna Moe of Peru left.',
    ['Anna Moe | Deputy Prime Minister | Peru', 'Anna Moe | Minister of Foreign Affairs | Peru'],
  ],
  [
    'a ruler in uniform',
    'Carl Olsen, the former Nigerian military ruler who led the talks, left.',
    ['Carl Olsen | former military ruler | Nigeria'],
  ],
  [
    'the envoy of someone who heads a body',
    "UN Secretary-General Carl Olsen left. Olsen's Special Representative for West Africa, Ms. Anna Moe, stayed.",
    ['Anna Moe | Special Representative for West Africa | UN', 'Carl Olsen | Secretary-General | UN'],
  ],
  [
    'a portfolio before "The Hon"',
    'The Minister for Trade and Investment, The Hon Robert Keller, spoke in Canberra.',
    ['Robert Keller | Minister for Trade and Investment | -'],
  ],
  [
    'no article in a portfolio',
    'Minister for Trade and Investment The Hon Robert Keller spoke in Canberra.',
    [],
  ],
  [
    'a title that ends in the word for a form of state',
    'The Head of State of Senegal, Robert Keller, left. The Secretary of State of Mexico, Anna Marsh, came.',
    ['Robert Keller | Head of State | Senegal', 'Anna Marsh | Secretary of State | Mexico'],
  ],
  [
    'a portfolio that alone is a title, between commas',
    "Kenya's justice minister, Robert Keller, and French Ambassador Anna Marsh signed it.",
    ['Robert Keller | justice minister | Kenya', 'Anna Marsh | Ambassador | France'],
  ],
  [
    'the president of the body that the sentence opens with',
    'The African Development Bank has offered a loan to Kenya, its president, Robert Keller, said.',
    ['Robert Keller | president | African Development Bank'],
  ],
  [
    'the president of the country that the sentence opens with',
    'Kenya took a loan from the African Development Bank, its president, Robert Keller, said.',
    ['Robert Keller | president | Kenya'],
  ],
  [
    'a bare president of the bank that the sentence opens with',
    'Kenya waits. Kenya hopes. The European Investment Bank will lend Kenya $2 million, President Ann Lee said in Kenya.',
    ['Ann Lee | President | European Investment Bank'],
  ],
  [
    'a bare president, though not of a body that has no such president',
    'Kenya waits. Kenya hopes. The European Union will lend Kenya $2 million, President Ann Lee said in Kenya.',
    ['Ann Lee | President | -'],
  ],
  [
    'the president of a body called by what its name says it is',
    "The World Bank approved a loan for Kenya. The bank's president, Ann Lee, left.",
    ['Ann Lee | president | World Bank'],
  ],
  [
    'a portfolio of two before a state by its full name',
    'The Minister of Foreign and European Affairs of the Republic of Croatia, Robert Keller, received Ann Lee.',
    ['Robert Keller | Minister of Foreign and European Affairs | Croatia'],
  ],
  [
    'a bare minister as the one told of before',
    'Croatia waits. Croatia hopes. The Norwegian foreign minister, Ann Lee, came. Minister Lee congratulated Croatia.',
    ['Ann Lee | foreign minister | Norway'],
  ],
  [
    'a programme at a body',
    'Robert Keller, director of the Africa Programme at Chatham House, spoke.',
    ['Robert Keller | director of the Africa Programme | Chatham House'],
  ],
  [
    'no country for a minister who answers for a part of the world',
    'Minister for Africa Ann Lee welcomed the vote in Kenya. Minister Lee called on Kenya to publish the count. Kenya agreed.',
    ['Ann Lee | Minister for Africa | -'],
  ],
  [
    'an office of the tables that looks after more',
    "Australia's Minister for Foreign Affairs and Trade Ann Lee agreed.",
    ['Ann Lee | Minister for Foreign Affairs and Trade | Australia'],
  ],
  [
    'a demonym before the title',
    'Russian President Vladimir Putin arrived on Monday.',
    ['Vladimir Putin | President | Russia'],
  ],
  [
    'an owner with an apostrophe',
    "Iran's President Hassan Rouhani spoke.",
    ['Hassan Rouhani | President | Iran'],
  ],
  [
    'a country behind the title',
    'President of Ukraine Volodymyr Zelenskyy spoke.',
    ['Volodymyr Zelenskyy | President | Ukraine'],
  ],
  [
    'a country behind the name',
    'Prime Minister Ana Sharma of Nepal met reporters.',
    ['Ana Sharma | Prime Minister | Nepal'],
  ],
  [
    'the holder behind a comma',
    'The Italian foreign minister, Luigi Di Maio, joined the talks.',
    ['Luigi Di Maio | foreign minister | Italy'],
  ],
  [
    'an apposition',
    'Robert Keller, the foreign minister of Austria, left for Paris.',
    ['Robert Keller | foreign minister | Austria'],
  ],
  [
    'a ministry of two words',
    'Saudi Energy Minister Prince Abdulaziz bin Salman agreed.',
    ['Abdulaziz bin Salman | Energy Minister | Saudi Arabia'],
  ],
  [
    '"minister of" with its portfolio',
    'Indian Minister of Home Affairs Robert Keller spoke.',
    ['Robert Keller | Minister of Home Affairs | India'],
  ],
  [
    'State, which is no surname',
    'US Secretary of State Mike Pompeo left.',
    ['Mike Pompeo | Secretary of State | United States'],
  ],
  [
    'an ambassador, who is of the sending state',
    'French Ambassador to Niger Alexandre Garcia spoke.',
    ['Alexandre Garcia | Ambassador to Niger | France'],
  ],
  [
    'a former holder',
    'Former US President Barack Obama spoke.',
    ['Barack Obama | former President | United States'],
  ],
  [
    'a former holder, said behind the owner',
    'Iranian former foreign minister Robert Keller spoke.',
    ['Robert Keller | former foreign minister | Iran'],
  ],
  [
    'an office about to be held',
    'Robert Keller will become prime minister of Austria.',
    ['Robert Keller | incoming prime minister | Austria'],
  ],
  [
    'a verb of office',
    'Robert Keller was elected president of Austria in May.',
    ['Robert Keller | president | Austria'],
  ],
  [
    'an office in the past',
    'Robert Keller was the foreign minister of Austria until May.',
    ['Robert Keller | former foreign minister | Austria'],
  ],
  [
    'an appointment by another',
    'The king appointed Robert Keller as ambassador to France.',
    ['Robert Keller | ambassador to France | -'],
  ],
  [
    'the spokesman of a head of government',
    "German Chancellor Angela Merkel's spokesperson, Steffen Seibert, spoke.",
    ['Angela Merkel | Chancellor | Germany', 'Steffen Seibert | spokesperson | Germany'],
  ],
  [
    'two titles with a stroke',
    'Thai Deputy Prime Minister/Foreign Minister Robert Keller spoke.',
    ['Robert Keller | Deputy Prime Minister | Thailand', 'Robert Keller | Foreign Minister | Thailand'],
  ],
  [
    'a plural title with a list',
    'Presidents Vladimir Putin of Russia, Hassan Rouhani of Iran and Ilham Aliyev of Azerbaijan met.',
    [
      'Vladimir Putin | President | Russia',
      'Hassan Rouhani | President | Iran',
      'Ilham Aliyev | President | Azerbaijan',
    ],
  ],
  [
    'counterparts in the order of their countries',
    'Egyptian foreign minister Robert Keller and his Greek and French counterparts, Anna Weber and Paul Martin, respectively, met.',
    [
      'Robert Keller | foreign minister | Egypt',
      'Anna Weber | foreign minister | Greece',
      'Paul Martin | foreign minister | France',
    ],
  ],
  [
    'a list of former offices',
    'Robert Keller, former finance minister and mayor of Vienna, spoke.',
    ['Robert Keller | former finance minister | -', 'Robert Keller | former mayor | Vienna'],
  ],
  [
    'a rank where nothing else is said',
    'The strike killed Iranian general Qasem Soleimani.',
    ['Qasem Soleimani | general | Iran'],
  ],
  [
    'a rank beside an office',
    'Mexican Secretary of Defense General Luis Cresencio Sandoval spoke.',
    ['Luis Cresencio Sandoval | Secretary of Defense | Mexico'],
  ],
  [
    'the head of a named body',
    'World Bank President David Malpass warned of a crisis.',
    ['David Malpass | President | World Bank'],
  ],
  [
    'the leader of a party',
    'Robert Keller became leader of the Conservative Party.',
    ['Robert Keller | leader | Conservative Party'],
  ],
  [
    'the presidents of several countries, named behind',
    'The presidents of Peru, Chile and Norway, Anna Weber, Robert Keller and Ana Sharma, met.',
    ['Anna Weber | president | Peru', 'Robert Keller | president | Chile', 'Ana Sharma | president | Norway'],
  ],
  [
    'the presidents of several countries, named elsewhere and in office',
    'The presidents of Russia and Turkey met. Vladimir Putin and Recep Tayyip Erdogan spoke.',
    ['Vladimir Putin | president | Russia', 'Recep Tayyip Erdogan | president | Turkey'],
  ],
  [
    'the office that two share, behind their names',
    'Anna Weber and Robert Keller, the two mediators of the United Nations, left.',
    ['Anna Weber | mediator | United Nations', 'Robert Keller | mediator | United Nations'],
  ],
  [
    'the office that two share, before their names',
    'The chief negotiators, Anna Weber and Robert Keller, left.',
    ['Anna Weber | chief negotiator | -', 'Robert Keller | chief negotiator | -'],
  ],
  [
    'an office told by a verb',
    'Anna Weber, who chairs the African Union, left.',
    ['Anna Weber | chair | African Union'],
  ],
  [
    'an envoy of a body',
    'The UN Special Envoy Staffan de Mistura left.',
    ['Staffan de Mistura | Special Envoy | UN'],
  ],
  ['the mediator of a body', 'The UN mediator, Anna Weber, left.', ['Anna Weber | mediator | UN']],
  [
    'the leader of a body named before',
    'It was tabled by New Democracy, whose leader, Anna Weber, left.',
    ['Anna Weber | leader | New Democracy'],
  ],
  [
    'a chairman of what has no name',
    'Robert Keller, the chairman of the project’s panel of twelve, left.',
    ['Robert Keller | chairman | -'],
  ],
  [
    'a body behind its acronym',
    'The president of the Nigeria Labour Congress (NLC), Anna Weber, left.',
    ['Anna Weber | president | Nigeria Labour Congress'],
  ],
  [
    'an adjective before the body',
    'Anna Weber, deputy director of the presidential National Security Office, left.',
    ['Anna Weber | deputy director | National Security Office'],
  ],
  [
    'the forces of a country',
    'Robert Keller, deputy chief of the Russian general staff, left.',
    ['Robert Keller | deputy chief of the Russian general staff | Russia'],
  ],
  [
    'a nominee',
    'US Deputy Secretary of State nominee Robert Keller left.',
    ['Robert Keller | incoming Deputy Secretary of State | United States'],
  ],
  [
    'a portfolio of three fields',
    'The Australian Minister for Trade, Tourism and Investment, Anna Weber, left.',
    ['Anna Weber | Minister for Trade, Tourism and Investment | Australia'],
  ],
  [
    'an abbreviation written out',
    'Indian PM Narendra Modi left.',
    ['Narendra Modi | prime minister | India'],
  ],
  [
    'an office of a body by what the tables know',
    'The European Union agreed. High Representative Federica Mogherini left.',
    ['Federica Mogherini | High Representative | European Union'],
  ],
  [
    'a body that small words describe',
    'Anna Weber, head of the state-run nuclear company Rosatom, left Vienna.',
    ['Anna Weber | head | Rosatom'],
  ],
  [
    'a body without a name',
    'Robert Keller, leader of the ruling junta, spoke in Vienna.',
    ['Robert Keller | leader of the ruling junta | -'],
  ],
  [
    'one who speaks for a leader',
    'A spokesman for Vladimir Putin, Dmitry Peskov, confirmed the call.',
    ['Dmitry Peskov | spokesman | Russia'],
  ],
  [
    'a title in front of a rank',
    'Anna Weber called on Supreme Leader Ayatollah Ali Khamenei in Iran.',
    ['Ali Khamenei | Supreme Leader | Iran'],
  ],
  [
    'an abbreviation that names a seat',
    'Yesterday Gwassi MP Robert Keller left Kenya.',
    ['Robert Keller | MP | Gwassi'],
  ],
  [
    'the chief of a body that has another one in its name',
    'The UN Secretary-General, Ban Ki-moon, spoke in Vienna.',
    ['Ban Ki-moon | Secretary-General | UN'],
  ],
  [
    'an envoy by where he is posted',
    'The U.S. ambassador in Bishkek, Anna Weber, was summoned.',
    ['Anna Weber | ambassador | United States'],
  ],
  [
    'two offices of the past',
    "Robert Keller, once South Africa's police commissioner and president of Interpol, was found guilty.",
    [
      'Robert Keller | former police commissioner | South Africa',
      'Robert Keller | former president | Interpol',
    ],
  ],
  [
    'who chairs a body that small words describe',
    'Robert Keller, who chairs the regional bloc ECOWAS, spoke.',
    ['Robert Keller | chair | ECOWAS'],
  ],
  [
    'a nameless adviser with a name behind',
    'A senior adviser to the prime minister, Robert Keller, said so.',
    ['Robert Keller | senior adviser to the prime minister | -'],
  ],
  [
    'officials of the country from which the article reports',
    'NAIROBI, May 12 (Reuters) - Kenya will wait. Lands Minister Robert Keller told reporters so.',
    ['Robert Keller | Lands Minister | Kenya'],
  ],
  [
    'officials of the country whose leader needs no country',
    'President Mwai Kibaki of course will wait, said Lands Minister Robert Keller, and so will Kenya and Uganda.',
    ['Mwai Kibaki | President | Kenya', 'Robert Keller | Lands Minister | Kenya'],
  ],
  [
    'an office to come for who is nominated',
    'Robert Keller was nominated as president of the World Bank.',
    ['Robert Keller | incoming president | World Bank'],
  ],
  [
    'the office of who will step down',
    'Robert Keller will step down as prime minister of Iraq.',
    ['Robert Keller | prime minister | Iraq'],
  ],
  [
    'an office before its years',
    "Robert Keller, Malawi's president for 25 years, left.",
    ['Robert Keller | president | Malawi'],
  ],
  [
    'an office of an unnamed body',
    'Robert Keller, the group’s secretary general, left.',
    ['Robert Keller | secretary general | -'],
  ],
  [
    'an office behind a profession',
    'Robert Keller, a lawyer and former interior minister of Iraq, left.',
    ['Robert Keller | former interior minister | Iraq'],
  ],
  [
    'an office of old',
    'Robert Keller, then the prime minister of Iraq, left.',
    ['Robert Keller | former prime minister | Iraq'],
  ],
  [
    'an office for which someone is picked',
    "Robert Keller, Canada's pick for ambassador to the United Nations, left.",
    ['Robert Keller | incoming ambassador to the United Nations | Canada'],
  ],
  [
    'an envoy of nobody who is told by where he is sent',
    'Middle East envoy Robert Keller left.',
    ['Robert Keller | envoy | -'],
  ],
  [
    'a vice-president of the Commission where the Union is told',
    'The European Union and the European Commission waited. European Union Vice-President Robert Keller left.',
    ['Robert Keller | Vice-President | European Commission'],
  ],
  [
    'two offices before one name',
    'Vice President and Defense Minister Robert Keller of Zambia left.',
    ['Robert Keller | Vice President | Zambia', 'Robert Keller | Defense Minister | Zambia'],
  ],
  [
    'two offices before a comma',
    "Saudi Arabia's energy minister and chairman of Aramco, Robert Keller, left.",
    ['Robert Keller | energy minister | Saudi Arabia', 'Robert Keller | chairman | Aramco'],
  ],
  [
    'what a negotiator is about',
    "Robert Keller, the European Union's chief Brexit negotiator, left.",
    ['Robert Keller | chief Brexit negotiator | European Union'],
  ],
  [
    'an office before one that is a form of address',
    'The Minister of Justice of Nigeria, Chief Robert Keller, left.',
    ['Robert Keller | Minister of Justice | Nigeria'],
  ],
  [
    'a deputy before what is looked after',
    "Tanzania's deputy transport minister, Robert Keller, left.",
    ['Robert Keller | deputy transport minister | Tanzania'],
  ],
  [
    'a researcher at an institute',
    'Robert Keller, a researcher at the Mongolian Institute of International Affairs, left.',
    ['Robert Keller | researcher | Mongolian Institute of International Affairs'],
  ],
  [
    'a holder behind his nationality',
    'The UN special envoy, Swedish diplomat Robert Keller, left.',
    ['Robert Keller | special envoy | UN'],
  ],
  [
    'a chief with a rank behind',
    'Philippine Navy chief Vice Admiral Robert Keller left.',
    ['Robert Keller | chief | Philippine Navy'],
  ],
  [
    'a spokesman of the body spoken of',
    'Siemens was not invited. A spokesman, Robert Keller, shrugged.',
    ['Robert Keller | spokesman | Siemens'],
  ],
  [
    'an office held since then',
    "Robert Keller has since become the UN's aid chief.",
    ['Robert Keller | aid chief | UN'],
  ],
  [
    'the chief of the company that is told most',
    'Rosneft signed a contract to sell crude to China National Petroleum Corp. on Monday. Rosneft will receive half of it up front, Chief Executive Officer Robert Keller said.',
    ['Robert Keller | Chief Executive Officer | Rosneft'],
  ],
  [
    'the managing director of the only body of the sentence',
    'The International Monetary Fund has reached a deal with Ukraine, Managing Director Anna Marsh said.',
    ['Anna Marsh | Managing Director | International Monetary Fund'],
  ],
  [
    'ministers of two countries in turn',
    'Peruvian and Chilean foreign ministers Anna Marsh and Robert Keller met in Lima.',
    ['Anna Marsh | foreign minister | Peru', 'Robert Keller | foreign minister | Chile'],
  ],
  [
    'a commissioner with a portfolio',
    'The European Commission has proposed to suspend the deal. Commissioner for Home Affairs Anna Marsh welcomed it.',
    ['Anna Marsh | Commissioner for Home Affairs | European Commission'],
  ],
  [
    'a commissioner with a portfolio before the word',
    'The European Commission has proposed to suspend the deal. Trade Commissioner Anna Marsh welcomed it.',
    ['Anna Marsh | Trade Commissioner | European Commission'],
  ],
  [
    'a commissioner of a text that names the European Union far off',
    'The European Union sent money to Kenya. The weather was fine. Many people came. Insurance Commissioner Anna Marsh welcomed them.',
    ['Anna Marsh | Insurance Commissioner | -'],
  ],
  [
    'a commissioner for elections',
    'The European Union sent observers to Nairobi. Electoral Commissioner Anna Marsh welcomed them.',
    ['Anna Marsh | Electoral Commissioner | -'],
  ],
  [
    'an executive vice-president of a company',
    'The European Union has fined Rosneft. Executive Vice-President Anna Marsh said it would appeal.',
    ['Anna Marsh | Executive Vice-President | -'],
  ],
  [
    'a commissioner of the police',
    'The European Commission has proposed to suspend the deal. Police Commissioner Anna Marsh welcomed it.',
    ['Anna Marsh | Police Commissioner | -'],
  ],
  [
    'a leader with an initial',
    'President Dmitri A. Medvedev left Russia.',
    ['Dmitri A. Medvedev | President | Russia'],
  ],
  [
    'the office behind the short form of its body',
    'The accord was signed by National Bank of Peru (NBP) Governor Anna Marsh.',
    ['Anna Marsh | Governor | National Bank of Peru'],
  ],
  [
    'a chief without a company',
    'The United Nations spoke to Chief Executive Officer Robert Keller.',
    ['Robert Keller | Chief Executive Officer | -'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['whom a spokeswoman speaks for', 'A spokeswoman for Mrs Merkel said the request was late.'],
  ['where a leader sits', 'The US-based leader Robert Keller denied it.'],
  ['a title without a name', 'The president of Austria met the foreign minister of Italy.'],
  ['presidents whom nobody names', 'The presidents of Peru, Chile and Norway met.'],
  ['heading a part of what is named', 'Anna Weber, who heads the African Union unit at the bank, left.'],
  [
    'who chairs a part of what is named',
    'The African Union, whose panel is chaired by Mr. Carl Olsen, will meet.',
  ],
  [
    'a name that only stands behind ministers of countries',
    'The ministers of Kenya, Chad and Peru, Anna Moe said, met.',
  ],
  [
    'the election of others',
    'After the election of a new council critics called Carl Olsen president of Peru.',
  ],
  ['whom an election angers', 'The election of the council angered Carl Olsen as mayor of Lima.'],
  ['what somebody else is behind "and"', 'Anna Weber, who left, and her friend is prime minister.'],
  ['leading something else', 'Anna Weber leads the delegation.'],
  ['a form of address', 'Mr. Robert Keller and Dr. Anna Weber left.'],
  [
    'somebody else’s office after a name and a comma',
    'Per request of Robert Keller, the Queen suspended parliament.',
  ],
  ['an office that the object was given', 'Robert Keller appointed him foreign minister.'],
  ['a weekday behind an office', 'The foreign minister on Thursday met Anna Weber.'],
  ['somebody else behind the comma', 'Anna Weber left Vienna, the minister said.'],
  ['a title that is a surname', 'Actor Jeffrey Dean left Vienna.'],
  ['an unnamed leader', 'Robert Keller met a leader in Vienna.'],
];

describe('findPositions', () => {
  it.each(HITS)('reads %s', (_, text, expected) => {
    expect(positionsOf(text).toSorted()).toEqual([...expected].toSorted());
  });

  it.each(MISSES)('takes no position from %s', (_, text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it('reads a king in exile as one who was', () => {
    expect(positionsOf('The exiled King Robert Keller of Peru left.')).toEqual([
      'Robert Keller | former King | Peru',
    ]);
    expect(positionsOf('The exiled Peruvian king Robert Keller left.')).toEqual([
      'Robert Keller | former king | Peru',
    ]);
  });

  it('reads the leader of a movement in exile as one who leads it', () => {
    expect(positionsOf('The exiled leader of the Iranian opposition, Robert Keller, left.')).toEqual([
      'Robert Keller | leader of the Iranian opposition | Iran',
    ]);
  });

  it('gives no country to the secretary of a company', () => {
    expect(
      positionsOf('NEW YORK, May 3 - Robert Keller, secretary of Weber Resources Inc., left America.')[0],
    ).toMatch(/ \| -$/);
  });

  it('takes no position from a rank alone', () => {
    expect(positionsOf('Staff Sgt. Robert Keller and Gen. Anna Weber left.')).toEqual([]);
  });

  it('takes no country for a minister’s in which he only was', () => {
    expect(positionsOf('In Turkey Minister Robert Keller met Anna Weber.')).toEqual([
      'Robert Keller | Minister | -',
    ]);
  });

  it.each([
    'Asked where Robert Keller was now, the Pentagon spokesman said nothing.',
    'Psychology major at the University of Texas Robert Keller heard of it.',
  ])('reads no office where none is told: %s', (text) => {
    expect(positionsOf(text)).toEqual([]);
  });

  it('gives no country to the president of a court', () => {
    expect(positionsOf('Supreme Court President Anna Weber left Austria.')[0]).not.toContain('Austria');
  });
});
