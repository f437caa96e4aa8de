import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/article.js';

const HITS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'nobody’s where an office speaks for a person',
    'Robert Keller will travel to Cairo in May, his office said.',
    ['indirect | - | said | Robert Keller will travel to Cairo in May'],
  ],
  [
    'nobody’s where one of a country’s officials speaks',
    'A senior Turkish official said the visit would go ahead.',
    ['indirect | - | said | the visit would go ahead'],
  ],
  [
    'nobody’s where a commander speaks whom no name follows',
    'A Northern Alliance commander said the siege would go on.',
    ['indirect | - | said | the siege would go on'],
  ],
  [
    'the country’s where its officials speak',
    'Turkish officials said the visit would go ahead.',
    ['indirect | Turkey | said | the visit would go ahead'],
  ],
  [
    'nobody’s according to one of a delegation',
    'The deal will create jobs, according to a member of the Italian delegation.',
    ['indirect | - | according to | The deal will create jobs'],
  ],
  [
    'his who is named behind his office',
    'The talks will go on, according to a senior official, Robert Keller.',
    ['indirect | Robert Keller | according to | The talks will go on'],
  ],
  [
    'his whom an agency quotes',
    'The agency SUNA quoted the minister, Robert Keller, as saying that the talks would resume.',
    ['indirect | Robert Keller | saying | the talks would resume'],
  ],
  [
    'his who is named behind the office of a country',
    '“This is historic and we all know it,” said the Greek foreign minister, Robert Keller, after lunch.',
    ['direct | Robert Keller | said | This is historic and we all know it,'],
  ],
  [
    'nobody’s where the office of a person speaks',
    'Angela Merkel called Robert Keller on Monday, Keller’s office said.',
    ['indirect | - | said | Angela Merkel called Robert Keller on Monday'],
  ],
  [
    'nobody’s where aides to a person speak',
    'The talks did not prosper, two aides to Robert Keller said.',
    ['indirect | - | said | The talks did not prosper'],
  ],
  [
    'nobody’s where a spokesman of a person speaks',
    'A spokesman for President Robert Keller said that the talks failed.',
    ['indirect | - | said | the talks failed'],
  ],
  [
    'nobody’s where a body without its name speaks behind people who are named',
    'The accord was signed by Robert Keller in Dubai, the company said.',
    ['indirect | - | said | The accord was signed by Robert Keller in Dubai'],
  ],
  [
    'nobody’s where two speak together',
    'Egypt and Peru announced on Monday that the talks failed.',
    ['indirect | - | announced | the talks failed'],
  ],
  [
    'nobody’s where both speak',
    'Egypt and Peru agree. Both governments said that the talks failed.',
    ['indirect | - | said | the talks failed'],
  ],
  [
    'the one’s who is named in the same breath as another thing',
    'The talks with Egypt failed and Peru said that the pact is void.',
    ['indirect | Peru | said | the pact is void'],
  ],
  [
    'the named person’s still',
    'The accord was signed in Dubai, Prime Minister Robert Keller said.',
    ['indirect | Robert Keller | said | The accord was signed in Dubai'],
  ],
  [
    'to the end of the sentence the same person’s',
    'Angela Merkel had left Cairo, Robert Keller said on Monday, adding that the pact was signed.',
    [
      'indirect | Robert Keller | said | Angela Merkel had left Cairo',
      'indirect | Robert Keller | adding | the pact was signed',
    ],
  ],
  [
    'that of him who spoke in the sentence before',
    'Angela Merkel had accepted, spokesman Robert Keller told reporters. He said the two had met in May.',
    [
      'indirect | Robert Keller | told | Angela Merkel had accepted',
      'indirect | Robert Keller | said | the two had met in May',
    ],
  ],
  [
    'that of the woman where she is meant',
    'Angela Merkel had left Cairo, Robert Keller told reporters. She said the two had met in May.',
    [
      'indirect | Robert Keller | told | Angela Merkel had left Cairo',
      'indirect | Angela Merkel | said | the two had met in May',
    ],
  ],
  [
    'up to what another says',
    'Robert Keller said oil would flow again in May, but Angela Merkel insisted that no barrel will pass.',
    [
      'indirect | Robert Keller | said | oil would flow again in May',
      'indirect | Angela Merkel | insisted | no barrel will pass',
    ],
  ],
  [
    'the whole before a tag, whatever else is told in it',
    'Robert Keller agreed, but the three men failed to find a candidate, party sources said.',
    ['indirect | - | said | Robert Keller agreed, but the three men failed to find a candidate'],
  ],
  [
    'a sentence whose verb is also a noun',
    'Robert Keller plans to travel to Cairo in May, agency officials said.',
    ['indirect | - | said | Robert Keller plans to travel to Cairo in May'],
  ],
  [
    'only what stands before the tag',
    'Five accords were signed, Robert Keller told reporters, among them a pact that Peru will ratify.',
    ['indirect | Robert Keller | told | Five accords were signed'],
  ],
  [
    'not what tells where it was said',
    '"This is only the beginning," Robert Keller told the leaders at a ceremony which was held in Cairo.',
    ['direct | Robert Keller | told | This is only the beginning,'],
  ],
  [
    'not what describes who said it',
    '"We will see the fine print in May," said Robert Keller, whose government had signed the pact.',
    ['direct | Robert Keller | said | We will see the fine print in May,'],
  ],
  [
    'what he says behind his quotation',
    'Robert Keller called it "a very great shame" and said the pact would be void.',
    [
      'fragment | Robert Keller | called | a very great shame',
      'indirect | Robert Keller | said | the pact would be void',
    ],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['the things that somebody criticizes', 'Peru criticized the two protocols that Chile and Egypt signed.'],
  ['a phrase before speech', 'Speaking ahead of his visit, Robert Keller said:'],
];

describe('who tells what', () => {
  it.each(HITS)('is %s', (_, text, expected) => expect(statementsOf(text)).toEqual(expected));
  it.each(MISSES)('is not %s', (_, text) => expect(statementsOf(text)).toEqual([]));
});
