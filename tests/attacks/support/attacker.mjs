// A process of its own for who attacks: what its requests cost on the client's side delays nobody who is measured.
import { setTimeout as pause } from 'node:timers/promises';

/** Clients send the attacks one after the other until then; tells the statuses of the answers. */
process.on('message', async ({ address, attacks, clients, rest, until }) => {
  const statuses = [];
  const client = async (first) => {
    for (let at = first; Date.now() < until; at += 1) {
      const response = await fetch(`${address}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: attacks[at % attacks.length] }),
      });
      await response.arrayBuffer();
      statuses.push(response.status);
      await pause(rest);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index * 7)));
  process.send(statuses);
});
