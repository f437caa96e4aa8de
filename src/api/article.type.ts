import './reflect.js';
import { Int } from 'type-graphql';
import { connectionType } from './connections.js';
import { field, property } from './declare.js';
import { byEnum, byMoment, byRelated, byText } from './filters.js';
import { descending, kind } from './kind.js';
import { list, listed, mentioned, single } from './lists.js';
import { BY_MENTION, IN_TEXT } from './mention.type.js';
import { Node } from './node.type.js';
import { mentionsOf, PATHS } from './paths.js';
import { listOf, named } from './registry.js';
import { MomentScalar } from './scalars.js';

const MENTIONS = connectionType({ name: 'Mention', node: 'Mention', of: 'mentions', reads: { read: 'row' } });
const byMentioned = (label: string, things: string) =>
  byRelated(label, mentionsOf(label), `By the ${things} that it mentions.`);

@kind({
  label: 'Article',
  description: 'A newspaper article as it was read: the record that everything else is drawn from.',
  implements: [Node],
  orders: {
    PUBLISHED_AT: {
      property: 'publishedKey',
      description: 'By publication; undated ones count as earliest.',
    },
    INGESTED_AT: { property: 'ingestedAt', description: 'By when it came into the graph.' },
  },
  order: [descending('publishedKey')],
  filter: {
    title: byText('title', 'By title.'),
    publisher: byText('publisher', 'By publisher.'),
    url: byText('url', 'By address.'),
    section: byText('section', 'By section.'),
    publishedAt: byMoment('publishedKey', 'By when it was published.'),
    dateBasis: byEnum('PublicationDateBasis', 'dateBasis', 'By where its date comes from.'),
    people: byMentioned('Person', 'people'),
    countries: byMentioned('Country', 'countries'),
    organizations: byMentioned('Organization', 'organizations'),
    places: byMentioned('Place', 'places'),
    agreements: byMentioned('Agreement', 'agreements'),
    events: byMentioned('Event', 'events'),
  },
  roots: {
    one: 'article',
    many: 'articles',
    by: { id: { key: 'id' }, url: { key: 'properties', properties: ['url', 'canonicalUrl'] } },
    hides: 'superseded',
  },
})
export class Article {
  @property('Its headline.', { nullable: true })
  readonly title: unknown;
  @property('Its address.', { nullable: true })
  readonly url: unknown;
  @property('Its address without what varies: versions of one article share it.', { nullable: true })
  readonly canonicalUrl: unknown;
  @property('Who published it.', { nullable: true })
  readonly publisher: unknown;
  @property('The section that it appeared in.', { nullable: true })
  readonly section: unknown;
  @property('Who wrote it.', { type: () => [String], absent: [] })
  readonly authors: unknown;
  @property('When it was published; null when unknown.', { type: () => MomentScalar, nullable: true })
  readonly publishedAt: unknown;
  @property('Where the date of publication comes from.', {
    type: named('PublicationDateBasis'),
    nullable: true,
  })
  readonly dateBasis: unknown;
  @property('Its language, ISO 639-1.', { nullable: true })
  readonly language: unknown;
  @property('Its whole text; every start and end counts into it, in UTF-16 units.')
  readonly text: unknown;
  @property('Where the article proper starts in the text, after what surrounds it on the page.', {
    type: () => Int,
    nullable: true,
  })
  readonly bodyStart: unknown;
  @property('Where the article proper ends, exclusive.', { type: () => Int, nullable: true })
  readonly bodyEnd: unknown;
  @property('Which version of the article it is, from 1.', { type: () => Int, absent: 1 })
  readonly version: unknown;
  @property('Whether a newer version stands in its place; nothing is drawn from it then.', {
    type: () => Boolean,
    absent: false,
  })
  readonly superseded: unknown;
  @property('When it came into the graph.', { type: () => MomentScalar, nullable: true })
  readonly ingestedAt: unknown;

  @single('Article', 'The older version that it stands in place of.', { paths: [PATHS.supersedes] })
  readonly supersedes: unknown;
  @single('Article', 'The newer version that stands in its place.', { paths: [PATHS.supersededBy] })
  readonly supersededBy: unknown;

  @field({
    type: listOf('Sentence'),
    description: 'Its sentences, in order.',
    graph: { read: 'path', paths: [PATHS.sentences] },
  })
  readonly sentences: unknown;

  @list(
    MENTIONS,
    {
      description: 'Every mention of a thing, in the order of the text.',
      node: 'Mention',
      paths: [PATHS.mentionsOfArticle],
      path: { edge: 1, order: IN_TEXT, close: BY_MENTION },
    },
    'Mention',
  )
  readonly mentions: unknown;

  @mentioned('Person', 'The people that it mentions, most often first.', mentionsOf('Person'))
  readonly people: unknown;
  @mentioned('Country', 'The countries that it mentions, most often first.', mentionsOf('Country'))
  readonly countries: unknown;
  @mentioned(
    'Organization',
    'The organizations that it mentions, most often first.',
    mentionsOf('Organization'),
  )
  readonly organizations: unknown;
  @mentioned('Place', 'The places that it mentions, most often first.', mentionsOf('Place'))
  readonly places: unknown;
  @mentioned('Agreement', 'The agreements that it mentions, most often first.', mentionsOf('Agreement'))
  readonly agreements: unknown;
  @mentioned('Event', 'The events that it mentions, most often first.', mentionsOf('Event'))
  readonly events: unknown;

  @listed({
    description: 'What it reports that somebody said.',
    node: 'Statement',
    paths: [PATHS.statementsOfArticle],
  })
  readonly statements: unknown;

  @listed({ description: 'The claims that it supports.', node: 'Claim', paths: [PATHS.claimsOfArticle] })
  readonly claims: unknown;
}
