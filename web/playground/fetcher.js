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
export function fetcher(given, options) {
  const operation = operationOf(given);
  const parameters = operation === undefined ? given : { ...given, operationName: operation.name?.value };
  if (operation?.operation === 'subscription') {
    explanation.clear();
    return listen(parameters, options?.headers);
  }
  return parameters.operationName === 'IntrospectionQuery'
    ? ask(parameters, options)
    : askAndExplain(parameters, options);
}

/** The operation that is asked, by its own text: what GraphiQL has parsed lags behind the editor, and may be the name of another tab's. */
function operationOf({ query, operationName }) {
  try {
    const document = parse(query);
    return getOperationAST(document, operationName) ?? getOperationAST(document) ?? undefined;
  } catch {
    return undefined;
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
