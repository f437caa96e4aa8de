import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';

/** Places nodes by their links: `{nodes: [{node, x, y}], links: [{link, source, target, bend}], box}`. The same answer looks the same. */
export function layOut({ nodes, links }) {
  const placed = nodes.map((node) => ({ id: node.element, node }));
  const joined = links.map((link) => ({ source: link.from, target: link.to, link }));
  const length = nodes.length > 80 ? 60 : 120;
  forceSimulation(placed)
    .force(
      'link',
      forceLink(joined)
        .id(({ id }) => id)
        .distance(length),
    )
    .force('charge', forceManyBody().strength(nodes.length > 80 ? -160 : -420))
    .force('collide', forceCollide(30))
    .force('centre', forceCenter())
    .force('x', forceX().strength(0.04))
    .force('y', forceY().strength(0.08))
    .stop()
    .tick(nodes.length > 150 ? 150 : 300);
  return { nodes: placed, links: bendParallels(joined), box: boxOf(placed) };
}

/** Relationships between the same two nodes are drawn as bows beside each other. */
function bendParallels(joined) {
  const seen = new Map();
  return joined.map((one) => {
    const pair = [one.source.id, one.target.id].sort().join(' ');
    const count = seen.get(pair) ?? 0;
    seen.set(pair, count + 1);
    const side = one.source.id < one.target.id ? 1 : -1;
    return { ...one, bend: side * Math.ceil(count / 2) * (count % 2 === 0 ? -1 : 1) * 34 };
  });
}

function boxOf(placed) {
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 50];
  return { x: left, y: top, width: Math.max(...xs) - left + 90, height: Math.max(...ys) - top + 60 };
}
