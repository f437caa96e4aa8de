import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';
import { fetchWithKey } from '../key.js';
import { explanation } from './explanation.js';

const ask = createGraphiQLFetcher({
  url: '/graphql',
  enableIncrementalDelivery: false,
  fetch: fetchWithKey,
});

/** Asks the server: a subscription by events, all else once, and how it was answered where the reader wants to know. */
export function fetcher(parameters, options) {
  if (isSubscription(parameters)) {
    explanation.clear();
    return listen(parameters, options?.headers);
  }
  return parameters.operationName === 'IntrospectionQuery'
    ? ask(parameters, options)
    : askAndExplain(parameters, options);
}

/** By its own text: what GraphiQL has parsed lags behind the editor. */
function isSubscription({ query, operationName }) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
}

const listen = (parameters, headers) =>
  createClient({ url: '/graphql', headers, fetchFn: fetchWithKey, retryAttempts: 0 }).iterate(parameters);

async function askAndExplain(parameters, options) {
  const show = explanation.clear();
  if (!explanation.state.isWanted) return ask(parameters, options);
  const extensions = { ...parameters.extensions, explain: true };
  const result = await ask({ ...parameters, extensions }, options);
  show(result.extensions?.explain);
  return result;
}
