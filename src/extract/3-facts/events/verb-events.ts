import { flatMap } from '../../../flat-map.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { statusOf } from '../grammar/deed-status.js';
import { behind, behindAll } from '../grammar/phrase-use.js';
import { isNewsDay } from '../report-time.js';
import { accreditation, isAccrediting, isOpening, opening } from './ceremony-events.js';
import { aid, attack, protest } from './deed-events.js';
import { election, isVoting } from './election-events.js';
import { type EventMention, WHERE } from './event-mention.js';
import { ENCOUNTERS, EVENT_NOUNS } from './event-nouns.data.js';
import { isOfPeople } from './event-words.js';
import { isGathering, isSession, isWithUnnamed, sessionOf, unnamedDelegates } from './gatherings.js';
import { invitation, isInvited } from './invitations.js';
import {
  appointment,
  charge,
  departure,
  entrusting,
  givenPost,
  isEntrusted,
  isGivenPost,
  isLeaving,
  isNaming,
  isOffered,
  isPutInCharge,
  isTakingOffice,
  swearingIn,
} from './office-events.js';
import { isSeparate, reception } from './receptions.js';
import { mention, people, type Scene, sides, unique, withoutOwn } from './scene.js';
import { nounBeforeWhere } from './setting.js';
import { isPuttingName, SIGNING, signing } from './signing-events.js';
import { isByPhone, isInCalls, isOfText, isSatisfying, isToAudience, isToPress } from './talking.js';
import { goalOf, isJourney, isStayingAway, visits } from './travel-events.js';

/** Verbs of coming together: "sat down with". */
const MEETING = new Set(
  'meet gather convene reconvene confer sit_down huddle assemble congregate meet_up get_together come_together'
    .split(' ')
    .map((lemma) => lemma.replace('_', ' ')),
);
const SPEAKING = new Set(['speak', 'talk', 'phone', 'telephone', 'ring', 'converse', 'negotiate', 'consult']);
const RECEIVING = new Set(['receive', 'host', 'welcome', 'greet']);
/** Whose gathering is a summit. */
const SUMMITEERS = /^(?:leader|president)$/;
const GIVING = new Set('provide supply send give lend offer deliver donate'.split(' '));
/** Who only looks in from afar makes no call. */
const ATTENDING =
  /^(?:attend|address|join|participate|inaugurate|open|launch|sign|testify|vote|take|hold|have)$/;
const AGREEING = /^(?:agree|pledge|vow)$/;
const PROTESTING = new Set(['protest', 'demonstrate', 'rally']);
const ATTACKING = new Set(['attack', 'bomb', 'invade', 'shell', 'raid', 'bombard']);

/** Events that verbs tell: met, visited, spoke with, resigned, appointed, signed, protested. */
export function findVerbEvents(article: ArticleReading): EventMention[] {
  return flatMap(article.readings, (reading) =>
    flatMap(reading.clauses, (clause) => readVerb({ article, reading, clause })),
  );
}

function readVerb(scene: Scene): EventMention[] {
  const { lemma } = scene.clause;
  if (isOffered(scene.clause)) return departure(scene);
  if (isGivenPost(scene.clause)) return givenPost(scene);
  if (isEntrusted(scene)) return entrusting(scene);
  if (isInvited(scene.clause) || (lemma === 'invite' && statusOf(scene.clause) === 'held'))
    return invitation(scene);
  if (statusOf(scene.clause) === undefined) return isStayingAway(scene) ? visits(scene) : [];
  const isSitting = lemma === 'sit' && scene.clause.prepositions[0]?.preposition === 'with';
  if (
    MEETING.has(lemma) ||
    isSitting ||
    isSession(scene.clause) ||
    isToSee(scene.clause) ||
    isSeeingEachOther(scene.clause)
  )
    return meetings(scene);
  if (isAccrediting(scene.clause)) return accreditation(scene);
  if (RECEIVING.has(lemma)) return reception(scene);
  if (isOpening(scene.clause)) return opening(scene);
  if (SPEAKING.has(lemma) || (isByPhone(scene.clause) && !ATTENDING.test(lemma))) return talk(scene);
  if (SIGNING.has(lemma) || isPuttingName(scene.clause)) return signing(scene);
  if (lemma === 'discuss' || lemma === 'exchange') return discussion(scene);
  if (AGREEING.test(lemma)) return accord(scene);
  if (lemma === 'call') return [...callOn(scene), ...callUp(scene)];
  if (PROTESTING.has(lemma)) return protest(scene);
  if (ATTACKING.has(lemma)) return attack(scene);
  if (GIVING.has(lemma)) return aid(scene);
  if (lemma === 'swear' || isTakingOffice(scene.clause)) return swearingIn(scene);
  if (isNaming(lemma)) return [...appointment(scene), ...(lemma === 'elect' ? election(scene) : [])];
  if (isLeaving(scene.clause)) return departure(scene);
  if (isPutInCharge(scene.clause)) return charge(scene);
  return [...(isVoting(lemma) ? election(scene) : []), ...visits(scene)];
}

/** "X met Y", "X met today with Y", "X and Y met", "ministers gathered"; "met separately with A and B" is one with each. */
function meetings(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  if (isSatisfying(clause)) return [];
  // "was met at the airport by Vice President X"
  const greeters = clause.isPassive && clause.lemma === 'meet' ? behind(clause.prepositions, ['by']) : [];
  const partners = [
    ...greeters,
    ...(/^(?:meet|see)$/.test(clause.lemma) ? clause.object : []),
    ...withPhrases(clause),
  ];
  const [own, others] = [
    people(scene, clause.subject, 'participant'),
    people(scene, partners, 'participant'),
  ];
  const pairs =
    isSeparate(scene) && own.length > 0 && others.length > 0 && own.length + others.length > 2
      ? flatMap(own, (one) => others.map((other) => [one, other]))
      : [[...own, ...others]];
  const type = clause.subject.some(({ headLemma }) => SUMMITEERS.test(headLemma)) ? 'summit' : 'meeting';
  if (own.length + others.length === 0) return unnamedDelegates(scene);
  return pairs
    .map((all) => withoutOwn(article, unique(all)))
    .filter((participants) => participants.length > 1 || (participants.length === 1 && isGathering(scene)))
    .map((participants) =>
      mention(scene, clause.lemma === 'gather' ? type : 'meeting', {
        participants,
        ...sides(others, [...withPhrases(clause), ...partners.filter(isOfPeople)]),
      }),
    )
    .map((event) => ({ ...event, place: event.place ?? goalOf(clause), before: whereOf(scene) }));
}

/** "flies in for the summit, where he will meet Y". */
function whereOf({ reading, clause }: Scene): string | undefined {
  const noun = nounBeforeWhere(reading.chunks, clause);
  return noun !== undefined && ENCOUNTERS.has(EVENT_NOUNS.get(noun.headLemma) ?? 'other') ? WHERE : undefined;
}

/** "the two will see each other again at Bled" */
const isSeeingEachOther = ({ lemma, object }: Clause): boolean =>
  lemma === 'see' && object.some(({ words }) => /^(?:each other|one another)$/.test(words.join(' ')));

/** "flew to Paris to see Macron", "was to see Macron". */
const isToSee = ({ lemma, verb, governor, object }: Clause): boolean =>
  lemma === 'see' &&
  verb.form === 'infinitive' &&
  governor !== undefined &&
  (isJourney(governor) || governor.lemma === 'be') &&
  object.some(({ refs }) => refs.some((id) => id.startsWith('person:')));

const withPhrases = (clause: Clause): readonly NounPhrase[] => behindAll(clause.prepositions, 'with');

/** "X discussed trade with Y", "X exchanged views with Y". */
function discussion(scene: Scene): EventMention[] {
  const { clause } = scene;
  const isTold =
    clause.lemma === 'discuss' || clause.object.some(({ headLemma }) => /^(?:view|opinion)$/.test(headLemma));
  // "The plan was discussed by A and B at a meeting in Lima"
  const doers = clause.isPassive ? behind(clause.prepositions, ['by']) : clause.subject;
  const own = people(scene, doers, 'participant');
  const others = people(scene, withPhrases(clause), 'participant');
  // "discussed the crisis in Venezuela": where that is, not where they spoke.
  const placed = clause.object.length > 0 && others.length === 0 ? { place: undefined } : {};
  const areTwo = own.length > 1 && own.every(({ id }) => id.startsWith('person:'));
  const session = isTold && others.length === 0 && !areTwo ? sessionOf(scene, own) : undefined;
  if (session !== undefined) return [session];
  return isTold && own.length > 0 && (others.length > 0 || areTwo)
    ? [
        mention(scene, 'talks', {
          participants: unique([...own, ...others]),
          ...sides(others, []),
          ...placed,
        }),
      ]
    : [];
}

/** "A of Peru and B of Chile agreed on Monday to expand trade": news of two of different countries comes from their talks, which no sentence tells. */
function accord(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  const participants = people(scene, clause.subject, 'participant').map((one) => ({
    ...one,
    basis: 'inferred' as const,
  }));
  const homes = new Set(participants.map(({ id }) => article.countryOf.get(id)));
  const event = mention(scene, 'talks', { participants });
  return !clause.isPassive &&
    participants.length > 1 &&
    participants.every(({ id }) => id.startsWith('person:')) &&
    homes.size === participants.length &&
    !homes.has(undefined) &&
    event.status === 'held' &&
    isNewsDay(article.spoken, event.date?.value)
    ? [event]
    : [];
}

/** "X called his counterpart Y on Monday": nothing is said of Y behind the name. */
function callUp(scene: Scene): EventMention[] {
  const { clause } = scene;
  const own = people(scene, clause.subject, 'participant');
  const others = people(scene, clause.object, 'participant');
  const participants = unique([...own, ...others]);
  return !clause.isPassive &&
    clause.object.length === 1 &&
    own.length > 0 &&
    participants.length > 1 &&
    participants.every(({ id }) => id.startsWith('person:'))
    ? [mention(scene, 'call', { participants })]
    : [];
}

/** "X will call on President Y": a visit paid to a person, who may be a guest there too, unless something is asked. */
function callOn(scene: Scene): EventMention[] {
  const { clause, reading } = scene;
  const called = people(scene, behind(clause.prepositions, ['on']), 'participant');
  const own = people(scene, clause.subject, 'participant');
  const isAppeal = reading.clauses.some(({ first }) => first >= clause.last && first < clause.last + 2);
  const participants = unique([...own, ...called]);
  return isAppeal ||
    clause.object.length > 0 ||
    called.length === 0 ||
    !participants.every(({ id }) => id.startsWith('person:')) ||
    participants.length < 2
    ? []
    : [mention(scene, 'meeting', { participants })];
}

/** "X spoke with Y", "X assured Y by telephone", "X phoned Y". */
function talk(scene: Scene): EventMention[] {
  const { clause } = scene;
  const isPhone = /phone$|^ring$/.test(clause.lemma) || isByPhone(clause) || isInCalls(scene);
  const listeners = behindAll(clause.prepositions, 'to');
  // "discussed Korea by telephone": what they talked about is no one they talked to.
  const objects = clause.lemma === 'discuss' ? [] : clause.object;
  const partners = isPhone
    ? [...objects, ...withPhrases(clause), ...listeners]
    : [
        ...withPhrases(clause),
        ...listeners.filter(({ refs }) => refs.some((id) => id.startsWith('person:'))),
      ];
  const others = people(scene, partners, 'participant');
  const participants = unique([...people(scene, clause.subject, 'participant'), ...others]);
  // "they agreed to continue consulting" is no occasion.
  const isOpen =
    others.length === 0 &&
    (/^(?:consult|negotiate)$/.test(clause.lemma) || (!isPhone && isToAudience(scene)));
  // "informed A and B, in separate calls": the noun tells one with each.
  const areSeparate = clause.prepositions.some(({ phrases }) =>
    phrases.some(({ words }) => words.includes('separate')),
  );
  if (areSeparate && others.length > 1) return [];
  if (isToPress(scene, others) || isOfText(scene)) return [];
  // "I have spoken to A and to B": who spoke is not told, and they did not speak with each other.
  if (others.length > 1 && others.length === participants.length)
    return others.map((one) => mention(scene, isPhone ? 'call' : 'talks', { participants: [one] }));
  // "telephoned both premiers": one after the other.
  const [caller, ...called] = participants;
  if (
    caller !== undefined &&
    called.length > 1 &&
    /phone$|^ring$/.test(clause.lemma) &&
    clause.object.length > 0
  )
    return called.map((one) => mention(scene, 'call', { participants: [caller, one] }));
  const isCalled = isPhone && participants.length === 1 && isWithUnnamed(scene, clause.object);
  if ((participants.length < 2 && !isCalled) || isOpen) return [];
  return [mention(scene, isPhone ? 'call' : 'talks', { participants, ...sides(others, []) })];
}
