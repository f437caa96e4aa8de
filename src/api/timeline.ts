import { ID } from 'type-graphql';
import { ATTRIBUTES } from '../domain/relations.js';
import type { Strand } from '../query/mapping.js';
import { connectionType } from './connections.js';
import { type ArgumentSpecs, type Declaration, field, property } from './declare.js';
import { pageArguments } from './lists.js';
import { listOf, named } from './registry.js';
import { declareRoot } from './roots.js';
import { DateScalar } from './scalars.js';
import { fuzzyDate } from './stated-edge.type.js';

/** What is on a timeline. Edges with `via` only restate an event or agreement and are not read. */
const STRANDS: readonly Strand[] = [
  {
    label: 'Event',
    types: ['PARTICIPATED_IN', 'OCCURRED_IN', 'CONCERNS', 'SIGNED_DURING'],
    stated: true,
    dated: { by: 'period', planned: ['planned', 'cancelled'] },
  },
  {
    label: 'Agreement',
    types: ['PARTY_TO', 'CONCERNS', 'SIGNED_DURING'],
    stated: true,
    dated: { by: 'claims', predicates: [...ATTRIBUTES, 'PARTY_TO', 'SIGNED_DURING'] },
  },
  {
    label: 'Statement',
    types: ['ABOUT', 'SAID'],
    stated: false,
    dated: { by: 'moment', property: 'publishedKey' },
  },
];

const CONNECTION = connectionType({
  name: 'Timeline',
  node: 'TimelineItem',
  of: 'dated events, agreements and statements, oldest first',
  edge: {
    date: fuzzyDate('When it was, or is to be; of a statement, the day of its article.'),
    modality: property('Whether it is actual or planned there; a cancelled event counts as planned.', {
      type: named('Modality'),
      on: 'edge',
    }),
    claim: field({
      type: named('Claim'),
      nullable: true,
      description: 'The claim that dates an agreement; null for events and statements.',
      graph: { read: 'path', through: { property: 'claimId', label: 'Claim' }, paths: [[]] },
    }),
  },
});

const ARGUMENTS: ArgumentSpecs = {
  from: { type: () => DateScalar, description: 'The first day: nothing that ended before it.' },
  to: { type: () => DateScalar, description: 'The last day: nothing that began after it.' },
  modality: {
    type: listOf('Modality'),
    default: ['actual'],
    description: 'Which modalities; only what is or was, unless told.',
  },
};

/** A thing's own timeline. */
export const timeline: Declaration = field({
  type: named(CONNECTION),
  description:
    'The dated events, agreements and statements that it takes part in or that are about it, oldest first; an agreement once for every date that an article gives.',
  arguments: { ...ARGUMENTS, ...pageArguments(10) },
  graph: { read: 'strands', strands: STRANDS },
});

declareRoot('timeline', {
  type: named(CONNECTION),
  description:
    'Dated events, agreements and statements, oldest first; an agreement once for every date that an article gives.',
  arguments: {
    about: {
      type: () => [ID],
      description: 'Ids of things, at least one of which it is about; about everything unless told.',
    },
    ...ARGUMENTS,
    ...pageArguments(20),
  },
  graph: { root: 'strands', strands: STRANDS },
});
