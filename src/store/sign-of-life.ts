import { connect } from 'node:net';

/** Bolt's greeting with its newest versions; whoever speaks Bolt answers with the one it takes, or with zeros. */
const GREETING = Buffer.from('6060b01700080805000004040000000300000000', 'hex');
const GREETED = 4;

/**
 * Whether a Bolt server greets within so many milliseconds. It does so before anything else: a database that is slow, because it plans or
 * collects garbage with all of its processors, still greets where it would take seconds to log on; one that hangs or is gone does not.
 */
export function greets(uri: string, milliseconds: number): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = connect(Number(port === '' ? 7687 : port), hostname.replace(/^\[|\]$/g, ''));
    let bytes = 0;
    const end = (isThere: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(isThere);
    };
    const timer = setTimeout(() => end(false), milliseconds);
    // Whoever waits for it does not keep the process.
    timer.unref();
    socket.unref();
    socket.on('connect', () => socket.write(GREETING));
    socket.on('data', ({ length }) => {
      bytes += length;
      if (bytes >= GREETED) end(true);
    });
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
  });
}

/** Whether the connection is one of plain Bolt, not inside TLS. */
export const isPlain = (uri: string): boolean => /^(?:bolt|neo4j):/.test(uri);
