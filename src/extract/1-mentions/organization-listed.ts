import type { OrganizationType } from '../../domain/vocabularies.js';
import type { Organization } from '../lexicon/types.js';
import type { OrganizationCandidate } from './candidate.js';
import { ACRONYM } from './organization-shapes.js';
import { isProper, printed, type Reading, spanOf } from './reading.js';

/** The body of the tables whose name begins at a token; undefined where the words around it say that it is another or none. */
export function readListed(reading: Reading, at: number): OrganizationCandidate | undefined {
  const match = reading.matches[at]?.find((entry) => entry.kind === 'organization');
  if (match?.kind !== 'organization') return undefined;
  const { organization, length } = match;
  if (isArticleOnly(reading, at, length) || isOfAnother(reading, at, match)) return undefined;
  if (organization.isAmbiguous && match.name !== organization.name && !isProper(reading, at))
    return undefined;
  if (organization.isAmbiguous && isStateBody(organization) && !isNamed(reading, organization.country))
    return undefined;
  if (organization.isAmbiguous && length === 1 && !isBodyHere(reading, at, organization.type))
    return undefined;
  if (organization.type === 'military' && /^\p{Ll}/u.test(reading.tokens[at + length - 1]?.text ?? ''))
    return undefined;
  const form = printed(reading, at, at + length);
  return {
    kind: 'organization',
    name: form,
    fullForm: form,
    organization,
    type: organization.type,
    country: organization.country,
    isAcronym: ACRONYM.test(form),
    acronym: undefined,
    ...spanOf(reading, at, at + length),
  };
}

/** "The East African Community": what the tables have with the article is cut short of what they have without it. */
const isArticleOnly = ({ tokens, matches }: Reading, at: number, length: number): boolean =>
  tokens[at]?.lower === 'the' &&
  (matches[at + 1] ?? []).some((entry) => entry.kind === 'organization' && entry.length >= length);

/** "the Exim Bank of India", "Argentina's Senate": a body of the name, but not the one that the tables give to another country; "Turkey's Twitter" is that one. */
function isOfAnother(
  { tokens, matches }: Reading,
  at: number,
  { organization, length }: { readonly organization: Organization; readonly length: number },
): boolean {
  const codesAt = (from: number): string[] =>
    (matches[from] ?? []).flatMap((entry) => (entry.kind === 'country' ? [entry.country.code] : []));
  const isOther = (from: number): boolean => {
    const codes = organization.country === undefined ? [] : codesAt(from);
    return codes.length > 0 && codes.every((code) => code !== organization.country);
  };
  const of = at + length;
  if (tokens[of]?.lower === 'of' && isOther(tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1)) return true;
  return isStateBody(organization) && /^'s?$/.test(tokens[at - 1]?.lower ?? '') && isOther(at - 2);
}

/** Parties, courts and services: of such names every country may have one. */
const isStateBody = ({ type }: Organization): boolean => type !== 'company' && type !== 'media';

/** Whether the article names a country, by its name, adjective or capital. */
const isNamed = ({ countriesNamed }: Reading, code: string | undefined): boolean =>
  code === undefined || countriesNamed.has(code);

/** A name that is also another thing: companies stand without an article and not before a noun of the map. */
function isBodyHere(reading: Reading, at: number, type: OrganizationType): boolean {
  const { tokens } = reading;
  if (!isProper(reading, at)) return false;
  if (/^(?:his|her|my|their|our)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (type !== 'company' && type !== 'media') return true;
  if (tokens[at - 1]?.lower === 'the') return false;
  return (
    !/^(?:rain|rainforest|river|basin|region|forest|forests|fires?|juice|pie|tree)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) && tokens[at + 1]?.isCapitalised !== true
  );
}
