import { describe, expect, it } from 'vitest';
import { agreementsOf, claimsOf } from '../claims/facts.js';

describe('agreements of one article', () => {
  it('lend their parties to one that is told without any', () => {
    const text =
      'Turkey and Iran signed a border agreement on Monday.\n\nThe two sides ended the Ankara Protocol on Fishing.';
    expect(agreementsOf(text)).toEqual([
      'border agreement | agreement | signed | Turkey + Iran | - | 2019-09-09',
      'Ankara Protocol on Fishing | treaty | ended | Turkey + Iran | - | -',
    ]);
  });

  it('lend nothing to a treaty of many', () => {
    const text =
      'Turkey and Iran signed a border agreement on Monday.\n\nThey cited the United Nations Convention on the Law of the Sea.';
    expect(agreementsOf(text)[1]).toContain('| in-force | - |');
  });

  it('lend parties, stage and day to those of a list', () => {
    const text = 'Turkey and Iran signed 22 pacts on Monday, among them a fishing agreement.';
    expect(agreementsOf(text)[1]).toBe(
      'fishing agreement | agreement | signed | Turkey + Iran | - | 2019-09-09',
    );
  });

  it('are one for a short form that a bracket gives', () => {
    const text =
      'Turkey and Iran signed the General Fishing Agreement (GFA) in 2015.\n\nAnkara suspended the GFA on Monday.';
    expect(agreementsOf(text)).toEqual([
      'General Fishing Agreement | agreement | suspended | Turkey + Iran | - | 2015',
    ]);
  });
});

const CLAIMS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ...[
    'Uganda called the agreement null and void.',
    'Uganda considers the deal void.',
    'Uganda regards the agreement as terminated.',
    'Uganda described the agreement as dead.',
    "Uganda's foreign ministry declared the agreement null and void.",
    'Uganda rejected the agreement.',
  ].map(
    (opinion) =>
      [
        `no stage by what another thinks of it: ${opinion}`,
        'HAS_STATUS',
        `Kenya and Chad signed a peace deal on Tuesday. ${opinion}`,
        ['Signing of Kenya and Chad HAS_STATUS held', 'peace deal HAS_STATUS signed'],
      ] as const,
  ),
  [
    'the end that a party declares',
    'HAS_STATUS',
    'Kenya and Chad signed a peace deal on Tuesday. Chad declared the agreement null and void.',
    [
      'Signing of Kenya and Chad HAS_STATUS held',
      'peace deal HAS_STATUS ended',
      'peace deal HAS_STATUS signed',
    ],
  ],
  [
    'nobody whom the text tells to be no party as a partner',
    'AGREED_WITH',
    'Kenya and Chad signed a peace deal on Tuesday. Uganda was not a party to the agreement.',
    ['Kenya AGREED_WITH Chad'],
  ],
  [
    'no party once, as denied',
    'PARTY_TO',
    'Kenya and Chad signed a peace deal on Tuesday. Uganda was not a party to the agreement.',
    [
      'Chad PARTY_TO peace deal (signatory)',
      'Kenya PARTY_TO peace deal (signatory)',
      'Uganda PARTY_TO peace deal (signatory) denied',
    ],
  ],
  [
    'who did not sign',
    'PARTY_TO',
    'Kenya and Chad signed a peace deal on Tuesday. Uganda did not sign the agreement.',
    [
      'Chad PARTY_TO peace deal (signatory)',
      'Kenya PARTY_TO peace deal (signatory)',
      'Uganda PARTY_TO peace deal (signatory) denied',
    ],
  ],
  [
    'two who did not sign',
    'PARTY_TO',
    'The leaders of Kenya and Chad met in Nairobi on Friday. The two leaders did not sign a trade agreement.',
    ['Chad PARTY_TO trade agreement denied', 'Kenya PARTY_TO trade agreement denied'],
  ],
  [
    'no party for being named elsewhere in the article',
    'PARTY_TO',
    'Kenya and Chad have quarrelled for years, and the leaders of Kenya and Chad met on Friday.\n\nKenya hopes that the two can talk.\n\nThe fisheries deal was signed last month.',
    [],
  ],
  ['no stage of what was not signed', 'HAS_STATUS', 'Kenya and Chad did not sign the trade agreement.', []],
  [
    'no stage by what will be done under it',
    'HAS_STATUS',
    'Kenya and Chad signed a border pact. Under the border pact, the two countries will open three crossings next year.',
    ['border pact HAS_STATUS signed'],
  ],
  [
    'no force of what was only signed',
    'HAS_STATUS',
    'Kenya and Chad signed a border pact. Under the border pact, Chad pays the cost.',
    ['border pact HAS_STATUS signed'],
  ],
  [
    'the force of what nobody just signed',
    'HAS_STATUS',
    'Under a border pact with Kenya, Chad pays the cost.',
    ['border pact with Kenya HAS_STATUS in-force'],
  ],
  [
    'the stage that a treaty of the table has',
    'HAS_STATUS',
    'Kenya recalled the Ottawa Treaty.',
    ['Ottawa Treaty HAS_STATUS in-force'],
  ],
  [
    'no party that is only supposed, of others than the two countries of the article',
    'PARTY_TO',
    'Kenya and Chad trade. Kenya and Chad are near. Kenya and Chad waited. Zambia and Zimbabwe are far. Zimbabwe got the report of the facilitator of Zambia. The parties to the Global Political Agreement, which was signed in Harare on 15 September 2008, must move faster.',
    [],
  ],
  [
    'no stage of a treaty that only its year tells',
    'HAS_STATUS',
    'Kenya recalled a 1964 treaty between Chad and Niger.',
    [],
  ],
  [
    'a signing that is put off as proposed',
    'HAS_STATUS',
    'Chad postponed the signing of its trade pact with Niger on Monday.',
    ['trade pact with Niger HAS_STATUS proposed'],
  ],
  [
    'no stage of one that only stands by its matter',
    'HAS_STATUS',
    'He placed the loan agreement between Kenya and Chad before the cabinet.',
    [],
  ],
  [
    'parties of what is to come as planned wherever it is spoken of',
    'PARTY_TO',
    'Kenya and Chad may sign a border pact. The border pact between Kenya and Chad is long.',
    [
      'Chad PARTY_TO border pact (signatory) planned',
      'Chad PARTY_TO border pact planned',
      'Kenya PARTY_TO border pact (signatory) planned',
      'Kenya PARTY_TO border pact planned',
    ],
  ],
  [
    'a party of several sentences once, in the role that tells most',
    'PARTY_TO',
    'Turkey and Libya signed a border agreement on Monday. The border agreement between Turkey and Libya is long.',
    ['Turkey PARTY_TO border agreement (signatory)', 'Libya PARTY_TO border agreement (signatory)'],
  ],
  [
    'a signatory',
    'PARTY_TO',
    'Turkey and Libya signed a border agreement.',
    ['Turkey PARTY_TO border agreement (signatory)', 'Libya PARTY_TO border agreement (signatory)'],
  ],
  [
    'who maintains a ceasefire',
    'PARTY_TO',
    'Russia and Turkey have maintained a ceasefire.',
    ['Russia PARTY_TO ceasefire (guarantor)', 'Turkey PARTY_TO ceasefire (guarantor)'],
  ],
  [
    'a party of a deal that is only talked about',
    'PARTY_TO',
    'Vladimir Putin discussed the border deal between Iran and Iraq.',
    ['Iran PARTY_TO border deal between Iran and Iraq', 'Iraq PARTY_TO border deal between Iran and Iraq'],
  ],
  [
    'who is no party',
    'PARTY_TO',
    'India is not a party to the Paris Agreement.',
    ['India PARTY_TO Paris Agreement (signatory) denied'],
  ],
  [
    'other signatories',
    'PARTY_TO',
    'Iran criticized the Vienna Nuclear Accord. Other signatories to the accord include Germany.',
    ['Germany PARTY_TO Vienna Nuclear Accord (signatory)'],
  ],
  [
    'partners of a concluded agreement',
    'AGREED_WITH',
    'Turkey and Libya signed a border agreement.',
    ['Libya AGREED_WITH Turkey'],
  ],
  ['no partners of a proposed one', 'AGREED_WITH', 'Turkey and Libya would sign a border agreement.', []],
  [
    'the stage with its sentence',
    'HAS_STATUS',
    'Turkey and Libya signed a border agreement.',
    ['border agreement HAS_STATUS signed'],
  ],
  [
    'the day',
    'DATED',
    'Turkey and Libya reached a border agreement on Monday.',
    ['border agreement DATED 2019-09-09'],
  ],
  [
    'no day by that on which it was reported',
    'DATED',
    'Turkey and Libya have reached a border agreement, officials of both sides said early on Monday.',
    [],
  ],
  [
    'the day of who signed, whenever it was reported',
    'DATED',
    'Turkey and Libya signed a border agreement on Sunday, the ministry announced in Ankara.',
    ['Signing of Turkey and Libya DATED 2019-09-08 said', 'border agreement DATED 2019-09-08 said'],
  ],
  [
    'no year of what went before it',
    'DATED',
    'Under the accord, which Turkey and Libya signed in Doha after border clashes in 2008, prisoners are to be exchanged.',
    [],
  ],
  [
    'the year in which it was signed, whatever went before',
    'DATED',
    'After two years of talks, Turkey and Libya signed a gas agreement in 2008.',
    ['gas agreement DATED 2008'],
  ],
  [
    'the year counted from another',
    'DATED',
    'Turkey left the project in 2009, a year after signing a gas agreement with Libya.',
    ['gas agreement with Libya DATED 2008'],
  ],
  [
    'no day where only a stretch of time is told',
    'DATED',
    'The vote on Tuesday came months after Turkey and Libya signed a gas agreement.',
    [],
  ],
  [
    'the day told before, as the same day',
    'DATED',
    'Turkey and Libya signed a gas agreement on November 19, 2015. A loan agreement between Turkey and Libya was concluded the same day.',
    [
      'Signing of Turkey and Libya DATED 2015-11-19',
      'gas agreement DATED 2015-11-19',
      'loan agreement between Turkey and Libya DATED 2015-11-19',
    ],
  ],
  [
    'the month that opens the second half of a sentence',
    'DATED',
    'In 2008, Norway made a promise to Brazil, and in November last year an agreement was signed with Guyana.',
    ['agreement DATED 2018-11'],
  ],
  [
    'the event around it',
    'SIGNED_DURING',
    'At the Cairo summit on Monday, Egypt and Greece signed a border agreement.',
    ['border agreement SIGNED_DURING Summit of Egypt and Greece in Cairo'],
  ],
  [
    'no event that it followed',
    'SIGNED_DURING',
    'After talks in Cairo on Monday, Egypt and Greece signed a border agreement.',
    ['border agreement SIGNED_DURING Signing of Egypt and Greece in Cairo'],
  ],
  [
    'who brokered it',
    'PARTY_TO',
    'Israel and Hamas agreed to a ceasefire brokered by Egypt.',
    ['Israel PARTY_TO ceasefire', 'Hamas PARTY_TO ceasefire', 'Egypt PARTY_TO ceasefire (mediator)'],
  ],
];

const UNSAID: readonly (readonly [string, string, string])[] = [
  [
    'who is bound by one that is only named',
    'PARTY_TO',
    'The attacks of Daesh in Syria go on. Syria waited. Syria spoke. They show a disregard for the Cessation of Hostilities.',
  ],
  [
    'that a truce which is wanted is in force',
    'HAS_STATUS',
    'Turkey and Iran must work to support a nationwide Cessation of Hostilities.',
  ],
  [
    'that one of a kind is in force',
    'HAS_STATUS',
    'Ministers of Turkey spoke of how a Free Trade Agreement works.',
  ],
  [
    'who agreed with whom where only the text around tells the other side',
    'AGREED_WITH',
    'Turkey and Iran waited. Turkey and Iran spoke. After months the company has reached an agreement with Iran on gas.',
  ],
];

describe('claims of agreements', () => {
  it.each(UNSAID)('do not state %s', (_, predicate, text) => {
    expect(claimsOf(text, predicate)).toEqual([]);
  });

  it('end a name before a law that is listed beside it, and before "ever since"', () => {
    const text =
      'Turkey and Iran signed the Cessation of Hostilities, UN Security Council Resolution 2254, and a plan in May.';
    expect(agreementsOf(text)[0]).toContain('Cessation of Hostilities | ceasefire');
    expect(agreementsOf('Turkey has sought a fishing agreement with Iran ever since May.')[0]).toContain(
      'fishing agreement with Iran |',
    );
  });

  it.each(CLAIMS)('state %s', (_, predicate, text, expected) => {
    expect(claimsOf(text, predicate)).toEqual(expected.toSorted());
  });
});
