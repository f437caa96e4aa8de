import type { NounPhrase } from '../grammar/chunks.js';
import { isPerson } from '../grammar/complements.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

const THERE = /^(?:present|there|attendance)$/;

/** "Among those attending the summit were A and B", "Those present at the talks included A": who was there, of whom the sentence names some. */
export function amongThose({ reading, at }: PhraseUse): readonly NounPhrase[] {
  const { chunks, clauses } = reading;
  const telling = clauses.find(
    ({ lemma, object, polarity, verb }) =>
      /^(?:be|include)$/.test(lemma) &&
      polarity === 'affirmed' &&
      verb.first > (chunks[at]?.first ?? 0) &&
      object.some(isPerson),
  );
  if (telling === undefined) return [];
  const opening = chunks
    .slice(0, at)
    .flatMap((chunk) =>
      chunk.kind === 'phrase' ? chunk.words : 'text' in chunk ? [chunk.text] : [chunk.lemma],
    );
  const isOfSome =
    opening[0] === 'among' ||
    (telling.lemma === 'include' &&
      /^(?:those|participants|guests|attendees)$/.test(opening[0] ?? '') &&
      opening.some((word) => /^(?:attend|participants|guests|attendees)$/.test(word) || THERE.test(word)));
  return isOfSome ? telling.object : [];
}
