import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { MOVEMENT } from '../grammar/movements.js';
import { behind } from '../grammar/phrase-use.js';
import { type AgreementMention, isConcluded, type Party } from './agreement-mention.js';
import { JUDGING } from './agreement-verbs.data.js';
import { frontedPartner } from './fronted-partner.js';
import { insideName } from './inside-name.js';
import { type AgreementDraft, addParty, boundBy, knownName } from './merge-agreements.js';
import { isLeftUnsigned } from './on-the-way.js';
import { countriesAround, countriesOf, pairAround } from './passage.js';

/** Gives a draft parties that its own words do not tell, by their ids, and its first place too. */
export function inherit(
  draft: AgreementDraft,
  ids: Iterable<string>,
  basis: Party['basis'] = 'inferred',
): void {
  // "The two leaders did not sign an accord": neither is bound; of what others left unsigned nobody is told.
  const isDenied = isUnsigned(draft);
  if (isDenied && draft.parties.size > 0) return;
  for (const id of ids) addParty(draft, { id, role: 'party', basis, ...(isDenied && { isDenied }) });
  const [first] = draft.mentions;
  if (first === undefined) return;
  const bound = isDenied ? [...draft.parties.values()] : boundBy(draft);
  draft.mentions[0] = { ...first, parties: [...bound, ...first.parties.filter((party) => party.isDenied)] };
}

/** Whether nothing but a signature that was not given is told of it. */
export const isUnsigned = ({ mentions }: AgreementDraft): boolean =>
  mentions.every(
    ({ use: { asObject }, isGainsaid }) =>
      isGainsaid === true || (asObject !== undefined && isLeftUnsigned(asObject)),
  );

/** "Madrid has its own quarrel with Nouakchott, which suspended a readmission agreement": ids of the two that its passage names, one of them no principal. */
export function pairOf(
  article: ArticleReading,
  first: AgreementMention,
  principals: readonly string[],
): readonly string[] | undefined {
  const ids = pairAround(article, first.sentence);
  const isOther = ids.length === 2 && ids.filter((id) => principals.includes(id)).length === 1;
  return isOther ? ids : undefined;
}

/** "Kenya and Chad are neighbours. A pact was signed on Monday": between the two that its sentence, else the one before, names. */
export function fillPair(article: ArticleReading, draft: AgreementDraft): void {
  const signed = draft.mentions.find(
    (mention) =>
      isConcluded(mention) && !mention.isHeadline && mention.use.asSubject.some(({ isPassive }) => isPassive),
  );
  if (signed === undefined || draft.parties.size > 0 || knownName(draft) !== undefined) return;
  const here = countriesOf(article, signed.sentence);
  const ids = here.length > 0 ? here : countriesOf(article, signed.sentence - 1);
  if (ids.length === 2) inherit(draft, ids);
}

const GROUP = /\b(?:two|three|both|them|sides?|countries|nations|governments|ministries)\b/;

/** Whether a place that tells of it names no third country alone. */
export const isOwn = (
  article: ArticleReading,
  { mentions }: AgreementDraft,
  principals: readonly string[],
): boolean =>
  mentions.some(({ sentence, use, partners }) => {
    const here = countriesAround(article, sentence);
    // "a contract between Transnet and Siemens": its own words tell others.
    if (
      partners.length === 0 &&
      behind(use.tail, ['between']).some(({ words }) => !GROUP.test(words.join(' ')))
    )
      return false;
    return (
      here.length === 0 ||
      here.every((id) => principals.includes(id)) ||
      principals.every((id) => here.includes(id))
    );
  });

/** The partners that agreements name, by the sentence. */
export function partnersBySentence(
  drafts: readonly AgreementDraft[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { sentence, partners } of drafts.flatMap(({ mentions }) => mentions))
    found.set(sentence, new Set([...(found.get(sentence) ?? []), ...partners]));
  return found;
}

/** "between the president and his opponents", "reached in 2015 between the government and the rebel groups". */
const tellsBothSides = ({ use: { tail, asSubject } }: Pick<AgreementMention, 'use'>): boolean =>
  [tail, ...asSubject.filter(({ isPassive }) => isPassive).map(({ prepositions }) => prepositions)].some(
    (list) => behind(list, ['between']).length > 1,
  );

/** What the text around an agreement tells of its other side. */
export interface SidesAround {
  /** The partners that agreements name, by the sentence. */
  readonly partnersIn: ReadonlyMap<number, ReadonlySet<string>>;
  /** Whose official speaks in the text, or whose ministry gives it out. */
  readonly side: string | undefined;
}

/** "Zaev will press ahead with the accord signed with Greece", "approved a memorandum with Maldives" in a report from Delhi: the other side is the one country besides that the sentence names, else the article's own. */
export function fillHome(
  article: ArticleReading,
  draft: AgreementDraft,
  { partnersIn, side }: SidesAround,
): void {
  const [only, ...rest] = draft.parties.values();
  if (only === undefined || only.isDenied || knownName(draft) !== undefined) return;
  const named = draft.mentions.find(({ partners, isPlural }) => !isPlural && partners.includes(only.id));
  // "a pact with five states, among them Peru and Chile": all of them are one side.
  if (rest.length > 0 && named !== undefined && !isWithAll(article, named, draft)) return;
  // "France welcomed a trade deal with Japan": the third says what it thinks.
  if (named === undefined || JUDGING.has(named.use.asObject?.lemma ?? '')) return;
  if (tellsBothSides(named)) return;
  // "the pact with Japan and the one with Peru": each is of a third.
  const taken = partnersIn.get(named.sentence);
  const around = countriesOf(article, named.sentence).filter(
    (id) => !draft.parties.has(id) && taken?.has(id) !== true,
  );
  const home = side ?? article.home;
  const isWith = behind(named.use.tail, ['with']).length > 0 || frontedPartner(article, named.use).length > 0;
  const isHome = home !== undefined && isWith && (home === side || around.includes(home));
  const [other = home, ...more] = isHome ? [home] : around;
  if (
    other === undefined ||
    draft.parties.has(other) ||
    more.length > 0 ||
    !article.spoken.entities.has(other)
  )
    return;
  inherit(draft, [other]);
}

/** Whether its words name those who are bound as partners of somebody else. */
const isWithAll = (
  article: ArticleReading,
  { name, partners, use }: AgreementMention,
  { parties }: AgreementDraft,
): boolean =>
  behind(use.tail, ['with']).length > 0 &&
  insideName(article, name).length === 0 &&
  [...parties.keys()].every((id) => partners.includes(id));

/** "between Iran and world powers", "16 countries are negotiating agreements with Ukraine": the other side has no name. */
export function hasUnnamedPartner({ use }: AgreementMention): boolean {
  const among = behind(use.tail, ['among', 'amongst']);
  if (among.length > 1 || among.some(isManyWithoutName) || tellsBothSides({ use })) return true;
  const subject = use.asObject?.subject ?? [];
  const partners = behind(use.tail, ['with']);
  // "a pact with the Gulf state", where two fit or none
  if (
    partners.some(({ refs, headLemma }) => refs.length === 0 && /^(?:state|nation|country)$/.test(headLemma))
  )
    return true;
  return (
    // "The government and Tuareg rebels agreed a truce"
    (subject.length > 1 || partners.length > 0) &&
    subject.some(
      ({ isPlural, refs, owners, isPronoun, headLemma }) =>
        isPlural &&
        !isPronoun &&
        refs.length === 0 &&
        (subject.length < 2 ||
          (owners.length === 0 && (MOVEMENT.test(headLemma) || PARTICIPANT.test(headLemma)))),
    )
  );
}
/** "among export credit agencies" */
const isManyWithoutName = ({ isPlural, isPronoun, refs, owners, words }: NounPhrase): boolean =>
  isPlural && !isPronoun && refs.length === 0 && owners.length === 0 && words[0] !== 'the';
/** Who else may be the other side without a name. */
const PARTICIPANT =
  /^(?:group|militia|faction|movement|creditor|lender|investor|donor|power|nation|country|state|company|firm|bank)$/;
