import { fold } from '../../domain/fold.js';
import { countryId, placeId } from '../../domain/ids.js';
import { squeeze } from '../../text/squeeze.js';
import { countriesByMentions, findAmounts } from '../1-mentions/amounts.js';
import type {
  Candidate,
  CountryCandidate,
  OrganizationCandidate,
  PeopleCandidate,
  PersonCandidate,
  PlaceCandidate,
  SeatCandidate,
  TitleCandidate,
} from '../1-mentions/candidate.js';
import { findDates } from '../1-mentions/dates.js';
import { findCandidates } from '../1-mentions/find-candidates.js';
import { printed, type Reading } from '../1-mentions/reading.js';
import type { Analysis, TextAnalysis } from '../analysis.js';
import type { Country } from '../lexicon/types.js';
import { tokensOf } from '../tokens-of.js';
import { readAppositions } from './appositions.js';
import { withConfirmed, withoutNamesakes } from './confirmed.js';
import { addDescribedCountries } from './described-countries.js';
import { isSubject, orderReferents } from './discourse.js';
import { readSense } from './metonymy.js';
import { resolveNominals } from './nominals.js';
import { addBracketed, addOrganizations } from './organizations.js';
import { gatherPeople, type Person } from './people.js';
import { gatherPeoples } from './peoples.js';
import { addPlaceWords } from './place-words.js';
import { resolvePronouns } from './pronouns.js';
import { Roster } from './roster.js';
import { addShortNames, findLeaders } from './short-names.js';

/** Stages 4 to 7: who, what, when and how much. `publishedAt` is an ISO day; without it nothing relative is resolved. */
export function analyse(text: TextAnalysis, publishedAt: string | undefined): Analysis {
  const { reading, titles, ...found } = findCandidates(text);
  const candidates = withoutNamesakes(reading, found.candidates);
  const roster = new Roster();
  const taken = takenBy(candidates);
  addCountries(roster, candidates.filter(isKind('country')));
  addSeats(reading, roster, candidates.filter(isKind('seat')));
  addPlaces(reading, roster, candidates.filter(isKind('place')));
  const organizations = candidates.filter(isKind('organization'));
  addOrganizations(roster, organizations);
  addBracketed(
    reading,
    roster,
    organizations.filter(({ lastToken }) => !taken.has(lastToken + 1)),
  );
  const people = gatherPeople(
    withConfirmed(reading, candidates.filter(isKind('person')), taken),
    publishedAt,
  );
  addShortNames(reading, people, taken);
  people.push(...findLeaders(reading, people, { taken, publishedAt }));
  readAppositions(reading, people, titles);
  for (const { person, span, reason, kind } of resolveWords(reading, people, titles)) {
    addPerson(roster, person);
    roster.mention(person.id, kind, span, { reason });
  }
  for (const person of people) {
    addPerson(roster, person);
    for (const { span, reason } of person.spans)
      roster.mention(person.id, 'name', span, reason === undefined ? {} : { reason });
  }
  addPlaceWords(reading, roster, candidates.filter(isKind('country')));
  addDescribedCountries(reading, roster, candidates.filter(isKind('country')));
  return {
    publishedAt,
    entities: roster.entities,
    mentions: roster.mentions,
    peoples: gatherPeoples(candidates.filter(isKind('people'))),
    dates: findDates(text, publishedAt),
    amounts: findAmounts(text, countriesByMentions(roster)),
    ...text,
  };
}

interface Kinds {
  readonly country: CountryCandidate;
  readonly seat: SeatCandidate;
  readonly place: PlaceCandidate;
  readonly organization: OrganizationCandidate;
  readonly person: PersonCandidate;
  readonly people: PeopleCandidate;
}

const isKind =
  <K extends keyof Kinds>(kind: K) =>
  (candidate: Candidate): candidate is Candidate & Kinds[K] =>
    candidate.kind === kind;

const takenBy = (candidates: readonly Candidate[]): Set<number> =>
  tokensOf(
    candidates.filter(
      (candidate) => candidate.kind !== 'treaty' && !(candidate.kind === 'person' && candidate.isWeak),
    ),
  );

function addCountry(roster: Roster, country: Country): string {
  const id = countryId(country.code);
  roster.add({ id, kind: 'country', name: country.name, aliases: [], type: null, country: country.code });
  return id;
}

/** Of countries that share an adjective the one that news mostly means. */
const USUAL: ReadonlySet<string> = new Set(['KR', 'CD', 'DO']);

const likeliest = (countries: readonly Country[]): Country | undefined =>
  countries.find((country) => USUAL.has(country.code)) ?? countries[0];

/** "Korean" and "Congo" mean the country that the article names otherwise; of two such, and of none, the likelier. */
function addCountries(roster: Roster, candidates: readonly CountryCandidate[]): void {
  const certain = new Set(
    candidates.flatMap(({ countries }) =>
      countries.length === 1 ? countries.map((country) => country.code) : [],
    ),
  );
  for (const candidate of candidates) {
    const named = candidate.countries.filter(({ code }) => certain.has(code));
    const country = likeliest(named) ?? likeliest(candidate.countries);
    if (country === undefined) continue;
    const id = addCountry(roster, country);
    roster.mention(id, candidate.form === 'name' ? 'name' : 'demonym', candidate);
  }
}

function addSeats(reading: Reading, roster: Roster, seats: readonly SeatCandidate[]): void {
  const tokens = new Set(seats.map((seat) => seat.firstToken));
  for (const seat of seats) {
    const { sense, reason } = readSense(reading, seat, (token) => tokens.has(token));
    if (sense === 'place') {
      const code = seat.country?.code ?? seat.place?.country;
      const name = seat.city ?? printed(reading, seat.firstToken, seat.lastToken).replace(/^the /i, '');
      const id = placeId(name, code);
      const type = seat.city === undefined ? 'facility' : 'city';
      roster.add({ id, kind: 'place', name, aliases: [], type, country: code ?? null });
      roster.mention(id, 'name', seat, { sense, reason });
    } else if (seat.organization !== undefined) {
      const { slug, name, type, country } = seat.organization;
      roster.add({
        id: `org:${slug}`,
        kind: 'organization',
        name,
        aliases: [],
        type,
        country: country ?? null,
      });
      roster.mention(`org:${slug}`, 'metonym', seat, { sense: 'actor', reason });
    } else if (seat.country !== undefined) {
      roster.mention(addCountry(roster, seat.country), 'metonym', seat, { sense: 'actor', reason });
    }
  }
}

/** The largest place of the name. A name that the tables spell in another tongue is shown as printed. */
function addPlaces(reading: Reading, roster: Roster, candidates: readonly PlaceCandidate[]): void {
  for (const { name, places, type, ...span } of candidates) {
    const place = places[0];
    const id = placeId(name, place?.country);
    const words = squeeze(reading.text.text.slice(span.start, span.end)).replace(/^the /i, '');
    const shown = place !== undefined && /[^\x20-\x7e]/.test(name) ? words : name;
    roster.add({
      id,
      kind: 'place',
      name: shown,
      aliases: shown === name ? [words] : [name],
      type,
      country: place?.country ?? null,
    });
    roster.mention(id, 'name', span);
  }
}

function addPerson(roster: Roster, person: Person): void {
  const { id, name, leader, aliases, honorific, country } = person;
  const isSurname = person.words.length === 1 || person.words.join(' ') === fold(leader?.surname ?? '');
  const fullName = leader !== undefined && isSurname ? leader.name : name;
  const code = country ?? leader?.posts.find((post) => post.country !== undefined)?.country ?? null;
  roster.add({
    id,
    kind: 'person',
    name: fullName,
    aliases: [...aliases],
    type: null,
    country: code,
    ...(honorific === undefined ? {} : { honorific }),
  });
}

/** Nouns first, since they are named by pronouns too. */
function resolveWords(reading: Reading, people: readonly Person[], titles: readonly TitleCandidate[]) {
  const names = orderReferents(reading, people);
  const nominals = resolveNominals(reading, titles, names);
  const all = new Map([...names].map(([sentence, list]) => [sentence, [...list]]));
  for (const { person, span } of nominals) {
    const referent = { person, span, isSubject: isSubject(reading, span), isQuoted: false };
    all.set(
      span.sentence,
      [...(all.get(span.sentence) ?? []), referent].sort((a, b) => a.span.start - b.span.start),
    );
  }
  return [
    ...nominals.map((resolved) => ({ kind: 'nominal' as const, ...resolved })),
    ...resolvePronouns(reading, all).map((resolved) => ({ kind: 'pronoun' as const, ...resolved })),
  ];
}
