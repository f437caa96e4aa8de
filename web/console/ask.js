import { fetchWithKey } from '../key.js';

/** The JSON at an address of our own server; throws with the server's sentence when it refuses. */
export async function getJson(address, options) {
  const response = await fetchWithKey(address, options);
  const body = await response.json().catch(() => ({}));
  const [refusal] = body.errors ?? [];
  if (refusal !== undefined) throw new Error(refusal.message);
  if (!response.ok) throw new Error(`The server answers ${response.status}; try again.`);
  return body;
}

/** Asks in Cypher: `{keys, rows, truncated, milliseconds}`, and `hint` where it names what the graph does not have. */
export const ask = (question, parameters, signal) =>
  getJson('/cypher', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, parameters }),
    signal,
  });
