import { useEffect, useId, useState } from 'react';
import { ask } from './ask.js';

/** What a parameter's value may be picked from, by the words that describe it: `value` and `label` for what is typed. */
const LOOK_UPS = [
  [
    /^the id\b/,
    `MATCH (n:Entity)
WHERE toLower(n.name) CONTAINS $words OR n.id CONTAINS $words
RETURN n.id AS value, n.name + ' · ' + [l IN labels(n) WHERE l <> 'Entity'][0] AS label
ORDER BY n.articleCount DESC, value
LIMIT 20`,
  ],
  [
    /^ISO 3166-1 alpha-2\b/,
    `MATCH (n:Country)
WHERE n.code IS NOT NULL AND (toLower(n.name) CONTAINS $words OR toLower(n.code) = $words)
RETURN n.code AS value, n.name AS label
ORDER BY label, value
LIMIT 20`,
  ],
];
/** Milliseconds without a key after which is looked. */
const PAUSE = 150;

/** The field of a parameter; ids and codes can be picked by the names of what they stand for. */
export function Field({ parameter: { name, type, meaning }, value, onChange }) {
  const list = useId();
  const [words, setWords] = useState();
  const question = LOOK_UPS.find(([described]) => described.test(meaning))?.[1];
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

/** The value of what is called just so, or of all that there is; undefined when several fit. */
function meantBy(words, rows) {
  const exact = rows.filter(([, label]) => label.split(' · ')[0].toLowerCase() === words);
  const [row, other] = exact.length > 0 ? exact : rows;
  return other === undefined ? row?.[0] : undefined;
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
