/** The closed vocabularies of the graph, each as the tuple its type is made from. */

export const MODALITIES = ['actual', 'planned', 'hypothetical'] as const;
export const POLARITIES = ['affirmed', 'denied'] as const;
export const BASES = ['stated', 'coref', 'inferred', 'implied', 'gazetteer', 'quoted'] as const;
export const MENTION_KINDS = ['name', 'nominal', 'pronoun', 'demonym', 'metonym', 'group'] as const;
export const STATEMENT_KINDS = ['direct', 'fragment', 'continuation', 'indirect'] as const;
export const AGREEMENT_TYPES = [
  'treaty',
  'agreement',
  'deal',
  'contract',
  'memorandum',
  'framework',
  'declaration',
  'compact',
  'partnership',
  'commitment',
  'consensus',
  'ceasefire',
] as const;
export const AGREEMENT_STATUSES = [
  'proposed',
  'negotiating',
  'outlined',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'threatened',
  'suspended',
  'ended',
  'rejected',
] as const;
export const EVENT_TYPES = [
  'visit',
  'summit',
  'meeting',
  'talks',
  'call',
  'signing',
  'conference',
  'ceremony',
  'appointment',
  'election',
  'resignation',
  'protest',
  'attack',
  'conflict',
  'aid',
  'other',
] as const;
export const EVENT_STATUSES = ['held', 'planned', 'cancelled', 'ongoing'] as const;
export const PARTY_ROLES = ['party', 'signatory', 'guarantor', 'mediator', 'beneficiary'] as const;
/** From the role that tells most to the one that everyone has of whom nothing more is told. */
export const PARTY_ROLES_BY_TELLING: readonly PartyRole[] = [
  'guarantor',
  'signatory',
  'mediator',
  'beneficiary',
  'party',
];
export const PARTICIPANT_ROLES = [
  'participant',
  'actor',
  'recipient',
  'host',
  'visitor',
  'mediator',
] as const;
/** Of who holds a position: no role while it is held. */
export const HOLDER_ROLES = ['former'] as const;
export const ORGANIZATION_TYPES = [
  'company',
  'government',
  'ministry',
  'agency',
  'legislature',
  'court',
  'military',
  'party',
  'armed-group',
  'media',
  'igo',
  'ngo',
  'university',
  'other',
] as const;
export const PLACE_TYPES = ['city', 'region', 'sea', 'river', 'mountain', 'facility', 'other'] as const;
export const PEOPLE_TYPES = ['ethnic', 'religious', 'regional'] as const;
export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'range'] as const;
export const DATE_BASES = ['stated', 'publication-year', 'relative', 'observed', 'inferred'] as const;
export const PUBLICATION_DATE_BASES = ['metadata', 'dateline', 'editor', 'unknown'] as const;
export const DECISION_KINDS = ['merge', 'split', 'reject', 'confirm', 'note'] as const;
/** The 16 event codes of the PLOVER ontology. */
export const PLOVER_CODES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'RETREAT',
] as const;

export type Modality = (typeof MODALITIES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type Basis = (typeof BASES)[number];
export type MentionKind = (typeof MENTION_KINDS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type AgreementType = (typeof AGREEMENT_TYPES)[number];
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];
export type PartyRole = (typeof PARTY_ROLES)[number];
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export type PlaceType = (typeof PLACE_TYPES)[number];
export type PeopleType = (typeof PEOPLE_TYPES)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type DateBasis = (typeof DATE_BASES)[number];
export type PublicationDateBasis = (typeof PUBLICATION_DATE_BASES)[number];
export type DecisionKind = (typeof DECISION_KINDS)[number];
export type PloverCode = (typeof PLOVER_CODES)[number];
