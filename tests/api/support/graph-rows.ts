import { printedValue } from '../../../src/domain/amount.js';
import { fold } from '../../../src/domain/fold.js';
import { articleId, claimId, sentenceId, statementId } from '../../../src/domain/ids.js';
import { RELATIONS } from '../../../src/domain/relations.js';
import { nameTextOf } from '../../../src/ingest/projection/entity-properties.js';
import type { Parameters } from '../../../src/store/store.js';
import { firstSentences } from './first-sentences.js';
import { ARTICLES, CLAIMS, CONTRADICTIONS, STATEMENTS, type StoryClaim, THINGS } from './story.js';

export type Properties = Parameters;
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties;
}
export interface EdgeRow {
  readonly type: string;
  readonly from: readonly [label: string, id: string];
  readonly to: readonly [label: string, id: string];
  readonly properties: Properties;
}

interface Placed {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | undefined;
  readonly publishedKey: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** The articles with their texts and ids, by key. */
export const PLACED: Readonly<Record<string, Placed>> = Object.fromEntries(
  ARTICLES.map(({ key, title, publishedAt, sentences }) => {
    const text = sentences.join(' ');
    let start = 0;
    const spans = sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      return span;
    });
    const publishedKey = publishedAt ?? '0000';
    return [key, { id: articleId(text), title, publishedAt, publishedKey, text, sentences: spans }];
  }),
);

const placed = (key: string): Placed => {
  const article = PLACED[key];
  if (article === undefined) throw new Error(`the story has no article ${key}`);
  return article;
};

function locate(key: string, quote: string): { start: number; end: number; sentence: number } {
  const { text, sentences } = placed(key);
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${key} does not say: ${quote}`);
  return { start, end: start + quote.length, sentence: sentences.findLastIndex((one) => one.start <= start) };
}

const articleNodes: readonly NodeRow[] = Object.values(PLACED).map((article) => ({
  labels: ['Article'],
  properties: {
    id: article.id,
    title: article.title,
    url: `https://news.example/${article.publishedKey}`,
    publisher: 'The Example',
    authors: [],
    language: 'en',
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    publishedKey: article.publishedKey,
    dateBasis: article.publishedAt === undefined ? 'unknown' : 'metadata',
    version: 1,
    ingestedAt: '2026-01-01T00:00:00.000Z',
    text: article.text,
    bodyStart: 0,
    bodyEnd: article.text.length,
    searchText: `${article.title} ${article.text}`,
  },
}));

const sentenceNodes: readonly NodeRow[] = Object.values(PLACED).flatMap(({ id, text, sentences }) =>
  sentences.map(({ start, end }, index) => ({
    labels: ['Sentence'],
    properties: { id: sentenceId(id, index), articleId: id, index, start, end, text: text.slice(start, end) },
  })),
);
const inArticle: readonly EdgeRow[] = Object.values(PLACED).flatMap(({ id, sentences }) =>
  sentences.map((_, index) => ({
    type: 'IN_ARTICLE',
    from: ['Sentence', sentenceId(id, index)],
    to: ['Article', id],
    properties: {},
  })),
);

/** Every place where the longest name or alias of a thing stands. */
function mentionsIn(
  key: string,
  names: readonly string[],
): { surface: string; start: number; end: number }[] {
  const longest = [...names].sort((one, other) => other.length - one.length).map((name) => `\\b${name}\\b`);
  return [...placed(key).text.matchAll(new RegExp(longest.join('|'), 'g'))].map((match) => ({
    surface: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where the claims of an article speak of a thing that it does not name, such as an event. */
const spokenOf = (key: string, thing: string): number[] =>
  CLAIMS.filter(({ subject, object }) => subject === thing || object === thing).flatMap(({ proofs }) =>
    proofs.filter(([article]) => article === key).map(([, quote]) => locate(key, quote).start),
  );

const mentions = THINGS.flatMap(({ label, id, name, aliases = [] }) =>
  Object.keys(PLACED).map((key) => {
    const found = mentionsIn(key, [name, ...aliases]);
    const offsets = [...found.map(({ start }) => start), ...(found.length === 0 ? spokenOf(key, id) : [])];
    return { label, id, key, found, offsets };
  }),
).filter(({ offsets }) => offsets.length > 0);

const mentionEdges: readonly EdgeRow[] = mentions.flatMap(({ id, key, found, offsets }) => [
  {
    type: 'MENTIONS',
    from: ['Article', placed(key).id],
    to: ['Entity', id],
    properties: { count: offsets.length, firstOffset: Math.min(...offsets) },
  },
  ...found.map((mention): EdgeRow => {
    const index = locate(key, placed(key).text.slice(mention.start)).sentence;
    return {
      type: 'REFERS_TO',
      from: ['Sentence', sentenceId(placed(key).id, index)],
      to: ['Entity', id],
      properties: { ...mention, kind: 'name' },
    };
  }),
]);

const entityNodes: readonly NodeRow[] = THINGS.map(({ label, id, name, aliases = [], properties }) => ({
  labels: ['Entity', label],
  properties: {
    id,
    name,
    aliases: [...aliases],
    nameKey: fold(name),
    nameKeys: [name, ...aliases].map(fold),
    nameText: nameTextOf([name, ...aliases].map(fold)),
    searchText: [name, ...aliases].join(' '),
    articleCount: mentions.filter((one) => one.id === id).length,
    rank: 0 - mentions.filter((one) => one.id === id).length,
    formerIds: [],
    ...(label === 'Agreement' || label === 'Event' ? { dateKey: '0000' } : {}),
    ...properties,
  } as Properties,
}));

const statementNodes: readonly NodeRow[] = STATEMENTS.map(({ key, article, text, kind, cue }) => {
  const { start, end } = locate(article, text);
  const { id, publishedKey } = placed(article);
  return {
    labels: ['Statement'],
    properties: {
      id: statementId(id, key),
      articleId: id,
      text,
      kind,
      cue,
      start,
      end,
      publishedKey,
      searchText: text,
    },
  };
});
const statementEdges: readonly EdgeRow[] = STATEMENTS.flatMap(({ key, article, text, speaker, about }) => {
  const { id } = placed(article);
  const statement = ['Statement', statementId(id, key)] as const;
  const sentence = ['Sentence', sentenceId(id, locate(article, text).sentence)] as const;
  return [
    { type: 'IN_SENTENCE', from: statement, to: sentence, properties: {} },
    { type: 'SAID', from: ['Entity', speaker] as const, to: statement, properties: {} },
    ...about.map((thing) => ({
      type: 'ABOUT',
      from: statement,
      to: ['Entity', thing] as const,
      properties: {},
    })),
  ];
});

const modalityOf = ({ modality, denied }: StoryClaim) => ({
  modality: modality ?? 'actual',
  polarity: denied === true ? 'denied' : 'affirmed',
});

/** The id of the claim at that place of the story. */
export function idOfClaim(index: number): string {
  const claim = CLAIMS[index];
  if (claim === undefined) throw new Error(`the story has no claim ${index}`);
  const { subject, predicate, object, value, role, date, saidIn } = claim;
  const optional = { object, value, role, startDate: date?.[0], endDate: date?.[1] };
  const given = Object.fromEntries(Object.entries(optional).filter(([, one]) => one !== undefined));
  const polar = modalityOf(claim) as { modality: 'actual'; polarity: 'affirmed' };
  return claimId({ subject, predicate, ...given, ...polar, voice: saidIn ?? 'article' });
}

const dateOf = ({ date }: StoryClaim): Properties =>
  date === undefined
    ? { dateKey: '0000' }
    : {
        startDate: date[0],
        endDate: date[1],
        precision: date[0] === date[1] ? 'day' : 'range',
        ...(date[2] !== '' && { dateText: date[2] }),
        dateBasis: date[2] === '' ? 'observed' : 'stated',
        dateKey: date[0],
      };

function sharedOf(claim: StoryClaim): Properties {
  const dates = claim.proofs.map(([key]) => placed(key).publishedKey).sort();
  const articles = new Set(claim.proofs.map(([key]) => key)).size;
  return {
    ...(claim.role !== undefined && { role: claim.role }),
    ...dateOf(claim),
    ...modalityOf(claim),
    confidence: articles > 1 ? 0.99 : 0.9,
    basis: 'stated',
    evidenceCount: claim.proofs.length,
    articleCount: articles,
    assertedKey: dates.at(-1) ?? '0000',
  };
}

function assertedOf({ proofs }: StoryClaim): Properties {
  const dates = proofs.flatMap(([key]) => placed(key).publishedAt ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? {} : { firstAssertedAt: first, lastAssertedAt: last };
}

const claimNodes: readonly NodeRow[] = CLAIMS.map((claim, index) => ({
  labels: ['Claim'],
  properties: {
    ...sharedOf(claim),
    ...assertedOf(claim),
    id: idOfClaim(index),
    predicate: claim.predicate,
    firstSentences: firstSentences(
      claim.proofs.map(([key, quote]) => ({ ...placed(key), ...locate(key, quote) })),
    ),
    subjectId: claim.subject,
    ...(claim.object !== undefined && { objectId: claim.object }),
    ...(claim.value !== undefined && {
      value: claim.value,
      valueText: printedValue({ predicate: claim.predicate, value: claim.value }),
    }),
  },
}));

function edgesOfClaim(claim: StoryClaim, index: number): EdgeRow[] {
  const self = ['Claim', idOfClaim(index)] as const;
  const { subject, predicate, object, saidIn, proofs, steps } = claim;
  const evidence = proofs.map(([key, quote]): EdgeRow => {
    const { start, end, sentence } = locate(key, quote);
    const { id, publishedKey } = placed(key);
    const place = { start, end, quote, articleId: id, publishedKey };
    const reading = { confidence: 0.9, basis: 'stated', rule: 'story', runId: 'run:story' };
    return {
      type: 'SUPPORTED_BY',
      from: self,
      to: ['Sentence', sentenceId(id, sentence)],
      properties: { ...place, ...reading, ...(steps !== undefined && { steps }) },
    };
  });
  const [article = '', statement = ''] = saidIn?.split(' ') ?? [];
  const said: EdgeRow[] =
    saidIn === undefined
      ? []
      : [
          {
            type: 'ASSERTED_IN',
            from: self,
            to: ['Statement', statementId(placed(article).id, statement)],
            properties: {},
          },
        ];
  const ends: EdgeRow[] = [{ type: 'SUBJECT', from: self, to: ['Entity', subject], properties: {} }];
  if (object !== undefined) ends.push({ type: 'OBJECT', from: self, to: ['Entity', object], properties: {} });
  if (object !== undefined && saidIn === undefined && predicate in RELATIONS) {
    const properties = { ...sharedOf(claim), claimId: idOfClaim(index), quote: proofs[0]?.[1] ?? '' };
    ends.push({ type: predicate, from: ['Entity', subject], to: ['Entity', object], properties });
  }
  return [...evidence, ...said, ...ends];
}

const contradictions: readonly EdgeRow[] = CONTRADICTIONS.map(([one, other]) => ({
  type: 'CONTRADICTS',
  from: ['Claim', idOfClaim(one)],
  to: ['Claim', idOfClaim(other)],
  properties: {},
}));

/** The story as the rows that the graph stores. */
export const NODES: readonly NodeRow[] = [
  ...articleNodes,
  ...sentenceNodes,
  ...entityNodes,
  ...statementNodes,
  ...claimNodes,
];
export const EDGES: readonly EdgeRow[] = [
  ...inArticle,
  ...mentionEdges,
  ...statementEdges,
  ...CLAIMS.flatMap(edgesOfClaim),
  ...contradictions,
];
