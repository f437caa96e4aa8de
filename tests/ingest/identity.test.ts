import { describe, expect, it } from 'vitest';
import type { ExtractedEntity } from '../../src/domain/extraction.js';
import { type Decision, gatherCandidates, toContributions } from '../../src/ingest/identity/candidate.js';
import { entityFacts, factsOfRelations } from '../../src/ingest/identity/facts.js';
import { applyContributions } from '../../src/ingest/identity/ledger.js';
import { type Resolved, resolve } from '../../src/ingest/identity/resolve.js';
import { entityProperties } from '../../src/ingest/projection/entity-properties.js';
import { agreement, type Draft, event, organization, person, write } from './support.js';

/** The things that articles with these contents amount to, sorted by id. */
async function resolveArticles(
  drafts: readonly Omit<Draft, 'sentences'>[],
  decisions: readonly Decision[] = [],
): Promise<Resolved[]> {
  const facts = drafts
    .map((draft) => write({ sentences: ['One.'], ...draft }).extraction)
    .map((extraction) => [...entityFacts(extraction), ...factsOfRelations(extraction, (id) => id)]);
  const contributions = await Promise.all(facts.map(toContributions));
  const ledgers = await applyContributions(new Map(), [], contributions);
  const things = await resolve(await gatherCandidates(ledgers), decisions);
  return things.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const idsOf = (things: readonly Resolved[]): string[] => things.map(({ id }) => id);
const namedIn = (...articles: readonly ExtractedEntity[][]) => articles.map((entities) => ({ entities }));

describe('people of several articles', () => {
  it.each([
    ['one name', [person('Vladimir Putin', 'RU')], [person('Vladimir Putin', 'RU')], 'person:vladimir-putin'],
    [
      'a country known once',
      [person('Vladimir Putin', 'RU')],
      [person('Vladimir Putin')],
      'person:vladimir-putin',
    ],
    [
      'a fuller name',
      [person('Ali Khamenei', 'IR')],
      [person('Seyyed Ali Khamenei', 'IR')],
      'person:seyyed-ali-khamenei',
    ],
    [
      'a middle name',
      [person('Hassan Rouhani')],
      [person('Hassan Feridun Rouhani', 'IR')],
      'person:hassan-feridun-rouhani',
    ],
    [
      'an initial',
      [person('John F Kennedy')],
      [person('John Fitzgerald Kennedy')],
      'person:john-fitzgerald-kennedy',
    ],
    ['one suffix', [person('Ann B. Lee Jr.')], [person('Ann Lee Jr.')], 'person:ann-b-lee-jr'],
  ])('are one with %s', async (_, first, second, id) => {
    expect(idsOf(await resolveArticles(namedIn(first, second)))).toEqual([id]);
  });

  it.each([
    [
      'a surname alone',
      [person('Putin')],
      [person('Vladimir Putin')],
      ['person:putin', 'person:vladimir-putin'],
    ],
    [
      'another given name',
      [person('Musa al-Sadr')],
      [person('Muqtada al-Sadr')],
      ['person:muqtada-al-sadr', 'person:musa-al-sadr'],
    ],
    [
      'other middle names',
      [person('George Walker Bush')],
      [person('George Herbert Bush')],
      ['person:george-herbert-bush', 'person:george-walker-bush'],
    ],
    [
      'other initials',
      [person('George W. Bush')],
      [person('George H. W. Bush')],
      ['person:george-h-w-bush', 'person:george-w-bush'],
    ],
    ['a suffix', [person('Ann Lee Jr.')], [person('Ann Lee')], ['person:ann-lee', 'person:ann-lee-jr']],
    [
      'the other suffix',
      [person('Ann Lee Jr.')],
      [person('Ann B. Lee Sr.')],
      ['person:ann-b-lee-sr', 'person:ann-lee-jr'],
    ],
    [
      'another country',
      [person('Ali al-Sadr', 'IQ')],
      [person('Ali al-Sadr', 'LB')],
      ['person:ali-al-sadr-IQ', 'person:ali-al-sadr-LB'],
    ],
  ])('are two with %s', async (_, first, second, ids) => {
    expect(idsOf(await resolveArticles(namedIn(first, second)))).toEqual(ids);
  });

  it('of a name that two countries share stay apart from both when their country is not known', async () => {
    const articles = namedIn(
      [person('Ali al-Sadr', 'IQ')],
      [person('Ali al-Sadr', 'LB')],
      [person('Ali al-Sadr')],
    );
    expect(idsOf(await resolveArticles(articles))).toEqual([
      'person:ali-al-sadr',
      'person:ali-al-sadr-IQ',
      'person:ali-al-sadr-LB',
    ]);
  });

  it('are told apart by the countries of their offices', async () => {
    const held = (title: string, of: string) => ({
      entities: [person('Ali al-Sadr')],
      positions: [{ in: 0, person: 'person:ali-al-sadr', title, of }],
    });
    expect(
      idsOf(await resolveArticles([held('Minister', 'country:IQ'), held('Speaker', 'country:LB')])),
    ).toEqual(['person:ali-al-sadr-IQ', 'person:ali-al-sadr-LB']);
  });

  it('with a short name that may be either of two join neither', async () => {
    const articles = namedIn(
      [person('John Smith')],
      [person('John Adam Smith')],
      [person('John Boris Smith')],
    );
    expect(await resolveArticles(articles)).toHaveLength(3);
  });

  it('keep every id that an article alone gives them, and say why they are one', async () => {
    const [one] = await resolveArticles(namedIn([person('Ali Khamenei')], [person('Seyyed Ali Khamenei')]));
    expect([one?.formerIds, one?.mergeReasons]).toEqual([
      ['person:ali-khamenei'],
      [
        'person:ali-khamenei joined because its name is another form of the full name of person:seyyed-ali-khamenei',
      ],
    ]);
  });
});

describe('organizations of several articles', () => {
  const full = organization('National Iranian Oil Company', ['NIOC']);
  it('are one by the acronym that the full name is printed with', async () => {
    const [one, ...others] = await resolveArticles(namedIn([organization('NIOC')], [full]));
    expect([one?.id, one?.formerIds, others]).toEqual(['org:national-iranian-oil-company', ['org:nioc'], []]);
  });
  it('stay apart when two full names share the acronym', async () => {
    const other = organization('National Indian Onion Council', ['NIOC']);
    expect(await resolveArticles(namedIn([organization('NIOC')], [full], [other]))).toHaveLength(3);
  });
});

describe('the name of a thing in the graph', () => {
  it.each([
    [
      'spelled by its id, though most articles print another',
      ['UN', 'UN', 'United Nations'],
      'United Nations',
    ],
    ['the commonest where no article prints that', ['UN', 'UN', 'U.N. body'], 'UN'],
  ])('is %s', async (_, names, expected) => {
    const articles = names.map((name) => [{ ...organization(name), id: 'org:united-nations' }]);
    const [thing] = await resolveArticles(namedIn(...articles));
    expect(thing && entityProperties(thing).name).toBe(expected);
  });
});

describe('the text in which a thing is searched for', () => {
  it.each([
    ['the form without marks too', 'Viktor Orbán', 'Viktor Orbán viktor orban'],
    ['plain names once', 'Viktor Orban', 'Viktor Orban'],
  ])('holds %s', async (_, name, expected) => {
    const [thing] = await resolveArticles(namedIn([person(name)]));
    expect(thing && entityProperties(thing).searchText).toBe(expected);
  });
});

describe('agreements of several articles', () => {
  const of = (draft: Parameters<typeof agreement>[0]) => ({ agreements: [{ in: 0, ...agreement(draft) }] });
  it('are one by name when one of them has no year', async () => {
    const things = await resolveArticles([
      of({ name: 'Gas Roadmap', parties: [] }),
      of({ name: 'Gas Roadmap', parties: [], date: '2017' }),
    ]);
    expect(idsOf(things)).toEqual(['agreement:gas-roadmap-2017']);
  });
  it('are two by name when they have two years', async () => {
    const things = await resolveArticles([
      of({ name: 'Gas Roadmap', parties: [], date: '2016' }),
      of({ name: 'Gas Roadmap', parties: [], date: '2017' }),
    ]);
    expect(things).toHaveLength(2);
  });
  it('are one by parties, type and year', async () => {
    const parties = ['country:IR', 'country:RU'];
    const things = await resolveArticles([
      of({ name: 'Tehran Accord', parties, date: '2017-11' }),
      of({ name: 'Accord of Tehran', parties: [...parties].reverse(), date: '2017-11-01' }),
    ]);
    expect(things).toHaveLength(1);
  });
  it('are two when the type is another', async () => {
    const parties = ['country:IR', 'country:RU'];
    const things = await resolveArticles([
      of({ name: 'Tehran Accord', parties, date: '2017', type: 'deal' }),
      of({ name: 'Accord of Tehran', parties, date: '2017', type: 'treaty' }),
    ]);
    expect(things).toHaveLength(2);
  });
});

describe('events of several articles', () => {
  const meeting = (participants: string[], date = '2017-11-01', type: 'meeting' | 'summit' = 'meeting') => ({
    events: [{ in: 0, ...event({ type, participants, place: 'place:tehran-IR', date }) }],
  });
  it('are one by type, place, day and principals', async () => {
    const things = await resolveArticles([
      meeting(['person:a', 'person:b']),
      meeting(['person:a', 'person:b', 'country:IR']),
    ]);
    expect(things).toHaveLength(1);
  });
  it('are one when their dates overlap', async () => {
    const things = await resolveArticles([
      meeting(['person:a', 'person:b']),
      meeting(['person:a', 'person:b'], '2017-10-30/2017-11-02'),
    ]);
    expect(things).toHaveLength(1);
  });
  it.each([
    ['people met are others', meeting(['person:a', 'person:b']), meeting(['person:a', 'person:c'])],
    ['day is another', meeting(['person:a', 'person:b']), meeting(['person:a', 'person:b'], '2017-11-02')],
    ['date is vague', meeting(['person:a', 'person:b']), meeting(['person:a', 'person:b'], '2017-11')],
    [
      'type is another',
      meeting(['person:a', 'person:b']),
      meeting(['person:a', 'person:b'], '2017-11-01', 'summit'),
    ],
  ])('are two when the %s', async (_, first, second) =>
    expect(await resolveArticles([first, second])).toHaveLength(2),
  );
  it('of a summit are one though each article names other guests', async () => {
    const things = await resolveArticles([
      meeting(['person:a', 'person:b'], '2017-11-01', 'summit'),
      meeting(['person:a', 'person:c'], '2017-11-01', 'summit'),
    ]);
    expect(things).toHaveLength(1);
  });
});

describe('decisions of people', () => {
  const articles = namedIn([person('Ali Khamenei')], [person('Seyyed Ali Khamenei')], [person('The Leader')]);
  it('keep apart what rules would join', async () => {
    const entityIds = ['person:ali-khamenei', 'person:seyyed-ali-khamenei'];
    expect(await resolveArticles(articles, [{ kind: 'split', entityIds, reason: 'two men' }])).toHaveLength(
      3,
    );
  });
  it('join what rules keep apart, and give the reason', async () => {
    const entityIds = ['person:seyyed-ali-khamenei', 'person:the-leader'];
    const things = await resolveArticles(articles, [{ kind: 'merge', entityIds, reason: 'so he is called' }]);
    expect([idsOf(things), things[0]?.mergeReasons[1]]).toEqual([
      ['person:seyyed-ali-khamenei'],
      'person:the-leader joined with person:seyyed-ali-khamenei by decision: so he is called',
    ]);
  });
});
