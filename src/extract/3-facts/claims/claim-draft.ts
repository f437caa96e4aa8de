import type { ExtractedClaim, Quote } from '../../../domain/extraction.js';
import { readKind } from '../../../domain/kinds.js';
import {
  allowsEnds,
  isSymmetric,
  type Predicate,
  RELATIONS,
  type RelationType,
} from '../../../domain/relations.js';
import type { Basis, Modality, Polarity } from '../../../domain/vocabularies.js';
import type { DateMention } from '../../analysis.js';
import { type ArticleReading, sentenceAt } from '../grammar/article-reading.js';
import { isAhead } from '../report-time.js';
import { isRelayed, statementAt } from './voice.js';

/** A claim as a rule states it; what is left out takes the common value. */
export interface ClaimDraft {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object?: string | undefined;
  readonly value?: string | undefined;
  readonly role?: string | undefined;
  readonly date?: ClaimDate | undefined;
  readonly modality?: Modality | undefined;
  readonly polarity?: Polarity | undefined;
  readonly basis?: Basis | undefined;
  readonly rule: string;
  readonly via?: string | undefined;
  readonly evidence: Quote;
  /** Offset of the word that states it; decides in whose voice it is said. Default: the start of the evidence. */
  readonly at?: number | undefined;
}

/** When a claim holds. */
export type ClaimDate = Pick<DateMention, 'value' | 'text' | 'basis'>;

/** The share that was right of claims drawn at random and judged by hand; see the README. */
const CONFIDENCE: Readonly<Record<Basis, number>> = {
  stated: 0.88,
  gazetteer: 0.88,
  coref: 0.8,
  quoted: 0.7,
  inferred: 0.65,
  implied: 0.5,
};
/** What a speaker does by speaking. */
export const SPEECH_ACTS: ReadonlySet<Predicate> = new Set([
  'SUPPORTS',
  'OPPOSES',
  'REJECTED',
  'CRITICIZED',
  'REQUESTED',
  'THREATENED',
] as const);

/** "Will Norway host the talks on the agreement?": what is asked is not said. */
function isAsked({ spoken }: ArticleReading, { evidence, at = evidence.start }: ClaimDraft): boolean {
  const sentence = spoken.sentences[sentenceAt(spoken, at)];
  return sentence !== undefined && /\?["”’')]*\s*$/.test(spoken.view.slice(sentence.start, sentence.end));
}

/** The claim in full, or undefined where its ends do not fit its relation. */
export function makeClaim(article: ArticleReading, draft: ClaimDraft): ExtractedClaim | undefined {
  if (!isSound(draft) || isAsked(article, draft)) return undefined;
  const basis = draft.basis ?? 'stated';
  // What a table tells nobody says.
  const statement =
    basis === 'gazetteer' ? undefined : statementAt(article, draft.at ?? draft.evidence.start);
  const [subject, object] = ordered(draft);
  const modality = modalityOf(article, draft);
  const isOwnAct =
    statement !== undefined && statement.speaker === draft.subject && SPEECH_ACTS.has(draft.predicate);
  return {
    subject,
    predicate: draft.predicate,
    object: object ?? null,
    value: draft.value ?? null,
    role: draft.role ?? null,
    date: draft.date?.value ?? null,
    dateText: draft.date?.value == null ? null : draft.date.text,
    dateBasis: draft.date?.value == null ? null : draft.date.basis,
    modality,
    polarity: draft.polarity ?? 'affirmed',
    confidence: Math.round((CONFIDENCE[basis] - (modality === 'actual' ? 0 : 0.05)) * 100) / 100,
    basis,
    rule: draft.rule,
    saidBy: statement?.id ?? null,
    ...(isOwnAct && { speechAct: true }),
    ...(statement !== undefined && isRelayed(statement, draft.predicate) && { relayed: true }),
    via: draft.via ?? null,
    evidence: [draft.evidence],
  };
}

/** What is dated after the publication is still to come: "flies to Hanoi on Sunday to meet Y". */
const modalityOf = (
  article: ArticleReading,
  { modality = 'actual', predicate, date }: ClaimDraft,
): Modality =>
  modality === 'actual' &&
  (predicate in RELATIONS || predicate === 'DATED') &&
  isAhead(article.spoken, date?.value)
    ? 'planned'
    : modality;

function isSound(draft: ClaimDraft): boolean {
  const { subject, predicate, object } = draft;
  if (!(predicate in RELATIONS)) return draft.value !== undefined;
  if (object === undefined || subject === object) return false;
  const [from, to] = [readKind(subject), readKind(object)];
  return (
    from !== undefined &&
    to !== undefined &&
    allowsEnds(predicate as RelationType, from as never, to as never)
  );
}

function ordered({ predicate, subject, object }: ClaimDraft): [string, string | undefined] {
  return object !== undefined && isSymmetric(predicate) && object < subject
    ? [object, subject]
    : [subject, object];
}

/** Claims that say the same in the same voice are joined, with the evidence of each, in the order of the text. */
export function joinClaims(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const found = new Map<string, ExtractedClaim>();
  for (const claim of claims) {
    const { subject, predicate, object, value, role, date, modality, polarity, saidBy } = claim;
    const key = JSON.stringify([subject, predicate, object, value, role, date, modality, polarity, saidBy]);
    const known = found.get(key);
    found.set(key, known === undefined ? claim : joined(known, claim));
  }
  return [...found.values()].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** More quotes than these prove nothing more. */
const MAX_EVIDENCE = 20;

function joined(known: ExtractedClaim, claim: ExtractedClaim): ExtractedClaim {
  const isNew =
    known.evidence.length < MAX_EVIDENCE &&
    claim.evidence.every(({ start, end }) =>
      known.evidence.every((quote) => quote.start > start || quote.end < end),
    );
  const better = claim.confidence > known.confidence ? claim : known;
  return {
    ...better,
    via: known.via ?? claim.via,
    evidence: isNew ? [...known.evidence, ...claim.evidence] : known.evidence,
  };
}
