import type { Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { SpeechContext } from './speech-context.js';

/** "together with X, who said": the person whom the relative clause is about. */
export const personBefore = (
  { tokens, mentions }: SpeechContext,
  who: number,
  floor: number,
): string | undefined =>
  mentions
    .endingAt(tokens[who - 1]?.text === ',' ? who - 1 : who)
    .find((mention) => isPersonMention(mention) && mention.firstToken >= floor)?.entityId;

/** Whom one receives or is received by. */
export const GUESTS = /^(?:guest|visitor|host)$/;
const GUEST_SENTENCES_BACK = 3;

/** "His guest said": the only other person named in the sentences before; null where there are several or none. */
export function readGuest(
  { bySentence, mentions, tokens }: SpeechContext,
  at: number,
  { index }: Sentence,
): string | null {
  const owner = mentions.endingAt(at).concat(mentions.endingAt(at - Number(tokens[at - 1]?.lower === "'s")));
  const others = new Set<string>(
    bySentence
      .slice(Math.max(0, index - GUEST_SENTENCES_BACK), index)
      .flat()
      .filter(isPersonMention)
      .map(({ entityId }) => entityId),
  );
  for (const { entityId } of owner) others.delete(entityId);
  const [only] = others;
  return owner.length > 0 && others.size === 1 && only !== undefined ? only : null;
}

/** "An official accompanying President X told": behind the official, who speaks; undefined where nobody accompanies. */
export function companionBefore(
  { tokens }: SpeechContext,
  own: Mention,
  { firstToken }: Sentence,
): number | undefined {
  for (let at = own.firstToken - 1; at > Math.max(firstToken, own.firstToken - 4); at -= 1) {
    const token = tokens[at];
    if (COMPANY.test(token?.lower ?? '')) return at;
    if (token?.isCapitalised !== true && !/^(?:the|a|his|her)$/.test(token?.lower ?? '')) return undefined;
  }
  return undefined;
}

const COMPANY = /^(?:accompanying|representing|advising|escorting|assisting)$/;
