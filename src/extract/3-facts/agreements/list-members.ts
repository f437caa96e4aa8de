import type { ArticleReading } from '../grammar/article-reading.js';
import { countOf } from './agreement-parts.js';
import { isIncluded, isListItem } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';
import { inherit } from './sides-around.js';

/** So many agreements back a list may begin: the cost stays linear. */
const MOST_LISTS = 50;

/** Agreements of which a place speaks in the plural, by the index of its sentence, in their order. */
export type ListsBySentence = ReadonlyMap<number, readonly List[]>;

interface List {
  readonly draft: AgreementDraft;
  /** Its place among all agreements. */
  readonly order: number;
  /** First token of its head. */
  readonly head: number;
}

/** The agreements that may open a list. */
export function listsBySentence(drafts: readonly AgreementDraft[]): ListsBySentence {
  const lists = new Map<number, List[]>();
  for (const [order, draft] of drafts.entries())
    for (const { isPlural, name, sentence } of draft.mentions) {
      if (!isPlural || name.type === 'commitment') continue;
      const here = lists.get(sentence);
      const list = { draft, order, head: name.head };
      if (here === undefined) lists.set(sentence, [list]);
      else here.push(list);
    }
  return lists;
}

/** Those in its sentence and the ones before it, so many in all, that stand before an item. */
function introsOf(lists: ListsBySentence, item: AgreementDraft, sentences: number): AgreementDraft[] {
  const [first] = item.mentions;
  if (first === undefined) return [];
  const near = Array.from({ length: sentences }, (_, back) =>
    (lists.get(first.sentence - back) ?? [])
      .filter(({ draft, head }) => draft !== item && head < first.name.head)
      .slice(-MOST_LISTS),
  ).flat();
  return [...new Set(near.sort((a, b) => a.order - b.order).map(({ draft }) => draft))];
}

/** A list item without parties has those of the agreements that the list is said to hold, and their stage and day. */
export function fillFromList(article: ArticleReading, draft: AgreementDraft, lists: ListsBySentence): void {
  const [first] = draft.mentions;
  if (first === undefined) return;
  const isInList = isIncluded(article, first.sentence, first.name.first);
  if (!isInList && !isListItem(article, first.sentence)) return;
  const intros = introsOf(lists, draft, isInList ? 3 : 6);
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
  const items = new Map<number, number>();
  for (const { mentions } of drafts) {
    const at = mentions[0]?.sentence;
    if (at !== undefined && isListItem(article, at)) items.set(at, (items.get(at) ?? 0) + 1);
  }
  return drafts.filter(({ mentions }) => {
    const group = mentions.find(({ isHeadline }) => !isHeadline);
    if (group === undefined || !opensList(article, group.sentence)) return true;
    const count = countOf(group.use.phrase);
    if (count > drafts.length || !mentions.every(({ isPlural }) => isPlural)) return true;
    let told = 0;
    for (let at = group.sentence + 1; at <= group.sentence + count; at += 1) told += items.get(at) ?? 0;
    return told !== count;
  });
}

function opensList({ spoken: { sentences, tokens } }: ArticleReading, sentence: number): boolean {
  return tokens[(sentences[sentence]?.lastToken ?? 0) - 1]?.text === ':';
}
