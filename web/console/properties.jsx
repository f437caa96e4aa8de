import { useEffect, useRef } from 'react';
import { cellText } from './download.js';
import { colourOf, isNode, kindOf, nameOf, typeOf } from './elements.js';
import { Evidence } from './evidence.jsx';
import { isNarrow } from './narrow.js';

// What only looks things up, or repeats the name.
const HIDDEN = new Set([
  'name',
  'quote',
  'searchText',
  'nameKey',
  'nameKeys',
  'dateKey',
  'assertedKey',
  'publishedKey',
]);

/** What a chosen node or relationship holds: the sentence that proves it first, then its properties. */
export function Properties({ element }) {
  const heading = useRef(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each choice leads to what it shows, where that stands below the drawing.
  useEffect(() => {
    if (isNarrow()) heading.current?.scrollIntoView({ block: 'center' });
  }, [element]);
  if (element === undefined) {
    return (
      <aside className="properties" aria-live="polite">
        <p className="hint">
          Choose a node or a relationship, by click or with Tab and Enter, to read its properties and the
          sentence behind it.
        </p>
      </aside>
    );
  }
  const shown = Object.entries(element.properties).filter(
    ([name, value]) => !HIDDEN.has(name) && cellText(value) !== '' && cellText(value) !== '[]',
  );
  return (
    <aside className="properties" aria-live="polite">
      <h3 ref={heading}>
        {isNode(element) ? (
          <>
            <span className="kind" style={{ background: colourOf(element) }}>
              {kindOf(element)}
            </span>{' '}
            {nameOf(element)}
          </>
        ) : (
          typeOf(element)
        )}
      </h3>
      <Evidence element={element} />
      <dl>
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{Array.isArray(value) ? value.map(cellText).join(', ') : cellText(value)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
