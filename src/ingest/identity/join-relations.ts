import { type Candidate, valuesOf } from './candidate.js';
import { groupBy, type Join, joinAll, joinUnambiguous } from './join.js';

const ACRONYM = 'acronym:';

/** An organization known by its acronym alone joins the one full name that articles print it with; none when there are two. */
export function joinOrganizations(organizations: readonly Candidate[]): Join[] {
  return groupBy(organizations, (each) => linksOf(each, ACRONYM)).flatMap((group) => {
    const full = group.filter((each) => valuesOf(each, 'acronym').length > 0);
    const short = group.filter((each) => valuesOf(each, 'acronym').length === 0);
    const [only, ...others] = full;
    if (only === undefined || others.length > 0) return [];
    return joinAll([only, ...short], ({ id }) => `${id} joined because it is the acronym of ${only.id}`);
  });
}

/** Agreements meet by name when no two years are known for it, and by parties, type and year. */
export function joinAgreements(agreements: readonly Candidate[]): Join[] {
  return groupBy(agreements, (each) => linksOf(each, 'agreement:')).flatMap((group) => {
    const years = groupBy(group, (each) => [valuesOf(each, 'year').join(' ')]);
    const isOfOneYear = new Set(group.flatMap((each) => valuesOf(each, 'year'))).size < 2;
    return (isOfOneYear ? [group] : years).flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : joinAll(
            [first, ...rest],
            ({ id }) => `${id} joined because it has the name, or the parties, type and year, of ${first.id}`,
          ),
    );
  });
}

/** Types of event of which one pair of people may have several at one place on one day. */
const PRIVATE = new Set(['meeting', 'talks', 'call', 'visit']);

/** Events of one type at one place that share a day and a principal are one; private ones only when no one is in the way. */
export function joinEvents(events: readonly Candidate[]): Join[] {
  return joinUnambiguous(events, {
    areOne: (a, b) => shareLink(a, b) && (!isPrivate(a) || havePeopleInCommon(a, b)),
    reason: (a, b) => `${a.id} joined because it has the type, place, date and principals of ${b.id}`,
  });
}

const shareLink = (a: Candidate, b: Candidate): boolean => {
  const links = linksOf(b, 'event:');
  return linksOf(a, 'event:').some((link) => links.includes(link));
};

const isPrivate = (event: Candidate): boolean => valuesOf(event, 'type').some((type) => PRIVATE.has(type));

/** Whether the people of one are all among those of the other. */
function havePeopleInCommon(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map((each) => valuesOf(each, 'participant').filter(isPerson));
  return isWithin(left ?? [], right ?? []) || isWithin(right ?? [], left ?? []);
}

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((id) => whole.includes(id));

const isPerson = (id: string): boolean => id.startsWith('person:');

const linksOf = (candidate: Candidate, prefix: string): string[] =>
  valuesOf(candidate, 'link').filter((link) => link.startsWith(prefix));
