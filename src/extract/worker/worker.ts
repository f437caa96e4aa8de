import { parentPort } from 'node:worker_threads';
import { collectGarbage } from '../../collect-garbage.js';
import type { Document } from '../../domain/document.js';
import { cutIntoPieces } from '../../json-pieces.js';
import { type Counted, isTooMany } from '../../limits.js';
import { readText } from '../../text/read-text.js';
import { countWords } from '../../text/tokens.js';
import { makeView } from '../../text/view.js';
import type { Analysis } from '../analysis.js';
import { extractFrom, readNames } from '../extract.js';
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
    const read = readUnlessTooLong(document);
    return 'excess' in read ? { id, ...read } : { id, extraction: await cutIntoPieces(extractFrom(read)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

interface Excess {
  readonly excess: Counted;
  readonly count: number;
}

/** The names of a document, or what it has too much of: told before the time and memory that all the rest would take. */
function readUnlessTooLong(document: Document): Analysis | Excess {
  const words = document.text.length > LONG ? countWords(makeView(document.text)) : 0;
  if (isTooMany('words', words)) return { excess: 'words', count: words };
  const text = readText(document);
  const sentences = text.sentences.length;
  if (isTooMany('sentences', sentences)) return { excess: 'sentences', count: sentences };
  const analysis = readNames(text);
  const mentions = analysis.mentions.length;
  return isTooMany('mentions', mentions) ? { excess: 'mentions', count: mentions } : analysis;
}
