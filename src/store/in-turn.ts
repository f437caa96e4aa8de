import { breathing } from '../breath.js';

/** Pieces of work that wait for their outcome at most; each holds what it sends. */
const MOST = 16;
const forget = (): void => undefined;

type Pieces<T> = Iterable<T> | AsyncIterable<T>;

/**
 * Work in pieces, in the order of the calls and of the pieces of each, a few of them under way at once. A piece is made when its turn has
 * come; where so many milliseconds have passed since others had a turn, they have one before it is made and before it is begun. Gives the
 * outcomes of a call's pieces; rejects as soon as one fails, and begins no more of that call's.
 */
export function inTurn<Piece, Outcome>(
  milliseconds: number,
  work: (piece: Piece) => Promise<Outcome>,
): (pieces: Pieces<Piece>) => Promise<Outcome[]> {
  const underWay: Promise<unknown>[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const breathe = breathing(milliseconds);
  const begin = async (
    pieces: Pieces<Piece>,
    fail: (error: unknown) => void,
  ): Promise<Promise<Outcome>[]> => {
    const outcomes: Promise<Outcome>[] = [];
    let hasFailed = false;
    const onFailure = (error: unknown): void => {
      hasFailed = true;
      fail(error);
    };
    // Leaving the loop ends what makes the pieces.
    for await (const piece of pieces) {
      if (underWay.length === MOST) await underWay.shift();
      await breathe();
      if (hasFailed) break;
      const outcome = work(piece);
      outcomes.push(outcome);
      underWay.push(outcome.then(forget, onFailure));
      await breathe();
      if (hasFailed) break;
    }
    return outcomes;
  };
  return (pieces) =>
    new Promise((resolve, reject) => {
      const begun = last.then(breathe).then(() => begin(pieces, reject));
      last = begun.catch(forget);
      begun.then((outcomes) => Promise.all(outcomes)).then(resolve, reject);
    });
}
