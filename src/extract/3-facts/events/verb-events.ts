import { HELP } from '../claims/verb-cues.data.js';
import { isPlaceLike, placesOf } from '../grammar/actors.js';
import { type ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { behind } from '../grammar/phrase-use.js';
import type { EventMention } from './event-mention.js';
import { appointment, departure, NAMING, swearingIn } from './office-events.js';
import { mention, people, type Scene, unique, withoutOwn } from './scene.js';
import { placeIn, statusOf } from './setting.js';

const TRAVELLING = new Set('travel arrive fly head journey go'.split(' '));
const LEAVING_OFFICE = new Set(['resign', 'step down', 'stand down', 'quit', 'step aside', 'abdicate']);
const GIVING = new Set('provide supply send give lend offer deliver donate'.split(' '));
const PROTESTING = new Set(['protest', 'demonstrate', 'rally']);
const ATTACKING = new Set(['attack', 'bomb', 'invade', 'shell', 'raid', 'bombard']);

/** Events that verbs tell: met, visited, spoke with, resigned, appointed, signed, protested. */
export function findVerbEvents(article: ArticleReading): EventMention[] {
  return article.readings.flatMap((reading) =>
    reading.clauses.flatMap((clause) => readVerb({ article, reading, clause })),
  );
}

function readVerb(scene: Scene): EventMention[] {
  const { lemma } = scene.clause;
  if (statusOf(scene.clause) === undefined) return [];
  if (lemma === 'meet' || lemma === 'gather' || lemma === 'convene' || lemma === 'confer')
    return meeting(scene);
  if (lemma === 'receive' || lemma === 'host') return reception(scene);
  if (lemma === 'speak' || lemma === 'talk' || lemma === 'phone' || lemma === 'telephone') return talk(scene);
  if (lemma === 'visit' || lemma === 'tour' || TRAVELLING.has(lemma) || lemma === 'be') return visits(scene);
  if (lemma === 'sign') return signing(scene);
  if (LEAVING_OFFICE.has(lemma)) return departure(scene);
  if (PROTESTING.has(lemma)) return protest(scene);
  if (ATTACKING.has(lemma)) return attack(scene);
  if (GIVING.has(lemma)) return aid(scene);
  if (lemma === 'swear' && scene.clause.isPassive) return swearingIn(scene);
  return NAMING.has(lemma) || lemma === 'become' || lemma === 'succeed' ? appointment(scene) : [];
}

/** "X met Y", "X met today with Y", "X and Y met", "ministers gathered". */
function meeting(scene: Scene): EventMention[] {
  const { clause } = scene;
  const partners = [...(clause.lemma === 'meet' ? clause.object : []), ...withPhrases(clause)];
  const participants = withoutOwn(
    scene.article,
    unique([...people(scene, clause.subject, 'participant'), ...people(scene, partners, 'participant')]),
  );
  const isGroup =
    clause.lemma !== 'meet' || clause.subject.some(({ isPlural }) => isPlural) || clause.subject.length > 1;
  if (
    participants.length < 2 &&
    !(isGroup && participants.length === 1 && placeIn(scene.article, clause.prepositions) !== undefined)
  )
    return [];
  return [mention(scene, 'meeting', { participants })];
}

const withPhrases = (clause: Clause): readonly NounPhrase[] =>
  clause.prepositions.filter(({ preposition }) => preposition === 'with').flatMap(({ phrases }) => phrases);

/** "X received Y", "Y was received by X", "X hosted Y in Z". */
function reception(scene: Scene): EventMention[] {
  const { clause } = scene;
  const [hosts, guests] = clause.isPassive
    ? [behind(clause.prepositions, ['by']), clause.subject]
    : [clause.subject, clause.object];
  const guest = people(scene, guests, 'participant').filter(({ id }) => id.startsWith('person:'));
  const host = people(scene, hosts, 'host');
  return guest.length === 0 || host.length === 0
    ? []
    : [mention(scene, 'meeting', { participants: unique([...host, ...guest]) })];
}

/** "X spoke with Y", "X spoke by phone with Y", "X phoned Y". */
function talk(scene: Scene): EventMention[] {
  const { clause } = scene;
  const isPhone =
    clause.lemma.endsWith('phone') ||
    clause.prepositions.some(
      ({ preposition, phrases }) =>
        /^(?:by|on|over|via)$/.test(preposition) &&
        phrases.some(({ headLemma }) => /^(?:phone|telephone)$/.test(headLemma)),
    );
  const partners = isPhone
    ? [...clause.object, ...withPhrases(clause), ...behind(clause.prepositions, ['to'])]
    : withPhrases(clause);
  const participants = unique([
    ...people(scene, clause.subject, 'participant'),
    ...people(scene, partners, 'participant'),
  ]);
  return participants.length < 2 ? [] : [mention(scene, isPhone ? 'call' : 'talks', { participants })];
}

/** One visit to each place: "visited X", "travelled to X, Y and Z", "was in X on Monday". */
function visits(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  const visitors = people(scene, clause.subject, 'visitor').filter(({ id }) => id.startsWith('person:'));
  if (visitors.length === 0 || clause.isPassive) return [];
  return destinations(article, clause).map((place) =>
    mention(scene, 'visit', { participants: visitors, place }),
  );
}

function destinations(article: ArticleReading, clause: Clause): string[] {
  const { lemma, prepositions } = clause;
  const only = (phrases: readonly NounPhrase[]): string[] =>
    placesOf(phrases.filter(({ refs }) => refs.length > 0 && refs.every(isPlaceLike)));
  if (lemma === 'visit' || lemma === 'tour') return only(clause.object);
  if (lemma !== 'be')
    return only(
      prepositions
        .filter(({ preposition }) => preposition === 'to' || (preposition === 'in' && lemma === 'arrive'))
        .flatMap(({ phrases }) => phrases),
    );
  const [first] = prepositions;
  const isThere =
    clause.object.length === 0 && first?.preposition === 'in' && dateOfClause(article, clause) !== undefined;
  const isOnErrand =
    clause.object.length === 0 &&
    first?.preposition === 'in' &&
    article.readings[clause.sentence]?.clauses.some(
      (other) => other.governor === clause && other.verb.form === 'infinitive',
    ) === true;
  return (isThere || isOnErrand) && first !== undefined ? only(first.phrases) : [];
}

/** Two or more people who sign: an event of its own. */
function signing(scene: Scene): EventMention[] {
  const { clause } = scene;
  const signers = clause.isPassive ? behind(clause.prepositions, ['by']) : clause.subject;
  const participants = people(scene, signers, 'participant').filter(({ id }) => id.startsWith('person:'));
  return participants.length < 2 ? [] : [mention(scene, 'signing', { participants, place: undefined })];
}

/** "Thousands protested in Cairo": a place tells it where no one is named. */
function protest(scene: Scene): EventMention[] {
  const place = placeIn(scene.article, scene.clause.prepositions);
  const participants = people(scene, scene.clause.subject, 'actor');
  return place === undefined && participants.length === 0
    ? []
    : [mention(scene, 'protest', { participants, place })];
}

/** "X attacked Y": the actor, whom it hit, and the place where it is one. */
function attack(scene: Scene): EventMention[] {
  const { clause, article } = scene;
  const [actors, hit] = clause.isPassive
    ? [behind(clause.prepositions, ['by']), clause.subject]
    : [clause.subject, clause.object];
  const participants = unique([...people(scene, actors, 'actor'), ...people(scene, hit, 'recipient')]);
  const place =
    placesOf(hit.filter(({ refs }) => refs.length > 0))[0] ?? placeIn(article, clause.prepositions);
  return participants.length < 2 && (place === undefined || participants.length === 0)
    ? []
    : [mention(scene, 'attack', { participants, place })];
}

/** "X sent arms to Y", "X provided Y with aid": giver and taker of help. */
function aid(scene: Scene): EventMention[] {
  const { clause } = scene;
  const given = [...clause.object, ...withPhrases(clause)].some(({ headLemma }) => HELP.test(headLemma));
  const takers = [...behind(clause.prepositions, ['to']), ...clause.object];
  const participants = unique([
    ...people(scene, clause.subject, 'actor'),
    ...people(scene, takers, 'recipient'),
  ]);
  return !given || clause.isPassive || participants.length < 2
    ? []
    : [mention(scene, 'aid', { participants })];
}
