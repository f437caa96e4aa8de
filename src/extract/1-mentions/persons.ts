import { countryByCode, leadersByName, leadersBySurname, reportingVerbByForm } from '../lexicon/lexicon.js';
import type { Leader, Title } from '../lexicon/types.js';
import type { PersonCandidate, TitleCandidate } from './candidate.js';
import { isFirstName, isPlainWord, isSurname, type NameShape, readNameShape } from './person-names.js';
import { isOpening, isProper, printed, type Reading, spanOf } from './reading.js';

/** The titles by the token behind them and by the token where they begin. */
interface TitlesAround {
  readonly endingAt: ReadonlyMap<number, TitleCandidate>;
  readonly startingAt: ReadonlyMap<number, TitleCandidate>;
  /** Tokens inside a title, its first excepted. */
  readonly inside: ReadonlySet<number>;
}

/** What stands before a name: its titles, and the country or body they belong to. */
interface Lead {
  readonly titles: readonly Title[];
  readonly honorifics: readonly string[];
  readonly country: string | undefined;
  /** "ministers X and Y": the title is that of several. */
  readonly isPlural: boolean;
}

const NO_LEAD: Lead = { titles: [], honorifics: [], country: undefined, isPlural: false };
const MAX_TITLES = 4;
const IN_NAME = new Set(['monarch', 'religious']);
const FORM_OF_ADDRESS = new Set([
  'honorific',
  'religious',
  'military',
  'royal',
  'monarch',
  'profession',
  'police',
]);

/** People by title, by first name, by the tables of leaders and by the look of the name. In order of start. */
export function findPersons(reading: Reading, titles: readonly TitleCandidate[]): PersonCandidate[] {
  const around: TitlesAround = {
    endingAt: new Map(titles.map((title) => [title.lastToken, title])),
    startingAt: new Map(titles.map((title) => [title.firstToken, title])),
    inside: new Set(titles.flatMap(({ firstToken, lastToken }) => range(firstToken + 1, lastToken))),
  };
  const found: PersonCandidate[] = [];
  for (const sentence of reading.text.sentences) {
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
      const candidate = readPerson(reading, around, at, sentence.lastToken);
      if (candidate === undefined) continue;
      found.push(candidate);
      at = candidate.lastToken - 1;
    }
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

function readPerson(
  reading: Reading,
  around: TitlesAround,
  at: number,
  limit: number,
): PersonCandidate | undefined {
  const token = reading.tokens[at];
  if (token === undefined || !token.isCapitalised) return undefined;
  if (around.inside.has(at)) return undefined;
  const title = around.startingAt.get(at);
  if (title !== undefined && !isFirstName(token.lower)) return undefined;
  const end = nextTitle(around, at, limit);
  const leader = readLeader(reading, at);
  const shape =
    capInTitleCase(reading, readNameShape(reading, at, end), at) ??
    (leader === undefined ? undefined : plainShape(at, leader.length));
  if (shape === undefined) return undefined;
  const lead = readLead(reading, around, at);
  const listed = leader !== undefined && leader.length >= shape.last - at ? leader : undefined;
  const last = trimEnd(reading, at, listed === undefined ? shape.last : at + listed.length);
  if (last <= at) return undefined;
  const strength = weigh(reading, at, { ...shape, last }, lead, listed !== undefined);
  if (strength === 'none') return undefined;
  return describe(reading, at, last, lead, listed?.leader, strength === 'weak');
}

const plainShape = (at: number, length: number): NameShape => ({
  last: at + length,
  words: length,
  hasFirstName: true,
  hasSurname: true,
  hasInitial: false,
  hasParticle: false,
});

/** A name ends before the title of the next person, unless the title is also a name ("Sen Gupta"). */
function nextTitle({ startingAt }: TitlesAround, at: number, limit: number): number {
  for (let next = at + 1; next < Math.min(limit, at + 8); next += 1) {
    const title = startingAt.get(next);
    if (title !== undefined && !isSurname(title.title.name) && title.title.class !== 'honorific') return next;
  }
  return limit;
}

function readLeader(
  reading: Reading,
  at: number,
): { readonly leader: Leader; readonly length: number } | undefined {
  const match = reading.matches[at]?.find((entry) => entry.kind === 'leader');
  return match?.kind === 'leader' ? { leader: match.leader, length: match.length } : undefined;
}

/** Words at the end that are no part of the name: "Obama Administration" keeps one word, "Stephen Mold" both. */
function trimEnd(reading: Reading, at: number, last: number): number {
  let end = last;
  while (end > at + 1 && isNoName(reading, end - 1)) end -= 1;
  return end;
}

const FOLLOWERS =
  /^(?:administration|government|regime|era|office|family|campaign|cabinet|team|doctrine|foundation|library|center|centre|airport|hospital|university|act|bill|plan|law|amendment|agreement|awards?|prize|years|presidency|today|yesterday)$/;

function isNoName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return true;
  if (FOLLOWERS.test(token.lower)) return true;
  return (
    isPlainWord(token.lower) &&
    (reading.isTitleCase[token.sentence] === true || reading.writtenSmall.has(token.lower))
  );
}

/** In a headline where every word has a capital a name ends behind its second full word. */
function capInTitleCase(reading: Reading, shape: NameShape | undefined, at: number): NameShape | undefined {
  const token = reading.tokens[at];
  if (shape === undefined || token === undefined || reading.isTitleCase[token.sentence] !== true)
    return shape;
  if (/^\p{Lu}{3,}/u.test(token.text)) return undefined;
  return shape.words <= 2 ? shape : readNameShape(reading, at, at + 2 + Number(shape.hasInitial));
}

/** Titles before a name, nearest last, with what they are of: "Saudi Energy Minister Prince", "President of Ukraine". */
function readLead(reading: Reading, around: TitlesAround, at: number): Lead {
  let lead = NO_LEAD;
  let end = at;
  for (let count = 0; count < MAX_TITLES; count += 1) {
    const title = around.endingAt.get(end) ?? titleWithOwner(reading, around, end);
    if (title === undefined || title.sentence !== reading.tokens[at]?.sentence || title.isPlural) break;
    lead = addTitle(reading, lead, title);
    end = title.firstToken;
    if (/^(?:and|&|-)$/.test(reading.tokens[end - 1]?.lower ?? '')) end -= 1;
  }
  if (lead === NO_LEAD) return readListLead(reading, around, at);
  return { ...lead, country: lead.country ?? ownerBefore(reading, end) };
}

function addTitle(reading: Reading, lead: Lead, title: TitleCandidate): Lead {
  const word = printed(reading, title.firstToken, title.lastToken);
  const isAddress = FORM_OF_ADDRESS.has(title.title.class);
  const country = ownerAfter(reading, title.lastToken) ?? lead.country;
  return {
    titles: [title.title, ...lead.titles],
    honorifics: isAddress && /^\p{Lu}/u.test(word) ? [word, ...lead.honorifics] : lead.honorifics,
    country,
    isPlural: false,
  };
}

/** "Prime Minister of Pakistan Imran Khan": the title before an "of X" that ends at the name. */
function titleWithOwner(
  reading: Reading,
  { endingAt }: TitlesAround,
  end: number,
): TitleCandidate | undefined {
  for (let length = 2; length <= 6; length += 1) {
    const at = end - length;
    if (!/^(?:of|for|to)$/.test(reading.tokens[at]?.lower ?? '')) continue;
    const from = reading.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const isOwner = (reading.matches[from] ?? []).some((match) => from + match.length === end);
    return isOwner ? endingAt.get(at) : undefined;
  }
  return undefined;
}

/** "ministers Nikos Dendias, Jean-Yves Le Drian and X": the plural title that opens a list in which the name stands. */
function readListLead(reading: Reading, { endingAt }: TitlesAround, at: number): Lead {
  const title = endingAt.get(at);
  return title === undefined
    ? NO_LEAD
    : {
        titles: [title.title],
        honorifics: [],
        country: ownerBefore(reading, title.firstToken),
        isPlural: title.isPlural,
      };
}

/** ISO code of a demonym, a country or its possessive before a title: "Russian", "US", "Iran's". */
function ownerBefore(reading: Reading, at: number): string | undefined {
  let end = at;
  const sentence = reading.tokens[at]?.sentence;
  for (
    let step = 0;
    step < 3 &&
    /^(?:'s|'|former|ex|new|deputy|then|acting|outgoing|incoming|current|late|first)$/.test(
      reading.tokens[end - 1]?.lower ?? '',
    );
    step += 1
  )
    end -= 1;
  for (let length = 1; length <= 4; length += 1) {
    const match = reading.matches[end - length]?.find(
      (entry) => (entry.kind === 'demonym' || entry.kind === 'country') && entry.length === length,
    );
    const isNear = reading.tokens[end - length]?.sentence === sentence;
    if (isNear && (match?.kind === 'demonym' || match?.kind === 'country')) return match.country.code;
  }
  return undefined;
}

/** ISO code of "of Ukraine", "of the Republic of Korea" behind a title. */
function ownerAfter(reading: Reading, at: number): string | undefined {
  if (!/^(?:of|for)$/.test(reading.tokens[at]?.lower ?? '')) return undefined;
  const from = reading.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const match = reading.matches[from]?.find((entry) => entry.kind === 'country');
  return match?.kind === 'country' ? countryByCode(match.country.code)?.code : undefined;
}

/** Whether the tables have the whole name for something else; behind a title a city's or an ambiguous name may be a person's. */
function isNamedOtherwise(reading: Reading, at: number, last: number, isTitled: boolean): boolean {
  const longest = reading.matches[at]?.[0];
  if (longest === undefined || longest.kind === 'leader' || longest.length < last - at) return false;
  return !(isTitled && longest.length === 1 && (longest.kind === 'place' || longest.kind === 'capital'));
}

const isKnownName = (word: string): boolean =>
  isSurname(word.toLowerCase()) || isFirstName(word.toLowerCase()) || leadersBySurname(word).length > 0;

/** How sure the name is a person's: by title, first name and list, else by its look and the words around it. */
function weigh(
  reading: Reading,
  at: number,
  shape: NameShape,
  lead: Lead,
  isListed: boolean,
): 'strong' | 'weak' | 'none' {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined) return 'none';
  if (isListed) return 'strong';
  if (shape.words === 1 && reading.isTitleCase[first.sentence] === true && !isKnownName(first.text))
    return 'none';
  const isOther = isNamedOtherwise(reading, at, shape.last, lead.titles.length > 0);
  const count = shape.words + Number(shape.hasInitial);
  if (lead.titles.length > 0 && !isPlainWord(first.lower) && !(isOther && count === 1)) return 'strong';
  if (lead.titles.length > 0 && !isOther && isProper(reading, at)) return 'strong';
  if (count < 2)
    return isAppositive(reading, at, shape.last) && isProper(reading, at) && !isOther ? 'strong' : 'none';
  if (isOther) return 'none';
  if (isAppositive(reading, at, shape.last)) return 'strong';
  if (shape.hasFirstName && (!isOpening(reading, at) || !isPlainWord(first.lower))) return 'strong';
  if (shape.hasInitial && isProper(reading, at)) return 'strong';
  if (isPlainWord(first.lower) || !isProper(reading, at)) return 'none';
  const tail = tokens[shape.last - 1]?.lower ?? '';
  if (isPlainWord(tail) || reading.writtenSmall.has(tail)) return 'none';
  if (reading.isTitleCase[first.sentence] === true) return 'none';
  return shape.hasSurname || shape.hasParticle || isPersonal(reading, at, shape.last) ? 'strong' : 'weak';
}

/** Words around a name that only people have: "said X", "X, 45,", "X, who", "X's wife", "met with X". */
function isPersonal(reading: Reading, at: number, last: number): boolean {
  const { tokens } = reading;
  const [before, after, second] = [
    tokens[at - 1]?.lower ?? '',
    tokens[last]?.lower ?? '',
    tokens[last + 1]?.lower ?? '',
  ];
  const verb = /^(?:also|later|has|had|then|earlier|further|reportedly)$/.test(after) ? second : after;
  if (reportingVerbByForm(verb) !== undefined || reportingVerbByForm(before) !== undefined) return true;
  if (after === ',' && (/^\d{1,2}$/.test(second) || second === 'who' || second === 'whose')) return true;
  if (after === 'who' || after === 'himself' || after === 'herself') return true;
  if (
    after === "'s" &&
    /^(?:wife|husband|son|daughter|mother|father|family|lawyer|brother|sister|widow|spokesman|spokesperson|spokeswoman|office)$/.test(
      second,
    )
  )
    return true;
  return after === '(' && /^(?:r|d|r-\w+|d-\w+|born)$/.test(second);
}

function describe(
  reading: Reading,
  at: number,
  last: number,
  lead: Lead,
  leader: Leader | undefined,
  isWeak: boolean,
): PersonCandidate {
  const name = printed(reading, at, last);
  const [known] = leader === undefined ? leadersByName(name) : [leader];
  const post = lead.titles.at(-1);
  const [sameSurname] =
    known === undefined && post !== undefined && IN_NAME.has(post.class) ? leadersBySurname(name) : [];
  return {
    kind: 'person',
    name,
    honorifics: lead.honorifics,
    titles: lead.titles,
    country: lead.country,
    leader: known ?? sameSurname,
    isWeak,
    ...spanOf(reading, at, last),
  };
}

const APPOSED =
  /^(?:spokesperson|spokesman|spokeswoman|director|chairman|chief|head|leader|counterpart|deputy|lawyer|wife|husband|son|daughter|brother|sister|father|mother|widow|successor|predecessor|founder|adviser|advisor|aide|owner|president|minister|ambassador|commander|secretary|general|editor|coach|candidate|rival|opponent|victim|author|nephew|cousin|uncle|aunt|colleague)$/;

/** "its director, Hamid X, has", "Merkel's spokesperson, Steffen Seibert, said": a name between commas behind what the person is. */
function isAppositive(reading: Reading, at: number, last: number): boolean {
  const { tokens } = reading;
  if (tokens[at - 1]?.text !== ',' || !APPOSED.test(tokens[at - 2]?.lower ?? '')) return false;
  return /^[,.;)]$/.test(tokens[last]?.text ?? '');
}
