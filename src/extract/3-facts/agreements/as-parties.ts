import type { ExtractedEntity } from '../../../domain/extraction.js';
import type { Basis, PartyRole } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import type { PositionFact } from '../../analysis.js';
import { actorsOf, isState } from '../grammar/actors.js';
import { type ArticleReading, basisOf, bodyServed } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { MOVEMENT, movementBefore } from '../grammar/movements.js';
import { behind, tailOf } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import { COMMON_BRANCH } from '../positions/home-country.js';
import type { Party } from './agreement-mention.js';
import { bodyMeant } from './body-meant.js';
import { PARLIAMENT } from './stage.js';

/** A sum's giver and taker, a body's members: heads whose country is the party. */
const OF_COUNTRY =
  /^(?:company|firm|government|official|authority|side|business|leader|minister|president|administration|ministry|delegation|negotiator|cabinet|parliament|congress|senate|lawmaker|premier|chancellor|monarch|king|queen|emir|sultan|prince|ruler|ambassador|envoy|diplomat|counterpart|head|chief|army|force)$/;
const GOVERNMENT =
  /^(?:(?:(?:Federal|Central|Union|Transitional|Interim) )?(?:Government|Cabinet|Council of Ministers)\b(?! House)|FG$)/;
/** "The government", "the country": of the article's own state. */
const NATIONAL = /^(?:government|cabinet|parliament|country|kingdom|administration|nation)$/;

/** Phrases as parties: persons give their country where it is known; "U.S. and Thai companies" theirs. */
export function asParties(article: ArticleReading, phrases: readonly NounPhrase[], role: PartyRole): Party[] {
  const basis: Basis = basisOf(article, phrases);
  const reading = article.readings[article.spoken.tokens[phrases[0]?.first ?? -1]?.sentence ?? -1];
  const areSides = phrases.some(isMovementWord);
  const ids = flatMap(phrases, (phrase) => {
    const movement = isMovementWord(phrase) ? movementMeant(article, phrase) : [];
    if (movement.length > 0) return movement;
    const described = bodyMeant(article, phrase);
    if (described !== undefined) return [described];
    const named = reading === undefined ? [] : bodyBehind(reading, phrase);
    if (named.length > 0) return named;
    const served = bodyBefore(article, phrase);
    if (served.length > 0) return served;
    const side = reading === undefined ? [] : sideBehind(article, reading, phrase);
    if (side.length > 0) return side;
    const own = reading === undefined ? actorsOf(phrase) : actorsIn(reading, [phrase]);
    if (own.length > 0) return own;
    // "the IMF's executive board", "the Forum's members"
    const bodies = /^(?:board|council|management|staff|mission|member|state)$/.test(phrase.headLemma)
      ? phrase.owners.filter((id) => id.startsWith('org:'))
      : [];
    if (bodies.length > 0) return bodies;
    const members = reading === undefined ? [] : membersOf(reading, phrase);
    if (members.length > 0) return members;
    const house = reading === undefined ? [] : houseIn(article, reading, phrase);
    if (house.length > 0) return house;
    // "which it signed with Mombasa": a city of a country that the article names.
    if (article.spoken.tokens[phrase.first - 1]?.lower === 'with' && phrase.refs.length === 1) {
      const country = article.spoken.entities.get(phrase.refs[0] ?? '')?.country;
      if (country != null && article.spoken.entities.has(`country:${country}`)) return [`country:${country}`];
    }
    if (!OF_COUNTRY.test(phrase.headLemma) || phrase.owners.length === 0)
      return ownState(article, phrase, areSides);
    // "his government": of the country of whoever he is.
    return phrase.owners
      .map((id) => article.countryOf.get(id) ?? id)
      .filter((id) => id.startsWith('country:'));
  });
  const isBranch = (id: string): boolean => isLegislature(article.spoken.entities.get(id));
  return [...new Set(ids.map((id) => partyFor(article, id)))]
    .filter((id) => !isBranch(id))
    .map((id) => ({ id, role, basis }));
}

/** "the government and the rebels": a movement that an article names before. */
const isMovementWord = ({ headLemma, refs, words, isPlural }: NounPhrase): boolean =>
  MOVEMENT.test(headLemma) && isPlural && refs.length === 0 && words[0] === 'the' && words.length <= 3;

/** The armed group, else the party, that was named last before "the rebels". */
function movementMeant(article: ArticleReading, { first, last }: NounPhrase): string[] {
  // "the rebels of the north"
  if (/^(?:of|from|in|who)$/.test(article.spoken.tokens[last]?.lower ?? '')) return [];
  const id = movementBefore(article.movements, first);
  return id === undefined ? [] : [id];
}

/** "the country's largest rebel group, the National Army,": the body whose name stands behind the comma. */
function bodyBehind({ chunks }: Reading, phrase: NounPhrase): readonly string[] {
  if (phrase.refs.length > 0 || phrase.isPlural || !BODY.test(phrase.headLemma)) return [];
  const at = chunks.indexOf(phrase);
  const [comma, name] = [chunks[at + 1], chunks[at + 2]];
  const isNamed = comma?.kind === 'mark' && comma.text === ',' && name?.kind === 'phrase';
  return isNamed ? name.refs.filter((id) => id.startsWith('org:')) : [];
}
const BODY =
  /^(?:rebellion|group|movement|faction|militia|party|company|firm|giant|utility|operator|bank|lender|producer|maker|manufacturer|carrier|airline|agency|fund|body|bloc|alliance|consortium|corporation|arm|subsidiary)$/;

/** "a consortium of Siemens and Boeing": those that it is of. */
const membersOf = (reading: Reading, phrase: NounPhrase): readonly string[] =>
  /^(?:consortium|venture|alliance|coalition|group|team|pair|trio)$/.test(phrase.headLemma) &&
  phrase.refs.length === 0
    ? flatMap(behind(tailOf(reading, reading.chunks.indexOf(phrase)), ['of', 'between']), ({ refs }) =>
        refs.filter(isState),
      )
    : [];

/** "Lawmakers in Kosovo", "Parliament in Kathmandu": the country where a parliament sits. */
function houseIn({ spoken }: ArticleReading, { chunks }: Reading, phrase: NounPhrase): readonly string[] {
  const at = chunks.indexOf(phrase);
  const [inside, seat] = [chunks[at + 1], chunks[at + 2]];
  const isThere = inside?.kind === 'preposition' && inside.text === 'in' && seat?.kind === 'phrase';
  if (!isThere || !PARLIAMENT.test(phrase.headLemma) || phrase.refs.length > 0 || phrase.owners.length > 0)
    return [];
  return seat.refs
    .map((id) => (id.startsWith('country:') ? id : `country:${spoken.entities.get(id)?.country}`))
    .filter((id) => spoken.entities.has(id));
}

/** "United Nations coordinator X": the body before a person whose country and office are not told. */
function bodyBefore({ countryOf, spoken }: ArticleReading, { refs, owners }: NounPhrase): readonly string[] {
  const [person] = refs;
  const isUnknown =
    person?.startsWith('person:') === true &&
    !countryOf.has(person) &&
    !spoken.positions.some((position) => position.person === person);
  const bodies = owners.filter((id) => /^(?:igo|company)$/.test(spoken.entities.get(id)?.type ?? ''));
  return isUnknown && owners.length === 1 ? bodies : [];
}

/** "Secretary X from the Bangladesh side": the country of a person whose own is not told. */
function sideBehind(
  { countryOf }: ArticleReading,
  { chunks }: Reading,
  phrase: NounPhrase,
): readonly string[] {
  const [person] = phrase.refs;
  if (person === undefined || !person.startsWith('person:') || countryOf.has(person)) return [];
  const at = chunks.indexOf(phrase);
  const [from, side] = [chunks[at + 1], chunks[at + 2]];
  return from?.kind === 'preposition' && /^(?:from|for|of)$/.test(from.text) && side?.kind === 'phrase'
    ? [...side.owners, ...side.refs].filter((id) => id.startsWith('country:'))
    : [];
}

/** Who "the government" is where nothing more is said; beside a movement it is that of the country named most. */
function ownState(
  { home: likely, homes, spoken }: ArticleReading,
  phrase: NounPhrase,
  isBesideMovement: boolean,
): string[] {
  const home = likely ?? (isBesideMovement ? homes.others[0] : undefined);
  const isBare =
    phrase.words.length <= 2 && phrase.refs.length === 0 && phrase.owners.length === 0 && !phrase.isPlural;
  const isOfOther = spoken.tokens[phrase.last]?.lower === 'of';
  return home !== undefined && isBare && !isOfOther && NATIONAL.test(phrase.headLemma) ? [home] : [];
}

/** "the Majlis", "the Lower House". */
const isLegislature = (entity: ExtractedEntity | undefined): boolean =>
  entity?.type === 'legislature' || COMMON_BRANCH.test(entity?.name ?? '');

/** The state that is bound when its minister signs or its parliament ratifies. */
export function partyFor(article: ArticleReading, id: string): string {
  const { countryOf, home, spoken } = article;
  const organization = spoken.entities.get(id);
  // "the Federal Government has signed": the article's own.
  if (id.startsWith('org:') && GOVERNMENT.test(organization?.name ?? '')) {
    const state = organization?.country == null ? home : `country:${organization.country}`;
    return state !== undefined && spoken.entities.has(state) ? state : id;
  }
  const isBranch = isLegislature(organization) || organization?.type === 'government';
  const body = bodyHeadedBy(spoken.positions, id) ?? bodyByTable(article, organization);
  // "Taliban deputy leader X": whatever his country.
  const headed = countryOf.has(id) && !isOfItsOwn(article, id, body) ? undefined : body;
  const bound = isBranch
    ? branchOf(article, id)
    : (headed ?? countryOf.get(id) ?? rebelsOf(article, id) ?? id);
  // What heads of the Commission or the Council sign binds the Union.
  if (EXECUTIVE.has(bound) && spoken.entities.has(UNION)) return UNION;
  return spoken.entities.has(bound) ? bound : id;
}

/** Whether a body is no country's own, and the person holds no office of a country. */
const isOfItsOwn = ({ spoken }: ArticleReading, person: string, body: string | undefined): boolean =>
  /^(?:armed-group|igo|company)$/.test(spoken.entities.get(body ?? '')?.type ?? '') &&
  !spoken.positions.some(
    (position) => position.person === person && position.of?.startsWith('country:') === true,
  );

/** "the leader of the rebel delegation, Martin Ojul": the movement that the article names. */
const rebelsOf = (article: ArticleReading, person: string): string | undefined =>
  article.spoken.positions.some(
    (position) =>
      position.person === person &&
      position.title
        .toLowerCase()
        .split(' ')
        .some((word) => MOVEMENT.test(word)),
  )
    ? movementBefore(article.movements, Number.POSITIVE_INFINITY)
    : undefined;

/** The body whose head a person is by the tables. */
function bodyByTable({ spoken }: ArticleReading, person: ExtractedEntity | undefined): string | undefined {
  const body = person?.kind === 'person' ? bodyServed(spoken, person.name) : undefined;
  return body === undefined ? undefined : `org:${body}`;
}

const UNION = 'org:european-union';
const EXECUTIVE: ReadonlySet<string> = new Set([
  'org:european-commission',
  'org:european-council',
  'org:council-of-the-european-union',
]);

/** Id of the country of a parliament or government: "the Senate" without more is the article's own. */
function branchOf({ home, spoken }: ArticleReading, id: string): string {
  const { country, name = '', aliases = [] } = spoken.entities.get(id) ?? {};
  const isBare = home !== undefined && [name, ...aliases].some((name) => COMMON_BRANCH.test(name));
  return isBare ? home : `country:${country}`;
}

/** "the head of the agency", "the bank's chief": whoever heads a body signs for it. */
const bodyHeadedBy = (positions: readonly PositionFact[], person: string): string | undefined =>
  positions.find(
    (position) =>
      position.person === person &&
      !position.isFormer &&
      position.of?.startsWith('org:') === true &&
      /\b(?:head|chief|chair(?:man|woman|person)?|president|director|governor|secretary[- ]general|ceo|executive|commissioner|representative|coordinator|ambassador|envoy|leader|commander)\b/i.test(
        position.title,
      ),
  )?.of ?? undefined;
