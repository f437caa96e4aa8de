import type { ExtractedEntity } from '../../../domain/extraction.js';
import { canonicalTitle, makePosition } from '../../../domain/position-entity.js';
import { type Analysis, type Mention, type PositionFact, quoteSpan } from '../../analysis.js';

/** A post that a person holds, held or is about to hold. */
export interface HeldPosition extends PositionFact {
  readonly status: 'held' | 'former' | 'incoming';
  readonly isRank: boolean;
  /** Canonical, lower case, without "former". */
  readonly post: string;
}

/** What a position is made from; `[first, last)` are the tokens that prove it. */
export interface PositionDraft {
  readonly holder: Mention;
  readonly title: string;
  readonly status: HeldPosition['status'];
  readonly of: string | undefined;
  readonly basis: PositionFact['basis'];
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly isRank: boolean;
}

/** The position as a fact with its quote. */
export function makeHeld(analysis: Analysis, draft: PositionDraft): HeldPosition {
  const { holder, status, of } = draft;
  const post = canonicalTitle(draft.title);
  const [start, end] = [
    analysis.tokens[draft.first]?.start ?? holder.start,
    analysis.tokens[draft.last - 1]?.end ?? holder.end,
  ];
  return {
    person: holder.entityId,
    title: status === 'held' ? draft.title : `${status} ${draft.title}`,
    of: of ?? null,
    evidence: [quoteSpan(analysis.text, { start, end })],
    position: makePosition(post, of === undefined ? undefined : analysis.entities.get(of)).id,
    isFormer: status === 'former',
    basis: draft.basis,
    rule: draft.rule,
    status,
    isRank: draft.isRank,
    post,
  };
}

/** The posts as entities, one per id. */
export function entitiesOf(analysis: Analysis, positions: readonly HeldPosition[]): ExtractedEntity[] {
  const entities = new Map<string, ExtractedEntity>();
  for (const { post, of } of positions) {
    const entity = makePosition(post, of === null ? undefined : analysis.entities.get(of));
    entities.set(entity.id, entity);
  }
  return [...entities.values()];
}
