import type { ExtractedEntity } from '../../../domain/extraction.js';
import { countryId } from '../../../domain/ids.js';
import type { Analysis } from '../../analysis.js';
import { countryByCode, leadersByName } from '../../lexicon/lexicon.js';
import type { HeldPosition } from './held-position.js';

/** The analysis with every person in the country of the office that the text gives it; known leaders keep their own. */
export function placeHolders(analysis: Analysis, positions: readonly HeldPosition[]): Analysis {
  const entities = new Map(analysis.entities);
  for (const held of positions) {
    const person = entities.get(held.person);
    const office = analysis.entities.get(held.of ?? '');
    if (person === undefined || office?.kind !== 'country' || person.country === office.country) continue;
    const isSurer = held.basis !== 'gazetteer' && leadersByName(person.name).length === 0;
    if (person.country === null || isSurer) entities.set(person.id, { ...person, country: office.country });
  }
  return { ...analysis, entities };
}

/** The analysis with the countries that its people are of, though the text does not name them. */
export function addHomelands(analysis: Analysis): Analysis {
  const entities = new Map(analysis.entities);
  for (const { kind, country } of analysis.entities.values()) {
    if (kind !== 'person' || country === null || entities.has(countryId(country))) continue;
    const known = countryByCode(country);
    if (known !== undefined) entities.set(countryId(country), entityOf(known.code, known.name));
  }
  return { ...analysis, entities };
}

const entityOf = (code: string, name: string): ExtractedEntity => ({
  id: countryId(code),
  kind: 'country',
  name,
  aliases: [],
  type: null,
  country: code,
});
