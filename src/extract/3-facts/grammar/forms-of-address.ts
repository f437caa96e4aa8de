import type { Token } from '../../analysis.js';
import type { Context } from './word.js';

/** "HE Sheikh X", "his brother His Highness X" */
export const isAddress = ({ text }: Token, { tokens, at, isTitleCase }: Context): boolean =>
  !isTitleCase &&
  ((/^H[EHM]$/.test(text) && tokens[at + 1]?.isCapitalised === true) ||
    (/^(?:His|Her)$/.test(text) &&
      /^(?:Highness|Majesty|Excellency|Holiness)$/.test(tokens[at + 1]?.text ?? '')));
