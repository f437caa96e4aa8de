import { Worker } from 'node:worker_threads';
import type { Document } from '../../domain/document.js';
import type { Extraction } from '../../domain/extraction.js';
import { AppError } from '../../errors.js';
import { readPieces } from '../../json-pieces.js';
import { beyond, tooMany } from '../../limits.js';
import type { Answer, Request } from './messages.js';

// dist/ from src/ (vitest) and from dist/ alike: a thread cannot load TypeScript.
const SCRIPT = new URL('../../../dist/extract/worker/worker.js', import.meta.url);
const MEMORY_MB = 1_024;

/** One thread that extracts one document at a time. It starts at its first document and ends when it is told to or dies. */
export class ExtractorThread {
  private worker: Worker | undefined;
  private nextId = 0;

  /**
   * The extraction; a thread that dies, throws or takes more milliseconds fails this document alone, with an AppError, and is started anew
   * for the next.
   */
  async extract(document: Document, milliseconds: number): Promise<Extraction> {
    const worker = this.start();
    const id = this.nextId++;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void this.end();
    }, milliseconds);
    worker.ref();
    try {
      return await exchange(worker, { id, document });
    } catch (error) {
      throw isLate ? tooSlow(document, milliseconds) : error;
    } finally {
      clearTimeout(timer);
      worker.unref();
    }
  }

  /** Ends the thread and gives its memory back; the next document starts another. */
  async end(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    if (this.worker !== undefined) return this.worker;
    const worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const forget = (): void => {
      if (this.worker === worker) this.worker = undefined;
    };
    worker.once('exit', forget);
    worker.once('error', forget);
    this.worker = worker;
    return worker;
  }
}

function exchange(worker: Worker, request: Request): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const refuse = (error: AppError): void => settle(() => reject(error));
    const fail = (reason: string): void => refuse(failure(request.document, reason));
    const onMessage = (answer: Answer): void => {
      if (answer.id !== request.id) return;
      if ('extraction' in answer) settle(() => resolve(readPieces(answer.extraction) as Promise<Extraction>));
      else if ('failure' in answer) fail(answer.failure);
      else refuse(tooMany(answer.excess, answer.count));
    };
    const onError = (error: Error): void => fail(error.message);
    const onExit = (code: number): void => fail(`its thread ended with code ${code}`);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}

const tooSlow = ({ file }: Document, milliseconds: number): AppError =>
  beyond(
    'extractSeconds',
    `${file} was read for more than ${milliseconds / 1_000} s, which is as long as an article may take (EXTRACT_SECONDS). Leave it out or split it, and report it.`,
  );

const failure = (document: Document, reason: string): AppError =>
  new AppError(
    'ARTICLE_REJECTED',
    `${document.file} could not be read: the extractor failed on it. Leave this document out and report it.`,
    { cause: new Error(reason) },
  );
