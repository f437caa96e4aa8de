import { namesKind } from '../domain/kinds.js';
import { AppError } from '../errors.js';

/** A BAD_USER_INPUT that names the place, such as `people(filter.name.eq)`, what stood there and what was expected. */
export const badInput = (at: string, what: string): AppError =>
  new AppError('BAD_USER_INPUT', `${at}: ${what}`);

/** A value as an error shows it, cut short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** An id that begins like those of some kind; whether anything has it is another question. */
export function parseId(given: unknown, at: string): string {
  if (typeof given === 'string' && namesKind(given)) return given;
  throw badInput(at, `${show(given)} is an id of no kind; expected one such as "country:IR".`);
}
