import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the two countries of a list',
    'Russia and Iran signed a deal. The two countries will trade oil.',
    ['The two countries = Iran, Russia'],
  ],
  [
    'the two of the news past a list of three',
    'Kenya and Ghana made peace. Experts credit Chile and Peru, as well as Japan. Keller visited both countries in May.',
    ['both countries = Ghana, Kenya'],
  ],
  [
    'the two of the news past the head of a body of many',
    'Chad and Sudan signed a deal. They signed before U.N. Secretary-General Ban Ki-moon and Senegalese President Abdoulaye Wade. The two governments will trade.',
    ['They = Chad, Sudan', 'The two governments = Chad, Sudan'],
  ],
  [
    'two sides of which one is a body',
    'Kenya and Ghana wait. The EU and Azerbaijan began talks. The two sides met in May.',
    ['The two sides = Azerbaijan, EU'],
  ],
  ['both sides', 'Turkey met with Libya in May. Both sides agreed to talk.', ['Both sides = Libya, Turkey']],
  [
    'the two of the talks past those in which something goes on',
    'Ties between France and Germany improved. Both sides spoke of the wars in Yemen and Sudan. The two governments will trade.',
    ['Both sides = France, Germany', 'The two governments = France, Germany'],
  ],
  [
    '"between" before a pair',
    'Ties between France and Germany improved. The two nations will trade.',
    ['The two nations = France, Germany'],
  ],
  [
    'two countries in one word',
    'The Iran-Russia alliance grew. The two countries will trade.',
    ['The two countries = Iran, Russia'],
  ],
  [
    'a trio made by "with"',
    'Russia and Iran trade. The two countries started working with Turkey. The three countries pledged help.',
    ['The two countries = Iran, Russia', 'The three countries = Iran, Russia, Turkey'],
  ],
  [
    'the countries of the two people of its own sentence',
    'Kenya and Ghana wait. Angela Merkel met with Emmanuel Macron to review a pact that the two countries signed. Germany and France agree.',
    ['the two countries = France, Germany'],
  ],
  [
    'the two ministers past those who accompanied one',
    'Peruvian Foreign Minister Robert Keller visited Chilean Foreign Minister Anna Weber. He was accompanied by Tom Adler and Jane Miller. The two ministers held talks.',
    ['The two ministers = Anna Weber, Robert Keller'],
  ],
  [
    'presidents, who are no ministers',
    'US President Donald Trump and Russian President Vladimir Putin talked. US Secretary of State Mike Pompeo and Russian Foreign Minister Sergei Lavrov joined. The two presidents left.',
    ['The two presidents = Donald Trump, Vladimir Putin'],
  ],
  [
    '"their" at the start of a sentence',
    'Angela Merkel and Emmanuel Macron agreed. Their first meeting took place in Paris.',
    ['Their = Angela Merkel, Emmanuel Macron'],
  ],
  [
    'a trio of leaders for their countries',
    'Putin took part in a summit with Hassan Rouhani and Azeri President Ilham Aliyev. The three countries agreed to cooperate.',
    ['The three countries = Azerbaijan, Iran, Russia'],
  ],
  [
    'the two leaders',
    'President Joe Biden met with President Emmanuel Macron of France. The two leaders discussed trade.',
    ['The two leaders = Emmanuel Macron, Joe Biden'],
  ],
  [
    'presidents whom no sentence names together',
    'Russian President Vladimir Putin met Supreme Leader Ali Khamenei. Iranian President Hassan Rouhani waited. The two presidents discussed trade.',
    ['The two presidents = Hassan Rouhani, Vladimir Putin'],
  ],
  [
    'they at the start of a sentence',
    'France and Germany signed the pact. They also discussed trade.',
    ['They = France, Germany'],
  ],
  [
    'their in the same sentence',
    'France and Germany reaffirmed their commitment.',
    ['their = France, Germany'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['a number that nothing before fits', 'France signed the pact. The three countries agreed.'],
  ['a plain plural', 'France and Germany met. Many countries agreed.'],
  ['they of a common noun', 'Militants attacked the town. They fled.'],
  ['leaders that name their own members', 'France and Germany met. The leaders of Europe agreed.'],
];

describe('findGroups', () => {
  it.each(HITS)('resolves %s', (_, text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('resolves nothing for %s', (_, text) => {
    expect(groupsOf(text)).toEqual([]);
  });
});
