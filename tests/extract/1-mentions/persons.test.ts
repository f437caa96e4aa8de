import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../articles.js';

const people = (text: string): string[] => candidatesOf('person', text);

describe('people', () => {
  it.each([
    ['by title', 'Egyptian foreign minister Sameh Shoukry arrived.', ['Sameh Shoukry']],
    ['by two titles', 'Saudi Energy Minister Prince Abdulaziz bin Salman spoke.', ['Abdulaziz bin Salman']],
    ['by a royal title', 'Crown Prince Mohammed bin Salman agreed.', ['Mohammed bin Salman']],
    ['with a particle', 'Ursula von der Leyen said so.', ['Ursula von der Leyen']],
    ['with two surnames', 'President Andrés Manuel López Obrador spoke.', ['Andrés Manuel López Obrador']],
    ['by a title with its country', 'Secretary of State Mike Pompeo called him.', ['Mike Pompeo']],
    ['behind an "of" phrase', 'Prime Minister of Pakistan Imran Khan left.', ['Imran Khan']],
    ['with an initial', 'Donald J. Trump left.', ['Donald J. Trump']],
    [
      'with a suffix behind a comma',
      'President Joseph R. Biden, Jr. met Ann Lee, Jr.',
      ['Joseph R. Biden, Jr.', 'Ann Lee, Jr.'],
    ],
    ['without what follows a comma', 'Ann Lee, Junior Minister, left.', ['Ann Lee']],
    ['with a nickname behind', "Minister Ann Lee 'Comet' left.", ["Ann Lee 'Comet'"]],
    ['without quoted words behind', 'He told Ann Lee "No" and left.', ['Ann Lee']],
    ['with a suffix', 'President Joseph R. Biden Jr. met him.', ['Joseph R. Biden Jr.']],
    [
      'with a hyphen',
      'The minister Park Joo-Ho met Jean-Yves Le Drian.',
      ['Park Joo-Ho', 'Jean-Yves Le Drian'],
    ],
    ['with the family name first', 'Park Joo-Ho scored twice.', ['Park Joo-Ho']],
    [
      'by a rank',
      'Spc. Matt Jones, Pfc. Amy Smith and Spc Bronson left.',
      ['Matt Jones', 'Amy Smith', 'Bronson'],
    ],
    ['behind the place they stand for', 'Representative from New York Peter King left.', ['Peter King']],
    ['with forms of address', 'He met Ayatollah Seyyed Ali Khamenei.', ['Ali Khamenei']],
    ['by surname behind a title', 'President Erdoğan called for talks.', ['Erdoğan']],
    [
      'by abbreviated title',
      'Sen. Bernie Sanders and Rep. Adam Schiff voted.',
      ['Bernie Sanders', 'Adam Schiff'],
    ],
    [
      'in a list',
      'The ministers Nikos Dendias, Luigi Di Maio and Heiko Maas met.',
      ['Nikos Dendias', 'Luigi Di Maio', 'Heiko Maas'],
    ],
    ['between commas behind an office', 'A senior official, Hashem Safieddine, left.', ['Hashem Safieddine']],
    ['between commas', 'Its director, Hamid Arabnejad Khanooki, has ties.', ['Hamid Arabnejad Khanooki']],
    [
      'with a surname that is a word',
      'Prime Minister Theresa May and commissioner Stephen Mold left.',
      ['Theresa May', 'Stephen Mold'],
    ],
    [
      'with a small particle behind a title',
      'The UN envoy de Mistura and President von der Leyen met.',
      ['de Mistura', 'von der Leyen'],
    ],
    ['with a surname that is a title', 'The Hon Julie Bishop MP signed.', ['Julie Bishop']],
    [
      'with a ruler’s word behind an office',
      'Foreign Minister Shah Mahmood Qureshi left.',
      ['Shah Mahmood Qureshi'],
    ],
    [
      'between commas behind an office and its body',
      'The president of the Nigeria Labour Congress (NLC), Ayuba Wabba, left.',
      ['Ayuba Wabba'],
    ],
    ['before an office', 'He and Zheng Shanjie, chairman of the commission, met.', ['Zheng Shanjie']],
    [
      'by a shortened given name',
      'Police held Md. Zurban Karim and Ma. Lorena Zurbo.',
      ['Md. Zurban Karim', 'Ma. Lorena Zurbo'],
    ],
    [
      'behind the body of their office',
      'General Secretary of the Communist Party of Vietnam Nguyen Phu Zurb met President of the Council of Ministers Eduardo Zurbano.',
      ['Nguyen Phu Zurb', 'Eduardo Zurbano'],
    ],
    ['behind the country of their post', 'The Ambassador to Peru Yakup Zurbaz left.', ['Yakup Zurbaz']],
    [
      'by a surname that is also a company, once named in full',
      'Antonov sells aircraft. Its founder, Eugene Antonov, left. Antonov is ill.',
      ['Eugene Antonov', 'Antonov'],
    ],
    ['by a verb of saying', 'Charisse Phillips said so.', ['Charisse Phillips']],
    ['with a nickname', 'They arrested Ovidio “El Raton” Guzman Lopez.', ['Ovidio “El Raton” Guzman Lopez']],
  ])('are found %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['a title without a name', 'The Secretary of State left.'],
    ['a particle without a title', 'The talks de facto ended.'],
    ['a ruler without a name', 'The Shah left.'],
    ['a country behind a title', 'The President of Ukraine left.'],
    ['an agreement', 'The Bicentennial Framework for Security was praised.'],
    ['an administration', 'The Trump Administration refused.'],
    ['weekdays and months', 'On Monday April showers came.'],
    ['a sentence of ordinary words', 'Further talks followed. Many Leaders Met.'],
    ['a city', 'The summit in New Delhi ended.'],
    ['a sea', 'They crossed the Caspian Sea.'],
    ['a ministry', 'The Foreign Ministry spoke.'],
  ])('are not found in %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});
