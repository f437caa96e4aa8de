import { parentPort } from 'node:worker_threads';
import type { Document } from '../../domain/document.js';
import { extract } from '../extract.js';
import type { Answer, Request } from './messages.js';

/** The thread's end of the pool: one document in, its extraction or the reason of failure out. */
parentPort?.on('message', ({ id, document }: Request) => {
  parentPort?.postMessage(answer(id, document));
});

function answer(id: number, document: Document): Answer {
  try {
    return { id, extraction: extract(document) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
