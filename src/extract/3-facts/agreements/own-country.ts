import type { ArticleReading } from '../grammar/article-reading.js';

/** Sentences in which an article first names itself. */
const LEAD = 3;

/**
 * The country whose agreements with others an article tells of by the name of the other alone: its own, where it is one of the two that it
 * names most; in "Visit of the Minister to Angola" the one named most that the headline does not go to. Undefined where that leaves none.
 */
export function findOwnCountry(article: ArticleReading): string | undefined {
  const { likely, others, pair, foreign } = article.homes;
  const visited = visitedCountries(article);
  const [home] = likely;
  if (home !== undefined && (visited.has(home) || (visited.size > 0 && foreign.has(home)))) {
    const left = others.filter((id) => !visited.has(id) && !foreign.has(id));
    const lead = article.mentions.slice(0, LEAD).flatMap((list) => list.map(({ entityId }) => entityId));
    return lead.find((id) => left.includes(id)) ?? left[0];
  }
  return pair.length === 0 || pair.includes(home ?? '') ? home : undefined;
}

/** Countries behind "to" in the headline: "Travel to Kenya and Ghana". */
export function visitedCountries({ mentions, spoken }: ArticleReading): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { index, isHeadline } of spoken.sentences) {
    if (!isHeadline) continue;
    let end = -1;
    for (const { entityId, firstToken, lastToken } of mentions[index] ?? []) {
      const before = spoken.tokens[firstToken - 1]?.lower ?? '';
      const isNext = end >= 0 && firstToken - end <= 2 && /^(?:and|,|the)$/.test(before);
      if (!entityId.startsWith('country:') || !(before === 'to' || isNext)) continue;
      found.add(entityId);
      end = lastToken;
    }
  }
  return found;
}
