import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

interface Neighborhood {
  readonly center: { readonly id: string } | null;
  readonly nodes: readonly { readonly id: string }[];
  readonly relations: readonly {
    readonly type: string;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
  readonly hasMore: boolean;
}

const PARTS = 'center { id } nodes { id } relations { type from { id } to { id } } hasMore';
const [IRAN, PACT, MEETING] = ['country:IR', 'agreement:caspian-pact-2017', 'event:meeting-tehran-2017'];

describe.each(STORES)('neighborhoods on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  const around = async (of: string, rest = ''): Promise<Neighborhood> =>
    (await api.read<{ neighborhood: Neighborhood }>(`{ neighborhood(of: "${of}"${rest}) { ${PARTS} } }`))
      .neighborhood;
  const ids = ({ nodes }: Neighborhood): string[] => nodes.map(({ id }) => id);

  it('has the thing and its neighbours, with the relations among them', async () => {
    expect(await around(IRAN)).toEqual({
      center: { id: IRAN },
      nodes: [IRAN, PACT, 'position:president-iran', 'place:tehran-IR'].map((id) => ({ id })),
      relations: [
        { type: 'PARTY_TO', from: { id: IRAN }, to: { id: PACT } },
        { type: 'POSITION_OF', from: { id: 'position:president-iran' }, to: { id: IRAN } },
        { type: 'LOCATED_IN', from: { id: 'place:tehran-IR' }, to: { id: IRAN } },
      ],
      hasMore: false,
    });
  });

  it('reaches two steps when asked, those nearer first', async () => {
    const near = ids(await around(IRAN));
    const far = ids(await around(IRAN, ', depth: 2'));
    expect(far.slice(0, near.length)).toEqual(near);
    expect(far.slice(near.length).sort()).toEqual([
      'country:RU',
      MEETING,
      'person:ali-karimi',
      'person:donald-trump',
      'person:hassan-rouhani',
      'person:vladimir-putin',
    ]);
  });

  it('is cut where asked, and says so', async () => {
    const { nodes, relations, hasMore } = await around(IRAN, ', first: 1');
    expect({ nodes, hasMore }).toEqual({ nodes: [{ id: IRAN }, { id: PACT }], hasMore: true });
    expect(relations).toHaveLength(1);
    expect(await around(IRAN, ', depth: 2, first: 4')).toMatchObject({ hasMore: true });
  });

  it('keeps to the types asked for', async () => {
    expect(ids(await around(IRAN, ', types: [LOCATED_IN]'))).toEqual([IRAN, 'place:tehran-IR']);
  });

  it('is empty around what nobody knows', async () => {
    expect(await around('country:XX')).toEqual({ center: null, nodes: [], relations: [], hasMore: false });
  });

  it('proves every relation, in one exchange', async () => {
    const before = api.exchanges;
    const { neighborhood } = await api.read<{ neighborhood: unknown }>(
      `{ neighborhood(of: "${IRAN}", types: [LOCATED_IN]) { relations { direction confidence claim { predicate } evidence { quote } } } }`,
    );
    expect(neighborhood).toEqual({
      relations: [
        {
          direction: 'OUT',
          confidence: 0.9,
          claim: { predicate: 'LOCATED_IN' },
          evidence: [{ quote: 'Tehran' }],
        },
      ],
    });
    expect(api.exchanges - before).toBe(1);
  });

  it.each([
    ['depth: 3', 'neighborhood(depth): 3 was given; expected a whole number from 1 to 2.'],
    ['first: 101', 'neighborhood(first): 101 was given; expected a whole number from 0 to 100, such as 20.'],
  ])('refuses %s', async (argument, message) => {
    const { errors } = await api.ask(`{ neighborhood(of: "${IRAN}", ${argument}) { hasMore } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
