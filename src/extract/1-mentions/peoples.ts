import { gazetteer } from '../lexicon/lexicon.js';
import type { PeopleCandidate } from './candidate.js';
import { isLanguage } from './countries.js';
import { type Reading, spanOf } from './reading.js';

/** Peoples and faiths by noun and adjective, also as the first half of a word: "Kurdish-led". In order of the text. */
export function findPeoples(reading: Reading): PeopleCandidate[] {
  return reading.tokens.flatMap((token, at) => {
    if (!token.isCapitalised) return [];
    const match = (reading.matches[at] ?? []).find(({ kind }) => kind === 'people');
    if (match?.kind === 'people')
      return isLanguage(reading, at, match.length)
        ? []
        : [{ kind: 'people' as const, people: match.people, ...spanOf(reading, at, at + match.length) }];
    const opening = /^(\p{L}+)-\p{Ll}+$/u.exec(token.text)?.[1];
    if (opening === undefined) return [];
    const found = gazetteer.find(opening).find(({ kind }) => kind === 'people');
    const span = spanOf(reading, at, at + 1);
    return found?.kind === 'people'
      ? [{ kind: 'people' as const, people: found.people, ...span, end: span.start + opening.length }]
      : [];
  });
}
