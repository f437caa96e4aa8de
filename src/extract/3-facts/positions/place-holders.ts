import type { Analysis } from '../../analysis.js';
import type { HeldPosition } from './held-position.js';

/** The analysis with the country of its office given to every person whose own is unknown. */
export function placeHolders(analysis: Analysis, positions: readonly HeldPosition[]): Analysis {
  const entities = new Map(analysis.entities);
  for (const held of positions) {
    const person = entities.get(held.person);
    const office = analysis.entities.get(held.of ?? '');
    if (person === undefined || person.country !== null || office === undefined) continue;
    if (office.kind === 'country') entities.set(person.id, { ...person, country: office.country });
  }
  return { ...analysis, entities };
}
