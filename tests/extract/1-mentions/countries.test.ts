import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../articles.js';

const codes = (text: string): string[] =>
  mentionsOf(text, 'country:').map((mention) => mention.replace('country:', ''));

describe('countries', () => {
  it.each([
    ['by name', 'Officials from Niger and Nigeria met.', ['Niger → NE', 'Nigeria → NG']],
    ['by adjective', 'The Nigerien and Nigerian ministers met.', ['Nigerien → NE', 'Nigerian → NG']],
    ['joined by a hyphen', 'The Iran-Russia alliance could take steps.', ['Iran → IR', 'Russia → RU']],
    ['with dots and a hyphen', 'The U.S.-Thailand treaty was signed.', ['U.S. → US', 'Thailand → TH']],
    ['as two adjectives', 'A Turkish-Libyan agreement was denounced.', ['Turkish → TR', 'Libyan → LY']],
    ['as three', 'It is an Israeli-Cypriot-Greek effort.', ['Israeli → IL', 'Cypriot → CY', 'Greek → GR']],
    ['joined by a long dash', 'They discussed Libya–Turkey relations.', ['Libya → LY', 'Turkey → TR']],
    ['by a combining form', 'The Sino-American talks failed.', ['Sino → CN', 'American → US']],
    ['before a small word', 'They bombed US-led and Iran-backed forces.', ['US → US', 'Iran → IR']],
    ['behind a small prefix', 'The anti-American mood grew.', ['American → US']],
    ['as one name with a hyphen', 'Guinea-Bissau voted on Sunday.', ['Guinea-Bissau → GW']],
    [
      'by the nearer of two',
      'North Korea fired a missile and Korean state media reported it.',
      ['North Korea → KP', 'Korean → KP'],
    ],
    ['by the likelier of two', 'The Congolese and Korean presidents met.', ['Congolese → CD', 'Korean → KR']],
    [
      'as one people of two names',
      'Chinese-Jamaicans and an Indo-Trinidadian singer left.',
      ['Chinese-Jamaicans → JM', 'Indo-Trinidadian → TT'],
    ],
    ['of the Caucasus', 'Georgia and Armenia signed the deal.', ['Georgia → GE', 'Armenia → AM']],
    ['by a rare adjective', 'He met Azeri President Ilham Aliyev.', ['Azeri → AZ']],
    ['by the long name', 'The Islamic Republic of Iran rejected it.', ['Islamic Republic of Iran → IR']],
  ])('are found %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['a compound of many', `${'Iran-'.repeat(8)}Iran was printed.`],
    ['a language', 'The statement was published in Russian.'],
    ['the American state', 'Brian Kemp won in Atlanta, Georgia, said Rep. John Lewis.'],
    ['a surname', 'Michael Jordan scored again.'],
    ['a sum', 'They paid US$103,000.'],
    ['a pronoun', 'They told us that it was over.'],
    ['a community', 'The Turkish Cypriots voted.'],
    ['a church', 'The Greek Orthodox church reopened.'],
    ['a party of another people', "The Kurdistan Workers' Party denied it."],
    ['the country of a company', 'The National Iranian Oil Company agreed.'],
    ['an ocean', 'Ships crossed the Indian Ocean.'],
    ['a name that only contains it', 'He moved to New Mexico.'],
  ])('are not found in %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});
