import { canonicalTitle } from '../../../domain/position-entity.js';
import type { Analysis, Mention } from '../../analysis.js';
import { leadersByName } from '../../lexicon/lexicon.js';
import { bodyCalled, bodyDescribed, commonBody } from './common-body.js';
import {
  bankThatOpens,
  bodyNear,
  bodyToldMost,
  countryAround,
  countryOf,
  courtNear,
  hasOffice,
  isUnionNear,
  ownerOfIts,
} from './country-around.js';
import { isForAbroad } from './for-abroad.js';
import type { HomeCountries } from './home-country.js';
import { listedUnder } from './listed-under.js';
import { nearestCountry } from './nearest-country.js';
import { signsFor } from './signs-for.js';
import type { TitlePhrase } from './title-phrase.js';
import { homeOfOffice, namesBody } from './title-words.js';

/** Whose office it is, and how that is known. */
export interface Ownership {
  readonly of: string | undefined;
  readonly basis: 'stated' | 'coref' | 'gazetteer';
}

/** What was read before in the same sentence, nearest last. */
export interface EarlierPosition {
  readonly person: string;
  readonly of: string | undefined;
  readonly sentence: number;
  /** Token behind its proof. */
  readonly last: number;
}

/** Heads of state seldom share a country with the official named before. */
const SOVEREIGN = new Set(['head-of-state', 'head-of-government', 'monarch', 'royal']);
const STATE_CLASSES = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'minister',
  'monarch',
  'royal',
  'spokesperson',
  'diplomat',
  'judge',
  'legislator',
]);

/** Bodies that every state has, written small: "head of the ruling junta". */
const BODY_OF_STATE =
  /\b(?:of|at) (?:the )?(?:\p{Ll}+ )?(?:parliament|junta|army|navy|air force|armed forces|general staff|police|senate|cabinet|government|military|national assembly|state council)\b/u;

/** An office of which it is asked whose it is. */
export interface OwnershipQuestion {
  readonly phrase: TitlePhrase;
  readonly holder: Mention;
  /** "of Thailand" behind the holder's name. */
  readonly behind: Mention | undefined;
  readonly earlier: readonly EarlierPosition[];
  /** Whose officials the article names without saying so. */
  readonly homes: HomeCountries;
}

/** An owner found in the text around; that an office is of nobody is what the phrase itself says. */
const inferred = (of: string | undefined): Ownership => ({
  of,
  basis: of === undefined ? 'stated' : 'coref',
});

/** Whose office it is: as the phrase says, else by the holder's country, the office's name or the sentence around it. */
export function findOwner(analysis: Analysis, question: OwnershipQuestion): Ownership {
  const owner = ownerOf(analysis, question);
  // "High Representative/Vice-President X": the Union has none, its Commission has.
  const isOfCommission =
    owner.of === 'org:european-union' &&
    /^(?:first |executive )?vice[- ]president$/i.test(question.phrase.title);
  if (isOfCommission) return inferred(known(analysis, 'org:european-commission'));
  const isGuess = owner.basis === 'coref' && owner.of !== undefined;
  return isGuess && !hasOffice(owner.of, question.phrase) ? inferred(undefined) : owner;
}

function ownerOf(analysis: Analysis, question: OwnershipQuestion): Ownership {
  const { phrase, behind } = question;
  const stated = phrase.of ?? behind;
  // "Senator Marco Rubio of Florida": a seat of that place in the parliament of its country.
  const seat = phrase.row.class === 'legislator' ? analysis.entities.get(stated?.entityId ?? '') : undefined;
  const land =
    seat?.kind === 'place' && seat.country !== null ? countryOf(analysis, seat.country) : undefined;
  if (land !== undefined) return { of: land, basis: 'coref' };
  // "Middle East envoy": whom he is sent to, not who sends him.
  const isSentTo = phrase.row.class === 'diplomat' && stated?.entityId.startsWith('place:') === true;
  if (stated !== undefined) return isSentTo ? inferred(undefined) : fromMention(analysis, stated, question);
  if (phrase.isAnaphoric) return inferred(ownerOfIts(analysis, phrase) ?? ownerOfHis(analysis, question));
  if (phrase.ownNoun !== undefined) return inferred(bodyNear(analysis, phrase, phrase.ownNoun));
  const described = bodyDescribed(analysis, phrase);
  if (described !== undefined) return inferred(described);
  const noun = commonBody(analysis, phrase);
  if (noun !== undefined) return inferred(bodyCalled(analysis, phrase, noun));
  if (isOfUnnamed(analysis, phrase)) return inferred(undefined);
  // "Sasol was not invited. A spokesman, X, said"
  const isUnnamed =
    phrase.row.class === 'spokesperson' &&
    /^an?$/.test(analysis.tokens[phrase.first - 1]?.lower ?? '') &&
    phrase.title.toLowerCase() === phrase.row.name;
  if (isUnnamed) return inferred(bodyNear(analysis, phrase));
  const body = bodyMeant(analysis, phrase);
  if (body !== undefined) return inferred(body);
  if (!belongsToState(phrase)) return inferred(bodyAround(analysis, phrase));
  return byHolder(analysis, question);
}

/** "the campaign's spokesman, X", "X, a spokesman for the campaign of Y": somebody speaks for what has no name. */
const isOfUnnamed = ({ tokens }: Analysis, { first, last, row }: TitlePhrase): boolean =>
  row.class === 'spokesperson' &&
  ((tokens[first - 1]?.lower === "'s" && NO_STATE.test(tokens[first - 2]?.lower ?? '')) ||
    (tokens[last]?.lower === 'for' && NO_STATE.test(wordBehind(tokens, last + 1))));

const NO_STATE =
  /^(?:campaign|party|movement|union|group|family|church|company|firm|candidate|team|charity|foundation|association|network|channel|opposition|coalition|rebels|militia|court|bank|club|school|university|hospital)$/;

const wordBehind = (tokens: Analysis['tokens'], at: number): string =>
  tokens[/^(?:the|an?|his|her|their|its)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';

/** "Chancellor X and his adviser Y": that of the office told before in the sentence. */
function ownerOfHis({ tokens }: Analysis, { phrase, earlier }: OwnershipQuestion): string | undefined {
  const before = earlier.at(-1);
  const word = tokens[phrase.first];
  return /^h(?:is|er)$/.test(word?.lower ?? '') && before?.sentence === word?.sentence
    ? before?.of
    : undefined;
}

/** Offices of companies, and of bodies between states, and the types of those that may be meant. */
const OF_BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:chief executive(?: officer)?|chief (?:financial|operating|technology|commercial) officer|C[EFO]O)$/i,
    /^company$/,
  ],
  [/^(?:deputy |first deputy )?managing director$/i, /^(?:company|igo)$/],
  [/^(?:deputy |assistant )?secretary[- ]general$/i, /^igo$/],
];

/** "Rosneft will sell more, Chief Executive Officer X said": an office of bodies without a body is of the one that is told most before. */
function bodyAround(analysis: Analysis, phrase: TitlePhrase): string | undefined {
  const types = OF_BODIES.find(([title]) => title.test(phrase.title))?.[1];
  return types === undefined ? undefined : bodyToldMost(analysis, phrase, types);
}

/** "Judge X" is of the court spoken of; "Commissioner X" and "Trade Commissioner X" of the European Union, where it or its Commission is named here or in the sentence before. */
function bodyMeant(analysis: Analysis, phrase: TitlePhrase): string | undefined {
  if (/^(?:presiding )?(?:judge|justice|magistrate)$/i.test(phrase.title)) return courtNear(analysis, phrase);
  const isOfUnion =
    /^European Commissioner\b/.test(phrase.title) ||
    (/^Commissioner\b|^(?!High|Police|Deputy|Electoral|Election|Human)\p{Lu}.* Commissioner$/u.test(
      phrase.title,
    ) &&
      isUnionNear(analysis, phrase));
  return isOfUnion
    ? (known(analysis, 'org:european-union') ?? known(analysis, 'org:european-commission'))
    : undefined;
}

/** By what a table knows of the holder, by the list it stands in, by its nationality, by the name of the office. */
function byHolder(analysis: Analysis, question: OwnershipQuestion): Ownership {
  const { phrase, holder: mention, earlier } = question;
  const holder = analysis.entities.get(mention.entityId);
  const title = canonicalTitle(phrase.title);
  const posts = leadersByName(holder?.name ?? '').flatMap((leader) => leader.posts);
  const post = posts.find((item) => canonicalTitle(item.title) === title);
  if (post?.organization !== undefined)
    return { of: known(analysis, `org:${post.organization}`), basis: 'gazetteer' };
  const home = homeOfOffice(title, question.homes.likely[0]);
  if (home?.startsWith('org:')) return { of: known(analysis, home), basis: 'gazetteer' };
  if (post?.country !== undefined) return { of: countryOf(analysis, post.country), basis: 'gazetteer' };
  const last = earlier.at(-1);
  const isSame = last?.person === holder?.id && last?.sentence === mention.sentence;
  if (isSame && last?.of !== undefined && mayShareOwner(analysis, phrase, last.of))
    return { of: last.of, basis: 'coref' };
  const [land, ...others] = new Set(posts.map((item) => item.country));
  if (land !== undefined && others.length === 0) return { of: countryOf(analysis, land), basis: 'gazetteer' };
  const under = listedUnder(analysis, mention);
  if (under !== undefined) return { of: under, basis: 'stated' };
  const signed = signsFor(analysis, mention);
  if (signed !== undefined) return { of: signed, basis: 'stated' };
  const told = posts.length > 0 ? undefined : toldBefore(analysis, question);
  if (told !== undefined) return { of: told, basis: 'coref' };
  const isLeader = posts.length > 0 || SOVEREIGN.has(phrase.row.class);
  const listed = isLeader ? undefined : nearestCountry(analysis, question);
  if (listed !== undefined) return { of: listed, basis: 'coref' };
  if (holder?.country != null) return { of: countryOf(analysis, holder.country), basis: 'gazetteer' };
  const own = home ?? homeOfOffice(phrase.title.toLowerCase(), question.homes.likely[0]);
  if (own !== undefined && analysis.entities.has(own)) return { of: own, basis: 'gazetteer' };
  if (isOfCrown(analysis, phrase)) return { of: known(analysis, 'country:GB'), basis: 'gazetteer' };
  if (phrase.row.class === 'diplomat' && !phrase.isNational && !/ to /.test(phrase.title))
    return inferred(undefined);
  const around = countryAround(analysis, question);
  return inferred(isForAbroad(phrase, around) ? undefined : around);
}

/** Whether an office may be of whom its holder's other one is of: no state's of a city or a party ("the leader of the Alliance Party, was elected prime minister"), no diplomat's of a body. */
function mayShareOwner({ entities }: Analysis, { row }: TitlePhrase, owner: string): boolean {
  const isOfNoState = owner.startsWith('place:') || entities.get(owner)?.type === 'party';
  return (
    !(isOfNoState && STATE_CLASSES.has(row.class)) && !(owner.startsWith('org:') && row.class === 'diplomat')
  );
}

/** "Minister X" of whom the article has told whose minister he is; "President X" of a body between states, or of the bank that lends. */
function toldBefore(analysis: Analysis, { phrase, holder, earlier }: OwnershipQuestion): string | undefined {
  const told = (isOwner: (id: string) => boolean): string | undefined =>
    earlier.findLast(({ person, of }) => person === holder.entityId && of !== undefined && isOwner(of))?.of;
  if (phrase.title === 'Minister') return told((id) => id.startsWith('country:'));
  if (phrase.title !== 'President') return undefined;
  return told((id) => analysis.entities.get(id)?.type === 'igo') ?? bankThatOpens(analysis, phrase);
}

/** "Her Majesty's Ambassador", "HM Ambassador". */
const isOfCrown = ({ tokens }: Analysis, { titleFirst }: TitlePhrase): boolean =>
  tokens[titleFirst - 1]?.text === 'HM' ||
  (tokens[titleFirst - 1]?.lower === "'s" && tokens[titleFirst - 2]?.lower === 'majesty');

const known = (analysis: Analysis, id: string): string | undefined =>
  analysis.entities.has(id) ? id : undefined;

function belongsToState(phrase: TitlePhrase): boolean {
  // "secretary of Century Resources Inc."
  if (/\b(?:Inc|Corp|Corporation|Co|Company|Ltd|LLC|PLC)\b/.test(phrase.title)) return false;
  if (BODY_OF_STATE.test(phrase.title) || /^central bank /i.test(phrase.title)) return true;
  if (/^attorney[- ]general\b/i.test(phrase.title)) return true;
  if (/\bsecretary[- ]general$|^executive /i.test(phrase.title)) return false;
  if (namesBody(phrase.title) || /\bchair(?:man|woman)?\b/i.test(phrase.title)) return false;
  if (phrase.row.class === 'diplomat')
    return /\b(?:ambassador|consul|high representative|chief negotiator)\b/i.test(phrase.title);
  return (
    STATE_CLASSES.has(phrase.row.class) ||
    canonicalTitle(phrase.title) === 'supreme leader' ||
    /\b(?:secretary|attorney[- ]general|security advis[eo]r|\p{L}+ advis[eo]r|advis[eo]r on|officer for|assistant to|(?:army|navy|military|police|central bank|intelligence) chief|chief of (?:the )?(?:general |defen[cs]e )?staff|prosecutor general|chief prosecutor)\b/iu.test(
      phrase.title,
    )
  );
}

/** A person as owner stands for the state served, "the Chancellor's spokesman", or for the body of an office told before: "Annan's envoy". */
function fromMention(
  analysis: Analysis,
  { entityId }: Mention,
  { earlier }: Pick<OwnershipQuestion, 'earlier'>,
): Ownership {
  const entity = analysis.entities.get(entityId);
  if (entity?.kind !== 'person') return { of: entityId, basis: 'stated' };
  const served = earlier.find(({ person, of }) => person === entityId && of !== undefined)?.of;
  return inferred(entity.country === null ? served : countryOf(analysis, entity.country));
}
