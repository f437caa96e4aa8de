import { behind, behindAll, type PhraseUse } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import type { EventMention } from './event-mention.js';
import { isOfPeople } from './event-words.js';

/** "A and B held talks with C": those behind "with". */
export function partnersOf({ reading, tail, asObject }: PhraseUse): Pick<EventMention, 'partners'> {
  const partners = actorsIn(reading, [
    ...behindAll(tail, 'with'),
    ...behindAll(asObject?.prepositions ?? [], 'with'),
  ]);
  const others = behind([...tail, ...(asObject?.prepositions ?? [])], ['with']);
  // "They held meetings with executives": whom they met is not named, and they did not meet each other.
  return partners.length === 0 && !others.some(isOfPeople) ? {} : { partners };
}

/** "He held talks with the leaders of A and B": who did is not told, and perhaps there were two. */
export const areOthersOnly = (
  { asObject }: PhraseUse,
  { participants: all, partners }: EventMention,
): boolean =>
  all.length > 1 &&
  asObject?.subject.length === 1 &&
  !asObject.isPassive &&
  all.every(({ id }) => partners?.includes(id) === true);
