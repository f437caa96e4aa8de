import { fold } from '../../domain/fold.js';
import { organizationId } from '../../domain/ids.js';
import type { OrganizationCandidate } from '../1-mentions/candidate.js';
import { type Reading, spanOf } from '../1-mentions/reading.js';
import { countryByCode } from '../lexicon/lexicon.js';
import type { Roster } from './roster.js';

/** Joins the candidates that are one body: by the tables, by name, by acronym both ways; then its short name alone. */
export function addOrganizations(roster: Roster, candidates: readonly OrganizationCandidate[]): void {
  const ids = new Map<string, string>();
  const countries = new Map<string, string | undefined>();
  const keyOf = (candidate: OrganizationCandidate): string => fold(candidate.name).replace(/^the /, '');
  for (const candidate of candidates.toSorted(
    (a, b) =>
      Number(a.organization === undefined) - Number(b.organization === undefined) ||
      Number(a.isAcronym) - Number(b.isAcronym) ||
      a.start - b.start,
  )) {
    const alike = ids.get(keyOf(candidate));
    const isForeign = alike !== undefined && isOther(countries.get(alike), candidate.country);
    const known =
      ids.get(`${keyOf(candidate)} ${candidate.country ?? ''}`) ?? (isForeign ? undefined : alike);
    const id =
      candidate.organization === undefined
        ? (known ?? idOf(candidate))
        : `org:${candidate.organization.slug}`;
    if (!countries.has(id)) countries.set(id, candidate.country);
    const listed = candidate.organization;
    for (const key of [
      ...(listed === undefined ? [] : [listed.name, ...listed.aliases, ...listed.acronyms].map(fold)),
      keyOf(candidate),
      fold(candidate.fullForm),
      candidate.acronym === undefined ? '' : fold(candidate.acronym),
      listed === undefined ? initialsOf(candidate.fullForm) : '',
    ])
      if (key !== '' && !ids.has(key)) ids.set(key, id);
    ids.set(`${keyOf(candidate)} ${candidate.country ?? ''}`, id);
    const { organization, type, country, name, fullForm, acronym } = candidate;
    roster.add({
      id,
      kind: 'organization',
      name: organization?.name ?? fullForm,
      aliases: [
        name,
        fullForm,
        ...(acronym === undefined ? [] : [acronym]),
        ...(organization?.acronyms ?? []),
      ],
      type,
      country: country ?? null,
    });
    const reason = known !== undefined && candidate.isAcronym ? { reason: 'acronym → full name' } : {};
    roster.mention(id, 'name', candidate, reason);
  }
}

/** "National Democratic Front of the Philippines" → "ndfp"; nothing for a name of two words. */
function initialsOf(name: string): string {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return initials.length > 2 ? fold(initials) : '';
}

const isOther = (one: string | undefined, two: string | undefined): boolean =>
  one !== undefined && two !== undefined && one !== two;

/** A body that every country has carries its country in its id. */
function idOf({ name, fullForm, country }: OrganizationCandidate): string {
  const owner = country === undefined || name !== fullForm ? undefined : countryByCode(country)?.name;
  const isBare =
    /^(?:ministry|department|foreign|defen[cs]e|interior|finance|supreme|parliament|senate|house|central|national)/i.test(
      name,
    );
  return organizationId(
    owner !== undefined && isBare && !fold(name).includes(fold(owner)) ? `${name} ${owner}` : fullForm,
  );
}

/** Spans of acronyms in brackets behind full names. */
export function addBracketed(
  reading: Reading,
  roster: Roster,
  candidates: readonly OrganizationCandidate[],
): void {
  const mentions = new Map(roster.mentions.map((mention) => [mention.firstToken, mention]));
  for (const candidate of candidates) {
    const at = candidate.lastToken + 1;
    if (candidate.acronym === undefined) continue;
    const id = mentions.get(candidate.firstToken)?.entityId;
    if (id !== undefined)
      roster.mention(id, 'name', spanOf(reading, at, at + 1), {
        reason: 'acronym in brackets behind the name',
      });
  }
}
