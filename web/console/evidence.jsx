import { useEffect, useState } from 'react';
import { linkToArticle } from '../article-link.js';
import { ask } from './ask.js';
import { kindOf } from './elements.js';

const ARTICLE = "a.id AS id, coalesce(a.title, '') AS title, coalesce(a.publishedAt, '') AS published";
const OF_CLAIM = `MATCH (:Claim {id: $id})-[e:SUPPORTED_BY]->(:Sentence)-[:IN_ARTICLE]->(a:Article)
RETURN e.quote AS quote, e.start AS start, ${ARTICLE}
ORDER BY published DESC, id, start
LIMIT 5`;
const OF_ARTICLE = `MATCH (a:Article {id: $id}) RETURN $quote AS quote, $start AS start, ${ARTICLE}`;

/** The question that finds the words behind a node or relationship with their articles; undefined for what is not told by any. */
function sourceOf({ labels, properties: { id, claimId, articleId, text, start } }) {
  const claim = claimId ?? (labels && kindOf({ labels }) === 'Claim' ? id : undefined);
  if (claim !== undefined) return { question: OF_CLAIM, parameters: { id: claim } };
  if (articleId === undefined || text === undefined) return undefined;
  return { question: OF_ARTICLE, parameters: { id: articleId, quote: text, start } };
}

/** The sentences behind an element, up to five, each with its article; until they are found, the quote that the element has itself. */
export function Evidence({ element }) {
  const [found, setFound] = useState();
  useEffect(() => {
    const source = sourceOf(element);
    if (source === undefined) return undefined;
    const gone = new AbortController();
    ask(source.question, source.parameters, gone.signal).then(
      ({ rows }) => setFound({ element, rows }),
      // Its own quote stays.
      () => undefined,
    );
    return () => gone.abort();
  }, [element]);
  const { quote } = element.properties;
  const own = quote === undefined ? [] : [[quote]];
  const rows = found?.element === element ? found.rows : own;
  if (rows.length === 0) return null;
  return (
    <figure>
      <figcaption>Evidence</figcaption>
      {rows.map(([words, start, id, title, published], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer never move.
        <blockquote key={at}>
          {words}
          {id !== undefined && (
            <footer>
              <a href={linkToArticle(id, start)} target="_blank" rel="noreferrer">
                {title || id}
              </a>
              {published && `, ${published.slice(0, 10)}`}
            </footer>
          )}
        </blockquote>
      ))}
    </figure>
  );
}
