import { ENTITY_LABELS } from '../domain/kinds.js';
import { ATTRIBUTES, RELATIONS, type Relation } from '../domain/relations.js';
import { typeOf, valuesOf } from './property-values.js';
import { VOCABULARY } from './vocabulary.js';

/** Labels that hold how the graph was made, nothing that articles say. */
const BOOKKEEPING = ['Run', 'Decision', 'Change', 'Meta', 'Ledger'];
/** What this project's own relationships lead from and to. */
const LINKS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  SUPPORTED_BY: ['Claim', 'Sentence'],
  REFERS_TO: ['Sentence', 'Entity'],
  MENTIONS: ['Article', 'Entity'],
  SUBJECT: ['Claim', 'Entity'],
  OBJECT: ['Claim', 'Entity'],
  ASSERTED_IN: ['Claim', 'Statement'],
  CONTRADICTS: ['Claim', 'Claim'],
  IN_SENTENCE: ['Statement', 'Sentence'],
  SAID: ['Person|Country|Organization', 'Statement'],
  ABOUT: ['Statement', 'Entity'],
  IN_ARTICLE: ['Sentence', 'Article'],
  PUBLISHED_BY: ['Article', 'Source'],
  SUPERSEDES: ['Article', 'Article'],
};

/** The graph for one who writes Cypher: labels with their properties, types and values, relationship types with their ends and direction, and how to ask for what happened. */
export function describeSchema(): string {
  const { labels, nodeProperties, relationshipProperties, otherProperties } = VOCABULARY;
  const told = labels.filter((label) => !BOOKKEEPING.includes(label));
  const stated = Object.entries<Relation>(RELATIONS).map(
    ([type, { from, to, symmetric }]) =>
      arrow(type, shorten(from), shorten(to)) + (symmetric ? '   (both ways, stored once)' : ''),
  );
  return [
    'Nodes (a text unless told; :Entity is also a label of Person, Country, Organization, Place, Position, Agreement and Event):',
    ...told.map((label) => `(:${label}) ${describe(nodeProperties[label] ?? [], [label], false)}`),
    `Bookkeeping of ingest: ${BOOKKEEPING.map((label) => `(:${label})`).join(', ')}`,
    '',
    'What articles state, one relationship for each claim:',
    ...stated,
    `each with ${describe(otherProperties, ['MET_WITH'], true)}`,
    ...Object.keys(RELATIONS).flatMap((type) => {
      const roles = valuesOf({ names: [type], isType: true }, 'role');
      return roles === undefined ? [] : [`role of ${type}: ${roles.join(' | ')}`];
    }),
    "Planned, hypothetical and denied ones are among them: modality = 'actual' AND polarity = 'affirmed' is what happened.",
    '',
    'Where it stands:',
    ...Object.entries(LINKS).map(([type, [from, to]]) =>
      `${arrow(type, from, to)} ${describe(relationshipProperties[type] ?? [], [type], true)}`.trimEnd(),
    ),
  ].join('\n');
}

const shorten = (labels: readonly string[]): string =>
  labels.length === ENTITY_LABELS.length ? 'Entity' : labels.join('|');

const arrow = (type: string, from: string, to: string): string => `(:${from})-[:${type}]->(:${to})`;

function describe(properties: readonly string[], names: readonly string[], isType: boolean): string {
  return properties
    .map((name) => {
      if (name === 'predicate') return `predicate: a type below | ${ATTRIBUTES.join(' | ')}`;
      const values = valuesOf({ names, isType }, name)?.join(' | ') ?? typeOf(name);
      return values === undefined ? name : `${name}: ${values}`;
    })
    .join(', ');
}
