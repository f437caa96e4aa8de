import { describe, expect, it } from 'vitest';
import { factsOf } from './support/facts.js';

/** What is hard in news: the text, and what must be read in it. Articles are of 11 September 2019. */
const HITS: readonly (readonly [string, readonly string[]])[] = [
  // Nouns for people
  [
    'Iranian lawmaker Alaeddin Boroujerdi arrived in Moscow. The talks lasted two hours. "The ties are strong," the lawmaker said.',
    ['the lawmaker → Alaeddin Boroujerdi', 'direct | Alaeddin Boroujerdi | The ties are strong,'],
  ],
  [
    'Turkish MP Ravza Kavakci visited Berlin on Monday. The parliamentarian met several ministers.',
    ['The parliamentarian → Ravza Kavakci'],
  ],
  [
    'Crown Prince Mohammed bin Salman arrived in Islamabad. "We will invest here," the Crown Prince said.',
    ['direct | Mohammed bin Salman | We will invest here,'],
  ],
  // Countries
  ['The Iran-Russia alliance has grown.', ['Iran → Iran', 'Russia → Russia']],
  ['The U.S.-Thailand treaty is old.', ['U.S. → United States', 'Thailand → Thailand']],
  ['A Turkish-Libyan memorandum caused anger.', ['Turkish → Turkey', 'Libyan → Libya']],
  ['Niger closed its border with Nigeria.', ['country Niger', 'country Nigeria']],
  ['North Korea fired a missile.', ['North Korea → North Korea']],
  ['Korea met North Korea. The Korean envoy left.', ['Korean → South Korea']],
  ['Jordan and Chad signed a treaty.', ['agreement | Chad, Jordan | signed']],
  ["The Islamic Republic rejected it, Iran's envoy said.", ['Islamic Republic → Iran']],
  ["Turkey bombed the Kurdistan Workers' Party.", ["organization Kurdistan Workers' Party"]],
  // Capitals
  ["Beijing is Riyadh's largest trading partner.", ['Beijing → China', 'Riyadh → Saudi Arabia']],
  ['The airline flies to Juba, Douala and Lusaka.', ['place Juba', 'place Douala', 'place Lusaka']],
  ['Brussels imposed tariffs on steel.', ['Brussels → European Union']],
  ['The ministers met in the Georgian capital.', ['the Georgian capital → Tbilisi']],
  // Names
  [
    'Saudi Energy Minister Prince Abdulaziz bin Salman met Crown Prince Mohammed bin Salman in Jeddah.',
    [
      'position | Abdulaziz bin Salman | Energy Minister | Saudi Arabia',
      'position | Mohammed bin Salman | Crown Prince | Saudi Arabia',
    ],
  ],
  [
    'Ursula von der Leyen visited Kyiv. Von der Leyen promised aid.',
    ['Von der Leyen → Ursula von der Leyen'],
  ],
  [
    'President Luiz Inácio Lula da Silva visited Beijing. Lula met Xi Jinping.',
    ['Lula → Luiz Inácio Lula da Silva'],
  ],
  ['Volodymyr Zelenskyy thanked Poland. Zelensky flew to Paris.', ['Zelensky → Volodymyr Zelenskyy']],
  ['Recep Tayyip Erdoğan spoke in Ankara. Erdogan left later.', ['Erdogan → Recep Tayyip Erdoğan']],
  // Offices
  [
    'Supreme Court President Brenda Hale read the ruling in London.',
    ['position | Brenda Hale | President | Supreme Court', 'person Brenda Hale'],
  ],
  [
    'Secretary of State Mike Pompeo landed in Doha.',
    ['person Mike Pompeo', 'position | Mike Pompeo | Secretary of State | United States'],
  ],
  // Dates
  ['The deal was signed in Sept. 2015.', ['Sept. 2015 = 2015-09']],
  ['They met on March 20 last year.', ['March 20 last year = 2018-03-20']],
  ['The minister arrived last Thursday.', ['last Thursday = 2019-09-05']],
  ['The minister will arrive on Friday.', ['Friday = 2019-09-13']],
  // Money
  ['Iran will pay between $5 and $7 billion.', ['between $5 and $7 billion = 5000000000–7000000000 USD']],
  [
    'Riyadh paid 12 billion riyals ($3.2 billion).',
    ['12 billion riyals ($3.2 billion) = 12000000000–12000000000 SAR'],
  ],
  ['China will invest up to $30 billion.', ['up to $30 billion = null–30000000000 USD']],
  ['The deal is worth $40bn.', ['$40bn = 40000000000–40000000000 USD']],
  [
    'Iran will build two reactors, the Fars news agency reported.',
    ['indirect | Fars | Iran will build two reactors'],
  ],
  [
    'Robert Keller, president of the Andean Community and chairman of Siemens, spoke.',
    [
      'position | Robert Keller | president | Andean Community',
      'position | Robert Keller | chairman | Siemens',
    ],
  ],
  // Agreements
  [
    "China's Shandong Energy Group signed an agreement with Iraq.",
    ['agreement | Iraq, Shandong Energy Group | signed'],
  ],
  ['The treaty was signed by Russia and China.', ['agreement | China, Russia | signed']],
  [
    'Trump threatened to pull out of the Paris climate agreement.',
    ['agreement | United States | threatened'],
  ],
  ['Iran and Iraq would sign a trade agreement next month.', ['agreement | Iran, Iraq | proposed']],
  ['Serbia and Kosovo have not agreed on a trade deal.', ['agreement | Kosovo, Serbia | negotiating']],
  ['Libya called the pact with Turkey null and void.', ['agreement | Libya, Turkey | ended']],
  ['Greece called the pact between Turkey and Libya null and void.', ['agreement | Libya, Turkey | agreed']],
  ['He met the Government of Chile in May.', ['country Chile']],
  // Events
  [
    'Putin visited Tehran on September 1, during which he held meetings with Rouhani. It was his first visit since 2015.',
    ['visit | Putin | Tehran | 2019-09-01', 'meeting | Putin, Rouhani | Tehran | 2019-09-01'],
  ],
  // Statements
  ['"We will not yield." — Hassan Rouhani', ['direct | Hassan Rouhani | We will not yield.']],
  ['"This is wrong," said Rep. Mark Pocan (D-Wis.).', ['direct | Mark Pocan | This is wrong,']],
  [
    'Jens Stoltenberg, the secretary general of NATO since 2014 and a former prime minister of Norway, said the alliance would stay in Iraq.',
    ['indirect | Jens Stoltenberg | the alliance would stay in Iraq'],
  ],
  [
    '"We want peace," Rouhani said.\n\n"But we are ready for war.',
    ['continuation | Rouhani | But we are ready for war.'],
  ],
];

/** What stands near to it and must not be read: the text, and a pattern that no line of what is read matches. */
const MISSES: readonly (readonly [string, RegExp])[] = [
  ['A lawmaker said the bill would pass. Angela Merkel was in Paris.', /lawmaker → |\| Angela Merkel \|/],
  ['A long-term plan was made by a well-known firm.', /→/],
  ['Niger closed its border.', /Nigeria/],
  ['North Korea fired a missile.', /South Korea/],
  ['Georgia beat Alabama in Atlanta.', /^country Georgia/],
  ['Michael Jordan met Chad Smith in Paris.', /^country (?:Jordan|Chad)/],
  ["Turkey bombed the Kurdistan Workers' Party.", /^place Kurdistan/],
  ['The airline flies to Juba, Douala and Lusaka.', /^country/],
  ['He was born in Brussels.', /European Union/],
  [
    'Saudi Energy Minister Prince Abdulaziz bin Salman met Mohammed bin Salman.',
    /^person .*(?:Prince|Minister)/,
  ],
  ['Volodymyr Zelenskyy thanked Poland. Zelensky flew to Paris.', /^person Zelensky$/],
  [
    'John Harris, president of a bank in Boston, resigned.',
    /\| (?:United States|Boston)$|President of the United States/,
  ],
  ['Supreme Court President Brenda Hale read the ruling in London.', /\| United Kingdom$|person .*Court/],
  ['Secretary of State Mike Pompeo landed in Doha.', /person (?:State|.*State Mike)/],
  ['The minister will arrive on Friday.', /2019-09-06/],
  ['The war cost billions of dollars.', /=/],
  ['Riyadh paid 12 billion riyals ($3.2 billion).', /= .*USD/],
  ["China's Shandong Energy Group signed an agreement with Iraq.", /agreement \|.*China/],
  ['Greece and Egypt agreed on a line between Crete and Cyprus.', /agreement \|.*Cyprus/],
  ['Trump threatened to pull out of the Paris climate agreement.', /\| (?:signed|withdrawn|ended)$/],
  ['Iran and Iraq would sign a trade agreement next month.', /\| signed$/],
  ['Serbia and Kosovo have not agreed on a trade deal.', /\| (?:agreed|signed)$/],
  ['Libya called the pact with Turkey null and void.', /\| (?:agreed|signed|in force)$/],
  ['Putin visited Tehran. It was his first visit since 2015.', /visit \|.*\| 2015/],
  ['The landmark visit pleased Iran.', /^visit \|/],
  ['The summit communique was published in Osaka.', /^summit \|/],
];

describe('what is hard in news', () => {
  it.each(HITS)('is read: %s', (text, expected) =>
    expect(factsOf(text)).toEqual(expect.arrayContaining([...expected])),
  );

  it.each(MISSES)('is not mistaken: %s', (text, wrong) =>
    expect(factsOf(text).filter((fact) => wrong.test(fact))).toEqual([]),
  );
});
