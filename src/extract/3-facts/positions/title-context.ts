import type { Token } from '../../analysis.js';
import type { MentionIndex } from '../mention-index.js';

/** What the search for titles and holders reads. */
export interface TitleContext {
  readonly tokens: readonly Token[];
  /** Names only. */
  readonly mentions: MentionIndex;
  /** "he" and "she" whose person is known. */
  readonly pronouns: MentionIndex;
}
