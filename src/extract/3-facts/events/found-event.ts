import type { ExtractedEvent } from '../../../domain/extraction.js';
import type { EventDraft } from './event-draft.js';

/** An event with the places that speak of it. */
export interface FoundEvent {
  readonly event: ExtractedEvent;
  readonly draft: EventDraft;
}
