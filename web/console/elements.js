import { colourOfLabel } from '../colours.js';

/** More nodes than these are not drawn. */
export const MOST_NODES = 300;

/** The nodes and relationships in the rows of an answer, each once: `{nodes, links, left}`; `left` counts nodes beyond the most. */
export function elementsIn(rows) {
  const [nodes, links] = [new Map(), new Map()];
  for (const row of rows) for (const value of row) gather(value, nodes, links);
  const drawn = new Map([...nodes].slice(0, MOST_NODES));
  return {
    nodes: [...drawn.values()],
    // Without its ends, which may not be in the answer, a relationship cannot be drawn.
    links: [...links.values()].filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    left: nodes.size - drawn.size,
  };
}

function gather(value, nodes, links) {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) nodes.set(value.element, value);
  else if (isRelationship(value)) links.set(value.element, value);
  else for (const item of Object.values(value)) gather(item, nodes, links);
}

export const isNode = (value) => Array.isArray(value?.labels) && typeof value.element === 'string';
export const isRelationship = (value) => typeof value?.type === 'string' && typeof value.from === 'string';
export const isPath = (value) => Array.isArray(value?.segments) && value.start !== undefined;

/** The label that tells a node's kind. */
export const kindOf = ({ labels }) => labels.find((label) => label !== 'Entity') ?? labels[0] ?? 'node';

/** The type of a relationship, with what sets it apart from what has happened: `PARTY_TO (planned)`, `PARTY_TO (denied)`. */
export function typeOf({ type, properties: { modality, polarity } }) {
  const apart = [modality !== 'actual' && modality, polarity === 'denied' && polarity].filter(Boolean);
  return apart.length === 0 ? type : `${type} (${apart.join(', ')})`;
}

/** What a node is called: its name, title or text, shortened. */
export function nameOf({ properties }) {
  const { name, title, text, predicate, id } = properties;
  const found = String(name ?? title ?? text ?? predicate ?? id ?? 'without a name');
  return found.length > 60 ? `${found.slice(0, 59)}…` : found;
}

/** Two letters that tell the kind: of Person, Place and Position the first is the same. */
export const initialsOf = (node) => kindOf(node).slice(0, 2);

export const colourOf = (node) => colourOfLabel(kindOf(node));

/** A node, relationship or path in a cell of the table, in Cypher's own look; undefined for anything else. */
export function elementText(value) {
  if (isNode(value)) return `(${nameOf(value)}:${kindOf(value)})`;
  if (isRelationship(value)) return `[:${typeOf(value)}]`;
  if (!isPath(value)) return undefined;
  const steps = value.segments.map(({ start, relationship, end }) => {
    const isForward = relationship.from === start.element;
    return `${isForward ? '─' : '←'}${typeOf(relationship)}${isForward ? '→' : '─'} ${nameOf(end)}`;
  });
  return [nameOf(value.start), ...steps].join(' ');
}
