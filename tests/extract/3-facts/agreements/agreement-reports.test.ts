import { describe, expect, it } from 'vitest';
import { agreementsOf } from '../claims/facts.js';

const STAGES: readonly (readonly [string, string, string])[] = [
  [
    'signed, as one side said',
    'Kenya has a security pact with Chad, which Nairobi said on Tuesday had been signed.',
    'security pact with Chad | agreement | signed | Chad + Kenya | - | 2019-09-10',
  ],
  [
    'in force, where something else was signed as one side said',
    'Kenya has a security pact with Chad, on which Nairobi said on Tuesday that a bill had been signed.',
    'security pact with Chad | agreement | in-force | Chad + Kenya | - | -',
  ],
  [
    'agreed, on the day on which its negotiation was concluded',
    'Peru will not publish the Defense Cooperation Agreement with Chile, whose negotiation was concluded on August 14.',
    'Defense Cooperation Agreement | agreement | agreed | Chile + Peru | - | 2019-08-14',
  ],
  [
    'in force, of whose text nothing is told',
    'Peru will not publish the Defense Cooperation Agreement with Chile, whose text is long.',
    'Defense Cooperation Agreement | agreement | in-force | Chile + Peru | - | -',
  ],
  [
    'proposed, whose early conclusion is urged',
    'Peru and Chile urged "the early conclusion of a regional trade agreement."',
    'regional trade agreement | agreement | proposed | Peru + Chile | - | -',
  ],
  [
    'in force, without a rejection',
    'The presidents parted without a rejection of the military deal between Peru and Chile.',
    'military deal between Peru and Chile | deal | in-force | Peru + Chile | - | -',
  ],
  [
    'rejected, after a rejection',
    'The presidents parted after a rejection of the military deal between Peru and Chile.',
    'military deal between Peru and Chile | deal | rejected | Peru + Chile | - | -',
  ],
  [
    'proposed, where one side wants it signed',
    'Peru wants the trade deal with Chile signed as it stands.',
    'trade deal with Chile | deal | proposed | Chile + Peru | - | -',
  ],
  [
    'signed, where one side got it signed',
    'Peru got the trade deal with Chile signed on Monday.',
    'trade deal with Chile | deal | signed | Chile + Peru | - | 2019-09-09',
  ],
  [
    'negotiated, by a name with "and" in it',
    'Negotiations between Brussels and Tbilisi on a Deep and Comprehensive Free Trade Area were in their third round.',
    'Deep and Comprehensive Free Trade Area | agreement | negotiating | European Union + Georgia | - | -',
  ],
  [
    'rejected, where somebody torpedoed it',
    'The minister torpedoed the water-sharing treaty between Peru and Chile.',
    'water-sharing treaty between Peru and Chile | treaty | rejected | Peru + Chile | - | -',
  ],
  [
    'proposed, where it is expected',
    'Peru expects a visa agreement with Chile.',
    'visa agreement with Chile | agreement | proposed | Chile + Peru | - | -',
  ],
  [
    'signed by the pair behind the "as" of a headline',
    'Peru to Leave Arica Within 60 Days as Vizcarra, Pinera Sign Pact\n\nPeru said on Tuesday that it would leave. President Martin Vizcarra met President Sebastian Pinera of Chile.',
    'Pact | agreement | signed | Chile + Peru | - | -',
  ],
  [
    'signed, without the sum that trade is to grow to',
    'Peru and Chile signed a roadmap for bringing mutual trade turnover to $10 billion.',
    'roadmap for bringing mutual trade turnover to $10 billion | agreement | signed | Peru + Chile | - | -',
  ],
  [
    'proposed, towards whose signing steps are taken',
    'Peru and Chile took steps towards the signing of a comprehensive trade agreement.',
    'comprehensive trade agreement | agreement | proposed | Peru + Chile | - | -',
  ],
  [
    'signed, whose signing is hailed',
    'Peru and Chile hailed the signing of a comprehensive trade agreement.',
    'comprehensive trade agreement | agreement | signed | Peru + Chile | - | -',
  ],
  [
    'ended, where it was dropped',
    'The visa agreement between Peru and Chile was dropped in May.',
    'visa agreement between Peru and Chile | agreement | ended | Peru + Chile | - | -',
  ],
];

const PARTIES: readonly (readonly [string, string, string])[] = [
  [
    'nobody where many without a name are told',
    'A memorandum of understanding among export credit agencies was concluded in Peru on Monday. Chile was glad.',
    'memorandum of understanding among export credit agencies | memorandum | agreed | - | - | 2019-09-09',
  ],
  [
    'those who are said to be parties to it',
    'The 1995 convention, to which both Peru and Chile are parties, gives them a zone of 200 miles.',
    '1995 convention | treaty | in-force | Peru + Chile | - | 1995',
  ],
  [
    'the subject before "its"',
    'Kenya is laying track: its contract with Siemens was signed in July.',
    'contract with Siemens | contract | signed | Siemens + Kenya | - | 2019-07',
  ],
  [
    'the body that "the fund" stands for',
    'The International Monetary Fund is in Luanda. A stand-by arrangement between the fund and Angola was signed on Monday.',
    'stand-by arrangement between the fund and Angola | agreement | signed | International Monetary Fund + Angola | - | 2019-09-09',
  ],
  [
    'not a body of another kind than "the fund"',
    'The World Bank is in Luanda. A stand-by arrangement between the fund and Angola was signed on Monday.',
    'stand-by arrangement between the fund and Angola | agreement | signed | Angola | - | 2019-09-09',
  ],
  [
    'the company that was named last',
    'Siemens said the trains run. A contract between the company and Angola was signed on Monday.',
    'contract between the company and Angola | contract | signed | Siemens + Angola | - | 2019-09-09',
  ],
  [
    'the Union where only the Union has such agreements',
    'An Association Agreement with Georgia should be signed in May, the European Union said.',
    'Association Agreement | agreement | proposed | European Union + Georgia | - | -',
  ],
];

const MANY =
  'Nauru, Tonga, Samoa, Fiji and Kiribati met in Suva. China has a security pact with Fiji. Japan, Australia, France and the United Kingdom sent envoys. She pledged money under the South Pacific Tuna Treaty.';
const TWO =
  'Fiji and China met in Suva. China has a security pact with Fiji. Fiji is glad, and China sent envoys to Fiji. She pledged money under the South Pacific Tuna Treaty.';

const ADOPTED = `The visit of the President of Peru to Chile resulted in the adoption of the following documents:

1. Agreement between the Government of Peru and the Government of Chile on roads.

2. Agreement between the Government of Peru and the Government of Chile on fish.`;

describe('agreements that are spoken of', () => {
  it.each([
    ['Talks in Lima', 'agreed'],
    ['List of documents signed during the visit of the President', 'signed'],
  ])('are of the stage that the line before a list and the headline tell: %s', (headline, stage) => {
    expect(agreementsOf(`${headline}\n\n${ADOPTED}`)).toEqual(
      ['roads', 'fish'].map(
        (matter) =>
          `Agreement between the Government of Peru and the Government of Chile on ${matter} | agreement | ${stage} | Peru + Chile | - | -`,
      ),
    );
  });

  it.each(STAGES)('are %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual([expected]);
  });

  it.each(PARTIES)('bind %s', (_, text, expected) => {
    expect(agreementsOf(text)).toEqual([expected]);
  });

  it('bind no pair of an article about many countries by a name alone', () => {
    expect(agreementsOf(MANY).at(-1)).toBe('South Pacific Tuna Treaty | treaty | in-force | - | - | -');
  });

  it('bind the pair that an article is about', () => {
    expect(agreementsOf(TWO).at(-1)).toBe(
      'South Pacific Tuna Treaty | treaty | in-force | Fiji + China | - | -',
    );
  });
});
