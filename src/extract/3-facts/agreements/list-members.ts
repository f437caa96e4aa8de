import type { ArticleReading } from '../grammar/article-reading.js';
import { countOf } from './agreement-parts.js';
import { isIncluded, isListItem } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';
import { inherit } from './sides-around.js';

/** A list item without parties has those of the agreements that the list is said to hold, and their stage and day. */
export function fillFromList(
  article: ArticleReading,
  draft: AgreementDraft,
  drafts: readonly AgreementDraft[],
): void {
  const [first] = draft.mentions;
  if (first === undefined) return;
  const isInList = isIncluded(article, first.sentence, first.name.first);
  if (!isInList && !isListItem(article, first.sentence)) return;
  const intros = drafts.filter(
    (other) =>
      other !== draft &&
      other.mentions.some(
        ({ isPlural, name, sentence }) =>
          isPlural &&
          name.type !== 'commitment' &&
          name.head < first.name.head &&
          first.sentence - sentence < (isInList ? 3 : 6),
      ),
  );
  const intro = intros.findLast(({ parties }) => parties.size > 1);
  if (intro !== undefined && draft.parties.size === 0) inherit(draft, intro.parties.keys());
  // "Five agreements were signed, among them": whoever signed them.
  const open = intros.findLast(({ mentions }) =>
    mentions.some(({ sentence }) => sentence === first.sentence),
  );
  const told = (intro ?? (isInList ? open : undefined))?.mentions.find(
    (mention) => mention.status !== undefined,
  );
  const [own] = draft.mentions;
  if (told === undefined || own === undefined) return;
  const status = own.status === undefined || (isInList && own.status === 'agreed') ? told.status : own.status;
  draft.mentions[0] = { ...own, status, date: own.date ?? told.date };
}

/** Without "two agreements:" where the list behind it tells both: each is one of its own. */
export function withoutListed(article: ArticleReading, drafts: readonly AgreementDraft[]): AgreementDraft[] {
  const items = drafts.flatMap(({ mentions: [first] }) =>
    first !== undefined && isListItem(article, first.sentence) ? [first.sentence] : [],
  );
  return drafts.filter(({ mentions }) => {
    const group = mentions.find(({ isHeadline }) => !isHeadline);
    if (group === undefined || !mentions.every(({ isPlural }) => isPlural)) return true;
    const count = countOf(group.use.phrase);
    const told = items.filter((at) => at > group.sentence && at <= group.sentence + count);
    return !opensList(article, group.sentence) || told.length !== count;
  });
}

function opensList({ spoken: { sentences, tokens } }: ArticleReading, sentence: number): boolean {
  return tokens[(sentences[sentence]?.lastToken ?? 0) - 1]?.text === ':';
}
