import { Fragment, useEffect, useRef, useState } from 'react';
import { linkToArticle } from '../article-link.js';
import { ask, useAnswer } from './ask.js';
import { Claims, colourOfKind } from './claims.jsx';

const QUERY = `query ($id: ID!) {
  article(id: $id) {
    id title url publisher publishedAt section authors text bodyStart bodyEnd version superseded
    supersededBy { id }
    supersedes { id }
    claims { totalCount }
    sentences { id start end mentions { start end kind entity { id kind name } } }
  }
}`;
const DELETE = 'mutation ($id: ID!) { deleteArticle(id: $id) { id } }';

/** One article with every name marked; a chosen sentence tells beside it what the graph has read in it. */
export function Reading({ id, start }) {
  const { data, refusal } = useAnswer(QUERY, { id });
  const [chosen, setChosen] = useState();
  const article = data?.article;
  const linked = article?.sentences.find((each) => each.start <= start && start < each.end);
  const sentence = chosen ?? linked;
  const shown = useRef();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the linked sentence is there.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'center' });
  }, [linked?.id]);

  if (refusal) {
    return (
      <main>
        <p role="alert" className="refusal">
          {refusal}
        </p>
      </main>
    );
  }
  if (data === undefined) return <main aria-busy="true">Loading the article …</main>;
  if (article === null)
    return <main className="front">No article has the id {id}. It may have been deleted.</main>;
  return (
    <>
      <main className="reading">
        <Head article={article} />
        <Text
          article={article}
          chosen={sentence}
          shown={shown}
          onChoose={(one) => {
            setChosen(one);
            window.history.replaceState(null, '', linkToArticle(id, one.start));
          }}
        />
      </main>
      <aside aria-live="polite" aria-label="What it says">
        {sentence ? (
          <Claims key={sentence.id} sentence={sentence} text={article.text} />
        ) : (
          <p className="quiet">
            Choose a sentence, by click or with Tab and Enter, to see what the graph has read in it.
          </p>
        )}
      </aside>
    </>
  );
}

function Head({ article }) {
  const { id, title, url, publisher, publishedAt, section, authors, version, claims } = article;
  const [refusal, setRefusal] = useState();
  const remove = () => {
    if (!window.confirm('Delete this article, with all that only it says?')) return;
    ask(DELETE, { id }).then(
      () => window.location.assign('/articles'),
      (error) => setRefusal(error.message),
    );
  };
  const facts = [
    publisher,
    section,
    authors.join(', '),
    publishedAt?.slice(0, 10) ?? 'undated',
    version > 1 && `version ${version}`,
    `${claims.totalCount} claims`,
  ];
  return (
    <>
      <h2>{title || id}</h2>
      <p className="quiet">
        {facts.filter(Boolean).join(' · ')}{' '}
        {/^https?:\/\//.test(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            where it was found
          </a>
        )}{' '}
        <Versions {...article} />
        <button type="button" onClick={remove}>
          Delete
        </button>
      </p>
      {refusal && (
        <p role="alert" className="refusal">
          {refusal}
        </p>
      )}
    </>
  );
}

const Versions = ({ supersedes, supersededBy }) => (
  <>
    {supersededBy && (
      <a href={linkToArticle(supersededBy.id)}>the newer version, from which the graph is drawn</a>
    )}{' '}
    {supersedes && <a href={linkToArticle(supersedes.id)}>the version before</a>}{' '}
  </>
);

/** The article proper: its sentences one by one, what stands between them as it is. */
function Text({ article, chosen, shown, onChoose }) {
  const { text, sentences, bodyStart, bodyEnd } = article;
  let at = bodyStart ?? 0;
  const parts = sentences.map((sentence) => {
    const between = text.slice(at, sentence.start);
    at = Math.max(at, sentence.end);
    const isChosen = sentence.id === chosen?.id;
    return (
      <Fragment key={sentence.id}>
        {between}
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines. */}
        <span
          role="button"
          tabIndex={0}
          className="sentence"
          aria-pressed={isChosen}
          ref={isChosen ? shown : undefined}
          onClick={() => onChoose(sentence)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onChoose(sentence);
          }}
        >
          <Sentence text={text} sentence={sentence} />
        </span>
      </Fragment>
    );
  });
  return (
    <div className="text">
      {parts}
      {text.slice(at, bodyEnd ?? text.length)}
    </div>
  );
}

function Sentence({ text, sentence: { start, end, mentions } }) {
  const parts = [];
  let at = start;
  for (const mention of mentions) {
    // One name may stand in another.
    if (mention.start < at) continue;
    const { kind, name } = mention.entity;
    parts.push(
      text.slice(at, mention.start),
      <mark key={mention.start} title={name} style={{ borderColor: colourOfKind(kind) }}>
        {text.slice(mention.start, mention.end)}
      </mark>,
    );
    at = mention.end;
  }
  return (
    <>
      {parts}
      {text.slice(at, end)}
    </>
  );
}
