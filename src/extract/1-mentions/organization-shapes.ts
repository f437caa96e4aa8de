import type { OrganizationType } from '../../domain/vocabularies.js';
import type { Match } from '../lexicon/gazetteer.js';
import { commonWords, organizationsByName, titlesByForm } from '../lexicon/lexicon.js';
import type { OrganizationCandidate, TokenSpan } from './candidate.js';
import {
  CLUB_ENDINGS,
  KIND_BEHIND,
  KIND_NOUNS,
  KIND_PLURALS,
  LOCAL_HEADS,
  NO_ACRONYMS,
  TEAM_NICKNAMES,
} from './organization-heads.js';
import { isFirstName, isSurname } from './person-names.js';
import { isDateline, isOpening, isProper, printed, type Reading, spanOf } from './reading.js';

export const CAPITAL = /^\p{Lu}/u;
/** Capitals that may be the short form of a name. */
export const ACRONYM = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,5}|\p{Lu}\p{Lu}+[&/]\p{Lu}+)$/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[a-z]{2,4})+$/u;
const LONGEST = 5;
/** Words at which a name begins anew. */
export const NO_PART: ReadonlySet<string> = new Set(
  'the a an president minister secretary administrator ambassador premier spokesman spokeswoman spokesperson monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december in on at by from with but and if when while after before as since for under this that these those our its their his her former late mr. mrs. ms. dr.'.split(
    ' ',
  ),
);

const COMPOUND =
  /^(?<acronym>\p{Lu}{2,8})-(?:led|backed|brokered|sponsored|mediated|hosted|run|funded|supported|facilitated|supervised|monitored|imposed|mandated|affiliated|organi[sz]ed|appointed|drafted)$/u;

/** "UN-backed", "NATO-led": a body of the tables as the first half of one word. */
export function readCompound(reading: Reading, at: number): OrganizationCandidate | undefined {
  const token = reading.tokens[at];
  const acronym = token?.text.includes('-') ? COMPOUND.exec(token.text)?.groups?.acronym : undefined;
  if (acronym === undefined) return undefined;
  const organization = organizationsByName(acronym).find(({ acronyms }) => acronyms.includes(acronym));
  if (organization === undefined) return undefined;
  const span = spanOf(reading, at, at + 1);
  return {
    ...unlisted(reading, span, organization.type),
    ...span,
    end: span.start + acronym.length,
    name: acronym,
    fullForm: acronym,
    organization,
    country: organization.country,
    isAcronym: true,
  };
}

/** Bodies by acronym, by web address, behind or before a small noun of kind. */
export function readByShape(reading: Reading, at: number): OrganizationCandidate | undefined {
  return (
    readAcronym(reading, at) ??
    readDomain(reading, at) ??
    readByKind(reading, at) ??
    readAgency(reading, at) ??
    readOpened(reading, at) ??
    readCalled(reading, at) ??
    readTeam(reading, at) ??
    readSportsBody(reading, at)
  );
}

/** A body that no table has, by its printed name. */
export function unlisted(
  reading: Reading,
  { firstToken, lastToken }: Pick<TokenSpan, 'firstToken' | 'lastToken'>,
  type: OrganizationType,
): OrganizationCandidate {
  const name = printed(reading, firstToken, lastToken);
  return {
    kind: 'organization',
    name,
    fullForm: name,
    organization: undefined,
    type,
    country: undefined,
    isAcronym: ACRONYM.test(name),
    acronym: undefined,
    ...spanOf(reading, firstToken, lastToken),
  };
}

/** A city's name in short capitals is rather a body (NIS, Niš); a listed body is read before. */
const mayBeBody = ({ kind }: Match): boolean => kind === 'organization' || kind === 'place';

/** Unknown capitals: "ICANA", "YPG". Emphasis ("GREAT"), labels and headings in capitals are none. */
function readAcronym(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens, text } = reading;
  const token = tokens[at];
  if (token === undefined || !ACRONYM.test(token.text) || token.text.length < 3) return undefined;
  if (commonWords.has(token.lower) || NO_ACRONYMS.has(token.text.replace(/\./g, ''))) return undefined;
  if ((reading.matches[at] ?? []).some((match) => match.length === 1 && !mayBeBody(match))) return undefined;
  const isShouted = (other: number): boolean =>
    tokens[other]?.sentence === token.sentence &&
    /^\p{Lu}{3,}$/u.test(tokens[other]?.text ?? '') &&
    !NO_ACRONYMS.has(tokens[other]?.text ?? '');
  if (isShouted(at - 1) || isShouted(at + 1)) return undefined;
  const sentence = text.sentences[token.sentence];
  if (sentence !== undefined && sentence.lastToken - sentence.firstToken < 3) return undefined;
  if (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') return undefined;
  if (isDateline(reading, at)) return undefined;
  if (tokens[at + 1]?.text === ':' || /^\d/.test(tokens[at + 1]?.text ?? '')) return undefined;
  return unlisted(reading, spanOf(reading, at, at + 1), 'other');
}

/** "UOL.com.br": a site named as a source. */
function readDomain(reading: Reading, at: number): OrganizationCandidate | undefined {
  return DOMAIN.test(reading.tokens[at]?.text ?? '')
    ? unlisted(reading, spanOf(reading, at, at + 1), 'media')
    : undefined;
}

/** "oil producer Rosneft", "the newspaper Hurriyet", "firms including Deutsche Bahn, Daimler and Siemens". */
function readByKind(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const type = kindBefore(reading, at);
  if (type === undefined) return undefined;
  const isNation = (reading.matches[at] ?? []).some(
    (match) => match.kind === 'demonym' || match.kind === 'country' || match.kind === 'people',
  );
  if (isNation) return undefined;
  const last = endOfName(reading, at);
  return last === at || tokens[at]?.text === undefined
    ? undefined
    : unlisted(reading, spanOf(reading, at, last), type);
}

function endOfName(reading: Reading, at: number): number {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  let last = at;
  while (last < at + LONGEST && tokens[last]?.sentence === sentence) {
    if (!CAPITAL.test(tokens[last]?.text ?? '') || NO_PART.has(tokens[last]?.lower ?? '')) break;
    last += 1;
  }
  return last;
}

/** The type that a noun of kind gives the name at `at`: right before it, or before "such as" and a list in which it stands. */
function kindBefore(reading: Reading, at: number): OrganizationType | undefined {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  const wordAt = (index: number): string =>
    tokens[index]?.sentence === sentence && tokens[index]?.isCapitalised === false
      ? (tokens[index]?.lower ?? '')
      : '';
  const direct = KIND_NOUNS.get(wordAt(at - 1));
  if (direct !== undefined) return direct;
  let back = at - 1;
  while (
    back > at - 24 &&
    (/^(?:,|and|or)$/.test(tokens[back]?.lower ?? '') || tokens[back]?.isCapitalised === true)
  )
    back -= 1;
  if (wordAt(back) === 'including' || wordAt(back) === 'like')
    return KIND_PLURALS.get(wordAt(back - 1)) ?? KIND_PLURALS.get(wordAt(back - 2));
  return wordAt(back) === 'as' && wordAt(back - 1) === 'such'
    ? KIND_PLURALS.get(wordAt(back - 2))
    : undefined;
}

/** "Tasnim news agency", "Etemad newspaper", "Northamptonshire police": a name before a small noun of kind. */
function readAgency(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  const isInside = tokens[at - 1]?.isCapitalised === true && tokens[at - 1]?.sentence === token?.sentence;
  if (isInside || !isProper(reading, at) || NO_PART.has(token?.lower ?? '')) return undefined;
  const isNation = (reading.matches[at] ?? []).some(
    (match) => match.kind === 'demonym' || match.kind === 'country' || match.kind === 'people',
  );
  if (isNation) return undefined;
  const last = endOfName(reading, at);
  const [noun, second] = [tokens[last]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  if (tokens[last]?.sentence !== token?.sentence || tokens[last]?.isCapitalised === true) return undefined;
  if (noun === 'news' && /^(?:agency|service|website|channel|site)$/.test(second))
    return unlisted(reading, spanOf(reading, at, last), 'media');
  const type = KIND_BEHIND.get(noun);
  if (type !== undefined && isUnlisted(reading, at, last))
    return unlisted(reading, spanOf(reading, at, last), type);
  return noun === 'police' && !/^(?:station|post|stations|posts)$/.test(second)
    ? unlisted(reading, spanOf(reading, at, last + 1), 'agency')
    : undefined;
}

/** Whether the words are of no place and no person of the tables: "Vente Venezuela" before "party", not "Lagos" or "Putin". */
const isUnlisted = ({ tokens, matches }: Reading, at: number, last: number): boolean =>
  !(matches[at] ?? []).some(({ length, kind }) => kind !== 'organization' && at + length === last) &&
  !(last === at + 1 && (isFirstName(tokens[at]?.lower ?? '') || isSurname(tokens[at]?.lower ?? '')));

/** "Los Angeles Lakers", "Maritzburg United", "Nairobi City Stars FC": a club by its town and nickname or by how its name ends. */
function readTeam(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const sentence = tokens[at]?.sentence;
  if (tokens[at - 1]?.isCapitalised === true && tokens[at - 1]?.sentence === sentence) return undefined;
  const town = (reading.matches[at] ?? []).find(({ kind }) => /^(?:place|capital|region)$/.test(kind));
  const last = endOfName(reading, at);
  const isTeam = (end: number): boolean =>
    end === last - 1 &&
    (CLUB_ENDINGS.has(tokens[end]?.lower ?? '') ||
      (town !== undefined && TEAM_NICKNAMES.has(tokens[end]?.lower ?? '')));
  const end = [at + (town?.length ?? 1), at + (town?.length ?? 1) + 1].find(isTeam);
  return end === undefined || !isProper(reading, at)
    ? undefined
    : unlisted(reading, spanOf(reading, at, end + 1), 'other');
}

const MOST_OPENED = 8;

/** "Banque du X", "Partido X", "Movimiento de los X": a body by the word that opens its name in another language. */
function readOpened(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const type = LOCAL_HEADS.get(tokens[at]?.lower ?? '');
  const isInside =
    tokens[at - 1]?.isCapitalised === true && tokens[at - 1]?.sentence === tokens[at]?.sentence;
  if (type === undefined || (isInside && !isOpening(reading, at - 1))) return undefined;
  let last = endOfName(reading, at);
  for (let end = behindJoiner(reading, last); end > last; end = behindJoiner(reading, last)) last = end;
  return last - at < 2 || last - at > MOST_OPENED
    ? undefined
    : unlisted(reading, spanOf(reading, at, last), type);
}

const CALLED = new Map<string, OrganizationType>([
  ['Air', 'company'],
  ['Bank', 'company'],
  ['Radio', 'media'],
]);

/** "Air Vanuatu", "Bank Asia", "Radio Mbwela": a country, a region or a word of no other meaning behind what the body is. */
function readCalled(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens, matches } = reading;
  const type = CALLED.get(tokens[at]?.text ?? '');
  const [before, name] = [tokens[at - 1], tokens[at + 1]];
  if (type === undefined || name === undefined || name.sentence !== tokens[at]?.sentence) return undefined;
  if (before?.isCapitalised === true && before.sentence === name.sentence && !isOpening(reading, at - 1))
    return undefined;
  const land = (matches[at + 1] ?? []).find(({ kind }) => kind === 'country' || kind === 'region');
  const isStrange =
    /^\p{Lu}\p{Ll}/u.test(name.text) &&
    !commonWords.has(name.lower) &&
    !NO_PART.has(name.lower) &&
    titlesByForm(name.lower).length === 0;
  if (land === undefined && !isStrange) return undefined;
  return unlisted(reading, spanOf(reading, at, at + 1 + (land?.length ?? 1)), type);
}

/** Behind "de los Trabajadores" where that stands at `at`; else `at`. */
function behindJoiner(reading: Reading, at: number): number {
  const { tokens } = reading;
  let from = at;
  while (
    from < at + 2 &&
    /^(?:de|del|la|las|los|du|des|da|do|dos|das|di|et|y|para)$/.test(tokens[from]?.text ?? '')
  )
    from += 1;
  if (from === at || tokens[from]?.sentence !== tokens[at - 1]?.sentence) return at;
  const end = endOfName(reading, from);
  return end === from ? at : end;
}

const SPORT =
  /^(?:athletics|cricket|rugby|hockey|tennis|swimming|cycling|boxing|gymnastics|netball|judo|volleyball)$/;

/** "Sri Lanka Cricket", "Athletics Kenya": the body of a sport by its country and its sport alone. */
function readSportsBody(reading: Reading, at: number): OrganizationCandidate | undefined {
  const { tokens } = reading;
  const isSport = (index: number): boolean =>
    tokens[index]?.isCapitalised === true && SPORT.test(tokens[index]?.lower ?? '');
  const from = isSport(at) ? at + 1 : at;
  const country = (reading.matches[from] ?? []).find(({ kind }) => kind === 'country');
  if (country === undefined || endOfName(reading, at) - at !== country.length + 1) return undefined;
  const last = from === at ? at + country.length + 1 : from + country.length;
  return from > at || isSport(last - 1) ? unlisted(reading, spanOf(reading, at, last), 'other') : undefined;
}
