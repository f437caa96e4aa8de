import type { TitleCandidate } from '../1-mentions/candidate.js';
import { ownerCode } from '../1-mentions/person-leads.js';
import type { Reading } from '../1-mentions/reading.js';
import type { Title } from '../lexicon/types.js';
import type { Person } from './people.js';

const REACH = 7;
const STOP = /^(?:and|but|or|who|whose|which|that|is|was|has|had|said|says|told|will|;|\.)$/;
/** Offices that one country has under that name, and others seldom: it counts where the article names the country. */
const HOME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'secretary of state': 'US',
    'secretary of defense': 'US',
    'treasury secretary': 'US',
    senator: 'US',
    'majority leader': 'US',
    'minority leader': 'US',
    congressman: 'US',
    congresswoman: 'US',
    'white house chief of staff': 'US',
    'foreign secretary': 'GB',
    'chancellor of the exchequer': 'GB',
    taoiseach: 'IE',
    tanaiste: 'IE',
    'national security adviser': 'US',
    'director of national intelligence': 'US',
    'external affairs minister': 'IN',
  }),
);

/** Of these, offices that many countries have: they count where the article names none more than the best known. */
const COMMON = /^(?:senator|m(?:aj|in)ority leader|national security adviser)$/;

/** Gives people the offices and countries that stand beside their names: "Luigi Di Maio, the Italian foreign minister". */
export function readAppositions(
  reading: Reading,
  people: readonly Person[],
  titles: readonly TitleCandidate[],
): void {
  const named = namedCountries(reading);
  const most = Math.max(...named.values());
  const startingAt = new Map(titles.map((title) => [title.firstToken, title]));
  const endingAt = new Map(titles.map((title) => [title.lastToken, title]));
  for (const person of people) {
    for (const { span } of person.spans) {
      if (reading.tokens[span.lastToken]?.text === ',')
        readAfter(reading, person, { from: span.lastToken + 1, startingAt });
      if (reading.tokens[span.firstToken - 1]?.text === ',') {
        const title = endingAt.get(span.firstToken - 1);
        if (title !== undefined && !title.isPlural) learn(reading, person, title);
      }
    }
    // "Defence Minister X", "Senator X": the United States have no ministers.
    const isMinister = person.titles.some(({ name }) => /\bminister$/.test(name));
    person.country ??= person.titles
      .filter(({ name }) => !COMMON.test(name) || (named.get(HOME.get(name) ?? '') === most && !isMinister))
      .map((title) => HOME.get(title.name))
      .find((code) => code !== undefined && named.has(code));
  }
}

interface Behind {
  readonly from: number;
  readonly startingAt: ReadonlyMap<number, TitleCandidate>;
}

/** How often the article names each country, by code. */
function namedCountries(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const matches of reading.matches)
    for (const match of matches)
      if (match.kind === 'country' || match.kind === 'demonym')
        counts.set(match.country.code, (counts.get(match.country.code) ?? 0) + 1);
  return counts;
}

/** Learns from the first title behind `from`, where the comma behind the name ends. */
function readAfter(reading: Reading, person: Person, { from, startingAt }: Behind): void {
  const sentence = reading.tokens[from]?.sentence;
  for (let at = from; at < from + REACH; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.sentence !== sentence || STOP.test(token.lower) || token.text === ',')
      return;
    const title = startingAt.get(at);
    if (title === undefined) continue;
    const next = reading.tokens[title.lastToken];
    if (next?.isCapitalised === true && next.sentence === sentence) return;
    if (!title.isPlural) learn(reading, person, title);
    return;
  }
}

function learn(reading: Reading, person: Person, candidate: TitleCandidate): void {
  addTitle(person, candidate.title);
  person.country ??= ownerOf(reading, candidate);
}

function addTitle(person: Person, title: Title): void {
  if (!person.titles.includes(title)) person.titles.push(title);
}

/** ISO code of the demonym or country beside a title: "Italian foreign minister", "president of Ukraine", "Iran's president". */
export function ownerOf(reading: Reading, title: TitleCandidate): string | undefined {
  let nearest: { readonly end: number; readonly code: string } | undefined;
  for (let back = 1; back <= 4; back += 1) {
    const at = title.firstToken - back;
    if (reading.tokens[at]?.sentence !== title.sentence || reading.tokens[at]?.text === ',') break;
    for (const match of reading.matches[at] ?? []) {
      const [end, code] = [at + match.length, ownerCode([match])];
      if (code !== undefined && end <= title.firstToken && end >= (nearest?.end ?? 0))
        nearest = { end, code };
    }
  }
  if (nearest !== undefined) return nearest.code;
  if (!/^(?:of|for)$/.test(reading.tokens[title.lastToken]?.lower ?? '')) return undefined;
  const from =
    reading.tokens[title.lastToken + 1]?.lower === 'the' ? title.lastToken + 2 : title.lastToken + 1;
  return ownerCode(reading.matches[from] ?? []);
}
