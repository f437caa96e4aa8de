import { canonicalTitle } from '../../../domain/position-entity.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { isHeldOn, leadersByName } from '../../lexicon/lexicon.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { readPeople, skipForms } from './holders.js';
import type { TitleContext } from './title-context.js';
import type { TitlePhrase } from './title-phrase.js';
import { isPost } from './title-words.js';

const MAX_OWNERS = 12;

/** Offices that one plural word gives to several: "the presidents of X and Y, A and B", "A and B, the two ministers". */
export function findSharedOffices(
  context: TitleContext,
  sentence: Sentence,
  { phrases, incumbents }: { readonly phrases: readonly TitlePhrase[]; readonly incumbents: Incumbents },
): HeldPosition[] {
  return phrases
    .filter((phrase) => phrase.isPlural && isPost(phrase.row, phrase.of !== undefined))
    .flatMap((phrase) => {
      const told = pairsBehind(phrase, sentence, context);
      if (told.length > 1) return told.map(({ holder, of }) => hold(context, { phrase, holder, of }));
      const owners = ownersBehind(phrase, sentence, context);
      if (owners.length > 1) return pairWithOwners(context, sentence, { phrase, owners, incumbents });
      const people = peopleAround(phrase, sentence, context);
      return people.map((holder) =>
        hold(context, { phrase, holder, of: phrase.of?.entityId ?? homeOf(context, phrase, holder) }),
      );
    });
}

/** The countries of "of Iran, Russia and Turkey", in order. */
function ownersBehind(
  phrase: TitlePhrase,
  sentence: Sentence,
  { tokens, mentions }: TitleContext,
): Mention[] {
  if (phrase.of === undefined || phrase.of.firstToken < phrase.titleFirst) return [];
  const owners: Mention[] = [phrase.of];
  while (owners.length < MAX_OWNERS) {
    let at = owners.at(-1)?.lastToken ?? sentence.lastToken;
    const from = at;
    while (at < sentence.lastToken && /^(?:,|and|&|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const next =
      at === from
        ? undefined
        : mentions.startingAt(at).find(({ entityId }) => kindOf(entityId) === kindOf(phrase.of?.entityId));
    if (next === undefined || next.lastToken > sentence.lastToken) break;
    owners.push(next);
  }
  return owners;
}

/** "the ministers of Kenya, A; of Chad, B; and of Peru, C", "of Kenya (A) and Chad (B)": each country with the name behind it. */
function pairsBehind(
  { of: first, titleFirst }: TitlePhrase,
  { lastToken: limit }: Sentence,
  context: TitleContext,
): { readonly holder: Mention; readonly of: string }[] {
  const { tokens, mentions } = context;
  const found: { readonly holder: Mention; readonly of: string }[] = [];
  let owner = first !== undefined && first.firstToken > titleFirst ? first : undefined;
  while (owner !== undefined && found.length < MAX_OWNERS) {
    const mark = tokens[owner.lastToken]?.text ?? '';
    const holder = /^[,(]$/.test(mark)
      ? mentions.startingAt(skipForms(owner.lastToken + 1, limit, context)).find(isPersonMention)
      : undefined;
    if (holder === undefined) break;
    found.push({ holder, of: owner.entityId });
    let at = holder.lastToken;
    if (mark === ',' && tokens[at]?.text !== ';') break;
    while (at < limit && /^(?:[;,)]|and|of|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const kind = kindOf(owner.entityId);
    owner = mentions.startingAt(at).find(({ entityId }) => kindOf(entityId) === kind);
  }
  return found;
}

/** "Peruvian and Chilean foreign ministers A and B": the countries before a plural office, in order. */
export function ownersInFront(
  { of, titleFirst, isPlural }: TitlePhrase,
  { tokens, mentions }: TitleContext,
): Mention[] {
  if (!isPlural || of === undefined || of.firstToken >= titleFirst) return [];
  const owners: Mention[] = [of];
  while (owners.length < MAX_OWNERS) {
    const at = owners[0]?.firstToken ?? 0;
    const before = /^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '')
      ? mentions.endingAt(at - 1).find(({ entityId }) => kindOf(entityId) === kindOf(of.entityId))
      : undefined;
    if (before === undefined) break;
    owners.unshift(before);
  }
  return owners;
}

/** "country", "place": owners of one list are of one kind. */
const kindOf = (id: string | undefined): string | undefined => id?.slice(0, id.indexOf(':'));

interface Shared {
  readonly phrase: TitlePhrase;
  readonly owners: readonly Mention[];
  readonly incumbents: Incumbents;
}

/** Names behind the list are of its countries in turn; without names, those of its countries' holders whom the article names. */
function pairWithOwners(
  context: TitleContext,
  sentence: Sentence,
  { phrase, owners, incumbents }: Shared,
): HeldPosition[] {
  const last = owners.at(-1)?.lastToken ?? phrase.last;
  const people = /^[,:(—-]$/.test(context.tokens[last]?.text ?? '')
    ? peopleFrom(last + 1, sentence, context)
    : [];
  if (people.length === owners.length)
    return people.map((holder, at) => hold(context, { phrase, holder, of: owners[at]?.entityId }));
  return owners.flatMap(({ entityId }) => {
    const holder = incumbents.get(`${entityId.slice('country:'.length)} ${canonicalTitle(phrase.title)}`);
    return holder === undefined ? [] : [hold(context, { phrase, holder, of: entityId, last })];
  });
}

/** By country code and title: the person of the article who by the tables holds that office on its day. */
export type Incumbents = ReadonlyMap<string, Mention>;

/** Reads the tables for everyone that an article names. */
export function findIncumbents({ publishedAt, mentions, entities }: Analysis): Incumbents {
  const incumbents = new Map<string, Mention>();
  const seen = new Set<string>();
  for (const mention of publishedAt === undefined ? [] : mentions) {
    if (!isPersonMention(mention) || mention.kind !== 'name' || seen.has(mention.entityId)) continue;
    seen.add(mention.entityId);
    for (const leader of leadersByName(entities.get(mention.entityId)?.name ?? ''))
      for (const post of leader.posts)
        if (isHeldOn(post, publishedAt ?? ''))
          incumbents.set(`${post.country} ${canonicalTitle(post.title)}`, mention);
  }
  return incumbents;
}

const peopleFrom = (at: number, sentence: Sentence, context: TitleContext): readonly Mention[] => {
  const first = context.mentions.startingAt(skipForms(at, sentence.lastToken, context))[0];
  return isPersonMention(first) ? readPeople(first, sentence.lastToken, context) : [];
};

/** The names of "the chief negotiators, A and B" and of "A and B, the two ministers,"; none where one name stands alone. */
function peopleAround(phrase: TitlePhrase, sentence: Sentence, context: TitleContext): readonly Mention[] {
  const { tokens } = context;
  const isDefinite =
    /^(?:the|two|three|four|both)$/.test(tokens[phrase.first - 1]?.lower ?? '') || phrase.of !== undefined;
  if (!isDefinite) return [];
  const behind = tokens[phrase.last]?.text === ',' ? peopleFrom(phrase.last + 1, sentence, context) : [];
  const people = behind.length > 0 ? behind : peopleBefore(phrase, sentence, context);
  return people.length > 1 ? people : [];
}

function peopleBefore(
  phrase: TitlePhrase,
  sentence: Sentence,
  { tokens, mentions }: TitleContext,
): readonly Mention[] {
  let at = phrase.first;
  while (/^(?:the|two|three|four|both)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  if (tokens[at - 1]?.text !== ',') return [];
  const people: Mention[] = [];
  for (let end = at - 1; end > sentence.firstToken; ) {
    const person = mentions.endingAt(end).find(isPersonMention);
    if (person === undefined) break;
    people.unshift(person);
    end = person.firstToken;
    if (!/^(?:and|,)$/.test(tokens[end - 1]?.lower ?? '')) break;
    end -= tokens[end - 1]?.lower === 'and' && tokens[end - 2]?.text === ',' ? 2 : 1;
  }
  return people;
}

/** Ministers and heads are of the country that is known of them. */
function homeOf({ analysis }: TitleContext, phrase: TitlePhrase, holder: Mention): string | undefined {
  const code = analysis.entities.get(holder.entityId)?.country;
  const isOfState = /^(?:head-of|minister|deputy-head)/.test(phrase.row.class);
  return isOfState && code != null && analysis.entities.has(`country:${code}`)
    ? `country:${code}`
    : undefined;
}

interface SharedHolding {
  readonly phrase: TitlePhrase;
  readonly holder: Mention;
  readonly of: string | undefined;
  /** Where the proof ends, when the holder is named elsewhere. */
  readonly last?: number;
}

const hold = ({ analysis }: TitleContext, { phrase, holder, of, last }: SharedHolding): HeldPosition =>
  makeHeld(analysis, {
    holder:
      last === undefined
        ? holder
        : { ...holder, sentence: analysis.tokens[phrase.titleFirst]?.sentence ?? holder.sentence },
    title: phrase.title,
    status: phrase.status ?? 'held',
    of,
    basis: last === undefined ? 'stated' : 'gazetteer',
    first: last === undefined ? Math.min(phrase.first, holder.firstToken) : phrase.first,
    last: last ?? Math.max(phrase.last, holder.lastToken),
    rule: 'title/shared',
    isRank: false,
  });
