import { Failure, PARAMETER } from './bolt/failure.js';
import { isStructure, type PackMap, type PackValue, structure } from './bolt/packstream.js';

const NODE = 0x4e;
const RELATIONSHIP = 0x52;
const UNBOUND_RELATIONSHIP = 0x72;
const PATH = 0x50;

/** Keys that the engine's binding gives a meaning of its own when a map has no other. */
const TAGGED = /^\$(date|time|datetime|zoned_datetime|timestamp|duration|decimal)$/;

/** Parameters as the engine takes them. Throws a Failure for bytes, temporal and spatial values, which it would change. */
export function toEngineParameters(parameters: PackMap): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toEngineValue(value)]));
}

function toEngineValue(value: PackValue): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array || isStructure(value)) {
    const message =
      'The embedded graph takes no bytes, dates, times or points as parameters; send them as text, such as "2017-11-06".';
    throw new Failure(PARAMETER, message);
  }
  if (Array.isArray(value)) return value.map(toEngineValue);
  const entries = Object.entries(value as PackMap);
  if (entries.length === 1 && TAGGED.test(entries[0]?.[0] ?? '')) {
    throw new Failure(PARAMETER, `The embedded graph takes no map whose only key is ${entries[0]?.[0]}.`);
  }
  if (entries.some(([key]) => key === LOST)) throw lostKey();
  return Object.fromEntries(entries.map(([key, item]) => [key, toEngineValue(item)]));
}

/** The key that the engine's binding leaves out of the maps of an answer, without a word. */
export const LOST = '__proto__';

/** Refuses a map with that key. */
export const lostKey = (): Failure =>
  new Failure(
    PARAMETER,
    `The embedded graph gives back no map with the key ${LOST}; name the key otherwise.`,
  );

interface EngineNode {
  readonly _id: number;
  readonly _labels: readonly string[];
}

interface EngineEdge {
  readonly _id: number;
  readonly _type: string;
  readonly _source: number;
  readonly _target: number;
}

interface EnginePath {
  readonly nodes: readonly EngineNode[];
  readonly edges: readonly EngineEdge[];
}

/**
 * A value of a result row as Bolt 5 sends it. The binding gives integers and floats alike as numbers: one without a
 * fraction within 2^53 goes out as integer (1.0 becomes 1).
 */
export function toPackValue(value: unknown): PackValue {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? BigInt(value) : value;
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'object':
      return value === null ? null : toPackObject(value);
    default:
      return null;
  }
}

function toPackObject(value: object): PackValue {
  if (Array.isArray(value)) return value.map(toPackValue);
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Float32Array) return Array.from(value, toPackValue);
  if (isNode(value)) return packNode(value);
  if (isEdge(value)) return packRelationship(value);
  if (isPath(value)) return packPath(value);
  return packProperties(Object.entries(value));
}

/** The binding gives a node as a map; somebody's own with keys of the same names is one where what they hold is not what a node has. */
function isNode(value: object): value is EngineNode {
  if (!('_id' in value && '_labels' in value)) return false;
  const { _id, _labels } = value;
  return isId(_id) && Array.isArray(_labels) && _labels.every((label) => typeof label === 'string');
}

function isEdge(value: object): value is EngineEdge {
  if (!('_id' in value && '_type' in value && '_source' in value && '_target' in value)) return false;
  return typeof value._type === 'string' && [value._id, value._source, value._target].every(isId);
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

function isPath(value: object): value is EnginePath {
  if (!('nodes' in value && 'edges' in value) || Object.keys(value).length !== 2) return false;
  const { nodes, edges } = value;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || nodes.length !== edges.length + 1) return false;
  const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null;
  return (
    nodes.every((node) => isObject(node) && isNode(node)) &&
    edges.every((edge) => isObject(edge) && isEdge(edge))
  );
}

function packProperties(entries: readonly (readonly [string, unknown])[]): PackMap {
  return Object.fromEntries(entries.map(([key, item]) => [key, toPackValue(item)]));
}

/** The element ids are those of the engine's own elementId(). */
const nodeElement = (id: number): string => `n:${id}`;
const edgeElement = (id: number): string => `e:${id}`;

function packNode(node: EngineNode): PackValue {
  const { _id, _labels, ...properties } = node;
  return structure(NODE, [
    BigInt(_id),
    _labels,
    packProperties(Object.entries(properties)),
    nodeElement(_id),
  ]);
}

function packRelationship(edge: EngineEdge): PackValue {
  const { _id, _type, _source, _target, ...properties } = edge;
  return structure(RELATIONSHIP, [
    BigInt(_id),
    BigInt(_source),
    BigInt(_target),
    _type,
    packProperties(Object.entries(properties)),
    edgeElement(_id),
    nodeElement(_source),
    nodeElement(_target),
  ]);
}

function packUnbound(edge: EngineEdge): PackValue {
  const { _id, _type, _source, _target, ...properties } = edge;
  return structure(UNBOUND_RELATIONSHIP, [
    BigInt(_id),
    _type,
    packProperties(Object.entries(properties)),
    edgeElement(_id),
  ]);
}

/** Each node and relationship once, then their order on the path: relationship (from 1, negative when against its direction), node. */
function packPath({ nodes, edges }: EnginePath): PackValue {
  const nodeIds = [...new Set(nodes.map((node) => node._id))];
  const edgeIds = [...new Set(edges.map((edge) => edge._id))];
  const distinct = <T extends { readonly _id: number }>(ids: readonly number[], items: readonly T[]): T[] =>
    ids.flatMap((id) => items.find((item) => item._id === id) ?? []);
  const steps = edges.flatMap((edge, index) => {
    const from = nodes[index];
    const to = nodes[index + 1];
    if (from === undefined || to === undefined) return [];
    const sign = edge._source === from._id && edge._target === to._id ? 1 : -1;
    return [BigInt(sign * (edgeIds.indexOf(edge._id) + 1)), BigInt(nodeIds.indexOf(to._id))];
  });
  return structure(PATH, [
    distinct(nodeIds, nodes).map(packNode),
    distinct(edgeIds, edges).map(packUnbound),
    steps,
  ]);
}
