import { DEMONYMS, MORE_COUNTRIES } from './nations.data.js';

const A = 'A'.charCodeAt(0);
const CODES = Array.from({ length: 26 * 26 }, (_, at) =>
  String.fromCharCode(A + Math.floor(at / 26), A + (at % 26)),
);

/** Names of countries in English by the Unicode tables, and those that the press uses. */
const countries: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return new Set([...CODES.flatMap((code) => names.of(code) ?? []), ...MORE_COUNTRIES.trim().split(/\|\s*/)]);
})();
const demonyms: ReadonlySet<string> = new Set(DEMONYMS.trim().split(/\s+/));

/** Whether a label is the name of a country, with or without its article. */
export const isCountry = (label: string): boolean => countries.has(label.replace(/^the /i, ''));

/** Whether a label is the word for a people or faith: "French", "South Korean", "Anglo-Saxon", "Muslims". */
export function isPeople(label: string): boolean {
  const last = label.split(/[\s-]/).at(-1) ?? '';
  return demonyms.has(last) || demonyms.has(last.replace(/s$/, ''));
}
