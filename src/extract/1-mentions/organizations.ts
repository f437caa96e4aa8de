import type { OrganizationType } from '../../domain/vocabularies.js';
import { commonWords, countriesByDemonym, countriesByName, titlesByForm } from '../lexicon/lexicon.js';
import type { OrganizationCandidate } from './candidate.js';
import { withAcronym } from './organization-acronyms.js';
import { extendRight, isChamber } from './organization-extent.js';
import {
  headType,
  isTrade,
  OPENING_HEADS,
  ORGANIZATION_HEADS,
  PUBLIC_HEADS,
  VAGUE_HEADS,
} from './organization-heads.js';
import { readListed } from './organization-listed.js';
import { readSmallMinistry } from './organization-ministries.js';
import { definedOtherwise, NO_BODY } from './organization-no-body.js';
import { endsInMinister, holderOf, isHall, isMinister, isTitledPerson } from './organization-offices.js';
import { CAPITAL, NO_PART, readByShape, readCompound } from './organization-shapes.js';
import { shortenedFrom } from './organization-short-forms.js';
import { isOpening, isProper, printed, type Reading, spanOf } from './reading.js';

const LONGEST = 12;

/** Bodies by the tables, by the nouns of their names, by their capitals. In order of start. */
export function findOrganizations(reading: Reading): OrganizationCandidate[] {
  const found: OrganizationCandidate[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const candidate = mayOpen(reading, at) ? readAt(reading, at) : readSmallMinistry(reading, at);
    if (candidate !== undefined) found.push(withAcronym(reading, candidate));
  }
  const others = definedOtherwise(reading, found);
  return found.map(shortenedFrom(reading, found)).filter((candidate) => {
    const explained = others.get(candidate.name);
    return explained === undefined || (explained === 'words' && candidate.organization !== undefined);
  });
}

/** Whether a body of the tables or one with a capital may begin at the token. */
function mayOpen({ tokens, matches }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.isCapitalised || (matches[at]?.length ?? 0) > 0 || token.text.includes('-');
}

const readAt = (reading: Reading, at: number): OrganizationCandidate | undefined =>
  choose(readListed(reading, at), readByForm(reading, at)) ??
  readCompound(reading, at) ??
  readSmallMinistry(reading, at);

/** What the tables have, unless the form reads a longer name around it: "Nigeria Labour Congress" is no "Congress". */
const choose = (
  listed: OrganizationCandidate | undefined,
  shaped: OrganizationCandidate | undefined,
): OrganizationCandidate | undefined =>
  listed === undefined ||
  (shaped !== undefined && listed.organization?.isAmbiguous === true && lengthOf(shaped) > lengthOf(listed))
    ? shaped
    : listed;

const lengthOf = ({ firstToken, lastToken }: OrganizationCandidate): number => lastToken - firstToken;

function readByForm(reading: Reading, at: number): OrganizationCandidate | undefined {
  const token = reading.tokens[at];
  if (token === undefined || !token.isCapitalised || reading.isTitleCase[token.sentence] === true)
    return undefined;
  return readByHead(reading, at) ?? readByShape(reading, at);
}

/** A head with its name: to the left "Foreign Ministry", to the right "Ministry of Foreign Affairs". */
function readByHead(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const head = tokens[at];
  const type = isChamber(reading, at) ? 'legislature' : headType(head?.lower ?? '');
  if (head === undefined || type === undefined) return undefined;
  const next = tokens[at + 1];
  if (next?.isCapitalised === true && next.sentence === head.sentence && ORGANIZATION_HEADS.has(next.lower))
    return undefined;
  // "Saudi Energy Minister" and "Ugandan Works and Transport minister" are offices.
  if (isMinister(next?.lower) || (next?.lower === 'and' && endsInMinister(reading, at + 2))) return undefined;
  const first = holderOf(reading, at) ?? extendLeft(reading, at);
  if (first === undefined || isHall(reading, at) || isInTitleOfTreaty(reading, first)) return undefined;
  if (isTitledPerson(reading, at)) return undefined;
  const last = OPENING_HEADS.has(head.lower) || at - first >= 2 ? extendRight(reading, at) : at + 1;
  const left = at - first;
  if (last === at + 1) {
    if (left === 0)
      return isParliament(reading, at) ? describe(reading, { first: at, last, head: at }, type) : undefined;
    if (head.lower === 'administration' && isStrange(reading, at - 1)) return undefined;
    if (isNounPhrase(reading, first, at)) return undefined;
    if (left === 1 && VAGUE_HEADS.has(head.lower) && !isStrange(reading, first)) return undefined;
  }
  return describe(reading, { first, last, head: at }, type);
}

/** "the Protocol on the Free Movement of Persons": words of the title of a document. */
export function isInTitleOfTreaty({ tokens }: Reading, first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const noun = tokens[at - 1];
  return (
    /^(?:on|for|concerning|establishing|regarding)$/.test(tokens[at]?.lower ?? '') &&
    noun?.isCapitalised === true &&
    NO_BODY.test(noun.lower)
  );
}

/** "Civil Nuclear Energy", "Federal Motor Vehicle": ordinary words before a head that is one itself, or a noun that goes on. */
function isNounPhrase(reading: Reading, first: number, head: number): boolean {
  const { tokens } = reading;
  const next = tokens[head + 1];
  const goesOn =
    next?.isCapitalised === true && next.sentence === tokens[head]?.sentence && isCommon(next.lower);
  if (goesOn && titlesByForm(next?.lower ?? '').length === 0 && !NO_PART.has(next?.lower ?? '')) return true;
  const noun = tokens[head]?.lower ?? '';
  if (ORGANIZATION_HEADS.get(noun) !== 'company' || !VAGUE_HEADS.has(noun)) return false;
  for (let at = first; at < head; at += 1) if (isStrange(reading, at)) return false;
  return true;
}

/** "Parliament", "the Senate": a legislature by its bare name, capitalised within the sentence. */
const isParliament = (reading: Reading, at: number): boolean =>
  /^(?:parliament|senate|mazhilis|majilis|knesset|sejm)$/.test(reading.tokens[at]?.lower ?? '') &&
  !isOpening(reading, at) &&
  !reading.writtenSmall.has(reading.tokens[at]?.lower ?? '');

/** An unknown word, which is likelier a name than a description. */
const isStrange = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return (
    token !== undefined &&
    !reading.writtenSmall.has(token.lower) &&
    isProper(reading, at) &&
    !isCommon(token.lower)
  );
};
const isCommon = (lower: string): boolean => commonWords.has(lower);

/** Whether the tables have the name that begins here and ends with the head, and it is long enough to stand alone. */
const isListedWhole = (reading: Reading, first: number, head: number): boolean =>
  head - first >= 2 &&
  (reading.matches[first] ?? []).some(
    (match) => match.kind === 'organization' && first + match.length === head + 1,
  );

/** First token of the name before its head; undefined when the tables have the whole of it. */
function extendLeft(reading: Reading, head: number): number | undefined {
  const { tokens } = reading;
  const sentence = tokens[head]?.sentence;
  let first = head;
  while (head - first < LONGEST) {
    const before = tokens[first - 1];
    if (before === undefined || before.sentence !== sentence) break;
    if (isListedWhole(reading, first, head)) return undefined;
    if (isNamePart(reading, first - 1)) first -= 1;
    else if (isJoiner(reading, first - 1)) first -= 2;
    else break;
  }
  return first;
}

function isNamePart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || NO_PART.has(token.lower)) return false;
  if (!CAPITAL.test(token.text) && !/^\d{1,3}(?:st|nd|rd|th)$/.test(token.text)) return false;
  return (
    !isOpening(reading, at) ||
    isProper(reading, at) ||
    countriesByDemonym(token.text).length > 0 ||
    /^(?:national|federal|supreme|state|central|royal|international|united|european|general|public|democratic|social|people|house|north|south|east|west|metropolitan|provincial|regional)$/.test(
      token.lower,
    )
  );
}

/** "Trade and Industry Ministry", "Workers' Party", "Resident Magistrate's Court". */
function isJoiner(reading: Reading, at: number): boolean {
  const [word, before] = [reading.tokens[at], reading.tokens[at - 1]];
  if (word === undefined || before?.sentence !== word.sentence) return false;
  if (word.text === "'" && before.end === word.start && before.lower.endsWith('s'))
    return isNamePart(reading, at - 1);
  if (word.text === "'s")
    return isNamePart(reading, at - 1) && isCommon(before.lower) && !ORGANIZATION_HEADS.has(before.lower);
  if (!/^(and|&)$/.test(word.lower) || !isNamePart(reading, at - 1) || !isCommon(before.lower)) return false;
  return (
    word.text === '&' ||
    (isTrade(before.lower) && isStrange(reading, at - 2)) ||
    !ORGANIZATION_HEADS.has(before.lower)
  );
}

/** "Turkish", "US": no part of the name of a ministry, as "Nigeria" is of "Nigeria Labour Congress". */
const isAdjective = (reading: Reading, at: number, kind: string): boolean =>
  kind === 'demonym' || /^(?:US|U\.S\.|UK|U\.K\.|UN)$/.test(reading.tokens[at]?.text ?? '');

interface HeadedName {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly head: number;
}

function describe(
  reading: Reading,
  { first, last, head }: HeadedName,
  type: OrganizationType,
): OrganizationCandidate {
  const { tokens } = reading;
  const lead = reading.matches[first]?.find(({ kind }) => kind === 'demonym' || kind === 'country');
  const owner = lead?.kind === 'demonym' || lead?.kind === 'country' ? lead : undefined;
  const rest = first + (owner?.length ?? 0);
  const isPublic =
    PUBLIC_HEADS.has(tokens[head]?.lower ?? '') ||
    (/^(?:defense|foreign|interior)$/.test(tokens[rest]?.lower ?? '') && tokens[head]?.lower !== 'group');
  const start =
    owner !== undefined && isAdjective(reading, first, owner.kind) && isPublic && last - rest >= 2
      ? rest
      : first;
  const ofCountry =
    tokens[last]?.lower === 'of'
      ? reading.matches[last + 1]?.find((match) => match.kind === 'country')
      : undefined;
  const possessor =
    tokens[first - 1]?.text === "'s" ? countriesByName(tokens[first - 2]?.text ?? '')[0]?.code : undefined;
  const country = owner?.country.code ?? (ofCountry?.kind === 'country' ? ofCountry.country.code : possessor);
  const isOrdinary = tokens[head]?.lower === 'group' && isCommon(tokens[head - 1]?.lower ?? '');
  return {
    kind: 'organization',
    name: printed(reading, start, last),
    fullForm: printed(reading, first, last),
    organization: undefined,
    type: isOrdinary ? 'other' : type,
    country,
    isAcronym: false,
    acronym: undefined,
    ...spanOf(reading, start, last),
  };
}
