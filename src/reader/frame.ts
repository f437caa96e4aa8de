import type { Diagnostic, ExtractedDate, Quote, Span } from '../domain/extraction.js';
import { isVerbatim } from '../domain/verbatim.js';
import type { AmountMention } from '../extract/analysis.js';
import { type Article, locateQuote, sentencesOf } from './article.js';
import type { Cast, ReadPart } from './entities.js';
import { overlapping } from './overlapping.js';

/** What an answer is held against, and what came of it so far. */
export interface Frame {
  readonly article: Article;
  readonly cast: Cast;
  /** What the rules read as sums of money, in order of the text. */
  readonly amounts: readonly AmountMention[];
  /** Where agreements and events are told of. */
  readonly things: Map<string, readonly Quote[]>;
  /** Ids of agreements, events and statements, by part and reference. */
  readonly refs: Map<ReadPart, Map<string, string>>;
  readonly dates: Map<string, ExtractedDate>;
  readonly diagnostics: Diagnostic[];
}

/** The id behind a reference; a reference to nothing stays as it is and so is no known id. */
export const idOf = ({ cast, refs }: Frame, part: ReadPart, ref: string): string =>
  cast.idOf(part, ref) ?? refs.get(part)?.get(ref) ?? ref;

/** Gives an agreement, event or statement its id; the first of a reference counts. */
export function setId({ refs }: Frame, part: ReadPart, ref: string, id: string): void {
  const own = refs.get(part) ?? new Map<string, string>();
  refs.set(part, own);
  if (!own.has(ref)) own.set(ref, id);
}

/** The references that are entities of these kinds; the others are told of. */
export function knownIds(
  frame: Frame,
  part: ReadPart,
  given: { refs: readonly string[]; of: string },
): string[] {
  return [...new Set(given.refs)].flatMap((ref) => {
    const id = frame.cast.idOf(part, ref);
    if (id === undefined)
      tell(frame, 'UNKNOWN_ENTITY', `${given.of} speaks of "${ref}", which is no entity here.`);
    return id ?? [];
  });
}

/** The quotes that the article prints; the others are told of. */
export function readQuotes(
  frame: Frame,
  part: ReadPart,
  given: { quotes: readonly string[]; of: string },
): Quote[] {
  const { article } = frame;
  return given.quotes.flatMap((words) => {
    const quote = locateQuote(article, part, words);
    if (isVerbatim(article.analysis.text, quote)) return [quote];
    tell(
      frame,
      'QUOTE_NOT_VERBATIM',
      `${given.of} has a quote that is not in the text: "${words.slice(0, 80)}".`,
    );
    return [];
  });
}

/** Whether an entity is named, or a thing told of, in a sentence of the evidence. */
export function isNamedIn({ article, cast, things }: Frame, id: string, evidence: readonly Span[]): boolean {
  const areas = evidence.flatMap((span) => sentencesOf(article, span) ?? []);
  const told = things.get(id) ?? [];
  return areas.some(
    (area) =>
      overlapping(cast.placesOf(id), area).length > 0 ||
      told.some(({ start, end }) => start < area.end && area.start < end),
  );
}

export function tell(frame: Frame, code: string, message: string): void {
  frame.diagnostics.push({ code, message });
}
