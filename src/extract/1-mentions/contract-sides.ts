import { firstIndex } from '../../first-index.js';
import type { Token } from '../analysis.js';
import type { Candidate } from './candidate.js';
import { CAPITAL, NO_PART, unlisted } from './organization-shapes.js';
import { isFirstName } from './person-names.js';
import type { Reading } from './reading.js';

const INSTRUMENT = /^(?:contract|memorandum|mou|agreement|deal|intent|understanding)$/;
/** Bodies that make contracts for themselves, with others such as they are. */
const DEALERS: ReadonlySet<string> = new Set(['company', 'media', 'university', 'agency', 'other']);
const LONGEST = 5;

/** "Contract between Minsk Tractor Works and Ouedra Tractors": who has one with a company is a company too, whatever its name looks like. Linear. */
export function readContractSides(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  const sides = reading.tokens.flatMap(({ lower, index }) => {
    if (lower !== 'between' || !INSTRUMENT.test(reading.tokens[index - 1]?.lower ?? '')) return [];
    return strangeSides(reading, found, index);
  });
  if (sides.length === 0) return found;
  const read = new Set(sides.flatMap((side) => candidatesIn(found, side)));
  const bodies = sides.map(([firstToken, lastToken]) =>
    unlisted(reading, { firstToken, lastToken }, 'company'),
  );
  return [...found.filter((one) => !read.has(one)), ...bodies].toSorted((a, b) => a.start - b.start);
}

/** `[firstToken, lastToken)`. */
type Side = readonly [number, number];

/** The sides that nothing has read as a body, where the other is one that deals for itself. */
function strangeSides(reading: Reading, found: readonly Candidate[], between: number): Side[] {
  const { tokens } = reading;
  const { sentence } = tokens[between] ?? {};
  let and = between + 1;
  while (tokens[and]?.sentence === sentence && tokens[and]?.lower !== 'and') and += 1;
  const [one, other] = [runFrom(tokens, between + 1), runFrom(tokens, and + 1)];
  if (tokens[and]?.lower !== 'and' || one === undefined || other === undefined || one[1] !== and) return [];
  const dealsIn = (side: Side): boolean =>
    candidatesIn(found, side).some(
      (it) =>
        it.kind === 'organization' &&
        DEALERS.has(it.type) &&
        side[0] <= it.firstToken &&
        it.lastToken === side[1],
    );
  return dealsIn(one) || dealsIn(other) ? [one, other].filter((side) => isStrange(reading, found, side)) : [];
}

/** Those that overlap a side; all are in order of the text, none over another. */
function candidatesIn(found: readonly Candidate[], [from, to]: Side): Candidate[] {
  const inside: Candidate[] = [];
  let at = firstIndex(found.length, (index) => (found[index]?.lastToken ?? 0) > from);
  for (let one = found[at]; one !== undefined && one.firstToken < to; one = found[at]) {
    inside.push(one);
    at += 1;
  }
  return inside;
}

/** The words with capitals from `at` on, without an article; undefined where there is none. */
function runFrom(tokens: readonly Token[], at: number): Side | undefined {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  let to = from;
  while (to - from < LONGEST && CAPITAL.test(tokens[to]?.text ?? '') && !NO_PART.has(tokens[to]?.lower ?? ''))
    to += 1;
  return to > from && tokens[to]?.lower !== 'of' ? [from, to] : undefined;
}

/** Whether the name is read as nothing, or only for its look as a person, a place or a part of a body. */
function isStrange({ tokens }: Reading, found: readonly Candidate[], [from, to]: Side): boolean {
  if (isFirstName(tokens[from]?.lower ?? '')) return false;
  return candidatesIn(found, [from, to]).every((one) => {
    if (one.firstToken < from || one.lastToken > to) return false;
    if (one.kind === 'person')
      return one.titles.length === 0 && one.honorifics.length === 0 && one.leader === undefined;
    if (one.kind === 'place') return one.places.length === 0;
    return (
      one.kind === 'organization' &&
      one.organization === undefined &&
      one.lastToken - one.firstToken < to - from
    );
  });
}
