import type { Analysis, Token } from '../../analysis.js';
import type { MentionIndex } from '../mention-index.js';

/** What the search for titles, holders and owners reads. */
export interface TitleContext {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Names only. */
  readonly mentions: MentionIndex;
  /** "he" and "she" whose person is known. */
  readonly pronouns: MentionIndex;
}
