import { useGraphiQL } from '@graphiql/react';
import { useEffect, useSyncExternalStore } from 'react';
import { writeLink } from '../console/link.js';
import { explanation } from './explanation.js';

/** A switch that asks the server how it answers, and what it said of the last answer. */
export function Explain() {
  const { isWanted, shown } = useSyncExternalStore(explanation.subscribe, () => explanation.state);
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown belongs to the tab that asked.
  useEffect(() => void explanation.clear(), [tab]);
  return (
    <section className="explain" aria-label="How it was answered">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={isWanted}
          checked={isWanted}
          onChange={(event) => explanation.want(event.target.checked)}
        />{' '}
        Show the Cypher
      </label>
      {shown !== undefined && <Explanation {...shown} />}
    </section>
  );
}

function Explanation({ statement, parameters, roundTrips, rows, milliseconds, cost }) {
  const fields = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return (
    <>
      <p role="status">
        {roundTrips} round trip{roundTrips === 1 ? '' : 's'} · {rows} rows · {milliseconds} ms · cost {cost}
        {statement !== null && (
          <>
            {' '}
            · <a href={`/cypher${writeLink({ text: statement, fields })}`}>Open in the console</a>
          </>
        )}
      </p>
      {statement !== null && <pre className="statement">{statement}</pre>}
      <pre className="parameters">{JSON.stringify(parameters)}</pre>
    </>
  );
}
