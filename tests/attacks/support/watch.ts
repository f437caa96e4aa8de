import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4_096;
const LOOK_EVERY = 50;

/** The process and all that it started, by their numbers. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    // The name of a program may hold spaces; the state and the parent stand behind its bracket.
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(parent));
  }
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Resident bytes of a process and all that it started. */
export function residentBytes(pid: number): number {
  const sizes = familyOf(pid).map(
    (member) => Number(readOrNothing(`/proc/${member}/statm`).split(' ')[1] ?? 0) * PAGE,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Watches how far the memory of a process and all that it started grows. */
export function watchMemory(pid: number): { readonly grown: () => number; readonly stop: () => void } {
  const before = residentBytes(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pid));
  }, LOOK_EVERY);
  return { grown: () => most - before, stop: () => clearInterval(timer) };
}
