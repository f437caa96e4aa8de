import { describe, expect, it } from 'vitest';
import { read } from '../../support/article.js';
import { claimsOf } from './facts.js';

const HITS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'nothing of what is asked',
    'PARTICIPATED_IN',
    'Will Angela Merkel meet Emmanuel Macron in Lima on Friday?',
    [],
  ],
  [
    'no MET_WITH of those of many whom a sentence names',
    'MET_WITH',
    'Angela Merkel attended the summit in Lima. Among the others at the summit were Emmanuel Macron of France and Vladimir Putin of Russia. Ann Lee attended the summit.',
    [],
  ],
  [
    'no PARTICIPATED_IN of a country that does something beside the signing',
    'PARTICIPATED_IN',
    'Leaders of Peru and Chile signed the pact in Lima on Monday, with India holding the chair.',
    [
      'Chile PARTICIPATED_IN Signing of Peru and Chile in Lima',
      'Peru PARTICIPATED_IN Signing of Peru and Chile in Lima',
    ],
  ],
  [
    'no OCCURRED_IN by a sentence that names no place',
    'OCCURRED_IN',
    'Angela Merkel visited Lima on Monday. During the visit she met Emmanuel Macron. They met for two hours.',
    ['Visit of Angela Merkel to Lima OCCURRED_IN Lima'],
  ],
  [
    'no REJECTED of a country whose claim is rejected',
    'REJECTED',
    'The U.S. rejection of a Canadian claim was firm.',
    [],
  ],
  [
    'DATED as planned where the day is still ahead',
    'DATED',
    'The presidents of Kenya and Egypt will meet in Cairo on September 20.',
    ['Meeting of Kenya and Egypt in Cairo DATED 2019-09-20 planned'],
  ],
  [
    'ATTACKED as hypothetical where it is doubted, believed or held against whoever is said to have done it',
    'ATTACKED',
    'Iran probably attacked Oman. Peru is believed to have bombed Chile. Kenya accused Chad of attacking Mali.',
    [
      'Chad ATTACKED Mali hypothetical',
      'Iran ATTACKED Oman hypothetical',
      'Peru ATTACKED Chile hypothetical',
    ],
  ],
  [
    'no DISCUSSED of the own country of who spoke',
    'DISCUSSED',
    'French President Emmanuel Macron discussed UK-France co-operation.',
    ['Emmanuel Macron DISCUSSED United Kingdom'],
  ],
  [
    'no SUPPORTS of a person whose plan is welcomed or who is congratulated',
    'SUPPORTS',
    'Emmanuel Macron welcomed Angela Merkel’s initiative and congratulated Ann Lee.',
    [],
  ],
  [
    'REJECTED of a person whose demand is rejected',
    'REJECTED',
    'Israel rejected Yasser Arafat’s demand to travel.',
    ['Israel REJECTED Yasser Arafat'],
  ],
  [
    'no COOPERATES_WITH of a country with a body of its own',
    'COOPERATES_WITH',
    'Russian officials are working with Gazprom in Peru.',
    [],
  ],
  [
    'no LOCATED_IN of a place before the noun that is the country’s',
    'LOCATED_IN',
    'Ann Lee explained Indonesia’s Timor policy.',
    [],
  ],
  [
    'HAS_STATUS of a referendum by that name',
    'HAS_STATUS',
    'Tunisia will hold a referendum on Sept. 15.',
    ['Referendum in Tunisia HAS_STATUS planned'],
  ],
  [
    'PARTICIPATED_IN of a country as the host of its election',
    'PARTICIPATED_IN',
    'Tunisia will hold a presidential election on Sept. 15.',
    ['Tunisia PARTICIPATED_IN Election in Tunisia (host) planned'],
  ],
  [
    'MET_WITH in the words of one who is named before them',
    'MET_WITH',
    'On Tuesday Chad said that Sudan and Egypt held talks in Geneva.',
    ['Egypt MET_WITH Sudan said'],
  ],
  [
    'MET_WITH in the article’s own words, though something is said behind',
    'MET_WITH',
    'In talks with Ann Lee, Angela Merkel said that the pact will be signed.',
    ['Angela Merkel MET_WITH Ann Lee'],
  ],
  [
    'MET_WITH of each who met one, not of one another',
    'MET_WITH',
    'Prime Minister Angela Merkel of Germany and President Emmanuel Macron of France met Ann Lee of Kenya in Lima.',
    ['Angela Merkel MET_WITH Ann Lee', 'Ann Lee MET_WITH Emmanuel Macron'],
  ],
  [
    'no MET_WITH of a delegation that met soldiers',
    'MET_WITH',
    'Angela Merkel of Germany and Emmanuel Macron of France met with soldiers in Lima.',
    [],
  ],
  [
    'no MET_WITH by words that may be spoken on the telephone',
    'MET_WITH',
    'Angela Merkel of Germany spoke with Emmanuel Macron of France about the case.',
    [],
  ],
  [
    'no MET_WITH of those to whom an unnamed one spoke',
    'MET_WITH',
    'I have spoken today to Angela Merkel of Germany and to Emmanuel Macron of France.',
    [],
  ],
  [
    'no HAS_STATUS of a conflict whose time is not told',
    'HAS_STATUS',
    'Ministers discussed the conflict in Ukraine.',
    [],
  ],
  [
    'MET_WITH by thanks in talks',
    'MET_WITH',
    'Robert Keller thanked Angela Merkel in talks on Monday for her support.',
    ['Angela Merkel MET_WITH Robert Keller'],
  ],
  [
    'MET_WITH of the few at a summit of theirs',
    'MET_WITH',
    'Angela Merkel, Robert Keller and Hamid Karzai held a trilateral summit in Rome on Monday.',
    ['Angela Merkel MET_WITH Hamid Karzai', 'Angela Merkel MET_WITH Robert Keller'],
  ],
  [
    'HAS_STATUS of talks that are under way',
    'HAS_STATUS',
    'Negotiations between Chile and Peru are under way in Lima.',
    ['Talks of Chile and Peru in Lima HAS_STATUS ongoing'],
  ],
  [
    'HAS_STATUS of talks in which two are',
    'HAS_STATUS',
    'Chile is in talks with Peru in Lima.',
    ['Talks of Chile and Peru in Lima HAS_STATUS ongoing'],
  ],
  [
    'HAS_STATUS of talks told beside others that are under way',
    'HAS_STATUS',
    'Chile and Peru held talks in Lima as Brazil is in talks with Kenya.',
    ['Talks of Brazil and Kenya HAS_STATUS ongoing', 'Talks of Chile and Peru in Lima HAS_STATUS held'],
  ],
  [
    'HAS_STATUS of talks that were under way',
    'HAS_STATUS',
    'Negotiations between Chile and Peru were under way in Lima.',
    ['Talks of Chile and Peru in Lima HAS_STATUS held'],
  ],
  [
    'HAS_STATUS of talks that were held',
    'HAS_STATUS',
    'Chile and Peru held talks in Lima.',
    ['Talks of Chile and Peru in Lima HAS_STATUS held'],
  ],
  [
    'no day of the sentence for what a relative clause tells',
    'DATED',
    'Vladimir Putin, who met Narendra Modi in Moscow, flew home on Friday.',
    [],
  ],
  [
    'SUPPORTS by a noun in apposition',
    'SUPPORTS',
    'Greece, a staunch backer of Cyprus, spoke.',
    ['Greece SUPPORTS Cyprus'],
  ],
  ['SUPPORTS by a verb', 'SUPPORTS', 'France backs Greece.', ['France SUPPORTS Greece']],
  [
    'SUPPORTS by a name of praise',
    'SUPPORTS',
    'President Vladimir Putin described Iran as a reliable partner.',
    ['Vladimir Putin SUPPORTS Iran'],
  ],
  [
    'OPPOSES by what someone faces',
    'OPPOSES',
    'Greece faces fierce opposition from Turkey.',
    ['Turkey OPPOSES Greece'],
  ],
  [
    'REJECTED with the owner of what is rejected',
    'REJECTED',
    "Russia rejected Turkey's demand.",
    ['Russia REJECTED Turkey'],
  ],
  [
    'CRITICIZED for what someone does',
    'CRITICIZED',
    'Greece condemned Turkish drilling.',
    ['Greece CRITICIZED Turkey'],
  ],
  [
    'SUPPORTS of whose efforts are welcomed',
    'SUPPORTS',
    "Greece welcomed Turkey's efforts.",
    ['Greece SUPPORTS Turkey'],
  ],
  [
    'SUPPORTS by nobody who only notes a pledge of others',
    'SUPPORTS',
    "Emmanuel Macron praised Angela Merkel. He noted Brazil's commitment to support Haiti.",
    ['Emmanuel Macron SUPPORTS Angela Merkel'],
  ],
  [
    'OPPOSES with whose policy it is',
    'OPPOSES',
    'Greece opposed the policies of Turkey.',
    ['Greece OPPOSES Turkey'],
  ],
  [
    'VISITED as planned where its day is still to come',
    'VISITED',
    'Emmanuel Macron is in Paris. He arrives in Athens on September 20.',
    ['Emmanuel Macron VISITED Athens planned'],
  ],
  [
    'CRITICIZED in the passive',
    'CRITICIZED',
    'Turkey was criticized by Greece.',
    ['Greece CRITICIZED Turkey'],
  ],
  [
    'CRITICIZED by a noun',
    'CRITICIZED',
    "Russia has voiced criticism of Turkey's stance.",
    ['Russia CRITICIZED Turkey'],
  ],
  [
    'CRITICIZED as denied',
    'CRITICIZED',
    'Greece did not criticize Turkey.',
    ['Greece CRITICIZED Turkey denied'],
  ],
  [
    'REQUESTED of whom one urges',
    'REQUESTED',
    'Emmanuel Macron urged Iran to release the prisoners.',
    ['Emmanuel Macron REQUESTED Iran'],
  ],
  ['THREATENED', 'THREATENED', 'Turkey threatened Greece with war.', ['Turkey THREATENED Greece']],
  [
    'SANCTIONED by imposing',
    'SANCTIONED',
    'The United States imposed sanctions on Iran.',
    ['United States SANCTIONED Iran'],
  ],
  [
    'SANCTIONED by a verb',
    'SANCTIONED',
    'The European Union sanctioned Iran.',
    ['European Union SANCTIONED Iran'],
  ],
  [
    'ATTACKED by an army, which is its country',
    'ATTACKED',
    'Russian forces attacked Ukraine in February.',
    ['Russia ATTACKED Ukraine'],
  ],
  ['AIDED with arms', 'AIDED', 'Russia lent its air power to Syria.', ['Russia AIDED Syria']],
  [
    'AIDED for what happens in a country',
    'AIDED',
    'Iran was providing the campaign in Syria with military assistance.',
    ['Iran AIDED Syria'],
  ],
  [
    'COOPERATES_WITH for all who work together',
    'COOPERATES_WITH',
    'Turkey and Russia cooperate with Iran.',
    ['Iran COOPERATES_WITH Turkey', 'Iran COOPERATES_WITH Russia', 'Russia COOPERATES_WITH Turkey'],
  ],
  [
    'COOPERATES_WITH for whom one works with, and no more',
    'COOPERATES_WITH',
    'Turkey and Russia are working with Iran.',
    ['Iran COOPERATES_WITH Turkey', 'Iran COOPERATES_WITH Russia'],
  ],
  [
    'ATTACKED by the rebels of a movement',
    'ATTACKED',
    'Al-Shabaab militants attacked Kenya in May.',
    ['Al-Shabaab ATTACKED Kenya'],
  ],
  [
    'COOPERATES_WITH by relations between',
    'COOPERATES_WITH',
    'The talks strengthened economic relations between Iran and Russia.',
    ['Iran COOPERATES_WITH Russia'],
  ],
  [
    'DISCUSSED',
    'DISCUSSED',
    'President Vladimir Putin discussed the situation in Syria.',
    ['Vladimir Putin DISCUSSED Syria'],
  ],
  [
    'APPOINTED',
    'APPOINTED',
    'Emmanuel Macron appointed Edouard Philippe prime minister.',
    ['Emmanuel Macron APPOINTED Edouard Philippe'],
  ],
  [
    'LOCATED_IN for a capital',
    'LOCATED_IN',
    "Kazakhstan's capital Astana is cold.",
    ['Astana LOCATED_IN Kazakhstan'],
  ],
  [
    'LOCATED_IN by a table, which no speaker told',
    'LOCATED_IN',
    'The talks with Kazakhstan will open in Astana, Angela Merkel said.',
    ['Astana LOCATED_IN Kazakhstan'],
  ],
  [
    'LOCATED_IN for a county before its state',
    'LOCATED_IN',
    'They left Warren County, Ohio, on Monday.',
    ['Warren County LOCATED_IN Ohio'],
  ],
  [
    'no LOCATED_IN in a list of places',
    'LOCATED_IN',
    'They left Dallas, Ohio, Texas and Utah on Monday.',
    [],
  ],
  [
    'LOCATED_IN for "the Russian city of"',
    'LOCATED_IN',
    'The bomb fell in the Russian city of Sochi.',
    ['Sochi LOCATED_IN Russia'],
  ],
  [
    'BASED_IN for a national adjective',
    'BASED_IN',
    'Russian oil producer Rosneft grew.',
    ['Rosneft BASED_IN Russia'],
  ],
  [
    'CITIZEN_OF',
    'CITIZEN_OF',
    'Iranian journalist Masih Alinejad spoke.',
    ['Masih Alinejad CITIZEN_OF Iran'],
  ],
  [
    'FAMILY_OF',
    'FAMILY_OF',
    "Harry Dunn died. Harry Dunn's mother, Charlotte Charles, spoke.",
    ['Charlotte Charles FAMILY_OF Harry Dunn'],
  ],
  [
    'REQUESTED by a demand to do something',
    'REQUESTED',
    "Turkey heard Russia's demand to renegotiate the Paris Agreement.",
    ['Russia REQUESTED Paris Agreement'],
  ],
  [
    'CRITICIZED by a name of blame',
    'CRITICIZED',
    'Greece called the pact between Turkey and Libya null and void.',
    ['Greece CRITICIZED pact between Turkey and Libya'],
  ],
  [
    'CRITICIZED by blame that looks like praise at first',
    'CRITICIZED',
    'Greece called the Paris Agreement a historic mistake.',
    ['Greece CRITICIZED Paris Agreement'],
  ],
];

const MISSES: readonly (readonly [string, string, string])[] = [
  [
    'a meeting into thanks for a part in talks',
    'MET_WITH',
    'Ghana thanked Japan for its part during the debt talks.',
  ],
  [
    'talks with several states as meetings of these',
    'MET_WITH',
    'Negotiations with France, Japan, Chile and Canada are at an advanced stage.',
  ],
  [
    'hosts as having met each other',
    'MET_WITH',
    'Hungary’s ambassador spoke after Emperor Akihito and Empress Michiko had received guests.',
  ],
  [
    'whoever attends the summit of a bloc as having met it',
    'MET_WITH',
    'Angela Merkel attended a summit of the African Union in Rome on Monday.',
  ],
  [
    'backing the opponents of a government as backing it',
    'SUPPORTS',
    "Turkey, a staunch backer of the Syrian government's opponents, spoke.",
  ],
  ['whose invasion is opposed as opposed', 'OPPOSES', 'France opposed the invasion of Iraq in 2003.'],
  ['where something is as criticized', 'CRITICIZED', 'France condemned the situation in Iraq.'],
  [
    'calling on a president as a request',
    'REQUESTED',
    'Emmanuel Macron called on President Vladimir Putin on Monday.',
  ],
  [
    'a guest who is welcomed as supported',
    'SUPPORTS',
    'Emmanuel Macron welcomed a Turkish delegation led by a minister.',
  ],
  [
    'fighters of a country as where their group is',
    'BASED_IN',
    "Iraqi ISIS fighters fled. Brazil's G20 year began.",
  ],
  ['whom a country is to be rid of as based there', 'BASED_IN', 'The army will rid Iraq of ISIL.'],
  [
    'a body of exiles as based in their country',
    'BASED_IN',
    'The Syrian National Coalition met the press. Syria waited.',
  ],
  ['thanks as support', 'SUPPORTS', 'Emmanuel Macron thanked Vladimir Putin for the dinner.'],
  [
    'company on a journey as membership',
    'MEMBER_OF',
    'Emmanuel Macron will be joined by Angela Merkel of NATO.',
  ],
  [
    'the ambition of another as membership',
    'MEMBER_OF',
    'Emmanuel Macron backed Colombia’s ambition to join the United Nations.',
  ],
  ['lending a voice as aid', 'AIDED', 'Russia lent its voice to Syria.'],
  [
    'the city in which it is said as who is helped',
    'AIDED',
    'Serbia and Germany met. The minister said in Berlin that Germany would help.',
  ],
  ['who is told of help as who is helped', 'AIDED', 'Peru told Chile that Germany would help.'],
  ['sending troops as aid', 'AIDED', 'Turkey will send troops to Libya.'],
  ['a struck deal as an attack', 'ATTACKED', 'Turkey struck a deal with Libya.'],
  ['imposing a tax as a sanction', 'SANCTIONED', 'Italy imposed a tax on France.'],
  ['naming a ship as an appointment', 'APPOINTED', 'Russia named Vladimir Putin in the report.'],
  ['relations that nothing strengthens', 'COOPERATES_WITH', 'The relations between Iran and Russia are bad.'],
  [
    'where somebody was born as blamed',
    'CRITICIZED',
    'The Saudi-born financier accused by Washington of the plot fled to Iraq.',
  ],
  ['fighters of no body as their country', 'ATTACKED', 'Pakistani militants attacked India in May.'],
  [
    'what somebody has said as the man who is opposed',
    'OPPOSES',
    'Emmanuel Macron opposed a statement of Vladimir Putin.',
  ],
  [
    'who urges as urged',
    'REQUESTED',
    'Emmanuel Macron and Vladimir Putin met Mr Zinni and urged him to stay.',
  ],
  [
    'what “we” do as a deed of the one who says it',
    'COOPERATES_WITH',
    'Emmanuel Macron said: “We remain committed to working closely with Turkey.”',
  ],
  [
    'those who work with a third as working with each other',
    'COOPERATES_WITH',
    'British and German officers are working with him.',
  ],
  ['a reported verb without an actor', 'CRITICIZED', 'The plan was criticized on Monday.'],
];

describe('claims of verbs and nouns', () => {
  it.each(HITS)('state %s', (_, predicate, text, expected) => {
    expect(claimsOf(text, predicate)).toEqual(expected.toSorted());
  });

  it.each(MISSES)('do not read %s', (_, predicate, text) => {
    expect(claimsOf(text, predicate)).toEqual([]);
  });
});

describe('the basis of a claim', () => {
  it.each([
    ['Peruvian President Ana Robles and Chilean President Luis Torres held talks on Monday.', 'stated'],
    [
      'Peruvian President Ana Robles and Chilean President Luis Torres agreed on Monday to appoint envoys.',
      'inferred',
    ],
  ])('is less sure of talks that no sentence tells: %s', (text, basis) => {
    const parts = read(text, '2019-09-11').claims.filter(({ predicate }) => predicate === 'PARTICIPATED_IN');
    expect(parts.map((claim) => claim.basis)).toEqual([basis, basis]);
  });
});

describe('the voice of a claim', () => {
  it('is the statement in which it is said', () => {
    const text = '"Turkey attacked Syria without any warning," Russian President Vladimir Putin said.';
    expect(claimsOf(text, 'ATTACKED')).toEqual(['Turkey ATTACKED Syria said']);
  });

  it('is an act of speech where the speaker himself rejects', () => {
    const text = '"We reject the demands of Turkey," Greek Prime Minister Kyriakos Mitsotakis said.';
    expect(claimsOf(text, 'REJECTED')).toEqual(['Kyriakos Mitsotakis REJECTED Turkey said by speaking']);
  });

  it('is the article itself elsewhere', () => {
    expect(
      read('Turkey attacked Syria.').claims.find(({ predicate }) => predicate === 'ATTACKED')?.saidBy,
    ).toBeNull();
  });
});

describe('evidence', () => {
  it('is verbatim for every claim, agreement and event', () => {
    const text =
      'Turkey and Libya signed a pact on Monday. President Emmanuel Macron met Chancellor Angela Merkel in Berlin, “a city of peace”, and condemned Turkish drilling.';
    const { claims, agreements, events } = read(text);
    const quotes = [...claims, ...agreements, ...events].flatMap(({ evidence }) => evidence);
    expect(
      quotes.filter(({ start, end, quote }) => text.slice(start, end) !== quote || quote === ''),
    ).toEqual([]);
  });
});

const RELAYED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'what a minister said',
    'Kenya and Uganda signed a trade agreement on Monday, Foreign Minister Amina Mohamed said.',
    ['AGREED_WITH', 'DATED', 'HAS_STATUS', 'HAS_TYPE', 'PARTICIPATED_IN', 'PARTY_TO', 'SIGNED_DURING'],
  ],
  [
    'what a spokesman told',
    'The presidents of Kenya and Egypt met on Tuesday, according to a spokesman.',
    ['DATED', 'HAS_STATUS', 'HAS_TYPE', 'MET_WITH', 'PARTICIPATED_IN'],
  ],
  ['a judgement', 'Kenya backs Uganda, Foreign Minister Amina Mohamed said.', []],
  ['what is claimed', 'Egypt claimed that Kenya and Uganda had signed a trade agreement.', []],
  ['what is denied', 'Egypt denied that Kenya and Uganda had signed a trade agreement.', []],
  ['a quotation', '"Kenya and Uganda signed a trade agreement," Amina Mohamed said.', []],
  ['the article itself', 'Kenya and Uganda signed a trade agreement on Monday.', []],
];

describe('relayed claims', () => {
  it.each(RELAYED)('%s', (_, text, expected) => {
    const { claims } = read(text, '2019-09-11');
    const relayed = claims.filter((claim) => claim.relayed === true);
    expect([...new Set(relayed.map(({ predicate }) => predicate))].toSorted()).toEqual(expected);
    expect(relayed.every(({ saidBy }) => saidBy === 'q0')).toBe(true);
  });
});
