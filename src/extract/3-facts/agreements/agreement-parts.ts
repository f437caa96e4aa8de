import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { NUMBER_WORDS } from '../grammar/closed-classes.js';
import { behind, findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { amountOf } from './agreement-amount.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementMention } from './agreement-mention.js';
import { contentWords, nameText } from './agreement-name.js';
import { asParties } from './as-parties.js';
import { descriptionEnd } from './description.js';

const PART = /^(?:one|another|other|second|third|fourth|latter)$/;
const MATTER = /^(?:on|for|to|over|about|concerning|regarding|covering)$/;
const SIDES = ['by', 'between', 'with'];
/** "The other two pacts relate to": verbs that tell what agreements are about. */
const TELLING = /^(?:relate|concern|cover|pertain|deal with|regard|address|focus)$/;
/** Sentences behind the group in which the others may be told. */
const REACH = 2;
/** Chunks of its sentence behind the group in which its parts may be told. */
const MOST_CHUNKS = 80;

/** "two memorandums, one on fishing and the other on visas": each part as an agreement of its own, in place of the group where all are told. */
export function withParts(
  article: ArticleReading,
  mentions: readonly AgreementMention[],
): AgreementMention[] {
  const replaced = new Set<AgreementMention>();
  const parts = mentions.flatMap((group) => {
    if (!group.isPlural || group.isHeadline) return [];
    const found = partsOf(article, group);
    if (found.length > 0 && found.length >= countOf(group.use.phrase)) replaced.add(group);
    return found;
  });
  const told = new Set(
    parts.flatMap(({ name: { first, last } }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
  const isInside = ({ name }: AgreementMention): boolean => told.has(name.head);
  return [...mentions.filter((mention) => !replaced.has(mention) && !isInside(mention)), ...parts].sort(
    (a, b) => a.name.head - b.name.head,
  );
}

/** How many a phrase says there are; more than any list has where it does not. */
export const countOf = ({ words }: NounPhrase): number =>
  words
    .map((word) => NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined))
    .find((count) => count !== undefined) ?? Number.MAX_SAFE_INTEGER;

function partsOf(article: ArticleReading, group: AgreementMention): AgreementMention[] {
  const { reading } = group.use;
  const from = group.use.at + 1;
  const uses = findPhraseUses(
    reading,
    (phrase, at) => phrase.first >= group.name.last && isPart(reading, phrase, at),
    { from, to: nextGroup(reading, from) },
  );
  const own = uses.flatMap((use) => readPart(article, group, { use, from: matterOf(use) }) ?? []);
  const others = article.readings
    .slice(group.sentence + 1, group.sentence + 1 + REACH)
    .flatMap((next) => othersIn(article, group, next));
  return [...own, ...others].map((part) => ({
    ...part,
    amount: amountOf(article, part.use, part.name),
  }));
}

/** The chunk of "three treaties", whose parts are others; at most so many chunks on. */
function nextGroup({ chunks }: Reading, from: number): number {
  const next = chunks
    .slice(from, from + MOST_CHUNKS)
    .findIndex(
      (chunk) =>
        chunk.kind === 'phrase' &&
        chunk.isPlural &&
        agreementTypeOf(chunk.headLemma) !== undefined &&
        countOf(chunk) < Number.MAX_SAFE_INTEGER,
    );
  return from + (next < 0 ? MOST_CHUNKS : next);
}

/** "one", "the other", "a third" before what it is about. */
function isPart({ chunks }: Reading, phrase: NounPhrase, at: number): boolean {
  const next = chunks[at + 1];
  return (
    PART.test(phrase.head) &&
    phrase.words.length < 3 &&
    next?.kind === 'preposition' &&
    (MATTER.test(next.text) || SIDES.includes(next.text))
  );
}

/** The token of the preposition that opens the matter: "for" of "one by Embraer for the sale". */
const matterOf = ({ reading: { chunks }, at, tail }: PhraseUse): number | undefined =>
  chunks
    .slice(at + 1, at + 2 + 2 * tail.length)
    .find((chunk) => chunk.kind === 'preposition' && MATTER.test(chunk.text))?.first;

/** "The other two pacts relate to roads and to bridges": what each is about. */
function othersIn(article: ArticleReading, group: AgreementMention, reading: Reading): AgreementMention[] {
  const clause = reading.clauses.find(
    ({ lemma, subject }) =>
      TELLING.test(lemma) &&
      subject.some(
        ({ words, headLemma, isPlural }) =>
          words.some((word) => /^(?:other|others|remaining)$/.test(word)) &&
          (agreementTypeOf(headLemma) !== undefined || (isPlural && headLemma === 'other')),
      ),
  );
  if (clause === undefined) return [];
  const about = [
    ...clause.object,
    ...clause.prepositions
      .filter(({ preposition }) => /^(?:to|on|with)$/.test(preposition))
      .flatMap(({ phrases }) => phrases),
  ];
  return findPhraseUses(reading, (phrase) => about.includes(phrase)).flatMap(
    (use) => readPart(article, group, { use, from: use.phrase.first - 1 }) ?? [],
  );
}

function readPart(
  article: ArticleReading,
  group: AgreementMention,
  { use, from }: { readonly use: PhraseUse; readonly from: number | undefined },
): AgreementMention | undefined {
  if (from === undefined) return undefined;
  const { tokens } = article.spoken;
  const first = /^(?:an?|the)$/.test(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  const end = beforeNext(article, first, Math.max(first + 1, endOf(article, use, from)));
  const last = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const words = contentWords(article, first, last);
  if (words.size === 0) return undefined;
  const name = nameText(article, first, last);
  const sides = asParties(article, behind(use.tail, SIDES), 'party');
  return {
    ...group,
    sentence: use.reading.sentence,
    isPlural: false,
    group: group.name.head,
    use: { ...group.use, reading: use.reading, phrase: use.phrase, at: use.at, tail: use.tail },
    name: {
      name,
      first,
      head: last - 1,
      last,
      isProper: false,
      isDefinite: false,
      type: group.name.type,
      words,
      modifiers: words,
    },
    parties: sides.length > 0 ? sides : group.parties,
    partners: sides.length > 0 ? sides.map(({ id }) => id) : group.partners,
    // "one on the 2018-2022 plan": when its matter is tells nothing of its day.
    date: group.date !== undefined && name.includes(group.date.text) ? undefined : group.date,
    amount: undefined,
  };
}

/** Where what is told of a part ends: as if the preposition stood behind an agreement. */
const endOf = (article: ArticleReading, { reading, phrase }: PhraseUse, from: number): number =>
  Math.max(descriptionEnd(article, reading, from), phrase.last > from ? phrase.last : 0);

/** Before "and the other", "and a third". */
function beforeNext({ spoken: { tokens } }: ArticleReading, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (tokens[at]?.lower !== 'and') continue;
    const next = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
    if (next.some((word) => PART.test(word)) || MATTER.test(next[0] ?? '')) return at;
  }
  return last;
}
