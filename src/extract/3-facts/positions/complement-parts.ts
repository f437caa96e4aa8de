import type { Mention } from '../../analysis.js';
import type { TitleContext } from './title-context.js';

/** What is read behind a head. */
export interface ComplementContext extends TitleContext {
  readonly head: string;
  /** An owner stands before the title: then "of X" says what the office looks after. */
  readonly hasOwner: boolean;
}

/** What follows the head of a title: "of Iraq", "to Germany", "of State for Narcotics Affairs". */
export interface Complement {
  /** Behind everything that was read. */
  readonly last: number;
  /** Behind the words that belong to the title. */
  readonly titleEnd: number;
  readonly of: Mention | undefined;
  /** Where the next title may begin, when that is before `last`. */
  readonly resume?: number;
}
