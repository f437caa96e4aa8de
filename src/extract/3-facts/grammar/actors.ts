import { flatMap } from '../../../flat-map.js';
import { type ArticleReading, mentionsBetween } from './article-reading.js';
import type { NounPhrase } from './chunks.js';
import { FROM_OR_BY } from './closed-classes.js';

/** Heads whose country acts through them: "Turkish forces", "U.S. officials". */
const REPRESENTING = new Set(
  `official authority government force troop army military navy warplane jet aircraft soldier diplomat negotiator delegation representative side police
  officer senator lawmaker mp leader minister team commander strike airstrike plane drone regime administration president premier counterpart council junta cabinet`.split(
    /\s+/,
  ),
);

/** Heads whose countries act through several of them: "the Indian and Pakistani foreign secretaries". */
const REPRESENTING_TOGETHER = /^(?:secretary|envoy|ambassador|chief)$/;

export const isActor = (id: string): boolean => /^(?:person|country|org):/.test(id);
export const isState = (id: string): boolean => /^(?:country|org):/.test(id);
export const isPlaceLike = (id: string): boolean => /^(?:place|country):/.test(id);

/** Who a phrase stands for as an actor: its head's referents, else the countries whose officials or forces it names. */
export function actorsOf(phrase: NounPhrase): string[] {
  const own = phrase.refs.filter(isActor);
  if (own.length > 0 || phrase.refs.length > 0) return own;
  const isDelegate =
    REPRESENTING.has(phrase.headLemma) || (phrase.isPlural && REPRESENTING_TOGETHER.test(phrase.headLemma));
  if (isDelegate) return phrase.owners.filter(isState);
  const isBody = BODY.test(phrase.headLemma) && !phrase.isPlural;
  return isBody || ARMED.test(phrase.headLemma) ? phrase.owners.filter((id) => id.startsWith('org:')) : [];
}

/** "FARC rebels" act for their movement, "Pakistani militants" for no country. */
const ARMED = /^(?:rebel|militia|militant|insurgent|guerrilla|movement|fighter)$/;

/** "the Mercosur trade bloc": the body that the noun describes. */
const BODY = /^(?:bloc|grouping|alliance|organi[sz]ation|group|body|cartel|club|union)$/;

/** Actors of several phrases, each once, in order. */
export function actorsOfAll(phrases: readonly NounPhrase[]): string[] {
  return [...new Set(flatMap(phrases, actorsOf))];
}

/** Everything a phrase refers to by its head. */
export const refsOfAll = (phrases: readonly NounPhrase[]): string[] => [
  ...new Set(flatMap(phrases, (phrase) => phrase.refs)),
];

/** The place or country a phrase names, the most specific first: "Kazakhstan's capital Astana" → Astana. */
export function placesOf(phrases: readonly NounPhrase[]): string[] {
  const heads = flatMap(phrases, (phrase) => phrase.refs.filter(isPlaceLike));
  const inner = flatMap(phrases, (phrase) =>
    phrase.refs.length > 0 ? [] : phrase.owners.filter(isPlaceLike),
  );
  return [...new Set([...heads, ...inner])];
}

/** What a possessor or name inside the phrase refers to: "Trump's stance" → Trump. */
export function ownersOf(article: ArticleReading, phrase: NounPhrase): string[] {
  if (phrase.owners.length > 0) return [...new Set(phrase.owners)];
  const inner = mentionsBetween(article, phrase.first, phrase.last).filter(
    ({ firstToken, lastToken }) =>
      lastToken < phrase.last && !FROM_OR_BY.test(article.spoken.tokens[firstToken]?.lower ?? ''),
  );
  return [...new Set(inner.map((mention) => mention.entityId))];
}
