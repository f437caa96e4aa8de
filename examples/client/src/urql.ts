import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { AGREEMENTS, print } from './agreements.js';

const url = process.env.ENTENTE ?? 'http://localhost:4000/graphql';
const client = new Client({ url, exchanges: [cacheExchange, fetchExchange] });

let after: string | null | undefined;
do {
  const { data, error } = await client.query(AGREEMENTS, { first: 3, after });
  if (!data) throw error ?? new Error('The answer has no data.');
  console.log(print(data));
  const { hasNextPage, endCursor } = data.agreements.pageInfo;
  after = hasNextPage ? endCursor : undefined;
} while (after);
