import { firstIndex } from '../../../first-index.js';
import type { Mention, SpokenAnalysis } from '../../analysis.js';

/** Words for an armed movement, and before the name of one. */
export const MOVEMENT = /^(?:rebel|guerrilla|insurgent|separatist|militant|fighter|maoist)$/;

/** Where an article names armed movements, in order of the text. */
export interface Movements {
  /** Ids of the armed groups, and of the bodies that are called so: "the rebel Justice and Equality Movement". */
  readonly ids: ReadonlySet<string>;
  readonly armed: readonly Mention[];
  readonly called: readonly Mention[];
  readonly parties: readonly Mention[];
}

/** Indexes the movements of an article, once for all that ask. */
export function findMovements({ entities, mentions, tokens }: SpokenAnalysis): Movements {
  const bodies = mentions.filter(({ entityId }) => entityId.startsWith('org:'));
  const ofType = (type: string): Mention[] =>
    bodies.filter(({ entityId }) => entities.get(entityId)?.type === type);
  const armed = ofType('armed-group');
  const called = bodies.filter(({ firstToken }) => MOVEMENT.test(tokens[firstToken - 1]?.lower ?? ''));
  const ids = new Set([...armed, ...called].map(({ entityId }) => entityId));
  return { ids, armed, called, parties: ofType('party') };
}

/** The armed group, else who is called one, else the party, that was named last before a token. */
export const movementBefore = ({ armed, called, parties }: Movements, token: number): string | undefined =>
  (lastBefore(armed, token) ?? lastBefore(called, token) ?? lastBefore(parties, token))?.entityId;

/** The last mention that begins before a token. */
const lastBefore = (mentions: readonly Mention[], token: number): Mention | undefined =>
  mentions[firstIndex(mentions.length, (at) => (mentions[at]?.firstToken ?? token) >= token) - 1];
