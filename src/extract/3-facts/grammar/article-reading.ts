import type { ExtractedStatement, Quote } from '../../../domain/extraction.js';
import {
  type AmountMention,
  type DateMention,
  type Mention,
  quoteSpan,
  type SpokenAnalysis,
} from '../../analysis.js';
import { isHeldOn, leadersByName } from '../../lexicon/lexicon.js';
import { findHomeCountries, type HomeCountries } from '../positions/home-country.js';
import type { NounPhrase } from './chunks.js';
import { findMovements, type Movements } from './movements.js';
import type { Reading } from './readings.js';

/** Everything the rules of agreements, events and claims look at. */
export interface ArticleReading {
  readonly spoken: SpokenAnalysis;
  readonly readings: readonly Reading[];
  /** Mentions and groups of a sentence, by its index, in order of their tokens. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly amounts: readonly (readonly AmountMention[])[];
  /** Statements that touch a sentence, by its index. */
  readonly statements: readonly (readonly ExtractedStatement[])[];
  /** Country of a person's office, else of the person, whose office is of no company or international body: id of the country. */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Whose officials the article may name without saying so. */
  readonly homes: HomeCountries;
  /** The likeliest of them: id of the country that "the government" means; undefined where the article has no country of its own. */
  readonly home: string | undefined;
  readonly movements: Movements;
}

/** Joins what the earlier stages found, indexed by sentence. */
export function openArticle(
  spoken: SpokenAnalysis,
  readings: readonly Reading[],
  groups: readonly Mention[],
): ArticleReading {
  const mentions: Mention[][] = spoken.sentences.map(() => []);
  for (const mention of [...spoken.mentions, ...groups]) mentions[mention.sentence]?.push(mention);
  for (const list of mentions) list.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  const dates: DateMention[][] = spoken.sentences.map(() => []);
  for (const date of spoken.dates) dates[date.sentence]?.push(date);
  const amounts: AmountMention[][] = spoken.sentences.map(() => []);
  for (const amount of spoken.amounts) amounts[amount.sentence]?.push(amount);
  const statements: ExtractedStatement[][] = spoken.sentences.map(() => []);
  for (const statement of spoken.statements)
    for (let at = sentenceAt(spoken, statement.start); at < statements.length; at += 1) {
      if ((spoken.sentences[at]?.start ?? statement.end) >= statement.end) break;
      statements[at]?.push(statement);
    }
  const homes = findHomeCountries(spoken);
  return {
    spoken,
    readings,
    mentions,
    dates,
    amounts,
    statements,
    countryOf: findCountries(spoken),
    homes,
    home: homes.likely[0],
    movements: findMovements(spoken),
  };
}

/** Whether the sentence is the headline. */
export const isHeadline = ({ spoken }: ArticleReading, sentence: number): boolean =>
  spoken.sentences[sentence]?.isHeadline === true;

/** Index of the last sentence that begins at or before the offset; 0 when none does. */
export function sentenceAt({ sentences }: SpokenAnalysis, offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Slug of the body whose office a person by the tables holds on the day of the article: the Commission's President acts for no country. */
export const bodyServed = (
  { publishedAt }: Pick<SpokenAnalysis, 'publishedAt'>,
  name: string,
): string | undefined =>
  publishedAt === undefined
    ? undefined
    : leadersByName(name)
        .flatMap(({ posts }) => posts)
        .find((post) => post.organization !== undefined && isHeldOn(post, publishedAt))?.organization;

function findCountries(spoken: SpokenAnalysis): Map<string, string> {
  const found = new Map<string, string>();
  for (const entity of spoken.entities.values()) {
    if (entity.kind !== 'person' || entity.country === null || bodyServed(spoken, entity.name) !== undefined)
      continue;
    found.set(entity.id, `country:${entity.country}`);
  }
  // "UN Secretary-General Ban Ki-moon" and "Siemens chief executive Joe Kaeser" act for no country.
  for (const { person, of, isFormer } of spoken.positions)
    if (of !== null && !isFormer && /^(?:igo|company)$/.test(spoken.entities.get(of)?.type ?? ''))
      found.delete(person);
  for (const { person, of, isFormer } of spoken.positions)
    if (of?.startsWith('country:') && !isFormer) found.set(person, of);
  // "the Crown Prince of Abu Dhabi"
  for (const { person, of, title, isFormer } of spoken.positions) {
    const land = of?.startsWith('place:') === true ? spoken.entities.get(of)?.country : null;
    if (land != null && !isFormer && !found.has(person) && /\b(?:prince|ruler|emir)\b/i.test(title))
      found.set(person, `country:${land}`);
  }
  return found;
}

/** Verbatim words from token `first` up to `last`, exclusive. */
export function quoteTokens(article: ArticleReading, first: number, last: number): Quote {
  const { tokens, text } = article.spoken;
  const start = tokens[first]?.start ?? 0;
  return quoteSpan(text, { start, end: Math.max(start, tokens[last - 1]?.end ?? start) });
}

/** The whole sentence, verbatim. */
export function quoteSentence(article: ArticleReading, sentence: number): Quote {
  const span = article.spoken.sentences[sentence];
  return quoteSpan(article.spoken.text, { start: span?.start ?? 0, end: span?.end ?? 0 });
}

/** Mentions inside a stretch of tokens. */
export function mentionsBetween(article: ArticleReading, first: number, last: number): Mention[] {
  const sentence = article.spoken.tokens[first]?.sentence ?? -1;
  return (article.mentions[sentence] ?? []).filter(
    (mention) => mention.firstToken >= first && mention.lastToken <= last,
  );
}

/** `coref` where a phrase names its entity by a pronoun, a group or a description, else `stated`. */
export function basisOf(article: ArticleReading, phrases: readonly NounPhrase[]): 'stated' | 'coref' {
  const isIndirect = phrases.some(
    (phrase) =>
      phrase.isPronoun ||
      mentionsBetween(article, phrase.first, phrase.last).some(
        ({ kind, lastToken }) => lastToken === phrase.last && (kind === 'group' || kind === 'nominal'),
      ),
  );
  return isIndirect ? 'coref' : 'stated';
}
