import { describe, expect, it } from 'vitest';
import { decode, mayFollow, TAG_COUNT, TAGS } from '../../../src/extract/1-mentions/name-model/model.js';
import { candidatesOf } from '../articles.js';

describe('names that no table has', () => {
  it.each([
    ['person', 'Police in Kwabre arrested Yaw Odurolo, 43.', ['Yaw Odurolo']],
    [
      'place',
      'Police in Kwabre arrested Yaw Odurolo, 43, at Old Dansokrom village.',
      ['Kwabre', 'Old Dansokrom'],
    ],
    ['person', '"We are hungry," Nakayi told The Daily Kumbi.', ['Nakayi']],
    ['organization', 'The villagers left, Radio Mbwela reported.', ['Radio Mbwela']],
    ['organization', 'He is with the Zimbabwe Farmers Guild.', ['Zimbabwe Farmers Guild']],
    [
      'organization',
      "Gazprom signed a memorandum with state-owned Srbilgas on a pipeline and with Canada's Norvana Rail on Tuesday.",
      ['Gazprom', 'Srbilgas', 'Norvana Rail'],
    ],
    ['place', 'Police clashed with Gorovina residents.', ['Gorovina']],
    [
      'person',
      'The court heard Yaw Odurolo SC and Tendekai Murwira QC.',
      ['Yaw Odurolo', 'Tendekai Murwira'],
    ],
    [
      'person',
      'Minister Tendekai Zurbana called. They had met with Zurbana in Oslo.',
      ['Tendekai Zurbana', 'Zurbana'],
    ],
    ['people', 'Kuya singers from Vaitele sang.', ['Kuya']],
    ['place', 'They sang at the Apia Park stadium.', ['Apia Park']],
  ])('are read as a %s: %s', (kind, text, expected) => {
    expect(candidatesOf(kind, text)).toEqual(expected);
  });

  it.each([
    [
      'place',
      'Floods Cut Off Kwabrezu For Days, Police Chief Says\n\nThey fled from Kwabrezu to Accra. The Kwabrezu bridge fell.',
      ['Kwabrezu', 'Kwabrezu', 'Kwabrezu'],
    ],
    [
      'organization',
      'The National Institute of the Zurban Environment (Zurbama) fined them. Everybody fears Zurbama.',
      ['National Institute of the Zurban Environment', 'Zurbama'],
    ],
    [
      'person',
      'Forward Davi da Costa and Edi “Gringo” Dallas scored.',
      ['Davi da Costa', 'Edi “Gringo” Dallas'],
    ],
    ['people', 'The Zakri and Mokwi clans fought.', ['Zakri', 'Mokwi']],
    ['person', 'Striker Boniface Okalu left.', ['Boniface Okalu']],
    ['person', 'He follows Barbadian Orson Gittens.', ['Orson Gittens']],
  ])('are read as a %s with the help of the rest: %s', (kind, text, expected) => {
    expect(candidatesOf(kind, text)).toEqual(expected);
  });

  it.each([
    ['place', 'They celebrated Diwali and spoke Swahili.'],
    ['place', 'Typhoon Zandile struck.'],
    ['person', 'The roof fell when Cyclone Zandile struck.'],
    ['organization', 'The two-day Tokwe summit ended.'],
    ['organization', 'The Obama Administration denied it.'],
    ['organization', 'Unidentified men on motorcycles shot him.'],
    ['person', 'Depositors smashed the windows of the bank.'],
    ['person', 'Visiting Kigali on Monday, they apologised.'],
  ])('are not read as a %s: %s', (kind, text) => {
    expect(candidatesOf(kind, text)).toEqual([]);
  });
});

describe('the likeliest tags', () => {
  const none = new Float64Array((TAG_COUNT + 1) * TAG_COUNT);
  const scoresOf = (rows: readonly Partial<Record<(typeof TAGS)[number], number>>[]): Float64Array =>
    Float64Array.from(rows.flatMap((row) => TAGS.map((tag) => row[tag] ?? 0)));

  it('never go on with a name that was not begun', () => {
    const tags = decode(scoresOf([{ none: 2 }, { '+person': 5, person: 4 }, { '+person': 5 }]), none);
    expect(tags.map((tag) => TAGS[tag])).toEqual(['none', 'person', '+person']);
    expect(mayFollow(TAGS.indexOf('+person'), TAGS.indexOf('location'))).toBe(false);
  });

  it('weigh what stands side by side', () => {
    const transitions = none.slice();
    transitions[TAGS.indexOf('person') * TAG_COUNT + TAGS.indexOf('person')] = -3;
    const tags = decode(scoresOf([{ person: 2 }, { person: 2, location: 1 }]), transitions);
    expect(tags.map((tag) => TAGS[tag])).toEqual(['person', 'location']);
  });
});
