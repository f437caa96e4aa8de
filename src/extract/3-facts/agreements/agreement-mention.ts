import type { AgreementStatus, AgreementType, Basis, PartyRole } from '../../../domain/vocabularies.js';
import type { AmountMention } from '../../analysis.js';
import type { Treaty } from '../../lexicon/types.js';
import type { ClaimDate } from '../claims/claim-draft.js';
import type { PhraseUse } from '../grammar/phrase-use.js';

/** Someone bound by an agreement or negotiating it, as one sentence says. */
export interface Party {
  readonly id: string;
  readonly role: PartyRole;
  readonly basis: Basis;
  /** "India is not a party to the treaty". */
  readonly isDenied?: boolean;
}

/** A party that stands elsewhere: "Moscow, along with other signatories". */
export interface Signatory {
  readonly party: Party;
  readonly sentence: number;
  /** Offset of the word that says so. */
  readonly at: number;
}

/** The words that name or describe an agreement at one place. */
export interface AgreementName {
  readonly name: string;
  /** `[first, last)` tokens of the name; `head` is the token of its head noun. */
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** A proper name: "the Ottawa Treaty". */
  readonly isProper: boolean;
  /** "the", "this" or a possessor stands before it. */
  readonly isDefinite: boolean;
  readonly type: AgreementType;
  /** Lower-case words that tell it from other agreements: no function words, no heads, no countries. */
  readonly words: ReadonlySet<string>;
  /** Those of them before the head. */
  readonly modifiers: ReadonlySet<string>;
  /** Short form in brackets behind it: "(SDA)". */
  readonly short?: string | undefined;
  /** The treaty of the lexicon that it is. */
  readonly known?: Treaty | undefined;
}

/** One place of the article that speaks of an agreement, with what it says of it. */
export interface AgreementMention {
  readonly sentence: number;
  readonly isHeadline: boolean;
  readonly name: AgreementName;
  readonly use: PhraseUse;
  readonly isPlural: boolean;
  readonly parties: readonly Party[];
  /** Those that its own words name: "the U.S.-Thailand treaty", "the deal between Iran and Turkey". */
  readonly partners: readonly string[];
  /** Undefined where the place does not tell it. */
  readonly status: AgreementStatus | undefined;
  readonly date: ClaimDate | undefined;
  readonly amount: AmountMention | undefined;
  /** "denied a secret deal with Chad": its parties are denied, and of its stage nothing is told. */
  readonly isGainsaid?: boolean;
  /** Token of "two agreements" whose part it is: "one on fishing". */
  readonly group?: number;
}

/** Whether the place tells that it was concluded or published. */
export const isConcluded = ({ status }: Pick<AgreementMention, 'status'>): boolean =>
  status === 'signed' || status === 'agreed' || status === 'outlined';

/** Whether the place tells when it was concluded; a day on which it is only to be signed tells nothing of that. */
export const isDated = ({ date, status }: Pick<AgreementMention, 'date' | 'status'>): boolean =>
  date?.value != null && status !== 'proposed' && status !== 'negotiating';
