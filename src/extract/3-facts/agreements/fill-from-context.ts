import type { FoundEvent } from '../events/found-event.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { type AgreementMention, isConcluded, type Party } from './agreement-mention.js';
import { fillFromEvent } from './fill-days.js';
import { FEW, partyIdsOf } from './known-treaty.js';
import { fillFromList, listsBySentence } from './list-members.js';
import { type AgreementDraft, addParty, knownName } from './merge-agreements.js';
import { firstNewsDay } from './news-day.js';
import { occasionOf } from './occasions.js';
import { findOwnCountry } from './own-country.js';
import { countNamed, type PartyKnowledge } from './party-model/candidates.js';
import { findPrincipals, statesOf, statesOfEvent } from './principals.js';
import { fillFromRow } from './row-items.js';
import { fillHome, fillPair, inherit, isOwn, pairOf, partnersBySentence } from './sides-around.js';
import { fillFromSignedList } from './signed-list.js';
import { statedSide } from './stated-side.js';
import { isOfBody, OF_MANY } from './treaty-of-many.js';

/** Gives agreements what the text around them tells: a list's parties, the two of a joint statement; what was known of their parties. */
export function fillFromContext(
  article: ArticleReading,
  drafts: AgreementDraft[],
  events: readonly FoundEvent[],
): PartyKnowledge {
  const signers = new Map(drafts.map((draft) => [draft, setAsideSigners(draft)]));
  const told = new Map(drafts.map((draft) => [draft, new Map(draft.parties)]));
  const lists = listsBySentence(drafts);
  for (const draft of drafts) fillFromList(article, draft, lists);
  fillFromRow(article, drafts);
  const firstDay = firstNewsDay(article);
  for (const draft of drafts) fillFromSignedList(article, draft, firstDay);
  for (const draft of drafts) fillFromTable(article, draft);
  fillFromOccasion(article, drafts, events);
  const principals = findPrincipals(article, drafts, events);
  fillPrincipals(article, drafts, principals);
  const foes = findFoes(article, drafts);
  for (const draft of drafts) fillFoes(draft, foes);
  const side = statedSide(article);
  const around = { partnersIn: partnersBySentence(drafts), side };
  for (const draft of drafts) {
    fillHome(article, draft, around);
    fillPair(article, draft);
  }
  const own = findOwnCountry(article);
  for (const draft of drafts) fillFromEvent(article, draft, events);
  for (const [draft, parties] of signers)
    if (draft.parties.size === 0) for (const party of parties) addParty(draft, party);
  return { told, principals, own, side, ...countNamed(article) };
}

/** "signed by the Minister of Transport, Mr James Macharia": people whose country is not told only sign; takes them away, and gives them where nobody else is bound. */
function setAsideSigners({ mentions, parties }: AgreementDraft): readonly Party[] {
  const isPerson = ({ id }: Party): boolean => id.startsWith('person:');
  const signers = [...parties.values()].filter(isPerson);
  const areAlone = signers.length === parties.size;
  for (const { id } of signers) parties.delete(id);
  if (areAlone) return signers;
  // Beside states and bodies they only sign for one of these.
  for (const [at, mention] of mentions.entries())
    mentions[at] = { ...mention, parties: mention.parties.filter((party) => !isPerson(party)) };
  return [];
}

/** A treaty of few is between those that the table names, as far as the article names them too. */
function fillFromTable({ spoken }: ArticleReading, draft: AgreementDraft): void {
  const ids = partyIdsOf(knownName(draft) ?? { parties: [] });
  if (ids.length > FEW) return;
  inherit(
    draft,
    ids.filter((id) => spoken.entities.has(id)),
    'gazetteer',
  );
}

/** "After the talks, four agreements were signed": between those who talked. */
function fillFromOccasion(
  article: ArticleReading,
  drafts: readonly AgreementDraft[],
  events: readonly FoundEvent[],
): void {
  for (const draft of drafts) {
    const mention = draft.parties.size > 0 ? undefined : draft.mentions.find(isConcluded);
    const event = mention && occasionOf(mention.sentence, events);
    const states = event === undefined ? [] : statesOfEvent(article, event);
    if (states.length === 2) inherit(draft, states);
  }
}

/** An agreement without parties, or with one partner of the pair, is between those that the article is about; a treaty of many is not. */
function fillPrincipals(
  article: ArticleReading,
  drafts: readonly AgreementDraft[],
  principals: readonly string[],
): void {
  if (principals.length < 2) return;
  for (const draft of drafts) {
    const [first] = draft.mentions;
    if (first === undefined || knownName(draft) !== undefined || isOfBody(article, first)) continue;
    if (OF_MANY.test(first.name.name) || first.name.type === 'commitment') continue;
    if (!isDraftTold(draft) || !isOwn(article, draft, principals)) continue;
    const [one, ...others] = statesOf(draft);
    const isPartner =
      one !== undefined &&
      others.length === 0 &&
      principals.length === 2 &&
      principals.includes(one) &&
      draft.mentions.some(({ partners }) => partners.includes(one));
    if (draft.parties.size > 0 && !isPartner && !isHalfTold(article, draft, principals)) continue;
    const pair = draft.parties.size > 0 ? undefined : pairOf(article, first, principals);
    if (pair !== undefined) {
      inherit(draft, pair);
      continue;
    }
    if (!isPartner)
      for (const id of draft.parties.keys()) if (!principals.includes(id)) draft.parties.delete(id);
    inherit(draft, principals);
  }
}

/** Those between whom an article's truce or peace text is where one of them is an armed movement; none for several such pairs. */
function findFoes(article: ArticleReading, drafts: readonly AgreementDraft[]): readonly string[] {
  const pairs = drafts
    .map(statesOf)
    .filter(
      (ids) =>
        ids.length === 2 &&
        ids.some((id) => id.startsWith('country:')) &&
        ids.some((id) => article.movements.ids.has(id)),
    );
  const keys = new Set(pairs.map((ids) => ids.toSorted().join(' ')));
  return keys.size === 1 ? (pairs[0] ?? []) : [];
}

const OF_PEACE =
  /^(?:peace|ceasefire|cease-fire|truce|armistice|hostilities|disarmament|demobili[sz]ation|power-sharing)$/;

/** "What remains is a comprehensive peace agreement": who fights makes peace. */
function fillFoes(draft: AgreementDraft, foes: readonly string[]): void {
  const isOfPeace = draft.mentions.some(
    ({ name, use }) => name.type === 'ceasefire' || use.phrase.words.some((word) => OF_PEACE.test(word)),
  );
  if (isOfPeace && draft.parties.size === 0 && knownName(draft) === undefined) inherit(draft, foes, 'coref');
}

/**
 * Signed by officials or bodies of one of the pair alone, nobody of a third country in the sentence: the other side is the other of the pair.
 */
function isHalfTold(article: ArticleReading, draft: AgreementDraft, principals: readonly string[]): boolean {
  const [only, ...others] = draft.parties.values();
  const signing = draft.mentions.find(({ status }) => status === 'signed' || status === 'ratified');
  if (only === undefined || others.length > 0 || only.isDenied || signing === undefined) return false;
  // "signed a contract with the National Oil Company": with whom is told, who is not.
  if (draft.mentions.some(({ partners }) => partners.includes(only.id))) return false;
  if (principals.length !== 2 || !principals.every((id) => id.startsWith('country:'))) return false;
  const home = article.spoken.entities.get(only.id)?.country;
  const third = (article.mentions[signing.sentence] ?? []).some(
    ({ entityId }) => entityId.startsWith('country:') && !principals.includes(entityId),
  );
  return !third && home != null && principals.includes(`country:${home}`);
}

/** "the contentious pact on fishing. … The pact was signed": one place tells which, the next what became of it. */
const isDraftTold = ({ mentions }: AgreementDraft): boolean =>
  mentions.some(isTold) ||
  (mentions.some(({ status, isPlural }) => status !== undefined && !isPlural) &&
    mentions.some(({ name, isPlural, isHeadline }) => name.modifiers.size > 0 && !isPlural && !isHeadline));

/** A proper name, or a description whose sentence tells what became of it: not just "a bold agreement". */
const isTold = ({ name, status, isPlural, isHeadline, use }: AgreementMention): boolean => {
  if (isHeadline) return false;
  if (name.isProper) return !isPlural || name.words.size > 0;
  const isSigned =
    status === 'signed' && !name.isDefinite && use.asSubject.some(({ isPassive }) => isPassive);
  // "Agreements on two dams were inked by the ministers."
  const isInked = isSigned && name.words.size > 0;
  const isReplaced = status === 'ended' && use.asObject !== undefined;
  return (isSigned || name.words.size > 0) && (!isPlural || isReplaced || isInked) && status !== undefined;
};
