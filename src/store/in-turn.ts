import { breathing } from './breath.js';

/** Calls that wait for their outcome at most; each holds what it sends. */
const MOST = 16;
const forget = (): void => undefined;

/**
 * The work in the order of its calls, a few of them under way at once. When so many milliseconds have passed since
 * others had a turn, they have one before the next call.
 */
export function inTurn<Given extends unknown[], Outcome>(
  milliseconds: number,
  work: (...given: Given) => Promise<Outcome>,
): (...given: Given) => Promise<Outcome> {
  const underWay: Promise<unknown>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const breathe = breathing(milliseconds);
  const wait = async (): Promise<void> => {
    if (underWay.length === MOST) await underWay.shift();
    await breathe();
  };
  return (...given) => {
    const turn = last.then(wait);
    const outcome = turn.then(() => work(...given));
    last = turn.then(() => {
      underWay.push(outcome.then(forget, forget));
    });
    return outcome;
  };
}
