import { useState } from 'react';

/** The known questions under their headings, with a filter by words. */
export function QuestionList({ groups, chosen, onChoose }) {
  const [filter, setFilter] = useState('');
  const words = filter.toLowerCase().split(/\s+/);
  const fits = ({ question, file }) =>
    words.every((word) => `${question} ${file}`.toLowerCase().includes(word));
  return (
    <nav className="questions" aria-label="Questions">
      <input
        type="search"
        placeholder="Find a question"
        aria-label="Find a question"
        value={filter}
        onChange={({ target }) => setFilter(target.value)}
      />
      {Object.entries(groups).map(([title, questions]) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {questions.filter(fits).map((one) => (
              <li key={one.file}>
                <button
                  type="button"
                  aria-current={one.file === chosen?.file || undefined}
                  onClick={() => onChoose(one)}
                >
                  {one.question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
