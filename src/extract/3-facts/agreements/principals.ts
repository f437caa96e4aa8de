import type { Mention } from '../../analysis.js';
import type { FoundEvent } from '../events/found-event.js';
import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { asParties } from './as-parties.js';
import { type AgreementDraft, boundBy } from './merge-agreements.js';
import { findOwnCountry, visitedCountries } from './own-country.js';

const LEAD_SENTENCES = 4;
const MOST = 4;
const ENCOUNTER = /^(?:talks|meeting|summit|visit|signing|ceremony)$/;
/** Times as often as any third country: then two are what the article is about. */
const MARGIN = 2;
const OFTEN = 3;

/** Those that an article's agreements are between: of the first agreement of the lead, else of the most, else the countries that the lead names as one subject. */
export function findPrincipals(
  article: ArticleReading,
  drafts: readonly AgreementDraft[],
  events: readonly FoundEvent[],
): string[] {
  const sets = drafts.flatMap((draft) => {
    const states = statesOf(draft);
    const areStates = states.every((id) => isStateUnionOrMovement(article, id));
    return areStates && states.length > 1 && states.length <= MOST ? [{ draft, states }] : [];
  });
  const lead = sets.find(({ draft }) => draft.mentions.some(({ sentence }) => sentence <= LEAD_SENTENCES));
  const all = sets.map(({ states }) => states);
  const subjects =
    lead?.states ?? mostFrequent(all) ?? onlySet(article, all) ?? statesOfEncounter(article, events);
  // "Visits of the Minister to Kenya and Ghana": what others agreed with each other is not what it is about.
  const visited = visitedCountries(article);
  const own = visited.size > 0 ? findOwnCountry(article) : undefined;
  // "Visit to China": the pair that the lead tells of, China in it.
  const isOfVisit =
    visited.size === 1 && lead !== undefined && [...visited].every((id) => lead.states.includes(id));
  if (subjects !== undefined) return own === undefined || isOfVisit || subjects.includes(own) ? subjects : [];
  const inLead = subjectsOfLead(article);
  const named = inLead.length > 0 ? inLead : mostNamed(article);
  // "Travel to Kenya and Ghana": no pair that agrees with each other.
  return named.some((id) => !visited.has(id)) ? named : [];
}

/** A country, a body of countries or an armed movement: no company is what an article's agreements are between. */
const isStateUnionOrMovement = (article: ArticleReading, id: string): boolean =>
  id.startsWith('country:') ||
  article.spoken.entities.get(id)?.type === 'igo' ||
  article.movements.ids.has(id);

/** The countries of those who meet in the lead, and of whom and where a visit is: two, all told. */
function statesOfEncounter(article: ArticleReading, events: readonly FoundEvent[]): string[] | undefined {
  for (const found of events) {
    const isInLead = found.draft.mentions.some(({ sentence }) => sentence <= LEAD_SENTENCES);
    if (!isInLead || !ENCOUNTER.test(found.event.type)) continue;
    const states = statesOfEvent(article, found);
    if (states.length === 2) return states;
  }
  return undefined;
}

/** The countries whose people take part in an event, and the one that is visited. */
export function statesOfEvent({ countryOf, spoken }: ArticleReading, { event }: FoundEvent): string[] {
  const host = event.type === 'visit' ? spoken.entities.get(event.place ?? '')?.country : undefined;
  const ids = [
    ...event.participants.map((id) => countryOf.get(id) ?? id),
    ...(host == null ? [] : [`country:${host}`]),
  ];
  return [...new Set(ids)].filter((id) => id.startsWith('country:') && spoken.entities.has(id));
}

/** The set of all agreements that tell one. */
function onlySet(article: ArticleReading, sets: readonly string[][]): string[] | undefined {
  const [first, ...others] = sets;
  const isAlone = others.length === 0 && first?.some((id) => isNamedMost(article, id)) !== true;
  return !isAlone && others.every((states) => states.toSorted().join() === first?.toSorted().join())
    ? first
    : undefined;
}

const isCountry = (id: string): boolean => id.startsWith('country:');

/** Whether no country is named more often than this one. */
function isNamedMost({ spoken }: ArticleReading, id: string): boolean {
  const counts = countNames(spoken.mentions, isCountry);
  return counts.get(id) === Math.max(...counts.values());
}

/** How often mentions name each of those that count. */
export function countNames(
  mentions: readonly Mention[],
  isCounted: (id: string) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entityId, kind } of mentions)
    if (isCounted(entityId) && /^(?:name|demonym|metonym)$/.test(kind))
      counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  return counts;
}

/** The two countries that the article names far more than any third. */
function mostNamed({ spoken }: ArticleReading): string[] {
  const [first, second, third] = [...countNames(spoken.mentions, isCountry)].toSorted(
    ([, a], [, b]) => b - a,
  );
  if (first === undefined || second === undefined) return [];
  return second[1] >= OFTEN && second[1] >= MARGIN * (third?.[1] ?? 0) ? [first[0], second[0]] : [];
}

/** Countries and organizations bound by a draft. */
export const statesOf = (draft: AgreementDraft): string[] =>
  boundBy(draft)
    .map(({ id }) => id)
    .filter(isState);

/** The set that most agreements share, two at least. */
function mostFrequent(sets: readonly string[][]): string[] | undefined {
  const counts = new Map<string, { states: string[]; count: number }>();
  for (const states of sets) {
    const key = states.toSorted().join(' ');
    counts.set(key, { states, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count > 1 ? best.states : undefined;
}

function subjectsOfLead(article: ArticleReading): string[] {
  for (const { clauses } of article.readings.slice(0, LEAD_SENTENCES))
    for (const { subject, prepositions } of clauses) {
      const between = prepositions.filter(({ preposition }) => preposition === 'between');
      const ids = [subject, ...between.map(({ phrases }) => phrases)]
        .map((phrases) => asParties(article, phrases, 'party').map(({ id }) => id))
        .map((all) => all.filter((id) => id.startsWith('country:')))
        .find((all) => all.length > 1);
      if (ids === undefined) continue;
      if (ids.length <= MOST && isTopic(article, ids)) return ids;
    }
  return [];
}

/** Whether the article names them together more than once. */
const isTopic = ({ mentions }: ArticleReading, ids: readonly string[]): boolean =>
  mentions.filter((list) => ids.every((id) => list.some(({ entityId }) => entityId === id))).length > 1;
