import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenStore, STORES } from '../support/stores.js';
import { type Ask, askOf, dataOf } from './support/ask.js';
import { article, writeGraph } from './support/graph.js';
import { smallSchema } from './support/schema.js';

const PUTIN = 'person:vladimir-putin';
const ROUHANI = 'person:hassan-rouhani';
const ERDOGAN = 'person:recep-tayyip-erdogan';
const KHAMENEI = 'person:ali-khamenei';
const SALEHI = 'person:ali-akbar-salehi';
const EVERYONE = [PUTIN, ROUHANI, ERDOGAN, KHAMENEI, SALEHI];

describe.each(STORES)('filters on $name', ({ open }) => {
  let opened: OpenStore;
  let ask: Ask;

  beforeAll(async () => {
    opened = await open();
    await writeGraph(opened.store);
    ask = askOf(smallSchema(), opened.reader);
  });
  afterAll(() => opened.close());

  const idsOf = async (root: string, kind: string, filter: unknown): Promise<unknown> => {
    const source = `query ($filter: ${kind}Filter) { list: ${root}(filter: $filter) { totalCount nodes { id } } }`;
    const { list } = await dataOf<{ list: { totalCount: number; nodes: { id: string }[] } }>(
      ask(source, { filter }),
    );
    expect(list.totalCount).toBe(list.nodes.length);
    return list.nodes.map(({ id }) => id).sort();
  };

  it.each<[string, unknown, readonly string[]]>([
    ['nothing by an empty object', {}, EVERYONE],
    ['nothing by empty operators', { name: {}, meetings: {} }, EVERYONE],
    ['by id', { id: { eq: PUTIN } }, [PUTIN]],
    ['by ids', { id: { in: [PUTIN, ROUHANI, 'person:nobody'] } }, [PUTIN, ROUHANI]],
    ['by no ids', { id: { in: [] } }, []],
    ['by name without case or accents', { name: { eq: 'RECEP TAYYIP ERDOGAN' } }, [ERDOGAN]],
    ['by alias', { name: { eq: 'Erdoğan' } }, [ERDOGAN]],
    ['by several names', { name: { in: ['Rouhani', 'vladimir putin'] } }, [PUTIN, ROUHANI]],
    ['by a part of a name', { name: { contains: 'ALI' } }, [KHAMENEI, SALEHI]],
    ['by the start of a name', { name: { startsWith: 'v' } }, [PUTIN]],
    ['by text without case', { honorific: { eq: 'president' } }, [PUTIN]],
    [
      'what has no such text',
      { not: { honorific: { eq: 'president' } } },
      [ROUHANI, ERDOGAN, KHAMENEI, SALEHI],
    ],
    ['by number', { articleCount: { gte: 2 } }, [PUTIN, ROUHANI]],
    ['by a number between', { articleCount: { gt: 0, lt: 2 } }, [ERDOGAN]],
    ['by any of two', { or: [{ id: { eq: PUTIN } }, { articleCount: { eq: 1 } }] }, [PUTIN, ERDOGAN]],
    ['by none of none', { or: [] }, []],
    ['by all of none', { and: [] }, EVERYONE],
    ['by all of two', { and: [{ articleCount: { eq: 2 } }, { name: { contains: 'put' } }] }, [PUTIN]],
    ['by not nothing', { not: {} }, []],
    ['by whom they met', { meetings: { some: { person: { name: { eq: 'Rouhani' } } } } }, [PUTIN]],
    ['by any meeting that took place', { meetings: { some: {} } }, [PUTIN, ROUHANI]],
    ['by a planned meeting', { meetings: { some: { modality: { eq: 'PLANNED' } } } }, [PUTIN, ERDOGAN]],
    ['by no meeting', { meetings: { none: {} } }, [ERDOGAN, KHAMENEI, SALEHI]],
    [
      'by all meetings, true of who has none',
      { meetings: { all: { person: { name: { contains: 'rouhani' } } } } },
      [PUTIN, ERDOGAN, KHAMENEI, SALEHI],
    ],
    ['by a kind at the far end that no meeting has', { meetings: { some: { country: {} } } }, []],
    [
      'by relations of relations',
      { meetings: { some: { person: { meetings: { some: { person: { id: { eq: PUTIN } } } } } } } },
      [PUTIN],
    ],
    [
      'by the articles that mention them',
      { articles: { some: { publishedAt: { after: '2016-01-01' } } } },
      [PUTIN],
    ],
  ])('choose people %s', async (_title, filter, ids) => {
    expect(await idsOf('people', 'Person', filter)).toEqual([...ids].sort());
  });

  it.each<[string, unknown, readonly string[]]>([
    ['by status', { status: { eq: 'IN_FORCE' } }, ['jcpoa']],
    ['by statuses', { status: { in: ['PROPOSED', 'SIGNED'] } }, ['gas-2017', 'old', 'undated']],
    ['by a day within a year', { date: { overlaps: { from: '2015-03-01', to: '2015-03-02' } } }, ['old']],
    ['by a range', { date: { overlaps: { from: '2015-12-31', to: '2017-11-01' } } }, ['gas-2017', 'old']],
    ['from a day on', { date: { overlaps: { from: '2016-01-01' } } }, ['gas-2017']],
    ['up to a day', { date: { overlaps: { to: '2015-07-14' } } }, ['jcpoa', 'old']],
    ['by an open range, dates or none', { date: { overlaps: {} } }, ['gas-2017', 'jcpoa', 'old', 'undated']],
    ['wholly before a day', { date: { before: '2015-12-31' } }, ['jcpoa']],
    ['wholly after a day', { date: { after: '2015-07-13' } }, ['gas-2017', 'jcpoa']],
    [
      'not before a day, the undated among them',
      { not: { date: { before: '2017-01-01' } } },
      ['gas-2017', 'undated'],
    ],
    ['by the role of a party', { parties: { some: { role: { eq: 'guarantor' } } } }, ['jcpoa']],
    [
      'by role and party together',
      { parties: { some: { role: { eq: 'guarantor' }, country: { name: { eq: 'iran' } } } } },
      [],
    ],
    ['by all parties', { parties: { all: { role: { eq: 'party' } } } }, ['gas-2017', 'old', 'undated']],
  ])('choose agreements %s', async (_title, filter, ids) => {
    expect(await idsOf('agreements', 'Agreement', filter)).toEqual(ids.map((id) => `agreement:${id}`));
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'on a day with a time of day',
      { publishedAt: { overlaps: { from: '2015-07-15', to: '2015-07-15' } } },
      ['2'],
    ],
    ['before a day, the undated aside', { publishedAt: { before: '2017-11-06' } }, ['2']],
    ['after a day', { publishedAt: { after: '2015-07-15' } }, ['1']],
    ['by title', { title: { contains: 'TEHRAN' } }, ['1']],
  ])('choose articles published %s', async (_title, filter, digits) => {
    expect(await idsOf('articles', 'Article', filter)).toEqual(digits.map(article));
  });
});
