import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay before a database that counts exchanges: how often a client spoke after the database had, on every connection. */
export interface Wire {
  /** `bolt://127.0.0.1:…` */
  readonly uri: string;
  readonly exchanges: number;
  close(): void;
}

/** Relays to the address of a Bolt server. */
export async function openWire(target: string): Promise<Wire> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let exchanges = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    let isDatabasesTurn = false;
    client.on('data', (chunk) => {
      if (!isDatabasesTurn) exchanges += 1;
      isDatabasesTurn = true;
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      isDatabasesTurn = false;
      client.write(chunk);
    });
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get exchanges() {
      return exchanges;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
