import type { Mention } from '../analysis.js';

/** Mentions by the tokens where they begin and end; of several the longest comes first. */
export interface MentionIndex {
  /** Those that begin at the token. */
  readonly startingAt: (token: number) => readonly Mention[];
  /** Those whose last token is the one before `token`. */
  readonly endingAt: (token: number) => readonly Mention[];
  /** The longest that covers the token. */
  readonly covering: (token: number) => Mention | undefined;
}

const NONE: readonly Mention[] = [];

/** Indexes mentions in time linear in their tokens. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const size = mentions.reduce((most, { lastToken }) => Math.max(most, lastToken), 0) + 1;
  const starts: (Mention[] | undefined)[] = new Array(size);
  const ends: (Mention[] | undefined)[] = new Array(size);
  const covers: (Mention | undefined)[] = new Array(size);
  const byLength = mentions.toSorted((a, b) => length(b) - length(a) || a.firstToken - b.firstToken);
  for (const mention of byLength) {
    push(starts, mention.firstToken, mention);
    push(ends, mention.lastToken, mention);
    for (let token = mention.firstToken; token < mention.lastToken; token += 1) covers[token] ??= mention;
  }
  return {
    startingAt: (token) => starts[token] ?? NONE,
    endingAt: (token) => ends[token] ?? NONE,
    covering: (token) => covers[token],
  };
}

const length = (mention: Mention): number => mention.lastToken - mention.firstToken;

function push(table: (Mention[] | undefined)[], token: number, mention: Mention): void {
  const list = table[token];
  if (list === undefined) table[token] = [mention];
  else list.push(mention);
}

/** Whether the words name the entity: no pronoun, description or group. */
export const isNaming = ({ kind }: Mention): boolean =>
  kind === 'name' || kind === 'demonym' || kind === 'metonym';

/** A mention whose entity is a person. */
export type PersonMention = Mention & { readonly entityId: `person:${string}` };

/** Whether the mention is of a person, by the form of its id. */
export const isPersonMention = (mention: Mention | undefined): mention is PersonMention =>
  mention?.entityId.startsWith('person:') ?? false;
