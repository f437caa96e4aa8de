import type { Sentence } from '../../analysis.js';
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
    const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const body = mentions.startingAt(from).find(({ entityId }) => entityId.startsWith('org:'));
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
