import type { RelationType } from '../domain/relations.js';
import type { Parameters, Statements } from '../store/store.js';
import { stepOf } from './edge-step.js';
import { claimProperties, edgeProperties, isRelation } from './projection/claim-properties.js';
import type { Projection } from './projection/project-article.js';
import { type EdgeStep, edgeStatement, writing } from './statements.js';
import { isFresh, type TouchedClaim } from './touched-claims.js';
import { rowsOf, sortBy, writeIds, writeRows } from './write-rows.js';

/** Writes the claims of a change with their ends, evidence and edges; deletes those without evidence. */
export async function writeClaims(
  transaction: Statements,
  touched: readonly TouchedClaim[],
  asserted: readonly Projection[],
): Promise<void> {
  const standing = touched.filter(({ after }) => after !== undefined);
  const gone = touched.filter(({ after }) => after === undefined).map(({ body }) => body.id);
  await Promise.all([
    writeRows(transaction, writing('write-claims'), rowsOf(standing, toClaimRow)),
    writeEnds(transaction, standing.filter(isFresh)),
    writeEvidence(transaction, asserted),
    writeEdges(transaction, touched),
    writeIds(transaction, writing('delete-claims'), gone),
  ]);
}

const toClaimRow = ({ body, after }: TouchedClaim): Parameters[] =>
  after === undefined ? [] : [{ id: body.id, props: claimProperties(body, after) }];

async function writeEnds(transaction: Statements, fresh: readonly TouchedClaim[]): Promise<void> {
  const subjects = rowsOf(fresh, ({ body }) => [{ id: body.id, entityId: body.subject }]);
  const objects = rowsOf(fresh, ({ body }) =>
    body.object === undefined ? [] : [{ id: body.id, entityId: body.object }],
  );
  await Promise.all([
    writeRows(transaction, writing('create-claim-subjects'), subjects),
    writeRows(transaction, writing('create-claim-objects'), objects),
  ]);
}

async function writeEvidence(transaction: Statements, asserted: readonly Projection[]): Promise<void> {
  const claims = sortBy(
    asserted.flatMap((projection) => projection.claims),
    ({ id }) => id,
  );
  const evidence = rowsOf(claims, ({ id, evidence: places }) =>
    places.map(({ sentenceId, ...props }) => ({ id, sentenceId, props: { ...props } })),
  );
  const statements = rowsOf(claims, ({ id, statements: ids }) =>
    ids.map((statementId) => ({ id, statementId })),
  );
  await Promise.all([
    writeRows(transaction, writing('create-evidence'), evidence),
    writeRows(transaction, writing('create-asserted'), statements),
  ]);
}

async function writeEdges(transaction: Statements, touched: readonly TouchedClaim[]): Promise<void> {
  const groups = new Map<string, { step: EdgeStep; type: RelationType; claims: TouchedClaim[] }>();
  for (const claim of touched) {
    const { predicate } = claim.body;
    const step = stepOf(claim);
    if (step === undefined || !isRelation(predicate)) continue;
    const group = groups.get(`${predicate} ${step}`) ?? { step, type: predicate, claims: [] };
    groups.set(`${predicate} ${step}`, group);
    group.claims.push(claim);
  }
  await Promise.all(
    sortBy(groups.values(), (each) => `${each.type} ${each.step}`).map(({ step, type, claims }) =>
      writeRows(transaction, edgeStatement(step, type), rowsOf(claims, toEdgeRow)),
    ),
  );
}

function toEdgeRow({ body, after }: TouchedClaim): Parameters[] {
  const row = { id: body.id, subjectId: body.subject, objectId: body.object ?? '' };
  return [after === undefined ? row : { ...row, props: edgeProperties(body, after) }];
}
