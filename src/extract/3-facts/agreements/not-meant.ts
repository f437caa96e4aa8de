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
