import type { OpenIngest } from '../app/open-ingest.js';
import type { Document, Refusal } from '../domain/document.js';
import { AppError } from '../errors.js';
import type { IngestResult } from '../ingest/ingest.js';
import type { Store } from '../store/store.js';
import { whenThere } from '../store/when-there.js';

const TRIES = 2;

/**
 * Writes one document of a batch, again after a graph that was away is back. One over which the database takes too long, or that other
 * writers are in the way of, is tried twice and then refused, so that the rest goes on.
 */
export async function takeDocument(
  opened: Pick<OpenIngest, 'take'>,
  writer: Pick<Store, 'whyUnready'>,
  document: Document,
): Promise<IngestResult | Refusal> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await whenThere(writer, () => opened.take(document));
    } catch (error) {
      if (!(error instanceof AppError) || !isOfOneDocument(error)) throw error;
      if (tries === TRIES)
        return { file: document.file, error: { code: error.code, message: describe(error) } };
    }
  }
}

const isOfOneDocument = ({ code }: AppError): boolean =>
  code === 'STORE_TIMEOUT' || code === 'STORE_CONFLICT';

/** A conflict says itself what was in the way, such as a rebuild. */
const describe = ({ code, message }: AppError): string => (code === 'STORE_TIMEOUT' ? TIME_OVER : message);

const TIME_OVER =
  'The graph database had not written it when its time was over, twice. Ingest it again when the database has less to do.';
