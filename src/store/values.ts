import neo4j, { type Integer, type Record as QueryRecord, type Relationship } from 'neo4j-driver';
import { AppError } from '../errors.js';
import type { Parameter, Parameters } from './store.js';

/** Deepest nesting of a parameter; the driver closes the connection at about 2,000 levels. */
const DEEPEST = 64;

/** Parameters as the driver sends them: whole numbers as integers. Anything that would be lost or changed is refused. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return toDriverMap(
    Object.entries(parameters).map(([name, value]) => [name, toDriverValue(value, `$${name}`, 0)]),
  );
}

function toDriverValue(value: Parameter, path: string, depth: number): unknown {
  if (depth > DEEPEST) throw refuse(path, `is nested deeper than ${DEEPEST} levels`);
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (Math.abs(value) === Number.POSITIVE_INFINITY)
        throw refuse(path, 'is beyond the largest number, 1.8e308');
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? neo4j.int(value) : value;
    case 'bigint':
      if (BigInt.asIntN(64, value) !== value) throw refuse(path, 'does not fit into 64 bits');
      return value;
    default:
      return value === null ? null : toDriverObject(value, path, depth);
  }
}

function toDriverObject(value: object | undefined, path: string, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => toDriverValue(item, `${path}[]`, depth + 1));
  if (
    value === undefined ||
    (Object.getPrototypeOf(value) !== Object.prototype && Object.getPrototypeOf(value) !== null)
  ) {
    throw refuse(path, 'is neither text, number, boolean, null, list nor map');
  }
  return toDriverMap(
    Object.entries(value).map(([key, item]) => [key, toDriverValue(item, `${path}.${key}`, depth + 1)]),
  );
}

function toDriverMap(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const map = Object.fromEntries(entries);
  return entries.some(([key]) => key.startsWith(MARK)) ? withHiddenKeys(map) : map;
}

/** How the keys begin by which neo4j-driver 6.3 tells its integers, points, nodes and the like from maps: `__isInteger__`. */
const MARK = '__is';

/** A map that the driver sends as one, whatever its keys: it asks for its marks first, and finds none; then it lists the keys, and finds all that they hold. */
function withHiddenKeys(map: Record<string, unknown>): Record<string, unknown> {
  let isListed = false;
  return new Proxy(map, {
    get: (target, key) => (isListed ? Reflect.get(target, key) : undefined),
    ownKeys: (target) => {
      isListed = true;
      // Sent in one go; it may be sent again.
      queueMicrotask(() => {
        isListed = false;
      });
      return Reflect.ownKeys(target);
    },
  });
}

function refuse(path: string, why: string): AppError {
  return new AppError('BAD_USER_INPUT', `The parameter ${path} ${why}.`);
}

/** The driver's record is not read again: its values are changed where they stand. */
export function toRow(record: QueryRecord): unknown[] {
  const values: unknown[] = [];
  for (let index = 0; index < record.length; index += 1) values.push(fromDriver(record.get(index)));
  return values;
}

/**
 * A value as it came from the driver, as plain data: integers as numbers (bigint beyond 2^53), nodes and the like as records, days and times in ISO 8601. Lists are
 * changed in place.
 */
export function fromDriver(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return fromList(value);
  // Before the driver's own tests, which go by a key.
  if (Object.getPrototypeOf(value) === Object.prototype) return fromMap(value);
  if (neo4j.isInt(value)) return fromInteger(value);
  if (neo4j.isNode(value)) {
    return { element: value.elementId, labels: value.labels, properties: fromDriver(value.properties) };
  }
  if (neo4j.isRelationship(value)) return fromRelationship(value);
  if (neo4j.isPath(value))
    return { start: fromDriver(value.start), segments: value.segments.map(fromSegment) };
  // The driver ends a duration of whole days with a T.
  if (isTemporal(value)) return value.toString().replace(/T$/, '');
  return fromMap(value);
}

const fromMap = (map: object): unknown =>
  Object.fromEntries(Object.entries(map).map(([key, item]) => [key, fromDriver(item)]));

/** A day, a time or a duration, which write themselves in ISO 8601. */
const isTemporal = (value: object): boolean =>
  [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
  ].some((isOne) => isOne(value));

/** Without the driver's own test of the range, which makes a dozen objects. */
function fromInteger(value: Integer): number | bigint {
  const number = value.high * 2 ** 32 + (value.low >>> 0);
  return Number.isSafeInteger(number) ? number : value.toBigInt();
}

function fromList(list: unknown[]): unknown[] {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === 'object' && item !== null) list[index] = fromDriver(item);
  }
  return list;
}

/** `from` and `to` are the `element` of the nodes at its ends, which may not be in the answer. */
function fromRelationship(value: Relationship): unknown {
  const { elementId, type, properties, startNodeElementId, endNodeElementId } = value;
  return {
    element: elementId,
    type,
    from: startNodeElementId,
    to: endNodeElementId,
    properties: fromDriver(properties),
  };
}

function fromSegment(segment: { start: unknown; relationship: unknown; end: unknown }): unknown {
  return {
    start: fromDriver(segment.start),
    relationship: fromDriver(segment.relationship),
    end: fromDriver(segment.end),
  };
}
