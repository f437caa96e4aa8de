import { describe, expect, it } from 'vitest';
import { analysisOf, mentionsOf, wordsOf } from '../articles.js';

/** `words sense` of every capital and seat. */
function senses(text: string): string[] {
  const analysis = analysisOf(text);
  return analysis.mentions
    .filter((mention) => mention.sense !== undefined)
    .map((mention) => `${wordsOf(analysis, mention)} ${mention.sense}`);
}

describe('a capital', () => {
  it.each([
    ['the ties between Tehran and Moscow grew', ['Tehran actor', 'Moscow actor']],
    ['Moscow, along with other signatories, has voiced criticism.', ['Moscow actor']],
    ["Beijing is Riyadh's largest trading partner.", ['Beijing actor', 'Riyadh actor']],
    ['Athens expelled the ambassador.', ['Athens actor']],
    ['Khartoum must comply.', ['Khartoum actor']],
    ['He accused Tehran of lying.', ['Tehran actor']],
    ['The Kremlin denied it.', ['Kremlin actor']],
    ['It is part of the policy of Ankara.', ['Ankara actor']],
    ['Relations with Beijing worsened.', ['Beijing actor']],
    ['The sanctions are meant to compel Khartoum to comply.', ['Khartoum actor']],
  ])('acts in "%s"', (text, expected) => {
    expect(senses(text)).toEqual(expected);
  });

  it.each([
    ['Putin was in Tehran on Nov. 1.', ['Tehran place']],
    ['He flew to Moscow on Friday.', ['Moscow place']],
    ['The talks were held in the capital Astana.', ['Astana place']],
    ['The plane flies to Juba, Douala and Lusaka.', ['Juba place', 'Lusaka place']],
    ['Talks in Paris and London failed.', ['Paris place', 'London place']],
    ['The Cairo summit ended.', ['Cairo place']],
    ['She visited Ottawa.', ['Ottawa place']],
    ['They wanted to bomb Damascus.', ['Damascus place']],
    ['It happened in the streets of Baghdad.', ['Baghdad place']],
  ])('is a place in "%s"', (text, expected) => {
    expect(senses(text)).toEqual(expected);
  });

  it('that acts is its country', () => {
    expect(mentionsOf('Moscow rejected the demand.')).toEqual(['Moscow → country:RU']);
  });

  it('of a union that acts is the union', () => {
    expect(mentionsOf('Brussels rejected the demand.')).toEqual(['Brussels → org:european-union']);
  });

  it('says why it was read so', () => {
    expect(analysisOf('Moscow rejected the demand.').mentions[0]?.reason).toBe('subject of “rejected”');
  });

  it.each([
    ['a former seat', 'The congress opened in Dar es Salaam.', 'place:dar-es-salaam-TZ'],
    ['a former seat that seems to act', 'Dar es Salaam rejected the demand.', 'place:dar-es-salaam-TZ'],
    ['a second seat', 'They met in The Hague on Monday.', 'place:the-hague-NL'],
    ['the capital by another spelling', 'They met in Peking on Monday.', 'place:beijing-CN'],
  ])('is told from other cities: %s', (_, text, expected) => {
    expect(mentionsOf(text, 'place:').map((mention) => mention.split(' → ')[1])).toEqual([expected]);
  });

  it.each([
    ['behind an adjective', 'They met in the Georgian capital on Monday.', ['the Georgian capital']],
    ['behind a possessor', "They met in Georgia's capital on Monday.", ['capital']],
    ['before its country', 'They met in the capital of Georgia on Monday.', ['capital']],
    ['not where it is money', "They met about Georgia's capital market.", []],
  ])('without a name is a place: %s', (_, text, words) => {
    expect(mentionsOf(text, 'place:')).toEqual(words.map((word) => `${word} → place:tbilisi-GE`));
  });
});
