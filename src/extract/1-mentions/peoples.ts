import type { Token } from '../analysis.js';
import { gazetteer } from '../lexicon/lexicon.js';
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
  return found;
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
