import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { AGREEMENTS, print } from './agreements.js';
import { asksById, idOf } from './ids.js';
import { address, run } from './server.js';

const http = new HttpLink({ uri: address });
const byId = new PersistedQueryLink({ generateHash: idOf, retry: () => false, disable: () => false });
const client = new ApolloClient({
  link: asksById ? ApolloLink.from([byId, http]) : http,
  // Pages of a connection become one growing list in the cache.
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { agreements: relayStylePagination() } } } }),
});

await run(async () => {
  const variables = { first: 3 };
  await client.query({ query: AGREEMENTS, variables });
  const list = client.watchQuery({ query: AGREEMENTS, variables });
  for (let page = list.getCurrentResult().data?.agreements?.pageInfo; page?.hasNextPage; ) {
    const { data } = await list.fetchMore({ variables: { after: page.endCursor } });
    page = data?.agreements.pageInfo;
  }
  const whole = client.readQuery({ query: AGREEMENTS, variables });
  if (!whole) throw new Error('The answer has no data.');
  console.log(print(whole));
});
client.stop();
