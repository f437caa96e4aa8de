import { forEachInTurns } from '../breath.js';
import type { RelationType } from '../domain/relations.js';
import { sortInTurns } from '../sort-in-turns.js';
import type { Parameters, Statements } from '../store/store.js';
import { stepOf } from './edge-step.js';
import { claimProperties, edgeProperties, isRelation } from './projection/claim-properties.js';
import type { Projection } from './projection/project-article.js';
import { type EdgeStep, edgeStatement, writing } from './statements.js';
import { isFresh, type TouchedClaim } from './touched-claims.js';
import { rowsOf, writeIds, writeRows } from './write-rows.js';

/** Writes the claims of a change with their ends, evidence and edges; deletes those without evidence. */
export async function writeClaims(
  transaction: Statements,
  touched: readonly TouchedClaim[],
  asserted: readonly Projection[],
): Promise<void> {
  const groups = await groupEdges(touched);
  const standing = touched.filter(({ after }) => after !== undefined);
  const gone = touched.filter(({ after }) => after === undefined).map(({ body }) => body.id);
  await Promise.all([
    writeRows(transaction, writing('write-claims'), rowsOf(standing, toClaimRow)),
    writeEnds(transaction, standing.filter(isFresh)),
    writeEvidence(transaction, asserted),
    ...groups.map(({ step, type, claims }) =>
      writeRows(transaction, edgeStatement(step, type), rowsOf(claims, toEdgeRow)),
    ),
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
  const claims = sortInTurns(
    asserted.flatMap((projection) => projection.claims),
    ({ id }) => id,
  );
  await Promise.all([
    writeRows(transaction, writing('create-evidence'), async () =>
      rowsOf(await claims, ({ id, evidence: places }) =>
        places.map(({ sentenceId, ...props }) => ({ id, sentenceId, props: { ...props } })),
      ),
    ),
    writeRows(transaction, writing('create-asserted'), async () =>
      rowsOf(await claims, ({ id, statements: ids }) => ids.map((statementId) => ({ id, statementId }))),
    ),
  ]);
}

interface EdgeGroup {
  readonly step: EdgeStep;
  readonly type: RelationType;
  readonly claims: TouchedClaim[];
}

/** The claims whose edges change, by type of edge and what is done to it, in a fixed order. */
async function groupEdges(touched: readonly TouchedClaim[]): Promise<EdgeGroup[]> {
  const groups = new Map<string, EdgeGroup>();
  await forEachInTurns(touched, (claim) => {
    const { predicate } = claim.body;
    const step = stepOf(claim);
    if (step === undefined || !isRelation(predicate)) return;
    const group = groups.get(`${predicate} ${step}`) ?? { step, type: predicate, claims: [] };
    groups.set(`${predicate} ${step}`, group);
    group.claims.push(claim);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function toEdgeRow({ body, after }: TouchedClaim): Parameters[] {
  const row = { id: body.id, subjectId: body.subject, objectId: body.object ?? '' };
  return [after === undefined ? row : { ...row, props: edgeProperties(body, after) }];
}
