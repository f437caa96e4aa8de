import type { ExtractedEntity } from '../../../domain/extraction.js';
import { genderOfFirstName, leadersByName } from '../../lexicon/lexicon.js';

/** The gender that a person's name, office or form of address tells; undefined when nothing does. */
export function genderOf(person: ExtractedEntity | undefined): 'm' | 'f' | undefined {
  if (person === undefined) return undefined;
  const address = (person.honorific ?? '').toLowerCase();
  if (/^(?:mr|sir|king|prince|sheikh|lord)\b/.test(address)) return 'm';
  if (/^(?:mrs|ms|miss|dame|queen|princess|lady|madam)\b/.test(address)) return 'f';
  const [leader] = leadersByName(person.name);
  const [first = ''] = person.name.split(' ');
  if (/^(?:queen|princess)$/i.test(first)) return 'f';
  if (/^(?:king|pope|prince)$/i.test(first)) return 'm';
  return leader?.gender ?? genderOfFirstName(first);
}

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, 'm'] => [word, 'm']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, 'f'] => [word, 'f']),
]);

/** The gender of "he", "his", "she", "her"; undefined for other words. */
export const genderOfPronoun = (lower: string): 'm' | 'f' | undefined => GENDERS.get(lower);
