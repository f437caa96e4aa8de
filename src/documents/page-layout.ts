import { squeeze } from '../text/normalise.js';
import { readDateLine, readDateline } from './publication-date.js';

/** A copied news page: where its article stands, and what its furniture tells. */
export interface PageLayout {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly title?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** The day that a date line or a dateline prints. */
  readonly day?: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HEAD_LINES = 15;
const MAX_HEADLINE = 250;
const BYLINE = /^by:?\s+(\p{L}[\p{L}.,'’ -]{2,80})$/iu;
/** "Source: Xinhua": who published it, alone on its line. */
const SOURCE = /^(?:source|agency):\s*(\p{L}[\p{L}.&'’ -]{1,40})$/iu;
const COUNT = /^\d{1,6}(?: (?:comments?|shares?|views|likes))?$/i;
const BUTTON =
  /^(?:share(?: (?:this|on|via)\b.{0,40})?|tweet|e-?mail(?: this)?|print(?: this)?|save|facebook|twitter|whatsapp|telegram|linkedin|advertisement|listen(?: to .{0,30})?|read more|menu|home|search|skip to (?:main )?content|subscribe(?: .{0,40})?|sign (?:in|up)|log ?in)$/i;
/** Opens the part below the article: everything from here on is furniture. */
const FOOTER =
  /^(?:add (?:a )?(?:new )?comments?|leave a (?:reply|comment)|post a comment|comments? ?(?:\(\d+\))?:?|\d+ comments?|(?:read )?our comment policy.*|related (?:articles|stories|news|posts|topics|content):?|you (?:may|might) also like:?|more (?:from|on|in) .{1,60}|most (?:read|viewed|popular):?|read more:.*|share this (?:article|story|post|page)?:?|tags?:.*|(?:©|copyright\b).*|all rights reserved.*)$/i;
const TAIL = /^(?:[\w-]{2,40}\.)+(?:com|org|net|ir|uk|co|info|news|gov|int|eu)$|^[-=_*~. #\\]{1,40}$/i;

/**
 * Finds the article in a copied news page: after the headline (also repeated), section, counts, byline and date line, and before the
 * comment footer; a date line stays in the article. A plain text without furniture is all body; its first line is the headline when it reads like one.
 */
export function findPageLayout(text: string): PageLayout {
  const lines = splitLines(text);
  const headline = findHeadline(lines);
  const furniture = lines.slice(0, headline.end);
  let first = headline.end;
  const after: Line[] = [];
  while (first < lines.length - 1 && isHeadFurniture(lines[first])) after.push(lines[first++] as Line);
  const last = findLastLine(lines, first);
  const dateLine = after.findIndex(({ text: line }) => readDateLine(line) !== undefined);
  const body = lines[dateLine < 0 ? first : headline.end + dateLine];
  const head = [...furniture, ...after].map((line) => line.text);
  const byline = head.map((line) => BYLINE.exec(line)?.[1]).find((name) => name !== undefined);
  const publisher = head.map((line) => SOURCE.exec(line)?.[1]).find((name) => name !== undefined);
  const section = headline.isRepeated ? findSection(furniture, headline.title) : undefined;
  const day =
    head.map(readDateLine).find((found) => found !== undefined) ??
    readDateline(lines[first]?.text ?? '') ??
    readLastLine(lines.at(-1)?.text ?? '');
  return {
    bodyStart: body?.start ?? 0,
    bodyEnd: lines[last]?.end ?? text.length,
    authors: byline === undefined ? [] : splitAuthors(byline),
    ...(headline.title === undefined ? {} : { title: headline.title }),
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(day === undefined ? {} : { day }),
  };
}

/** "Published: 18 June 2024" below the article. */
const readLastLine = (line: string): string | undefined =>
  /^(?:first )?(?:published|posted)\b/i.test(line) ? readDateLine(line) : undefined;

/** "Ann Lee and Bo Chen" → two names. */
export function splitAuthors(names: string): string[] {
  return names
    .replace(/^by:?\s+/i, '')
    .split(/,|;|&|\band\b/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The lines that are not blank, without the blanks around them. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: match, index: start } of text.matchAll(/\S[^\n]*/g)) {
    const trimmed = match.trimEnd();
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

interface Headline {
  readonly title?: string;
  /** Index of the first line behind it. */
  readonly end: number;
  readonly isRepeated: boolean;
}

function findHeadline(lines: readonly Line[]): Headline {
  const head = lines.slice(0, HEAD_LINES);
  const repeated = head.find(
    (line, at) => isHeadlineLike(line) && head.some((other, i) => i > at && other.text === line.text),
  );
  if (repeated !== undefined)
    return { title: clean(repeated), end: lastIndex(head, repeated.text) + 1, isRepeated: true };
  const skipped = head.findIndex((line) => !isHeadFurniture(line));
  const [first, second] = [lines[skipped], lines[skipped + 1]];
  if (
    first === undefined ||
    second === undefined ||
    !isHeadlineLike(first) ||
    /[.!?:;,]["'”’)]*$/.test(first.text)
  )
    return { end: 0, isRepeated: false };
  return { title: clean(first), end: skipped + 1, isRepeated: false };
}

const clean = (line: Line): string => squeeze(line.text.replace(/^#{1,6}\s+/, '')) ?? line.text;
const lastIndex = (lines: readonly Line[], text: string): number =>
  lines.findLastIndex((line) => line.text === text);

function isHeadlineLike(line: Line): boolean {
  return line.text.length <= MAX_HEADLINE && line.text.split(/\s+/).length >= 3 && !isHeadFurniture(line);
}

function isHeadFurniture(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { text } = line;
  const isKnown = [COUNT, BUTTON, BYLINE, SOURCE].some((pattern) => pattern.test(text));
  return isKnown || readDateLine(text) !== undefined;
}

/** The first short line above a repeated headline. */
function findSection(above: readonly Line[], title: string | undefined): string | undefined {
  const line = above.find(({ text }) => text !== title && !COUNT.test(text) && !BUTTON.test(text));
  return line !== undefined && /^\p{Lu}[\p{L}&/ -]{2,40}$/u.test(line.text) ? line.text : undefined;
}

/** The last line of the article: before the first footer line that stands behind prose, without what trails. */
function findLastLine(lines: readonly Line[], first: number): number {
  const footer = lines.findIndex((line, at) => at > first && FOOTER.test(line.text));
  let last = (footer < 0 ? lines.length : footer) - 1;
  while (last > first) {
    const text = lines[last]?.text ?? '';
    if (!TAIL.test(text) && !BUTTON.test(text) && !COUNT.test(text)) break;
    last -= 1;
  }
  return last;
}
