import type { Analysis } from '../analysis.js';
import { countries } from '../lexicon/countries.js';

const CAPITALS: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ code, capital }) =>
    capital === undefined ? [] : [[code, capital.name.toLowerCase()] as const],
  ),
);

/** Whether the place is the capital of its country. */
export function isCapital(entities: Analysis['entities'], place: string): boolean {
  const entity = entities.get(place);
  return (
    entity !== undefined &&
    entity.country !== null &&
    [entity.name, ...entity.aliases].some((name) => CAPITALS.get(entity.country ?? '') === name.toLowerCase())
  );
}
