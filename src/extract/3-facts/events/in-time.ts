import { DAY, readEdtf } from '../../../domain/fuzzy-date.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { EventMention } from './event-mention.js';

/** Whether a date begins after the publication. */
export function isAhead({ spoken }: ArticleReading, date: string | null | undefined): boolean {
  const start = date == null ? undefined : readEdtf(date)?.startDate;
  return start !== undefined && spoken.publishedAt !== undefined && start > spoken.publishedAt;
}

const MONTH = 31;

/** Whether a date ends more than a month before the publication. */
export function isLongPast({ spoken }: ArticleReading, date: string | null | undefined): boolean {
  const end = date == null ? undefined : readEdtf(date)?.endDate;
  const { publishedAt } = spoken;
  return end != null && publishedAt !== undefined && Date.parse(publishedAt) - Date.parse(end) > MONTH * DAY;
}

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
