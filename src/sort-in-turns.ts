import { breathing } from './breath.js';

/** Items that are sorted without a turn for others between. */
const PIECE = 2_000;

interface Keyed<T> {
  readonly item: T;
  readonly key: string;
}

/** The items in the order of a text key, which is made once for each; of equal ones in the order given. With turns for others between. */
export async function sortInTurns<T>(items: Iterable<T>, keyOf: (item: T) => string): Promise<T[]> {
  const breathe = breathing();
  let runs: Keyed<T>[][] = [];
  let piece: Keyed<T>[] = [];
  const endPiece = async (): Promise<void> => {
    runs.push(piece.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)));
    piece = [];
    await breathe();
  };
  for (const item of items) {
    piece.push({ item, key: keyOf(item) });
    if (piece.length === PIECE) await endPiece();
  }
  await endPiece();
  while (runs.length > 1) {
    const merged: Keyed<T>[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], breathe));
    runs = merged;
  }
  return (runs[0] ?? []).map(({ item }) => item);
}

async function merge<T>(
  left: readonly Keyed<T>[],
  right: readonly Keyed<T>[],
  breathe: () => Promise<void> | undefined,
): Promise<Keyed<T>[]> {
  const merged: Keyed<T>[] = [];
  for (let [at, other] = [0, 0]; at < left.length || other < right.length; ) {
    const [a, b] = [left[at], right[other]];
    if (a !== undefined && (b === undefined || a.key <= b.key)) {
      merged.push(a);
      at += 1;
    } else if (b !== undefined) {
      merged.push(b);
      other += 1;
    }
    if (merged.length % PIECE === 0) await breathe();
  }
  return merged;
}
