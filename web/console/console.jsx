import { useEffect, useRef, useState } from 'react';
import { Header } from '../header.jsx';
import { Answer } from './answer.jsx';
import { ask } from './ask.js';
import { Editor } from './editor.jsx';
import { Field } from './field.jsx';
import { readLink, writeLink } from './link.js';
import { QuestionList } from './question-list.jsx';
import { describeParameters, groupsOf, readValue, STARTERS, toField } from './questions.js';

/** The page: the analysts' questions at the left; the form, the editor and the answer of one at the right. */
export function Console({ questions, vocabulary }) {
  const [{ chosen, text, given }, setQuestion] = useState(() => opening(questions));
  const [state, setState] = useState({});
  const [copied, setCopied] = useState(false);
  const running = useRef();
  const form = useRef(null);

  useEffect(() => {
    const show = () => {
      running.current?.abort();
      setQuestion(opening(questions));
      setState({});
    };
    window.addEventListener('popstate', show);
    return () => window.removeEventListener('popstate', show);
  }, [questions]);

  const parameters = describeParameters(text, chosen?.parameters ?? []);
  const fields = Object.fromEntries(
    parameters.map(({ name, default: value }) => [name, given[name] ?? toField(value)]),
  );
  /** The known question as long as nobody changes its text. */
  const shown = chosen?.text === text ? chosen : undefined;
  const linkTo = (values) => writeLink({ file: shown?.file, text, fields: values });

  const choose = (question) => {
    running.current?.abort();
    setQuestion({ chosen: question, text: question.text, given: {} });
    setState({});
  };
  const run = async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ isRunning: true });
    try {
      remember(linkTo(fields));
      const values = parameters.map((parameter) => [
        parameter.name,
        readValue(fields[parameter.name], parameter),
      ]);
      const answer = await ask(text, Object.fromEntries(values), controller.signal);
      if (answer.parameters) {
        setQuestion((before) => ({ ...before, given: { ...before.given, ...answer.parameters } }));
        window.history.replaceState(null, '', linkTo({ ...fields, ...answer.parameters }));
      }
      setState({ answer, id: crypto.randomUUID() });
    } catch (error) {
      if (!controller.signal.aborted) setState({ refusal: error.message });
    }
  };
  const stop = () => {
    running.current?.abort();
    setState({ isStopped: true });
    form.current?.querySelector('.run').focus();
  };
  useRunKey(run);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(linkTo(fields), window.location.href).href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };

  return (
    <>
      <Header name="console" here="/cypher" />
      <QuestionList
        groups={{ drawings: STARTERS, ...groupsOf(questions) }}
        chosen={shown}
        onChoose={choose}
      />
      <main>
        <h2 className="title">{shown?.question ?? 'Your own question'}</h2>
        {shown && <p className="hint">Answers: {shown.answers}</p>}
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            run();
          }}
        >
          <Fields
            parameters={parameters}
            fields={fields}
            onField={(name, field) =>
              setQuestion((before) => ({ ...before, given: { ...before.given, [name]: field } }))
            }
          />
          <Editor
            text={text}
            vocabulary={vocabulary}
            onChange={(changed) => setQuestion((before) => ({ ...before, text: changed }))}
          />
          <div className="bar">
            <button type="submit" className="run">
              Run
            </button>
            {state.isRunning && (
              <button type="button" onClick={stop}>
                Stop
              </button>
            )}
            <kbd>Ctrl-Enter</kbd>
            <Status {...state} />
            <span className="spacer" />
            <button type="button" onClick={copy}>
              {copied ? 'Link copied' : 'Copy link'}
            </button>
          </div>
        </form>
        <section className="answer" aria-label="Answer" aria-busy={state.isRunning === true}>
          {state.refusal && (
            <p role="alert" className="refusal">
              {state.refusal}
            </p>
          )}
          {state.answer && (
            <Answer
              key={state.id}
              answer={state.answer}
              name={shown?.file.replace('.cypher', '') ?? 'answer'}
            />
          )}
        </section>
      </main>
    </>
  );
}

/** Ctrl-Enter (Cmd-Enter) runs wherever the focus is, before the editor or a button takes the key for its own. */
function useRunKey(run) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Each run is an entry of the history, but for the same question again. */
function remember(link) {
  if (link !== window.location.hash) window.history.pushState(null, '', link);
}

/** What the page opens with: the question of its link, which does not run by itself, or the first of the list. */
function opening(questions) {
  const known = [...questions, ...STARTERS];
  const linked = readLink(window.location.hash);
  const chosen = known.find(({ file }) => file === (linked ? linked.file : known[0]?.file));
  return { chosen, text: linked?.text ?? chosen?.text ?? '', given: linked?.fields ?? {} };
}

function Fields({ parameters, fields, onField }) {
  if (parameters.length === 0) return null;
  return (
    <fieldset>
      <legend>Parameters</legend>
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={fields[parameter.name]}
          onChange={(field) => onField(parameter.name, field)}
        />
      ))}
    </fieldset>
  );
}

function Status({ isRunning, isStopped, answer }) {
  return (
    <output>
      {isRunning && 'Running …'}
      {isStopped && 'Stopped: the question was given up.'}
      {answer &&
        `${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'} in ${answer.milliseconds} ms`}
      {answer?.truncated && '; there are more: narrow the question'}
      {answer?.hint && `. ${answer.hint}`}
    </output>
  );
}
