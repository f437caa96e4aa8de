import { fetchWithKey } from './key.js';

/** The JSON at an address of our own server; throws with the server's sentence when it refuses. */
export async function getJson(address, options) {
  const response = await fetchWithKey(address, options);
  const body = await response.json().catch(() => ({}));
  const [refusal] = body.errors ?? [];
  if (refusal !== undefined) throw new Error(refusal.message);
  if (!response.ok) throw new Error(`The server answers ${response.status}; try again.`);
  return body;
}

/** The JSON that a body of JSON gets. */
export const postJson = (address, body, signal) =>
  getJson(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
