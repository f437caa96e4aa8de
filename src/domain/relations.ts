import { ACTORS, ENTITY_LABELS, type EntityLabel } from './kinds.js';
import type { PloverCode } from './vocabularies.js';

/** One relation type: what may stand at its ends, how it reads both ways, and the lemmas that cue it in news text. */
export interface Relation {
  readonly from: readonly EntityLabel[];
  readonly to: readonly EntityLabel[];
  readonly phrase: string;
  readonly inverse: string;
  readonly symmetric?: true;
  /** At most one object per subject at a time. */
  readonly functional?: true;
  readonly plover?: PloverCode;
  readonly cues: readonly string[];
  readonly colour: string;
}

const STATE = '#5b7083';
const CONSULT = '#2a6f97';
const AGREE = '#2d6a4f';
const CONFLICT = '#9b2226';
const EVENT = '#7b4f9d';

/** The one table of domain relations: extractor, validator, Cypher whitelist, schema and colours read it. */
export const RELATIONS = {
  HOLDS_POSITION: {
    from: ['Person'],
    to: ['Position'],
    phrase: 'holds the position',
    inverse: 'is held by',
    cues: [],
    colour: STATE,
  },
  POSITION_OF: {
    from: ['Position'],
    to: ['Country', 'Organization'],
    phrase: 'is a position of',
    inverse: 'has the position',
    functional: true,
    cues: [],
    colour: STATE,
  },
  CITIZEN_OF: {
    from: ['Person'],
    to: ['Country'],
    phrase: 'is a citizen of',
    inverse: 'has the citizen',
    cues: ['citizen', 'national'],
    colour: STATE,
  },
  REPRESENTS: {
    from: ['Person'],
    to: ['Country', 'Organization'],
    phrase: 'represents',
    inverse: 'is represented by',
    cues: ['represent', 'envoy', 'ambassador', 'delegate'],
    colour: STATE,
  },
  MEMBER_OF: {
    from: ['Person', 'Organization', 'Country'],
    to: ['Organization'],
    phrase: 'is a member of',
    inverse: 'has the member',
    cues: ['member'],
    colour: STATE,
  },
  WORKS_FOR: {
    from: ['Person'],
    to: ['Organization', 'Country'],
    phrase: 'works for',
    inverse: 'employs',
    cues: ['spokesman', 'spokeswoman', 'spokesperson', 'adviser', 'analyst'],
    colour: STATE,
  },
  FAMILY_OF: {
    from: ['Person'],
    to: ['Person'],
    phrase: 'is family of',
    inverse: 'is family of',
    symmetric: true,
    cues: ['son', 'daughter', 'wife', 'husband', 'brother', 'sister', 'father', 'mother'],
    colour: STATE,
  },
  PART_OF: {
    from: ['Organization', 'Place', 'Event'],
    to: ['Organization', 'Place', 'Country', 'Event'],
    phrase: 'is part of',
    inverse: 'has the part',
    cues: [],
    colour: STATE,
  },
  BASED_IN: {
    from: ['Organization'],
    to: ['Place', 'Country'],
    phrase: 'is based in',
    inverse: 'is the base of',
    cues: ['based', 'headquartered'],
    colour: STATE,
  },
  LOCATED_IN: {
    from: ['Place'],
    to: ['Place', 'Country'],
    phrase: 'is located in',
    inverse: 'contains',
    cues: [],
    colour: STATE,
  },
  OWNS: {
    from: ACTORS,
    to: ['Organization', 'Place'],
    phrase: 'owns',
    inverse: 'is owned by',
    cues: ['own', 'control'],
    colour: STATE,
  },
  ACQUIRED: {
    from: ACTORS,
    to: ['Organization'],
    phrase: 'acquired',
    inverse: 'was acquired by',
    cues: ['acquire', 'buy', 'take over'],
    colour: STATE,
  },
  INVESTED_IN: {
    from: ACTORS,
    to: ['Organization', 'Country', 'Place'],
    phrase: 'invested in',
    inverse: 'received investment from',
    cues: ['invest'],
    colour: STATE,
  },
  APPOINTED: {
    from: ACTORS,
    to: ['Person'],
    phrase: 'appointed',
    inverse: 'was appointed by',
    cues: ['appoint', 'name', 'nominate'],
    colour: STATE,
  },
  VISITED: {
    from: ACTORS,
    to: ['Country', 'Place'],
    phrase: 'visited',
    inverse: 'was visited by',
    plover: 'CONSULT',
    cues: ['visit', 'travel', 'arrive', 'fly', 'tour'],
    colour: CONSULT,
  },
  MET_WITH: {
    from: ACTORS,
    to: ACTORS,
    phrase: 'met with',
    inverse: 'met with',
    symmetric: true,
    plover: 'CONSULT',
    cues: ['meet', 'hold talks', 'receive', 'host'],
    colour: CONSULT,
  },
  DISCUSSED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'discussed',
    inverse: 'was discussed by',
    plover: 'CONSULT',
    cues: ['discuss', 'talk about', 'review'],
    colour: CONSULT,
  },
  PARTY_TO: {
    from: ACTORS,
    to: ['Agreement'],
    phrase: 'is party to',
    inverse: 'has the party',
    plover: 'AGREE',
    cues: ['sign', 'agree', 'conclude', 'ratify'],
    colour: AGREE,
  },
  AGREED_WITH: {
    from: ACTORS,
    to: ACTORS,
    phrase: 'agreed with',
    inverse: 'agreed with',
    symmetric: true,
    plover: 'AGREE',
    cues: ['agree', 'sign'],
    colour: AGREE,
  },
  COOPERATES_WITH: {
    from: ACTORS,
    to: ACTORS,
    phrase: 'cooperates with',
    inverse: 'cooperates with',
    symmetric: true,
    plover: 'COOPERATE',
    cues: ['cooperate', 'work with', 'partner'],
    colour: AGREE,
  },
  SUPPORTS: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'supports',
    inverse: 'is supported by',
    plover: 'SUPPORT',
    cues: ['support', 'back', 'endorse', 'welcome', 'praise'],
    colour: AGREE,
  },
  AIDED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'aided',
    inverse: 'was aided by',
    plover: 'AID',
    cues: ['aid', 'assist', 'supply', 'lend'],
    colour: AGREE,
  },
  OPPOSES: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'opposes',
    inverse: 'is opposed by',
    plover: 'REJECT',
    cues: ['oppose', 'object'],
    colour: CONFLICT,
  },
  REJECTED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'rejected',
    inverse: 'was rejected by',
    plover: 'REJECT',
    cues: ['reject', 'refuse', 'dismiss'],
    colour: CONFLICT,
  },
  CRITICIZED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'criticized',
    inverse: 'was criticized by',
    plover: 'ACCUSE',
    cues: ['criticize', 'condemn', 'denounce', 'accuse', 'blame'],
    colour: CONFLICT,
  },
  REQUESTED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'requested',
    inverse: 'was requested by',
    plover: 'REQUEST',
    cues: ['request', 'urge', 'call on', 'demand', 'ask'],
    colour: CONSULT,
  },
  THREATENED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'threatened',
    inverse: 'was threatened by',
    plover: 'THREATEN',
    cues: ['threaten', 'warn'],
    colour: CONFLICT,
  },
  SANCTIONED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'sanctioned',
    inverse: 'was sanctioned by',
    plover: 'SANCTION',
    cues: ['sanction', 'ban', 'embargo'],
    colour: CONFLICT,
  },
  ATTACKED: {
    from: ACTORS,
    to: ENTITY_LABELS,
    phrase: 'attacked',
    inverse: 'was attacked by',
    plover: 'ASSAULT',
    cues: ['attack', 'strike', 'bomb', 'invade'],
    colour: CONFLICT,
  },
  PARTICIPATED_IN: {
    from: ACTORS,
    to: ['Event'],
    phrase: 'participated in',
    inverse: 'had the participant',
    cues: ['attend', 'take part', 'participate'],
    colour: EVENT,
  },
  OCCURRED_IN: {
    from: ['Event'],
    to: ['Place', 'Country'],
    phrase: 'occurred in',
    inverse: 'was the scene of',
    cues: [],
    colour: EVENT,
  },
  FOLLOWS: {
    from: ['Event'],
    to: ['Event'],
    phrase: 'follows',
    inverse: 'is followed by',
    cues: [],
    colour: EVENT,
  },
  SIGNED_DURING: {
    from: ['Agreement'],
    to: ['Event'],
    phrase: 'was signed during',
    inverse: 'saw the signing of',
    cues: [],
    colour: EVENT,
  },
  CONCERNS: {
    from: ['Event', 'Agreement'],
    to: ENTITY_LABELS,
    phrase: 'concerns',
    inverse: 'is the concern of',
    cues: [],
    colour: EVENT,
  },
} as const satisfies Record<string, Relation>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[];

/** Claims whose object is a literal `value` about an agreement or event. */
export const ATTRIBUTES = ['HAS_STATUS', 'HAS_AMOUNT', 'DATED', 'HAS_TYPE'] as const;
export type AttributeType = (typeof ATTRIBUTES)[number];
export type Predicate = RelationType | AttributeType;

/** Whether the relation may join a thing of label `from` to one of label `to`. "Person BASED_IN Person" may not. */
export function allowsEnds(type: RelationType, from: EntityLabel, to: EntityLabel): boolean {
  const relation: Relation = RELATIONS[type];
  return relation.from.includes(from) && relation.to.includes(to);
}

/** Whether the relation reads the same both ways; its claims put the smaller id first. */
export function isSymmetric(predicate: Predicate): boolean {
  return predicate in RELATIONS && (RELATIONS[predicate as RelationType] as Relation).symmetric === true;
}
