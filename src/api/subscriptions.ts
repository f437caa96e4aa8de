import type { GraphQLFieldResolver } from 'graphql';
import { requireRole } from '../access/roles.js';
import type { Arrival, ClaimChoice } from '../domain/changes.js';
import type { RelationType } from '../domain/relations.js';
import { AppError } from '../errors.js';
import { badInput, parseId } from '../query/bad-input.js';
import { decodeCursor, encodeCursor } from '../query/cursor.js';
import type { ApiContext, News } from './context.js';
import { streamOf } from './stream.js';

/** So many changes are read at once. */
const PAGE = 50;

type Subscriber<Args> = GraphQLFieldResolver<unknown, ApiContext, Args, Promise<AsyncIterable<unknown>>>;
type Stood = readonly (string | number | boolean)[];

/** Gives the events of `articleIngested`. Its cursors hold the number of the change. */
export const articleIngested: Subscriber<{ readonly after?: string | null }> = async (
  _source,
  { after },
  context,
) => {
  const news = newsOf(context);
  const form = {
    at: 'articleIngested(after)',
    signature: 'articles',
    keys: ['number'],
    from: 'subscription',
  } as const;
  const [seq] = readCursor(after, form);
  const start = await startOf(news, seq, form.at);
  return streamOf(async function* (signal) {
    for await (const { seq, articleId, outcome } of arrivalsAfter(news, start, signal))
      yield { cursor: encodeCursor(form.signature, [seq]), articleId, outcome };
  });
};

interface ClaimArguments {
  readonly about?: string | null;
  readonly types?: readonly (RelationType | null)[] | null;
  readonly after?: string | null;
}

/** Gives the events of `claimAsserted`. Its cursors hold the number of the change and the claim, since a change brings many. */
export const claimAsserted: Subscriber<ClaimArguments> = async (_source, { after, ...args }, context) => {
  const news = newsOf(context);
  const choice = readChoice(args);
  const form = {
    at: 'claimAsserted(after)',
    signature: 'claims',
    keys: ['number', 'string'],
    from: 'subscription',
  } as const;
  const [seq, told = ''] = readCursor(after, form);
  // The change of the cursor may have brought more than the claims that were told.
  const start = await startOf(news, seq, form.at);
  return streamOf(async function* (signal) {
    for await (const arrival of arrivalsAfter(news, seq === undefined ? start : start - 1, signal)) {
      const ids = await news.claimIds(arrival.articleId, choice);
      for (const claimId of ids.filter((id) => arrival.seq !== seq || id > told)) {
        const cursor = encodeCursor(form.signature, [arrival.seq, claimId]);
        yield { cursor, claimId, articleId: arrival.articleId };
      }
    }
  });
};

function newsOf(context: ApiContext): News {
  requireRole(context.roles, 'read');
  if (context.news !== undefined) return context.news;
  throw new AppError('FORBIDDEN', 'This server tells of no changes. Ask it again instead.');
}

/** The keys of a cursor, the first of them a number; none without a cursor. */
function readCursor(cursor: string | null | undefined, form: Parameters<typeof decodeCursor>[1]): Stood {
  return cursor == null ? [] : (decodeCursor(cursor, form) as Stood);
}

/** The number of the change after which the events start. */
async function startOf(news: News, seq: Stood[number] | undefined, at: string): Promise<number> {
  const last = await news.last();
  if (last === undefined)
    throw new AppError(
      'STORE_CONFLICT',
      'The graph is being rebuilt from its articles; try again when that is done.',
    );
  if (seq === undefined) return last;
  if (typeof seq === 'number' && seq <= last) return seq;
  throw badInput(
    at,
    'this cursor is of another graph. Give one of this graph, or leave it out to hear from now on.',
  );
}

function readChoice({ about, types }: Omit<ClaimArguments, 'after'>): ClaimChoice {
  if (about != null) parseId(about, 'claimAsserted(about)');
  if (types?.includes(null))
    throw badInput('claimAsserted(types)', 'the list holds null; expected values only.');
  return { about: about ?? undefined, types: (types as readonly RelationType[] | null) ?? undefined };
}

/** The articles that come in with the changes after that one, as long as anyone wants them. */
async function* arrivalsAfter(news: News, start: number, signal: AbortSignal): AsyncGenerator<Arrival, void> {
  for (let seen = start; ; ) {
    const last = await news.after(seen, signal);
    if (last === undefined) return;
    while (seen < last) {
      const seqs = Array.from({ length: Math.min(PAGE, last - seen) }, (_, index) => seen + 1 + index);
      const arrivals = await news.arrivals(seqs);
      if (signal.aborted) return;
      yield* arrivals;
      seen += seqs.length;
    }
  }
}
