import type { ArticleReading } from '../grammar/article-reading.js';
import { endsInColon } from '../grammar/paragraphs.js';
import { type AgreementMention, isDated } from './agreement-mention.js';
import { countOf } from './agreement-parts.js';
import { isListItem } from './list-items.js';
import { isIncluded, isIncludedBySubject, isInstrument } from './listed.js';
import type { AgreementDraft } from './merge-agreements.js';
import { inherit } from './sides-around.js';
import { isConcluding } from './stage.js';

/** So many agreements back a list may begin: the cost stays linear. */
const MOST_LISTS = 50;
/** So many sentences, a list's own with them, tell what it holds: "including a treaty", and "The documents are" or a bullet. */
const NEAR = 3;
const REACH = 6;

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
  const isSubject = isIncludedBySubject(article, first.sentence, first.name.first);
  const intros = introsOf(lists, draft, isInList && !isSubject ? NEAR : REACH);
  const intro = intros.findLast(({ parties }) => parties.size > 1);
  if (intro !== undefined && draft.parties.size === 0) inherit(draft, intro.parties.keys());
  // "Five agreements were signed, among them": whoever signed them.
  const open = intros.findLast(({ mentions }) =>
    mentions.some(({ sentence }) => sentence === first.sentence),
  );
  // "Officials signed 20 documents on Monday. Among them was a protocol"
  const dated = [intro, intros.findLast(tellsDay)].find((list) => list !== undefined && tellsDay(list));
  const told = (isInList ? ((intro && dated) ?? intro ?? open) : intro)?.mentions.find(
    (mention) => mention.status !== undefined,
  );
  const [own] = draft.mentions;
  const stage = told?.status ?? (isInList ? stageOfListed(article, first) : undefined);
  if (stage === undefined || own === undefined) return;
  const status = own.status === undefined || (isInList && own.status === 'agreed') ? stage : own.status;
  const date = told?.date ?? (isInList ? dated?.mentions.find(isDated)?.date : undefined);
  draft.mentions[0] = { ...own, status, date: own.date ?? date };
}

const tellsDay = ({ mentions }: AgreementDraft): boolean => mentions.some(({ date }) => date?.value != null);

/** "The agreements signed include": what its sentence says was done with what is listed. */
function stageOfListed(
  { readings }: ArticleReading,
  { sentence, name }: AgreementMention,
): 'signed' | 'agreed' | undefined {
  const done = readings[sentence]?.clauses.find(
    ({ isPassive, modality, polarity, subject, lemma, verb }) =>
      isPassive &&
      verb.first < name.first &&
      modality === 'actual' &&
      polarity === 'affirmed' &&
      isConcluding(lemma) &&
      subject.some(({ headLemma, isPlural }) => isPlural && isInstrument(headLemma)),
  );
  if (done === undefined) return undefined;
  return /^(?:sign|ink|exchange|formali[sz]e)$/.test(done.lemma) ? 'signed' : 'agreed';
}

/** Without "two agreements:" and "The two documents are" where the list behind them tells both: each is one of its own. */
export function withoutListed(article: ArticleReading, drafts: readonly AgreementDraft[]): AgreementDraft[] {
  const items = new Map<number, number>();
  const listed = new Map<number, number>();
  for (const { mentions } of drafts) {
    const first = mentions.find(({ isHeadline }) => !isHeadline) ?? mentions[0];
    const at = first?.sentence;
    if (first === undefined || at === undefined) continue;
    if (isListItem(article, at)) items.set(at, (items.get(at) ?? 0) + 1);
    else if (isIncludedBySubject(article, at, first.name.first)) listed.set(at, (listed.get(at) ?? 0) + 1);
  }
  return drafts.filter(({ mentions }) => {
    const group = mentions.find(({ isHeadline }) => !isHeadline);
    if (group !== undefined && isToldBehind(group, mentions, listed)) return false;
    if (group === undefined || !endsInColon(article, group.sentence)) return true;
    const count = countOf(group.use.phrase);
    if (count > drafts.length || !mentions.every(({ isPlural }) => isPlural)) return true;
    let told = 0;
    for (let at = group.sentence + 1; at <= group.sentence + count; at += 1) told += items.get(at) ?? 0;
    return told !== count;
  });
}

/** "signed three pacts. … The three documents were a treaty, a protocol and an accord": so many, each told in one sentence. */
function isToldBehind(
  { sentence, use, name }: AgreementMention,
  mentions: readonly AgreementMention[],
  listed: ReadonlyMap<number, number>,
): boolean {
  if (!mentions.every(({ isPlural }) => isPlural)) return false;
  // "The documents signed include": nothing but what is listed.
  if (name.isDefinite && name.modifiers.size === 0 && listed.has(sentence)) return true;
  const count = countOf(use.phrase);
  if (count > MOST_LISTS) return false;
  return [0, 1, 2, 3, 4].some((ahead) => listed.get(sentence + ahead) === count);
}
