import { breathing } from '../breath.js';

/** Pieces of work that wait for their outcome at most; each holds what it sends. */
const MOST = 16;
const forget = (): void => undefined;

/**
 * Work in pieces, in the order of the calls and of the pieces of each, a few of them under way at once. A piece is made when its turn has
 * come; where so many milliseconds have passed since others had a turn, they have one before it is made and before it is begun. Gives the
 * outcomes of a call's pieces.
 */
export function inTurn<Piece, Outcome>(
  milliseconds: number,
  work: (piece: Piece) => Promise<Outcome>,
): (pieces: Iterable<Piece>) => Promise<Outcome[]> {
  const underWay: Promise<unknown>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const breathe = breathing(milliseconds);
  const begin = async (pieces: Iterable<Piece>): Promise<Promise<Outcome>[]> => {
    const outcomes: Promise<Outcome>[] = [];
    const iterator = pieces[Symbol.iterator]();
    for (;;) {
      await breathe();
      const { done, value } = iterator.next();
      if (done) return outcomes;
      if (underWay.length === MOST) await underWay.shift();
      await breathe();
      const outcome = work(value);
      outcomes.push(outcome);
      underWay.push(outcome.then(forget, forget));
    }
  };
  return async (pieces) => {
    const begun = last.then(() => begin(pieces));
    last = begun.catch(forget);
    return Promise.all(await begun);
  };
}
