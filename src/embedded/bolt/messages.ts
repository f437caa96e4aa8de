import { Failure, INVALID_REQUEST } from './failure.js';
import { type PackMap, type PackValue, type Structure, structure } from './packstream.js';

/** Tags of the messages a client sends. */
export const REQUESTS = {
  HELLO: 0x01,
  GOODBYE: 0x02,
  RESET: 0x0f,
  RUN: 0x10,
  BEGIN: 0x11,
  COMMIT: 0x12,
  ROLLBACK: 0x13,
  DISCARD: 0x2f,
  PULL: 0x3f,
  TELEMETRY: 0x54,
  ROUTE: 0x66,
  LOGON: 0x6a,
  LOGOFF: 0x6b,
} as const;

export const success = (metadata: PackMap = {}): Structure => structure(0x70, [metadata]);
export const record = (values: readonly PackValue[]): Structure => structure(0x71, [values]);
export const ignored = (): Structure => structure(0x7e, []);
export const failure = (code: string, message: string): Structure => structure(0x7f, [{ code, message }]);

/** Reads a map out of a message; anything else counts as an empty map. */
export function readMap(value: PackValue | undefined): PackMap {
  const isMap =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
  return isMap ? (value as PackMap) : {};
}

/** Reads a text of a map; undefined when it holds none by that name. */
export function readText(map: PackMap, key: string): string | undefined {
  const value = map[key];
  return typeof value === 'string' ? value : undefined;
}

/** Reads an integer of a map as a number; undefined when it holds none by that name. */
export function readInteger(map: PackMap, key: string): number | undefined {
  const value = map[key];
  return typeof value === 'bigint' ? Number(value) : undefined;
}

/** Milliseconds that a transaction may take; undefined when the client names none. Throws a Failure for less than none, and for what is no integer. */
export function readTimeout({ tx_timeout: timeout = null }: PackMap): number | undefined {
  if (timeout === null) return undefined;
  if (typeof timeout !== 'bigint' || timeout < 0n) {
    throw new Failure(
      INVALID_REQUEST,
      'The time limit of a transaction is a whole number of milliseconds and not negative, such as 5000; 0 is none of its own.',
    );
  }
  return Number(timeout);
}
