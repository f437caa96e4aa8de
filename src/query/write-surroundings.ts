import type { Bound, PathReading } from './bound.js';
import type { Source } from './plan.js';
import { type Statement, variableOf } from './statement.js';
import { writeEntity } from './write-entity.js';
import { factTest, writeFact } from './write-route.js';

type Surroundings = Source & { readonly from: 'surroundings' };

/** Binds a thing, its own id before those of what is around it, and whether there is more than that. What has most facts in common comes first. */
export function writeSurroundings(source: Surroundings, number: number, statement: Statement): Bound {
  const { id, depth, most, facts } = source;
  const [node, ids, more] = [`n${number}`, `l${number}`, `k${number}`];
  const [size, longest, levels] = [most, most + 1, depth].map((value) => statement.value(value));
  const test = factTest(facts, statement);
  const nearest = (name: string): string =>
    `WITH q, count(r) AS k ORDER BY k DESC, coalesce(q.articleCount, 0) DESC, q.id LIMIT ${longest} RETURN collect(q.id) AS ${name}`;
  const found = `(q:Entity) WHERE ${test('r')} AND q.id <> ${node}.id`;
  const near = `MATCH (${node})${writeFact('r', facts)}${found} ${nearest('near')}`;
  const open = `WITH ${node}, near WHERE ${levels} > 1 AND size(near) < ${longest}`;
  const far = `${open} UNWIND near AS i MATCH (h:Entity {id: i})${writeFact('r', facts)}${found} AND NOT q.id IN near ${nearest('far')}`;
  const chosen = `WITH ${node}, near + far AS found WITH ${node}, [${node}.id] + found[0..${size}] AS ${ids}, size(found) > ${size} AS ${more}`;
  return {
    clauses: `${writeEntity(id, node, statement)} CALL (${node}) { ${near} } CALL (${node}, near) { ${far} } ${chosen}`,
    tests: [],
    scope: { node, hops: [ids, more] },
  };
}

type Chosen = Source & { readonly from: 'chosen' };

/** The things of a list of ids; the score is their place. */
export function writeThings({ list }: Chosen, { parent, number }: PathReading): Bound {
  const [ids, node, place] = [variableOf(parent, list), `n${number}`, `i${number}`];
  const each = `UNWIND range(0, size(${ids}) - 1) AS ${place} MATCH (${node}:Entity {id: ${ids}[${place}]})`;
  return {
    clauses: `${each} WITH ${node}, ${place}`,
    tests: [],
    scope: { node, hops: [], score: place },
  };
}

/** The facts among the things of a list of ids, from subject to object; the score is the place of the subject. */
export function writeLinks({ list, facts }: Chosen, { parent, number, statement }: PathReading): Bound {
  const [ids, node, edge, start, place] = [
    variableOf(parent, list),
    `n${number}`,
    `r${number}`,
    `h${number}`,
    `i${number}`,
  ];
  const each = `UNWIND range(0, size(${ids}) - 1) AS ${place} MATCH (${start}:Entity {id: ${ids}[${place}]})`;
  const fact = `MATCH (${start})${writeFact(edge, facts)}>(${node}:Entity) WHERE ${factTest(facts, statement)(edge)} AND ${node}.id IN ${ids}`;
  return {
    clauses: `${each} ${fact} WITH ${start}, ${node}, ${edge}, ${place}`,
    tests: [],
    scope: { node, edge, hops: [start], score: place, parentId: `${start}.id` },
  };
}
