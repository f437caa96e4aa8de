import type { ArticleReading } from '../grammar/article-reading.js';

/** Words for an armed movement, and before the name of one. */
export const MOVEMENT = /^(?:rebel|guerrilla|insurgent|separatist|militant|fighter|maoist)$/;

/** The armed group, else who is called one, else the party, that was named last before a token. */
export function movementBefore({ spoken }: ArticleReading, token: number): string | undefined {
  const before = spoken.mentions.filter(
    ({ firstToken, entityId }) => firstToken < token && entityId.startsWith('org:'),
  );
  const ofType = (type: string): string | undefined =>
    before.findLast(({ entityId }) => spoken.entities.get(entityId)?.type === type)?.entityId;
  return (
    ofType('armed-group') ??
    before.findLast(({ firstToken }) => isCalledMovement(spoken.tokens, firstToken))?.entityId ??
    ofType('party')
  );
}

/** Whether it is an armed group, or called one: "the rebel Justice and Equality Movement". */
export const isMovement = ({ spoken }: ArticleReading, id: string): boolean =>
  id.startsWith('org:') &&
  (spoken.entities.get(id)?.type === 'armed-group' ||
    spoken.mentions.some(
      ({ entityId, firstToken }) => entityId === id && isCalledMovement(spoken.tokens, firstToken),
    ));

const isCalledMovement = (tokens: ArticleReading['spoken']['tokens'], first: number): boolean =>
  MOVEMENT.test(tokens[first - 1]?.lower ?? '');
