/** Makes events until it is told to stop; it must end soon after. */
export type Source<T> = (signal: AbortSignal) => AsyncGenerator<T, void>;

/**
 * The events of a source, whose `return` stops the source at once. A generator alone would first wait for the event that it is about
 * to give.
 */
export function streamOf<T>(source: Source<T>): AsyncIterableIterator<T> {
  const stopping = new AbortController();
  const events = source(stopping.signal);
  return {
    next: () => events.next(),
    return: () => {
      stopping.abort();
      return events.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
