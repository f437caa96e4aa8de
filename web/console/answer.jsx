import { useState } from 'react';
import { cellText, save, toCsv, toJson } from './download.js';
import { Drawing } from './drawing.jsx';
import { elementsIn, elementText } from './elements.js';

const SHOWN_ROWS = 500;

/** An answer as a table, and as a drawing where it holds nodes; with downloads of all its rows. */
export function Answer({ answer, name }) {
  const canDraw = elementsIn(answer.rows).nodes.length > 0;
  const [view, setView] = useState(canDraw ? 'graph' : 'table');
  const tabs = canDraw ? ['graph', 'table'] : ['table'];
  return (
    <>
      <div className="bar">
        <Tabs tabs={tabs} view={view} onView={setView} />
        <span className="spacer" />
        <button type="button" onClick={() => save(`${name}.csv`, 'text/csv', toCsv(answer))}>
          Download CSV
        </button>
        <button type="button" onClick={() => save(`${name}.json`, 'application/json', toJson(answer))}>
          Download JSON
        </button>
      </div>
      <div className="view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'graph' ? <Drawing rows={answer.rows} /> : <Table {...answer} />}
      </div>
    </>
  );
}

const TITLES = { graph: 'Graph', table: 'Table' };

/** Tabs as the ARIA practices have them: one stop of the Tab key, arrows change. */
function Tabs({ tabs, view, onView }) {
  const change = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(view) + step + tabs.length) % tabs.length];
    onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="The answer as" onKeyDown={change}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === view}
          aria-controls="view"
          tabIndex={tab === view ? 0 : -1}
          onClick={() => onView(tab)}
        >
          {TITLES[tab]}
        </button>
      ))}
    </div>
  );
}

/** Numbers stand at the right; days and the like are not broken. */
function lookOf(value) {
  if (typeof value === 'number') return 'number';
  return typeof value === 'string' && value.length <= 24 ? 'short' : undefined;
}

function Table({ keys, rows }) {
  if (rows.length === 0)
    return <p className="hint">No rows: the graph holds nothing that fits the question.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <div className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key} scope="col">
                {key}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN_ROWS).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer never move.
            <tr key={at}>
              {keys.map((key, column) => (
                <td key={key} data-key={key} className={lookOf(row[column])}>
                  {elementText(row[column]) ?? cellText(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN_ROWS && (
        <p className="note">
          The first {SHOWN_ROWS} rows; the downloads hold all {rows.length}.
        </p>
      )}
    </div>
  );
}
