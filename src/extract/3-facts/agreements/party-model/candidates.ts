import { isState } from '../../grammar/actors.js';
import type { ArticleReading } from '../../grammar/article-reading.js';
import { behind } from '../../grammar/phrase-use.js';
import type { Party } from '../agreement-mention.js';
import { JUDGING } from '../agreement-verbs.data.js';
import { asParties } from '../as-parties.js';
import type { AgreementDraft } from '../merge-agreements.js';
import { isPlaceOnly } from '../passage.js';
import { countNames } from '../principals.js';
import { findStances } from './stances.js';

/** What the rules know of an article's parties when the weights choose. */
export interface PartyKnowledge {
  /** By agreement those whom its own words tell, before the text around it was asked. */
  readonly told: ReadonlyMap<AgreementDraft, ReadonlyMap<string, Party>>;
  /** Those that the article's agreements are between. */
  readonly principals: readonly string[];
  /** The article's own country. */
  readonly own: string | undefined;
  /** Whose official speaks in it or whose ministry gives it out. */
  readonly side: string | undefined;
  /** How often countries and bodies are named. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ids of the countries, the most named first. */
  readonly countries: readonly string[];
}

/** Someone who may be bound by an agreement, with what speaks for and against it. */
export interface PartyCandidate {
  readonly id: string;
  readonly features: readonly string[];
}

const MOST = 4;
/** Of countries that are not named around an agreement so many are asked, the most named first. */
const FAR = 6;

/** How often an article names countries and bodies. */
export function countNamed({
  spoken,
}: Pick<ArticleReading, 'spoken'>): Pick<PartyKnowledge, 'counts' | 'countries'> {
  const counts = countNames(spoken.mentions, isState);
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  return { counts, countries: ranked.filter((id) => id.startsWith('country:')) };
}

/** Everyone whom the article offers for an agreement: countries, bodies around its places, and whom the rules chose. */
export function findCandidates(
  article: ArticleReading,
  draft: AgreementDraft,
  known: PartyKnowledge,
): PartyCandidate[] {
  const stances = findStances(article, draft);
  const ids = new Set([
    ...(known.told.get(draft)?.keys() ?? []),
    ...draft.parties.keys(),
    ...known.principals,
    ...[...stances.keys()].filter((id) => isState(id) && known.counts.has(id)),
    ...known.countries.slice(0, FAR),
    ...[article.home, known.own, known.side].filter((id) => id !== undefined),
  ]);
  const judges = findJudges(article, draft);
  const isMeant = (id: string): boolean =>
    known.told.get(draft)?.has(id) === true ||
    known.principals.includes(id) ||
    !(isOnlyWhere(article, draft, id) || isNoParty(article, id));
  const named = [...ids].filter((id) => article.spoken.entities.has(id) && !judges.has(id) && isMeant(id));
  const around = named.filter(
    (id) =>
      id.startsWith('country:') && [...(stances.get(id) ?? [])].some((one) => /^here:(?!place)/.test(one)),
  ).length;
  const matter = matterOf(draft);
  const form = formOf(draft);
  return named.map((id) => ({
    id,
    features: [
      `${draft.mentions[0]?.name.type} of ${kindOf(article, id)}`,
      `type ${draft.mentions[0]?.name.type}`,
      `${matter} of ${kindOf(article, id)}`,
      `${form} of ${kindOf(article, id)}`,
      `${form} told ${Math.min(known.told.get(draft)?.size ?? 0, 2)}`,
      ...featuresOfShare(id, known).flatMap((share) => [share, `${form} ${share}`]),
      `around ${atMost(around)}`,
      ...featuresOfRules(id, draft, known),
      ...featuresOfArticle(article, id, known),
      ...(stances.get(id) ?? ['far']),
    ],
  }));
}

/** "the Electoral Commission", "the World Court", "the Investment Initiative conference": a body that has its task and binds nobody. */
function isNoParty({ spoken }: ArticleReading, id: string): boolean {
  const body = spoken.entities.get(id);
  return (
    id.startsWith('org:') && body?.type !== 'igo' && body?.type !== 'company' && TASKED.test(body?.name ?? '')
  );
}
const TASKED =
  /\b(?:commission|court|tribunal|parliament|senate|congress|assembly|diet|knesset|majlis|conference|initiative|summit|forum)\b/i;

/** Whether its sentences name the country for nothing but the place. */
function isOnlyWhere(article: ArticleReading, { mentions }: AgreementDraft, id: string): boolean {
  const named = mentions
    .flatMap(({ sentence }) => article.mentions[sentence] ?? [])
    .filter(({ entityId }) => entityId === id);
  return named.length > 0 && named.every((mention) => isPlaceOnly(article, mention));
}

/** "France welcomed a trade deal with Japan": a third that says what it thinks. */
const findJudges = (article: ArticleReading, { mentions }: AgreementDraft): ReadonlySet<string> =>
  new Set(
    mentions
      .flatMap(({ use: { asObject, asSubject } }) => [
        ...(asObject !== undefined && JUDGING.has(asObject.lemma)
          ? asParties(article, asObject.subject, 'party')
          : []),
        // "was brokered by Qatar"
        ...asSubject
          .filter(({ isPassive, lemma }) => isPassive && JUDGING.has(lemma))
          .flatMap(({ prepositions }) => asParties(article, behind(prepositions, ['by']), 'party')),
      ])
      .map(({ id }) => id),
  );

const MATTERS: readonly (readonly [string, RegExp])[] = [
  [
    'peace',
    /^(?:peace|ceasefire|cease-fire|truce|hostilities|disarmament|power-sharing|armistice|withdrawal|prisoner)$/,
  ],
  ['money', /^(?:loan|credit|grant|bailout|facility|swap|debt|investment)$/],
  ['trade', /^(?:trade|free|customs|economic|partnership|fisheries|fishing|association|tariff)$/],
  ['arms', /^(?:military|defence|defense|security|nuclear|arms|aircraft|submarine|basing|forces)$/],
  ['works', /^(?:pipeline|gas|oil|railway|port|power|electricity|supply|purchase|mining|plant|exploration)$/],
];

/** What an agreement is about, by the words of its names. */
function matterOf({ mentions }: AgreementDraft): string {
  const words = mentions.flatMap(({ name, use }) => [...name.words, ...use.phrase.words]);
  return MATTERS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'other';
}

/** "proper", "plural", "definite" or "indefinite": how it is named. */
function formOf({ mentions }: AgreementDraft): string {
  if (mentions.some(({ name }) => name.isProper)) return 'proper';
  if (mentions.every(({ isPlural }) => isPlural)) return 'plural';
  return mentions[0]?.name.isDefinite === true ? 'definite' : 'indefinite';
}

/** Bounds of the shares that are told apart. */
const SHARES = [0.08, 0.16, 0.28, 0.45] as const;
const SHARES_OF_TWO = [0.4, 0.6, 0.8] as const;

/** From so many namings on their shares tell something. */
const FEWEST = 6;

/** How much of an article's naming of countries is of this one, and of the two most named: "share 3", "two 2"; none in a text that hardly names any. */
function featuresOfShare(id: string, { counts, countries }: PartyKnowledge): string[] {
  const all = countries.reduce((total, country) => total + (counts.get(country) ?? 0), 0);
  if (all < FEWEST) return [];
  const shareOf = (ids: readonly string[]): number => shareOfNaming(ids, { counts, countries });
  const own = id.startsWith('country:') ? SHARES.filter((bound) => shareOf([id]) >= bound).length : 'of none';
  const two = SHARES_OF_TWO.filter((bound) => shareOf(countries.slice(0, 2)) >= bound).length;
  return [`share ${own}`, `two ${two}`];
}

/** How much of an article's naming of countries, 0 to 1, is of these. */
export function shareOfNaming(
  ids: readonly string[],
  { counts, countries }: Pick<PartyKnowledge, 'counts' | 'countries'>,
): number {
  const sum = (of: readonly string[]): number => of.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
  return sum(ids.filter((id) => id.startsWith('country:'))) / Math.max(1, sum(countries));
}

const atMost = (count: number): number => Math.min(count, MOST);

/** Whom the agreement's own words told and whom the rules for the text around it chose. */
function featuresOfRules(id: string, draft: AgreementDraft, { told }: PartyKnowledge): string[] {
  const own = told.get(draft);
  const partners = new Set(draft.mentions.flatMap((mention) => mention.partners));
  const isTold = own?.has(id) === true;
  const isChosen = draft.parties.has(id);
  return [
    isTold ? `told ${own.get(id)?.basis}` : 'untold',
    `${isTold ? 'told' : 'untold'} of ${atMost(own?.size ?? 0)}`,
    isChosen ? `chosen ${draft.parties.get(id)?.basis}` : 'unchosen',
    `${isChosen ? 'chosen' : 'unchosen'} of ${atMost(draft.parties.size)}`,
    ...(partners.has(id)
      ? ['partner']
      : partners.size > 0
        ? [`beside ${atMost(partners.size)} partners`]
        : []),
  ];
}

function featuresOfArticle(
  article: ArticleReading,
  id: string,
  { principals, own, side, counts, countries }: PartyKnowledge,
): string[] {
  const count = counts.get(id) ?? 0;
  const rank = countries.findIndex((other) => counts.get(other) === count);
  return [
    kindOf(article, id),
    ...(id === article.home ? ['home'] : []),
    ...(id === own ? ['own'] : []),
    ...(id === side ? ['side'] : side === undefined ? [] : ['of other side']),
    ...(id.startsWith('org:') ? [`${kindOf(article, id)} named ${atMost(count)}`] : []),
    ...(principals.includes(id) ? ['principal'] : principals.length > 0 ? ['no principal'] : []),
    ...(countries.includes(id) ? [`rank ${atMost(rank)}`, `named ${atMost(count)}`] : []),
  ];
}

const kindOf = ({ spoken }: ArticleReading, id: string): string =>
  id.startsWith('org:') ? `body ${spoken.entities.get(id)?.type}` : (id.split(':')[0] ?? '');
