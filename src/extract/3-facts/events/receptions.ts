import { placesOf } from '../grammar/actors.js';
import { isOfficeWord } from '../grammar/office-words.js';
import { behind } from '../grammar/phrase-use.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene, unique } from './scene.js';
import { placeIn } from './setting.js';

/** "met separately with A and B", "A and B each met C". */
export function isSeparate({ article, clause }: Scene): boolean {
  const near = article.spoken.tokens.slice(
    Math.max(clause.first, clause.verb.first - 2),
    Math.max(clause.verb.last + 2, (clause.object.at(-1)?.last ?? 0) + 1),
  );
  return near.some(({ lower }) => /^(?:separately|individually|each)$/.test(lower));
}

/** "X received Y", "Y was received by X", "X hosted Y in Z"; "welcomed Y" only in or to a place. */
export function reception(scene: Scene): EventMention[] {
  const { clause } = scene;
  const [hosts, guests] = clause.isPassive
    ? [behind(clause.prepositions, ['by']), clause.subject]
    : [clause.subject, clause.object];
  const event = mention(scene, 'meeting', {});
  // "hosts the bloc's council in Livingstone tomorrow"
  const isSet = (id: string): boolean =>
    clause.lemma === 'host' && id.startsWith('org:') && event.place !== undefined && event.date !== undefined;
  const guest = people(scene, guests, 'participant').filter(
    ({ id }) => id.startsWith('person:') || guests.every(({ refs }) => refs.length === 0) || isSet(id),
  );
  const host = people(scene, hosts, 'host');
  // "X hosted defense ministers at the base on Monday": guests without a name.
  const areUnnamed =
    clause.lemma === 'host' &&
    guests.some(({ isPlural, headLemma }) => isPlural && isOfficeWord(headLemma)) &&
    event.place !== undefined &&
    event.date !== undefined;
  if (guest.length === 0 && host.length > 0 && areUnnamed) return [{ ...event, participants: host }];
  // "X was received at the palace on Monday by the duke": by whom is not read.
  const isReceived =
    clause.isPassive && clause.lemma === 'receive' && event.place !== undefined && event.date !== undefined;
  if (guest.length === 0 || (host.length === 0 && !isReceived)) return [];
  const isGreeting = /^(?:welcome|greet)$/.test(clause.lemma);
  const goal = isGreeting ? placesOf(behind(clause.prepositions, ['to'])).at(0) : undefined;
  const place = placeIn(scene.article, clause.prepositions) ?? goal;
  if (isGreeting && place === undefined) return [];
  const sets = isSeparate(scene) ? guest.map((one) => [one]) : [guest];
  return sets.map((set) => ({
    ...event,
    place: event.place ?? goal,
    participants: unique([...host, ...set]),
  }));
}
