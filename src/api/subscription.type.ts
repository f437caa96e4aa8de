import './reflect.js';
import { Extensions, ID, ObjectType, Resolver, Subscription } from 'type-graphql';
import type { TypeMapping } from '../query/mapping.js';
import { type ArgumentSpecs, declareArguments, field } from './declare.js';
import { listOf, named, register } from './registry.js';

const cursor = field({
  type: () => String,
  description: 'Where the event stands: give it to `after` to go on from here, also after a restart.',
  graph: { read: 'given' },
});
const article = (description: string) =>
  field({
    type: named('Article'),
    nullable: true,
    description,
    graph: { read: 'givenNode', id: 'articleId', label: 'Article' },
  });

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('ArticleIngested', { description: 'An article came in.', simpleResolvers: true })
export class ArticleIngested {
  @cursor
  readonly cursor: unknown;
  @field({ type: named('IngestOutcome'), description: 'What it came to.', graph: { read: 'given' } })
  readonly outcome: unknown;
  @article('The article; null when it has been deleted since.')
  readonly article: unknown;
}
register('ArticleIngested', ArticleIngested);

@Extensions({ graph: { is: 'given' } satisfies TypeMapping })
@ObjectType('ClaimAsserted', {
  description: 'An article that came in says something.',
  simpleResolvers: true,
})
export class ClaimAsserted {
  @cursor
  readonly cursor: unknown;
  @field({
    type: named('Claim'),
    nullable: true,
    description: 'What it says, which others may have said before; null when nobody says so any more.',
    graph: { read: 'givenNode', id: 'claimId', label: 'Claim' },
  })
  readonly claim: unknown;
  @article('The article that says so; null when it has been deleted since.')
  readonly article: unknown;
}
register('ClaimAsserted', ClaimAsserted);

/** The class that carries every field of the subscription type; `subscriptions.ts` gives their events. */
@Resolver()
export class Events {}

function declareEvents(name: string, event: string, description: string, specs: ArgumentSpecs): void {
  const subscribe = (): never => unsubscribed();
  Subscription(named(event), { description, subscribe })(Events.prototype, name, {});
  declareArguments(Events.prototype, name, {
    ...specs,
    after: {
      type: () => String,
      description: 'Cursor of an event, after which the events start; from now on unless told.',
    },
  });
}

/** type-graphql asks for this as soon as there is a subscription; our events come from the graph instead. */
export const PUB_SUB = { publish: () => {}, subscribe: (): never => unsubscribed() };

function unsubscribed(): never {
  throw new Error('invariant: the schema gives every subscription its own events');
}

declareEvents(
  'articleIngested',
  'ArticleIngested',
  'Tells of every article that comes in, whichever process takes it in. Over server-sent events.',
  {},
);
declareEvents(
  'claimAsserted',
  'ClaimAsserted',
  'Tells of every claim that an article that comes in makes, known ones included. Over server-sent events.',
  {
    about: { type: () => ID, description: 'Only claims with this thing as subject or object.' },
    types: { type: listOf('RelationType'), description: 'Only claims of these types; all unless told.' },
  },
);
