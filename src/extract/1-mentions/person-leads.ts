import type { Match } from '../lexicon/gazetteer.js';
import type { Title } from '../lexicon/types.js';
import type { TitleCandidate } from './candidate.js';
import { printed, type Reading } from './reading.js';

/** The titles by the token behind them and by the token where they begin. */
export interface TitlesAround {
  readonly endingAt: ReadonlyMap<number, TitleCandidate>;
  readonly startingAt: ReadonlyMap<number, TitleCandidate>;
  /** Tokens inside a title, its first excepted. */
  readonly inside: ReadonlySet<number>;
}

/** What stands before a name: its titles, and the country or body they belong to. */
export interface Lead {
  readonly titles: readonly Title[];
  readonly honorifics: readonly string[];
  readonly country: string | undefined;
  /** "ministers X and Y": the title is that of several. */
  readonly isPlural: boolean;
}

const NO_LEAD: Lead = { titles: [], honorifics: [], country: undefined, isPlural: false };
const MAX_TITLES = 4;
const FORM_OF_ADDRESS = new Set([
  'honorific',
  'religious',
  'military',
  'royal',
  'monarch',
  'profession',
  'police',
]);

/** Titles before a name, nearest last, with what they are of: "Saudi Energy Minister Prince", "President of Ukraine". */
export function readLead(reading: Reading, around: TitlesAround, at: number): Lead {
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
  const inside = ownerCode(reading.matches[title.firstToken] ?? []);
  const country = ownerAfter(reading, title.lastToken) ?? inside ?? lead.country;
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
    const isOwner =
      (reading.matches[from] ?? []).some((match) => from + match.length === end) ||
      (reading.tokens[at]?.lower === 'for' && isNamed(reading, from, end));
    return isOwner ? endingAt.get(at) : undefined;
  }
  return undefined;
}

/** "Asia and the Pacific": names joined by "and". */
const isNamed = ({ tokens }: Reading, from: number, end: number): boolean =>
  tokens
    .slice(from, end)
    .every(({ isCapitalised, lower }) => isCapitalised || /^(?:and|the|of|&)$/.test(lower)) &&
  end > from &&
  tokens[from]?.isCapitalised === true;

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

const STATE_BODIES = new Set([
  'government',
  'ministry',
  'agency',
  'legislature',
  'court',
  'military',
  'party',
]);

/** ISO code of the country, or of the state whose body it is, among names of the tables: "Russian", "State Department". */
export function ownerCode(matches: readonly Match[]): string | undefined {
  for (const match of matches) {
    if (match.kind === 'demonym' || match.kind === 'country') return match.country.code;
    // "Senate president X": many states have one.
    if (match.kind === 'organization' && match.length === 1 && match.organization.isAmbiguous) continue;
    if (match.kind === 'organization' && STATE_BODIES.has(match.organization.type))
      return match.organization.country;
  }
  return undefined;
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
  const code =
    /^(?:in|at|from)$/.test(reading.tokens[end - 2]?.lower ?? '') && isCountryName(reading, end - 1)
      ? undefined
      : codeEndingAt(reading, end);
  if (code !== undefined && reading.tokens[end - 1]?.sentence === sentence) return code;
  return isPlainCapital(reading, end - 1, sentence) ? codeEndingAt(reading, end - 1) : undefined;
}

/** "In Turkey Minister X met …" tells where, not whose. */
const isCountryName = (reading: Reading, at: number): boolean =>
  (reading.matches[at] ?? []).some(({ kind, length }) => kind === 'country' && length === 1);

/** "Kenyan Transport Cabinet Secretary": a capitalised word of the office between its country and its title. */
const isPlainCapital = (reading: Reading, at: number, sentence: number | undefined): boolean =>
  reading.tokens[at]?.isCapitalised === true &&
  reading.tokens[at]?.sentence === sentence &&
  reading.tokens[at - 1]?.sentence === sentence;

/** ISO code of the longest owner whose name ends before the token. */
function codeEndingAt(reading: Reading, end: number): string | undefined {
  for (let length = 4; length > 0; length -= 1) {
    const code = ownerCode((reading.matches[end - length] ?? []).filter((entry) => entry.length === length));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** ISO code of "of Ukraine", "of the Republic of Korea" behind a title. */
function ownerAfter(reading: Reading, at: number): string | undefined {
  if (!/^(?:of|for)$/.test(reading.tokens[at]?.lower ?? '')) return undefined;
  const from = reading.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return ownerCode(reading.matches[from] ?? []);
}
