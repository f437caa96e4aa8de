import { ATTRIBUTES, RELATION_TYPES, RELATIONS } from '../domain/relations.js';
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
import type { Bound } from './bindings.js';
import { propertiesOfLabels } from './completion.js';
import { VOCABULARY } from './vocabulary.js';
import { wordsOf } from './words.js';

type Values = Readonly<Record<string, readonly string[]>>;

const ASSERTED: Values = { modality: MODALITIES, polarity: POLARITIES, basis: BASES };
const DATED: Values = { precision: DATE_PRECISIONS, dateBasis: DATE_BASES };

/** The values of properties with a closed list, by label or type; those of every stated relationship under `STATED`. */
const VALUES: Readonly<Record<string, Values>> = {
  Agreement: { type: AGREEMENT_TYPES, status: AGREEMENT_STATUSES, ...DATED },
  Event: { type: EVENT_TYPES, status: EVENT_STATUSES, plover: PLOVER_CODES, ...DATED },
  Organization: { type: ORGANIZATION_TYPES },
  Place: { type: PLACE_TYPES },
  Article: { dateBasis: PUBLICATION_DATE_BASES },
  Statement: { kind: STATEMENT_KINDS },
  Claim: { predicate: [...RELATION_TYPES, ...ATTRIBUTES], ...ASSERTED, ...DATED },
  STATED: { ...ASSERTED, ...DATED },
  PARTY_TO: { role: PARTY_ROLES },
  PARTICIPATED_IN: { role: PARTICIPANT_ROLES },
  HOLDS_POSITION: { role: HOLDER_ROLES },
  SUPPORTED_BY: { basis: BASES, ...DATED },
  REFERS_TO: { kind: MENTION_KINDS },
};

/** The types of properties that hold no text. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  number: wordsOf(
    `articleCount rank agreementCount eventCount partyCount participantCount statementCount latitude longitude amountMin amountMax version
     bodyStart bodyEnd index start end confidence evidenceCount count firstOffset`,
  ),
  boolean: wordsOf('superseded asEdge'),
  list: wordsOf('aliases nameKeys formerIds mergeReasons demonyms authors firstSentences steps'),
};

/** The properties of what a pattern tells, each once; undefined where the graph has no such label or type. */
export function propertiesOf({ names, isType }: Bound): readonly string[] | undefined {
  const { labels, relationships, relationshipProperties, otherProperties } = VOCABULARY;
  const known = isType ? relationships : labels;
  if (!names.every((name) => known.includes(name))) return undefined;
  if (!isType) return [...new Set(propertiesOfLabels(names.join(':'), VOCABULARY))];
  return relationshipProperties[names[0] ?? ''] ?? otherProperties;
}

/** The values that a property of what a pattern tells may have; undefined where they are open. */
export function valuesOf({ names, isType }: Bound, property: string): readonly string[] | undefined {
  const name = names.find((each) => each !== 'Entity') ?? '';
  const isStated = isType && name in RELATIONS;
  const known: Values = { ...(isStated && VALUES.STATED), ...VALUES[name] };
  return Object.hasOwn(known, property) ? known[property] : undefined;
}

/** `number`, `boolean` or `list`; undefined for a text. */
export const typeOf = (property: string): string | undefined =>
  Object.keys(TYPES).find((type) => TYPES[type]?.includes(property));
