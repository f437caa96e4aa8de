import { useState } from 'react';
import { linkToArticle } from '../article-link.js';
import { ask } from './ask.js';
import { formatOf, readFile } from './files.js';

const INGEST = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { outcome note article { id title claims { totalCount } } }
}`;
const OUTCOMES = {
  ADDED: 'added',
  UNCHANGED: 'was here already',
  COMPLETED: 'was here already, and is completed',
  SUPERSEDED_OLDER: 'stands in place of an older version',
  OLDER_VERSION: 'kept; a newer version of it is here',
};
const FIELDS = [
  ['title', 'Headline', 'text'],
  ['publisher', 'Publisher', 'text'],
  ['url', 'Address', 'url'],
  ['publishedAt', 'Published on', 'date'],
];

/** Where articles are put in: a text with what is known of it, or files, each of which gets its own outcome; `onAdded` is told of each that came in. */
export function Intake({ onAdded }) {
  const [results, setResults] = useState([]);
  const tell = (result) => setResults((before) => [{ ...result, key: crypto.randomUUID() }, ...before]);
  const [isOver, setOver] = useState(false);

  const ingest = async (name, input) => {
    const result = await ask(INGEST, { input }).then(
      ({ ingestArticle }) => ({ name, ...ingestArticle }),
      (error) => ({ name, refusal: error.message }),
    );
    tell(result);
    if (result.outcome !== undefined) onAdded();
    return result.refusal === undefined;
  };
  const takeFiles = async (files) => {
    for (const file of files) {
      const format = formatOf(file.name);
      if (format === undefined) {
        const refusal = 'Only .txt, .md and .html are read here; `entente ingest` takes JSON and feeds, too.';
        tell({ name: file.name, refusal });
      } else await ingest(file.name, { text: await readFile(file), format });
    }
  };
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim() !== ''));
    if (await ingest(given.title ?? 'The text', given)) form.reset();
  };
  return (
    <section
      aria-label="Put in an article"
      className={isOver ? 'intake over' : 'intake'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeFiles([...event.dataTransfer.files]);
      }}
    >
      <h2>Put in an article</h2>
      <form onSubmit={submit}>
        <label>
          Text
          <textarea
            name="text"
            rows={6}
            required
            placeholder="Paste an English news article, or drop files here"
          />
        </label>
        {FIELDS.map(([name, label, type]) => (
          <label key={name}>
            {label} <small>if known</small>
            <input name={name} type={type} />
          </label>
        ))}
        <div className="bar">
          <button type="submit" className="run">
            Read it
          </button>
          <label className="files">
            or files
            <input
              type="file"
              multiple
              accept=".txt,.md,.html,.htm"
              onChange={({ target }) => takeFiles([...target.files]).then(() => (target.value = ''))}
            />
          </label>
        </div>
      </form>
      <ul className="results" aria-live="polite" aria-label="Outcomes">
        {results.map(({ key, name, refusal, outcome, note, article }) => (
          <li key={key} className={refusal && 'refusal'}>
            {refusal ? (
              `${name}: ${refusal}`
            ) : (
              <>
                <a href={linkToArticle(article.id)}>{article.title || name}</a> {OUTCOMES[outcome]};{' '}
                {article.claims.totalCount} claims{note && `. ${note}`}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
