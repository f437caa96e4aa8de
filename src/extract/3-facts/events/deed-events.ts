import { HELP } from '../claims/verb-cues.data.js';
import { placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { dateNear, dateWithin } from '../grammar/clause-dates.js';
import { behind, behindAll, type PhraseUse } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene, unique } from './scene.js';
import { placeIn } from './setting.js';

/** "Thousands protested in Cairo": a place tells it where no one is named. */
export function protest(scene: Scene): EventMention[] {
  const place = placeIn(scene.article, scene.clause.prepositions);
  const participants = people(scene, scene.clause.subject, 'actor');
  return place === undefined && participants.length === 0
    ? []
    : [mention(scene, 'protest', { participants, place })];
}

/** "X attacked Y": the actor, whom it hit, and the place where it is one. */
export function attack(scene: Scene): EventMention[] {
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

/** "the bombing of May 3 by rebels": with its own day and doers; attacks at large, feared or promised are no event, nor are those in it who speak of it. */
export function misfortune(article: ArticleReading, use: PhraseUse, base: EventMention): EventMention[] {
  const { phrase, reading, tail, asSubject } = use;
  const isTold =
    base.status === 'held' && !phrase.isPlural && asSubject.every(({ modality }) => modality === 'actual');
  if (!isTold) return [];
  const doers = new Set(actorsIn(reading, behind(tail, ['by', 'between'])));
  return [
    {
      ...base,
      participants: base.participants.filter(({ id }) => doers.has(id)),
      date:
        dateWithin(article, phrase.first, phrase.last) ?? dateNear(article, phrase.first, phrase.last + 4),
    },
  ];
}

/** "X sent arms to Y", "X provided Y with aid": giver and taker of help. */
export function aid(scene: Scene): EventMention[] {
  const { clause } = scene;
  const given = [...clause.object, ...behindAll(clause.prepositions, 'with')].some(({ headLemma }) =>
    HELP.test(headLemma),
  );
  const takers = [...behind(clause.prepositions, ['to']), ...clause.object];
  const participants = unique([
    ...people(scene, clause.subject, 'actor'),
    ...people(scene, takers, 'recipient'),
  ]);
  return !given || clause.isPassive || participants.length < 2
    ? []
    : [mention(scene, 'aid', { participants })];
}
