import { fold } from '../../domain/fold.js';
import { personId } from '../../domain/ids.js';
import { isSameOrFuller, readPersonName } from '../../domain/person-name.js';
import type { PersonCandidate, TokenSpan } from '../1-mentions/candidate.js';
import { isFamilyFirst, isFirstName } from '../1-mentions/person-names.js';
import { fitsTitle } from '../1-mentions/persons.js';
import { genderOfFirstName, isHeldOn, leadersBySurname } from '../lexicon/lexicon.js';
import type { Leader, Title } from '../lexicon/types.js';

/** One person of an article with all that its mentions tell. */
export interface Person {
  id: string;
  name: string;
  leader: Leader | undefined;
  readonly aliases: Set<string>;
  /** Folded words of the longest name. */
  words: readonly string[];
  honorific: string | undefined;
  readonly titles: Title[];
  country: string | undefined;
  gender: 'm' | 'f' | undefined;
  readonly spans: { readonly span: TokenSpan; readonly reason: string | undefined }[];
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;
const FEMALE =
  /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|baroness|duchess|countess|first lady|sheikha|madame?|frau|crown princess|queen mother)$/;
const MALE = /^(?:mr\.?|sir|lord|king|prince|sheikh|duke|crown prince|pope|ayatollah|emir|sultan|imam|herr)$/;
const WOMAN = /(?:woman|congresswoman|actress|lady|princess|queen|mother)$/;
const MAN = /(?:man|prince|king|father)$/;

const withoutNickname = (name: string): string =>
  name.replace(/,/g, '').replace(/["'(][^"'()]*["')]/g, (nick) => (/^['(]|"/.test(nick) ? ' ' : nick));

/** Words by which names are compared: folded, without suffixes and nicknames. */
export const nameWords = (name: string): string[] =>
  fold(withoutNickname(name))
    .split(/[\s]+/)
    .filter((word) => word !== '' && !SUFFIX.test(word));

/** The nickname in quotation marks inside a name, as printed. */
const nicknameIn = (name: string): string | undefined => /(["'])(\p{Lu}[\p{L}-]+)\1/u.exec(name)?.[2];

/** Joins the candidates that are one person: full names first, then surnames and first names. */
export function gatherPeople(
  candidates: readonly PersonCandidate[],
  publishedAt: string | undefined,
): Person[] {
  const people = new Set<Person>();
  const index = new NameIndex();
  const byLength = candidates
    .filter((candidate) => !candidate.isWeak)
    .toSorted(
      (a, b) =>
        Math.min(4, nameWords(b.name).length) - Math.min(4, nameWords(a.name).length) || a.start - b.start,
    );
  for (const candidate of byLength) {
    const words = nameWords(candidate.name);
    const meant = candidate.leader ?? leaderOf(candidate, words, publishedAt);
    const known = index.find(candidate, words, meant);
    const leader = known?.leader ?? meant;
    const person = known ?? index.ofLeader(leader) ?? newPerson(candidate.name, words, leader);
    people.add(person);
    absorb(person, candidate);
    index.add(person);
  }
  return [...people];
}

function newPerson(name: string, words: readonly string[], leader: Leader | undefined): Person {
  return {
    id: personId(leader?.name ?? name),
    name,
    leader,
    aliases: new Set(),
    words,
    honorific: undefined,
    titles: [],
    country: undefined,
    gender: leader?.gender ?? genderOfFirstName(words[0] ?? ''),
    spans: [],
  };
}

function absorb(person: Person, candidate: PersonCandidate): void {
  const words = nameWords(candidate.name);
  const isShort = words.length < person.words.length;
  person.aliases.add(candidate.name);
  if (words.length > person.words.length) {
    person.words = words;
    person.name = candidate.name;
    if (person.leader === undefined) person.id = personId(candidate.name);
  } else if (
    words.length === person.words.length &&
    nicknameIn(person.name) === undefined &&
    nicknameIn(candidate.name) !== undefined
  ) {
    person.name = candidate.name;
  }
  for (const title of candidate.titles) if (!person.titles.includes(title)) person.titles.push(title);
  person.country ??= candidate.country;
  person.gender ??= genderOfTitles(candidate);
  const honorific = candidate.honorifics.at(0);
  if (person.honorific === undefined && honorific !== undefined) person.honorific = honorific;
  person.spans.push({ span: candidate, reason: isShort ? 'part of the name → full name' : undefined });
}

const formsOf = ({ titles, honorifics }: PersonCandidate): string[] => [
  ...titles.map((title) => title.name),
  ...honorifics.map((word) => word.toLowerCase()),
];

function genderOfTitles(candidate: PersonCandidate): 'm' | 'f' | undefined {
  const words = formsOf(candidate);
  if (words.some((word) => FEMALE.test(word) || WOMAN.test(word))) return 'f';
  return words.some((word) => MALE.test(word) || MAN.test(word)) ? 'm' : undefined;
}

/** The leader meant by a titled surname: in office on the day, of the country that the title names. */
function leaderOf(
  candidate: PersonCandidate,
  words: readonly string[],
  publishedAt: string | undefined,
): Leader | undefined {
  if (words.length > 3) return undefined;
  const leader = leaderBySurname(candidate.name, publishedAt, {
    country: candidate.country,
    titles: candidate.titles,
  });
  // "Sheikh Mohamed" is not Amina Mohamed; a chairman may be a woman.
  const own = leader?.name.toLowerCase().split(' ');
  // but "Sheikh" is part of Sheikh Hasina's name.
  const forms = formsOf(candidate).filter((word) => own?.includes(word) !== true);
  const isOther = forms.some((word) => (leader?.gender === 'f' ? MALE : FEMALE).test(word));
  return isOther ? undefined : leader;
}

/** The one leader of that surname in office on the day, else the one who had been within ten years before it. */
export function leaderBySurname(
  surname: string,
  publishedAt: string | undefined,
  { country, titles }: Partial<Pick<PersonCandidate, 'country' | 'titles'>> = {},
): Leader | undefined {
  const all = leadersBySurname(surname)
    .filter(fitsTitle(titles ?? []))
    .filter(
      (leader) =>
        country === undefined ||
        leader.posts.some((post) => post.country === country || post.organization !== undefined),
    );
  if (publishedAt === undefined) return all.length === 1 ? all[0] : undefined;
  const inOffice = all.filter((leader) => leader.posts.some((post) => isHeldOn(post, publishedAt)));
  if (inOffice.length === 1) return inOffice[0];
  if (inOffice.length > 1) return undefined;
  const earliest = String(Number(publishedAt.slice(0, 4)) - 10);
  const recent = all.filter((leader) =>
    leader.posts.some((post) => post.from <= publishedAt && (post.to ?? '9999') >= earliest),
  );
  return recent.length === 1 ? recent[0] : undefined;
}

/** People of one first name and surname, told apart by what stands between: of more than these no name is taken for another's. */
const MOST_ALIKE = 20;

/** Finds the person that a full or partial name belongs to. */
class NameIndex {
  private readonly byKey = new Map<string, { readonly people: Set<Person>; first: Person }>();
  private readonly byLeader = new Map<Leader, Person>();

  /** `meant` is the leader whom the candidate's title and name tell. A full name that two people may have is neither's. */
  find(candidate: PersonCandidate, words: readonly string[], meant: Leader | undefined): Person | undefined {
    const { leader, name } = candidate;
    if (leader !== undefined && this.byLeader.has(leader)) return this.byLeader.get(leader);
    const called = this.byKey.get(words.join(' '));
    if (words.length < 2) {
      const known = this.ofLeader(meant);
      return known !== undefined && called?.people.has(known) === true ? known : called?.first;
    }
    for (const person of called?.people ?? []) if (suffixOf(person.name) === suffixOf(name)) return person;
    const ends = this.byKey.get(`${words[0]} … ${words.at(-1)}`)?.people ?? new Set();
    if (ends.size > MOST_ALIKE) return undefined;
    const [fuller, ...others] = [...ends].filter((person) => mayBeOne(person.name, name));
    return others.length === 0 ? fuller : undefined;
  }

  ofLeader(leader: Leader | undefined): Person | undefined {
    return leader === undefined ? undefined : this.byLeader.get(leader);
  }

  /** The full name, its ends, its surnames and its first name. */
  add(person: Person): void {
    if (person.leader !== undefined) this.byLeader.set(person.leader, person);
    for (const key of partsOf(person)) {
      const called = this.byKey.get(key);
      if (called === undefined) this.byKey.set(key, { people: new Set([person]), first: person });
      else {
        called.people.add(person);
        if (startOf(person) < startOf(called.first)) called.first = person;
      }
    }
  }
}

/** Where the longest of a person's names first stands. */
const startOf = ({ spans }: Person): number => spans[0]?.span.start ?? 0;

const suffixOf = (name: string): string | undefined => /\b[js]r(?=\.?$)/i.exec(name)?.[0].toLowerCase();

/** Whether two full names may be one person's: no other middle initials, and "Jr." on both or on neither. */
function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => readPersonName(personId(withoutNickname(name))));
  return first === undefined || second === undefined || isSameOrFuller(first, second);
}

/** Keys by which a person may be called. */
export function partsOf({ words, leader, name }: Person): string[] {
  const keys = [words.join(' ')];
  if (words.length > 1) {
    keys.push(`${words[0]} … ${words.at(-1)}`);
    for (let from = 1; from < words.length; from += 1) keys.push(words.slice(from).join(' '));
    const last = words.at(-1) ?? '';
    // "Cristina Fernández de Kirchner" is "Fernández" for short.
    const particle = words.findIndex((word, at) => at > 1 && /^(?:de|del|da|dos|das|du|di)$/.test(word));
    const short = words[particle - 1] ?? '';
    if (particle > 1 && !isFirstName(short)) keys.push(short);
    if (/^(?:al|el|bin)-/.test(last)) keys.push(last.replace(/^\w+-/, ''));
    const first = words[0] ?? '';
    if (isFirstName(first) || (words.length < 4 && isFamilyFirst(first))) keys.push(first);
  }
  const nickname = nicknameIn(name);
  if (nickname !== undefined) keys.push(fold(nickname));
  if (leader !== undefined) keys.push(fold(leader.surname), fold(leader.name));
  return keys.filter((key) => key.length > 1);
}
