import { invariant } from '../errors.js';
import type { Parameter } from '../store/store.js';
import type { Hop, Role } from './mapping.js';

/** The variables that a row is bound to. A list of distinct nodes has no edge. */
export interface Scope {
  readonly node: string;
  readonly edge?: string;
  readonly hops: readonly string[];
  /** An expression. */
  readonly score?: string;
  /** Variables that hold keys of the order, by property of the node. */
  readonly keys?: Readonly<Record<string, string>>;
  /** An expression: the id of the row that the list hangs from. */
  readonly parentId?: string;
}

/** A statement in the making: its names are numbered, and every value of the request is a parameter. */
export class Statement {
  readonly parameters: Record<string, Parameter> = {};
  /** Whether it may name the indexes that it is to be read by. */
  readonly takesHints: boolean;
  #names = 0;
  #values = 0;

  constructor(takesHints: boolean) {
    this.takesHints = takesHints;
  }

  number(): number {
    return this.#names++;
  }

  /** The placeholder of a value. */
  value(value: Parameter): string {
    const name = `p${this.#values++}`;
    this.parameters[name] = value;
    return `$${name}`;
  }
}

/** A label, type or property as it stands in the text; only words pass, and only the mapping gives them. */
export function word(name: string): string {
  invariant(/^\w+$/.test(name), `"${name}" is no name for Cypher`);
  return name;
}

/** The variable of a role. */
export function variableOf(scope: Scope, role: Role): string {
  if (role === 'node') return scope.node;
  const variable = role === 'edge' ? scope.edge : scope.hops[Number(role.slice('hop'.length))];
  invariant(variable !== undefined, `the row has no ${role}`);
  return variable;
}

/** What reads the label of a node that tells its kind; labels have no common order across engines. */
export const kindOf = (node: string): string => `[l IN labels(${node}) WHERE l <> 'Entity'][0]`;

/** A chain of hops as pattern, with the variables that it binds. */
export interface Chain {
  readonly pattern: string;
  /** What the pattern alone cannot say: one of several labels at an end. */
  readonly tests: readonly string[];
  readonly node: string;
  readonly edge: string | undefined;
  readonly hops: readonly string[];
}

export interface ChainReading {
  readonly start: string;
  readonly path: readonly Hop[];
  /** Which hop's relationship gets a name. */
  readonly edge: number;
  readonly number: number;
}

/** Writes a chain of at least one hop, from a pattern or variable in parentheses. */
export function writeChain({ start, path, edge, number }: ChainReading): Chain {
  const nodes = path.map((_, index) => (index === path.length - 1 ? `n${number}` : `h${number}_${index}`));
  const hops = path.map((hop, index) => {
    const node = nodes[index] ?? '';
    return `${writeHop(hop, index === edge ? `r${number}` : '')}(${node}${labelsOf(hop)})`;
  });
  return {
    pattern: `${start}${hops.join('')}`,
    tests: path.flatMap((hop, index) => testLabels(nodes[index] ?? '', hop)),
    node: `n${number}`,
    edge: edge < path.length ? `r${number}` : undefined,
    hops: nodes.slice(0, -1),
  };
}

function writeHop({ types, direction }: Hop, name: string): string {
  const relationship = `[${name}:${types.map(word).join('|')}]`;
  if (direction === 'out') return `-${relationship}->`;
  return direction === 'in' ? `<-${relationship}-` : `-${relationship}-`;
}

// Grafeo 0.6 parses no `:A|B`; a label on every node keeps its joins small.
const labelsOf = ({ to }: Hop): string => (to.length === 1 ? `:${word(to[0] ?? '')}` : ':Entity');
const testLabels = (node: string, { to }: Hop): string[] => (to.length === 1 ? [] : [writeLabels(node, to)]);

/** One of several labels. */
export const writeLabels = (node: string, labels: readonly string[]): string =>
  `(${labels.map((label) => `${node}:${word(label)}`).join(' OR ')})`;
