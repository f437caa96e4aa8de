import { useId, useRef, useState } from 'react';

/** The known questions under their headings, with a filter by words. The list is one stop of the Tab key; in it arrows, Home and End move. */
export function QuestionList({ groups, chosen, onChoose }) {
  const [filter, setFilter] = useState('');
  const [last, setLast] = useState();
  const list = useRef(null);
  const help = useId();
  const words = filter.toLowerCase().split(/\s+/);
  const fits = ({ question, file }) =>
    words.every((word) => `${question} ${file}`.toLowerCase().includes(word));
  const files = Object.values(groups).flatMap((questions) => questions.filter(fits).map(({ file }) => file));
  /** The one that Tab leads to: where the focus was last, else what is shown, else the first. */
  const stop = [last, chosen?.file].find((file) => files.includes(file)) ?? files[0];
  const move = (event) => {
    const buttons = [...list.current.querySelectorAll('button')];
    const next = stepOf(event.key, buttons.indexOf(document.activeElement), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <nav className="questions" aria-label="Questions">
      <input
        type="search"
        placeholder="Find a question"
        aria-label="Find a question"
        aria-describedby={help}
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
        onKeyDown={(event) => event.key === 'ArrowDown' && move(event)}
      />
      <p className="hint" id={help}>
        Arrow keys move in the list, Enter opens, Tab goes on to the parameters.
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within. */}
      <div ref={list} onKeyDown={move}>
        {files.length === 0 && (
          <p className="hint" role="status">
            No question has these words. Fewer words find more; your own question goes into the editor.
          </p>
        )}
        {Object.entries(groups)
          .filter(([, questions]) => questions.some(fits))
          .map(([title, questions]) => (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {questions.filter(fits).map((one) => (
                  <li key={one.file}>
                    <button
                      type="button"
                      aria-current={one.file === chosen?.file || undefined}
                      tabIndex={one.file === stop ? 0 : -1}
                      onFocus={() => setLast(one.file)}
                      onClick={() => onChoose(one)}
                    >
                      {one.question}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </nav>
  );
}

/** The place in a list of `count` to which a key leads from the place `at`; undefined for other keys. */
function stepOf(key, at, count) {
  const places = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place === undefined ? undefined : Math.min(Math.max(place, 0), count - 1);
}
