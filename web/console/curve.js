/** Radius of a node. */
export const RADIUS = 15;

/** The line from one placed node to another, bowed aside by `bend`: `{line, word}`, an SVG path and where its word stands, with its angle. */
export function curveBetween(source, target, bend) {
  if (source === target) return loopAt(source, bend);
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const middle = {
    x: (source.x + target.x) / 2 - (dy / length) * bend,
    y: (source.y + target.y) / 2 + (dx / length) * bend,
  };
  const [from, to] = [rimOf(source, middle, RADIUS), rimOf(target, middle, RADIUS + 3)];
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return {
    line: `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`,
    word: {
      x: (source.x + target.x + 2 * middle.x) / 4,
      y: (source.y + target.y + 2 * middle.y) / 4,
      angle: Math.abs(angle) > 90 ? angle - 180 : angle,
    },
  };
}

/** From a node to itself: a loop above it. */
function loopAt({ x, y }, bend) {
  const height = 55 + Math.abs(bend);
  const line = `M${x - 8} ${y - RADIUS}C${x - 40} ${y - height} ${x + 40} ${y - height} ${x + 8} ${y - RADIUS - 3}`;
  return { line, word: { x, y: y - height * 0.8, angle: 0 } };
}

/** The point at a node's rim in the direction of another point. */
function rimOf(node, towards, radius) {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: node.x + (dx / length) * radius, y: node.y + (dy / length) * radius };
}
