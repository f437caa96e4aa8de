import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../support/article.js';

const THAILAND =
  'Thailand will wait. Bangkok and Thailand must listen, said Thailand. Cambodian Prime Minister Anna Weber disagreed with Cambodia’s court in Cambodia.';

/** Articles are of 11 September 2019. */
const HITS: readonly (readonly [string, string, string])[] = [
  [
    'the one that the text opens with before the one that it names most',
    'Zambia owes China and France much. China gave most. China waits. Zambia defaulted. Finance Minister Robert Keller told reporters that China was ready.',
    'Robert Keller | Finance Minister | Zambia',
  ],
  [
    'the one that it names most, where the text opens with one that it calls ministers of',
    'Zambia owes China and France much. China gave most. China waits. The Zambian finance minister left. Finance Minister Robert Keller told reporters that China was ready.',
    'Robert Keller | Finance Minister | China',
  ],
  [
    'none for all that its officials are never called by their country',
    `${THAILAND} It rained. The day passed. Foreign Minister Robert Keller resigned.`,
    'Robert Keller | Foreign Minister | -',
  ],
  [
    'not the United States, which have no ministers',
    'President Donald Trump thanked Peru. He will co-chair the U.S.-Peru Dialogue with Deputy Energy Minister Robert Keller.',
    'Robert Keller | Deputy Energy Minister | Peru',
  ],
  [
    'not the United States either beside one of theirs',
    'United States Trade Representative Anna Weber and Minister of Trade Robert Keller left.',
    'Robert Keller | Minister of Trade | -',
  ],
  [
    'the United States for an office that only they have',
    'President Donald Trump thanked Peru. Deputy Assistant Secretary of State Robert Keller went to Peru.',
    'Robert Keller | Deputy Assistant Secretary of State | United States',
  ],
  [
    'not the United States for an assistant secretary of what is no department of theirs',
    'The Philippines and Manila wait. The United States agreed. Assistant Secretary of Foreign Affairs Robert Keller left the Philippines.',
    'Robert Keller | Assistant Secretary of Foreign Affairs | Philippines',
  ],
  [
    'the one whose deed its minister explains',
    `${THAILAND} Serbia pulled out of the drills last week, with Defense Minister Robert Keller citing pressure.`,
    'Robert Keller | Defense Minister | Serbia',
  ],
  [
    'the one that the sentence before opens with',
    `${THAILAND} Serbia, which has an army, warned Thailand. Its foreign ministry spokesman Robert Keller said so.`,
    'Robert Keller | foreign ministry spokesman | Serbia',
  ],
  [
    'that of the city in which someone speaks',
    `${THAILAND} In Phnom Penh, Foreign Minister Robert Keller declined to comment.`,
    'Robert Keller | Foreign Minister | Cambodia',
  ],
  [
    'none of which somebody else is known to hold the office',
    'Germany agrees with Germany and Germany. Germany likes Peru. He will travel on to Lima. There he meets Foreign Minister Robert Keller of course.',
    'Robert Keller | Foreign Minister | Peru',
  ],
  [
    'that of the leaders named without a country, wherever the report is from',
    'TEHRAN, May 24 - President Arif Alvi met his Iranian host in Iran. The talks pleased Pakistan. Interior Adviser Robert Keller told Iran so.',
    'Robert Keller | Interior Adviser | Pakistan',
  ],
  [
    'that of the dateline before a leader of a third country',
    'LIMA, May 24 (AFP) - Peru and Chile talked. Peru and Chile met in Lima. In Chile, President Recep Tayyip Erdogan was seen. Interior Minister Robert Keller resigned.',
    'Robert Keller | Interior Minister | Peru',
  ],
  [
    'no country of which somebody is met as a counterpart, however often it is named',
    'Norway, Norway and the Norwegian king waited. Peru, Peru and Peru paid. She met her Norwegian counterpart. Interior Minister Robert Keller resigned.',
    'Robert Keller | Interior Minister | Peru',
  ],
  [
    'that of a vice president named without a country',
    'Nepal, Nepal and Nepal waited. Vice President Mike Pence thanked Nepal and the United States. Interior Adviser Robert Keller spoke.',
    'Robert Keller | Interior Adviser | United States',
  ],
  [
    'that of a minister named without a country who is known, where leaders of two are',
    'Australia, Australia and Fiji wait. In Fiji, Prime Minister Frank Bainimarama spoke. Australia heard Foreign Minister Marise Payne. Interior Adviser Robert Keller left.',
    'Robert Keller | Interior Adviser | Australia',
  ],
  [
    'that of the parliament of the headline',
    'Statement in the House of Commons\n\nThe United Kingdom and Norway, Norway and Norway agree. Interior Adviser Robert Keller left.',
    'Robert Keller | Interior Adviser | United Kingdom',
  ],
  [
    'that of the sender for an ambassador of whom only the host is told',
    'Israel opened a mission. Israel and Israel alone pays. It is led by Robert Keller, a former ambassador to Turkey.',
    'Robert Keller | former ambassador to Turkey | Israel',
  ],
  [
    'the other of two countries that sign',
    'Russia and Kyrgyzstan talked. Russia paid Kyrgyzstan. It was inked by Russian Energy Minister Robert Keller and Deputy Prime Minister Tom Adler.',
    'Tom Adler | Deputy Prime Minister | Kyrgyzstan',
  ],
  [
    'the nation spoken of right before',
    'Germany and Germany again met the Colombian government. The government’s chief negotiator, Robert Keller, left Germany.',
    'Robert Keller | chief negotiator | Colombia',
  ],
  [
    'the Crown’s',
    'The United Kingdom was thanked. Her Majesty’s Ambassador to Peru, Robert Keller, attended.',
    'Robert Keller | Ambassador to Peru | United Kingdom',
  ],
  [
    'that of the article for an office of several countries',
    'The Philippines will wait. Manila and the Philippines agree, Defense Secretary Robert Keller said.',
    'Robert Keller | Defense Secretary | Philippines',
  ],
  [
    'the court spoken of, for a judge',
    'He was heard by the South Gauteng High Court on Friday. Judge Robert Keller acquitted him.',
    'Robert Keller | Judge | South Gauteng High Court',
  ],
  [
    'the body of that common noun, for a spokesman',
    'Serbia, Serbia and Serbia paid. The European Commission and NATO welcomed it. Commission spokesman Robert Keller said in Brussels so.',
    'Robert Keller | spokesman | European Commission',
  ],
  [
    'the alliance that the news calls so',
    'Serbia, Serbia and Serbia paid NATO and the European Union. “We wait,” said alliance spokeswoman Anna Marsh.',
    'Anna Marsh | spokeswoman | NATO',
  ],
  [
    'the commission, for its president',
    'Serbia, Serbia and Serbia paid the European Commission. Commission President Anna Marsh left.',
    'Anna Marsh | Commission President | European Commission',
  ],
  [
    'the body that small words of its name describe',
    'The International Atomic Energy Agency waited. The head of the atomic energy agency, Robert Keller, left.',
    'Robert Keller | head of the atomic energy agency | International Atomic Energy Agency',
  ],
  [
    'none of a described body that is not named',
    'The African Union waited. The head of the election commission, Robert Keller, left.',
    'Robert Keller | head of the election commission | -',
  ],
  [
    'none where no body of that noun is named',
    'Serbia, Serbia and Serbia paid. Court spokesman Robert Keller said so.',
    'Robert Keller | spokesman | -',
  ],
  [
    'the country of the capital that a government spokesman speaks in',
    'Serbia, Serbia, Serbia and Serbia, it is told, paid Germany. Serbia waits. Government spokesman Robert Keller told reporters in Berlin so.',
    'Robert Keller | Government spokesman | Germany',
  ],
  [
    'none for a government spokesman where a country is only named most',
    'Serbia, Serbia and Serbia paid Germany. Government spokesman Robert Keller said it in Munich.',
    'Robert Keller | Government spokesman | -',
  ],
  [
    'none where leaders of two are named without a country, as often',
    'President Uhuru Kenyatta wrote to President Abdel Fattah el-Sisi. Egypt, Kenya, Egypt and Sudan wait. Irrigation Minister Robert Keller left.',
    'Robert Keller | Irrigation Minister | -',
  ],
  [
    'none where the leader is called by his country elsewhere',
    'Israeli President Reuven Rivlin thanked Sudan and Peru. President Reuven Rivlin left. It rained. Irrigation Minister Robert Keller stayed.',
    'Robert Keller | Irrigation Minister | -',
  ],
  [
    'none where the likeliest is one that it calls ministers of',
    'LIMA, May 24 (AFP) - Peru and Chile talked. Peru and Chile met. The Peruvian finance minister left. Interior Minister Robert Keller resigned.',
    'Robert Keller | Interior Minister | -',
  ],
  [
    'the only one, though it calls ministers of it',
    'Nepal, Nepal and Nepal waited. The Nepali finance minister left. Interior Minister Robert Keller resigned.',
    'Robert Keller | Interior Minister | Nepal',
  ],
  [
    'that of a secretary of state named without a country',
    'Fiji, Fiji and Fiji thanked the United States. Secretary of State Mike Pompeo met Prime Minister Frank Bainimarama. Secretary Pompeo left, spokesperson Robert Keller said.',
    'Robert Keller | spokesperson | United States',
  ],
  [
    'none for the secretary general of a body between states',
    'President Filip Vujanović left. Montenegro, Montenegro and Montenegro wait. Deputy Secretary General Robert Keller spoke.',
    'Robert Keller | Deputy Secretary General | -',
  ],
  [
    'that of the adviser’s superior in the sentence',
    'German Chancellor Anna Weber and her adviser Robert Keller left.',
    'Robert Keller | adviser | Germany',
  ],
  [
    'none for an adviser of somebody of another sentence',
    'German Chancellor Anna Weber left. The minister and his adviser Robert Keller stayed.',
    'Robert Keller | adviser | -',
  ],
  [
    'the body that the sentence before opens with behind a word that joins',
    'Germany and Germany paid. But the Chamber of Deputies of Peru protested. Its secretary, Robert Keller, said so.',
    'Robert Keller | secretary | Chamber of Deputies of Peru',
  ],
  [
    'not the United States for a senator where another is named more',
    'Brazil, Brazil and Brazil thanked the United States. Senator Robert Keller protested.',
    'Robert Keller | Senator | Brazil',
  ],
  [
    'the United States for a senator where none is named more',
    'The United States helped Sudan. Senator Robert Keller protested.',
    'Robert Keller | Senator | United States',
  ],
  [
    'no land of a senate for whoever presides over it',
    'The United States thanked Chile. Senate president Robert Keller took the oath in Chile.',
    'Robert Keller | Senate president | -',
  ],
  [
    'not the United States for a senator who is a minister',
    'The US and Peru agree. The US waits. Defence Minister Robert Keller waits, Senator Keller said.',
    'Robert Keller | Defence Minister | -',
  ],
  [
    'none for a minister in the company of a militia alone',
    'Cairo and Rome saw it. Hamas left. Defence Minister Robert Keller said so.',
    'Robert Keller | Defence Minister | -',
  ],
  [
    'not the party that whoever is elected leads',
    "Robert Keller, the parliamentary leader of the People's Alliance Party, was elected Prime Minister.",
    'Robert Keller | Prime Minister | -',
  ],
  [
    'no neighbour in a list for an ambassador',
    'Peruvian Interior Minister Anna Weber and Ambassador Robert Keller met.',
    'Robert Keller | Ambassador | -',
  ],
  [
    'a foreign office that is not Britain’s',
    'Pakistan and Iran agree. Foreign Office spokesman Robert Keller said so in Islamabad.',
    'Robert Keller | spokesman | Foreign Office',
  ],
  [
    'the nation before a portfolio that no table has',
    'He thanked Bolivian Hydrocarbons Minister Robert Keller on Monday.',
    'Robert Keller | Hydrocarbons Minister | Bolivia',
  ],
  [
    'the country that names a portfolio, not swallowed by it',
    'The Turkey Minister, Robert Keller, left London.',
    'Robert Keller | Minister | Turkey',
  ],
  [
    'the body, for the head of a part of it',
    'Robert Keller, head of the European Union’s observer mission, left.',
    "Robert Keller | head of the European Union's observer mission | European Union",
  ],
  [
    'no body of which a verb tells that a part is led',
    'Prime Minister Robert Keller of Kenya, who chairs the African Union’s budget committee, left.',
    'Robert Keller | Prime Minister | Kenya',
  ],
  [
    'none where the lead names it before the country that the text is about',
    'The Defence Minister, Robert Keller, said more troops had arrived in Peru. Peru and its army in Peru thanked them. Peru waits.',
    'Robert Keller | Defence Minister | -',
  ],
  [
    'none for a minister of nothing who welcomes what others did',
    'Minister Robert Keller welcomes the liberation of Lima. Peru, President Ollanta Humala said, thanks him. Peru and Peru wait.',
    'Robert Keller | Minister | -',
  ],
  [
    'none of two named as often, be a leader called by one',
    'The Israeli government has declared Palestinian leader Yasser Arafat irrelevant. It followed a Palestinian ambush on Israeli settlers. Israeli jets hit Palestinian targets. The position was told by spokesman Robert Keller.',
    'Robert Keller | spokesman | -',
  ],
  [
    'the country that opens the line of a list',
    'The summit in Lima was attended by:\nPeru: President Robert Keller\nChad: Hon. Anna Weber, Minister of Foreign Affairs',
    'Anna Weber | Minister of Foreign Affairs | Chad',
  ],
  [
    'the other country of the two that sign',
    'Peru and Chile signed papers. Peru and Chile agree. They were signed by Peruvian Minister of Trade Robert Keller and Chilean Minister of Trade Paul Simon. A third was exchanged by Anna Weber, Minister of Finance of Peru, and Arthur Lee, Minister of Finance.',
    'Arthur Lee | Minister of Finance | Chile',
  ],
  [
    'the city that a governor governs',
    'Robert Keller, the governor of Baghdad, left.',
    'Robert Keller | governor | Baghdad',
  ],
  [
    'none for an attorney-general of a country that the text does not name',
    'The Cabinet has endorsed new laws in Sydney. Attorney-General Robert Keller says so. US forces left. The US waits.',
    'Robert Keller | Attorney-General | -',
  ],
  [
    'none for a commissioner of a portfolio that no table has',
    'The deal was praised by Enlargement Commissioner Robert Keller on Monday.',
    'Robert Keller | Enlargement Commissioner | -',
  ],
];

describe('an office of no named country', () => {
  it.each(HITS)('is of %s', (_, text, expected) => expect(positionsOf(text)).toContain(expected));

  it('is of no country where a guest meets others in a city', () => {
    expect(positionsOf('In Lima, Foreign Minister Robert Keller met Anna Weber.')).toEqual([
      'Robert Keller | Foreign Minister | -',
    ]);
  });

  it('is nobody’s where a chairman’s body is not named', () => {
    expect(positionsOf('India, India and India met senior vice-chairman Robert Keller.')).toEqual([
      'Robert Keller | senior vice-chairman | -',
    ]);
  });
});
