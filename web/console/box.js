import { curveBetween, RADIUS } from './curve.js';
import { nameOf, typeOf } from './elements.js';

// Units of the plane: the most that a letter takes of a line on average, in a name and in a type, and the height of a name.
const NAME_LETTER = 7;
const TYPE_LETTER = 6.5;
const NAME_HEIGHT = 18;
const TYPE_HEIGHT = 14;
/** Between what is drawn and the border. */
const MARGIN = 6;

/** What a name is drawn as. */
export const shorten = (name) => (name.length > 24 ? `${name.slice(0, 23)}…` : name);

/** How much larger words are drawn where `width` units of the plane are shown: they stay readable where that is much, or the screen is narrow. */
export const scaleOf = (width, isHigh) => Math.max(1, width / (isHigh ? 480 : 760));

/** The part of the plane that shows all with its words, never so small that two nodes fill it: `{x, y, width, height}`. */
export function boxOf(placed, isHigh) {
  let box = { width: 0 };
  // Words grow with the box that they widen, less and less.
  for (let round = 0; round < 10; round += 1)
    box = boxAround(extentsOf(placed, scaleOf(box.width, isHigh)), isHigh);
  return box;
}

/** What each node and each word takes: `[left, top, right, bottom]`. */
const extentsOf = ({ nodes, links }, scale) => [
  ...nodes.map(({ node, x, y }) => {
    const half = Math.max(RADIUS, (shorten(nameOf(node)).length * NAME_LETTER * scale) / 2);
    return [x - half, y - RADIUS, x + half, y + RADIUS + NAME_HEIGHT * scale];
  }),
  ...links.map(({ link, source, target, bend }) => {
    const { x, y, angle } = curveBetween(source, target, bend).word;
    const [along, across] = [(typeOf(link).length * TYPE_LETTER * scale) / 2, TYPE_HEIGHT * scale];
    const [cos, sin] = [Math.cos, Math.sin].map((part) => Math.abs(part((angle * Math.PI) / 180)));
    const [wide, high] = [along * cos + across * sin, along * sin + across * cos];
    return [x - wide, y - high, x + wide, y + high];
  }),
];

function boxAround(extents, isHigh) {
  const [left, top] = [0, 1].map((side) => Math.min(...extents.map((one) => one[side])) - MARGIN);
  const [right, bottom] = [2, 3].map((side) => Math.max(...extents.map((one) => one[side])) + MARGIN);
  const width = Math.max(right - left, isHigh ? 360 : 480);
  const height = Math.max(bottom - top, isHigh ? 420 : 340);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
