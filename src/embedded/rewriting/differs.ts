import { Failure, SYNTAX_ERROR } from '../bolt/failure.js';

/** Why a statement is not run, and what to write instead. */
export const differs = (what: string, instead: string): Failure =>
  new Failure(SYNTAX_ERROR, `The embedded graph ${what}; ${instead}.`);
