import { parentPort } from 'node:worker_threads';
import { collectGarbage } from '../../collect-garbage.js';
import type { Document } from '../../domain/document.js';
import { extract } from '../extract.js';
import type { Answer, Request } from './messages.js';

/** Characters of a text that leaves so much garbage that it is not kept until the next one. */
const LONG = 40_000;

/** The thread's end of the pool: one document in, its extraction or the reason of failure out. */
parentPort?.on('message', ({ id, document }: Request) => {
  const given = answer(id, document);
  parentPort?.postMessage(given);
  if ('extraction' in given && given.extraction.text.length > LONG) collectGarbage();
});

function answer(id: number, document: Document): Answer {
  try {
    return { id, extraction: extract(document) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
