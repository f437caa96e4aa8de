import { createHash } from 'node:crypto';
import { PLAIN } from './fold.js';
import { isSymmetric, type Predicate } from './relations.js';
import type { Modality, Polarity } from './vocabularies.js';

const hash32 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** ASCII letters and figures with single blanks between them. */
const WORDS = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/;

/** Lower-case ASCII words joined by hyphens: "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan". At most 120 characters. */
export function slug(text: string): string {
  if (WORDS.test(text)) return text.toLowerCase().replaceAll(' ', '-').slice(0, 120);
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/'(?:s\b)?|`/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 120);
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/['’]s\b/g, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}

export const articleId = (storedBody: string): string => `article:${hash32(storedBody)}`;
export const sentenceId = (article: string, index: number): string => `${article}#s${index}`;
/** `statement` is the extractor's own id, `q3`. */
export const statementId = (article: string, statement: string): string => `${article}#${statement}`;
export const personId = (name: string): string => `person:${slug(name)}`;
export const countryId = (code: string): string => `country:${code.toUpperCase()}`;
export const organizationId = (name: string): string => `org:${slug(name)}`;
/** `code`: ISO 3166-1 alpha-2, absent for seas and the like. */
export const placeId = (name: string, code?: string): string =>
  code === undefined ? `place:${slug(name)}` : `place:${slug(name)}-${code.toUpperCase()}`;
export const positionId = (title: string, of?: string): string =>
  `position:${slug(of === undefined ? title : `${title} ${of}`)}`;
/** By its name, or by its parties and type when it has none; and by its year, when known. */
export const agreementId = (parts: readonly string[], year?: string | number): string =>
  `agreement:${slug([...parts, year ?? ''].join(' '))}`;
/** By its name, or by its type, chief participants and place; and by its date, when known. */
export const eventId = (parts: readonly string[], date?: string): string =>
  `event:${slug([...parts, date ?? ''].join(' '))}`;
export const sourceId = (domain: string): string => `source:${domain.toLowerCase()}`;

/** What makes two claims the same claim. `object` and `value` exclude each other; `voice` is `article` or a speaker's id. */
export interface ClaimIdentity {
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object?: string;
  readonly value?: string;
  readonly role?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly voice: string;
}

/** `claim:` + 32 hex; ends of a symmetric predicate may be given in either order. */
export function claimId(claim: ClaimIdentity): string {
  const [subject, object] = orderEnds(claim.predicate, claim.subject, claim.object);
  const parts = [
    subject,
    claim.predicate,
    object,
    claim.value,
    claim.role,
    claim.startDate,
    claim.endDate,
    claim.modality,
    claim.polarity,
    claim.voice,
  ];
  return `claim:${hash32(JSON.stringify(parts.map((part) => part ?? null)))}`;
}

/** The ends as they are stored: for a symmetric predicate the smaller id first. */
export function orderEnds(
  predicate: Predicate,
  subject: string,
  object: string | undefined,
): [string, string | undefined] {
  return object !== undefined && isSymmetric(predicate) && object < subject
    ? [object, subject]
    : [subject, object];
}
