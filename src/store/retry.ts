import { setTimeout as pause } from 'node:timers/promises';
import { retriesFor } from './faults.js';

/** Milliseconds after the first failure in which a transaction is begun again. */
const RETRY_WITHIN = 2_000;

/** Runs a transaction again after a deadlock, and once after a constraint met a race, with 20 to 50 ms between. */
export async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  let until: number | undefined;
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      until ??= Date.now() + RETRY_WITHIN;
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      if (retries >= retriesFor(cause) || Date.now() > until) throw error;
      await pause(20 + Math.random() * 30);
    }
  }
}
