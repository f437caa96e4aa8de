import type { Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import type { TitleContext } from './title-context.js';

const OFFICES: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['heads', 'head'],
  ['leads', 'leader'],
]);

/** "X, who chairs the African Union", "X heads the fund": an office told by a verb with a named body behind it. */
export function findChairs({ analysis, tokens, mentions }: TitleContext, sentence: Sentence): HeldPosition[] {
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    const title = OFFICES.get(tokens[at]?.lower ?? '');
    if (title === undefined) continue;
    const body = bodyBehind(at + 1, { tokens, mentions });
    const isRelative = tokens[at - 1]?.lower === 'who' && tokens[at - 2]?.text === ',';
    const holder = mentions.endingAt(isRelative ? at - 2 : at).find(isPersonMention);
    if (body === undefined || holder === undefined || body.lastToken > sentence.lastToken) continue;
    found.push(
      makeHeld(analysis, {
        holder,
        title,
        status: 'held',
        of: body.entityId,
        basis: 'stated',
        first: holder.firstToken,
        last: body.lastToken,
        rule: 'title/verb',
        isRank: false,
      }),
    );
  }
  return found;
}

/** "the African Union", "the regional bloc ECOWAS". */
function bodyBehind(
  at: number,
  { tokens, mentions }: Pick<TitleContext, 'tokens' | 'mentions'>,
): Mention | undefined {
  for (let next = at; next < at + 5; next += 1) {
    const body = mentions.startingAt(next).find(({ entityId }) => entityId.startsWith('org:'));
    if (body !== undefined) return body;
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[next]?.text ?? '')) return undefined;
  }
  return undefined;
}
