import type { EventType } from '../../../domain/vocabularies.js';

/** type | singular nouns that head the name or description of an event. */
const ROWS: readonly (readonly [EventType, string])[] = [
  ['visit', 'visit trip tour stay journey mission stopover stop arrival'],
  ['summit', 'summit'],
  ['conference', 'conference congress forum assembly symposium convention cop'],
  ['meeting', 'meeting gathering get-together tete-a-tete encounter dinner luncheon lunch audience session'],
  ['talks', 'talk talks round negotiation dialogue consultation discussion conversation'],
  ['call', 'call phone-call teleconference videoconference'],
  ['signing', 'signing'],
  ['ceremony', 'ceremony launch event'],
  ['election', 'election by-election referendum vote run-off runoff primary plebiscite poll ballot'],
  ['appointment', 'appointment inauguration swearing-in nomination'],
  ['resignation', 'resignation'],
  ['protest', 'protest demonstration rally'],
  [
    'attack',
    'attack strike airstrike bombing assault invasion offensive raid liberation shelling massacre assassination',
  ],
  ['conflict', 'conflict war intervention'],
];

/** What kind of event a singular noun heads; undefined when none. */
export const EVENT_NOUNS: ReadonlyMap<string, EventType> = new Map([
  ...ROWS.flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
  // "COP28": the conferences of a convention are numbered.
  ...Array.from({ length: 40 }, (_, at) => [`cop${at + 1}`, 'conference'] as const),
]);

/** Kinds where people sit or speak together: "the talks" may mean "the summit". */
export const ENCOUNTERS: ReadonlySet<EventType> = new Set([
  'summit',
  'conference',
  'meeting',
  'talks',
  'call',
] as const);

/** Kinds that happen in a place and on a day, for which people come together. */
export const MEETINGS: ReadonlySet<EventType> = new Set([
  'summit',
  'conference',
  'meeting',
  'talks',
  'signing',
  'ceremony',
] as const);
