import type { DocumentNode } from 'graphql';

const MOST = 500;
const LONGEST_TOGETHER = 500_000;

/**
 * Parsed and valid documents by their keys, as Apollo asks for them; the least recently used go first. It counts the characters of their
 * texts: Apollo's own store counts bytes of JSON, and 30 MB of that are more than 100 MB of memory.
 */
export class ParsedDocuments {
  readonly #byKey = new Map<string, DocumentNode>();
  readonly #most: number;
  #length = 0;

  constructor(most = MOST) {
    this.#most = most;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#byKey.get(key);
    if (document !== undefined) this.#keep(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#keep(key, document);
    for (const oldest of this.#byKey.keys()) {
      if (this.#byKey.size <= this.#most && this.#length <= LONGEST_TOGETHER) return;
      this.#drop(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    return this.#drop(key);
  }

  #keep(key: string, document: DocumentNode): void {
    this.#drop(key);
    this.#byKey.set(key, document);
    this.#length += lengthOf(document);
  }

  #drop(key: string): boolean {
    const document = this.#byKey.get(key);
    if (document !== undefined) this.#length -= lengthOf(document);
    return this.#byKey.delete(key);
  }
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.end ?? 0;
