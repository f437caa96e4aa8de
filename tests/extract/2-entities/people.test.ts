import { describe, expect, it } from 'vitest';
import { analysisOf, mentionsOf } from '../articles.js';

describe('a person of an article', () => {
  it.each([
    [
      'surname',
      'Boris Johnson spoke. Later Johnson left.',
      ['Boris Johnson → person:boris-johnson', 'Johnson → person:boris-johnson'],
    ],
    [
      'surname with particles',
      'Ursula von der Leyen spoke. Von der Leyen left.',
      ['Ursula von der Leyen → person:ursula-von-der-leyen', 'Von der Leyen → person:ursula-von-der-leyen'],
    ],
    [
      'family name before a double given name',
      'Park Joo-Ho spoke. Later Park left.',
      ['Park Joo-Ho → person:park-joo-ho', 'Park → person:park-joo-ho'],
    ],
    [
      'family name before a given name',
      'Minister Zhong Shan spoke. Later Zhong left.',
      ['Zhong Shan → person:zhong-shan', 'Zhong → person:zhong-shan'],
    ],
    [
      'body and office',
      'He met USAID Administrator Samantha Power. Power left.',
      ['Samantha Power → person:samantha-power', 'Power → person:samantha-power'],
    ],
    [
      'nickname',
      'President Boris "Bojo" Johnson spoke. Bojo left.',
      ['Boris "Bojo" Johnson → person:boris-johnson', 'Bojo → person:boris-johnson'],
    ],
    [
      'titled surname',
      'Heiko Maas spoke. Foreign Minister Maas left.',
      ['Heiko Maas → person:heiko-maas', 'Maas → person:heiko-maas'],
    ],
    [
      'two surnames',
      'Elizabeth Sherwood-Randall spoke. Sherwood-Randall left.',
      [
        'Elizabeth Sherwood-Randall → person:elizabeth-sherwood-randall',
        'Sherwood-Randall → person:elizabeth-sherwood-randall',
      ],
    ],
    [
      'middle initial',
      'Harry S. Dunn spoke. Harry Dunn left.',
      ['Harry S. Dunn → person:harry-s-dunn', 'Harry Dunn → person:harry-s-dunn'],
    ],
    [
      'pronoun',
      'Theresa May spoke. She left.',
      ['Theresa May → person:theresa-may', 'She → person:theresa-may'],
    ],
    [
      'possessive pronoun before the name',
      'During his stay in Tehran, Hassan Rouhani spoke.',
      ['his → person:hassan-rouhani', 'Hassan Rouhani → person:hassan-rouhani'],
    ],
    [
      'pronoun behind a participle that opens the sentence',
      'Vladimir Putin spoke. Asked whether he believed Vladimir Putin, Boris Johnson laughed. He left.',
      [
        'Vladimir Putin → person:vladimir-putin',
        'he → person:boris-johnson',
        'Vladimir Putin → person:vladimir-putin',
        'Boris Johnson → person:boris-johnson',
        'He → person:boris-johnson',
      ],
    ],
  ])('is known by %s', (_, text, expected) => {
    expect(mentionsOf(text, 'person:')).toEqual(expected);
  });

  it.each([
    ['another middle initial', 'John A. Smith spoke. John B. Smith left.', ['john-a-smith', 'john-b-smith']],
    [
      'more middle initials, and neither by a short form',
      'Carl H. W. Dunn spoke. Carl W. Dunn left. Carl Dunn slept.',
      ['carl-h-w-dunn', 'carl-w-dunn', 'carl-dunn'],
    ],
    [
      'another middle name',
      'Anna Maria Weber spoke. Anna Luisa Weber left.',
      ['anna-maria-weber', 'anna-luisa-weber'],
    ],
    ['a suffix', 'Ann Lee Jr. spoke. Her mother Ann Lee left.', ['ann-lee-jr', 'ann-lee-jr', 'ann-lee']],
    ['the other suffix', 'Paul Dunn Sr. met Paul Dunn, Jr. on Monday.', ['paul-dunn-sr', 'paul-dunn-jr']],
    [
      'an initial that the tables have otherwise',
      'John F. Kerry met John B. Kerry.',
      ['john-kerry', 'john-b-kerry'],
    ],
    [
      'the name of a father in the tables',
      'Former President George H. W. Bush met his son George W. Bush. President Bush left.',
      ['george-h-w-bush', 'george-h-w-bush', 'george-w-bush', 'george-w-bush'],
    ],
  ])('is another with %s', (_, text, expected) => {
    expect(mentionsOf(text, 'person:').map((mention) => mention.split(' → person:')[1])).toEqual(expected);
  });

  it.each([
    ['fuller initials', 'Carl H. W. Dunn spoke. Carl H. Dunn left.', 'carl-h-w-dunn'],
    ['a middle name for an initial', 'Carl Henry Dunn spoke. Carl H. Dunn left.', 'carl-henry-dunn'],
    ['no initial', 'Carl H. W. Dunn spoke. Carl Dunn left.', 'carl-h-w-dunn'],
    [
      'fewer middle names',
      'Maria del Carmen Lopez Garcia spoke. Maria Lopez Garcia left.',
      'maria-del-carmen-lopez-garcia',
    ],
    ['one suffix', 'Carl H. Dunn Jr. spoke. Carl Dunn Jr. left. Dunn slept.', 'carl-h-dunn-jr'],
    ['the initial of the tables', 'Dmitry A. Medvedev spoke. Dmitry Medvedev left.', 'dmitry-medvedev'],
  ])('is the same with %s', (_, text, expected) => {
    const ids = mentionsOf(text, 'person:').map((mention) => mention.split(' → person:')[1]);
    expect([...new Set(ids)]).toEqual([expected]);
  });

  it('keeps to the gender of pronouns', () => {
    const text = 'Angela Merkel met Boris Johnson. He thanked her.';
    expect(mentionsOf(text, 'person:').slice(2)).toEqual([
      'He → person:boris-johnson',
      'her → person:angela-merkel',
    ]);
  });

  it('may be called a lawmaker before being named', () => {
    const text =
      'A lawmaker said the visit matters.\n\nThe visit was short.\n\nHeshmatollah Falahatpisheh also told reporters so.\n\nThe parliamentarian left.';
    expect(mentionsOf(text, 'person:')).toEqual([
      'A lawmaker → person:heshmatollah-falahatpisheh',
      'Heshmatollah Falahatpisheh → person:heshmatollah-falahatpisheh',
      'The parliamentarian → person:heshmatollah-falahatpisheh',
    ]);
  });

  it('is meant by the title held', () => {
    const text =
      'Crown Prince Mohammed bin Salman met Energy Minister Prince Abdulaziz bin Salman. The Crown Prince said little.';
    expect(mentionsOf(text, 'person:').at(-1)).toBe('The Crown Prince → person:mohammed-bin-salman');
  });

  it('is not meant by the title of another country', () => {
    const text = 'Russian President Vladimir Putin arrived. The Iranian president was not there.';
    expect(mentionsOf(text, 'person:')).toHaveLength(1);
  });

  it('is of the country that the word names, as the tables know', () => {
    const text =
      'Vladimir Putin arrived. President Ilham Aliyev of Azerbaijan waited. The Russian president spoke.';
    expect(mentionsOf(text, 'person:').at(-1)).toBe('The Russian president → person:vladimir-putin');
  });

  it('is no other envoy than that of the body', () => {
    const text = 'High Representative Anna Weber spoke. The talks will be led by the UN special envoy.';
    expect(mentionsOf(text, 'person:')).toHaveLength(1);
  });

  it('may be called like a city', () => {
    const text = 'Valeska Paris spoke. Paris claims that she left Paris. She lives in Paris.';
    expect(mentionsOf(text).map((mention) => mention.split(' → ')[1])).toEqual([
      'person:valeska-paris',
      'person:valeska-paris',
      'person:valeska-paris',
      'person:valeska-paris',
      'person:valeska-paris',
      'place:paris-FR',
    ]);
  });

  it('in office on the day is known by surname alone', () => {
    expect(mentionsOf('The talks with Putin failed.', 'person:')).toEqual(['Putin → person:vladimir-putin']);
  });

  it('is made of an unknown surname that its words tell', () => {
    expect(mentionsOf('The talks failed, Zxyvanov said.', 'person:')).toEqual(['Zxyvanov → person:zxyvanov']);
  });

  it('is not made of an unknown word alone', () => {
    expect(mentionsOf('The talks on Zxyva failed.', 'person:')).toEqual([]);
  });

  it('is the same under two spellings', () => {
    const text = 'Recep Tayyip Erdoğan spoke. Recep Tayyip Erdogan left.';
    expect(new Set(mentionsOf(text, 'person:').map((mention) => mention.split(' → ')[1])).size).toBe(1);
  });

  it('has the country of the office', () => {
    const { entities } = analysisOf(
      'The talks were opened by Luigi Di Maio, the Italian foreign minister, on Monday.',
    );
    expect(entities.get('person:luigi-di-maio')?.country).toBe('IT');
  });

  it.each([
    ["South Sudan's First Vice President Riek Machar flew.", 'person:riek-machar', 'SS'],
    ['Kenyan Transport Cabinet Secretary Kipchumba Murkomen spoke.', 'person:kipchumba-murkomen', 'KE'],
    ['State Department spokesman Zed Price spoke.', 'person:zed-price', 'US'],
    ['Analyst Zed Price spoke.', 'person:zed-price', null],
  ])('has the country of the title in "%s"', (text, id, code) => {
    expect(analysisOf(text).entities.get(id)?.country).toBe(code);
  });

  it('has the honorific and no title in the name', () => {
    const person = analysisOf('He met Ayatollah Seyyed Ali Khamenei.').entities.get('person:ali-khamenei');
    expect([person?.name, person?.honorific]).toEqual(['Ali Khamenei', 'Ayatollah']);
  });
});

describe('a leader behind a title', () => {
  it.each([
    ['in office on the day', '2018-11-14', 'His Majesty King Abdullah left.', 'person:king-abdullah-ii'],
    ['of the country behind', '2008-11-14', 'King Abdullah of Saudi Arabia left.', 'person:king-abdullah'],
    ['of the country before', '2008-11-14', "Jordan's King Abdullah left.", 'person:king-abdullah-ii'],
    ['no minister behind "President"', '2016-11-14', 'President Mohamed left.', 'person:mohamed'],
    ['no woman behind "Sheikh"', '2016-11-14', 'Sheikh Mohamed left.', 'person:mohamed'],
    ['the minister', '2016-11-14', 'Foreign Minister Mohamed left.', 'person:amina-mohamed'],
    ['whom the tables do not have', '2021-11-14', 'It was built by King Hussein.', 'person:hussein'],
  ])('is the one %s', (_, day, text, id) => {
    expect([...analysisOf(text, day).entities.keys()]).toContain(id);
  });

  it('is none of the ministers of such a surname', () => {
    expect([...analysisOf('It was built by King Hussein.', '2021-11-14').entities.keys()]).not.toContain(
      'person:fuad-hussein',
    );
  });
});
