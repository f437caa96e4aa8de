import type { Token } from '../../analysis.js';
import type { MentionIndex } from '../mention-index.js';

/** What the search for titles and holders reads. */
export interface TitleContext {
  readonly tokens: readonly Token[];
  readonly mentions: MentionIndex;
}
