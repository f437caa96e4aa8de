// A process of its own for who attacks, as cheap as may be: what it takes of the machine itself is no attack on the server.
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const agent = new Agent({ keepAlive: true });
const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

/** Posts a body; gives the status of the answer, which is not kept. */
const post = (address, body) =>
  new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...HEADERS, 'content-length': body.length } };
    request(`${address}graphql`, options, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end(body);
  });

/** Clients send the attacks one after the other until then; tells the statuses of the answers. */
process.on('message', async ({ address, attacks, clients, rest, until }) => {
  const bodies = attacks.map((query) => Buffer.from(JSON.stringify({ query })));
  const statuses = [];
  const client = async (first) => {
    for (let at = first; Date.now() < until; at += 1) {
      statuses.push(await post(address, bodies[at % bodies.length]));
      await pause(rest);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index * 7)));
  process.send(statuses);
});
