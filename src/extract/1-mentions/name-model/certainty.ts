import type { Candidate } from '../candidate.js';

/** Candidates that the weights leave as they are, whatever stands around them. */
export function isSure(candidate: Candidate): boolean {
  const length = candidate.lastToken - candidate.firstToken;
  switch (candidate.kind) {
    case 'treaty':
    case 'country':
    case 'seat':
    case 'people':
      return true;
    case 'organization':
      return candidate.organization !== undefined;
    case 'person':
      return candidate.leader !== undefined || (candidate.titles.length > 0 && length > 1);
    case 'place':
      return candidate.places[0]?.isAmbiguous === false;
  }
}

/** Only the look of the name speaks for it. */
export const isWeak = (candidate: Candidate): boolean => candidate.kind === 'person' && candidate.isWeak;

/** Kinds of names that the weights tell apart. */
export type NamedKind = 'person' | 'location' | 'organization' | 'people';

const KIND_OF: Readonly<Record<Candidate['kind'], NamedKind | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  seat: 'location',
  country: 'location',
  people: 'people',
  treaty: undefined,
};

/** As which of them a candidate counts. */
export const kindOf = (candidate: Candidate): NamedKind | undefined =>
  candidate.kind === 'country' && candidate.form !== 'name' ? 'people' : KIND_OF[candidate.kind];
