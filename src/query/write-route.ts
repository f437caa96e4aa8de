import type { Facts, Source } from './plan.js';
import { type Statement, variableOf, word } from './statement.js';
import { writeEntity } from './write-entity.js';
import type { Bound, PathReading } from './write-source.js';

/** A relationship of these facts under that name, either way. */
export const writeFact = (name: string, { ways }: Facts): string => `-[${name}:${ways.map(word).join('|')}]-`;

/** What makes a relationship one of these facts: actual, affirmed, and of the types asked for. */
export function factTest({ types }: Facts, statement: Statement): (name: string) => string {
  const [actual, affirmed] = [statement.value('actual'), statement.value('affirmed')];
  const narrowed = types && statement.value(types);
  return (name) =>
    `${name}.modality = ${actual} AND ${name}.polarity = ${affirmed}${narrowed ? ` AND type(${name}) IN ${narrowed}` : ''}`;
}

/**
 * Binds both ends, the ids on the way from one to the other, and the number of steps. Of several shortest ways it is
 * the one with the smallest ids in the middle. Things as far from one end as the other are met by counting who is
 * found from both: neither engine's own shortest path is bounded by what its relationships say.
 */
export function writeRoute(source: Source & { from: 'route' }, number: number, statement: Statement): Bound {
  const [from, to] = [`n${number}`, `b${number}`];
  const writer = new RouteWriter(source, { from, to, statement });
  const [first, last] = source.ends;
  const ends = `${writeEntity(first, from, statement)} ${writeEntity(last, to, statement)}`;
  const same = `WITH ${from}, ${to}, CASE WHEN ${from}.id = ${to}.id THEN [${from}.id] ELSE [] END AS l`;
  const way = `l${number}`;
  const found = `WITH ${from}, ${to}, l AS ${way}, size(l) - 1 AS k${number} WHERE size(${way}) > 0 WITH ${from}, ${to}, ${way}, k${number}`;
  return {
    clauses: `${ends} ${same} ${writer.write()} ${found}`,
    tests: [],
    scope: { node: from, hops: [to, way, `k${number}`] },
  };
}

interface Ends {
  readonly from: string;
  readonly to: string;
  readonly statement: Statement;
}

class RouteWriter {
  readonly #ends: Ends;
  readonly #facts: Facts;
  readonly #test: (name: string) => string;
  readonly #most: string;

  constructor({ facts, most }: Source & { from: 'route' }, ends: Ends) {
    this.#ends = ends;
    this.#facts = facts;
    this.#test = factTest(facts, ends.statement);
    this.#most = ends.statement.value(most);
  }

  /** Longer ways are looked for only while `l`, the ids on the way, is empty. */
  write(): string {
    const { from, to } = this.#ends;
    const fact = writeFact('r', this.#facts);
    const middle = 'UNWIND m AS j MATCH (z:Entity {id: j})';
    return [
      this.#step(
        1,
        `MATCH (${from})${fact}(${to}) WHERE ${this.#test('r')} WITH DISTINCT ${from} AS z`,
        '[]',
      ),
      this.#step(2, `${this.#meet([from, 1], [to, 1], 'm')} UNWIND m AS j`, '[j]'),
      this.#step(
        3,
        `${this.#meet([from, 2], [to, 1], 'm')} ${middle} ${this.#meet([from, 1], ['z', 1], 'x')}`,
        '[x[0], j]',
      ),
      this.#step(
        4,
        `${this.#meet([from, 2], [to, 2], 'm')} ${middle} ${this.#meet([from, 1], ['z', 1], 'x')} ${this.#meet(['z', 1], [to, 1], 'y')}`,
        '[x[0], j, y[0]]',
      ),
    ].join(' ');
  }

  #step(length: number, clauses: string, between: string): string {
    const { from, to } = this.#ends;
    const bound = `${from}, ${to}`;
    const open = `WITH ${bound}, l WHERE size(l) = 0 AND ${this.#most} >= ${length}`;
    const whole = `CASE WHEN size(ms) > 0 THEN [${from}.id] + ms[0] + [${to}.id] ELSE l END`;
    return `CALL (${bound}, l) { ${open} ${clauses} RETURN collect(${between}) AS ms } WITH ${bound}, ${whole} AS l`;
  }

  /** The one thing of smallest id that is so many steps from one and from the other, in a list; an empty one where there is none. */
  #meet([one, near]: Distance, [other, far]: Distance, name: string): string {
    const both = `${this.#reach(one, near)} UNION ALL ${this.#reach(other, far)}`;
    const met = 'WITH q, count(q) AS k WHERE k = 2 WITH q.id AS i ORDER BY i LIMIT 1';
    return `CALL (${one}, ${other}) { CALL (${one}, ${other}) { ${both} } ${met} RETURN collect(i) AS ${name} }`;
  }

  #reach(start: string, steps: 1 | 2): string {
    const step = (from: string, name: string, to: string): string =>
      `MATCH (${from})${writeFact(name, this.#facts)}(${to}:Entity) WHERE ${this.#test(name)}`;
    if (steps === 1) return `${step(start, 'r', 'q')} RETURN DISTINCT q`;
    return `${step(start, 'r', 'h')} WITH DISTINCT h ${step('h', 's', 'q')} RETURN DISTINCT q`;
  }
}

type Distance = readonly [from: string, steps: 1 | 2];

/** The facts between neighbours of a list of ids, the surest of each; the score is their place. */
export function writeSteps({ list, facts }: Source & { from: 'chosen' }, reading: PathReading): Bound {
  const { parent, number, statement } = reading;
  const [ids, node, edge, start, place] = [
    variableOf(parent, list),
    `n${number}`,
    `r${number}`,
    `h${number}`,
    `i${number}`,
  ];
  const ends = `MATCH (${start}:Entity {id: ${ids}[${place}]}) MATCH (${node}:Entity {id: ${ids}[${place} + 1]})`;
  const best = `WITH ${edge} ORDER BY ${edge}.confidence DESC, ${edge}.claimId LIMIT 1 RETURN ${edge}`;
  const fact = `MATCH (${start})${writeFact(edge, facts)}(${node}) WHERE ${factTest(facts, statement)(edge)} ${best}`;
  return {
    clauses: `UNWIND range(0, size(${ids}) - 2) AS ${place} ${ends} CALL (${start}, ${node}) { ${fact} } WITH ${start}, ${node}, ${edge}, ${place}`,
    tests: [],
    scope: { node, edge, hops: [start], score: place, parentId: `${start}.id` },
  };
}
