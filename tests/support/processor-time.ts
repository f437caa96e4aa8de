/** Milliseconds of processor time that this process has taken: other than a clock, it does not run while others work. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
