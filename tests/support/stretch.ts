import { availableParallelism, loadavg } from 'node:os';

/** A bar in milliseconds, as it is on a machine where more runs than it has processors: longer in that ratio. */
export const stretch = (bar: number): number =>
  bar * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
