import { type ApiKey, hashKey, readKeys } from './keys.js';

/** Milliseconds after which the folder is read again, so that a key that was created or revoked counts without a restart. */
const FRESH_FOR = 1_000;

/** The keys of a folder, as of at most a second ago. */
export class KeyRing {
  readonly #folder: string;
  readonly #clock: () => number;
  readonly #tell: (error: unknown) => void;
  #byHash: ReadonlyMap<string, ApiKey>;
  #readAt: number;

  /**
   * Reads the folder; throws CONFIGURATION when that fails or a file is no key. Later such files are told and left out, and while the folder
   * cannot be read the keys stay as they were.
   */
  constructor(folder: string, { clock, tell }: { clock: () => number; tell: (error: unknown) => void }) {
    this.#folder = folder;
    this.#clock = clock;
    this.#tell = tell;
    this.#byHash = this.#read((fault) => {
      throw fault;
    });
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
      this.#byHash = this.#read(this.#tell);
    } catch (error) {
      this.#tell(error);
    }
    return this.#byHash;
  }

  #read(tell: (error: unknown) => void): ReadonlyMap<string, ApiKey> {
    const { keys, faults } = readKeys(this.#folder);
    faults.forEach(tell);
    return new Map(keys.map((key) => [key.sha256, key]));
  }
}
