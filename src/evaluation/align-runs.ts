import type {
  ExtractedAgreement,
  ExtractedEntity,
  ExtractedEvent,
  Extraction,
  Span,
} from '../domain/extraction.js';
import { fold } from '../domain/fold.js';
import { assign } from './assign.js';

/** The id that the first reader gives to what the second calls by an id; ids of what only the second found stay. */
export type Alignment = (secondId: string) => string;

/** Which things of two readings of one text are the same: by id, by where they are named, by whom and what they join. */
export function alignRuns(first: Extraction, second: Extraction): Alignment {
  const same = new Map<string, string>();
  const align: Alignment = (id) => same.get(id) ?? id;
  alignEntities(first, second, same);
  for (const [ours, theirs] of [
    [first.agreements.map(fromAgreement), second.agreements.map(fromAgreement)],
    [first.events.map(fromEvent), second.events.map(fromEvent)],
  ] as const)
    for (const { predicted, gold } of assign(theirs, ours, (one, other) => likeness(other, one, align)))
      same.set(predicted.id, gold.id);
  return align;
}

function alignEntities(first: Extraction, second: Extraction, same: Map<string, string>): void {
  const known = new Set(first.entities.map(({ id }) => id));
  for (const entity of second.entities.filter(({ id }) => !known.has(id))) {
    const [best] = first.entities
      .filter(({ kind }) => kind === entity.kind)
      .map((candidate) => ({ id: candidate.id, score: commonPlaces(first, candidate, second, entity) }))
      .toSorted((a, b) => b.score - a.score);
    if (best !== undefined && best.score > 0) same.set(entity.id, best.id);
  }
}

/** How often both name them at one place; posts, which are not mentioned, by their title and country. */
function commonPlaces(
  first: Extraction,
  one: ExtractedEntity,
  second: Extraction,
  other: ExtractedEntity,
): number {
  if (one.kind === 'position')
    return Number(fold(one.title ?? '') === fold(other.title ?? '') && one.country === other.country);
  const places = first.mentions.filter(({ entityId }) => entityId === one.id);
  return second.mentions.filter(
    (mention) => mention.entityId === other.id && places.some((place) => overlap(place, mention)),
  ).length;
}

/** An agreement or event by what tells it from others. */
interface Thing {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly members: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly evidence: readonly Span[];
}

const fromAgreement = ({ name, aliases, parties, ...rest }: ExtractedAgreement): Thing => ({
  ...rest,
  names: [name, ...aliases].map(fold),
  members: parties,
  place: null,
});
const fromEvent = ({ name, aliases, participants, ...rest }: ExtractedEvent): Thing => ({
  ...rest,
  names: [name, ...aliases].map(fold),
  members: participants,
});

const TALKING = ['summit', 'meeting', 'talks', 'call', 'conference'];

/** How much speaks for two being one; 0 where nothing does. */
function likeness(one: Thing, other: Thing, align: Alignment): number {
  const isEvent = one.id.startsWith('event:');
  const isKin = one.type === other.type || (TALKING.includes(one.type) && TALKING.includes(other.type));
  if (isEvent && !isKin) return 0;
  const hasName = one.id === other.id || other.names.some((name) => one.names.includes(name));
  const members = other.members.filter((id) => one.members.includes(align(id))).length;
  const isThere = one.place !== null && other.place !== null && one.place === align(other.place);
  const isThen = one.date !== null && one.date === other.date;
  const isTold = other.evidence.some((span) => one.evidence.some((place) => overlap(place, span)));
  if (!(isTold || isThen || hasName) || !(members > 0 || isThere || hasName)) return 0;
  return (
    1 +
    3 * Number(hasName) +
    2 * members +
    2 * Number(isTold) +
    Number(one.type === other.type) +
    Number(isThere) +
    Number(isThen)
  );
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
