import cliProgress from 'cli-progress';

/** A progress bar on standard error: how many of how many, the rate, the time left, refused so far. */
export interface Progress {
  advance(isRefused: boolean): void;
  stop(): void;
}

/** Starts a bar over about `total` documents; where standard error is no terminal it prints a line now and then. */
export function startProgress(total: number): Progress {
  const started = Date.now();
  let done = 0;
  let refused = 0;
  const bar = new cliProgress.SingleBar(
    {
      format: 'Ingesting {bar} {value}/{total} · {rate}/s · {left} left · {refused} refused',
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 5000,
      hideCursor: true,
      linewrap: false,
      barsize: 24,
    },
    cliProgress.Presets.shades_classic,
  );
  const state = () => {
    const rate = done / Math.max((Date.now() - started) / 1000, 0.001);
    const left = done === 0 ? '?' : duration(Math.max(0, total - done) / rate);
    return { rate: rate.toFixed(rate < 10 ? 1 : 0), left, refused };
  };
  bar.start(total, 0, state());
  return {
    advance(isRefused) {
      done += 1;
      refused += Number(isRefused);
      if (done > total) bar.setTotal(done);
      bar.update(done, state());
    },
    stop: () => bar.stop(),
  };
}

/** Seconds as people say them: `45 s`, `3 min`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
