import type { Candidate, PersonCandidate } from '../candidate.js';
import { printed, type Reading, spanOf } from '../reading.js';

const PARTICLE =
  /^(?:da|do|dos|das|de|del|della|di|du|des|la|las|los|van|von|der|den|ten|ter|bin|binti|ibn|bint|al|el)$/;
/** Those that are no word of another kind. */
const SURE_PARTICLE = /^(?:da|dos|das|van|von|der|den|ten|ter|bin|binti|ibn|bint)$/;
const MOST_PARTICLES = 2;
const MOST_BETWEEN_MARKS = 3;

/**
 * People whose names stand apart though they are one, and the words behind a particle that were left out: "Davi" and "Costa" of "Davi
 * da Costa", 'Edi "Gringo" Dallas'. In order of the text.
 */
export function joinPersons(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const at = candidate.kind === 'person' ? beginningOf(reading, joined, candidate) : -1;
    const before = joined[at];
    if (candidate.kind !== 'person') joined.push(candidate);
    else {
      const next = candidates[index + 1]?.firstToken ?? reading.tokens.length;
      const whole = before?.kind === 'person' ? asOne(reading, before, candidate.lastToken) : candidate;
      const last = behindParticle(reading, whole.lastToken, next);
      joined.splice(
        whole === candidate ? joined.length : at,
        joined.length,
        last === whole.lastToken ? whole : asOne(reading, whole, last),
      );
    }
  }
  return joined;
}

/** Behind "da Costa" where that stands at `at` before the token `limit`; else `at`. */
function behindParticle({ tokens }: Reading, at: number, limit: number): number {
  let end = at;
  while (end < at + MOST_PARTICLES && SURE_PARTICLE.test(tokens[end]?.text ?? '')) end += 1;
  const name = tokens[end];
  const isName =
    end > at && end < limit && name?.sentence === tokens[at - 1]?.sentence && name?.isCapitalised === true;
  return isName ? end + 1 : at;
}

/** Index of the person whose name goes on in `last`, with at most a nickname read between; -1 where there is none. */
function beginningOf(reading: Reading, joined: readonly Candidate[], last: PersonCandidate): number {
  for (const at of [joined.length - 1, joined.length - 2]) {
    const first = joined[at];
    if (first?.kind !== 'person' || first.lastToken >= last.firstToken) continue;
    const isNext = at === joined.length - 1 && isLinked(reading, first.lastToken, last.firstToken);
    if (isNext || isNicknamed(reading, first, last)) return at;
  }
  return -1;
}

function asOne(reading: Reading, person: PersonCandidate, lastToken: number): PersonCandidate {
  const span = spanOf(reading, person.firstToken, lastToken);
  return { ...person, isWeak: false, name: printed(reading, span.firstToken, span.lastToken), ...span };
}

const isLinked = ({ tokens }: Reading, from: number, to: number): boolean =>
  to - from <= MOST_PARTICLES &&
  tokens[from - 1]?.sentence === tokens[to]?.sentence &&
  tokens.slice(from, to).every(({ text }) => PARTICLE.test(text));

/** Between marks of quotation stands a nickname, which may have been read as a person itself. */
function isNicknamed({ tokens }: Reading, first: PersonCandidate, last: PersonCandidate): boolean {
  const words = tokens.slice(first.lastToken, last.firstToken);
  const [mark, closing] = [words[0], words.at(-1)];
  return (
    words.length > 2 &&
    words.length <= MOST_BETWEEN_MARKS + 2 &&
    tokens[first.firstToken]?.sentence === tokens[last.firstToken]?.sentence &&
    /^["']$/.test(mark?.text ?? '') &&
    mark?.text === closing?.text &&
    words.slice(1, -1).every(({ isCapitalised }) => isCapitalised)
  );
}
