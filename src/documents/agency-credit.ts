import { AGENCIES } from './agencies.data.js';

const BY_FORM = new Map(
  Object.entries(AGENCIES).flatMap(([name, forms]) => [name, ...forms].map((form) => [form, name] as const)),
);
const FORM = `(${[...BY_FORM.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')})`;
const OPENINGS = [
  // "SOCHI, Nov. 22 (Xinhua) -- ", "(Reuters) - "
  new RegExp(String.raw`\(${FORM}\)\s*[-–—:]`),
  // "MOSCOW, November 1. /TASS/. "
  new RegExp(String.raw`\/${FORM}\/\s*[-–—:.]`),
  // "Tehran, Nov 1, IRNA – "
  new RegExp(String.raw`(?<=, )${FORM}\s+[-–—]`),
  // "Xinhua | 2017-11-01"
  new RegExp(String.raw`^(?:Source: *)?${FORM} *\|`),
];
const CLOSINGS = [
  // "© AFP", "Copyright 2017 Reuters", "(PTI)", "– Bernama"
  new RegExp(
    String.raw`^(?:(?:©|\([cC]\)|Copyright|Source:|[-–—]{1,2})\s*){0,2}(?:\d{4}\s+)?\(?${FORM}\)?(?:\s+\d{4})?\.?$`,
  ),
  // "…, he said. (ANI)", "…, he said.” — Reuters"
  new RegExp(String.raw`[.!?]["'”’]?\s*(?:\(${FORM}\)|[-–—]{1,2}\s*${FORM})\.?$`),
];
/** A word of a place or a day: "KUALA", "Port-au-Prince", "of", "Nov", "3", "2017". */
const PLACE_OR_DAY = /^(?:\p{Lu}[\p{L}'’-]*|of|the|de|la|\d{1,2}|\d{4})$/u;
const MOST_WORDS = 8;
/** Characters of a line that are looked at. */
const SEEN = 200;

/**
 * The news agency that signs a text, in the dateline of its article or in its last line; undefined where none or more than one does.
 * Who is only named, thanked or quoted there signs nothing.
 */
export function readAgencyCredit(text: string, body: string): string | undefined {
  const opening = [...firstLines(body), ...firstLines(text).slice(0, 1)];
  const closing = [body, text].map((part) => part.trimEnd().split('\n').at(-1)?.trim().slice(-SEEN) ?? '');
  const found = new Set([
    ...opening.flatMap((line) => readAgency(line, OPENINGS, isPlaceAndDay)),
    ...closing.flatMap((line) => readAgency(line, CLOSINGS, () => true)),
  ]);
  return found.size === 1 ? [...found][0] : undefined;
}

/** The first line, and that behind it where the first is no sentence but a headline or a byline. */
function firstLines(part: string): string[] {
  const [first = '', second = ''] = part
    .slice(0, 5 * SEEN)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const isSentence = /[.!?:;,]["'”’)]*\s*$/.test(first);
  return [first, ...(isSentence ? [] : [second])].map((line) => line.trim().slice(0, SEEN));
}

function readAgency(
  line: string,
  patterns: readonly RegExp[],
  mayStandBefore: (words: string, agency: string) => boolean,
): string[] {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    const agency = BY_FORM.get(match?.slice(1).find((form) => form !== undefined) ?? '');
    if (match !== null && agency !== undefined && mayStandBefore(line.slice(0, match.index), agency))
      return [agency];
  }
  return [];
}

/** "KUALA LUMPUR, 3 May"; not the name of the agency, as in "Agence France-Presse (AFP) – one of three – said". */
function isPlaceAndDay(before: string, agency: string): boolean {
  const words = before.split(/[\s,.]+/).filter((word) => word !== '');
  const isNamed = [agency, ...(AGENCIES[agency] ?? [])].some((form) => before.includes(form));
  return !isNamed && words.length <= MOST_WORDS && words.every((word) => PLACE_OR_DAY.test(word));
}
