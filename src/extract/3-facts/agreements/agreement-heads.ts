import type { AgreementType } from '../../../domain/vocabularies.js';

/** Nouns that head the name or description of an agreement, by singular, with the type they tell. */
const HEADS: Readonly<Record<string, AgreementType>> = {
  treaty: 'treaty',
  convention: 'treaty',
  charter: 'treaty',
  protocol: 'treaty',
  agreement: 'agreement',
  arrangement: 'agreement',
  accord: 'agreement',
  addendum: 'agreement',
  understanding: 'memorandum',
  deal: 'deal',
  pact: 'agreement',
  settlement: 'agreement',
  contract: 'contract',
  purchase: 'contract',
  procurement: 'contract',
  sale: 'contract',
  memorandum: 'memorandum',
  memoranda: 'memorandum',
  mou: 'memorandum',
  mous: 'memorandum',
  fta: 'agreement',
  framework: 'framework',
  declaration: 'declaration',
  compact: 'compact',
  partnership: 'partnership',
  alliance: 'partnership',
  commitment: 'commitment',
  pledge: 'commitment',
  consensus: 'consensus',
  ceasefire: 'ceasefire',
  'cease-fire': 'ceasefire',
  truce: 'ceasefire',
  armistice: 'ceasefire',
  cessation: 'ceasefire',
  exchange: 'agreement',
  area: 'agreement',
  zone: 'agreement',
  letter: 'memorandum',
  code: 'agreement',
};
/** Nouns that mean an instrument only where someone signs it, or renews or grants it for a sum: "signed a cooperation plan", "a $2 billion line of credit". */
const SIGNED_HEADS: Readonly<Record<string, AgreementType>> = {
  document: 'agreement',
  plan: 'agreement',
  program: 'agreement',
  programme: 'agreement',
  statement: 'declaration',
  communique: 'declaration',
  communiqué: 'declaration',
  note: 'agreement',
  roadmap: 'agreement',
  map: 'agreement',
  facility: 'agreement',
  swap: 'agreement',
  loan: 'agreement',
  bailout: 'agreement',
  rescue: 'agreement',
  credit: 'agreement',
  line: 'agreement',
  grant: 'agreement',
  lease: 'contract',
  order: 'contract',
  term: 'agreement',
  supply: 'contract',
  delivery: 'contract',
};
/** What is lent or given: "a line of credit". */
export const LENDING = /^(?:line|loan|bailout|rescue|credit|facility|swap|grant)$/;

/** An instrument only as a proper name, or where a verb concludes it: "the Ottawa Convention", "signed a partnership". */
const ONLY_NAMED = new Set(
  'area zone convention charter protocol framework declaration compact partnership alliance consensus settlement arrangement understanding'.split(
    ' ',
  ),
);
/** An instrument only where a sum of money stands with it. */
const ONLY_PAID = new Set('purchase procurement sale commitment pledge'.split(' '));
const GENERIC = new Set('agreement deal pact accord arrangement document text instrument'.split(' '));

const heads: ReadonlyMap<string, AgreementType> = new Map(Object.entries(HEADS));
const signedHeads: ReadonlyMap<string, AgreementType> = new Map(Object.entries(SIGNED_HEADS));

export type HeadRule = 'plain' | 'named' | 'paid' | 'signed';

/** The type of what a noun names once it is signed or granted: "documents", "a line of credit"; undefined for all others. */
export const signedTypeOf = (headLemma: string): AgreementType | undefined => signedHeads.get(headLemma);

/** The type of agreement a singular noun heads, or undefined when it heads none. */
export const agreementTypeOf = (headLemma: string): AgreementType | undefined => heads.get(headLemma);

/** What must stand with a head before it counts as an agreement. */
export function ruleOfHead(headLemma: string): HeadRule {
  if (!heads.has(headLemma) && signedHeads.has(headLemma)) return 'signed';
  if (ONLY_NAMED.has(headLemma)) return 'named';
  return ONLY_PAID.has(headLemma) ? 'paid' : 'plain';
}

/** "The deal" may be any kind of agreement spoken of before; "the treaty" only a treaty. */
export const isGenericHead = (headLemma: string): boolean => GENERIC.has(headLemma);
