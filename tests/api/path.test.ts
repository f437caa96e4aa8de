import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.js';
import { type Api, openApi } from './support/api.js';

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly type: string;
  readonly direction: string;
}
interface Path {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly steps: readonly Step[];
}

const [PUTIN, ROUHANI, TRUMP, ROSNEFT] = [
  'person:vladimir-putin',
  'person:hassan-rouhani',
  'person:donald-trump',
  'org:rosneft',
];
const [PACT, RUSSIA, TEHRAN] = ['agreement:caspian-pact-2017', 'country:RU', 'place:tehran-IR'];

describe.each(STORES)('paths on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api?.close());

  const path = async (from: string, to: string, rest = ''): Promise<Path | null> =>
    (
      await api.read<{ path: Path | null }>(
        `{ path(from: "${from}", to: "${to}"${rest}) { length nodes { id } steps { from { id } to { id } type direction } } }`,
      )
    ).path;
  const ids = (found: Path | null): string[] | undefined => found?.nodes.map(({ id }) => id);

  it.each([
    [PUTIN, ROUHANI, [PUTIN, ROUHANI]],
    [ROUHANI, TEHRAN, [ROUHANI, 'event:meeting-tehran-2017', TEHRAN]],
    [TRUMP, ROSNEFT, [TRUMP, PACT, RUSSIA, ROSNEFT]],
    [ROSNEFT, TEHRAN, [ROSNEFT, RUSSIA, PACT, 'country:IR', TEHRAN]],
    [ROUHANI, ROUHANI, [ROUHANI]],
    ['person:putin-of-2015', ROUHANI, [PUTIN, ROUHANI]],
  ])('leads from %s to %s', async (from, to, expected) => {
    const found = await path(from, to);
    expect(ids(found)).toEqual(expected);
    expect(found?.length).toBe(expected.length - 1);
    expect(found?.steps.map((step) => step.from.id)).toEqual(expected.slice(0, -1));
    expect(found?.steps.map((step) => step.to.id)).toEqual(expected.slice(1));
  });

  it.each([
    ['nobody', PUTIN, 'person:nobody', ''],
    ['what is only planned', ROUHANI, 'place:moscow-RU', ''],
    ['more steps than asked for', ROSNEFT, TEHRAN, ', maxLength: 3'],
    ['other types of relations', PUTIN, ROUHANI, ', types: [PARTY_TO]'],
    ['no types', PUTIN, ROUHANI, ', types: []'],
  ])('is null over %s', async (_what, from, to, rest) => {
    expect(await path(from, to, rest)).toBeNull();
  });

  it('goes over the types asked for, however long', async () => {
    expect(ids(await path(PUTIN, ROUHANI, ', types: [PARTICIPATED_IN]'))).toEqual([
      PUTIN,
      'event:meeting-tehran-2017',
      ROUHANI,
    ]);
  });

  it('reads every step from where it starts', async () => {
    expect((await path(TRUMP, ROSNEFT))?.steps.map(({ type, direction }) => `${type} ${direction}`)).toEqual([
      'THREATENED OUT',
      'PARTY_TO IN',
      'BASED_IN IN',
    ]);
  });

  it('gives the claim and the sentence of every step, in one exchange', async () => {
    const before = api.exchanges;
    const { path: found } = await api.read<{ path: unknown }>(
      `{ path(from: "${TRUMP}", to: "${RUSSIA}") { from { name } to { name } steps { claim { predicate } date { start } evidence(first: 1) { quote } } } }`,
    );
    expect(found).toEqual({
      from: { name: 'Donald Trump' },
      to: { name: 'Russia' },
      steps: [
        {
          claim: { predicate: 'THREATENED' },
          date: null,
          evidence: [{ quote: 'Donald Trump threatened the Caspian Pact' }],
        },
        {
          claim: { predicate: 'PARTY_TO' },
          date: null,
          evidence: [{ quote: 'Russia signed the Caspian Pact' }],
        },
      ],
    });
    expect(api.exchanges - before).toBe(1);
  });

  it.each([0, 5, -1])('refuses %i steps', async (steps) => {
    const { errors } = await api.ask(`{ path(from: "a", to: "b", maxLength: ${steps}) { length } }`);
    expect(errors).toMatchObject([
      {
        message: `path(maxLength): ${steps} was given; expected a whole number from 1 to 4.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});
