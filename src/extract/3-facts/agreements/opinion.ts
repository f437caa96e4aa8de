import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { readList } from '../grammar/complements.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import type { AgreementMention } from './agreement-mention.js';
import { type AgreementDraft, boundBy } from './merge-agreements.js';
import { isDeclared, namingVoid } from './named-void.js';
import { PARLIAMENT } from './stage.js';

/** Whether some place reports that it is concluded. */
export const isConcluded = ({ mentions }: AgreementDraft): boolean =>
  mentions.some(({ status }) => status === 'signed' || status === 'agreed' || status === 'outlined');

/** "Two other factions rejected the deal", "Greece declared the pact between Turkey and Libya void": what others think of it is no stage of it. */
export function isOpinion(
  article: ArticleReading,
  draft: AgreementDraft,
  { use, status }: Pick<AgreementMention, 'use' | 'status'>,
): boolean {
  const isParty = (id: string): boolean => boundBy(draft).some((party) => party.id === id);
  const actsForParty = (id: string): boolean =>
    isParty(id) || isParty(`country:${article.spoken.entities.get(id)?.country}`);
  const naming = namingVoid(use);
  return (
    (status === 'rejected' &&
      isConcluded(draft) &&
      isByOthers(use.asObject?.subject ?? [], (id) => isParty(id) || /^(?:org|person):/.test(id))) ||
    (naming !== undefined &&
      (draft.parties.size > 1 || !isDeclared(naming)) &&
      isByOthers(authorsOf(use, naming), actsForParty))
  );
}

const MAX_BEHIND = 8;
const COURT = /^(?:court|tribunal|judge)$/;

const isByOthers = (authors: readonly NounPhrase[], isBound: (id: string) => boolean): boolean =>
  authors.length > 0 &&
  !authors.some(
    ({ refs, owners, headLemma }) =>
      PARLIAMENT.test(headLemma) || COURT.test(headLemma) || [...refs, ...owners].some(isBound),
  );

/** Who calls it so; "was declared null and void by Greece": behind what it is called. */
function authorsOf({ reading: { chunks } }: PhraseUse, naming: Clause): readonly NounPhrase[] {
  if (!naming.isPassive) return naming.subject;
  const from = chunks.indexOf(naming.verb);
  const by = chunks.findIndex(
    (chunk, at) => at > from && at < from + MAX_BEHIND && chunk.kind === 'preposition' && chunk.text === 'by',
  );
  return by < 0 ? [] : readList(chunks, by + 1).phrases;
}
