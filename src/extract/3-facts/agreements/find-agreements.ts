import type { AmountMention, DateMention } from '../../analysis.js';
import { type ArticleReading, isHeadline } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { findPhraseUses, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { isComma } from '../grammar/reduced.js';
import { amountOf } from './agreement-amount.js';
import { dateOfPlace } from './agreement-date.js';
import { agreementTypeOf, signedTypeOf } from './agreement-heads.js';
import { type AgreementMention, type AgreementName } from './agreement-mention.js';
import { nameText, readAgreementName } from './agreement-name.js';
import { withParts } from './agreement-parts.js';
import { withMeantObject, withOpening, withOwnCourse } from './agreement-use.js';
import { findPronounUses, type PronounUse } from './find-pronouns.js';
import { asDenied, isGainsaid, isStayingOut } from './gainsaid.js';
import { isAgreement, isEnough } from './is-agreement.js';
import { treatyIn, treatyOf } from './known-treaty.js';
import { withOwnTail } from './own-tail.js';
import { readParties, readPartners } from './parties.js';
import { withConclusion, withReported } from './reported-course.js';
import { isLoanUnder, isSaidOfOne, isSummary } from './retold.js';
import { withShortenedTitles } from './shortened-title.js';
import { withoutSaying } from './spoken-of.js';
import { readStage } from './stage.js';

/** Every place of the article that names or describes an agreement, in order. */
export function findAgreementMentions(article: ArticleReading): AgreementMention[] {
  const named = article.readings.flatMap((reading) => findInSentence(article, reading));
  const titled = withShortenedTitles(named);
  const known = withParts(
    article,
    withoutShortForms(article, [...titled, ...findShortForms(article, titled)]),
  );
  return [...known, ...findPronounUses(article, known).map((found) => describePronoun(article, found))];
}

/** "the pact with Canberra, and the RAA": the short form of an agreement is no party. */
function withoutShortForms({ spoken }: ArticleReading, all: readonly AgreementMention[]): AgreementMention[] {
  const shorts = new Set(all.flatMap(({ name }) => name.short ?? []));
  if (shorts.size === 0) return [...all];
  const isText = (id: string): boolean => shorts.has(spoken.entities.get(id)?.name ?? '');
  return all.map((mention) => ({ ...mention, parties: mention.parties.filter(({ id }) => !isText(id)) }));
}

/** "It expired in 2011" says so of the agreement that "it" means. */
function describePronoun(article: ArticleReading, { use, meant }: PronounUse): AgreementMention {
  const { first, last } = use.phrase;
  const name = { ...meant.name, first, head: first, last, isDefinite: true, known: undefined };
  const amount = amountOf(article, use, name);
  return { ...describe(article, use, name, amount), isPlural: false };
}

/** "GSOMIA", wherever it stands for the agreement that an earlier sentence introduced by it. */
function findShortForms(article: ArticleReading, named: readonly AgreementMention[]): AgreementMention[] {
  const shorts = new Map(
    named.flatMap(({ name }) =>
      name.short === undefined ? [] : [[name.short.toLowerCase(), name] as const],
    ),
  );
  if (shorts.size === 0) return [];
  const taken = new Set(named.map(({ name }) => name.head));
  return article.readings.flatMap((reading) =>
    findPhraseUses(reading, ({ head }) => shorts.has(head)).flatMap((use) => {
      const head = use.phrase.last - 1;
      const name = shorts.get(use.phrase.head);
      if (name === undefined || taken.has(head) || (head >= name.first && head <= name.last + 3)) return [];
      const printed = {
        ...name,
        name: name.short ?? name.name,
        first: head,
        head,
        last: head + 1,
        isDefinite: true,
      };
      return [describe(article, withMeantObject(use), printed, undefined)];
    }),
  );
}

function findInSentence(article: ArticleReading, reading: Reading): AgreementMention[] {
  const uses = findPhraseUses(
    reading,
    (phrase) =>
      agreementTypeOf(phrase.headLemma) !== undefined ||
      signedTypeOf(phrase.headLemma) !== undefined ||
      treatyIn(article, phrase) !== undefined,
  ).map((use) =>
    withOpening(
      withReported(withOwnCourse(withMeantObject(withoutSaying(withConclusion(withOwnTail(use)))))),
    ),
  );
  const found: AgreementMention[] = [];
  for (const use of uses) {
    let previous = found.at(-1);
    if (previous !== undefined && isInside(article, use.phrase, previous.name)) continue;
    const name = readAgreementName(article, use);
    // "the Enhanced Partnership and Cooperation Agreement": the first half is no agreement of its own.
    const isLonger =
      previous !== undefined && name.first <= previous.name.first && name.last > previous.name.last;
    const half = isLonger ? found.pop() : undefined;
    if (isLonger) previous = found.at(-1);
    const described =
      uses.find((other) => isNamedBy(other, use)) ??
      (previous !== undefined && isApposed(article, previous, name) ? previous.use : undefined);
    if (described !== undefined) {
      // "The agreement, known as the Logistics Pact, was signed": what is said of the description is said of the name.
      if (previous?.use === described) found.pop();
      found.push(
        describe(article, { ...described, tail: [...described.tail, ...use.tail] }, name, previous?.amount),
      );
      continue;
    }
    const amount = amountOf(article, use, name);
    if (previous !== undefined && isSecondKind(use, previous)) {
      found[found.length - 1] = withSecondKind(article, previous, { name, amount });
      continue;
    }
    if (isSaidOfOne(use) || !isAgreement(article, use, name) || !isEnough(article, use, { name, amount }))
      continue;
    const whole = describe(article, use, name, amount);
    const mention = half === undefined ? whole : likeFirst(article, whole, half);
    if (previous !== undefined && isSummary(article, previous, mention)) {
      found[found.length - 1] = { ...previous, amount: previous.amount ?? mention.amount };
      continue;
    }
    if (previous !== undefined && isLoanUnder(previous, mention)) {
      found[found.length - 1] = {
        ...previous,
        status: mention.status ?? previous.status,
        date: mention.date ?? previous.date,
      };
      continue;
    }
    found.push(
      previous !== undefined && isJoined(article, previous, use)
        ? likeFirst(article, mention, previous)
        : mention,
    );
  }
  return found;
}

/** "a treaty and an agreement", "the treaty on 2 May 1998 and the accord": nothing but a day, a comma, "and" or an article between the two. */
function isJoined(article: ArticleReading, { name }: AgreementMention, { phrase }: PhraseUse): boolean {
  const from = dayBehind(article, name.last)?.end ?? 0;
  const between = article.spoken.tokens.slice(name.last, phrase.first).filter(({ start }) => start >= from);
  return (
    between.length > 0 &&
    between.length < 5 &&
    between.every(({ lower }) => /^(?:,|and|as|well|an?|the)$/.test(lower))
  );
}

/** What is not told of the second is as of the first, but for "the treaty on 2 May 1998 and the accord on 7 May 2003". */
const likeFirst = (
  article: ArticleReading,
  mention: AgreementMention,
  first: AgreementMention,
): AgreementMention => ({
  ...mention,
  parties: mention.parties.length > 0 ? mention.parties : first.parties,
  status: mention.status ?? first.status,
  date:
    mention.date ??
    dayBehind(article, mention.name.last) ??
    (first.name.isProper || first.name.isDefinite ? undefined : first.date),
});

/** "on 2 May 1998" behind a token. */
function dayBehind({ spoken: { tokens }, dates }: ArticleReading, at: number): DateMention | undefined {
  const [on, day] = [tokens[at], tokens[at + 1]];
  return on?.lower === 'on' && day !== undefined
    ? dates[day.sentence]?.find(({ start, value }) => start === day.start && value !== null)
    : undefined;
}

/** ", known as the Logistics Pact": the name behind a description. */
function isNamedBy({ reading, at, phrase }: PhraseUse, name: PhraseUse): boolean {
  const { chunks } = reading;
  const verb = chunks[isComma(chunks[at + 1]) ? at + 2 : at + 1];
  if (verb?.kind !== 'verb' || !/^(?:know|call|dub|name|title|entitle)$/.test(verb.lemma)) return false;
  const behindVerb = chunks.indexOf(verb) + 1;
  const next = chunks[behindVerb]?.kind === 'preposition' ? behindVerb + 1 : behindVerb;
  return name.at === next && phrase !== name.phrase && verb.first === verb.main;
}

const CALLING = /^(?:known|dubbed|called|as|the|also|formally|officially|informally|better|widely|commonly)$/;

/** "The only treaty between the two, the Ganges Water Treaty, was signed": between commas the name of what stands before. */
function isApposed(
  { spoken }: ArticleReading,
  { name, isPlural }: AgreementMention,
  apposed: AgreementName,
): boolean {
  const [comma, ...between] = spoken.tokens.slice(name.last, apposed.first);
  const close = spoken.tokens[apposed.last];
  if (isPlural || name.isProper || !apposed.isProper || comma?.text !== ',') return false;
  const isCalled = between.some(({ lower }) => /^(?:known|dubbed|called)$/.test(lower));
  const isClosed =
    (close?.text === ',' || close?.text === '.') && spoken.tokens[apposed.last + 1]?.lower !== 'and';
  return between.every(({ lower }) => CALLING.test(lower)) && (isCalled || isClosed);
}

/** "seven agreements and memoranda of understanding": one entry for both kinds. */
const isSecondKind = ({ reading, at, phrase }: PhraseUse, { isPlural, use }: AgreementMention): boolean => {
  const joint = reading.chunks[at - 1];
  return (
    isPlural &&
    (phrase.isPlural || phrase.head === 'memoranda') &&
    phrase.words.length === 1 &&
    joint?.kind === 'coordinator' &&
    joint.text === 'and' &&
    reading.chunks[at - 2] === use.phrase
  );
};

function withSecondKind(
  article: ArticleReading,
  first: AgreementMention,
  { name, amount }: { readonly name: AgreementName; readonly amount: AmountMention | undefined },
): AgreementMention {
  const joined = { ...first.name, last: name.last, name: nameText(article, first.name.first, name.last) };
  return { ...first, name: joined, amount: first.amount ?? amount };
}

/** "Memorandum of Understanding" is one; "Framework for an Agreement on Trade" are two. */
function isInside(article: ArticleReading, phrase: NounPhrase, name: AgreementName): boolean {
  if (phrase.last - 1 >= name.last) return false;
  return !(name.isProper && /^(?:an?|the)$/.test(article.spoken.tokens[phrase.first]?.lower ?? ''));
}

function describe(
  article: ArticleReading,
  use: PhraseUse,
  printed: AgreementName,
  amount: AmountMention | undefined,
): AgreementMention {
  const partners = readPartners(article, printed, use);
  const name = identify(article, printed, partners);
  const isDenied = isGainsaid(use);
  const told = isDenied ? undefined : stageOfNamed(article, name, readStage(withoutRefusals(use, name)));
  const status = told === 'proposed' && isDiscussed(article, use, printed) ? undefined : told;
  return {
    sentence: use.reading.sentence,
    isHeadline: isHeadline(article, use.reading.sentence),
    name,
    use,
    // "exchanged notes on a grant": one instrument.
    isPlural: use.phrase.isPlural && use.phrase.headLemma !== 'note',
    parties: isDenied ? asDenied(readParties(article, name, use), '') : readParties(article, name, use),
    partners,
    status,
    date: isDenied ? undefined : dateOfPlace(article, use, { name, status }),
    amount,
    ...(isDenied && { isGainsaid: true }),
  };
}

/** "signed the accord, which Chad refused to sign": what some do not do to what others did tells no stage. */
const withoutRefusals = (use: PhraseUse, { isProper }: AgreementName): PhraseUse =>
  use.asObject === undefined || isStayingOut(use, use.asObject, isProper)
    ? use
    : { ...use, asSubject: use.asSubject.filter((clause) => !isStayingOut(use, clause, isProper)) };

/** "Kenya has not signed the Ottawa Treaty": what one does not do to a treaty that has stood for years tells no stage of it; "talks on a Trans-Pacific Partnership" are of another. */
const stageOfNamed = (
  { spoken }: ArticleReading,
  { known, first }: AgreementName,
  status: AgreementMention['status'],
): AgreementMention['status'] =>
  known !== undefined &&
  !/^(?:an?|new)$/.test(spoken.tokens[first - 1]?.lower ?? '') &&
  known.year < Number(spoken.publishedAt?.slice(0, 4) ?? 9999) &&
  (status === 'proposed' || status === 'negotiating' || status === 'outlined' || status === 'rejected')
    ? undefined
    : status;

/** "discussed the Trade and Investment Framework Agreement": one that has its name stands. */
const isDiscussed = (
  { spoken }: ArticleReading,
  { asObject }: PhraseUse,
  { isProper, first }: AgreementName,
): boolean =>
  isProper &&
  spoken.tokens[first - 1]?.lower === 'the' &&
  /^(?:discuss|study|consider|explore|review)$/.test(asObject?.lemma ?? '') &&
  asObject?.modality === 'actual';

/** A description that with one of its partners is a treaty's name stands for that treaty. */
function identify(article: ArticleReading, name: AgreementName, partners: readonly string[]): AgreementName {
  if (name.known !== undefined || name.isProper || partners.length === 0) return name;
  const { tokens, view } = article.spoken;
  const description = view.slice(tokens[name.first]?.start ?? 0, tokens[name.head]?.end ?? 0);
  const treaty = treatyOf(article, description, partners);
  return treaty === undefined ? name : { ...name, known: treaty };
}
