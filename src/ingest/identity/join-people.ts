import { isSameOrFuller, readPersonName } from '../../domain/person-name.js';
import type { Candidate } from './candidate.js';
import { connect, groupBy, type Join, join, joinUnambiguous } from './join.js';

/**
 * People are one when their full names are one or fuller forms of one, and no two countries are known for them. Where
 * two are, each country's is a person of its own, and those of no known country stay apart from both.
 */
export function joinPeople(people: readonly Candidate[]): Join[] {
  const alike = [...joinSameId(people), ...joinUnambiguous(people, { areOne: haveOneName, reason: sayWhy })];
  const byKey = new Map(people.map((person) => [person.key, person]));
  const clusters = connect([...byKey.keys()], alike);
  const apart = new Set(clusters.filter((keys) => countriesOf(keys, byKey).size > 1).flat());
  return alike.filter(({ a, b }) => !apart.has(a) || byKey.get(a)?.scope === byKey.get(b)?.scope);
}

const joinSameId = (people: readonly Candidate[]): Join[] =>
  groupBy(people, ({ id }) => [id]).flatMap(([first, ...rest]) =>
    first === undefined ? [] : rest.map((person) => join(person, first, '')),
  );

const haveOneName = (a: Candidate, b: Candidate): boolean => mayBeOne(a.id, b.id);

/** Whether two ids that share a link may be one thing: for people their names must be forms of one name. */
export function mayBeOne(a: string, b: string): boolean {
  if (!a.startsWith('person:') || !b.startsWith('person:')) return true;
  const [first, second] = [readPersonName(a), readPersonName(b)];
  return first !== undefined && second !== undefined && isSameOrFuller(first, second);
}

const sayWhy = (a: Candidate, b: Candidate): string =>
  `${a.id} joined because its name is another form of the full name of ${b.id}`;

function countriesOf(keys: readonly string[], byKey: ReadonlyMap<string, Candidate>): Set<string> {
  return new Set(keys.map((key) => byKey.get(key)?.scope ?? '').filter((scope) => scope !== ''));
}
