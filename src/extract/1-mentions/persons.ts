import { leadersByName, leadersBySurname } from '../lexicon/lexicon.js';
import type { Leader, Title } from '../lexicon/types.js';
import type { PersonCandidate, TitleCandidate } from './candidate.js';
import { type NameRead, weighName } from './person-evidence.js';
import { readLead, type TitlesAround } from './person-leads.js';
import {
  isFirstName,
  isPlainWord,
  isSurname,
  type NameShape,
  openingParticles,
  readNameShape,
} from './person-names.js';
import { printed, type Reading, spanOf } from './reading.js';

const IN_NAME = new Set(['monarch', 'religious']);
const REIGNING = new Set(['monarch', 'royal']);
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
      if (reading.tokens[at]?.isCapitalised === false && !around.endingAt.has(at)) continue;
      const candidate = readPerson(reading, around, at);
      if (candidate === undefined) continue;
      found.push(candidate);
      at = candidate.lastToken - 1;
    }
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

function readPerson(reading: Reading, around: TitlesAround, at: number): PersonCandidate | undefined {
  const token = reading.tokens[at];
  const limit = reading.text.sentences[token?.sentence ?? 0]?.lastToken ?? 0;
  if (token === undefined) return undefined;
  if (!token.isCapitalised) return readSmallName(reading, around, at);
  if (around.inside.has(at)) return undefined;
  const title = around.startingAt.get(at);
  const isName = isFirstName(token.lower) && !isRulerOf(reading, title, at);
  if (title !== undefined && !isName && !isKingOf(title, around, at) && !isSonOf(reading, at))
    return undefined;
  const end = nextTitle(reading, around, { at, limit });
  const table = readLeader(reading, at);
  const shape =
    capInTitleCase(reading, readNameShape(reading, at, end), at) ??
    (table === undefined ? undefined : plainShape(at, table.length));
  if (shape === undefined) return undefined;
  const lead = readLead(reading, around, at);
  const listed = table !== undefined && table.length >= shape.last - at ? table : undefined;
  const last = trimEnd(reading, at, listed === undefined ? shape.last : at + listed.length);
  if (last <= at) return undefined;
  const read = { shape: { ...shape, last }, lead };
  const certainty = listed === undefined ? weighName(reading, at, read) : 'strong';
  if (certainty === 'none') return undefined;
  const isLonger =
    table !== undefined && /^(?:bin|ibn|al)$/.test(reading.tokens[at + table.length]?.lower ?? '');
  const leader =
    (isLonger ? table : listed)?.leader ?? leadersByName(withoutNickname(printed(reading, at, last)))[0];
  return describe(reading, at, read, {
    leader: leader ?? monarchOf(reading, at, read),
    isWeak: certainty === 'weak',
  });
}

const withoutNickname = (name: string): string => name.replace(',', '').replace(/ ["'][^"']+["']/g, '');

/** "Special Envoy de Mistura", "President von der Leyen": a surname behind its title that opens with a small particle. */
function readSmallName(reading: Reading, around: TitlesAround, at: number): PersonCandidate | undefined {
  if (!around.endingAt.has(at)) return undefined;
  const count = openingParticles(reading, at);
  const limit = reading.text.sentences[reading.tokens[at]?.sentence ?? 0]?.lastToken ?? 0;
  const from = at + count;
  const shape =
    count === 0 ? undefined : readNameShape(reading, from, nextTitle(reading, around, { at: from, limit }));
  if (shape === undefined) return undefined;
  const read = { shape, lead: readLead(reading, around, at) };
  const leader = leadersByName(printed(reading, at, shape.last))[0];
  return describe(reading, at, read, { leader, isWeak: false });
}

/** "Foreign Minister Shah Mahmood Qureshi": behind an office the word for a ruler opens a name. */
const isKingOf = (title: TitleCandidate, around: TitlesAround, at: number): boolean =>
  /^(?:shah|sultan|emir|malik)$/.test(title.title.name) && around.endingAt.get(at)?.title.isOffice === true;

/** "the Amir Sheikh Tamim": behind the article a word for a ruler is one, though some are called so. */
const isRulerOf = ({ tokens }: Reading, title: TitleCandidate | undefined, at: number): boolean =>
  title?.title.class === 'monarch' && tokens[at - 1]?.lower === 'the';

/** "Sultan bin Salim": before "bin" stands a name. */
const isSonOf = ({ tokens }: Reading, at: number): boolean =>
  /^(?:bin|ibn)$/.test(tokens[at + 1]?.lower ?? '');

const plainShape = (at: number, length: number): NameShape => ({
  last: at + length,
  words: length,
  hasFirstName: true,
  hasSurname: true,
  hasInitial: false,
  hasParticle: false,
});

interface Stretch {
  readonly at: number;
  readonly limit: number;
}

/** "Julie Bishop", "Stephen King": behind a first name, with no name behind it, the word is a surname. */
function isSurnameHere({ tokens }: Reading, title: TitleCandidate, at: number): boolean {
  if (
    title.firstToken !== at + 1 ||
    title.lastToken !== at + 2 ||
    !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  )
    return false;
  return isFirstName(tokens[at]?.lower ?? '') && !/^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
}

/** A name ends before the title of the next person, unless the title is also a name ("Sen Gupta"). */
function nextTitle(reading: Reading, { startingAt }: TitlesAround, { at, limit }: Stretch): number {
  for (let next = at + 1; next < Math.min(limit, at + 8); next += 1) {
    const title = startingAt.get(next);
    if (title !== undefined && isSurnameHere(reading, title, at)) continue;
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

function describe(
  reading: Reading,
  at: number,
  { shape, lead }: NameRead,
  { leader, isWeak }: Pick<PersonCandidate, 'leader' | 'isWeak'>,
): PersonCandidate {
  return {
    kind: 'person',
    name: printed(reading, at, shape.last),
    honorifics: lead.honorifics,
    titles: lead.titles,
    country: lead.country,
    leader,
    isWeak,
    ...spanOf(reading, at, shape.last),
  };
}

/** The one king or pope whom the tables call by the name; of several the day of the article tells which. */
function monarchOf(reading: Reading, at: number, { shape, lead }: NameRead): Leader | undefined {
  const post = lead.titles.at(-1);
  if (post === undefined || !IN_NAME.has(post.class)) return undefined;
  const country = lead.country ?? countryBehind(reading, shape.last);
  const [monarch, ...others] = leadersBySurname(printed(reading, at, shape.last))
    .filter(fitsTitle(lead.titles))
    .filter(({ posts }) => country === undefined || posts.some((held) => held.country === country));
  return others.length === 0 ? monarch : undefined;
}

/** "King Abdullah of Saudi Arabia". */
function countryBehind({ tokens, matches }: Reading, at: number): string | undefined {
  const match =
    tokens[at]?.lower === 'of' ? matches[at + 1]?.find(({ kind }) => kind === 'country') : undefined;
  return match?.kind === 'country' ? match.country.code : undefined;
}

/** Heads, who are called so by no other post than that. */
const HEADS = /^(?:president|prime minister)$/;

/** Whom a title before a name lets be meant: behind "King" only one who is or was a king, behind "President" no minister. */
export const fitsTitle =
  (titles: readonly Title[]) =>
  ({ posts }: Leader): boolean => {
    const last = titles.at(-1);
    if (last === undefined || !(REIGNING.has(last.class) || HEADS.test(last.name))) return true;
    return posts.some(({ title }) => title.toLowerCase().includes(last.name));
  };
