import type { Mention } from '../../../analysis.js';
import type { ArticleReading } from '../../grammar/article-reading.js';
import type { AgreementDraft } from '../merge-agreements.js';

/** The sentences that are looked at, counted from the one that speaks of the agreement. */
const AROUND = [
  [0, 'here'],
  [-1, 'before'],
  [-2, 'earlier'],
  [1, 'after'],
] as const;
/** So many places of an agreement tell who is around it. */
const MOST_PLACES = 8;

/** What stands around the places of an agreement: for each country and body how it is named there, as words like "here:demonym". */
export function findStances(
  article: ArticleReading,
  { mentions }: AgreementDraft,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const body = mentions.filter(({ isHeadline }) => !isHeadline);
  for (const { sentence } of (body.length > 0 ? body : mentions).slice(0, MOST_PLACES))
    for (const [offset, where] of AROUND)
      if (isSameParagraph(article, sentence, sentence + offset))
        for (const mention of article.mentions[sentence + offset] ?? [])
          for (const [id, how] of standing(article, mention)) {
            const stances = found.get(id) ?? new Set();
            found.set(id, stances.add(`${where}:${how}`));
          }
  return found;
}

const isSameParagraph = ({ spoken: { sentences } }: ArticleReading, one: number, other: number): boolean =>
  one === other || sentences[one]?.paragraph === sentences[other]?.paragraph;

/** A person stands for his country, a city for its own. */
function standing(
  { countryOf, spoken }: ArticleReading,
  { entityId, kind }: Mention,
): readonly (readonly [id: string, how: string])[] {
  if (entityId.startsWith('place:')) return [[`country:${spoken.entities.get(entityId)?.country}`, 'place']];
  if (!entityId.startsWith('person:')) return [[entityId, kind]];
  const country = countryOf.get(entityId);
  return country === undefined ? [] : [[country, 'person']];
}
