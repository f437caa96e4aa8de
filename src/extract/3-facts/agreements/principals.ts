import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { asParties } from './as-parties.js';
import type { AgreementDraft } from './merge-agreements.js';

const LEAD_SENTENCES = 4;
const MOST = 4;

/** Those that an article's agreements are between: of the first agreement of the lead, else of the most, else the countries that the lead names as one subject. */
export function findPrincipals(article: ArticleReading, drafts: readonly AgreementDraft[]): string[] {
  const sets = drafts.flatMap((draft) => {
    const states = statesOf(draft);
    return states.length > 1 && states.length <= MOST ? [{ draft, states }] : [];
  });
  const lead = sets.find(({ draft }) => draft.mentions.some(({ sentence }) => sentence <= LEAD_SENTENCES));
  return lead?.states ?? mostFrequent(sets.map(({ states }) => states)) ?? subjectsOfLead(article);
}

/** Countries and organizations bound by a draft. */
export const statesOf = ({ parties }: AgreementDraft): string[] =>
  [...parties.values()].filter(({ id, isDenied }) => isState(id) && isDenied !== true).map(({ id }) => id);

/** The set that most agreements share, two at least. */
function mostFrequent(sets: readonly string[][]): string[] | undefined {
  const counts = new Map<string, { states: string[]; count: number }>();
  for (const states of sets) {
    const key = states.toSorted().join(' ');
    counts.set(key, { states, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count > 1 ? best.states : undefined;
}

function subjectsOfLead(article: ArticleReading): string[] {
  for (const { clauses } of article.readings.slice(0, LEAD_SENTENCES))
    for (const { subject, prepositions } of clauses) {
      const between = prepositions.filter(({ preposition }) => preposition === 'between');
      const ids = [subject, ...between.map(({ phrases }) => phrases)]
        .map((phrases) => asParties(article, phrases, 'party').map(({ id }) => id))
        .map((all) => all.filter((id) => id.startsWith('country:')))
        .find((all) => all.length > 1);
      if (ids === undefined) continue;
      if (ids.length <= MOST && isTopic(article, ids)) return ids;
    }
  return [];
}

/** Whether the article names them together more than once. */
const isTopic = ({ mentions }: ArticleReading, ids: readonly string[]): boolean =>
  mentions.filter((list) => ids.every((id) => list.some(({ entityId }) => entityId === id))).length > 1;
