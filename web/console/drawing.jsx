import { useMemo, useRef, useState } from 'react';
import { boxOf, scaleOf, shorten } from './box.js';
import { curveBetween, RADIUS } from './curve.js';
import { colourOf, elementsIn, initialsOf, kindOf, nameOf, typeOf } from './elements.js';
import { layOut } from './layout.js';
import { isNarrow } from './narrow.js';
import { Properties } from './properties.jsx';

// Beyond these, only what is linked most or near the chosen has its name.
const ALL_NAMES = 60;
const SOME_NAMES = 25;
const ALL_TYPES = 45;

/** The nodes and relationships of an answer; what is chosen by click or Enter shows its properties beside. */
export function Drawing({ rows }) {
  const elements = useMemo(() => elementsIn(rows), [rows]);
  const { nodes, links, box } = useMemo(() => {
    const placed = layOut(elements, isNarrow());
    return { ...placed, box: boxOf(placed, isNarrow()) };
  }, [elements]);
  const [chosen, choose] = useState();
  const [view, setView] = useState(box);
  const scale = (factor) => setView((before) => zoom(before, factor));
  const near = new Set(nodes.flatMap(({ id }) => (touches(links, chosen, id) ? [id] : [])));
  const prominent = useMemo(() => mostLinked(links), [links]);
  const isNamed = ({ id }) =>
    nodes.length <= ALL_NAMES || near.has(id) || (chosen === undefined && prominent.has(id));
  const isTyped = ({ link, source, target }) =>
    links.length <= ALL_TYPES || [link.element, source.id, target.id].includes(chosen?.element);
  return (
    <div className="drawing">
      <div className="canvas">
        <div className="zoom">
          <button type="button" aria-label="Zoom in" onClick={() => scale(0.8)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => scale(1.25)}>
            −
          </button>
          <button type="button" onClick={() => setView(box)}>
            Fit
          </button>
        </div>
        <Picture view={view} onView={setView} label={`${nodes.length} nodes, ${links.length} relationships`}>
          {links.map((one) => (
            <Link
              key={one.link.element}
              {...one}
              isChosen={chosen === one.link}
              isTyped={isTyped(one)}
              onChoose={choose}
            />
          ))}
          {nodes.map((one) => (
            <Node
              key={one.id}
              {...one}
              isChosen={chosen === one.node}
              isNamed={isNamed(one)}
              isFaint={chosen !== undefined && !near.has(one.id)}
              onChoose={choose}
            />
          ))}
        </Picture>
        {elements.left > 0 && (
          <p className="note">
            {elements.left} more nodes are not drawn; the table has the rows of all. Narrow the question.
          </p>
        )}
      </div>
      <Properties element={chosen} />
    </div>
  );
}

const touches = (links, chosen, id) =>
  chosen !== undefined &&
  (chosen.element === id ||
    links.some(
      ({ link, source, target }) =>
        (link === chosen || source.id === chosen.element || target.id === chosen.element) &&
        (source.id === id || target.id === id),
    ));

/** The ids of the nodes with the most relationships. */
function mostLinked(links) {
  const counts = new Map();
  for (const { source, target } of links)
    for (const { id } of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const order = [...counts].sort(([, one], [, other]) => other - one);
  return new Set(order.slice(0, SOME_NAMES).map(([id]) => id));
}

function zoom({ x, y, width, height }, factor) {
  const [wide, high] = [width * factor, height * factor];
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

/** The SVG that shows a part of the plane; dragging its background moves the part. */
function Picture({ view, onView, label, children }) {
  const svg = useRef(null);
  const grip = useRef();
  const move = ({ clientX, clientY }) => {
    if (grip.current === undefined) return;
    const factor = Math.max(view.width / svg.current.clientWidth, view.height / svg.current.clientHeight);
    const { x, y, start } = grip.current;
    onView({ ...start, x: start.x - (clientX - x) * factor, y: start.y - (clientY - y) * factor });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset.
    <svg
      ref={svg}
      // Words stay readable where much is shown.
      style={{ '--scale': scaleOf(view.width, isNarrow()) }}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="group"
      aria-label={`Drawing of the answer: ${label}`}
      onPointerDown={({ clientX, clientY, target }) => {
        if (target === svg.current) grip.current = { x: clientX, y: clientY, start: view };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = undefined;
      }}
      onPointerLeave={() => {
        grip.current = undefined;
      }}
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerUnits="userSpaceOnUse"
          markerWidth="10"
          markerHeight="10"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {children}
    </svg>
  );
}

/** What lets a part of the drawing be chosen by mouse and keyboard. */
const choosable = (label, choose) => ({
  role: 'button',
  tabIndex: 0,
  'aria-label': label,
  onClick: choose,
  onKeyDown: (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  },
});

function Node({ node, x, y, isChosen, isNamed, isFaint, onChoose }) {
  const className = ['node', isChosen && 'chosen', isFaint && 'faint'].filter(Boolean).join(' ');
  const name = nameOf(node);
  return (
    <g
      className={className}
      transform={`translate(${x} ${y})`}
      {...choosable(`${kindOf(node)} ${name}`, () => onChoose(node))}
    >
      <circle r={RADIUS} fill={colourOf(node)} />
      <text className="initial" y="5">
        {initialsOf(node)}
      </text>
      {isNamed && (
        <text className="name" y={RADIUS} dy="1.2em">
          {shorten(name)}
        </text>
      )}
    </g>
  );
}

function Link({ link, source, target, bend, isChosen, isTyped, onChoose }) {
  const { line, word } = curveBetween(source, target, bend);
  const type = typeOf(link);
  const label = `${nameOf(source.node)} ${type} ${nameOf(target.node)}`;
  const className = ['link', isChosen && 'chosen', type !== link.type && 'apart'].filter(Boolean).join(' ');
  return (
    <g className={className} {...choosable(label, () => onChoose(link))}>
      <path className="reach" d={line} />
      <path className="line" d={line} markerEnd="url(#arrow)" />
      {isTyped && (
        <text transform={`translate(${word.x} ${word.y}) rotate(${word.angle})`} y="-4">
          {type}
        </text>
      )}
    </g>
  );
}
