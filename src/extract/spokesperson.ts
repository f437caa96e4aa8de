import type { Token } from '../text/analysed-text.js';

/** Tokens between the office and the name. */
const REACH = 5;

/** "Merkel's spokesman, Steffen Seibert, said she would travel": whether the name that opens at a token is that of one who speaks for another. */
export function isSpokesperson(tokens: readonly Token[], firstToken: number): boolean {
  const sentence = tokens[firstToken]?.sentence;
  for (let at = firstToken - 1; at >= firstToken - REACH; at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence || /^[.;:"]$/.test(token?.text ?? '')) return false;
    if (/^spokes(?:man|woman|person)$/.test(token?.lower ?? '')) return true;
  }
  return false;
}
