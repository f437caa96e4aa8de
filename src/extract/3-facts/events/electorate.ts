import { findDateline } from '../dateline.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

/** So many sentences back the country may be named. */
const REACH = 6;

/** Id of the country whose people vote: named in the phrase, else the only one of the sentence, else of the sentence before, else the article's own. */
export function electorateOf(article: ArticleReading, { phrase, reading }: PhraseUse): string | undefined {
  const inside = mentionsBetween(article, phrase.first, phrase.last).map(({ entityId }) => entityId);
  const [own] = countriesOf(article, inside);
  if (own !== undefined) return own;
  const inSentence = (article.mentions[reading.sentence] ?? []).map(({ entityId }) => entityId);
  const [reported] = countriesOf(article, [findDateline(article.spoken)?.place ?? '']);
  // "General elections are set for Nov. 29": where the report comes from, unless it is about another country.
  const isOfReport = [undefined, reported].includes(article.homes.pair[0]);
  if (countriesOf(article, inSentence).length === 0 && reported !== undefined && isOfReport) return reported;
  for (let sentence = reading.sentence; sentence >= Math.max(0, reading.sentence - REACH); sentence -= 1) {
    const found = countriesOf(
      article,
      (article.mentions[sentence] ?? []).map(({ entityId }) => entityId),
    );
    if (found.length === 1) return isSpokenOf(article, sentence, found[0]) ? found[0] : undefined;
    if (found.length > 1) return sentence === reading.sentence ? undefined : article.home;
  }
  // "Parliamentary elections are to be held": where the article is at home.
  return article.home;
}

/** "The American diplomat called Friday's vote a triumph": whose citizen speaks of a vote need not be where it is. */
const isSpokenOf = (article: ArticleReading, sentence: number, country: string | undefined): boolean =>
  country === article.home ||
  article.homes.pair[0] === country ||
  (article.mentions[sentence] ?? []).some(
    ({ entityId, kind }) =>
      kind !== 'demonym' &&
      !entityId.startsWith('person:') &&
      countriesOf(article, [entityId])[0] === country,
  );

/** The countries that the entities are or lie in, each once. */
export function countriesOf({ spoken }: ArticleReading, ids: readonly string[]): string[] {
  const found = ids.flatMap((id) => {
    if (id.startsWith('country:')) return [id];
    const country = id.startsWith('org:') ? null : spoken.entities.get(id)?.country;
    return country == null ? [] : [`country:${country}`];
  });
  return [...new Set(found)].filter((id) => spoken.entities.has(id));
}
