import type { Document } from '../domain/document.js';
import type { Span } from '../domain/extraction.js';
import type { Block } from './analysed-text.js';
import { squeeze } from './squeeze.js';

const MAX_WRAP = 120;
const LIST_ITEM = /^\s*(?:[-*•▪◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;
const FURNITURE =
  /^(?:\d{1,3}|advertisement|read more:?.*|related (?:articles|stories):?|share this.*|add new comment|image:.*|photo:.*|#{1,3}|[-=_*~. ]{1,20})$/i;

const LONGEST_CREDIT = 300;
const NAMES = "\\p{Lu}[\\p{L}.'’-]+(?:,? (?:and )?(?:[a-z]{2,3} )?\\p{Lu}[\\p{L}.'’-]*){1,8}";
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY = `(?:${NUMBER} \\p{L}{3,9}|\\p{L}{3,9}\\.? ${NUMBER}),? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}`;
/** "9 June 2021", "Published on Wednesday, June 9, 2021, 10:15 p.m. EAT". */
const WHEN = `(?:[PpUu](?:ublished|osted|pdated)(?: on)?:? )?(?:\\p{Lu}\\p{Ll}{2,8}, )?(?:${DAY})(?:[ ,|]{1,3}\\d{1,2}[:.]\\d{2}[\\p{L} .]{0,10})?`;
/** Who wrote a report, above or below it: "By Ann Lee, 9 June 2021", "(Reporting by Ann Lee; editing by Bo Chen)". */
const BYLINE = new RegExp(`^B[yY]:? ${NAMES}(?:, \\p{L}[\\p{L} ]{2,40})?(?:[ ,|•·–—-]{1,3}${WHEN})?$`, 'u');
const CREDIT =
  /^(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated) by\b.{0,200}|[^.]{2,160} contributed to this (?:report|story|article)\.?)$/i;
const CLOSING_CREDIT =
  /\s*\((?:additional |further )?(?:reporting|writing|editing|compiled|translated) by\b[^()]*\)$/i;

/** The headline (once) and the paragraphs of the body; a hard-wrapped paragraph is one block, a list item its own. */
export function findBlocks(document: Document, view: string): Block[] {
  const headline = findHeadline(document, view);
  const title = headline === undefined ? undefined : squeezed(view.slice(headline.start, headline.end));
  const lines = splitLines(view, document.bodyStart, document.bodyEnd).filter(
    (line) => headline === undefined || line.end <= headline.start || line.start >= headline.end,
  );
  const blocks: Block[] = [];
  if (headline !== undefined)
    blocks.push({ start: headline.start, end: headline.end, paragraph: 0, isHeadline: true });
  for (const span of joinWrapped(view, lines)) {
    const end = span.end - closingCredit(view.slice(span.start, span.end));
    const text = view.slice(span.start, end).trim();
    if (text === '' || isFurniture(text) || isPrinted(view, span, title)) continue;
    blocks.push({ start: span.start, end, paragraph: blocks.length, isHeadline: false });
  }
  return blocks;
}

const isFurniture = (text: string): boolean =>
  FURNITURE.test(text) || (text.length <= LONGEST_CREDIT && (BYLINE.test(text) || CREDIT.test(text)));

/** Length of the credit in brackets that ends a paragraph, with the blanks before it. */
const closingCredit = (paragraph: string): number =>
  CLOSING_CREDIT.exec(paragraph.slice(-LONGEST_CREDIT))?.[0].length ?? 0;

const squeezed = (text: string): string => squeeze(text).trim();

/** Whether a trimmed span is a squeezed title; one that is shorter or opens with another letter needs no reading. */
const isPrinted = (view: string, { start, end }: Span, title: string | undefined): boolean =>
  title !== undefined &&
  end - start >= title.length &&
  view[start] === title[0] &&
  squeezed(view.slice(start, end)) === title;

/** Where the title stands in the text: as the document says, else a short first line without a full stop. */
function findHeadline(document: Document, view: string): Span | undefined {
  const title = document.title === undefined ? '' : squeezed(document.title);
  if (title !== '') {
    for (const line of splitLines(view, 0, Math.min(view.length, document.bodyStart + 4_000))) {
      if (isPrinted(view, line, title)) return line;
    }
  }
  const lines = splitLines(view, document.bodyStart, document.bodyEnd);
  const at = lines.findIndex((line) => line.end > line.start);
  const first = lines[at];
  if (first === undefined || !lines.some((line, index) => index > at && line.end > line.start))
    return undefined;
  if (opensParagraph(view, lines.slice(at))) return undefined;
  const text = view.slice(first.start, first.end);
  return text.length <= 250 && !/[.!?:;,]["')]*$/.test(text.trim()) ? first : undefined;
}

/** Whether the line after the first goes on with its sentence: a hard-wrapped paragraph, no headline. */
function opensParagraph(view: string, lines: readonly Span[]): boolean {
  const end = lines.findIndex((line) => line.end === line.start);
  const run = end < 0 ? lines : lines.slice(0, end);
  const [first, next] = run;
  if (first === undefined || next === undefined) return false;
  const width = Math.max(0, ...run.slice(0, 200).map((line) => widthOf(view, line)));
  return isWrapped(view, first, next, width);
}

/** Lines without the blanks around them; an empty line has start === end, and stands for all that follow each other. */
function splitLines(view: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  while (from < end) {
    const newline = view.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    const line = trimSpan(view, from, to);
    const last = lines.at(-1);
    if (line.start < line.end || last === undefined || last.start < last.end) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function trimSpan(view: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(view[from] ?? '')) from += 1;
  while (to > from && /\s/.test(view[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

function joinWrapped(view: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let run: Span[] = [];
  const flush = (): void => {
    if (run.length < 2) {
      blocks.push(...run);
      run = [];
      return;
    }
    const width = run.reduce((most, line) => Math.max(most, widthOf(view, line)), 0);
    let open: Span | undefined;
    run.forEach((line, at) => {
      open = open === undefined ? line : { start: open.start, end: line.end };
      const next = run[at + 1];
      if (next !== undefined && isWrapped(view, line, next, width)) return;
      blocks.push(open);
      open = undefined;
    });
    run = [];
  };
  for (const line of lines) {
    if (line.end === line.start) flush();
    else run.push(line);
  }
  flush();
  return blocks;
}

/** Printed width: blanked markup, such as the address of a link, does not count. */
const widthOf = (view: string, line: Span): number => squeezed(view.slice(line.start, line.end)).length;

/** A line is wrapped when the next line's first word would not have fitted behind it. */
function isWrapped(view: string, line: Span, next: Span, width: number): boolean {
  if (width > MAX_WRAP) return false;
  const following = view.slice(next.start, next.end);
  if (LIST_ITEM.test(following) || squeezed(view.slice(line.start, line.end)) === squeezed(following))
    return false;
  // A link's address, blank in the view, was part of the word that did not fit.
  const word = /^\S+\s*/.exec(following)?.[0].length ?? 0;
  return widthOf(view, line) + 1 + word > width - 2 || /^\p{Ll}/u.test(following);
}
