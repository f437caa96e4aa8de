import { flatMap } from '../../../flat-map.js';
import { findDateline } from '../dateline.js';
import { type ArticleReading, quoteSentence } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { EventMention } from './event-mention.js';
import { mention } from './scene.js';

/** "as visiting Chinese Premier Li Keqiang held talks", "his visiting counterpart X": a visit to where the report comes from, else to the country of the host. */
export function findVisiting(article: ArticleReading): EventMention[] {
  return flatMap(article.readings, (reading) => {
    const visitors = reading.chunks.filter(
      (chunk): chunk is NounPhrase => chunk.kind === 'phrase' && chunk.words.includes('visiting'),
    );
    const [clause] = reading.clauses;
    if (clause === undefined) return [];
    return flatMap(visitors, (phrase) => {
      const id = phrase.refs.find((ref) => ref.startsWith('person:'));
      const place = id === undefined ? undefined : hostOf(article, reading.sentence, id);
      if (id === undefined || place === undefined) return [];
      const participants = [{ id, role: 'visitor', basis: 'stated' } as const];
      return [
        mention({ article, reading, clause }, 'visit', {
          participants,
          place,
          date: undefined,
          status: 'held',
          head: phrase.last - 1,
          evidence: quoteSentence(article, reading.sentence),
          isContinued: false,
        }),
      ];
    });
  });
}

/** The place of the dateline, else the only other country of the people in the sentence. */
export function hostOf(article: ArticleReading, sentence: number, visitor: string): string | undefined {
  const own = article.countryOf.get(visitor);
  const dateline = findDateline(article.spoken)?.place;
  const home = `country:${article.spoken.entities.get(dateline ?? '')?.country}`;
  if (dateline !== undefined && home !== own) return dateline;
  const others = flatMap(
    article.mentions[sentence] ?? [],
    ({ entityId }) => article.countryOf.get(entityId) ?? [],
  );
  const hosts = new Set(others.filter((id) => id !== own && article.spoken.entities.has(id)));
  return hosts.size === 1 ? [...hosts][0] : undefined;
}
