import type { Analysis, Sentence } from '../../analysis.js';
import type { HeldPosition } from '../positions/held-position.js';
import type { GroupPhrase } from './group-words.js';
import type { PluralSet } from './plural-sets.js';

/** What the sentences before have named together, and whom each mentions. */
export interface SetHistory {
  /** By sentence. */
  readonly sets: (readonly PluralSet[])[];
  /** By sentence, entity ids. */
  readonly mentions: (readonly string[])[];
  /** How often each country was named so far. */
  readonly counts: Map<string, number>;
  /** Posts of people, by their id. */
  readonly posts: ReadonlyMap<string, readonly HeldPosition[]>;
}

export interface AntecedentQuestion {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly phrase: GroupPhrase;
  /** Sets of the same sentence before the phrase. */
  readonly before: readonly PluralSet[];
  readonly history: SetHistory;
  /** Ids of the people named or meant before it in its sentence. */
  readonly people: readonly string[];
  /** Ids of the countries named before it in its sentence, no places behind "in" or "from" among them. */
  readonly acting: readonly string[];
  readonly isQuoted: boolean;
}

/** Sentences back to which "they" at a sentence's start reaches. */
const REACH_OF_THEY = 3;
/** Sentences back that are searched at all: it bounds the cost. */
const REACH = 40;
/** Sentences back in which people or countries count as a set though they are not listed together. */
const REACH_OF_LOOSE = 3;

/** The members of a group phrase, in order of mention; empty when the text does not tell. */
export function findAntecedent(question: AntecedentQuestion): readonly string[] {
  const { phrase } = question;
  return phrase.members === 'any' ? resolveThey(question) : resolveCounted(question);
}

function resolveThey({
  analysis,
  sentence,
  phrase,
  before,
  history,
  people,
  isQuoted,
}: AntecedentQuestion): readonly string[] {
  const same =
    before.findLast((set) => set.isSubject) ??
    (phrase.lastToken - phrase.firstToken === 1
      ? before.findLast((set) => !isWhere(analysis, set))
      : undefined);
  if (same !== undefined) return same.entityIds;
  const opener = analysis.tokens[phrase.firstToken - 1]?.lower ?? '';
  const two = [...new Set(people)];
  // "an idea that he floated with X when they met"
  if (
    phrase.lastToken - phrase.firstToken === 1 &&
    /^(?:when|where|after|before|as|since)$/.test(opener) &&
    two.length === 2
  )
    return two;
  const word = analysis.tokens[phrase.firstToken]?.lower;
  if (isQuoted || (word !== 'they' && word !== 'their') || !opensSentence(analysis, sentence, phrase))
    return [];
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH_OF_THEY); index -= 1) {
    const there = (history.sets[index] ?? []).filter((set) => set.isSubject);
    const found = there.find((set) => set.shape !== 'with') ?? there[0];
    if (found !== undefined) return found.entityIds;
    if (analysis.sentences[index]?.isHeadline) break;
  }
  return [];
}

/** "They", "In Niamey, they": nothing but a fronted phrase stands before. */
function opensSentence(analysis: Analysis, sentence: Sentence, phrase: GroupPhrase): boolean {
  const before = analysis.tokens[phrase.firstToken - 1];
  const distance = phrase.firstToken - sentence.firstToken;
  return distance <= 1 || (distance <= 12 && before?.text === ',');
}

function resolveCounted(question: AntecedentQuestion): readonly string[] {
  const { before, history, sentence, phrase } = question;
  for (const set of before.toReversed()) {
    const members = fitMembers(question, set.entityIds);
    if (members !== undefined) return members;
  }
  // "Keller met President Ruto to review the partnership that the two countries launched"
  const sides =
    phrase.members === 'countries' && phrase.size === 2 ? fitMembers(question, question.people) : [];
  if (sides?.length === 2) return sides;
  const isPair = phrase.members === 'people' && (phrase.size === 2 || phrase.size === undefined);
  const pair = isPair ? onlyTwo(question) : [];
  if (pair.length === 2) return pair;
  const own = phrase.members === 'countries' ? actingCountries(question) : [];
  if (phrase.size === 2 && own.length === 2) return own;
  const isPartner = isPartnerOf(question);
  let other: readonly string[] | undefined;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index -= 1) {
    const members = fromSentence(question, index, sentence.index - index <= REACH_OF_LOOSE);
    if (members === undefined || (isPartner && own.some((id) => members.includes(id)))) continue;
    // "Chile said the two countries": it is one of them.
    if (isPartner || own.every((id) => members.includes(id))) return members;
    other ??= members;
  }
  if (other !== undefined) return other;
  return phrase.size === 2 && phrase.members === 'countries' ? mostNamed(history) : officeHolders(question);
}

/** Countries that act in the sentence before the phrase, by name or by someone who speaks for them; not where something is. */
function actingCountries({ analysis, people, acting, history }: AntecedentQuestion): readonly string[] {
  return [...new Set([...people, ...acting].flatMap((id) => countryOf(analysis, id, history.posts)))];
}

/** "She was accompanied by A and B": those are not who met. */
function tellsCompanions({ sentences, view }: Analysis, index: number): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && /\baccompanied by\b/.test(view.slice(sentence.start, sentence.end));
}

/** "When the two meet", "before the two leaders held talks": the only two people of this sentence so far, else of the one before. */
function onlyTwo(question: AntecedentQuestion): readonly string[] {
  const { people, history, sentence, analysis } = question;
  if (people.length === 0 && tellsCompanions(analysis, sentence.index - 1)) return [];
  const last = history.mentions[sentence.index - 1] ?? [];
  const near = new Set(people.length > 0 ? people : last.filter((id) => id.startsWith('person:')));
  return near.size === 2 ? (fitMembers(question, [...near]) ?? []) : [];
}

/** "The two presidents" whom no sentence names together: those who hold such an office, when they are as many. */
function officeHolders({ analysis, phrase, history, sentence }: AntecedentQuestion): readonly string[] {
  const office = OFFICES.get(officeWord(analysis, phrase));
  if (office === undefined || phrase.size === undefined) return [];
  const named = history.mentions.slice(Math.max(0, sentence.index - REACH)).flat();
  const holders = new Set(
    named.filter((id) => (history.posts.get(id) ?? []).some(({ post }) => office.test(post))),
  );
  return holders.size === phrase.size ? [...holders] : [];
}

/** "a loan that Peru agreed with the two countries": who acts is none of them. */
const isPartnerOf = ({ analysis, phrase }: AntecedentQuestion): boolean =>
  analysis.tokens[phrase.firstToken - 1]?.lower === 'with';

/** Sets that fit in a sentence: lists first, then "with", then all whom it mentions. */
function fromSentence(
  question: AntecedentQuestion,
  index: number,
  isNear: boolean,
): readonly string[] | undefined {
  if (question.phrase.members === 'people' && tellsCompanions(question.analysis, index)) return undefined;
  const there = (question.history.sets[index] ?? []).filter((set) =>
    isPartnerOf(question) ? !isWhere(question.analysis, set) : !isAddressed(question, set),
  );
  const ordered = [
    ...there.filter((set) => set.shape !== 'with'),
    ...there.filter((set) => set.shape === 'with'),
  ];
  for (const set of ordered.toReversed()) {
    const members = fitMembers(question, set.entityIds);
    if (members !== undefined) return members;
  }
  return isNear && (question.phrase.size ?? 0) > 2
    ? fitMembers(question, question.history.mentions[index] ?? [])
    : undefined;
}

/** "Mr. Duque thanked Ecuador and Brazil": countries that a third one does something to, or in which it is done. */
function isAddressed({ analysis, phrase, history }: AntecedentQuestion, set: PluralSet): boolean {
  if (phrase.members !== 'countries' || set.isSubject || set.shape === 'with') return false;
  if (isWhere(analysis, set)) return true;
  if (/^(?:between|of|by|with|that|,)$/.test(analysis.tokens[set.firstToken - 1]?.lower ?? '')) return false;
  const [first] = (history.mentions[set.sentence] ?? []).flatMap((id) =>
    countryOf(analysis, id, history.posts),
  );
  return (
    first !== undefined &&
    !set.entityIds.flatMap((id) => countryOf(analysis, id, history.posts)).includes(first)
  );
}

/** "the war in Yemen and Ethiopia": countries in which something is. */
const isWhere = ({ tokens }: Analysis, { firstToken }: PluralSet): boolean =>
  /^(?:in|into|across)$/.test(tokens[firstToken - 1]?.lower ?? '');

/** The members as the phrase means them, when kind and number agree; people stand for their countries where countries are meant. */
function fitMembers(
  { analysis, phrase, history }: AntecedentQuestion,
  entityIds: readonly string[],
): readonly string[] | undefined {
  // "The EU and Azerbaijan began talks. The two sides": a body may be one of them.
  const isSide = (id: string): boolean =>
    id.startsWith('org:') && SIDES.test(analysis.tokens[phrase.lastToken - 1]?.lower ?? '');
  const converted =
    phrase.members === 'countries'
      ? entityIds.flatMap((id) => (isSide(id) ? [id] : countryOf(analysis, id, history.posts)))
      : entityIds;
  const members = [...new Set(converted)].filter((id) => id.startsWith(PREFIX[phrase.members]) || isSide(id));
  if (phrase.size !== undefined && members.length !== phrase.size) return undefined;
  const word = officeWord(analysis, phrase);
  if (!members.every((id) => mayBe(word, history.posts.get(id) ?? []))) return undefined;
  return members.length > 1 ? members : undefined;
}

/** The noun that heads the phrase, with "prime" or "foreign" before it. */
function officeWord({ tokens }: Analysis, { lastToken }: GroupPhrase): string {
  const [before = '', word = ''] = [tokens[lastToken - 2]?.lower, tokens[lastToken - 1]?.lower];
  return OFFICES.has(`${before} ${word}`) ? `${before} ${word}` : word;
}

/** "The two presidents" are no ministers: each must hold such an office, or none that the text tells. */
function mayBe(word: string, posts: readonly HeldPosition[]): boolean {
  const office = OFFICES.get(word);
  return office === undefined || posts.length === 0 || posts.some(({ post }) => office.test(post));
}

const LEADERS =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|prince|taoiseach|pope|chief)\b/;

const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['leaders', LEADERS],
  // "heads of state", "heads of government"
  ['state', LEADERS],
  ['government', LEADERS],
  ['presidents', /(?<!vice )\bpresident$/],
  ['ministers', /\b(?:minister|premier|chancellor|secretary)\b/],
  ['prime ministers', /\b(?:prime minister|premier|chancellor)$/],
  [
    'foreign ministers',
    /\b(?:foreign minister|minister of foreign affairs|foreign affairs|external affairs minister|secretary of state)\b/,
  ],
  ['premiers', /\b(?:prime minister|premier)$/],
  ['chancellors', /\bchancellor$/],
  ['diplomats', /\b(?:minister|ambassador|envoy|diplomat|secretary|negotiator)\b/],
]);

const SIDES = /^(?:sides|parties|delegations)$/;

const PREFIX = { countries: 'country:', people: 'person:', organizations: 'org:', any: '' } as const;

/** The country itself, or that for which a person speaks; the head of a body of many speaks for none. */
function countryOf(analysis: Analysis, id: string, posts: SetHistory['posts']): string[] {
  if (id.startsWith('country:')) return [id];
  const held = posts.get(id) ?? [];
  if (held.length > 0 && held.every(({ of }) => isOfMany(analysis, of))) return [];
  const code = id.startsWith('person:') ? analysis.entities.get(id)?.country : undefined;
  return code == null ? [] : [`country:${code}`];
}

const isOfMany = ({ entities }: Analysis, body: string | null | undefined): boolean =>
  body != null && entities.get(body)?.type === 'igo';

/** The two countries that the article names most so far. */
function mostNamed(history: SetHistory): readonly string[] {
  const ranked = [...history.counts].toSorted((a, b) => b[1] - a[1]);
  const [first, second, third] = ranked;
  if (
    first === undefined ||
    second === undefined ||
    second[1] < 2 ||
    (third !== undefined && third[1] === second[1])
  )
    return [];
  return [first[0], second[0]];
}
