import type { PlaceType } from '../../domain/vocabularies.js';
import { flatMap } from '../../flat-map.js';
import type { Token } from '../../text/analysed-text.js';
import type { Match } from '../lexicon/gazetteer.js';
import { commonWords, countryByCode, placesByName, titlesByForm } from '../lexicon/lexicon.js';
import type { Country, Place } from '../lexicon/types.js';
import { isNameWord, readBuilding } from './buildings.js';
import type { PlaceCandidate, SeatCandidate, TokenSpan } from './candidate.js';
import { isFirstName } from './person-names.js';
import {
  BUILT_CENTRE,
  LOCAL_OPENERS,
  NUMBERED,
  OF_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  VAGUE_PLACE_HEADS,
} from './place-heads.js';
import { atMatches, isDateline, isOpening, isProper, printed, type Reading, spanOf } from './reading.js';

const CUES =
  /^(?:in|at|near|from|to|outside|around|of|into|through|via|toward|towards|across|between|reach|reached|visit|visited|visiting|leave|left)$/;
const SURE_CUES = /^(?:in|at|near|from|outside|around|into|via|towards?)$/;
/** Rather a body than a city: NIS is not Niš. */
const SHORT_CAPITALS = /^\p{Lu}{2,4}$/u;
const LONGEST = 4;

/** Cities, regions, seas, buildings, by the tables and by their form. In order of the text. */
export function findPlaces(reading: Reading): PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (const token of reading.tokens) {
    if (!token.isCapitalised && token.lower !== 'the') continue;
    const place = readNamed(reading, token.index) ?? readByHead(reading, token.index);
    if (place !== undefined) found.push(place);
    else if (token.text.includes('-')) found.push(...readRoute(reading, token));
  }
  return found;
}

/** What runs between two places. */
const ROUTE =
  /^(?:roads?|highway|motorway|expressway|railway|rail|line|main|route|corridor|pipeline|flights?|trains?|ferry|ferries|bus|border|axis|track|stretch|crossing|service|leg)$/;
/** The dash that the press puts between the ends of a route. */
const EN_DASH = '–';

/** "the Howrah-Delhi line", "Dammam–Lahore": the ends of a route in one token, one at least a known town; of three or more places all. */
function readRoute(reading: Reading, { text, start, end, index: at }: Token): PlaceCandidate[] {
  const behind = reading.tokens[at + 1];
  if ((reading.matches[at] ?? []).some(({ length }) => length === 1) || behind?.isCapitalised === true)
    return [];
  const isDashed = reading.text.text.slice(start, end).includes(EN_DASH);
  const parts = [...text.matchAll(/[^-]+/g)].map((match) => ({
    name: match[0],
    from: start + match.index,
    places: placesByName(match[0]).filter(({ population }) => population > 0),
  }));
  const known = parts.filter(({ places }) => places.length > 0).length;
  if (parts.length < 2 || parts.some(({ name }) => !/^\p{Lu}\p{Ll}{2,}$/u.test(name))) return [];
  const isRoute = isDashed || ROUTE.test(behind?.lower ?? '');
  if (known < (isRoute ? 1 : Math.max(3, parts.length))) return [];
  return parts.map(({ name, from, places }) => ({
    kind: 'place',
    name: places[0]?.name ?? name,
    places,
    type: 'city',
    ...spanOf(reading, at, at + 1),
    start: from,
    end: from + name.length,
  }));
}

function readNamed(reading: Reading, at: number): PlaceCandidate | undefined {
  const here = reading.matches[at] ?? [];
  if (here.length === 0) return undefined;
  const matches = here.filter((match) => match.kind === 'place' || match.kind === 'region');
  const [longest] = matches;
  if (longest === undefined) return undefined;
  const named = flatMap(matches, (match) =>
    match.kind === 'place' && match.length === longest.length ? [match.place] : [],
  );
  const state = isElectedFrom(reading, at)
    ? placesByName(`${printed(reading, at, at + longest.length)} State`)
    : [];
  const places = state.length > 0 ? state : named;
  const [first] = places;
  const span = spanOf(reading, at, at + longest.length);
  const isRegion = longest.kind === 'region';
  if (!isRegion && first !== undefined && !isPlaceHere(reading, span, first)) return undefined;
  const name = isRegion ? longest.region.name.replace(/^the /, '') : (first?.name ?? '');
  return { kind: 'place', name, places, type: first?.type ?? 'region', ...span };
}

/** "Representative from New York", "senator for New York": the state and not its city. */
function isElectedFrom({ tokens }: Reading, at: number): boolean {
  const office = tokens[at - 2]?.lower ?? '';
  return (
    /^(?:from|for|of)$/.test(tokens[at - 1]?.lower ?? '') &&
    (titlesByForm(office)[0]?.class === 'legislator' || /^(?:governor|delegate)$/.test(office))
  );
}

/** A name that is also a word, a first name or a surname wants a cue: a preposition before it, a country behind it. */
function isPlaceHere(
  reading: Reading,
  { firstToken: at, lastToken: last }: TokenSpan,
  place: Place,
): boolean {
  const length = last - at;
  const { tokens } = reading;
  const before = tokens[at - 1];
  if (/^\p{Ll}/u.test(tokens[at]?.text ?? '')) return false;
  if (length === 1 && SHORT_CAPITALS.test(tokens[at]?.text ?? '') && !isDateline(reading, at)) return false;
  if (
    length === 1 &&
    isFirstName(tokens[at]?.lower ?? '') &&
    isNameWord(tokens[last]?.text) &&
    tokens[last]?.sentence === tokens[at]?.sentence
  )
    return false;
  if (isFollowedByCountry(reading, last, place)) return true;
  if (length === 1 && place.isAmbiguous && commonWords.has(tokens[at]?.lower ?? '')) return false;
  const isCued = before !== undefined && before.sentence === tokens[at]?.sentence && CUES.test(before.lower);
  if (place.isAmbiguous)
    return (
      isCued &&
      SURE_CUES.test(before?.lower ?? '') &&
      !isNameWord(tokens[last]?.text) &&
      isProper(reading, at)
    );
  if (place.population > 0 && place.population < 100_000 && !isCued) return false;
  return length > 1 || isProper(reading, at);
}

/** "Sochi, Russia": a comma and the country in which it lies. */
function isFollowedByCountry(reading: Reading, last: number, place: Place): boolean {
  if (reading.tokens[last]?.text !== ',' || place.country === undefined) return false;
  const country = countryByCode(place.country);
  return (reading.matches[last + 1] ?? []).some(
    (match) => match.kind === 'country' && match.country === country,
  );
}

function readByHead(reading: Reading, at: number): PlaceCandidate | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || !token.isCapitalised || reading.isTitleCase[token.sentence] === true)
    return undefined;
  const opener = PLACE_OPENERS.get(token.lower);
  if (opener !== undefined && isNameWord(tokens[at + 1]?.text) && tokens[at + 1]?.sentence === token.sentence)
    return shaped(reading, spanOf(reading, at, at + 2), opener);
  const local = LOCAL_OPENERS.get(token.lower);
  const end = local === undefined ? at : endOfLocal(reading, at + 1);
  if (local !== undefined && end > at + 1) return shaped(reading, spanOf(reading, at, end), local);
  const ofHead = OF_HEADS.get(token.lower);
  if (ofHead !== undefined && tokens[at + 1]?.lower === 'of' && isNameWord(tokens[at + 2]?.text))
    return shaped(reading, spanOf(reading, at, at + 3), ofHead);
  const seat = readConstituency(reading, at);
  if (seat !== undefined && !isNameWord(tokens[at - 1]?.text))
    return shaped(reading, spanOf(reading, at, seat), 'region');
  const building = readBuilding(reading, at);
  if (building !== undefined) return shaped(reading, spanOf(reading, at, building), 'facility');
  if (isNumbered(reading, at)) return shaped(reading, spanOf(reading, at, at + 2), 'region');
  if (!isProper(reading, at) || isNameWord(tokens[at - 1]?.text)) return undefined;
  for (let last = at + 1; last <= at + LONGEST; last += 1) {
    const next = tokens[last];
    if (next === undefined || !next.isCapitalised || next.sentence !== token.sentence) return undefined;
    const type = typeByHead(reading, at, last);
    if (type !== undefined && !isNameWord(tokens[last + 1]?.text))
      return shaped(reading, spanOf(reading, at, last + 1), type);
  }
  return undefined;
}

/** What the noun at `last` makes of the words from `at` on; a vague one wants a word that is no ordinary one. */
function typeByHead({ tokens }: Reading, at: number, last: number): PlaceType | undefined {
  const head = (tokens[last]?.lower ?? '').replace(/-\d{1,2}$/, '');
  const vague = VAGUE_PLACE_HEADS.get(head);
  if (vague !== undefined)
    return tokens.slice(at, last).some(({ lower }) => !commonWords.has(lower)) ? vague : undefined;
  if (/^cent(?:er|re)$/.test(head) && BUILT_CENTRE.test(tokens[last - 1]?.lower ?? '')) return 'facility';
  return PLACE_HEADS.get(head);
}

/** "Kano South senator", "Kilifi North MP": the seat of a lawmaker. */
function readConstituency({ tokens }: Reading, at: number): number | undefined {
  const [side, office] = [tokens[at + 1], tokens[at + 2]];
  const isSeat =
    isNameWord(tokens[at]?.text) &&
    side?.sentence === tokens[at]?.sentence &&
    /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)$/.test(side?.text ?? '') &&
    /^(?:mp|mps|mla|mna|mca|mhk|senator|legislator|lawmaker|representative|councillor|constituency)$/.test(
      office?.lower ?? '',
    );
  return isSeat ? at + 2 : undefined;
}

/** "in Ward 12", "at Sector E-11". */
const isNumbered = ({ tokens }: Reading, at: number): boolean =>
  NUMBERED.test(tokens[at]?.lower ?? '') &&
  CUES.test(tokens[at - 1]?.text ?? '') &&
  /^(?:\p{Lu}-?)?\d{1,3}$|^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/u.test(
    tokens[at + 1]?.text ?? '',
  );

/** Behind "de Mayo" of "Plaza de Mayo", "San Francisco" of "Barangay San Francisco". */
function endOfLocal({ tokens }: Reading, from: number): number {
  const isName = (at: number): boolean =>
    tokens[at]?.sentence === tokens[from]?.sentence &&
    isNameWord(tokens[at]?.text) &&
    titlesByForm(tokens[at]?.lower ?? '').length === 0 &&
    !(tokens[from - 1]?.lower === 'hospital' && commonWords.has(tokens[at]?.lower ?? ''));
  let end = from;
  while (end < from + LONGEST) {
    const joiner = /^(?:de|del|la|las|los|du|des|al)$/.test(tokens[end]?.text ?? '') ? 1 : 0;
    const isTwo = joiner === 1 && /^(?:la|las|los)$/.test(tokens[end + 1]?.text ?? '');
    const next = end + joiner + Number(isTwo);
    if (!isName(next)) break;
    end = next + 1;
  }
  return end;
}

function shaped(reading: Reading, span: TokenSpan, type: PlaceType): PlaceCandidate {
  return {
    kind: 'place',
    name: printed(reading, span.firstToken, span.lastToken),
    places: [],
    type,
    ...span,
  };
}

const SEATS: ReadonlySet<string> = new Set(['capital', 'seat', 'organization-seat']);

/** Capitals and seats of governments and bodies. In order of the text. */
export function findSeats(reading: Reading): SeatCandidate[] {
  return atMatches(reading, (matches, at) => {
    const longest = matches.find((match) => SEATS.has(match.kind));
    if (longest === undefined || !isSeatHere(reading, at, longest)) return undefined;
    const { text = '' } = reading.tokens[at] ?? {};
    const same = matches.filter((match) => match.length === longest.length);
    const country = flatMap(same, (match) =>
      match.kind === 'capital' || match.kind === 'seat' ? [match.country] : [],
    )[0];
    const organization = flatMap(same, (match) =>
      match.kind === 'organization-seat' ? [match.organization] : [],
    )[0];
    const place = flatMap(same, (match) =>
      match.kind === 'place' && match.place.country === country?.code ? [match.place] : [],
    )[0];
    return {
      kind: 'seat',
      country,
      organization,
      city: longest.kind === 'seat' ? undefined : (cityOf(country, place) ?? text),
      place,
      ...spanOf(reading, /^the$/i.test(text) ? at + 1 : at, at + longest.length),
    };
  });
}

/** The capital, however it is spelled; a second seat of government ("The Hague", "La Paz") is a city of its own. */
function cityOf(country: Country | undefined, place: Place | undefined): string | undefined {
  const name = country?.capital?.name;
  if (name === undefined || place === undefined || place.name.startsWith(name)) return name ?? place?.name;
  const isCapital = placesByName(name).every((other) => other.country !== place.country || other === place);
  return isCapital ? name : place.name;
}

/** Capitals that are also words or names ("Male", "Victoria") want a preposition. */
function isSeatHere(reading: Reading, at: number, match: Match): boolean {
  const token = reading.tokens[at];
  if (token === undefined || match.length > 1) return true;
  const place = reading.matches[at]?.find((other) => other.kind === 'place');
  const isNamesake =
    /^(?:male|victoria|georgetown|kingston|wellington|nassau|praia|hamilton|stanley|douglas|jamestown|plymouth|san|lima|sucre|dili|bern|beehive|santiago)$/.test(
      token.lower,
    );
  if (!isNamesake && !(place?.kind === 'place' && place.place.isAmbiguous))
    return isProper(reading, at) || !isOpening(reading, at);
  return SURE_CUES.test(reading.tokens[at - 1]?.lower ?? '') || reading.tokens[at + 1]?.text === ',';
}
