import { isPlaceLike, placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene } from './scene.js';

const TRAVELLING = new Set(
  'travel arrive fly head journey go leave depart proceed shuttle jet continue land come'.split(' '),
);

/** Whether the verb may tell a visit: "visited", "arrived in", "left for", "was in". */
export const isTravelling = (lemma: string): boolean =>
  lemma === 'visit' || lemma === 'tour' || lemma === 'be' || TRAVELLING.has(lemma);

/** One visit to each place: "visited X", "travelled to X, Y and Z", "was in X on Monday". */
export function visits(scene: Scene): EventMention[] {
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
      beforeOther(prepositions)
        .filter(({ preposition }) => leadsThere(lemma, preposition))
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

/** What stands before "after a visit to B". */
function beforeOther(list: Clause['prepositions']): Clause['prepositions'] {
  const at = list.findIndex(({ preposition }) =>
    /^(?:after|following|before|during|since)$/.test(preposition),
  );
  return at < 0 ? list : list.slice(0, at);
}

/** "travel to", "leave for", "arrive in", "shuttle from A to B". */
function leadsThere(lemma: string, preposition: string): boolean {
  if (preposition === 'to') return !/^(?:leave|depart|arrive|land)$/.test(lemma);
  if (preposition === 'for') return lemma === 'leave' || lemma === 'depart' || lemma === 'head';
  if (preposition === 'from') return lemma === 'shuttle';
  return preposition === 'in' && (lemma === 'arrive' || lemma === 'land');
}
