import { readEdtf } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { EventMention } from './event-mention.js';

/** "met Y on Monday and is due in Rome": what is still to come has no day of the past. */
export function dateInTime<D extends EventMention['date']>(
  { spoken }: ArticleReading,
  date: D,
  status: EventMention['status'],
): D | undefined {
  const end = date?.value == null ? undefined : (readEdtf(date.value)?.endDate ?? undefined);
  const isPast = end !== undefined && spoken.publishedAt !== undefined && end < spoken.publishedAt;
  return status === 'planned' && isPast ? undefined : date;
}
