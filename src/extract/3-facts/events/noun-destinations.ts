import { isPlaceLike, refsOfAll } from '../grammar/actors.js';
import { listedBehind } from '../grammar/listed-behind.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';

/** What a journey counts: "a trip to three countries: A, B and C", "a three-nation tour, …". */
const STOPS = /^(?:country|nation|state|city|capital|stop|tour|trip|visit|journey)$/;

const STOP = /^(?:stop|stopover)$/;

/** Where a visit leads: "visits to A and B", "a tour of A and B", "a visit that is his first to A". */
export function destinationsOf(use: PhraseUse): string[] {
  const goals = behind(use.tail, ['to', ...(use.phrase.headLemma === 'tour' ? ['of'] : [])]);
  const last = goals.at(-1) ?? use.phrase;
  const listed = STOPS.test(last.headLemma) ? refsOfAll(listedBehind(use.reading.chunks, last)) : [];
  if (listed.length > 1 && listed.every(isPlaceLike)) return listed;
  // "his stops in A and B"
  const stops = STOP.test(use.phrase.headLemma) ? refsOfAll(behind(use.tail, ['in', 'at'])) : [];
  // "the visit that he will pay to Lima"
  const paid =
    !STOP.test(use.phrase.headLemma) && /^(?:pay|make)$/.test(use.asObject?.lemma ?? '')
      ? behind(use.asObject?.prepositions ?? [], ['to'])
      : [];
  const own = [...refsOfAll([...goals, ...paid]), ...stops];
  const later = use.asSubject
    .filter(({ lemma }) => lemma === 'be')
    .flatMap(({ prepositions, object }) => [
      ...refsOfAll(behind(prepositions, ['to'])),
      // "His next stop is Lima"
      ...(STOP.test(use.phrase.headLemma) ? refsOfAll(object) : []),
    ]);
  return (own.some(isPlaceLike) ? own : later).filter(isPlaceLike);
}
