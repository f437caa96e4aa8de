import { checkQuestion, type Extent } from '../../console/gate.js';
import { AppError } from '../../errors.js';
import { Failure, FORBIDDEN, SYNTAX_ERROR } from '../bolt/failure.js';

/** Lets a statement of the reader through only if it reads, as on the other doors for analysts. Throws a Failure. */
export function admitQuestion(statement: string, extent: Extent): void {
  try {
    checkQuestion(statement, extent);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new Failure(error.code === 'FORBIDDEN' ? FORBIDDEN : SYNTAX_ERROR, error.message);
  }
}
