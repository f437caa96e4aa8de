import { withoutControls } from '../documents/metadata-bounds.js';
import type { Refusal } from '../domain/document.js';
import type { AppError } from '../errors.js';
import { isLasting } from '../reader/faults.js';

/** Whether a reader's failure concerns one article only, so that the others of its batch are read. */
export const isOfOneArticle = (error: AppError): boolean =>
  error.code === 'ARTICLE_REJECTED' ||
  error.code === 'NOT_FOUND' ||
  (error.code === 'READER_UNAVAILABLE' && !isLasting(error));

/** A refusal in one line: `FILE: CODE: message`. */
export const tellRefusal = ({ file, error }: Refusal): string =>
  withoutControls(`${file}: ${error.code}: ${error.message}`);
