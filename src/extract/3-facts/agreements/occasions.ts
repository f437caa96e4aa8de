import type { EventType } from '../../../domain/vocabularies.js';
import type { FoundEvent } from '../events/found-event.js';

/** Whether an event of a type is what a sentence is set in, by the word before its noun. */
type IsSetting = (type: EventType, before: string) => boolean;

/** "during the visit", "at the summit". */
const isDuring: IsSetting = (_type, before) => /^(?:during|in|at|on)$/.test(before);

/** The event that a sentence is set in by "during", "in" or "at", or the signing that it tells of. */
export const eventAround = (
  sentence: number,
  events: readonly FoundEvent[],
  isSetting: IsSetting = isDuring,
): FoundEvent | undefined =>
  events.find(({ draft, event }) =>
    draft.mentions.some(
      (mention) =>
        mention.sentence === sentence &&
        (event.type === 'signing' || (mention.isNoun && isSetting(event.type, mention.before ?? ''))),
    ),
  );

/** The dated signing that a sentence tells of, else the event around it. */
export const occasionOf = (sentence: number, events: readonly FoundEvent[]): FoundEvent | undefined =>
  events.find(
    ({ draft, event }) =>
      event.type === 'signing' &&
      event.date !== null &&
      draft.mentions.some((mention) => mention.sentence === sentence),
  ) ??
  eventAround(
    sentence,
    events.filter(({ event }) => event.date !== null || event.type !== 'signing'),
    isDuringOrBehind,
  );

/** What is signed "after the talks" is signed on their day. */
const isDuringOrBehind: IsSetting = (type, before) =>
  isDuring(type, before) || (/^(?:after|following)$/.test(before) && /^(?:talks|meeting|summit)$/.test(type));
