import type { Mention } from '../../analysis.js';
import type { ArticleReading } from './article-reading.js';

/** Whom a mention names, and how: a person stands for his country, a city for its own. */
export function standing(
  { countryOf, spoken }: ArticleReading,
  { entityId, kind }: Mention,
): readonly (readonly [id: string, how: string])[] {
  if (entityId.startsWith('place:')) return [[`country:${spoken.entities.get(entityId)?.country}`, 'place']];
  if (!entityId.startsWith('person:')) return [[entityId, kind]];
  const country = countryOf.get(entityId);
  return country === undefined ? [] : [[country, 'person']];
}
