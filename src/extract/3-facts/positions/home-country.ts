import type { Analysis, Mention } from '../../analysis.js';
import { isHeldOn, leadersByName } from '../../lexicon/lexicon.js';
import { findDateline } from '../dateline.js';
import { isPersonMention } from '../mention-index.js';

/** Times as often as any other: then a country is what the article is about. */
const MARGIN = 2;
const OFTEN = 3;

/**
 * Id of the country whose officials an article names without saying so: that of its dateline where it speaks of it too; else that of the
 * leaders whom it calls "President X" without more; else the one that it names far more often than any other; undefined where none is there.
 */
export function findHomeCountry(analysis: Analysis): string | undefined {
  const named = countMentions(analysis);
  const dateline = findDateline(analysis);
  const code = dateline && analysis.entities.get(dateline.place)?.country;
  if (code != null && named.has(`country:${code}`)) return `country:${code}`;
  const led = mostFrequent(countBareLeaders(analysis), 1);
  if (led !== undefined && named.has(led)) return led;
  const main = mostFrequent(named, MARGIN);
  return (named.get(main ?? '') ?? 0) < OFTEN ? undefined : main;
}

function mostFrequent(counts: ReadonlyMap<string, number>, margin: number): string | undefined {
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) return undefined;
  const isAhead = margin > 1 ? first[1] >= margin * (second?.[1] ?? 0) : first[1] > (second?.[1] ?? 0);
  return isAhead ? first[0] : undefined;
}

function countMentions({ mentions }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (isOfCountry(mention)) counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1);
  return counts;
}

const isOfCountry = ({ entityId, kind }: Mention): boolean =>
  entityId.startsWith('country:') && (kind === 'name' || kind === 'demonym' || kind === 'metonym');

/** "President Kibaki", "Prime Minister Raila Odinga": holders of office by the tables, nothing of a country before their title. */
function countBareLeaders({
  mentions,
  entities,
  tokens,
  publishedAt,
}: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of publishedAt === undefined ? [] : mentions) {
    if (!isPersonMention(mention) || mention.kind !== 'name') continue;
    const title = tokens[mention.firstToken - 1];
    if (!/^(?:president|premier|minister|chancellor)$/i.test(title?.lower ?? '')) continue;
    const before = tokens[mention.firstToken - (title?.lower === 'minister' ? 3 : 2)];
    if (before === undefined || before.isCapitalised || /^(?:'s|of|')$/.test(before.lower)) continue;
    const posts = leadersByName(entities.get(mention.entityId)?.name ?? '').flatMap((leader) => leader.posts);
    const post = posts.find((item) => item.country !== undefined && isHeldOn(item, publishedAt ?? ''));
    if (post !== undefined)
      counts.set(`country:${post.country}`, (counts.get(`country:${post.country}`) ?? 0) + 1);
  }
  return counts;
}
