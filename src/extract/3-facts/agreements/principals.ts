import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
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

function subjectsOfLead({ readings }: ArticleReading): string[] {
  for (const { clauses } of readings.slice(0, LEAD_SENTENCES))
    for (const { subject } of clauses) {
      const ids = [...new Set(subject.flatMap(({ refs }) => refs))].filter((id) => id.startsWith('country:'));
      if (ids.length > 1 && ids.length <= MOST) return ids;
    }
  return [];
}
