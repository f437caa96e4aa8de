import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../articles.js';
import { read } from '../support/article.js';

const bodies = (text: string): string[] => candidatesOf('organization', text);

describe('organizations', () => {
  it.each([
    ['ministry', 'The Turkish Ministry of Foreign Affairs denounced it.', ['Ministry of Foreign Affairs']],
    ['ministry in small letters', 'The French foreign ministry said so.', ['foreign ministry']],
    ['the same of two fields', "Peru's trade and industry ministry agreed.", ['trade and industry ministry']],
    [
      'department in small letters',
      'The department of homeland security left.',
      ['department of homeland security'],
    ],
    ['company of a country', 'The Shipping Corporation of India agreed.', ['Shipping Corporation of India']],
    ['office of a country', 'The Federal Aviation Office of Germany agreed.', ['Federal Aviation Office']],
    [
      'list of fields that are no ordinary words',
      'He met the Centre for Environment, Fisheries and Aquaculture Science.',
      ['Centre for Environment, Fisheries and Aquaculture Science'],
    ],
    ['without its seat', 'The Almaty-based Risks Assessment Group agreed.', ['Risks Assessment Group']],
    ['agency by its small noun', 'They told the Reuters news agency.', ['Reuters']],
    ['ministry behind its field', 'The Kenyan Defense Ministry denied it.', ['Defense Ministry']],
    ['council', 'He spoke to the Atlantic Council think tank.', ['Atlantic Council']],
    [
      'parliament',
      'The Libyan House of Representatives did not ratify it.',
      ['Libyan House of Representatives'],
    ],
    ['court', 'They may go to the International Court of Justice.', ['International Court of Justice']],
    [
      'institute',
      "Brazil's National Institute for Space Research reported it.",
      ['National Institute for Space Research'],
    ],
    [
      'company with a country inside',
      'The National Iranian Oil Company agreed.',
      ['National Iranian Oil Company'],
    ],
    ['company behind its kind', 'The oil producer Lukneft agreed.', ['Lukneft']],
    ['bank of a country', 'The Bank of China lent the money.', ['Bank of China']],
    ['party with an apostrophe', "The Kurdistan Workers' Party denied it.", ["Kurdistan Workers' Party"]],
    [
      'body before a newspaper of its words',
      'The East African Community agreed.',
      ['East African Community'],
    ],
    ['newspaper with its article', 'The East African reported it.', ['The East African']],
    ['name with an acronym', 'The Northern Freight Union (NFU) withdrew.', ['Northern Freight Union']],
    [
      'before the name of its head',
      'He met the leader of the Communist Party of Vietnam Nguyen Van Anh.',
      ['Communist Party of Vietnam'],
    ],
    ['unknown acronym', 'He also told ICANA that it was over.', ['ICANA']],
    ['committee', 'The Senate Foreign Relations Committee met.', ['Senate Foreign Relations Committee']],
    ['department', 'The Kenyan Department of Fisheries sued.', ['Department of Fisheries']],
    ['airline', 'Germany banned the airline Mahan Air.', ['Mahan Air']],
    ['agency behind its name', 'It was reported by the Tasnim news agency.', ['Tasnim']],
    ['longer than what the tables have', 'The Nigeria Labour Congress agreed.', ['Nigeria Labour Congress']],
    [
      'congress of another kind',
      'The Congress of Syrian National Dialogue met.',
      ['Congress of Syrian National Dialogue'],
    ],
    [
      'the same, cut short',
      'The Kenyan Farmers Congress met. The Congress agreed.',
      ['Farmers Congress', 'Congress'],
    ],
    ['genitive inside', "The People's Bank of China agreed.", ["People's Bank of China"]],
    [
      'list of fields',
      'The Ministry of Trade, Tourism and Investment met.',
      ['Ministry of Trade, Tourism and Investment'],
    ],
    [
      'list of regions',
      'The Organisation of African, Caribbean and Pacific States met.',
      ['Organisation of African, Caribbean and Pacific States'],
    ],
    ['office of a head', 'The Office of the Prime Minister agreed.', ['Office of the Prime Minister']],
    ['university abroad', 'He taught at the American University in Cairo.', ['American University in Cairo']],
    ['power company', 'A deal with Zurbano Power followed.', ['Zurbano Power']],
    ['acronym spoken as a word', 'The leaders of Nato and Saarc met.', ['Nato', 'Saarc']],
    ['first half of a word', 'The UN-backed talks and the NATO-led force failed.', ['UN', 'NATO']],
    ['embassy in a city', 'The US Embassy in London said so.', ['US Embassy in London']],
    [
      'club by its town and nickname',
      'The Los Angeles Lakers beat the Chicago Bulls.',
      ['Los Angeles Lakers', 'Chicago Bulls'],
    ],
    ['club by the end of its name', 'Striker Bo Zurb left Zurbano United.', ['Zurbano United']],
    ['court of magistrates', "The Zurbano Magistrate's Court sat.", ["Zurbano Magistrate's Court"]],
    ['a bank in French', 'The Banque du Zurbain said so.', ['Banque du Zurbain']],
    ['a party in Spanish', 'He left the Movimiento de los Zurbanos.', ['Movimiento de los Zurbanos']],
    [
      'name before a noun of kind',
      'The Etemzad newspaper and the Vente Zurbia party said so.',
      ['Etemzad', 'Vente Zurbia'],
    ],
    [
      'fund by its name alone, and no river by its first word',
      'Norway pays into the Amazon Fund. He drills in the Amazon.',
      ['Amazon Fund'],
    ],
    [
      'congress by the end of its name',
      'The Nigeria Labour Congress met. He left the Congress.',
      ['Nigeria Labour Congress', 'Congress'],
    ],
    ['chamber of any country', 'She sits in the House of Representatives.', ['House of Representatives']],
    [
      'office of a minister',
      "The Deputy Prime Minister's Office denied it.",
      ["Deputy Prime Minister's Office"],
    ],
    [
      'company of two trades',
      'The Zurbano Mining and Metallurgical Company sued Zurbo Limited.',
      ['Zurbano Mining and Metallurgical Company', 'Zurbo Limited'],
    ],
    [
      'list of fields of two words',
      'The Ministry of Land Management, Urban Planning and Construction met.',
      ['Ministry of Land Management, Urban Planning and Construction'],
    ],
    [
      'genitive behind its noun',
      "The Assembly of People's Representatives agreed.",
      ["Assembly of People's Representatives"],
    ],
    [
      'two bodies',
      'The Association of Journalists and Amnesty International sued.',
      ['Association of Journalists', 'Amnesty International'],
    ],
    [
      'country behind a company, not behind an agency of the world',
      'Engineers of Samsung Vietnam wrote to UNICEF Somalia.',
      ['Samsung Vietnam', 'UNICEF'],
    ],
    ['navy of a country', 'The Sri Lanka Navy seized it.', ['Sri Lanka Navy']],
    [
      'name behind what the body is',
      'He left Air Vanuatu for Bank Asia and Radio Zurbo.',
      ['Air Vanuatu', 'Bank Asia', 'Radio Zurbo'],
    ],
    ['wing of a party', 'He left the Zurbano National Party-Mengal.', ['Zurbano National Party-Mengal']],
    ['police of a part of a country', 'East Java Police arrested him.', ['East Java Police']],
    ['body of a sport', 'He wrote to Athletics Kenya.', ['Athletics Kenya']],
  ])('are found: %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each([
    ['a government', 'The government of Syria agreed.'],
    ['an administration', 'The Obama Administration agreed.'],
    ['common abbreviations', 'The GDP fell, the CEO and an NGO said.'],
    ['an abbreviation of small words', 'The exclusive economic zone (EEZ) is disputed.'],
    ['a person', 'Boris Johnson and Angela Merkel spoke.'],
    ['a sentence opening', 'Energy was discussed. Group members left.'],
    ['other compounds', 'The HIV-led work and a UN-like body failed.'],
    ['a building', 'They met at the Kigali Convention Centre.'],
    ['a dateline', 'ZURBANO, Peru — He left.'],
    ['the title of a protocol', 'They signed the Protocol on the Free Movement of Persons.'],
    ['a noun of power', 'It is a Nuclear Power.'],
    ['a form of address', 'Tomorrow HRH the Crown Prince arrives.'],
    ['a town and animals', 'In Chicago bears were seen.'],
    ['letters behind a name', 'Counsel Ann Lee, SAN, rose.'],
    ['a surname that is a noun of bodies', 'They met Administrator Samantha Power.'],
    ['a rank and a trade', 'They met Air Marshal Zurbo and Bank Manager Zurba.'],
    ['a town before a police station', 'He was held at Zurbano police station.'],
    ['a team', 'The Kenya Cricket World Cup team left.'],
    ['a town before a noun of kind', 'A Lagos newspaper and the Nairobi party said so.'],
    ['a deal', 'The Paris Agreement was signed.'],
    [
      'the initials of a deal',
      'The Comprehensive Agreement on Investment (CAI) opens markets. The CAI is new.',
    ],
    ['ministries without their field', 'The ministry said so, and a department of health left.'],
    ['ministries of many', 'The foreign ministries agreed.'],
    ['a partnership', 'They formed a Comprehensive Strategic Partnership (CSP). The CSP is new.'],
    ['a currency and a unit', 'It cost NOK 6 billion per BTU.'],
    ['who governs', 'The Danish Government agreed.'],
    ['an office of two fields', 'The Argentine Production and Labor minister left.'],
    ['a part of the world', 'The West African force left.'],
  ])('are not found in %s', (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('a body of the tables', () => {
  it.each([
    ['is told by its name', 'The Exim Bank lent to India.', 'org:export-import-bank-of-the-united-states'],
    [
      'is no other of that name, of another country',
      'The Exim Bank of India lent.',
      'org:exim-bank-of-india',
    ],
    ['is no other of that name, which a country owns', "Argentina's Senate agreed.", 'org:senate-argentina'],
    ['stays the same where a country only has it', "Turkey's Twitter was blocked.", 'org:twitter'],
  ])('%s', (_, text, id) => {
    const ids = read(text).entities.flatMap((entity) => (entity.kind === 'organization' ? [entity.id] : []));
    expect(ids).toEqual([id]);
  });
});
