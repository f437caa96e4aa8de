import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { AGREEMENTS, print } from './agreements.js';
import { asksById, idOf } from './ids.js';
import { address, run } from './server.js';

const byId = persistedExchange({
  generateHash: async (_, document) => idOf(document),
  enforcePersistedQueries: true,
  preferGetForPersistedQueries: false,
});
const client = new Client({
  url: address,
  exchanges: [cacheExchange, ...(asksById ? [byId] : []), fetchExchange],
});

await run(async () => {
  let after: string | null | undefined;
  do {
    const { data, error } = await client.query(AGREEMENTS, { first: 3, after });
    if (!data) throw error ?? new Error('The answer has no data.');
    console.log(print(data));
    const { hasNextPage, endCursor } = data.agreements.pageInfo;
    after = hasNextPage ? endCursor : undefined;
  } while (after);
});
