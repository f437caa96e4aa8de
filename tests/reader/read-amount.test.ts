import { describe, expect, it } from 'vitest';
import { agreement, answerOf, entity, hold } from './support.js';

type Sum = readonly [min: number | null, max: number | null, currency: string, text: string];

async function read(words: string, [min, max, currency, text]: Sum) {
  const quote = `Gazprom and Botas signed a gas deal ${words}.`;
  const { agreements, amounts, diagnostics } = await hold(
    `${quote} Another of $5 billion failed.\n`,
    answerOf({
      entities: [
        entity({ ref: 'e1', kind: 'organization', name: 'Gazprom' }),
        entity({ ref: 'e2', kind: 'organization', name: 'Botas' }),
      ],
      agreements: [
        agreement({
          name: 'gas deal',
          parties: ['e1', 'e2'],
          amount: { min, max, currency, text },
          quotes: [quote],
        }),
      ],
    }),
  );
  return {
    amount: agreements[0]?.amount,
    amounts: amounts.map((amount) => amount.text),
    told: diagnostics.map(({ message }) => message),
  };
}

describe('an amount of a model', () => {
  it.each<[string, Sum, string, string | null]>([
    ['worth $7 billion', [7e9, 7e9, 'USD', '$7 billion'], '$7 billion', null],
    [
      'worth up to 300 million euros',
      [null, 3e8, 'EUR', '300 million euros'],
      'up to 300 million euros',
      'up to',
    ],
    [
      'worth more than $1.5 billion',
      [1.5e9, null, 'USD', 'more than $1.5 billion'],
      'more than $1.5 billion',
      'more than',
    ],
    ['of a billion dollars', [1e9, 1e9, 'USD', 'a billion dollars'], 'a billion dollars', null],
  ])('is kept as the text says it: %s', async (words, [min, max, currency, text], printed, qualifier) => {
    expect(await read(words, [min, max, currency, text])).toEqual({
      amount: { min, max, currency, qualifier, text: printed },
      amounts: [printed],
      told: [],
    });
  });

  it.each<[string, Sum, string]>([
    [
      'worth $7 billion',
      [7, 7, 'USD', '$7 billion'],
      'the article says "$7 billion", which is 7000000000 to 7000000000 USD',
    ],
    [
      'worth $7 billion',
      [7e12, 7e12, 'USD', '$7 billion'],
      'the article says "$7 billion", which is 7000000000 to 7000000000 USD',
    ],
    [
      'worth $7 billion',
      [7e9, 7e9, 'XYZ', '$7 billion'],
      'the article says "$7 billion", which is 7000000000 to 7000000000 USD',
    ],
    [
      'worth $7 billion',
      [7e9, null, 'USD', '$7 billion'],
      'the article says "$7 billion", which is 7000000000 to 7000000000 USD',
    ],
    [
      'worth up to $7 billion',
      [7e9, 7e9, 'USD', '$7 billion'],
      'the article says "up to $7 billion", which is any sum to 7000000000 USD',
    ],
    ['worth a fortune', [9e9, 9e9, 'USD', 'a fortune'], 'its words tell no sum of money'],
    ['worth $7 billion', [5e9, 5e9, 'USD', '$5 billion'], 'the article does not print its words there'],
    [
      'worth $7 billion',
      [null, null, 'USD', '$7 billion'],
      'the article says "$7 billion", which is 7000000000 to 7000000000 USD',
    ],
  ])('is left out where it says something else: %s, %j', async (words, sum, problem) => {
    expect(await read(words, sum)).toEqual({
      amount: null,
      amounts: [],
      told: [`The amount "${sum[3]}" is left out: ${problem}.`],
    });
  });

  it('in dollars is of the country that the article speaks of', async () => {
    const text =
      'Canada and Ontario signed a steel deal worth a $7-million grant. Canada said it was glad.\n';
    const { agreements } = await hold(
      text,
      answerOf({
        entities: [
          entity({ ref: 'e1', kind: 'country', name: 'Canada', country: 'CA' }),
          entity({ ref: 'e2', kind: 'organization', name: 'Ontario' }),
        ],
        agreements: [
          agreement({
            name: 'steel deal',
            parties: ['e1', 'e2'],
            amount: { min: 7e6, max: 7e6, currency: 'CAD', text: '$7-million' },
            quotes: [text.slice(0, text.indexOf('.') + 1)],
          }),
        ],
      }),
    );
    expect(agreements[0]?.amount).toMatchObject({ min: 7e6, currency: 'CAD' });
  });
});
