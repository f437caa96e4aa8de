import type { ArticleReading } from './article-reading.js';
import { type Chunk, textOf } from './chunks.js';
import type { Clause } from './clause.js';

/** "will be taken up when he travels next month", "flew in from Rome, where he met X on Monday": the day of a clause behind "when", "if" or the place left is its own. */
export const isSubordinate = ({ readings }: ArticleReading, { sentence, first }: Clause): boolean =>
  readings[sentence]?.chunks.some(
    (chunk, at, all) =>
      chunk.kind === 'subordinator' &&
      chunk.last === first &&
      (/^(?:when|if|while|once)$/.test(chunk.text) || isWhereLeft(all, at)),
  ) === true;

/** "where" behind a place that one comes from. */
const isWhereLeft = (chunks: readonly Chunk[], at: number): boolean =>
  textOf(chunks[at]) === 'where' && textOf(chunks[at - (chunks[at - 1]?.kind === 'mark' ? 3 : 2)]) === 'from';

/** "flew in from Rome, where he met X": whether a clause tells of the place left. */
export const isOfPlaceLeft = ({ readings }: ArticleReading, { sentence, first }: Clause): boolean =>
  readings[sentence]?.chunks.some((chunk, at, all) => chunk.last === first && isWhereLeft(all, at)) === true;

/** "told the agency that in February output fell": where the "that" of the next clause begins, as an offset; infinity where none does. */
export function thatBefore(
  { readings, spoken }: ArticleReading,
  { sentence, verb }: Clause,
  next?: Clause,
): number {
  const that = readings[sentence]?.chunks.find(
    (chunk) =>
      chunk.kind === 'subordinator' &&
      chunk.text === 'that' &&
      chunk.first >= verb.last &&
      chunk.last <= (next?.verb.first ?? Number.POSITIVE_INFINITY),
  );
  return spoken.tokens[that?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY;
}
