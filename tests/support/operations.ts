import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../schema/operations');

/** The example operations by file name, in order. */
export const OPERATIONS: readonly { readonly name: string; readonly query: string }[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ name, query: readFileSync(path.join(FOLDER, name), 'utf8') }));

/** Every `{quote, start, end, article: {text}}` anywhere in an answer. */
export function findEvidence(
  answer: unknown,
): { quote: string; start: number; end: number; article?: { text?: string; id?: string } }[] {
  if (Array.isArray(answer)) return answer.flatMap(findEvidence);
  if (typeof answer !== 'object' || answer === null) return [];
  const own = 'quote' in answer && 'start' in answer && 'end' in answer ? [answer as never] : [];
  return [...own, ...Object.values(answer).flatMap(findEvidence)];
}
