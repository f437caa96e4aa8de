import type { Candidate } from '../candidate.js';
import type { Reading } from '../reading.js';
import { isWeak, type NamedKind } from './certainty.js';
import type { ReadName } from './merge-names.js';
import { PLACE_CUE } from './surroundings.js';

/**
 * Names of one word, each read as what the article makes of that word elsewhere: a person where it ends the full name of one, else
 * the kind it has more often. A name behind "in" or "near" stays a place. By first token.
 */
export function agreeOnNames(
  { tokens }: Reading,
  candidates: readonly Candidate[],
  names: ReadonlyMap<number, ReadName>,
): Map<number, ReadName> {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const persons = [
    ...candidates.filter((candidate) => candidate.kind === 'person' && !isWeak(candidate)),
    ...[...names.values()].filter(({ kind }) => kind === 'person').map(({ span }) => span),
  ];
  const surnames = new Set(persons.filter(isLong).map(({ lastToken }) => wordAt(lastToken - 1)));
  const votes = countKinds(
    [...names.values()].filter(({ span }) => !isLong(span)),
    wordAt,
  );
  return new Map(
    [...names].map(([at, name]) => {
      const word = wordAt(at);
      const isPlace = name.kind === 'location' && PLACE_CUE.test(wordAt(at - 1));
      if (isLong(name.span) || isPlace || name.kind === 'people') return [at, name];
      const kind = surnames.has(word) ? 'person' : (favourite(votes.get(word)) ?? name.kind);
      return [at, { ...name, kind }];
    }),
  );
}

const isLong = ({
  firstToken,
  lastToken,
}: {
  readonly firstToken: number;
  readonly lastToken: number;
}): boolean => lastToken - firstToken > 1;

type Votes = ReadonlyMap<NamedKind, number>;

function countKinds(names: readonly ReadName[], wordAt: (at: number) => string): Map<string, Votes> {
  const votes = new Map<string, Map<NamedKind, number>>();
  for (const { kind, span } of names) {
    const word = wordAt(span.firstToken);
    const counts = votes.get(word) ?? new Map<NamedKind, number>();
    votes.set(word, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  return votes;
}

/** The kind with most votes; undefined where two have as many. */
function favourite(votes: Votes = new Map()): NamedKind | undefined {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
