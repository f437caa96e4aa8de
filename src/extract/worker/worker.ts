import { parentPort } from 'node:worker_threads';
import { collectGarbage } from '../../collect-garbage.js';
import type { Document } from '../../domain/document.js';
import { cutIntoPieces } from '../../json-pieces.js';
import { MOST_SENTENCES } from '../../limits.js';
import { readText } from '../../text/read-text.js';
import { extract } from '../extract.js';
import type { Answer, Request } from './messages.js';

/** Characters of a text that leaves so much garbage that it is not kept until the next one. */
const LONG = 40_000;

/** The thread's end of the pool: one document in, its extraction or the reason of failure out. */
parentPort?.on('message', async ({ id, document }: Request) => {
  const given = await answer(id, document);
  parentPort?.postMessage(given);
  if ('extraction' in given && document.text.length > LONG) collectGarbage();
});

async function answer(id: number, document: Document): Promise<Answer> {
  try {
    // Before the minute that all the rest would take.
    const sentences = document.text.length > LONG ? readText(document).sentences.length : 0;
    if (sentences > MOST_SENTENCES) return { id, sentences };
    return { id, extraction: await cutIntoPieces(extract(document)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
