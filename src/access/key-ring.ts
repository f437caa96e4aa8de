import { type ApiKey, hashKey, listKeys } from './keys.js';

/** Milliseconds after which the folder is read again, so that a key that was created or revoked counts without a restart. */
const FRESH_FOR = 1_000;

/** The keys of a folder, as of at most a second ago. */
export class KeyRing {
  readonly #folder: string;
  readonly #clock: () => number;
  readonly #tell: (error: unknown) => void;
  #byHash: ReadonlyMap<string, ApiKey>;
  #readAt: number;

  /** Reads the folder; throws CONFIGURATION when that fails. Later failures are told, and the keys stay as they were. */
  constructor(folder: string, { clock, tell }: { clock: () => number; tell: (error: unknown) => void }) {
    this.#folder = folder;
    this.#clock = clock;
    this.#tell = tell;
    this.#byHash = this.#read();
    this.#readAt = clock();
  }

  get isEmpty(): boolean {
    return this.#fresh().size === 0;
  }

  /** Looked up by hash: how long it takes tells nothing of the keys that there are. */
  find(key: string): ApiKey | undefined {
    return this.#fresh().get(hashKey(key));
  }

  #fresh(): ReadonlyMap<string, ApiKey> {
    const now = this.#clock();
    if (now - this.#readAt < FRESH_FOR) return this.#byHash;
    this.#readAt = now;
    try {
      this.#byHash = this.#read();
    } catch (error) {
      this.#tell(error);
    }
    return this.#byHash;
  }

  #read(): ReadonlyMap<string, ApiKey> {
    return new Map(listKeys(this.#folder).map((key) => [key.sha256, key]));
  }
}
