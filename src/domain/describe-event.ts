import type { EventType } from './vocabularies.js';

const TITLES: Readonly<Partial<Record<EventType, string>>> = {
  call: 'Call',
  talks: 'Talks',
  aid: 'Aid',
  other: 'Event',
};

/** "Visit of A to B", "Meeting of A and B in C": the name of an event that has none. */
export function describeEvent(
  type: EventType,
  participants: readonly string[],
  place: string | undefined,
): string {
  const title = TITLES[type] ?? `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const listed =
    participants.length > 3 ? `${participants.slice(0, 3).join(', ')} and others` : list(participants);
  if (type === 'visit') return `${title} of ${listed}${place === undefined ? '' : ` to ${place}`}`;
  if (type === 'election' && participants.length === 1 && listed === place) return `${title} in ${place}`;
  return `${title}${listed === '' ? '' : ` of ${listed}`}${place === undefined ? '' : ` in ${place}`}`;
}

/** "A", "A and B", "A, B and C". */
const list = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
