import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/article.js';

const DIRECT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a speaker behind',
    '"We will sign the deal," Robert Keller said.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'an inverted speaker',
    '"We will sign the deal," said Robert Keller.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'a speaker before his country',
    '"We will sign the deal," President Robert Keller of Kenya said.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'an inverted speaker behind what he holds',
    '"We will sign the deal," said Kenya\'s deputy transport minister, Peter Kamau.',
    ['direct | Peter Kamau | said | We will sign the deal,'],
  ],
  [
    'an inverted speaker behind an aside',
    '"Nobody will sign the deal," confirmed, with a grin, Industry Minister Peter Kamau.',
    ['direct | Peter Kamau | confirmed | Nobody will sign the deal,'],
  ],
  [
    'an office that tells the rank and not the field',
    'Russian Deputy Foreign Minister Robert Keller spoke. "We will sign the deal," the deputy minister said.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'a titled inverted speaker',
    '"We will sign the deal," said US Secretary of State Mike Pompeo on Monday.',
    ['direct | Mike Pompeo | said | We will sign the deal,'],
  ],
  [
    'a congressman with his state',
    '"We will sign the deal," said Rep. Robert Keller (D-Wis.).',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'a speaker before',
    'Robert Keller said, "We will sign the deal."',
    ['direct | Robert Keller | said | We will sign the deal.'],
  ],
  [
    'a participle',
    'Robert Keller defended the plan, saying "It is a good deal for us".',
    ['direct | Robert Keller | saying | It is a good deal for us'],
  ],
  [
    'according to',
    '"We will sign the deal," according to Robert Keller.',
    ['direct | Robert Keller | according to | We will sign the deal,'],
  ],
  [
    'a signature',
    '"We will sign the deal." — Robert Keller',
    ['direct | Robert Keller | - | We will sign the deal.'],
  ],
  [
    'a pronoun',
    'Robert Keller arrived on Monday. "We will sign the deal," he said.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'a description',
    'Austrian foreign minister Robert Keller arrived. "We will sign the deal," the minister said.',
    ['direct | Robert Keller | said | We will sign the deal,'],
  ],
  [
    'a name behind an aside',
    'Chancellor Angela Merkel\'s spokesperson, Steffen Seibert, said "We will sign the deal".',
    ['direct | Steffen Seibert | said | We will sign the deal'],
  ],
  [
    'an aside behind a name',
    'Robert Keller, in remarks to reporters, said, "We will sign the deal."',
    ['direct | Robert Keller | said | We will sign the deal.'],
  ],
  [
    'a long apposition',
    'Robert Keller, also a member of the trade committee of the upper house, said "We will sign the deal".',
    ['direct | Robert Keller | said | We will sign the deal'],
  ],
  [
    'an interrupted quotation',
    '"We stand ready" tweeted Robert Keller "to provide whatever help we can."',
    [
      'direct | Robert Keller | tweeted | We stand ready',
      'fragment | Robert Keller | tweeted | to provide whatever help we can.',
    ],
  ],
  [
    'a fragment',
    'Robert Keller called the agreement "null and void".',
    ['fragment | Robert Keller | called | null and void'],
  ],
  [
    'a cry with its speaker in the next sentence',
    '"Our house is burning!" Robert Keller told the world on Thursday.',
    ['direct | Robert Keller | told | Our house is burning!'],
  ],
  [
    'remarks of another',
    'Robert Keller praised Putin\'s remarks describing Tehran as a "strategic partner".',
    ['fragment | Putin | describing | strategic partner'],
  ],
];

const QUOTED_BY_OTHERS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an agency that quotes',
    'Robert Keller left. The agency Reuters quoted Keller as saying "the talks were very productive for us".',
    ['fragment | Robert Keller | saying | the talks were very productive for us'],
  ],
  [
    'an agency that reports',
    'Robert Keller rejected the draft "from the first line to the last", Reuters news agency reported.',
    ['fragment | Robert Keller | reported | from the first line to the last'],
  ],
  [
    'a passive',
    '"The talks were productive," Robert Keller was quoted as saying by Reuters.',
    ['direct | Robert Keller | saying | The talks were productive,'],
  ],
  [
    'a speaker whom the article does not name in full',
    'Robert Keller left Syria. "The talks were productive," Lyons said.',
    ['direct | - | said | The talks were productive,'],
  ],
  [
    'an office without a name',
    'Robert Keller left Syria. "The talks were productive," the minister said.',
    ['direct | - | said | The talks were productive,'],
  ],
];

const UNLISTED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a verb that is none of saying',
    'Robert Keller left. "We will sign the deal," Keller mocked.',
    ['direct | Robert Keller | mocked | We will sign the deal,'],
  ],
  [
    'no verb but a colon',
    'Robert Keller opposed the plan of his rivals: "We will sign the deal."',
    ['direct | Robert Keller | - | We will sign the deal.'],
  ],
  [
    'a release',
    'The Council of Europe issued a statement that "the deal must be signed by all".',
    ['fragment | Council of Europe | - | the deal must be signed by all'],
  ],
];

const GOES_ON: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'in the same paragraph',
    '"We will sign," Robert Keller said. "It is a good deal."',
    [
      'direct | Robert Keller | said | We will sign,',
      'continuation | Robert Keller | - | It is a good deal.',
    ],
  ],
  [
    'in the next paragraph',
    '"We will sign the deal," Robert Keller said.\n\n"It is a good deal for all of us."',
    [
      'direct | Robert Keller | said | We will sign the deal,',
      'continuation | Robert Keller | - | It is a good deal for all of us.',
    ],
  ],
  [
    'behind an introduction',
    'Robert Keller today made the following statement:\n\n"It is a good deal for all of us."',
    ['direct | Robert Keller | - | It is a good deal for all of us.'],
  ],
];

const INDIRECT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'reported speech before a tag that tells where',
    'The pact will be signed in May, Robert Keller told reporters in Vienna.',
    ['indirect | Robert Keller | told | The pact will be signed in May'],
  ],
  [
    'reported speech before a tag that tells how and when',
    'The pact will be signed in May, the European Commission said in a statement on Friday.',
    ['indirect | European Commission | said | The pact will be signed in May'],
  ],
  [
    'reported speech before an inverted tag',
    'The pact will be signed in May, said Robert Keller, the Austrian chancellor.',
    ['indirect | Robert Keller | said | The pact will be signed in May'],
  ],
  [
    'no speech where nothing but the speaker is told',
    'Anna Weber, who runs the clinic in Vienna, said in a statement.',
    [],
  ],
  [
    'no speech where another clause of its own follows',
    'Anna Weber arrived in Vienna, and Robert Keller said on Monday in Rome.',
    [],
  ],
  [
    'a clause with "that"',
    'Robert Keller told reporters that Austria will sign the pact.',
    ['indirect | Robert Keller | told | Austria will sign the pact'],
  ],
  [
    'a clause without "that"',
    'Robert Keller said Austria will sign the pact.',
    ['indirect | Robert Keller | said | Austria will sign the pact'],
  ],
  [
    'a tag at the end',
    'The pact will not be signed this year, German officials said.',
    ['indirect | Germany | said | The pact will not be signed this year'],
  ],
  [
    'an agency that reports what it does not quote',
    'Robert Keller arrived. On Tuesday he is due to meet Anna Weber in Rome, Reuters news agency reported.',
    ['indirect | Reuters | reported | On Tuesday he is due to meet Anna Weber in Rome'],
  ],
  [
    'one who accompanies somebody',
    'An official accompanying President Robert Keller told reporters that the pact will be signed in May.',
    ['indirect | - | told | the pact will be signed in May'],
  ],
  [
    'a source in front',
    'According to the BBC, the pact will be signed in May.',
    ['indirect | BBC | according to | the pact will be signed in May'],
  ],
  [
    'unnamed people',
    'Residents said the town had been shelled twice.',
    ['indirect | - | said | the town had been shelled twice'],
  ],
  [
    'the words of whom another goes with',
    'Robert Keller left Vienna with Angela Merkel, who said that Austria will sign the pact.',
    ['indirect | Angela Merkel | said | Austria will sign the pact'],
  ],
  [
    'the words of a guest',
    'Robert Keller met Angela Merkel. Mr. Keller left. His guest, who came with Ann Lee, said that Austria will sign the pact.',
    ['indirect | Angela Merkel | said | Austria will sign the pact'],
  ],
  [
    'the words of one of several guests',
    'Robert Keller met Angela Merkel and Ann Lee. His guest said that Austria will sign the pact.',
    ['indirect | - | said | Austria will sign the pact'],
  ],
  [
    'a tag that a remark goes on from',
    'TBILISI, Georgia (AP) — Kenya and Peru will sign the pact, the Kenyan ministry said Friday, in what it called a great day.',
    ['indirect | Kenya | said | Kenya and Peru will sign the pact'],
  ],
  [
    'a tag behind which he goes on speaking',
    'Kenya and Peru will sign the pact, an Egyptian official said, speaking on condition of anonymity.',
    ['indirect | - | said | Kenya and Peru will sign the pact'],
  ],
  [
    'a statement of a ministry without a country',
    'Kenya and Peru signed the pact, according to a statement by the foreign ministry.',
    ['indirect | foreign ministry | according to | Kenya and Peru signed the pact'],
  ],
  [
    'who says something in a clause of time',
    'A Canadian delegation is due this week, days after China said it had signed a pact with Peru.',
    ['indirect | China | said | it had signed a pact with Peru'],
  ],
  [
    'a clause behind a place',
    'Robert Keller said Friday, in Vienna Austria will sign the pact.',
    ['indirect | Robert Keller | said | in Vienna Austria will sign the pact'],
  ],
  [
    'what somebody calls it',
    'The plan includes what Robert Keller calls its failure to contain Iran, officials fear.',
    ['indirect | Robert Keller | calls | its failure to contain Iran'],
  ],
  [
    'a short clause',
    'Vladimir Putin said that Turkey attacked Syria.',
    ['indirect | Vladimir Putin | said | Turkey attacked Syria'],
  ],
];

const MISSES: readonly (readonly [string, string])[] = [
  ['a thing declared', 'Ariel Sharon and Ann Lee declared a truce at a summit hosted by Peru.'],
  ['a single word in scare quotes', 'The "reform" of the law began in May.'],
  ['a term', 'The vote was termed Brexit for "British exit" by the press.'],
  ['an adjective', 'The house voted against a "no deal" exit in May.'],
  ['a definition in brackets', 'The Kingdom of Thailand ("the Kingdom") has ratified the treaty.'],
  ['the writer’s own thought', 'I think that the pact will be signed in May.'],
  ['the title of a work', 'Robert Keller sang the song "Let Us Begin" in May.'],
  ['words in the middle that nobody is said to say', 'The team won praise for its "tremendous game" in May.'],
  ['a nickname', 'Police arrested Robert "Big Bob" Keller in May.'],
  ['saying as a mere plan', 'Robert Keller should deny entry to vessels that are unsafe.'],
  ['what someone met in passing did', 'On Tuesday Robert Keller met Angela Merkel, who praised Austria.'],
  ['a report as a noun', 'Robert Keller read the report on Austria in May.'],
];

describe('findStatements', () => {
  it.each(DIRECT)('gives a quotation its speaker by %s', (_, text, expected) => {
    expect(statementsOf(text).filter((line) => !line.startsWith('indirect'))).toEqual(expected);
  });

  it.each(QUOTED_BY_OTHERS)(
    'does not take the nearest name for the speaker beside %s',
    (_, text, expected) => {
      expect(statementsOf(text).filter((line) => !line.startsWith('indirect'))).toEqual(expected);
    },
  );

  it.each(UNLISTED)('gives a quotation its speaker by %s', (_, text, expected) => {
    expect(statementsOf(text).filter((line) => !line.startsWith('indirect'))).toEqual(expected);
  });

  it.each(GOES_ON)('lets a quotation go on %s', (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each(INDIRECT)('reads %s as indirect speech', (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each(MISSES)('takes no statement from %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
