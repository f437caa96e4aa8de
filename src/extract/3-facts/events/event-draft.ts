import type { EventMention, Participant } from './event-mention.js';

/** The places of an article that speak of one event. */
export interface EventDraft {
  readonly mentions: EventMention[];
  readonly participants: Map<string, Participant>;
  place: string | undefined;
  date: EventMention['date'];
}
