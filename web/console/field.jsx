import { useEffect, useId, useState } from 'react';
import { ask } from './ask.js';
import { meantBy, questionOf } from './look-up.js';

/** Milliseconds without a key after which is looked. */
const PAUSE = 150;

/** The field of a parameter; ids and codes can be picked by the names of what they stand for. */
export function Field({ parameter: { name, type, meaning }, value, onChange }) {
  const list = useId();
  const [words, setWords] = useState();
  const question = questionOf(meaning);
  const found = useFound(question, words);
  const isOpen = found.words === words && words !== '' && !found.rows.some(([id]) => id === value);
  return (
    <label>
      <span>
        ${name} <small>{meaning || (type === 'any' ? 'text or JSON' : type)}</small>
      </span>
      <input
        value={value}
        spellCheck={false}
        autoComplete="off"
        list={question && list}
        onFocus={({ target }) => {
          if (question === undefined) return;
          // What is typed takes the place of the value.
          target.select();
          setWords('');
        }}
        onChange={({ target }) => {
          onChange(target.value);
          setWords(target.value.trim().toLowerCase());
        }}
        onBlur={() => {
          const meant = isOpen && meantBy(words, found.rows);
          if (meant) onChange(meant);
        }}
      />
      {isOpen && (
        <small role="status">
          {found.rows.length === 0 ? 'Nothing in the graph is called so.' : 'Pick one of the list.'}
        </small>
      )}
      {question && (
        <datalist id={list}>
          {found.rows.map(([id, label]) => (
            <option key={id} value={id} label={label} />
          ))}
        </datalist>
      )}
    </label>
  );
}

/** What the look-up finds, with the words it was for, a moment after the last of them was typed; nothing before anything was. */
function useFound(question, words) {
  const [found, setFound] = useState({ words: '', rows: [] });
  useEffect(() => {
    if (question === undefined || words === undefined) return undefined;
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      const { rows } = await ask(question, { words }, gone.signal).catch(() => ({ rows: [] }));
      if (!gone.signal.aborted) setFound({ words, rows });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [question, words]);
  return found;
}
