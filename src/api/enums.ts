import { ENTITY_LABELS } from '../domain/kinds.js';
import { ATTRIBUTES, RELATION_TYPES, RELATIONS, type RelationType } from '../domain/relations.js';
import {
  AGREEMENT_STATUSES,
  AGREEMENT_TYPES,
  BASES,
  DATE_BASES,
  DATE_PRECISIONS,
  EVENT_STATUSES,
  EVENT_TYPES,
  HOLDER_ROLES,
  MENTION_KINDS,
  MODALITIES,
  ORGANIZATION_TYPES,
  PARTICIPANT_ROLES,
  PARTY_ROLES,
  PLACE_TYPES,
  PLOVER_CODES,
  POLARITIES,
  PUBLICATION_DATE_BASES,
  STATEMENT_KINDS,
} from '../domain/vocabularies.js';
import { vocabulary, words } from './vocabulary.js';

const isRelation = (predicate: string): predicate is RelationType => predicate in RELATIONS;
const describeRelation = (predicate: string): string =>
  isRelation(predicate)
    ? `The subject ${RELATIONS[predicate].phrase} the object (${RELATIONS[predicate].from.join(', ')} → ${RELATIONS[predicate].to.join(', ')}).`
    : `The subject ${words(predicate)}: a literal value of an agreement or event.`;

export const Modality = vocabulary({
  name: 'Modality',
  description: 'Whether a claim is about what is or was, what is planned, or what is only supposed.',
  values: MODALITIES,
  describe: (value) => `Stated as ${words(value)}.`,
});
export const Polarity = vocabulary({
  name: 'Polarity',
  description: 'Whether a claim is affirmed or denied.',
  values: POLARITIES,
  describe: (value) => `The claim is ${words(value)}.`,
});
export const Basis = vocabulary({
  name: 'Basis',
  description: 'How directly the text says it.',
  values: BASES,
  describe: (value) => `Read as ${words(value)}.`,
});
export const MentionKind = vocabulary({
  name: 'MentionKind',
  description: 'The form of words by which a text refers to a thing.',
  values: MENTION_KINDS,
  describe: (value) => `Referred to by a ${words(value)}.`,
});
export const StatementKind = vocabulary({
  name: 'StatementKind',
  description: 'How a text reports what somebody said.',
  values: STATEMENT_KINDS,
  describe: (value) => `Reported speech of the kind "${words(value)}".`,
});
export const AgreementType = vocabulary({
  name: 'AgreementType',
  description: 'What sort of agreement it is.',
  values: AGREEMENT_TYPES,
  describe: (value) => `An agreement called a ${words(value)}.`,
});
export const AgreementStatus = vocabulary({
  name: 'AgreementStatus',
  description: 'How far an agreement has come, by the newest article that says so.',
  values: AGREEMENT_STATUSES,
  describe: (value) => `The agreement is said to be ${words(value)}.`,
});
export const EventType = vocabulary({
  name: 'EventType',
  description: 'What sort of event it is.',
  values: EVENT_TYPES,
  describe: (value) => `An event of the type "${words(value)}".`,
});
export const EventStatus = vocabulary({
  name: 'EventStatus',
  description: 'Whether an event took place.',
  values: EVENT_STATUSES,
  describe: (value) => `The event is said to be ${words(value)}.`,
});
export const PartyRole = vocabulary({
  name: 'PartyRole',
  description: 'As what someone is party to an agreement.',
  values: PARTY_ROLES,
  describe: (value) => `Takes part in the agreement as ${words(value)}.`,
});
export const ParticipantRole = vocabulary({
  name: 'ParticipantRole',
  description: 'As what someone takes part in an event.',
  values: PARTICIPANT_ROLES,
  describe: (value) => `Takes part in the event as ${words(value)}.`,
});
export const ClaimRole = vocabulary({
  name: 'ClaimRole',
  description:
    'As what the subject of a claim takes part in an agreement or event; of a position that is over, FORMER.',
  values: [...new Set([...PARTY_ROLES, ...PARTICIPANT_ROLES, ...HOLDER_ROLES])],
  describe: (value) => (value === 'former' ? 'Held the position before.' : `Takes part as ${words(value)}.`),
});
export const OrganizationType = vocabulary({
  name: 'OrganizationType',
  description: 'What sort of organization it is.',
  values: ORGANIZATION_TYPES,
  describe: (value) => `An organization of the type "${words(value)}".`,
});
export const PlaceType = vocabulary({
  name: 'PlaceType',
  description: 'What sort of place it is.',
  values: PLACE_TYPES,
  describe: (value) => `A place of the type "${words(value)}".`,
});
export const DatePrecision = vocabulary({
  name: 'DatePrecision',
  description: 'How exact a date is.',
  values: DATE_PRECISIONS,
  describe: (value) => `Exact to the ${words(value)}.`,
});
export const DateBasis = vocabulary({
  name: 'DateBasis',
  description: 'Where a date comes from.',
  values: DATE_BASES,
  describe: (value) => `The date is of the basis "${words(value)}".`,
});
export const PublicationDateBasis = vocabulary({
  name: 'PublicationDateBasis',
  description: 'Where the publication date of an article comes from.',
  values: PUBLICATION_DATE_BASES,
  describe: (value) => `The date of publication is of the basis "${words(value)}".`,
});
export const PloverCode = vocabulary({
  name: 'PloverCode',
  description: 'The event codes of the PLOVER ontology.',
  values: PLOVER_CODES,
  describe: (value) => `PLOVER ${value}.`,
});
export const EntityKind = vocabulary({
  name: 'EntityKind',
  description: 'The kinds of things that claims are about.',
  values: ENTITY_LABELS,
  describe: (value) => `The thing is of the kind ${value}.`,
});
export const SEARCHED_LABELS = [...ENTITY_LABELS, 'Article', 'Statement'];
export const SearchKind = vocabulary({
  name: 'SearchKind',
  description: 'The kinds of things that a search finds.',
  values: SEARCHED_LABELS,
  describe: (value) => `Finds things of the kind ${value}.`,
});
vocabulary({
  name: 'RelationType',
  description: 'The types of relations between things.',
  values: RELATION_TYPES,
  describe: describeRelation,
});
export const Predicate = vocabulary({
  name: 'Predicate',
  description: 'What a claim says of its subject: a relation to its object, or an attribute with a value.',
  values: [...RELATION_TYPES, ...ATTRIBUTES],
  describe: describeRelation,
});
export const Direction = vocabulary({
  name: 'Direction',
  description: 'Which way a relation is read from the thing at hand.',
  values: ['out', 'in'],
  describe: (value) =>
    value === 'out'
      ? 'The thing at hand is the subject of the relation, or the relation reads the same both ways.'
      : 'The thing at hand is the object of the relation.',
});
export const OrderDirection = vocabulary({
  name: 'OrderDirection',
  description: 'Which way an ordering runs.',
  values: ['ASC', 'DESC'],
  describe: (value) =>
    value === 'ASC' ? 'Smallest, earliest, first letter first.' : 'Largest, latest, last letter first.',
});
