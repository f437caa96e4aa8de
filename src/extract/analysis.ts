import type {
  ExtractedAmount,
  ExtractedDate,
  ExtractedEntity,
  ExtractedPosition,
  ExtractedStatement,
  Quote,
  Span,
} from '../domain/extraction.js';
import type { MentionKind } from '../domain/vocabularies.js';
import type { TextAnalysis } from '../text/read-text.js';

export type { Block, Quotation, Sentence, Token } from '../text/analysed-text.js';
export type { TextAnalysis };

/** A stretch that refers to an entity. A group ("the two countries") has one row per member with the same span. */
export interface Mention extends Span {
  readonly entityId: string;
  readonly kind: MentionKind;
  readonly sentence: number;
  /** `[firstToken, lastToken)`. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** For a capital or seat: `actor` when it stands for the government, `place` when it is where something is. */
  readonly sense?: 'actor' | 'place';
  /** How it was resolved, for the claim's explanation: "surname → full name". */
  readonly reason?: string;
}

export interface DateMention extends ExtractedDate {
  readonly sentence: number;
}

export interface AmountMention extends ExtractedAmount, Span {
  readonly sentence: number;
}

/** Stages 4–7: who and what is mentioned, when and how much. Mentions are in order of start, then longer first. */
export interface Analysis extends TextAnalysis {
  /** ISO day, or undefined when unknown: then nothing relative is resolved. */
  readonly publishedAt: string | undefined;
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  readonly mentions: readonly Mention[];
  /** Ethnic and religious groups and their mentions, which no fact is read of. */
  readonly peoples: { readonly entities: readonly ExtractedEntity[]; readonly mentions: readonly Mention[] };
  readonly dates: readonly DateMention[];
  readonly amounts: readonly AmountMention[];
}

/** A post with its proof, and the tokens that carry it. */
export interface PositionFact extends ExtractedPosition {
  /** Entity id of the post. */
  readonly position: string;
  readonly isFormer: boolean;
  readonly basis: 'stated' | 'coref' | 'gazetteer';
  readonly rule: string;
}

/** Stage 8 and 9. */
export interface SpokenAnalysis extends Analysis {
  readonly positions: readonly PositionFact[];
  readonly statements: readonly ExtractedStatement[];
}

/** The words of a span as evidence: `quote` is sliced from the stored body. */
export function quoteSpan(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) };
}
