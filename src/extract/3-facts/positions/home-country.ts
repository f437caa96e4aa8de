import type { Analysis, Mention } from '../../analysis.js';
import { findDateline } from '../dateline.js';

/** Times as often as any other: then a country is what the article is about. */
const MARGIN = 2;

/**
 * Id of the country whose officials an article names without saying so: that of its dateline where it speaks of it too, else the one that it
 * names far more often than any other; undefined where neither is there.
 */
export function findHomeCountry(analysis: Analysis): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions)
    if (isOfCountry(mention)) counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1);
  const dateline = findDateline(analysis);
  const code = dateline && analysis.entities.get(dateline.place)?.country;
  if (code != null && counts.has(`country:${code}`)) return `country:${code}`;
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= MARGIN * (second?.[1] ?? 0) ? first[0] : undefined;
}

const isOfCountry = ({ entityId, kind }: Mention): boolean =>
  entityId.startsWith('country:') && (kind === 'name' || kind === 'demonym' || kind === 'metonym');
