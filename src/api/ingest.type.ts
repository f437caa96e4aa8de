import './reflect.js';
import { Extensions, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { declareArguments, field } from './declare.js';
import { inputType } from './operators.js';
import { named, register } from './registry.js';
import { MomentScalar } from './scalars.js';
import { vocabulary } from './vocabulary.js';

const FORMATS = {
  txt: 'Plain text.',
  md: 'Markdown, with or without front matter.',
  html: 'A web page.',
} as const;
const OUTCOMES = {
  added: 'The article is new.',
  unchanged: 'The graph had it already; nothing changed.',
  completed: 'The graph had it already, and took over metadata that it lacked.',
  'superseded-older': 'It is a newer version and stands in place of an older one, which stays readable.',
  'older-version': 'The graph has a newer version of it; it is kept, and nothing is drawn from it.',
} as const;

vocabulary({
  name: 'ArticleFormat',
  description: 'How the text of an article is written.',
  values: Object.keys(FORMATS),
  describe: (value) => FORMATS[value as keyof typeof FORMATS],
});
vocabulary({
  name: 'IngestOutcome',
  description: 'What taking in an article came to.',
  values: Object.keys(OUTCOMES),
  describe: (value) => OUTCOMES[value as keyof typeof OUTCOMES],
});

inputType('ArticleInput', 'An article to take in.', {
  text: { type: () => String, nullable: false, description: 'Its text, at most 5 MB, in English.' },
  title: { type: () => String, description: 'Its headline; else read from the text.' },
  url: { type: () => String, description: 'Its address; versions of one article share it.' },
  publisher: { type: () => String, description: 'Who published it.' },
  publishedAt: { type: () => MomentScalar, description: 'When it was published; else read from the text.' },
  section: { type: () => String, description: 'The section that it appeared in.' },
  authors: { type: () => [String], description: 'Who wrote it.' },
  format: {
    type: named('ArticleFormat'),
    default: 'txt',
    description: 'How the text is written.',
  },
});

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('IngestArticlePayload', {
  description: 'What came of taking in an article.',
  simpleResolvers: true,
})
export class IngestArticlePayload {
  @field({
    type: named('Article'),
    nullable: true,
    description: 'The article, as it stands in the graph now.',
    graph: { read: 'givenNode', id: 'articleId', label: 'Article' },
  })
  readonly article: unknown;
  @field({ type: named('IngestOutcome'), description: 'What it came to.', graph: { read: 'given' } })
  readonly outcome: unknown;
  @field({
    type: () => String,
    nullable: true,
    description:
      'What to know of it: metadata that differ from those that the graph keeps of the same text, or an article with the same title and date.',
    graph: { read: 'given' },
  })
  readonly note: unknown;
}
register('IngestArticlePayload', IngestArticlePayload);

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('DeleteArticlePayload', {
  description: 'What came of deleting an article.',
  simpleResolvers: true,
})
export class DeleteArticlePayload {
  @field({ type: () => ID, description: 'The id given.', graph: { read: 'given' } })
  readonly id: unknown;
  @field({
    type: () => Boolean,
    description: 'Whether there was such an article; the graph is now as if it had never come.',
    graph: { read: 'given' },
  })
  readonly deleted: unknown;
}
register('DeleteArticlePayload', DeleteArticlePayload);

/** The class that carries every field of the mutation type; `mutations.ts` resolves them. */
@Resolver()
export class Changes {}

function declareChange(name: string, payload: string, description: string): void {
  Mutation(named(payload), { description })(Changes.prototype, name, {});
}

declareChange(
  'ingestArticle',
  'IngestArticlePayload',
  'Takes in an article, whole or not at all. Needs the role "write"; to select of it what leads on to other things, "read" too. Doing it twice changes nothing.',
);
declareArguments(Changes.prototype, 'ingestArticle', {
  input: { type: named('ArticleInput'), required: true, description: 'The article.' },
});
declareChange(
  'deleteArticle',
  'DeleteArticlePayload',
  'Deletes an article with all that only it says. Needs the role "write".',
);
declareArguments(Changes.prototype, 'deleteArticle', {
  id: { type: () => ID, required: true, description: 'The id of the article.' },
});
