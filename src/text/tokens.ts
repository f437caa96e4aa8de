import type { Span } from '../domain/extraction.js';

/** A token before it is given its sentence. */
export interface Word extends Span {
  readonly text: string;
}

// Letters with inner apostrophes, hyphens and ampersands (Al-Kadhimi, O'Brien, AT&T), dotted initialisms (U.S.-Thailand),
// web addresses without a scheme, numbers with their groups and decimals, else one mark. "'s" stands alone: it is no part of a name.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,6}(?:-[\p{L}\p{M}\p{N}-]{1,60})?`,
    String.raw`'s(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,60}(?:\.[a-z]{2,4})?\.(?:com|org|net|gov|edu|info)(?:\.[a-z]{2})?(?![\p{L}\p{N}])`,
    String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?`,
    String.raw`\p{N}+\.\p{N}+(?:-\p{L}[\p{L}\p{N}-]*)?`,
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:(?:'(?!s(?![\p{L}\p{N}]))|[-&])(?:(?:\p{Lu}\.){2,6}|[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*))*`,
    String.raw`\.{2,}`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt adm cmdr brig hon rev fr st sts jr sr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'inc corp ltd co cos llc plc bros dept univ assn no nos vs etc al art fig vol approx est ave blvd rs rp tk ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
);
/** Abbreviations that a full stop after a word at the end of a sentence is more likely not to be. */
const ALSO_WORDS = new Set(
  'no al art fig ill ind miss mass ore del wash mo la pa co mar dec jan gen col st est est. sat'.split(' '),
);

/** The tokens of `view` between two offsets, in order. An abbreviation keeps its full stop ("Nov.", "Mr.", "J."). */
export function splitWords(view: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = view.slice(start, end);
  for (const match of stretch.matchAll(TOKEN)) {
    const at = start + match.index;
    const previous = words.at(-1);
    if (match[0] === '.' && previous?.end === at && isAbbreviation(previous.text, view, at))
      words[words.length - 1] = { start: previous.start, end: at + 1, text: `${previous.text}.` };
    else words.push({ start: at, end: at + match[0].length, text: match[0] });
  }
  return words;
}

function isAbbreviation(word: string, view: string, dot: number): boolean {
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower) || lower === word) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  return /^\.\s+(?:\p{Lu}|\p{N})/u.test(view.slice(dot, dot + 6));
}
