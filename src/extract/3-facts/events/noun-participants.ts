import { ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { isPerson } from '../grammar/complements.js';
import { behind, behindAll, ofBody, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { actorsIn } from '../grammar/represented.js';
import type { EventMention, Participant } from './event-mention.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { TELLING } from './event-verbs.data.js';
import { isBeside, sidesOf } from './noun-sides.js';
import { holdersFor } from './office-holders.js';
import { speakerOf } from './scene.js';

/** "held meetings with A and B", "informed A and B in separate calls": one with each. */
export function separateMeetings(reading: Reading, use: PhraseUse, base: EventMention): EventMention[] {
  const told = use.phrase.words.includes('separate') ? (use.asComplement ?? use.main)?.object : undefined;
  const partners = actorsIn(reading, [...behindAll(use.tail, 'with'), ...(told ?? [])]);
  const others = base.participants.filter(({ id }) => !partners.includes(id));
  // "A and B held separate talks with C"
  if (partners.length === 1 && others.length > 1 && use.phrase.words.includes('separate'))
    return base.participants
      .filter(({ id }) => !partners.includes(id))
      .map((one) => ({
        ...base,
        participants: [one, ...base.participants.filter(({ id }) => partners.includes(id))],
      }));
  if (partners.length < 2 || others.length === 0) return [];
  return base.participants
    .filter(({ id }) => partners.includes(id))
    .map((partner) => ({ ...base, participants: [...others, partner] }));
}

/** "flew in on Sunday for a two-day visit": the place is where the report comes from. */
export const isArriving = ({ lemma }: Clause): boolean =>
  /^(?:arrive|fly in|fly|come|jet in|land|be)$/.test(lemma);

/** "Mr Kiir, in Kampala for a two-day visit, …", "Jokowi, on a state visit to Malaysia, …": the name before the comma. */
function besideName({ reading, at, before }: PhraseUse): string | undefined {
  const { chunks } = reading;
  const [comma, name] =
    before === 'for' ? [chunks[at - 4], chunks[at - 5]] : [chunks[at - 2], chunks[at - 3]];
  const isAside = /^(?:for|on)$/.test(before ?? '') && comma?.kind === 'mark' && comma.text === ',';
  return isAside && name?.kind === 'phrase' ? name.refs.find((id) => id.startsWith('person:')) : undefined;
}

/** "a visit by X", "the visit of X"; "a visit at the invitation of X" is made by another. */
const makers = ({ tail }: PhraseUse): readonly NounPhrase[] => [
  ...behind(tail, ['by']),
  ...(tail[0]?.preposition === 'of' || isNamedGoal(tail) ? behind(tail, ['of']) : []),
];

/** "the visit to Canada of the Duke of York": behind a goal that is a name, "of" tells who goes there. */
const isNamedGoal = ([to, of]: PhraseUse['tail']): boolean =>
  to?.preposition === 'to' &&
  of?.preposition === 'of' &&
  to.phrases.at(-1)?.refs.some((id) => /^(?:place|country):/.test(id)) === true;

/** Whether a person is of the country that "by an Uzbek head of state" names. */
const isMaker = ({ countryOf }: ArticleReading, use: PhraseUse, id: string): boolean => {
  const home = countryOf.get(id);
  return (
    home !== undefined &&
    behind(use.tail, ['by']).some(({ owners, refs }) => owners.includes(home) || refs.includes(home))
  );
};

/** Who goes on a visit that a verb tells: "made a visit", "arrived for a visit", "received X on a visit". */
function travellers(clause: Clause): readonly NounPhrase[] {
  if (/^(?:receive|host|welcome)$/.test(clause.lemma))
    return clause.isPassive ? clause.subject : clause.object.filter(isPerson);
  return TELLING.has(clause.lemma) || isArriving(clause) ? clause.subject : [];
}

/** Who makes a visit: its possessor, "by" whom, or the subject of "made", "on" and "during"; with companions. */
export function visitors(article: ArticleReading, use: PhraseUse): Participant[] {
  const latter = use.phrase.words.includes('latter') ? lastBefore(use) : undefined;
  if (latter !== undefined) return [{ id: latter, role: 'visitor', basis: 'coref' }];
  const by = actorsIn(use.reading, makers(use)).filter((id) => id.startsWith('person:'));
  const owners = ownersOf(article, use.phrase).filter((id) => id.startsWith('person:'));
  // "signed it during a visit by an Uzbek head of state": by him alone.
  const isByOther = by.length === 0 && (behind(use.tail, ['by']).length > 0 || isNamedGoal(use.tail));
  const subject = [use.asObject, use.asComplement].flatMap((clause) =>
    clause === undefined ? [] : actorsIn(use.reading, travellers(clause)),
  );
  const beside = besideName(use);
  if (beside !== undefined && owners.length + by.length === 0)
    return [{ id: beside, role: 'visitor', basis: 'stated' }];
  const speaker =
    use.before === undefined || use.main === undefined || isBeside(use)
      ? []
      : actorsIn(use.reading, use.main.subject);
  const found = [owners, by, subject, speaker].find((list) => list.length > 0) ?? [];
  const companions = found.length > 0 ? actorsIn(use.reading, behind(use.tail, ['with'])) : [];
  return [...found, ...companions]
    .filter((id) => id.startsWith('person:') && (!isByOther || isMaker(article, use, id)))
    .map((id) => ({ id, role: 'visitor', basis: basisOf(article, [use.phrase]) }));
}

/** "told X during the latter's visit" */
const lastBefore = ({ reading, at }: PhraseUse): string | undefined =>
  reading.chunks
    .slice(0, at)
    .flatMap((chunk) => (chunk.kind === 'phrase' ? chunk.refs.filter((id) => id.startsWith('person:')) : []))
    .at(-1);

/** "After their talks, A and B signed", "At the start of their meeting, A told B": the people that the sentence goes on with. */
function theirOwn(use: PhraseUse): readonly string[] {
  const { reading, phrase, main } = use;
  const first = reading.chunks[0];
  const isOpening =
    phrase.words[0] === 'their' &&
    first?.kind === 'preposition' &&
    /^(?:after|before|during|at|in|following)$/.test(first.text) &&
    main !== undefined &&
    main.first > phrase.last;
  return isOpening ? actorsIn(reading, main.subject).filter((id) => id.startsWith('person:')) : [];
}

/** Who takes part in what a noun tells: by verb and preposition, then by possessor. */
export function participants(article: ArticleReading, use: PhraseUse): Participant[] {
  const theirs = theirOwn(use);
  if (theirs.length > 1) return theirs.map((id) => ({ id, role: 'participant', basis: 'coref' }));
  const found = new Map<string, Participant>();
  for (const { phrases, role } of sidesOf(use))
    for (const id of [
      ...phrases.flatMap((phrase) => speakerOf(article, phrase)),
      ...holdersFor(article, phrases, actorsIn(use.reading, phrases)),
    ])
      if (!found.has(id)) found.set(id, { id, role, basis: basisOf(article, phrases) });
  // "Vietnam hosted the summit between A and B": the two whom it names met.
  const named = actorsIn(use.reading, behind(use.tail, ['between', 'among']));
  if (named.length > 1)
    for (const { id, role } of [...found.values()])
      if (role === 'host' && id.startsWith('country:') && !named.includes(id)) found.delete(id);
  const owners = [...ownersOf(article, use.phrase), ...ownersBefore(use)].filter((owner) =>
    isOwnSide(article, use, owner),
  );
  // "attended the African Union summit": the body that holds it, where others are told to take part.
  const isHolder = (id: string): boolean =>
    id.startsWith('org:') &&
    owners.length === 1 &&
    [...found.values()].some(({ role }) => role !== 'host') &&
    use.asComplement?.lemma !== 'meet';
  // "won the U.S. presidential election": the people who stood, not their country.
  const isOfOthers = (id: string): boolean =>
    id.startsWith('country:') && EVENT_NOUNS.get(use.phrase.headLemma) === 'election' && found.size > 0;
  for (const id of owners.filter((owner) => !isOfOthers(owner)))
    if (!found.has(id) && !isHolder(id)) found.set(id, { id, role: 'participant', basis: 'stated' });
  return [...found.values()];
}

/** "the U.S.-Thailand Strategic and Defense Dialogue": the countries of a name that "and" parts; "the African Union (AU) summit". */
function ownersBefore({ reading, at, phrase }: PhraseUse): readonly string[] {
  const body = ofBody(reading, at);
  if (body !== undefined) return body.phrase.refs;
  const { chunks } = reading;
  const [first, and] = [chunks[at - 2], chunks[at - 1]];
  const isName = and?.kind === 'coordinator' && first?.kind === 'phrase' && first.refs.length === 0;
  return isName &&
    first.owners.length > 1 &&
    phrase.owners.length === 0 &&
    !first.isPlural &&
    !/^(?:the|an?|this|that|his|her|its|their)$/.test(phrase.words[0] ?? '')
    ? first.owners
    : [];
}

/** A person or body before the noun takes part; a country does in its own election, as "their" and beside another: "U.S.-China talks". */
const isOwnSide = ({ spoken }: ArticleReading, use: PhraseUse, id: string): boolean => {
  const { phrase } = use;
  const isChosen =
    EVENT_NOUNS.get(phrase.headLemma) === 'election' && spoken.entities.get(id)?.type === 'legislature';
  // "the European Parliament election": the body that is elected.
  if (isChosen) return false;
  if (!id.startsWith('country:')) return /^(?:person|org):/.test(id);
  const type = EVENT_NOUNS.get(phrase.headLemma) ?? 'other';
  const states = [...phrase.owners, ...ownersBefore(use)].filter((owner) => /^(?:country|org):/.test(owner));
  return (ENCOUNTERS.has(type) && states.length > 1) || phrase.words[0] === 'their' || type === 'election';
};
