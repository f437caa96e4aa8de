import { commonWords, nameTiers } from '../../lexicon/lexicon.js';
import { thingHeads } from '../../lexicon/things.js';
import type { Candidate, OrganizationCandidate, PersonCandidate, TokenSpan } from '../candidate.js';
import { withAcronym } from '../organization-acronyms.js';
import { NO_ACRONYMS } from '../organization-heads.js';
import { ACRONYM } from '../organization-shapes.js';
import { isInTitleOfTreaty } from '../organizations.js';
import { isFirstName } from '../person-names.js';
import { PLACE_HEADS } from '../place-heads.js';
import { isInsideToken, isOpening, printed, type Reading } from '../reading.js';
import { kindOf, type NamedKind } from './certainty.js';
import { BEHIND_IN, type Surroundings } from './surroundings.js';

/** A name as the weights read it. */
export interface ReadName {
  readonly kind: NamedKind;
  readonly span: TokenSpan;
}

/**
 * The candidates of the rules and the names that the weights read, in order of the text. What the rules read keeps what they know of
 * it where the weights agree; on `open` tokens it is dropped where they do not, but for countries where they read nothing. `names` by first token.
 */
export function mergeNames(
  around: Surroundings,
  candidates: readonly Candidate[],
  names: ReadonlyMap<number, ReadName>,
  open: ReadonlySet<number>,
): Candidate[] {
  const kept: Candidate[] = [];
  const agreed = new Set<ReadName>();
  const read = new Set(
    [...names.values()].flatMap(({ span }) =>
      Array.from({ length: span.lastToken - span.firstToken }, (_, at) => span.firstToken + at),
    ),
  );
  for (const candidate of candidates) {
    const name = names.get(candidate.firstToken);
    const isSame =
      name?.span.lastToken === candidate.lastToken &&
      (name.kind === kindOf(candidate) || /^(?:country|seat|people)$/.test(candidate.kind));
    if (isSame) agreed.add(name);
    if (isSame && candidate.kind === 'person') kept.push({ ...candidate, isWeak: false });
    else if (
      isSame ||
      isClear(around.reading, candidate, open) ||
      isGoverned(around.reading, candidate) ||
      (!read.has(candidate.firstToken) && isPartner(around.reading, candidate))
    )
      kept.push(candidate);
  }
  const learned = [...names.values()]
    .filter((name) => !agreed.has(name) && isName(around, name))
    .map((name) => asCandidate(around, name));
  return withoutBracketed(around.reading, [...kept, ...learned]).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const isClear = (reading: Reading, candidate: Candidate, open: ReadonlySet<number>): boolean =>
  candidate.kind === 'treaty' ||
  (/^(?:country|place)$/.test(candidate.kind) && isInsideToken(reading, candidate)) ||
  !open.has(candidate.firstToken);

/** "between Japan and Chad on Customs": a country by its name behind a word that joins it to what is told. */
const isPartner = ({ tokens }: Reading, candidate: Candidate): boolean =>
  candidate.kind === 'country' &&
  candidate.form === 'name' &&
  /^(?:and|between|with|from|for|to|by)$/.test(tokens[candidate.firstToken - 1]?.text ?? '');

/** "National Farmers Union (NFU)": the acronym is told with the name before it. */
function withoutBracketed({ tokens }: Reading, candidates: readonly Candidate[]): Candidate[] {
  const told = new Set(
    candidates.flatMap((candidate) =>
      candidate.kind === 'organization' && candidate.acronym !== undefined ? [candidate.lastToken + 1] : [],
    ),
  );
  return candidates.filter(({ firstToken }) => !told.has(firstToken) || tokens[firstToken - 1]?.text !== '(');
}

/** Not "Two-way", "R120", "Office", "Amazon summit", "Trump Administration", "Typhoon Ambo". */
function isName(
  { reading, titles }: Surroundings,
  { kind, span: { firstToken: first, lastToken: last } }: ReadName,
): boolean {
  const { tokens, writtenSmall } = reading;
  if (STORM.test(tokens[first - 1]?.lower ?? '')) return false;
  if (kind === 'organization' && isGovernment(reading, first)) return false;
  if (kind === 'person' && titles.has(last - 1) && tokens[last]?.isCapitalised === true) return false;
  if ((kind === 'organization' && titles.has(last - 1)) || isInTitleOfTreaty(reading, first)) return false;
  if (thingHeads.has(tokens[last - 1]?.lower ?? '') || GATHERING.test(tokens[last]?.lower ?? ''))
    return false;
  if (last > first + 1) return true;
  const { text = '', lower = '' } = tokens[first] ?? {};
  if (isOpening(reading, first) && isInflected(lower)) return false;
  if (/-\p{Ll}|\d/u.test(text) || NO_ACRONYMS.has(text.replaceAll('.', ''))) return false;
  return !(commonWords.has(lower) || writtenSmall.has(lower)) || /^\p{Lu}{2,}$/u.test(text);
}

/** "Depositors", "Unidentified": a form of an ordinary word, and no name of people. */
function isInflected(lower: string): boolean {
  if (nameTiers(lower) > 0 || isFirstName(lower)) return false;
  const stem = lower.replace(/^un/, '').replace(/(?:(?:e|o)rs?|ists?|m[ae]n|ed|ing|e?s)$/, '');
  return (
    stem !== lower &&
    stem.length > 2 &&
    ['', 'e', lower.startsWith('un') ? 'ed' : ''].some((end) => commonWords.has(stem + end))
  );
}

/** "the Government of Chile", "the State of Chile": Chile. */
const isGovernment = ({ tokens }: Reading, first: number): boolean =>
  /^(?:government|cabinet|state|nation|kingdom|republic|sultanate)$/.test(tokens[first]?.lower ?? '') &&
  tokens[first + 1]?.lower === 'of' &&
  tokens[first - 1]?.lower !== 'of';
const isGoverned = (reading: Reading, { kind, firstToken }: Candidate): boolean =>
  kind === 'country' &&
  (isGovernment(reading, firstToken - 2) ||
    (reading.tokens[firstToken - 1]?.lower === 'the' && isGovernment(reading, firstToken - 3)));

const STORM = /^(?:typhoon|cyclone|hurricane|storm)$/;
const GATHERING =
  /^(?:summit|conference|festival|games|forum|agreement|treaty|accord|pact|act|administration)$/;

/** A learned name with what a candidate of its kind on the same words knows. */
function asCandidate(around: Surroundings, name: ReadName): Candidate {
  const { reading, candidates } = around;
  const { span } = name;
  const words = printed(reading, span.firstToken, span.lastToken);
  const kind = kindMeant(around, name);
  const known = Array.from({ length: span.lastToken - span.firstToken }, (_, at) =>
    candidates.get(span.firstToken + at),
  );
  switch (kind) {
    case 'person': {
      const { honorifics, titles, country, leader } = known.find(isPerson) ?? NO_PERSON;
      return { kind, name: words, honorifics, titles, country, leader, isWeak: false, ...span };
    }
    case 'location': {
      const type = PLACE_HEADS.get(reading.tokens[span.lastToken - 1]?.lower ?? '') ?? 'other';
      return { kind: 'place', name: words, places: [], type, ...span };
    }
    case 'organization': {
      const { type, country } = known.find(isOrganization) ?? NO_ORGANIZATION;
      const isAcronym = ACRONYM.test(words);
      return withAcronym(reading, {
        kind,
        name: words,
        fullForm: words,
        organization: undefined,
        type,
        country,
        isAcronym,
        acronym: undefined,
        ...span,
      });
    }
    case 'people':
      return {
        kind,
        people: { name: words, forms: [words], kind: 'ethnic', country: undefined },
        ...span,
      };
  }
}

const isPerson = (candidate: Candidate | undefined): candidate is PersonCandidate =>
  candidate?.kind === 'person';
const isOrganization = (candidate: Candidate | undefined): candidate is OrganizationCandidate =>
  candidate?.kind === 'organization';

const NO_PERSON = { honorifics: [], titles: [], country: undefined, leader: undefined } as const;
const NO_ORGANIZATION = { type: 'other', country: undefined } as const;

/** Buildings are places; whom one deals with is none. */
function kindMeant(around: Surroundings, { kind, span }: ReadName): NamedKind {
  if (kind === 'organization' && isBuilding(around.reading, span.lastToken)) return 'location';
  return kind === 'location' && isPartnerOfDeal(around, span) ? 'organization' : kind;
}

/** No noun that the name stands before: "Gorovina residents". */
const BEHIND_NAME =
  /^(?:and|or|on|to|for|in|at|over|under|from|as|of|by|that|which|who|this|last|next|will|has|had|is|was)$/;
const STATE_OWNED = /^state(?:-(?:owned|run|controlled|backed|linked))$/;

/** "signed a memorandum with state-owned Srbijagas", "a contract with Canada's Norvane Rail": a name that never stands behind "in" and heads no place. */
function isPartnerOfDeal(
  { reading: { tokens }, company }: Surroundings,
  { firstToken, lastToken }: TokenSpan,
): boolean {
  const [last = '', next] = [tokens[lastToken - 1]?.lower, tokens[lastToken]];
  if (PLACE_HEADS.has(last) || ((company.get(tokens[firstToken]?.lower ?? '') ?? 0) & BEHIND_IN) > 0)
    return false;
  const [owner, mark] = [tokens[firstToken - 2], tokens[firstToken - 1]];
  const isOwned = mark?.text === "'s" && owner?.isCapitalised === true;
  const before = tokens[firstToken - (isOwned ? 3 : 1)]?.lower ?? '';
  const isWhole = !/^\p{Ll}/u.test(next?.text ?? '') || BEHIND_NAME.test(next?.lower ?? '');
  return isWhole && (before === 'with' || STATE_OWNED.test(mark?.lower ?? ''));
}

/** "Rod Laver Arena", "Kigali Convention Centre": buildings are places. */
function isBuilding({ tokens }: Reading, last: number): boolean {
  const [tail, before] = [tokens[last - 1]?.lower ?? '', tokens[last - 2]?.lower ?? ''];
  return (
    /^(?:airport|airfield|arena|bridge|stadium|prison|cathedral|mosque|palace|street|avenue|hotel|museum)$/.test(
      tail,
    ) ||
    (/^cent(?:re|er)$/.test(tail) &&
      /^(?:convention|conference|exhibition|shopping|sports|detention)$/.test(before))
  );
}
