import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay before a Bolt server. */
export interface Relay {
  /** `bolt://127.0.0.1:…` */
  readonly uri: string;
  /** How many connections were made so far. */
  readonly connections: number;
  /** Ends every connection. */
  cut(): void;
  close(): void;
}

/** Relays to the address of a Bolt server. */
export async function openRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    const database = connect(Number(port), hostname);
    client.pipe(database).pipe(client);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [client, database].forEach((each) => void each.destroy()));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get connections() {
      return connections;
    },
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
}
