import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';

/** Places nodes by their links, wide or high: `{nodes: [{node, x, y}], links: [{link, source, target, bend}]}`. The same answer looks the same. */
export function layOut({ nodes, links }, isHigh) {
  const placed = nodes.map((node) => ({ id: node.element, node }));
  const byId = new Map(placed.map((one) => [one.id, one]));
  const joined = links.map((link) => ({ link, source: byId.get(link.from), target: byId.get(link.to) }));
  const [acrossPull, downPull] = isHigh ? [0.09, 0.03] : [0.03, 0.09];
  const length = nodes.length > 80 ? 70 : 150;
  forceSimulation(placed)
    .force('link', forceLink(onePerPair(joined)).distance(length))
    .force('charge', forceManyBody().strength(nodes.length > 80 ? -160 : -420))
    .force('collide', forceCollide(nodes.length > 80 ? 26 : 46))
    .force('centre', forceCenter())
    .force('x', forceX().strength(acrossPull))
    .force('y', forceY().strength(downPull))
    .stop()
    .tick(nodes.length > 150 ? 150 : 300);
  return { nodes: placed, links: bendParallels(joined) };
}

/** Each pair of nodes pulls once, however much is between the two. */
function onePerPair(joined) {
  const pairs = joined.filter(({ source, target }) => source !== target);
  const found = new Map(pairs.map(({ source, target }) => [pairOf(source, target), { source, target }]));
  return [...found.values()];
}

const pairOf = (source, target) => [source.id, target.id].sort().join(' ');

/** Relationships between the same two nodes are drawn as bows beside each other. */
function bendParallels(joined) {
  const seen = new Map();
  return joined.map((one) => {
    const pair = pairOf(one.source, one.target);
    const count = seen.get(pair) ?? 0;
    seen.set(pair, count + 1);
    const side = one.source.id < one.target.id ? 1 : -1;
    return { ...one, bend: side * Math.ceil(count / 2) * (count % 2 === 0 ? -1 : 1) * 34 };
  });
}
