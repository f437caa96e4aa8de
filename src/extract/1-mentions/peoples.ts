import { rememberByWord } from '../../text/word-forms.js';
import type { Token } from '../analysis.js';
import { commonWords, gazetteer } from '../lexicon/lexicon.js';
import type { PeopleCandidate } from './candidate.js';
import { isLanguage } from './countries.js';
import { type Reading, spanOf } from './reading.js';

/** Peoples and faiths by noun and adjective, also as the first half of a word: "Kurdish-led". In order of the text. */
export function findPeoples(reading: Reading): PeopleCandidate[] {
  const found: PeopleCandidate[] = [];
  for (const token of reading.tokens) {
    const people = /\p{Lu}/u.test(token.text) ? readPeople(reading, token) : undefined;
    if (people !== undefined) found.push(people);
  }
  return [...found, ...findTribes(reading)];
}

const MOST_TRIBES = 3;
const isTribal = rememberByWord((lower) => /^(?:tribes?|clans?|tribes(?:men|people)|clansmen)$/.test(lower));

/** "the Kii and Sikin clans", "Mangal tribesmen": words that no table has before what only peoples are called. */
function findTribes(reading: Reading): PeopleCandidate[] {
  const { tokens } = reading;
  const found: PeopleCandidate[] = [];
  for (const token of tokens) {
    if (!isTribal(token)) continue;
    const { index } = token;
    let end = index;
    for (let count = 0; count < MOST_TRIBES && isTribe(reading, end - 1, index); count += 1) {
      const span = spanOf(reading, end - 1, end);
      const name = tokens[end - 1]?.text ?? '';
      found.push({
        kind: 'people',
        people: { name, forms: [name], kind: 'ethnic', country: undefined },
        ...span,
      });
      if (!/^(?:and|,|or)$/.test(tokens[end - 2]?.lower ?? '')) break;
      end -= 2;
    }
  }
  return found;
}

/** A capitalised word alone that no table has and no capital stands before. */
function isTribe({ tokens, matches }: Reading, at: number, noun: number): boolean {
  const token = tokens[at];
  return (
    token?.isCapitalised === true &&
    token.sentence === tokens[noun]?.sentence &&
    tokens[at - 1]?.isCapitalised !== true &&
    !commonWords.has(token.lower) &&
    (matches[at] ?? []).length === 0
  );
}

function readPeople(reading: Reading, { index: at, text }: Token): PeopleCandidate | undefined {
  const match = reading.matches[at]?.find(({ kind }) => kind === 'people');
  if (match?.kind === 'people')
    return isLanguage(reading, at, match.length)
      ? undefined
      : { kind: 'people', people: match.people, ...spanOf(reading, at, at + match.length) };
  const opening = text.includes('-') ? /^(\p{L}+)-\p{Ll}+$/u.exec(text)?.[1] : undefined;
  if (opening === undefined) return undefined;
  const found = gazetteer.find(opening).find(({ kind }) => kind === 'people');
  const span = spanOf(reading, at, at + 1);
  return found?.kind === 'people'
    ? { kind: 'people', people: found.people, ...span, end: span.start + opening.length }
    : undefined;
}
