import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { requireRole } from '../access/roles.js';
import { KINDS } from '../domain/kinds.js';
import { AppError } from '../errors.js';
import { badInput, show } from '../query/bad-input.js';
import { findLeadingOn } from '../query/leads-on.js';
import type { ApiContext, ArticleInput, Ingest } from './context.js';

type Resolver<Args> = GraphQLFieldResolver<unknown, ApiContext, Args, Promise<unknown>>;

function ingestOf(context: ApiContext): Ingest {
  requireRole(context.roles, 'write');
  if (context.ingest !== undefined) return context.ingest;
  throw new AppError(
    'FORBIDDEN',
    'This server only reads. Take articles in and out with the command line, `entente ingest PATH` and `entente delete ARTICLE`.',
  );
}

/**
 * Of an article that comes in, one who may not read sees what belongs to it alone: its own, or of a text that the graph had already (outcome
 * `unchanged` or `completed`) what others have given with it, of which the note tells too.
 */
function requireReadToLeadOn({ roles }: ApiContext, info: GraphQLResolveInfo): void {
  const field = roles.has('read') ? undefined : findLeadingOn(info);
  if (field === undefined) return;
  requireRole(roles, 'read', `"${field}", which leads from the article into the graph,`);
}

/** Resolves `ingestArticle` to what `IngestArticlePayload` is made of. */
export const ingestArticle: Resolver<{ readonly input: ArticleInput }> = async (
  _source,
  { input },
  context,
  info,
) => {
  const ingest = ingestOf(context);
  requireReadToLeadOn(context, info);
  return ingest.ingestArticle(input);
};

/** Resolves `deleteArticle`; an id that no article has is no failure, one of another kind is. */
export const deleteArticle: Resolver<{ readonly id: string }> = async (_source, { id }, context) => {
  const ingest = ingestOf(context);
  if (!id.startsWith(`${KINDS.Article.prefix}:`))
    throw badInput(
      'deleteArticle(id)',
      `${show(id)} is no id of an article; expected one such as "article:00112233445566778899aabbccddeeff".`,
    );
  return { id, deleted: await ingest.deleteArticle(id) };
};
