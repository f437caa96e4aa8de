import { nameTiers } from '../../lexicon/lexicon.js';
import type { Candidate, TokenSpan } from '../candidate.js';
import { isFirstName } from '../person-names.js';
import { isWeak, type NamedKind } from './certainty.js';
import type { ReadName } from './merge-names.js';
import { PLACE_CUE, type Surroundings } from './surroundings.js';

/**
 * Names, each read as what the article makes of its words elsewhere: what it brackets behind a body is that body; one word is a person
 * where it begins or ends the full name of one, a body and no person where it begins the full name of one; else the kind that the same
 * words have more often. A name behind "in" or "near" stays a place. By first token.
 */
export function agreeOnNames(
  { reading: { tokens }, company }: Surroundings,
  candidates: readonly Candidate[],
  names: ReadonlyMap<number, ReadName>,
): Map<number, ReadName> {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const keyOf = ({ span: { firstToken, lastToken } }: ReadName): string =>
    tokens
      .slice(firstToken, lastToken)
      .map(({ lower }) => lower)
      .join(' ');
  const longOf = (kind: 'person' | 'organization'): TokenSpan[] =>
    [
      ...candidates.filter((candidate) => candidate.kind === kind && !isWeak(candidate)),
      ...[...names.values()].filter((name) => name.kind === kind).map(({ span }) => span),
    ].filter(isLong);
  const persons = new Set(
    longOf('person').flatMap(({ firstToken, lastToken }) => [wordAt(firstToken), wordAt(lastToken - 1)]),
  );
  const bodies = new Set(
    longOf('organization')
      .map(({ firstToken }) => wordAt(firstToken))
      .filter((word) => !isPlace(company.get(word)) && nameTiers(word) === 0 && !isFirstName(word)),
  );
  const acronyms = new Set(
    candidates.flatMap((candidate) =>
      candidate.kind === 'organization' && candidate.acronym !== undefined
        ? [candidate.acronym.toLowerCase()]
        : [],
    ),
  );
  const votes = countKinds([...names.values()], keyOf);
  return new Map(
    [...names].map(([at, name]) => {
      const key = keyOf(name);
      if (acronyms.has(key)) return [at, { ...name, kind: 'organization' }];
      const isBehindCue = name.kind === 'location' && PLACE_CUE.test(wordAt(at - 1));
      if (isBehindCue || name.kind === 'people') return [at, name];
      const kind = persons.has(key) ? 'person' : (favourite(votes.get(key)) ?? name.kind);
      return [at, { ...name, kind: kind === 'person' && bodies.has(key) ? 'organization' : kind }];
    }),
  );
}

const isLong = ({ firstToken, lastToken }: TokenSpan): boolean => lastToken - firstToken > 1;
/** Whether the word stands behind "in" or "near" somewhere in the article. */
const isPlace = (company = 0): boolean => (company & 1) !== 0;

type Votes = ReadonlyMap<NamedKind, number>;

function countKinds(names: readonly ReadName[], keyOf: (name: ReadName) => string): Map<string, Votes> {
  const votes = new Map<string, Map<NamedKind, number>>();
  for (const name of names) {
    const key = keyOf(name);
    const counts = votes.get(key) ?? new Map<NamedKind, number>();
    votes.set(key, counts.set(name.kind, (counts.get(name.kind) ?? 0) + 1));
  }
  return votes;
}

/** The kind with most votes; undefined where two have as many. */
function favourite(votes: Votes = new Map()): NamedKind | undefined {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
