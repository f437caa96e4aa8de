import type { Document } from '../../domain/document.js';
import type { Extraction } from '../../domain/extraction.js';
import { AppError } from '../../errors.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { ExtractorThread } from './extractor-thread.js';

/** Extraction in other threads, so that the caller's never loads the lexicon. */
export interface ExtractorPool {
  /**
   * The extraction of one document; rejects with an AppError when the extractor fails on it. Waits for a free thread, until `gone` is aborted:
   * then with its reason.
   */
  readonly extract: (document: Document, gone?: AbortSignal) => Promise<Extraction>;
  /** Ends all threads; documents that still wait are refused. */
  readonly close: () => Promise<void>;
}

export interface ExtractorPoolOptions {
  /** Number of threads at most. */
  readonly size: number;
  /** Milliseconds for one document; EXTRACT_SECONDS unless told. */
  readonly within?: number;
  /** Milliseconds after which an unused thread ends. Default: one minute. */
  readonly idleMs?: number;
}

const IDLE_MS = 60_000;
/** Characters of a text that takes so much memory (some 75 MB for each million) that no two are read at a time. */
const LONG = 500_000;

interface Seat {
  readonly thread: ExtractorThread;
  timer: NodeJS.Timeout | undefined;
}

/** A pool of threads that start with the first documents and end when they are not needed. */
export function createExtractorPool({
  size,
  within = DEFAULT_LIMITS.extractSeconds * 1_000,
  idleMs = IDLE_MS,
}: ExtractorPoolOptions): ExtractorPool {
  const seats: Seat[] = Array.from({ length: size }, () => ({
    thread: new ExtractorThread(),
    timer: undefined,
  }));
  const free = [...seats];
  const waiting: ((seat: Seat | undefined) => void)[] = [];
  let isClosed = false;
  let lastLong: Promise<unknown> = Promise.resolve();

  const wait = (gone: AbortSignal | undefined): Promise<Seat | undefined> =>
    new Promise((resolve, reject) => {
      waiting.push(resolve);
      const leave = (): void => {
        const place = waiting.indexOf(resolve);
        if (place >= 0) waiting.splice(place, 1);
        reject(gone?.reason);
      };
      gone?.addEventListener('abort', leave, { once: true });
    });

  const take = async (gone: AbortSignal | undefined): Promise<Seat | undefined> => {
    gone?.throwIfAborted();
    return isClosed ? undefined : (free.pop() ?? wait(gone));
  };

  const giveBack = (seat: Seat): void => {
    const next = waiting.shift();
    if (next !== undefined) {
      next(seat);
      return;
    }
    free.push(seat);
    seat.timer = setTimeout(() => void seat.thread.end(), idleMs).unref();
  };

  const extract = async (document: Document, gone?: AbortSignal): Promise<Extraction> => {
    const seat = await take(gone);
    if (seat === undefined)
      throw new AppError(
        'STORE_UNAVAILABLE',
        'The extractor has been closed; no document is read any more. Start the server again.',
      );
    clearTimeout(seat.timer);
    try {
      return await seat.thread.extract(document, within);
    } finally {
      giveBack(seat);
    }
  };

  return {
    extract: (document, gone) => {
      if (document.bodyEnd <= LONG) return extract(document, gone);
      const inTurn = lastLong.then(() => extract(document, gone));
      // What was read is not kept until the next.
      lastLong = inTurn.then(
        () => undefined,
        () => undefined,
      );
      return inTurn;
    },
    close: async () => {
      isClosed = true;
      for (const resolve of waiting.splice(0)) resolve(undefined);
      for (const seat of seats) clearTimeout(seat.timer);
      await Promise.all(seats.map((seat) => seat.thread.end()));
    },
  };
}
