import { useState } from 'react';
import { linkToArticle, linkToWords } from '../article-link.js';
import { ask, useAnswer } from './ask.js';

const ARTICLE = 'fragment A on Article { id title publisher publishedAt superseded }';
const PAGE = `pageInfo { hasNextPage endCursor }`;
const NEWEST = 'orderBy: [{ field: PUBLISHED_AT, direction: DESC }]';
const ALL = `query ($after: String) { list: articles(first: 20, after: $after, ${NEWEST}) { nodes { ...A } ${PAGE} } } ${ARTICLE}`;
const SEARCH = `query ($words: String!, $after: String) {
  list: search(query: $words, kinds: [ARTICLE], first: 20, after: $after) {
    edges { node { ...A } snippet { text highlights { start end } } } ${PAGE}
  }
} ${ARTICLE}`;
const OF_THING = `query ($thing: ID!, $after: String) {
  node(id: $thing) { ... on Entity { name list: articles(first: 20, after: $after, ${NEWEST}) { nodes { ...A } ${PAGE} } } }
} ${ARTICLE}`;

/** The articles, newest first: all, those that fit some words, or those that name a thing. */
export function List({ thing, words }) {
  const [query, variables] = thing ? [OF_THING, { thing }] : words ? [SEARCH, { words }] : [ALL, {}];
  const first = useAnswer(query, variables);
  const [more, setMore] = useState({});
  const key = JSON.stringify(variables);
  const pages = [first.data, ...(more.key === key ? more.pages : [])]
    .filter((data) => data !== undefined)
    .map((data) => data.list ?? data.node?.list);
  const last = pages.at(-1);
  const goOn = async () => {
    const data = await ask(query, { ...variables, after: last.pageInfo.endCursor });
    setMore((before) => ({ key, pages: [...(before.key === key ? before.pages : []), data] }));
  };
  const rows = pages.flatMap((page) => page?.edges ?? page?.nodes.map((node) => ({ node })) ?? []);
  return (
    <section aria-label="Articles" aria-busy={first.data === undefined && first.refusal === undefined}>
      {thing ? (
        <h2>
          Articles that name {first.data?.node?.name ?? thing} <a href="/articles">all articles</a>
        </h2>
      ) : (
        <search>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              window.location.assign(linkToWords(new FormData(event.target).get('words').trim()));
            }}
          >
            <input
              name="words"
              type="search"
              defaultValue={words}
              aria-label="Find articles"
              placeholder="Find articles by their words"
            />
            <button type="submit">Find</button>
          </form>
        </search>
      )}
      {first.refusal && (
        <p role="alert" className="refusal">
          {first.refusal}
        </p>
      )}
      {first.data && rows.length === 0 && <p className="quiet">No article is here.</p>}
      <ol className="list">
        {rows.map(({ node, snippet }) => (
          <li key={node.id}>
            <a href={linkToArticle(node.id)}>{node.title || node.id}</a>
            <small>
              {[node.publisher, node.publishedAt?.slice(0, 10), node.superseded && 'a newer version is here']
                .filter(Boolean)
                .join(' · ')}
            </small>
            {snippet && <Snippet {...snippet} />}
          </li>
        ))}
      </ol>
      {last?.pageInfo.hasNextPage && (
        <button type="button" onClick={goOn}>
          More
        </button>
      )}
    </section>
  );
}

/** Words around what was found, with the finds marked. */
function Snippet({ text, highlights }) {
  const parts = [];
  let from = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <p>
      {parts}
      {text.slice(from)}
    </p>
  );
}
