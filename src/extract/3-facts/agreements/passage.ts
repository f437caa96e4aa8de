import type { Mention } from '../../analysis.js';
import { isCapital } from '../capitals.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { verbForms } from '../grammar/verb-forms.js';
import { agreementTypeOf } from './agreement-heads.js';

/** Sentences of the paragraph that a description may look back to. */
const REACH = 4;

/** Ids of the countries that a sentence names, those of the people in it among them. */
export function countriesOf(article: ArticleReading, sentence: number): string[] {
  const { mentions, countryOf } = article;
  return [
    ...new Set(
      (mentions[sentence] ?? [])
        .filter((mention) => !isPlaceOnly(article, mention))
        .map(
          ({ entityId, firstToken }) =>
            countryOf.get(entityId) ?? capitalAsActor(article, entityId, firstToken),
        )
        .filter((id) => id.startsWith('country:')),
    ),
  ];
}

/** "signed in France", "in Bonn, Germany", "in the German capital": a country named for nothing but the place. */
export function isPlaceOnly(
  { mentions, spoken: { tokens } }: ArticleReading,
  { sentence, firstToken, lastToken }: Mention,
): boolean {
  if (tokens[firstToken - 1]?.lower === 'in') return true;
  const isSeat =
    /^(?:capital|city|town|resort|port)$/.test(tokens[lastToken]?.lower ?? '') &&
    tokens[firstToken - 2]?.lower === 'in';
  return (
    isSeat ||
    (tokens[firstToken - 1]?.text === ',' &&
      (mentions[sentence] ?? []).some(
        (city) => city.entityId.startsWith('place:') && city.lastToken === firstToken - 1,
      ))
  );
}

/** "Tokyo knows": the country of a capital that opens a clause. */
function capitalAsActor(article: ArticleReading, id: string, at: number): string {
  const { spoken } = article;
  const country = `country:${spoken.entities.get(id)?.country}`;
  const before = spoken.tokens[at - 1];
  const isOpening = before === undefined || /^(?:["',;]|and|but|that|which|while)$/.test(before.lower);
  const verb = spoken.tokens[at + 1]?.lower ?? '';
  const isDoing = verbForms.has(verb) && agreementTypeOf(verb) === undefined;
  return id.startsWith('place:') &&
    isOpening &&
    isDoing &&
    isCapital(article.spoken.entities, id) &&
    spoken.entities.has(country)
    ? country
    : id;
}

/** Countries of the nearest sentence, from this one back to the paragraph's first, that names any; none where no sentence does. */
export function countriesAround(article: ArticleReading, sentence: number): string[] {
  return passagesBack(article, sentence).find((countries) => countries.length > 0) ?? [];
}

function passagesBack(article: ArticleReading, sentence: number): string[][] {
  const { sentences } = article.spoken;
  const found: string[][] = [];
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    if (sentences[at]?.paragraph !== sentences[sentence]?.paragraph) break;
    found.push(countriesOf(article, at));
  }
  return found;
}

/** The two that the sentence names, or it and those before it in its paragraph; none where more are named. */
export function pairAround(article: ArticleReading, sentence: number): string[] {
  let pair = new Set<string>();
  for (const countries of passagesBack(article, sentence)) {
    const wider = new Set([...pair, ...countries]);
    if (wider.size > 2) break;
    pair = wider;
    if (pair.size === 2) return [...pair];
  }
  return [];
}
