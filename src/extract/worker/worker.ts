import { parentPort } from 'node:worker_threads';
import { collectGarbage } from '../../collect-garbage.js';
import type { Document } from '../../domain/document.js';
import { MOST_SENTENCES } from '../../limits.js';
import { readText } from '../../text/read-text.js';
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
    // Before the minute that all the rest would take.
    const sentences = document.text.length > LONG ? readText(document).sentences.length : 0;
    if (sentences > MOST_SENTENCES) return { id, sentences };
    return { id, extraction: extract(document) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
