import type { Bound, PathReading } from './bound.js';
import type { Facts, Source } from './plan.js';
import { type Statement, variableOf, word } from './statement.js';
import { writeEntity } from './write-entity.js';

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
 * Binds both ends, the ids on the way from one to the other, and the number of steps. Of several shortest ways it is the
 * one with the smallest ids. Neither engine's own shortest path asks what its relationships say while it looks.
 */
export function writeRoute(source: Source & { from: 'route' }, number: number, statement: Statement): Bound {
  const [from, to, ids, length] = [`n${number}`, `b${number}`, `l${number}`, `k${number}`];
  const [first, last] = source.ends;
  const ends = `${writeEntity(first, from, statement)} ${writeEntity(last, to, statement)}`;
  const test = factTest(source.facts, statement);
  const step = `${writeFact('r', source.facts)}(q:Entity) WHERE ${test('r')}`;
  const around = (end: string, name: string): string =>
    `CALL (${end}) { MATCH (${end})${step} RETURN collect(DISTINCT q.id) AS ${name} }`;
  const direct = `CASE WHEN ${from}.id = ${to}.id THEN [${from}.id] WHEN ${to}.id IN near THEN [${from}.id, ${to}.id] ELSE [] END`;
  const bound = `${from}, ${to}, near, far`;
  const longer = LONGER.map(([steps, between]) => {
    const open = `WITH near, far, l WHERE size(l) = 0 AND ${statement.value(source.most)} >= ${steps}`;
    const whole = `CASE WHEN size(ms) > 0 THEN [${from}.id] + ms[0] + [${to}.id] ELSE l END`;
    return `CALL (near, far, l) { ${open} ${between(step)} AS ms } WITH ${bound}, ${whole} AS l`;
  });
  const found = `WITH ${from}, ${to}, l AS ${ids}, size(l) - 1 AS ${length} WHERE size(${ids}) > 0`;
  return {
    clauses: `${ends} ${around(from, 'near')} ${around(to, 'far')} WITH ${bound}, ${direct} AS l ${longer.join(' ')} ${found} WITH ${from}, ${to}, ${ids}, ${length}`,
    tests: [],
    scope: { node: from, hops: [to, ids, length] },
  };
}

/** How the ids between ends are found, by number of steps: `near` and `far` are the ids around one end and the other. */
const LONGER: readonly (readonly [steps: number, between: (step: string) => string])[] = [
  [2, () => 'UNWIND near AS i WITH i, far WHERE i IN far WITH i ORDER BY i LIMIT 1 RETURN collect([i])'],
  [
    3,
    (step) =>
      `UNWIND near AS i MATCH (h:Entity {id: i})${step} AND q.id IN far WITH i, q.id AS j ORDER BY j, i LIMIT 1 RETURN collect([i, j])`,
  ],
  [
    4,
    (step) => {
      const beyond = (ids: string): string =>
        `UNWIND ${ids} AS i MATCH (h:Entity {id: i})${step} RETURN DISTINCT q.id AS j`;
      const met = 'WITH j, count(j) AS k WHERE k = 2 RETURN min(j) AS m';
      const least = (ids: string): string => `min(CASE WHEN q.id IN ${ids} THEN q.id END)`;
      return `CALL (near, far) { CALL (near, far) { ${beyond('near')} UNION ALL ${beyond('far')} } ${met} } MATCH (z:Entity {id: m})${step} WITH m, ${least('near')} AS i, ${least('far')} AS j RETURN collect([i, m, j])`;
    },
  ],
];

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
