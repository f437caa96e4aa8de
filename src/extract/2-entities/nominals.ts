import type { TitleCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import { reportingVerbByForm } from '../lexicon/lexicon.js';
import type { Title, TitleClass } from '../lexicon/types.js';
import { ownerOf } from './appositions.js';
import { quotedTokens, type Referent } from './discourse.js';
import type { Person } from './people.js';
import type { Resolved } from './pronouns.js';

/** Classes of which one title may stand for another: lawmaker, parliamentarian, senator. */
const ALIKE: ReadonlySet<TitleClass> = new Set([
  'legislator',
  'spokesperson',
  'monarch',
  'judge',
  'religious',
  'mayor',
  'governor',
]);
/** What a general word may stand for. */
const GENERAL: ReadonlyMap<string, readonly TitleClass[]> = new Map([
  ['leader', ['head-of-state', 'head-of-government', 'monarch', 'party-officer']],
  ['minister', ['minister']],
  ['diplomat', ['diplomat', 'minister']],
  ['official', ['official', 'diplomat', 'officer']],
  ['envoy', ['diplomat']],
  ['head of state', ['head-of-state']],
  ['politician', ['legislator', 'head-of-government']],
]);
const FAR = 25;
const DEFINITE = /^(?:the|this|that)$/;
const AHEAD = 4;

/** An article, its people by sentence, and who of them is called "former" anywhere. */
interface Article {
  readonly reading: Reading;
  readonly bySentence: ReadonlyMap<number, readonly Referent[]>;
  readonly isFormerHolder: (person: Person) => boolean;
}

/** "the lawmaker", "the Crown Prince", "the Iranian president"; "A lawmaker said" who is named in a later sentence. */
export function resolveNominals(
  reading: Reading,
  titles: readonly TitleCandidate[],
  bySentence: ReadonlyMap<number, readonly Referent[]>,
): Resolved[] {
  const named = new Set([...bySentence.values()].flatMap((list) => list.map(({ span }) => span.firstToken)));
  const isQuoted = quotedTokens(reading);
  const article: Article = { reading, bySentence, isFormerHolder: formerHolders(reading) };
  const found: Resolved[] = [];
  for (const title of titles) {
    if (
      title.isPlural ||
      named.has(title.lastToken) ||
      reading.text.sentences[title.sentence]?.isHeadline === true
    )
      continue;
    if (isQuoted(title.start) || isNamedBehind(reading, title, named)) continue;
    const lead = leadOf(reading, title);
    if (lead === undefined || isModifier(reading, title)) continue;
    const person = lead.isIndefinite ? namedLater(reading, title, bySentence) : namedBefore(article, title);
    if (person === undefined) continue;
    if (lead.isIndefinite && !person.titles.includes(title.title)) person.titles.push(title.title);
    found.push({
      person,
      span: spanOf(reading, lead.from, title.lastToken),
      reason: 'office → holder named in the article',
    });
  }
  return found;
}

/** "the Minister of Foreign Affairs of Uzbekistan, Abdulaziz Kamilov": the name stands behind the comma. */
function isNamedBehind(
  { tokens }: Reading,
  { lastToken }: TitleCandidate,
  named: ReadonlySet<number>,
): boolean {
  if (!/^(?:of|for)$/.test(tokens[lastToken]?.lower ?? '')) return false;
  let at = lastToken + 1;
  while (
    at < lastToken + 8 &&
    (tokens[at]?.isCapitalised === true || /^(?:the|of|and)$/.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return tokens[at]?.text === ',' && named.has(at + 1);
}

/** The determiner of a title, at most two words before it: "the Russian president", "a senior lawmaker". */
function leadOf(
  reading: Reading,
  title: TitleCandidate,
): { readonly from: number; readonly isIndefinite: boolean } | undefined {
  for (let back = 1; back <= 3; back += 1) {
    const token = reading.tokens[title.firstToken - back];
    if (token === undefined || token.sentence !== title.sentence) return undefined;
    if (DEFINITE.test(token.lower)) return { from: title.firstToken - back, isIndefinite: false };
    if (/^(?:a|an)$/.test(token.lower)) return { from: title.firstToken - back, isIndefinite: true };
    if (!/^[\p{L}-]+$/u.test(token.text) || /^(?:of|and|by|with|for|to|in|on)$/.test(token.lower))
      return undefined;
  }
  return undefined;
}

/** "the president's office", "the prime minister post", "the foreign minister level": the title is not the person there. */
function isModifier(reading: Reading, title: TitleCandidate): boolean {
  const next = reading.tokens[title.lastToken];
  if (next === undefined || next.sentence !== title.sentence) return false;
  if (next.isCapitalised && /^\p{L}/u.test(next.text)) return true;
  return (
    /^(?:post|position|job|level|role|title|candidates?|elect|of|for|-)$/.test(next.lower) &&
    ownerOf(reading, title) === undefined
  );
}

/** The person last spoken of who holds the title, or one of its kind; a country beside the title must be the person's. */
function namedBefore(
  { reading, bySentence, isFormerHolder }: Article,
  title: TitleCandidate,
): Person | undefined {
  const owner = ownerOf(reading, title);
  const isOfThePast = isFormer(reading, title.firstToken);
  const isOfBody = owner === undefined && bodyBefore(reading, title);
  const nearest = (isMeant: (person: Person) => boolean): Person | undefined => {
    for (let sentence = title.sentence; sentence >= Math.max(0, title.sentence - FAR); sentence -= 1) {
      const fitting = (bySentence.get(sentence) ?? []).filter(
        ({ person, span }) =>
          span.start < title.start &&
          isOfThePast === isFormerHolder(person) &&
          (person.titles.some((held) =>
            isOfBody ? held.name === title.title.name : standsFor(title.title, held),
          ) ||
            isKnownHolder(person, title.title.name, owner)) &&
          isMeant(person),
      );
      // "President A thanked President B. The President will travel": the one who acts.
      const hit = fitting.find(({ isSubject }) => isSubject) ?? fitting.at(-1);
      if (hit !== undefined) return hit.person;
    }
    return undefined;
  };
  // "the Amir" where an amir and a sultan meet
  const isOfTitle = ({ titles }: Person): boolean => titles.some(({ name }) => name === title.title.name);
  if (owner === undefined)
    return (title.title.class === 'monarch' ? nearest(isOfTitle) : undefined) ?? nearest(() => true);
  // "the Russian leader": whose country is known goes before whose is not.
  const codesOf = ({ country, leader }: Person): readonly (string | undefined)[] =>
    country === undefined ? (leader?.posts.map((post) => post.country) ?? []) : [country];
  return (
    nearest((person) => codesOf(person).includes(owner)) ?? nearest((person) => codesOf(person).length === 0)
  );
}

/** "former president Mauricio Macri", "the ex-president": "the president" is somebody else. */
function isFormer({ tokens }: Reading, first: number): boolean {
  for (let at = first - 1; at >= first - 5; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^[\p{L}-]+$/u.test(token.text)) return false;
    if (/^(?:former|ex|ex-\p{L}+|late)$/u.test(token.lower)) return true;
    if (/^(?:the|an?|and|of|by|with|to|for)$/.test(token.lower)) return false;
  }
  return false;
}

/** "the Russian leader" of one whom the article names without an office. */
const isKnownHolder = ({ leader }: Person, word: string, code: string | undefined): boolean =>
  code !== undefined &&
  (leader?.posts ?? []).some(
    (post) => post.country === code && (word === 'leader' || post.title.toLowerCase() === word),
  );

/** Whether any of a person's names is led by "former"; each person's names are looked at once. */
function formerHolders(reading: Reading): (person: Person) => boolean {
  const known = new Map<Person, boolean>();
  return (person) => {
    const told = known.get(person);
    if (told !== undefined) return told;
    const isSo = person.spans.some(({ span }) => isFormer(reading, span.firstToken));
    known.set(person, isSo);
    return isSo;
  };
}

/** "the UN special envoy": the office of a body, which people of other offices do not hold. */
const bodyBefore = (reading: Reading, title: TitleCandidate): boolean =>
  (reading.matches[title.firstToken - 1] ?? []).some(
    ({ kind, length }) => kind === 'organization' && length === 1,
  );

function standsFor(word: Title, held: Title): boolean {
  if (word.name === held.name) return true;
  if (GENERAL.get(word.name)?.includes(held.class) === true) return true;
  return word.class === held.class && ALIKE.has(word.class);
}

/** The next person who is named without a title and speaks: "A lawmaker said … X also told …". */
function namedLater(
  reading: Reading,
  title: TitleCandidate,
  bySentence: ReadonlyMap<number, readonly Referent[]>,
): Person | undefined {
  if (!speaks(reading, title.lastToken)) return undefined;
  for (let sentence = title.sentence + 1; sentence <= title.sentence + AHEAD; sentence += 1)
    for (const { person, span } of bySentence.get(sentence) ?? [])
      if (
        person.titles.length === 0 &&
        person.leader === undefined &&
        speaks(reading, span.lastToken) &&
        isFirst(person, span.start)
      )
        return person;
  return undefined;
}

const isFirst = (person: Person, start: number): boolean =>
  person.spans.every(({ span }) => span.start >= start);

/** Whether a verb of saying follows, an adverb or auxiliary permitting. */
function speaks(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const word = reading.tokens[next]?.lower ?? '';
    if (reportingVerbByForm(word) !== undefined) return true;
    if (
      !/^(?:also|has|had|have|later|then|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}
