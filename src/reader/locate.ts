import type { Span } from '../domain/extraction.js';
import { firstIndex } from '../first-index.js';
import { makeView } from '../text/view.js';

/** Finds whole words in an article, whatever its line breaks and the forms of its quotation marks and dashes. */
export interface Locator {
  /** Where the words first stand within a span. */
  find(words: string, within: Span): Span | undefined;
  /** Every place where a name stands; at most 1,000. */
  findAll(name: string): readonly Span[];
}

const MOST = 1_000;
const LETTER = /[\p{L}\p{N}]/u;

/** A locator for an article; `view` is its analysis view. */
export function createLocator(view: string): Locator {
  const { folded, offsets } = foldView(view);
  /** What was found for names before: a model gives the same ones many times. */
  const known = new Map<string, readonly Span[]>();
  const placeOf = (offset: number): number =>
    firstIndex(offsets.length, (at) => (offsets[at] ?? 0) >= offset);
  const spanAt = (place: number, length: number): Span => ({
    start: offsets[place] ?? 0,
    end: (offsets[place + length - 1] ?? 0) + 1,
  });
  /** Every place at or behind one where the words stand, not as a part of other words. */
  function* placesOf(wanted: string, from: number): Generator<number> {
    if (wanted === '') return;
    for (let at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1))
      if (isWhole(folded, at, at + wanted.length)) yield at;
  }
  return {
    find(words, within) {
      const wanted = foldWords(words);
      const [place] = placesOf(wanted, placeOf(within.start));
      const span = place === undefined ? undefined : spanAt(place, wanted.length);
      return span !== undefined && span.end <= within.end ? span : undefined;
    },
    findAll(name) {
      const wanted = foldWords(name);
      const before = known.get(wanted);
      if (before !== undefined) return before;
      const found: Span[] = [];
      known.set(wanted, found);
      if (!LETTER.test(wanted)) return found;
      for (const place of placesOf(wanted, 0)) {
        found.push(spanAt(place, wanted.length));
        if (found.length === MOST) break;
      }
      return found;
    },
  };
}

/** Whether no word goes on across either end. */
function isWhole(folded: string, start: number, end: number): boolean {
  const isJoined = (at: number): boolean =>
    LETTER.test(folded.charAt(at - 1)) && LETTER.test(folded.charAt(at));
  return !isJoined(start) && !isJoined(end);
}

const foldWords = (words: string): string => foldView(makeView(words.normalize('NFC'))).folded.trim();

/** The view with each run of blanks as one, and where each of its characters stands. */
function foldView(view: string): { readonly folded: string; readonly offsets: readonly number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  let wasBlank = false;
  for (let at = 0; at < view.length; at += 1) {
    const character = view.charAt(at);
    const isBlank = /\s/.test(character);
    if (!(isBlank && wasBlank)) {
      kept.push(isBlank ? ' ' : character);
      offsets.push(at);
    }
    wasBlank = isBlank;
  }
  return { folded: kept.join(''), offsets };
}
