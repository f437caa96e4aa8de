/** A node of an answer, as the store gives it. */
export interface NodeValue {
  readonly element: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship of an answer; `from` and `to` are the `element` of its ends, which may not be in the answer. */
export interface RelationshipValue {
  readonly element: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNode = (value: unknown): value is NodeValue =>
  isRecord(value) && typeof value.element === 'string' && Array.isArray(value.labels);

export const isRelationship = (value: unknown): value is RelationshipValue =>
  isRecord(value) && typeof value.element === 'string' && typeof value.from === 'string';

/** Every node and relationship within values, each once, in the order of their first place; those of paths, lists and maps too. */
export function findElements(values: readonly unknown[]): {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
} {
  const nodes = new Map<string, NodeValue>();
  const relationships = new Map<string, RelationshipValue>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) nodes.set(value.element, value);
    else if (isRelationship(value)) relationships.set(value.element, value);
    else Object.values(value).forEach(gather);
  };
  values.forEach(gather);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

/** A node or relationship on one line, such as `(:Person Hassan Rouhani)` and `[:MET_WITH]`; undefined for anything else. */
export function elementText(value: unknown): string | undefined {
  if (isNode(value)) {
    const { name, title, text, id } = value.properties;
    const kind = value.labels.find((label) => label !== 'Entity') ?? value.labels[0] ?? '';
    return `(:${kind} ${String(name ?? title ?? text ?? id ?? '')})`;
  }
  return isRelationship(value) ? `[:${value.type}]` : pathText(value);
}

function pathText(value: unknown): string | undefined {
  if (!isRecord(value) || !isNode(value.start) || !Array.isArray(value.segments)) return undefined;
  const steps = value.segments.map(({ start, relationship, end }) => {
    const isForward = relationship.from === start.element;
    return `${isForward ? '-' : '<-'}[:${relationship.type}]${isForward ? '->' : '-'}${elementText(end)}`;
  });
  return `${elementText(value.start)}${steps.join('')}`;
}
