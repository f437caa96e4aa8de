import type { Span } from '../domain/extraction.js';
import { type WordForm, wordForm } from './word-forms.js';

/** A token before it is given its sentence. */
export interface Word extends Span {
  readonly form: WordForm;
}

// Letters with inner apostrophes, hyphens and ampersands (Al-Kadhimi, O'Brien, AT&T), dotted initialisms (U.S.-Thailand),
// web addresses without a scheme, numbers with their groups and decimals, else one mark. "'s" stands alone: it is no part of a name.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,6}(?:-[\p{L}\p{M}\p{N}-]{1,60})?`,
    String.raw`'s(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,60}(?:\.[a-z]{2,4})?\.(?:com|org|net|gov|edu|info)(?:\.[a-z]{2})?(?![\p{L}\p{N}])`,
    String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?(?:-\p{L}[\p{L}\p{N}-]*)?`,
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
    'engr arc surv barr atty supt insp det msgr mohd ma brgy sto sta ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'inc corp ltd co cos llc plc bros dept univ assn no nos vs etc al art fig vol approx est ave blvd rs rp tk ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'
  ).split(' '),
);
/** Abbreviations that a full stop after a word at the end of a sentence is more likely not to be. */
const ALSO_WORDS = new Set(
  'no al art fig ill ind miss mass ore del wash mo la pa co mar dec jan gen col st est est. sat'.split(' '),
);

/** What a character of ASCII is to the reader of plain words. */
const [BLANK, LETTER, DIGIT, MARK, POINT] = [1, 2, 3, 4, 5];
const KIND_OF_CODE = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return BLANK;
  if (/[a-zA-Z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /['.]/.test(character) ? POINT : MARK;
});
/** 0 behind the end and beyond ASCII. */
const kindAt = (text: string, at: number): number => KIND_OF_CODE[text.charCodeAt(at)] ?? 0;

/** Characters of a word; a longer one is none, and patterns that run over millions of letters overflow V8's stack. */
const LONGEST_WORD = 1_000;

/** The tokens of `view` between two offsets, in order. An abbreviation keeps its full stop ("Nov.", "Mr.", "J."). Words of more than 1,000 characters are cut. */
export function splitWords(view: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const stretch = view.slice(start, end);
  forEachWord(stretch, (at, last) => {
    const text = stretch.slice(at, last);
    const previous = text === '.' ? words.at(-1) : undefined;
    if (previous?.end === start + at && isAbbreviation(previous.form.text, view, start + at))
      words[words.length - 1] = {
        start: previous.start,
        end: start + last,
        form: wordForm(`${previous.form.text}.`),
      };
    else words.push({ start: start + at, end: start + last, form: wordForm(text) });
  });
  return words;
}

/** How many words and marks there are, without making tokens of them. Each part of a compound counts: "Iran-Iraq" names two countries. */
export function countWords(view: string): number {
  let count = 0;
  let hyphen = view.indexOf('-');
  forEachWord(view, (start, end) => {
    count += 1;
    for (; hyphen >= 0 && hyphen < end; hyphen = view.indexOf('-', hyphen + 1))
      if (hyphen > start) count += 1;
  });
  return count;
}

/** Tells start and end of each word and mark of a stretch, in order. */
function forEachWord(stretch: string, take: (start: number, end: number) => void): void {
  let at = 0;
  while (at < stretch.length) {
    if (kindAt(stretch, at) === BLANK) {
      at += 1;
      continue;
    }
    let last = endOfPlain(stretch, at);
    if (last === 0) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(stretch);
      if (match === null) break;
      at = match.index;
      last = TOKEN.lastIndex;
    }
    while (last - at > LONGEST_WORD) {
      const cut = at + LONGEST_WORD + (isSecondHalf(stretch.charCodeAt(at + LONGEST_WORD)) ? 1 : 0);
      take(at, cut);
      at = cut;
    }
    take(at, last);
    at = last;
  }
}

/** Whether a unit of UTF-16 is the second of a character of two. */
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** End of a mark or of a word of ASCII letters and figures that nothing behind it can lengthen; 0 where only the pattern can tell. */
function endOfPlain(text: string, at: number): number {
  const opening = kindAt(text, at);
  if (opening === MARK) return at + 1;
  if (opening !== LETTER && opening !== DIGIT) return 0;
  let last = at + 1;
  let kind = kindAt(text, last);
  while (kind === LETTER || kind === DIGIT) {
    last += 1;
    kind = kindAt(text, last);
  }
  if (last === text.length || kind === BLANK) return last;
  if (kind === MARK) return isJoining(text.charCodeAt(last), opening) ? 0 : last;
  if (kind !== POINT || last - at < 2) return 0;
  const after = kindAt(text, last + 1);
  return after === BLANK || after === MARK || last + 1 === text.length ? last : 0;
}

/** "-", "&" and "_" inside a word, "," inside a number. */
const isJoining = (code: number, opening: number): boolean =>
  code === 0x2d || code === 0x26 || code === 0x5f || (code === 0x2c && opening === DIGIT);

function isAbbreviation(word: string, view: string, dot: number): boolean {
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower) || lower === word) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  return /^\.\s+(?:\p{Lu}|\p{N})/u.test(view.slice(dot, dot + 6));
}
