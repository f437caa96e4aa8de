import { setFlagsFromString } from 'node:v8';
import { collectOften, collectWithOneThread } from '../collect-garbage.js';

/** Arrays of one number that, kept, are between one and four megabytes. */
const NURSERY_FILL = 40_000;

/**
 * Settings of the engine for a process that reads texts with the rules and ends. Thousands of functions are warm at once:
 * optimised at the usual count of calls, a fifth of the time would go into compiling them, most for a few texts, and a
 * twentieth to a tenth more, were those that they call compiled into each of them. What a text did not need stays compiled,
 * since the next may. A thousand patterns are compiled once, where else each would be twice: for a machine of V8's, then for the
 * processor. Young objects are collected by one thread. The heap grows by less than by half between two collections, and its nursery from one megabyte to four
 * once, since next to nothing of a text stays. Called before the lexicon is loaded, it saves some 15 MB.
 */
export function tuneEngine(): void {
  // Later engines, which have a compiler for such functions, print that they do not know it.
  if (Number.parseInt(process.versions.node, 10) < 22) setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  setFlagsFromString('--no-flush-bytecode');
  setFlagsFromString('--no-regexp-tier-up');
  collectWithOneThread();
  collectOften();
  growNursery();
}

/** Four times the nursery, and no more of it. The engine has no setting for it while it runs: it grows when more has stayed than it holds. */
function growNursery(): void {
  setFlagsFromString('--semi-space-growth-factor=4');
  Array.from({ length: NURSERY_FILL }, (_, at) => [at]);
  setFlagsFromString('--semi-space-growth-factor=1');
}
