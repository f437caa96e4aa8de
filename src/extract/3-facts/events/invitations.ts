import { readEdtf } from '../../../domain/fuzzy-date.js';
import { isPlaceLike, placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { behindAll } from '../grammar/phrase-use.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene } from './scene.js';

/** "invited X to visit Rome in 2020", "invited X to the White House next month": with a time still ahead it is a visit to come. */
export function invitation(scene: Scene): EventMention[] {
  const { article, clause } = scene;
  const isOpen = clause.lemma === 'invite';
  const guests = people(scene, isOpen && !clause.isPassive ? clause.object : clause.subject, 'visitor');
  const visitors = guests.filter(({ id }) => id.startsWith('person:'));
  const goals = isOpen ? behindAll(clause.prepositions, 'to') : clause.object;
  const date = dateOfClause(article, clause);
  const isAhead = date !== undefined && isStillAhead(article, date.value);
  if (visitors.length === 0 || !(isAhead || (date === undefined && isAccepted(article, clause.sentence))))
    return [];
  return placesOf(goals.filter(({ refs }) => refs.length > 0 && refs.every(isPlaceLike))).map((place) =>
    mention(scene, 'visit', { participants: visitors, place, status: 'planned' }),
  );
}

/** "invited X to visit Chile. The invitation was accepted with pleasure": told right behind. */
function isAccepted({ spoken: { sentences, view } }: ArticleReading, sentence: number): boolean {
  const { start, end } = { start: sentences[sentence]?.start ?? 0, end: sentences[sentence + 1]?.end ?? 0 };
  return /\b(?:invitation (?:was|has been) (?:\w+ly )?accepted|accepted the invitation|accepted it)\b/i.test(
    view.slice(start, Math.max(start, end)),
  );
}

const isStillAhead = ({ spoken }: ArticleReading, value: string | null): boolean =>
  value !== null && spoken.publishedAt !== undefined && (readEdtf(value)?.endDate ?? '') > spoken.publishedAt;

/** "invited X to visit Rome": the visit, not the verb of asking. */
export const isInvited = ({ lemma, governor, verb }: Clause): boolean =>
  lemma === 'visit' &&
  verb.form === 'infinitive' &&
  governor?.lemma === 'invite' &&
  governor.polarity === 'affirmed';
