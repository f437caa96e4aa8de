import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import type { Party } from './agreement-mention.js';

/** Tokens before the partner: "First, with the". */
const LATEST = 4;

/** "With Peru, the agreement has been in force since March", "First, with Peru: the talks on the pact": the partner that a sentence opens with. */
export function frontedPartner(
  { spoken, mentions }: ArticleReading,
  { phrase, reading }: PhraseUse,
): Party[] {
  const { tokens, sentences } = spoken;
  const first = sentences[reading.sentence]?.firstToken ?? phrase.first;
  const partner = mentions[reading.sentence]?.find(({ firstToken }) => firstToken <= first + LATEST);
  if (partner === undefined || partner.lastToken >= phrase.first || !isState(partner.entityId)) return [];
  const opening = tokens
    .slice(first, partner.firstToken)
    .map(({ lower }) => lower)
    .join(' ');
  const isFronted =
    /^(?:(?:and|but|\p{L}+ly|first|second|third|finally|next|then)(?: ,)? )?with(?: the)?$/u.test(opening);
  return isFronted && /^[,:]$/.test(tokens[partner.lastToken]?.text ?? '')
    ? [{ id: partner.entityId, role: 'party', basis: 'stated' }]
    : [];
}
