import type { EventStatus } from '../../../domain/vocabularies.js';
import { actorsOf, isPlaceLike, placesOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { behind, tailOf } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';

/** "the Leader of the Revolution Ali Khamenei": the name at the end of "of" is the officer's. */
const OFFICES =
  /^(?:leader|president|minister|secretary|head|chief|king|emir|sultan|commander|chairman|governor|director)$/;

/** Who a subject or object stands for; "authorities from Mexico and the United States" are the two. */
export function actorsIn(reading: Reading, phrases: readonly NounPhrase[]): string[] {
  const ids = phrases.flatMap((phrase) => {
    const own = actorsOf(phrase);
    if (own.length > 0 || phrase.refs.length > 0) return own;
    const tail = tailOf(reading, reading.chunks.indexOf(phrase));
    const people = OFFICES.test(phrase.headLemma)
      ? behind(tail, ['of'])
          .flatMap(({ refs }) => refs)
          .filter((id) => id.startsWith('person:'))
      : [];
    return people.length > 0 ? people : behind(tail, ['from']).flatMap(actorsOf);
  });
  return [...new Set(ids)];
}

/** Where the prepositional phrases say it happens: one place behind "in" or "at", the most specific. */
export function placeIn(article: ArticleReading, list: readonly PrepositionalPhrase[]): string | undefined {
  for (const { preposition, phrases } of list) {
    if (preposition !== 'in' && preposition !== 'at' && preposition !== 'on' && preposition !== 'near')
      continue;
    const places = placesOf(phrases.filter(({ refs }) => refs.length > 0 && refs.every(isPlaceLike)));
    const inner = places.length > 0 ? places : innerPlaces(article, phrases);
    if (preposition === 'on' && inner.every((id) => id.startsWith('country:'))) continue;
    if (inner.length === 1 || (inner.length > 1 && isWithin(article, inner))) return inner[0];
  }
  return undefined;
}

/** "in the Russian city of Sochi", "in Kazakhstan's capital": a place named before the head. */
function innerPlaces(article: ArticleReading, phrases: readonly NounPhrase[]): string[] {
  return phrases
    .filter(({ headLemma }) =>
      /^(?:city|capital|town|port|resort|province|region|palace|airport|embassy)$/.test(headLemma),
    )
    .flatMap(
      (phrase) =>
        article.mentions[article.spoken.tokens[phrase.first]?.sentence ?? 0]?.filter(
          (mention) =>
            mention.firstToken >= phrase.first &&
            mention.firstToken <= phrase.last + 1 &&
            mention.entityId.startsWith('place:'),
        ) ?? [],
    )
    .map(({ entityId }) => entityId);
}

/** "Sochi, Russia": the second contains the first. */
function isWithin({ spoken }: ArticleReading, [first, second]: readonly string[]): boolean {
  return `country:${spoken.entities.get(first ?? '')?.country}` === second;
}

/** "In Niamey, they met": a place before the first clause. */
export function frontedPlace(article: ArticleReading, { chunks, clauses }: Reading): string | undefined {
  const [preposition, phrase] = chunks;
  const begin = clauses[0]?.first ?? 0;
  if (preposition?.kind !== 'preposition' || phrase?.kind !== 'phrase' || phrase.last > begin)
    return undefined;
  return placeIn(article, [{ preposition: preposition.text, phrases: [phrase] }]);
}

const CANCELLING = new Set('cancel postpone scrap delay abandon'.split(' '));

/** Held, planned or cancelled, by the verb's modality; undefined where it did not and will not happen. */
export function statusOf(clause: Clause): EventStatus | undefined {
  if (CANCELLING.has(clause.lemma) && clause.modality === 'actual') return 'cancelled';
  if (clause.polarity === 'denied') return undefined;
  if (clause.modality === 'planned') return 'planned';
  return clause.modality === 'hypothetical' ? undefined : 'held';
}
