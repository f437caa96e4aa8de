import { ATTRIBUTES, type RelationType } from '../domain/relations.js';
import type { Parameters, Statements } from '../store/store.js';
import { type AttributeClaim, attributeProperties } from './projection/attributes.js';
import {
  type ClaimBody,
  claimProperties,
  edgeProperties,
  hasEdge,
  isRelation,
} from './projection/claim-properties.js';
import type { Projection } from './projection/project-article.js';
import type { ProjectedClaim } from './projection/project-claims.js';
import { addSummaries, type Evidence, type Summary, summarise, summariseAll } from './projection/summary.js';
import { type EdgeStep, edgeStatement, writing } from './statements.js';
import { writeContradictions } from './write-contradictions.js';
import { readByIds, sortBy, writeRows } from './write-rows.js';

/** A claim that a change of articles touches: what all evidence amounted to before, and amounts to now. */
export interface TouchedClaim {
  readonly body: ClaimBody;
  readonly before: Summary | undefined;
  readonly after: Summary | undefined;
}

interface ClaimChange {
  readonly retracted: readonly Projection[];
  readonly asserted: readonly Projection[];
}

/** Writes the claims of a change with their ends, evidence, edges and contradictions; deletes those without evidence. */
export async function writeClaims(transaction: Statements, change: ClaimChange): Promise<TouchedClaim[]> {
  const touched = await readTouched(transaction, change);
  const standing = touched.filter(({ after }) => after !== undefined);
  const fresh = standing.filter(({ before }) => before === undefined);
  await writeRows(transaction, writing('write-claims'), standing.flatMap(toClaimRow));
  await writeEnds(transaction, fresh);
  await writeEvidence(transaction, change.asserted);
  await writeEdges(transaction, touched);
  await writeContradictions(
    transaction,
    fresh.map(({ body }) => body),
  );
  const gone = touched.filter(({ after }) => after === undefined).map(({ body }) => body.id);
  if (gone.length > 0) await transaction.run(writing('delete-claims'), { ids: gone });
  return touched;
}

async function readTouched(
  transaction: Statements,
  { retracted, asserted }: ClaimChange,
): Promise<TouchedClaim[]> {
  const old = retracted.flatMap(({ claims }) => claims);
  const now = asserted.flatMap(({ claims }) => claims);
  const bodies = new Map([...old, ...now].map((claim) => [claim.id, claim]));
  const before = await readSummaries(transaction, bodies.keys());
  const remaining = await readRemaining(
    transaction,
    old.map(({ id }) => id),
  );
  const after = new Map(before);
  for (const { id } of old) {
    const rest = summariseAll(remaining.get(id) ?? []);
    if (rest === undefined) after.delete(id);
    else after.set(id, rest);
  }
  for (const claim of now) after.set(claim.id, addSummaries(after.get(claim.id), summaryOf(claim)));
  return sortBy(bodies.values(), ({ id }) => id).map((body) => ({
    body,
    before: before.get(body.id),
    after: after.get(body.id),
  }));
}

/** A projected claim has evidence, else it is none. */
function summaryOf({ evidence }: ProjectedClaim): Summary {
  return summarise(evidence.map(({ sentenceId: _, ...rest }) => rest) as [Evidence, ...Evidence[]]);
}

async function readSummaries(transaction: Statements, ids: Iterable<string>): Promise<Map<string, Summary>> {
  const rows = await readByIds(transaction, writing('read-claims'), ids);
  return new Map(rows.map(([id, rollup]) => [String(id), JSON.parse(String(rollup)) as Summary]));
}

/** The evidence that other articles give for claims; what the retracted ones gave is gone already. */
async function readRemaining(
  transaction: Statements,
  ids: readonly string[],
): Promise<Map<string, Evidence[]>> {
  const remaining = new Map<string, Evidence[]>();
  if (ids.length === 0) return remaining;
  for (const [id, evidence] of await readByIds(transaction, writing('read-evidence'), ids)) {
    const { properties } = evidence as { readonly properties: Evidence };
    remaining.set(String(id), [...(remaining.get(String(id)) ?? []), properties]);
  }
  return remaining;
}

const toClaimRow = ({ body, after }: TouchedClaim): Parameters[] =>
  after === undefined ? [] : [{ id: body.id, props: claimProperties(body, after) }];

async function writeEnds(transaction: Statements, fresh: readonly TouchedClaim[]): Promise<void> {
  const subjects = fresh.map(({ body }) => ({ id: body.id, entityId: body.subject }));
  const objects = fresh.flatMap(({ body }) =>
    body.object === undefined ? [] : [{ id: body.id, entityId: body.object }],
  );
  await writeRows(transaction, writing('create-claim-subjects'), subjects);
  await writeRows(transaction, writing('create-claim-objects'), objects);
}

async function writeEvidence(transaction: Statements, asserted: readonly Projection[]): Promise<void> {
  const claims = sortBy(
    asserted.flatMap((projection) => projection.claims),
    ({ id }) => id,
  );
  const evidence = claims.flatMap(({ id, evidence: places }) =>
    places.map(({ sentenceId, ...props }) => ({ id, sentenceId, props: { ...props } })),
  );
  const statements = claims.flatMap(({ id, statements: ids }) =>
    ids.map((statementId) => ({ id, statementId })),
  );
  await writeRows(transaction, writing('create-evidence'), evidence);
  await writeRows(transaction, writing('create-asserted'), statements);
}

async function writeEdges(transaction: Statements, touched: readonly TouchedClaim[]): Promise<void> {
  const groups = new Map<string, { step: EdgeStep; type: RelationType; rows: Parameters[] }>();
  for (const claim of touched) {
    const { predicate } = claim.body;
    const step = stepOf(claim);
    if (step === undefined || !isRelation(predicate)) continue;
    const group = groups.get(`${predicate} ${step}`) ?? { step, type: predicate, rows: [] };
    groups.set(`${predicate} ${step}`, group);
    group.rows.push(toEdgeRow(claim));
  }
  for (const { step, type, rows } of sortBy(groups.values(), (each) => `${each.type} ${each.step}`))
    await writeRows(transaction, edgeStatement(step, type), rows);
}

function stepOf({ body, before, after }: TouchedClaim): EdgeStep | undefined {
  const [had, has] = [hasEdge(body.predicate, before), hasEdge(body.predicate, after)];
  if (had) return has ? 'update' : 'delete';
  return has ? 'create' : undefined;
}

function toEdgeRow({ body, after }: TouchedClaim): Parameters {
  const row = { id: body.id, subjectId: body.subject, objectId: body.object ?? '' };
  return after === undefined ? row : { ...row, props: edgeProperties(body, after) };
}

/** Gives agreements and events the properties that their attribute claims state, where such a claim was touched. */
export async function writeAttributes(
  transaction: Statements,
  touched: readonly TouchedClaim[],
  exists: (id: string) => boolean,
): Promise<void> {
  const isAttribute = ({ body }: TouchedClaim): boolean =>
    (ATTRIBUTES as readonly string[]).includes(body.predicate);
  const ids = [...new Set(touched.filter(isAttribute).map(({ body }) => body.subject))].filter(exists).sort();
  if (ids.length === 0) return;
  const claims = new Map<string, AttributeClaim[]>(ids.map((id) => [id, []]));
  for (const [entityId, id, predicate, value, rollup] of await readByIds(
    transaction,
    writing('read-attributes'),
    ids,
  )) {
    const summary = JSON.parse(String(rollup)) as Summary;
    if (summary.asEdge)
      claims.get(String(entityId))?.push({ id, predicate, value, summary } as AttributeClaim);
  }
  const rows = [...claims].map(([id, own]) => ({
    id,
    props: attributeProperties(id.startsWith('agreement:') ? 'Agreement' : 'Event', own),
  }));
  await writeRows(transaction, writing('set-attributes'), rows);
}
