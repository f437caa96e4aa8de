import { slug } from '../../domain/ids.js';
import { ORGANIZATION_TYPES, type OrganizationType } from '../../domain/vocabularies.js';
import { ORGANIZATION_ROWS } from './organizations.data.js';
import { readCell, readList, readRows } from './rows.js';
import type { Organization } from './types.js';

const isOrganizationType = (text: string): text is OrganizationType =>
  (ORGANIZATION_TYPES as readonly string[]).includes(text);

function readOrganization(row: readonly string[]): Organization {
  const [type = '', name = '', acronyms, aliases, country, seats, flags] = row;
  if (!isOrganizationType(type)) throw new Error(`"${type}" is no type of organization (${name}).`);
  return {
    slug: slug(name),
    name,
    acronyms: readList(acronyms),
    aliases: readList(aliases),
    type,
    country: readCell(country),
    seats: readList(seats),
    isAmbiguous: flags === 'ambiguous',
  };
}

/** International bodies, companies, parties, parliaments, courts, media, armed groups and universities. */
export const organizations: readonly Organization[] = readRows(ORGANIZATION_ROWS).map(readOrganization);
