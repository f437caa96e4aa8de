import cliProgress from 'cli-progress';

/** How far a batch is: how many of how many, the rate, the time left, refused so far. */
export interface Progress {
  advance(isRefused: boolean): void;
  stop(): void;
}

/** Where it is told. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Milliseconds between two lines where there is no terminal. */
const TELL_EVERY = 5_000;

/** Starts a bar over about `total` documents; where `stream` is no terminal, a line every five seconds, when it got on. */
export function startProgress(total: number, stream: Stream = process.stderr): Progress {
  const started = Date.now();
  let done = 0;
  let refused = 0;
  const state = (): State => {
    const rate = done / Math.max((Date.now() - started) / 1000, 0.001);
    const left = done === 0 ? '?' : duration(Math.max(0, total - done) / rate);
    return { rate: rate.toFixed(rate < 10 ? 1 : 0), left, refused };
  };
  const shown = stream.isTTY === true ? showBar(stream, total, state()) : showLines(stream, total);
  return {
    advance(isRefused) {
      done += 1;
      refused += Number(isRefused);
      shown.update(done, state());
    },
    stop: shown.stop,
  };
}

interface State {
  readonly rate: string;
  readonly left: string;
  readonly refused: number;
}

interface Shown {
  update(done: number, state: State): void;
  stop(): void;
}

function showBar(stream: Stream, total: number, state: State): Shown {
  const bar = new cliProgress.SingleBar(
    {
      format: 'Ingesting {bar} {value}/{total} · {rate}/s · {left} left · {refused} refused',
      stream,
      hideCursor: true,
      linewrap: false,
      barsize: 24,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0, state);
  return {
    update(done, now) {
      if (done > total) bar.setTotal(done);
      bar.update(done, now);
    },
    stop: () => bar.stop(),
  };
}

function showLines(stream: Stream, total: number): Shown {
  let line: string | undefined;
  const tell = (): void => {
    if (line !== undefined) stream.write(line);
    line = undefined;
  };
  const telling = setInterval(tell, TELL_EVERY);
  return {
    update(done, { rate, left, refused }) {
      line = `Ingesting: ${done} of ${Math.max(done, total)} · ${rate}/s · ${left} left · ${refused} refused\n`;
    },
    stop: () => clearInterval(telling),
  };
}

/** Seconds as people say them: `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
