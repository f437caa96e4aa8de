/** Every kind of thing in the graph. `prefix` opens its ids; `entity` says whether it also carries the label Entity. */
export const KINDS = {
  Article: { prefix: 'article', entity: false },
  Sentence: { prefix: 'article', entity: false },
  Statement: { prefix: 'article', entity: false },
  Claim: { prefix: 'claim', entity: false },
  Source: { prefix: 'source', entity: false },
  Run: { prefix: 'run', entity: false },
  Decision: { prefix: 'decision', entity: false },
  Change: { prefix: 'change', entity: false },
  Meta: { prefix: 'meta', entity: false },
  Person: { prefix: 'person', entity: true },
  Country: { prefix: 'country', entity: true },
  Organization: { prefix: 'org', entity: true },
  Place: { prefix: 'place', entity: true },
  Position: { prefix: 'position', entity: true },
  Agreement: { prefix: 'agreement', entity: true },
  Event: { prefix: 'event', entity: true },
} as const;

export type Kind = keyof typeof KINDS;
export type EntityLabel = {
  [K in Kind]: (typeof KINDS)[K]['entity'] extends true ? K : never;
}[Kind];

/** The labels that also carry `:Entity`, in the order of the table. */
export const ENTITY_LABELS = (Object.keys(KINDS) as Kind[]).filter(
  (kind): kind is EntityLabel => KINDS[kind].entity,
);

/** Actors: what can sign, meet, say. */
export const ACTORS = ['Person', 'Country', 'Organization'] as const satisfies readonly EntityLabel[];

const PREFIXES: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ prefix }) => prefix));
/** The kinds of one prefix, but for those inside an article. */
const KIND_OF_PREFIX: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(KINDS) as Kind[])
    .filter((kind) => KINDS[kind].prefix !== 'article')
    .map((kind) => [KINDS[kind].prefix, kind]),
);

/** Whether an id begins like those of some kind. */
export const namesKind = (id: string): boolean => PREFIXES.has(id.slice(0, id.indexOf(':')));

/** The label that the form of an id tells, or undefined when it has no known form. */
export function readKind(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  if (prefix === 'article') {
    if (/^article:[0-9a-f]{32}$/.test(id)) return 'Article';
    if (/^article:[0-9a-f]{32}#s\d+$/.test(id)) return 'Sentence';
    return /^article:[0-9a-f]{32}#q\d+$/.test(id) ? 'Statement' : undefined;
  }
  if (id === 'meta') return 'Meta';
  return id.length > prefix.length + 1 ? KIND_OF_PREFIX.get(prefix) : undefined;
}
