import type { AgreementMention, Party } from './agreement-mention.js';

/** What is known of an agreement so far. */
interface Known {
  readonly mentions: readonly AgreementMention[];
  readonly parties: ReadonlyMap<string, Party>;
}

/** "Britain may leave the agreement" beside one that two others are yet to sign: who may leave is bound by another. */
export const isStillToCome = (
  { mentions, parties: known }: Known,
  { name, status, parties }: AgreementMention,
): boolean =>
  status === 'threatened' &&
  !name.isProper &&
  known.size > 1 &&
  parties.length > 0 &&
  parties.every(({ id, basis }) => basis === 'inferred' && !known.has(id)) &&
  mentions.some((other) => other.status !== undefined) &&
  mentions.every((other) => other.status === undefined || /^(?:proposed|negotiating)$/.test(other.status));

/** "Peru and Chile reach deal": not the treaty that the two did not sign. */
export const isLeftOutOf = (draft: Known, { parties }: AgreementMention): boolean =>
  parties.some(
    ({ id, isDenied }) =>
      isDenied === true && draft.parties.get(id)?.isDenied !== true && draft.parties.has(id),
  );

/** "the EPCA with Kazakhstan", "the American accord" beside that of two others; "will be signed by the two power companies" beside the deal of their states. */
export function isOfOthers(
  { parties: known, mentions }: Known,
  { name, partners, parties, use }: AgreementMention,
): boolean {
  if (known.size < 2 || name.known !== undefined || mentions.some((other) => other.name.known !== undefined))
    return false;
  const isForeign = (ids: readonly string[]): boolean => ids.length > 0 && !ids.some((id) => known.has(id));
  const bodies = parties.map(({ id }) => id).filter((id) => id.startsWith('org:'));
  // "The Geneva accord" is called by where it was signed: only a country that owns it may be another's.
  const owners =
    name.isDefinite && !name.isProper ? use.phrase.owners.filter((id) => id.startsWith('country:')) : [];
  return (
    isForeign(partners) ||
    isForeign(owners) ||
    (bodies.length > 1 && bodies.length === parties.length && isForeign(bodies))
  );
}
