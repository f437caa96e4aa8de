import { fold } from '../../domain/fold.js';
import { personId } from '../../domain/ids.js';
import { rememberByWord } from '../../text/word-forms.js';
import { isFirstName } from '../1-mentions/person-names.js';
import { isOpening, isProper, printed, type Reading, spanOf } from '../1-mentions/reading.js';
import type { Token } from '../analysis.js';
import { commonWords, firstNames, leadersBySurname, placesByName } from '../lexicon/lexicon.js';
import { leaderBySurname, type Person, partsOf } from './people.js';

const LONGEST = 4;

/** Adds the mentions of known people by surname or first name alone, on tokens that nothing else covers; they are `taken` then. A shared surname is the first one's. */
export function addShortNames(reading: Reading, people: readonly Person[], taken: Set<number>): void {
  const byKey = new Map<string, Person>();
  const reaches = new Map<string, number>();
  const firstSpan = (person: Person): number => person.spans[0]?.span.start ?? 0;
  for (const person of people.toSorted((a, b) => firstSpan(a) - firstSpan(b))) {
    for (const key of partsOf(person)) {
      if (!byKey.has(key)) byKey.set(key, person);
      const words = key.split(' ');
      const opening = words[0] ?? '';
      reaches.set(opening, Math.min(LONGEST, Math.max(reaches.get(opening) ?? 0, words.length)));
    }
  }
  for (let at = 0; byKey.size > 0 && at < reading.tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const found = findKnown(reading, { byKey, reaches, taken }, at);
    if (found === undefined) continue;
    found.person.spans.push({
      span: spanOf(reading, at, found.last),
      reason: 'part of the name → full name',
    });
    found.person.aliases.add(printed(reading, at, found.last));
    for (let token = at; token < found.last; token += 1) taken.add(token);
    at = found.last - 1;
  }
}

interface KnownNames {
  readonly byKey: ReadonlyMap<string, Person>;
  /** By first word of a key: words of the longest key that begins so. */
  readonly reaches: ReadonlyMap<string, number>;
  readonly taken: ReadonlySet<number>;
}

const isPlain = rememberByWord((lower) => /^[a-z'-]+$/.test(lower));
const foldWord = (token: Token): string => (isPlain(token) ? token.lower : fold(token.text));

function findKnown(
  reading: Reading,
  { byKey, reaches, taken }: KnownNames,
  at: number,
): { readonly person: Person; readonly last: number } | undefined {
  const { tokens } = reading;
  const head = tokens[at];
  const reach = head === undefined ? 0 : (reaches.get(foldWord(head)) ?? 0);
  if (head === undefined || reach === 0 || !/^\p{L}/u.test(head.text)) return undefined;
  for (let length = reach; length > 0; length -= 1) {
    const last = at + length;
    const tail = tokens[last - 1];
    if (
      tail === undefined ||
      tail.sentence !== head.sentence ||
      (!tail.isCapitalised && !/-\p{Lu}/u.test(tail.text))
    )
      continue;
    let key = '';
    for (const token of tokens.slice(at, last)) key += (token === head ? '' : ' ') + foldWord(token);
    const person = byKey.get(key);
    if (person === undefined || rangeTaken(at, last, taken)) continue;
    if (length === 1 && !isNameHere(reading, person, at)) continue;
    return { person, last };
  }
  return undefined;
}

function rangeTaken(from: number, to: number, taken: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (taken.has(at)) return true;
  return false;
}

/** A single word that is also an ordinary one ("May", "Rice") only where its capital tells; no part of another name. */
function isNameHere(reading: Reading, person: Person, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined) return false;
  if (commonWords.has(token.lower) && isOpening(reading, at) && reading.writtenSmall.has(token.lower))
    return false;
  const isFirst = person.words.length > 1 && person.words[0] === fold(token.text);
  const next = tokens[at + 1];
  const isFollowed =
    next !== undefined && next.sentence === token.sentence && /^\p{Lu}\p{Ll}/u.test(next.text);
  return !isFirst || !isFollowed;
}

/** Leaders named by surname alone, whom the article nowhere names in full: by the day of the article. */
export function findLeaders(
  reading: Reading,
  people: readonly Person[],
  { taken, publishedAt }: { readonly taken: ReadonlySet<number>; readonly publishedAt: string | undefined },
): Person[] {
  const known = new Set(people.map((person) => person.leader));
  const found = new Map<string, Person>();
  for (const token of reading.tokens) {
    const at = token.index;
    if (!token.isCapitalised || taken.has(at) || leadersBySurname(token.text).length === 0) continue;
    const leader = leaderBySurname(token.text, publishedAt);
    if (leader === undefined || known.has(leader) || !isUnmistakable(reading, at)) continue;
    const person = found.get(leader.name) ?? leaderPerson(leader);
    found.set(leader.name, person);
    person.spans.push({
      span: spanOf(reading, at, at + 1),
      reason: 'surname of the leader in office → full name',
    });
    person.aliases.add(token.text);
  }
  return [...found.values()];
}

const leaderPerson = (leader: NonNullable<Person['leader']>): Person => ({
  id: personId(leader.name),
  name: leader.name,
  leader,
  aliases: new Set(),
  words: fold(leader.name).split(' '),
  honorific: undefined,
  titles: [],
  country: leader.posts.find((post) => post.country !== undefined)?.country,
  gender: leader.gender,
  spans: [],
});

/** A surname that is no ordinary word, first name or city, and stands alone. */
function isUnmistakable(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || !isProper(reading, at)) return false;
  if (
    commonWords.has(token.lower) ||
    isFirstName(token.lower) ||
    firstNames.has(token.lower) ||
    placesByName(token.text).length > 0
  )
    return false;
  const isNeighbour = (other: number): boolean =>
    tokens[other]?.sentence === token.sentence &&
    /^\p{Lu}\p{Ll}/u.test(tokens[other]?.text ?? '') &&
    !commonWords.has(tokens[other]?.lower ?? '');
  return reading.isTitleCase[token.sentence] === true || (!isNeighbour(at - 1) && !isNeighbour(at + 1));
}
