import type { Analysis, Mention } from '../../analysis.js';
import { isHeldOn, leadersByName, type TitleForm } from '../../lexicon/lexicon.js';
import type { Title } from '../../lexicon/types.js';
import { findDateline } from '../dateline.js';
import { isPersonMention } from '../mention-index.js';
import { matchTitleForm, opensPortfolio, opensTitle, portfolioLengthAt } from './title-words.js';

/** Times as often as any other: then a country is what the article is about. */
const MARGIN = 2;
const OFTEN = 3;

/**
 * Ids of the countries whose officials an article may name without saying so, the likeliest first: that of the leaders whom it calls
 * "President X" without more; that of its dateline where it speaks of it too, before those where two others are named more than theirs;
 * the one that it names far more often than any other. Behind these, all others
 * that it names, the most named first.
 */
export interface HomeCountries {
  readonly likely: readonly string[];
  /** Token where the likeliest is first mentioned; infinite where there is none. */
  readonly firstToken: number;
  readonly others: readonly string[];
  /** Those whose officials it calls by their country. */
  readonly foreign: ReadonlySet<string>;
  /** The two named most, in this order; empty where a third is named as often as the second. */
  readonly pair: readonly string[];
  /** Those that nothing but the number of their mentions speaks for: what an article is about need not be where its paper is printed. */
  readonly topics: ReadonlySet<string>;
  /** Of the pair the one that the text opens with, where no leader and no dateline tells more and it calls none of its officials by it. */
  readonly opening: string | undefined;
}

export function findHomeCountries(analysis: Analysis): HomeCountries {
  const { entities } = analysis;
  const named = countMentions(analysis);
  const code = entities.get(findDateline(analysis)?.place ?? '')?.country;
  const { foreign, met, people } = calledByCountry(analysis);
  const main = mostFrequent(new Map([...named].filter(([id]) => !met.has(id))), MARGIN);
  const ranked = [...named].toSorted(([, a], [, b]) => b - a);
  const [, second, third] = ranked;
  const opening = openingCountry(analysis);
  const ids = ranked.map(([id]) => id);
  const pair = second !== undefined && second[1] > (third?.[1] ?? 0) ? ids.slice(0, 2) : [];
  const seated = parliamentOf(analysis);
  const led = mostFrequent(countBareLeaders(analysis, people), 1);
  const reported = code == null ? undefined : `country:${code}`;
  const isGuest = led !== undefined && reported !== undefined && pair.length > 0 && !pair.includes(led);
  const isOpening =
    led === undefined &&
    reported === undefined &&
    opening !== undefined &&
    pair.includes(opening) &&
    !foreign.has(opening);
  const likely = [
    ...(isGuest ? [reported, led] : [led, reported]),
    seated,
    (named.get(main ?? '') ?? 0) < (named.size > 1 ? OFTEN : 2) ? undefined : main,
  ];
  const mayBe = likely.flatMap((id) => (id !== undefined && named.has(id) && !met.has(id) ? [id] : []));
  const only = mostFrequent(named, 2 * MARGIN);
  const foreigner = mayBe.findIndex((id) => id !== only && foreign.has(id));
  const kept = new Set(foreigner < 0 ? mayBe : mayBe.slice(0, foreigner));
  const [likeliest] = kept;
  return {
    likely: [...kept],
    firstToken:
      analysis.mentions.find(({ entityId }) => entityId === likeliest)?.firstToken ??
      Number.POSITIVE_INFINITY,
    others: ids.filter((id) => !kept.has(id)),
    foreign,
    pair,
    topics: new Set([main ?? ''].filter((id) => ![led, reported, seated].includes(id))),
    opening: isOpening ? opening : undefined,
  };
}

/** Names that parliaments of many countries have. */
export const COMMON_BRANCH =
  /^(?:the )?(?:senate|congress|parliament|(?:lower |upper )?house(?: of representatives)?|national assembly|chamber of deputies)$/i;

/** "Statement in the House of Commons": the country of the parliament that the headline names. */
function parliamentOf({ mentions, entities, sentences, view }: Analysis): string | undefined {
  const named = mentions.find(
    ({ entityId, sentence, start, end }) =>
      sentences[sentence]?.isHeadline === true &&
      entities.get(entityId)?.type === 'legislature' &&
      !COMMON_BRANCH.test(view.slice(start, end)),
  );
  const country = entities.get(named?.entityId ?? '')?.country;
  return country == null ? undefined : `country:${country}`;
}

/** "Zambia has agreed a deal with its creditors, China among them": the country that the text itself opens with. */
function openingCountry({ mentions, sentences, tokens }: Analysis): string | undefined {
  const lead = sentences.find(({ isHeadline }) => !isHeadline);
  return mentions.find(
    (mention) =>
      isOfCountry(mention) &&
      mention.kind === 'name' &&
      mention.firstToken === (lead?.firstToken ?? -1) &&
      tokens[mention.lastToken]?.lower !== "'s",
  )?.entityId;
}

function mostFrequent(counts: ReadonlyMap<string, number>, margin: number): string | undefined {
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (first === undefined) return undefined;
  const isAhead = margin > 1 ? first[1] >= margin * (second?.[1] ?? 0) : first[1] > (second?.[1] ?? 0);
  return isAhead ? first[0] : undefined;
}

/** How often each country is named; of those named at all, their cities count too. */
function countMentions({ mentions, entities }: Analysis): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions)
    if (isOfCountry(mention)) counts.set(mention.entityId, (counts.get(mention.entityId) ?? 0) + 1);
  for (const { entityId } of mentions) {
    const id = `country:${entities.get(entityId)?.country}`;
    const known = entityId.startsWith('place:') ? counts.get(id) : undefined;
    if (known !== undefined) counts.set(id, known + 1);
  }
  return counts;
}

const isOfCountry = ({ entityId, kind }: Mention): boolean =>
  entityId.startsWith('country:') && (kind === 'name' || kind === 'demonym' || kind === 'metonym');

const PEER = /^(?:counterparts?|opposite|peers?)$/;

/** "a pact with Norway", "talks with Iran": nobody's own country. */
const isOtherSide = (tokens: Analysis['tokens'], { kind, firstToken }: Mention): boolean => {
  const at = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const noun = tokens[at - 1]?.lower ?? '';
  return (
    kind === 'name' &&
    tokens[at]?.lower === 'with' &&
    (/^(?:talks|negotiations|relations|ties|cooperation|trade|border|contract|loan|swap)$/.test(noun) ||
      /^(?:agreement|deal|pact|accord|treaty|memorandum|arrangement|understanding|truce|ceasefire)$/.test(
        noun,
      ))
  );
};

/** "Cambodian Deputy Prime Minister", "Uganda's Minister", "her Norwegian counterpart": countries before a title, of those the ones of whoever is met, and the people who are called so. */
function calledByCountry({ mentions, tokens }: Analysis): {
  readonly foreign: ReadonlySet<string>;
  readonly met: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
} {
  const [foreign, met, people] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const named = new Map(mentions.filter(isPersonMention).map((person) => [person.firstToken, person]));
  for (const mention of mentions) {
    if (!isOfCountry(mention)) continue;
    const at = tokens[mention.lastToken]?.lower === "'s" ? mention.lastToken + 1 : mention.lastToken;
    const lower = tokens.slice(at, at + 6).map((token) => token.lower);
    // "his Bhutanese and Indian counterparts"
    if (PEER.test(lower[lower[0] === 'and' ? 2 : 0] ?? '')) met.add(mention.entityId);
    if (isOtherSide(tokens, mention)) met.add(mention.entityId);
    const length = stateOfficeIn(lower);
    if (length === 0) continue;
    foreign.add(mention.entityId);
    const holder = named.get(at + length)?.entityId;
    if (holder !== undefined) people.add(holder);
  }
  return { foreign: new Set([...foreign, ...met]), met, people };
}

const isOfState = (title: Title | undefined): boolean =>
  /^(?:head-of|minister|deputy-head)/.test(title?.class ?? '') || title?.name === 'leader';

/** Number of words of the office of a state that opens them, what it looks after included: "foreign minister"; 0 where none does. */
function stateOfficeIn(lower: readonly string[]): number {
  const first = lower[0] ?? '';
  if (!opensTitle(first) && !opensPortfolio(first)) return 0;
  const formAt = (at: number): TitleForm | undefined => matchTitleForm(lower, at, lower.length);
  const head = lower.findIndex((_, at) => isOfState(formAt(at)?.title));
  return head < 0 || portfolioLengthAt(lower, 0, head) !== head ? 0 : head + (formAt(head)?.length ?? 0);
}

/** "President Kibaki", "Prime Minister Raila Odinga": holders of office by the tables, nothing of a country before their title. */
function countBareLeaders(
  { mentions, entities, tokens, sentences, publishedAt }: Analysis,
  called: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of publishedAt === undefined ? [] : mentions) {
    if (!isPersonMention(mention) || mention.kind !== 'name' || called.has(mention.entityId)) continue;
    // "In Paris, Foreign Minister Alain Juppe": there, and not at home.
    if (/^(?:in|at)$/.test(tokens[sentences[mention.sentence]?.firstToken ?? -1]?.lower ?? '')) continue;
    const title = tokens[mention.firstToken - 1];
    if (!/^(?:president|premier|minister|chancellor|secretary|state)$/i.test(title?.lower ?? '')) continue;
    const isLong = title?.lower === 'minister' || tokens[mention.firstToken - 2]?.lower === 'vice';
    const length = title?.lower === 'state' ? 3 : isLong ? 2 : 1;
    const before = tokens[mention.firstToken - length - 1];
    const isInside = before?.sentence === mention.sentence;
    if (isInside && (before.isCapitalised || /^(?:'s|of|')$/.test(before.lower))) continue;
    const posts = leadersByName(entities.get(mention.entityId)?.name ?? '').flatMap((leader) => leader.posts);
    const post = posts.find((item) => item.country !== undefined && isHeldOn(item, publishedAt ?? ''));
    if (post !== undefined)
      counts.set(`country:${post.country}`, (counts.get(`country:${post.country}`) ?? 0) + 1);
  }
  return counts;
}

/** Where the likeliest country may not be meant: one of those named close by, nearest first, else the next likely. */
export function elsewhere(
  { likely, others }: HomeCountries,
  near: readonly string[],
  mayBe: (country: string) => boolean,
): string | undefined {
  const [first, ...rest] = likely;
  return first === undefined ? undefined : [...near, ...rest, ...others].find(mayBe);
}
