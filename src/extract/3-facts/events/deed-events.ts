import { HELP } from '../claims/verb-cues.data.js';
import { placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isOfWords } from '../grammar/attack-of-words.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { dateNear, dateWithin } from '../grammar/clause-dates.js';
import { behind, behindAll, type PhraseUse } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene, unique } from './scene.js';
import { placeIn } from './setting.js';

/** "Thousands protested in Cairo": a place tells it where no one is named. Whoever "demonstrated unity" or "rallied support" did not; nor did shares that rallied, or a state that protested. */
export function protest(scene: Scene): EventMention[] {
  const { lemma, object, subject } = scene.clause;
  if (lemma !== 'protest' && (object.length > 0 || !subject.some(isCrowd))) return [];
  const place = placeIn(scene.article, scene.clause.prepositions);
  const participants = people(scene, subject, 'actor').filter(({ id }) => !id.startsWith('country:'));
  return place === undefined && participants.length === 0
    ? []
    : [mention(scene, 'protest', { participants, place })];
}

const CROWD =
  /^(?:thousand|hundred|million|dozen|crowd|people|person|protester|protestor|demonstrator|supporter|opponent|student|worker|farmer|teacher|activist|resident|citizen|woman|trade unionist|union|opposition|migrant|refugee|villager|veteran|marcher|member)$/;

const isCrowd = ({ headLemma, refs, head }: NounPhrase): boolean =>
  CROWD.test(headLemma) ||
  refs.some((id) => id.startsWith('person:')) ||
  (refs.some((id) => id.startsWith('country:')) && /(?:s|ese|ish|sh|ch)$/.test(head));

/** "X attacked Y": the actor, whom it hit, and the place where it is one. */
export function attack(scene: Scene): EventMention[] {
  const { clause, article } = scene;
  if (isOfWords(article, clause)) return [];
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
    (base.status === 'held' || isEnded(use, base)) &&
    !phrase.isPlural &&
    !isBareInList(use) &&
    asSubject.every(({ modality }) => modality === 'actual');
  if (!isTold) return [];
  const doers = new Set(actorsIn(reading, behind(tail, ['by', 'between'])));
  return [
    {
      ...base,
      status: 'held',
      participants: base.participants.filter(({ id }) => doers.has(id)),
      date:
        dateWithin(article, phrase.first, phrase.last) ?? dateNear(article, phrase.first, phrase.last + 4),
    },
  ];
}

/** "an accord to end the war in Mali": the war is there. */
const isEnded = ({ asObject, asComplement }: PhraseUse, { type, status }: EventMention): boolean =>
  type === 'conflict' &&
  status === 'planned' &&
  /^(?:end|stop|halt|settle|resolve)$/.test((asObject ?? asComplement)?.lemma ?? '');

/** "using attack, bomber and fighter aircraft": a kind of aircraft. */
const isBareInList = ({ phrase, reading, at }: PhraseUse): boolean => {
  const next = reading.chunks[at + 1];
  return phrase.words.length === 1 && next?.kind === 'mark' && next.text === ',';
};

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
