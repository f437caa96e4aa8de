import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A relay before a Bolt server. */
export interface Relay {
  /** `bolt://127.0.0.1:…` */
  readonly uri: string;
  /** How many connections were made so far. */
  readonly connections: number;
  /** Ends every connection; resolves when those who made them have seen it. */
  cut(): Promise<void>;
  /** Lets nothing of the server through but its greetings until `release` is called. */
  hold(): void;
  release(): void;
  /** Lets nothing of the server through any more on the connections that there are. */
  hush(): void;
  close(): void;
}

/** Relays to the address of a Bolt server. */
export async function openRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const clients = new Set<Socket>();
  const held: (() => void)[] = [];
  let connections = 0;
  let isHolding = false;
  const gate = (): Transform => {
    let isGreeted = false;
    return new Transform({
      transform(bytes: Buffer, _, done) {
        // Versions that a server offers come with its greeting; the driver reads both at once.
        if (!isHolding || !isGreeted) done(null, bytes);
        else held.push(() => done(null, bytes));
        isGreeted = true;
      },
    });
  };
  const server = createServer((client) => {
    connections += 1;
    const database = connect(Number(port), hostname);
    const answers = database.pipe(gate());
    client.pipe(database);
    answers.pipe(client);
    clients.add(client);
    client.on('close', () => clients.delete(client));
    client.on('hush', () => answers.unpipe(client));
    for (const socket of [client, database]) {
      socket.on('error', () => undefined);
      socket.on('close', () => [client, database].forEach((each) => void each.destroy()));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get connections() {
      return connections;
    },
    cut: async () => {
      // Its other end, once told, ends too.
      await Promise.all([...clients].map((client) => once(client.end(), 'close')));
    },
    hold: () => {
      isHolding = true;
    },
    release: () => {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
    hush: () => {
      for (const client of clients) client.emit('hush');
    },
    close: () => {
      for (const client of clients) client.destroy();
      server.close();
    },
  };
}
