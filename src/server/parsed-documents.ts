import { type DocumentNode, visit } from 'graphql';
import { Recent } from '../recent.js';

const MOST = 500;
/** Characters of their texts, each of which takes some 50 bytes. */
const LONGEST_TOGETHER = 200_000;

/**
 * Parsed and valid documents by their keys, as Apollo asks for them; the least recently used go first. It counts the characters of their
 * texts: Apollo's own store counts bytes of JSON, and 30 MB of that are more than 100 MB of memory.
 */
export class ParsedDocuments {
  readonly #documents: Recent<DocumentNode>;

  constructor(most = MOST) {
    this.#documents = new Recent({ most, heaviest: LONGEST_TOGETHER, weigh: ({ loc }) => loc?.end ?? 0 });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    forgetTokens(document);
    this.#documents.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}

/** The words and signs of a document take a third of its memory, and nobody reads them once it is valid; errors tell places by offsets. */
function forgetTokens(document: DocumentNode): void {
  visit(document, {
    enter: ({ loc }) => {
      if (loc !== undefined) Object.assign(loc, { startToken: undefined, endToken: undefined });
    },
  });
}
