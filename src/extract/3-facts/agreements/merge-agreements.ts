import { isDay } from '../../../domain/fuzzy-date.js';
import type { Treaty } from '../../lexicon/types.js';
import { isGenericHead } from './agreement-heads.js';
import { type AgreementMention, isConcluded, type Party, type Signatory } from './agreement-mention.js';
import { governingNoun } from './governing-noun.js';
import { isLeftOutOf, isOfOthers, isStillToCome } from './not-meant.js';
import { isOfOtherDay, isOfOtherYear, isToldBehind } from './other-time.js';
import { isEntered } from './own-course.js';

/** So many agreements back a mention may reach: the cost stays linear. */
const REACH = 100;
const MAX_MENTIONS = 60;

/** The places of an article that speak of one agreement. */
export interface AgreementDraft {
  readonly mentions: AgreementMention[];
  readonly words: Set<string>;
  readonly parties: Map<string, Party>;
  readonly signatories: Signatory[];
}

/** Joins mentions in the order of the text: by name, by description, by parties, and "the deal" to the last that fits. */
export function mergeAgreements(
  mentions: readonly AgreementMention[],
  firstNamed: ReadonlyMap<string, number> = new Map(),
): AgreementDraft[] {
  const drafts: AgreementDraft[] = [];
  for (const mention of mentions) {
    const near = drafts.slice(-REACH);
    const known =
      latest(near.filter((draft) => isSame(draft, mention) && !isOfNewcomer(draft, mention, firstNamed))) ??
      (isNamedByDay(mention) ? latest(near.filter((draft) => isOfItsDay(draft, mention))) : undefined);
    if (known !== undefined) add(known, mention);
    else if (!isBareReference(mention))
      drafts.push(add({ mentions: [], words: new Set(), parties: new Map(), signatories: [] }, mention));
  }
  return withoutNamesakes(drafts);
}

/** "the agreement with Peru" beside a treaty by name, where nothing before named Peru: another. */
const isOfNewcomer = (
  { mentions, parties }: AgreementDraft,
  { partners, sentence, name }: AgreementMention,
  firstNamed: ReadonlyMap<string, number>,
): boolean =>
  partners.length > 0 &&
  !name.isProper &&
  parties.size === 0 &&
  mentions.every((other) => other.name.isProper) &&
  partners.every((id) => firstNamed.get(id) === sentence);

/** "new Sandhurst Treaty" of a headline and the one that the body comes to by its name: one draft. */
function withoutNamesakes(drafts: readonly AgreementDraft[]): AgreementDraft[] {
  const named = new Map<string, AgreementDraft>();
  return drafts.filter((draft) => {
    const { name } = draft.mentions.find((mention) => mention.name.isProper) ?? {};
    if (name === undefined || name.words.size === 0) return true;
    const key = name.name.toLowerCase();
    const first = named.get(key);
    if (first === undefined) named.set(key, draft);
    else for (const mention of draft.mentions) add(first, mention);
    return first === undefined;
  });
}

/** "Tuesday's agreement" */
const isNamedByDay = ({ date, name }: AgreementMention): boolean =>
  name.name.startsWith(date?.text ?? '') && isDay(date?.value);

/** "Tuesday's agreement": that of the day. */
const isOfItsDay = (draft: AgreementDraft, mention: AgreementMention): boolean =>
  !mention.isPlural &&
  mention.parties.every(({ id, isDenied }) => isDenied === true || draft.parties.has(id)) &&
  isFittingType(draft, mention) &&
  draft.mentions.some(({ date }) => date?.value === mention.date?.value);

/** The draft that was spoken of last. */
function latest(drafts: readonly AgreementDraft[]): AgreementDraft | undefined {
  const position = ({ mentions }: AgreementDraft): number => mentions.at(-1)?.name.head ?? -1;
  return drafts.reduce<AgreementDraft | undefined>(
    (best, draft) => (best === undefined || position(draft) > position(best) ? draft : best),
    undefined,
  );
}

function add(draft: AgreementDraft, mention: AgreementMention): AgreementDraft {
  // A text that repeats one deal without end keeps its first places and its last.
  if (draft.mentions.length < MAX_MENTIONS) draft.mentions.push(mention);
  else draft.mentions[MAX_MENTIONS - 1] = mention;
  for (const word of mention.name.words) draft.words.add(word);
  for (const party of mention.parties) addParty(draft, party);
  return draft;
}

/** Adds a party; one whose role is told replaces one whose role is not. */
export function addParty({ parties }: AgreementDraft, party: Party): void {
  const known = parties.get(party.id);
  if (known === undefined || (known.role === 'party' && party.role !== 'party')) parties.set(party.id, party);
}

/** Its parties without those of whom the text denies it: "Uganda is not a party to the pact". */
export const boundBy = ({ parties }: AgreementDraft): Party[] =>
  [...parties.values()].filter(({ isDenied }) => isDenied !== true);

/** "the deal", "these agreements" with nothing to tell which; "the agreement concluded in May" tells. */
const isBareReference = ({ name, parties, use, date }: AgreementMention): boolean =>
  !/^\d{4}\b/.test(name.name) &&
  name.isDefinite &&
  !name.isProper &&
  name.words.size === 0 &&
  parties.length < 2 &&
  !(date?.value != null && isToldBehind(use));

/** Whether it is the draft's: what is cheap to see goes first. */
const isSame = (draft: AgreementDraft, mention: AgreementMention): boolean =>
  !isOtherPart(draft, mention) &&
  isAlike(draft, mention) &&
  !isStillToCome(draft, mention) &&
  !isOfOthers(draft, mention) &&
  !isOfOtherYear(draft, mention) &&
  !isOfOtherDay(draft, mention);

/** "the other" beside "one". */
const isOtherPart = ({ mentions }: AgreementDraft, { group }: AgreementMention): boolean =>
  group !== undefined && mentions.some((other) => other.group === group);

/** Whether its name or its words may be meant by the draft's. */
function isAlike(draft: AgreementDraft, mention: AgreementMention): boolean {
  const known = knownName(draft);
  if (mention.name.known !== undefined && known !== undefined) return known.name === mention.name.known.name;
  if (isShortForm(draft, mention)) return true;
  if (mention.name.isProper)
    return draft.mentions.some(({ name }) => name.isProper)
      ? sharesName(draft, mention)
      : !isLeftOutOf(draft, mention) && (namesLead(draft, mention) || joinsHeadline(draft, mention));
  return (mention.name.isDefinite && isMeant(draft, mention)) || joinsHeadline(draft, mention);
}

const isShortForm = (draft: AgreementDraft, { name }: AgreementMention): boolean =>
  draft.mentions.some((other) => other.name.short !== undefined && name.name.includes(other.name.short));

/** One name's words hold the other's, and the heads agree: "Framework" of "Bicentennial Framework". */
function sharesName(draft: AgreementDraft, { name, partners }: AgreementMention): boolean {
  return draft.mentions.some((other) => {
    if (!other.name.isProper || other.name.type !== name.type) return false;
    // "the Anglo-German Agreement" beside the Greentree one: its parties are its name.
    if (name.words.size === 0)
      return partners.length === 0 || draft.words.size === 0 || partners.some((id) => draft.parties.has(id));
    return (
      holds(other.name.words, name.words) ||
      (holds(name.words, other.name.words) && other.name.words.size > 0)
    );
  });
}

const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word));

/** "the nuclear deal" means the last agreement that has these words, a fitting type and no other parties. */
function isMeant(draft: AgreementDraft, mention: AgreementMention): boolean {
  const { name, parties, partners, use, isPlural } = mention;
  const first = draft.mentions[0];
  if (first === undefined || isOlder(draft, mention)) return false;
  // "the agreements" are not the one agreement, nor is "the agreement" one of several.
  if (isPlural !== first.isPlural && (isPlural || draft.mentions.every((other) => other.isPlural)))
    return false;
  // "the arrangement that A and B signed": its own words tell which.
  const isOwn = use.asObject !== undefined && use.asObject.verb.first > use.phrase.last;
  if (isOwn && parties.length > 1 && !parties.every(({ id }) => draft.parties.has(id))) return false;
  const isFitting =
    isGenericHead(use.phrase.headLemma) || draft.mentions.some((other) => other.name.type === name.type);
  const isInstrument =
    name.type === 'commitment' || draft.mentions.some((other) => other.name.type !== 'commitment');
  const isOpen =
    partners.length === 0 || draft.parties.size === 0 || partners.some((id) => draft.parties.has(id));
  const isSamePair = parties.length > 1 && hasSameParties(draft, parties);
  return isFitting && isInstrument && isOpen && holds(draft.words, isSamePair ? name.modifiers : name.words);
}

/** "will sign a declaration, building on the agreement concluded in 2014": what is to come is not what was; "the deal was reached on Tuesday" tells of the same. What took effect is not what is negotiated. */
const isOlder = ({ mentions }: AgreementDraft, { status, date, use }: AgreementMention): boolean =>
  (isEntered(use) ||
    ((status === 'signed' || status === 'agreed') &&
      date?.value != null &&
      !(isDay(date.value) && !/\d{4}/.test(date.text)))) &&
  mentions.every((other) => other.status === 'proposed' || other.status === 'negotiating');

const hasSameParties = (draft: AgreementDraft, parties: readonly Party[]): boolean =>
  parties.length === draft.parties.size && parties.every(({ id }) => draft.parties.has(id));

/** An indefinite description is the headline's agreement, or one with the same parties, type and words. */
function joinsHeadline(draft: AgreementDraft, mention: AgreementMention): boolean {
  const { parties, name } = mention;
  if (opensBody(draft, mention)) return true;
  // "negotiations on a new fisheries protocol" beside the one that binds
  if (isAhead(mention) && draft.mentions.some(isConcluded)) return false;
  if (parties.length < 2 || draft.parties.size < 2) return false;
  if (!hasSameParties(draft, parties)) return false;
  const isHeadlineOnly = draft.mentions.every((other) => other.isHeadline) && !mention.isHeadline;
  return (
    isHeadlineOnly ||
    (draft.mentions.some((other) => other.name.type === name.type) &&
      [...name.words].some((word) => draft.words.has(word)))
  );
}

const isAhead = ({ status, isHeadline }: AgreementMention): boolean =>
  !isHeadline && (status === 'proposed' || status === 'negotiating');

const LEAD = 3;
const isFittingType = (draft: AgreementDraft, { name, use }: AgreementMention): boolean =>
  isGenericHead(use.phrase.headLemma) ||
  draft.mentions.some((other) => other.name.type === name.type || isGenericHead(other.use.phrase.headLemma));

const isHeldBy = (inner: Iterable<string>, outer: Iterable<string>): boolean => {
  const held = new Set(outer);
  return [...inner].every((id) => held.has(id));
};
const idsOf = (parties: readonly Party[]): string[] => parties.map(({ id }) => id);
const areOpen = (draft: AgreementDraft, { parties }: AgreementMention): boolean =>
  isHeldBy(draft.parties.keys(), idsOf(parties)) || isHeldBy(idsOf(parties), draft.parties.keys());

/** The first agreement of the body is the headline's, where type, words and parties allow it. */
function opensBody(draft: AgreementDraft, mention: AgreementMention): boolean {
  if (mention.isHeadline || mention.sentence > LEAD || draft.mentions.some(({ isHeadline }) => !isHeadline))
    return false;
  // "EU and China sign food deal": not the "planned investment treaty".
  const isPlanned = mention.use.phrase.words.some((word) => /^(?:planned|proposed|prospective)$/.test(word));
  if (isPlanned && draft.mentions.some(isConcluded)) return false;
  const { words } = mention.name;
  // "Kampala seals rail pact": the lead tells it in other words.
  const isLead =
    mention.sentence < LEAD &&
    (mention.use.asObject !== undefined || mention.use.asSubject.length > 0) &&
    draft.mentions.every(
      ({ use, isPlural }) =>
        isGenericHead(use.phrase.headLemma) &&
        isPlural === mention.isPlural &&
        use.phrase.owners.every((id) => mention.parties.some((party) => party.id === id)),
    );
  const hasSharedWord =
    isLead || draft.words.size === 0 || words.size === 0 || [...words].some((word) => draft.words.has(word));
  return hasSharedWord && isFittingType(draft, mention) && areOpen(draft, mention);
}

/** A proper name for what the lead described: "a military intelligence pact" is "the Military Information Agreement". */
function namesLead(draft: AgreementDraft, mention: AgreementMention): boolean {
  const last = draft.mentions.at(-1);
  if (
    last === undefined ||
    (mention.name.known !== undefined &&
      draft.mentions.every(({ name }) => name.type !== mention.name.type)) ||
    !mention.name.isDefinite ||
    // "the 20th anniversary of the Declaration": no news.
    governingNoun(mention.use)?.headLemma === 'anniversary' ||
    !isFittingType(draft, mention) ||
    !areOpen(draft, mention) ||
    isOfMany(draft, mention)
  )
    return false;
  const isNear = mention.sentence - last.sentence <= 6;
  const hasSharedWord = [...mention.name.words].some((word) => draft.words.has(word));
  const isTopic = mention.parties.length > 1 || mention.use.asSubject.length > 0;
  const isNext =
    mention.sentence - last.sentence === 1 && last.sentence <= LEAD && isTopic && draft.parties.size > 0;
  return isNear && (hasSharedWord || isNext);
}

/** A treaty whose parties the table does not count up is none of a pair. */
const isOfMany = ({ parties }: AgreementDraft, { name }: AgreementMention): boolean =>
  name.known !== undefined && name.known.parties.length === 0 && parties.size > 1;

/** The treaty of the lexicon that it is. */
export const knownName = (draft: AgreementDraft): Treaty | undefined =>
  draft.mentions.find(({ name }) => name.known !== undefined)?.name.known;
