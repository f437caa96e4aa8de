import { connect, isIP, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import { isAway, toAppError } from './faults.js';
import { type DriverOptions, openDriver } from './open-driver.js';

/** Milliseconds within which a database that is asked for a sign of life has to greet. */
export const LIFE_WITHIN = 3_000;
/** How many times as long it may then take to log on. */
const LOGON = 5;

interface Asked extends DriverOptions {
  readonly database?: string;
  /** Milliseconds to be greeted; LIFE_WITHIN unless told. */
  readonly lifeWithin?: number;
  /** Called as soon as the database has greeted. */
  readonly isGreeted: () => void;
  /** Ends the look once aborted; then it has found no life. */
  readonly closing: AbortSignal;
}

/**
 * Whether the database lives, judged on connections of its own, since those of the pool may all be in use: one that does not greet within
 * `lifeWithin` is gone, and one that does but lets nobody log on within five times as long is as well.
 */
export async function givesLife(asked: Asked): Promise<boolean> {
  const { uri, lifeWithin = LIFE_WITHIN, isGreeted, closing } = asked;
  if (!(await greets(uri, lifeWithin)) || closing.aborted) return false;
  isGreeted();
  return logsOn(asked, LOGON * lifeWithin);
}

/** Bolt's greeting with the versions that the driver speaks; whoever speaks Bolt answers with the one it takes, or with zeros. */
const GREETING = Buffer.from('6060b01700080805000004040000000300000000', 'hex');
const VERSION = /^0000(?:0[0-8]05|0404|0003)/;
const VERSION_LENGTH = 4;

/**
 * Whether a Bolt server takes a version of the driver's within so many milliseconds. It does so before anything else: a database that is
 * slow, because it plans or collects garbage with all of its processors, still greets where it would take seconds to log on.
 */
export function greets(uri: string, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = open(new URL(uri), () => socket.write(GREETING));
    const end = (isThere: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(isThere);
    };
    const timer = setTimeout(() => end(false), milliseconds);
    // Whoever waits for it does not keep the process.
    timer.unref();
    socket.unref();
    socket.on('data', (bytes) => {
      heard += bytes.toString('hex');
      if (heard.length >= 2 * VERSION_LENGTH) end(VERSION.test(heard));
    });
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
  });
}

/** Within TLS where the address says so. Its certificate is judged by the driver, before the password is sent; here nothing secret is. */
function open({ protocol, hostname, port }: URL, isOpen: () => void): Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  const address = { host, port: Number(port === '' ? 7687 : port) };
  if (!protocol.includes('+')) return connect(address, isOpen);
  const named = isIP(host) === 0 ? { servername: host } : {};
  return connectTls({ ...address, ...named, rejectUnauthorized: false }, isOpen);
}

async function logsOn({ database, closing, ...options }: Asked, milliseconds: number): Promise<boolean> {
  // On a busy machine it may need all of that time to be greeted.
  const driver = openDriver({ ...options, connectWithin: milliseconds });
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, closing]);
  const look = driver.getServerInfo(database === undefined ? {} : { database }).then(
    () => true,
    // Also a refusal is an answer.
    (error: unknown) => !isAway(toAppError(error)),
  );
  const limit = pause(milliseconds, false, { ref: false, signal }).catch(() => false);
  try {
    return await Promise.race([look, limit]);
  } finally {
    end.abort();
    driver.close().catch(() => undefined);
  }
}
