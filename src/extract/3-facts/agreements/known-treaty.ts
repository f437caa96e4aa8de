import { treatiesByName, treatyNames } from '../../lexicon/lexicon.js';
import type { Treaty } from '../../lexicon/types.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';

/** A treaty of more parties is one of many. */
export const FEW = 4;

/** Ids of the parties that the table names. */
export const partyIdsOf = ({ parties }: Pick<Treaty, 'parties'>): string[] =>
  parties.map((party) => (/^[A-Z]{2}$/.test(party) ? `country:${party}` : `org:${party}`));

/** The treaty of the lexicon whose name begins in `[first, last)`, the longest; undefined when there is none. */
export function knownTreatyAt(article: ArticleReading, first: number, last: number): Treaty | undefined {
  for (let at = first; at < last; at += 1) {
    const found = treatyFrom(article, at);
    if (found !== undefined) return found.treaty;
  }
  return undefined;
}

/** The treaty of the lexicon that a phrase names by its last word or by words that go on behind it: "Plan of Action". */
export function treatyIn(
  article: ArticleReading,
  phrase: Pick<NounPhrase, 'first' | 'last'>,
): { readonly treaty: Treaty; readonly first: number; readonly last: number } | undefined {
  for (let first = phrase.first; first < phrase.last; first += 1) {
    const found = treatyFrom(article, first);
    if (found !== undefined && found.last >= phrase.last) return { first, ...found };
  }
  return treatyInBrackets(article, phrase);
}

/** "the Intermediate-Range Nuclear Forces (INF) Treaty": by the short form in brackets before the last word. */
function treatyInBrackets(
  { spoken: { tokens } }: ArticleReading,
  { first, last }: Pick<NounPhrase, 'first' | 'last'>,
): { readonly treaty: Treaty; readonly first: number; readonly last: number } | undefined {
  const [open, short, close, head] = tokens.slice(first - 3, first + 1);
  if (open?.text !== '(' || close?.text !== ')' || last - first !== 1) return undefined;
  const treaty = treatiesByName(`${short?.text} ${head?.text}`)[0] ?? treatiesByName(short?.text ?? '')[0];
  return treaty === undefined ? undefined : { treaty, first, last };
}

/** The treaty whose name begins at a token, with the token behind it. */
export function treatyFrom(
  article: ArticleReading,
  at: number,
): { readonly treaty: Treaty; readonly last: number } | undefined {
  const { tokens, sentences } = article.spoken;
  const limit = sentences[tokens[at]?.sentence ?? 0]?.lastToken ?? at;
  for (const match of treatyNames.matchAt(tokens, at, limit))
    if (match.kind === 'treaty' && isOfArticle(article, match.treaty))
      return match.treaty.isShared && isOnOther(article, at + match.length)
        ? undefined
        : { treaty: match.treaty, last: at + match.length };
  return undefined;
}

/** What opens the matter in a title: "Vienna Convention on Road Traffic". */
const MATTER = /^(?:on|for|concerning|regarding)$/;
/** "Paris Agreement on Hold": capitals of a headline, not of a title. */
const STATE =
  /^(?:hold|ice|track|table|agenda|brink|verge|edge|line|rocks|course|schedule|trial|paper|good)$/;

/** "the Vienna Convention | on Road Traffic": a first name that others share, with a matter in capitals that the table does not give; a day or somebody behind it is none. */
function isOnOther(article: ArticleReading, last: number): boolean {
  const { tokens } = article.spoken;
  if (!MATTER.test(tokens[last]?.lower ?? '')) return false;
  const at = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  const matter = tokens[at];
  if (matter === undefined || matter.sentence !== tokens[last]?.sentence) return false;
  const isDate = (article.dates[matter.sentence] ?? []).some(
    ({ start, end }) => matter.start >= start && matter.start < end,
  );
  return (
    /^\p{Lu}\p{Ll}/u.test(matter.text) &&
    !isDate &&
    !STATE.test(matter.lower) &&
    mentionsBetween(article, at, at + 1).length === 0
  );
}

/** Years that a treaty may be spoken of by its name before it is signed: a "Paris accord" of 1987 is not that of 2015. */
const NEGOTIATED_FOR = 10;

/** "Visiting Forces Agreement": a name that others may have too is a treaty of few where the article names two of these. */
const isOfArticle = ({ spoken: { entities, publishedAt } }: ArticleReading, treaty: Treaty): boolean => {
  if (treaty.year - Number(publishedAt?.slice(0, 4) ?? 9999) > NEGOTIATED_FOR) return false;
  const ids = partyIdsOf(treaty);
  return ids.length < 2 || ids.length > FEW || ids.filter((id) => entities.has(id)).length > 1;
};

/** The treaty that a description and a party's name make together: "nuclear deal" with Iran is the "Iran nuclear deal". */
export function treatyOf(
  article: ArticleReading,
  description: string,
  partners: readonly string[],
): Treaty | undefined {
  if (!/\s/.test(description)) return undefined;
  const year = Number(article.spoken.publishedAt?.slice(0, 4) ?? 9999);
  return partners
    .flatMap((id) => article.spoken.entities.get(id)?.name ?? [])
    .flatMap((name) => treatiesByName(`${name} ${description}`))
    .find((treaty) => treaty.year <= year && partners.every((id) => isParty(treaty, id)));
}

/** Whether the table names the country or organization among the treaty's parties, or names none. */
const isParty = ({ parties }: Treaty, id: string): boolean =>
  parties.length === 0 || parties.includes(id.slice(id.indexOf(':') + 1));
