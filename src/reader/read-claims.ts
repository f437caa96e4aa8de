import type { ExtractedClaim, ExtractedStatement, Quote } from '../domain/extraction.js';
import { claimsOfAgreement, claimsOfEvent, claimsOfPosition } from '../domain/implied-claims.js';
import { isVerbatim } from '../domain/verbatim.js';
import type { Basis } from '../domain/vocabularies.js';
import type { AnsweredClaim } from './answer.js';
import { locateQuote, quotationAround } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, idOf, isNamedIn, tell } from './frame.js';
import { readDate } from './read-date.js';
import type { FoundPosition } from './read-positions.js';
import type { Found } from './read-things.js';

/** Below those of the rules: nobody has counted how often a model is right. */
const CONFIDENCE = { stated: 0.7, coref: 0.6, quoted: 0.6 } as const;

type Told = keyof typeof CONFIDENCE;

/** A claim of the answer, still to be checked for verbatim quotes and fitting ends; undefined where its words name neither end, which is told of. */
export function readClaim(
  frame: Frame,
  { part, statements }: { readonly part: ReadPart; readonly statements: readonly ExtractedStatement[] },
  answered: AnsweredClaim,
): ExtractedClaim | undefined {
  const [subject, object] = [idOf(frame, part, answered.subject), idOf(frame, part, answered.object)];
  const quote = locateQuote(frame.article, part, answered.quote);
  const name = `${subject} ${answered.predicate} ${object}`;
  const isPrinted = isVerbatim(frame.article.analysis.text, quote);
  const basis = isPrinted ? basisOf(frame, [subject, object], quote) : 'stated';
  if (basis === undefined) {
    tell(
      frame,
      'ENDS_NOT_IN_QUOTE',
      `${name} is left out: the words "${answered.quote.slice(0, 80)}" name neither.`,
    );
    return undefined;
  }
  const saidBy =
    answered.statement === null ? voiceOf(frame, statements, quote) : idOf(frame, part, answered.statement);
  if (saidBy === undefined) {
    tell(
      frame,
      'UNKNOWN_STATEMENT',
      `${name} is left out: it stands in a quotation that the answer does not list.`,
    );
    return undefined;
  }
  const told = saidBy === null ? basis : 'quoted';
  return {
    subject,
    predicate: answered.predicate,
    object,
    value: null,
    role: null,
    ...readDate(frame, part, { ...answered, evidence: isPrinted ? [quote] : [] }),
    modality: answered.modality,
    polarity: answered.polarity,
    confidence: CONFIDENCE[told],
    basis: told,
    rule: 'llm/claim',
    saidBy,
    via: null,
    evidence: [quote],
  };
}

/** Stated where every end is named, through others where one is; undefined where none is. Ends that are nothing here are left to the check of all claims. */
function basisOf(frame: Frame, ends: readonly string[], quote: Quote): Exclude<Told, 'quoted'> | undefined {
  if (!ends.every((id) => frame.cast.entities.has(id) || frame.things.has(id))) return 'stated';
  const named = ends.filter((id) => isNamedIn(frame, id, [quote])).length;
  return named === ends.length ? 'stated' : named > 0 ? 'coref' : undefined;
}

/** What a quotation says is its speaker's: the statement around the words, null outside quotations, undefined in one that is no statement. */
function voiceOf(
  { article }: Frame,
  statements: readonly ExtractedStatement[],
  quote: Quote,
): string | null | undefined {
  const around = statements.find(
    ({ kind, start, end }) => kind === 'direct' && start <= quote.start && quote.end <= end,
  );
  if (around !== undefined) return around.id;
  return quotationAround(article, quote) === undefined ? null : undefined;
}

/** What agreements, events and positions state. */
export function impliedClaims(
  frame: Frame,
  found: {
    readonly agreements: readonly Found<Parameters<typeof claimsOfAgreement>[0]>[];
    readonly events: readonly Found<Parameters<typeof claimsOfEvent>[0]>[];
    readonly positions: readonly FoundPosition[];
  },
): ExtractedClaim[] {
  const sure = (claim: ExtractedClaim, rule: string): ExtractedClaim => {
    const [actor, thing] =
      claim.predicate === 'OCCURRED_IN' ? [claim.object, claim.subject] : [claim.subject, claim.object];
    const isNamed = thing === null || actor === null || isNamedIn(frame, actor, claim.evidence);
    const basis: Basis & Told = isNamed ? 'stated' : 'coref';
    return { ...claim, rule, basis, confidence: CONFIDENCE[basis] };
  };
  return [
    ...found.positions.flatMap(({ position, post }) =>
      claimsOfPosition(position, post).map((claim) =>
        claim.predicate === 'POSITION_OF'
          ? { ...claim, rule: 'llm/position', confidence: CONFIDENCE.stated }
          : sure(claim, 'llm/position'),
      ),
    ),
    ...found.agreements.flatMap(({ thing, when }) =>
      claimsOfAgreement(thing).map((claim) => withDate(sure(claim, 'llm/agreement'), when)),
    ),
    ...found.events.flatMap(({ thing, when }) =>
      claimsOfEvent(thing).map((claim) => withDate(sure(claim, 'llm/event'), when)),
    ),
  ];
}

/** The day of an event is that of who takes part, and of the claim that dates it; its status and type have none, nor have the parties of what is agreed. */
function withDate(claim: ExtractedClaim, when: Found<unknown>['when']): ExtractedClaim {
  const isParty = claim.predicate === 'PARTY_TO' && claim.modality === 'actual';
  const isDated = claim.predicate === 'DATED' || (claim.value === null && !isParty);
  return isDated ? { ...claim, ...when } : claim;
}
