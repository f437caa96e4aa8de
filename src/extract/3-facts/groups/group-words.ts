import { rememberByWord } from '../../../text/word-forms.js';
import type { Token } from '../../analysis.js';
import { NUMBER_WORDS } from '../grammar/closed-classes.js';
import { verbForms } from '../grammar/verb-forms.js';

/** "the two countries", "both sides", "they": words that stand for several entities. */
export interface GroupPhrase {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Absent when the words do not tell how many. */
  readonly size: number | undefined;
  readonly members: 'countries' | 'people' | 'organizations' | 'any';
}

const PRONOUNS = new Set(['they', 'them', 'their', 'themselves']);
const OPENINGS = new Set(['the', 'both', 'these', 'those', 'all', 'their', 'its']);
/** Nouns left out: "when the two meet", "the pair signed". */
const TWO = /^(?:two|pair|duo)$/;
const KINDS: ReadonlyMap<string, GroupPhrase['members']> = new Map([
  ...'countries nations states governments sides parties neighbors neighbours allies foes rivals adversaries capitals delegations powers republics'
    .split(' ')
    .map((noun): [string, GroupPhrase['members']] => [noun, 'countries']),
  ...'leaders presidents ministers men women officials politicians chancellors premiers diplomats counterparts envoys negotiators representatives'
    .split(' ')
    .map((noun): [string, GroupPhrase['members']] => [noun, 'people']),
  ...'companies firms organizations organisations banks corporations producers'
    .split(' ')
    .map((noun): [string, GroupPhrase['members']] => [noun, 'organizations']),
]);
/** Nouns that mean a set named before even without a number: "the leaders agreed". */
const BARE = new Set(['leaders', 'presidents', 'ministers', 'sides', 'envoys', 'negotiators', 'premiers']);
const ADJECTIVES =
  /^(?:neighbou?ring|foreign|prime|allied|other|rival|european|asian|african|arab|caspian|north|american|world|democratic|warring|high-level|signatory|former|old|longtime)$/;

/** Whether a group phrase may begin with the word. */
export const opensGroup = rememberByWord((lower) => PRONOUNS.has(lower) || OPENINGS.has(lower));

/** The group phrase that begins at a token; undefined for none. "All sides" and plain plurals are none. */
export function readGroupPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
): GroupPhrase | undefined {
  const word = tokens[at]?.lower ?? '';
  if (PRONOUNS.has(word) && !ownsGroup(tokens, at))
    return { firstToken: at, lastToken: at + 1, size: undefined, members: 'any' };
  if (!OPENINGS.has(word)) return undefined;
  if (word === 'the' && TWO.test(tokens[at + 1]?.lower ?? '') && at + 2 < limit && isBareTwo(tokens, at + 2))
    return { firstToken: at, lastToken: at + 2, size: 2, members: 'people' };
  // "Both had met in Lima"
  if (tokens[at]?.text === 'Both' && at + 1 < limit && isBareTwo(tokens, at + 1))
    return { firstToken: at, lastToken: at + 1, size: 2, members: 'people' };
  const number = NUMBER_WORDS.get(tokens[at + 1]?.lower ?? '');
  const size = word === 'both' ? 2 : number;
  let end = at + (number === undefined ? 1 : 2);
  for (let step = 0; step < 2 && ADJECTIVES.test(tokens[end]?.lower ?? ''); step += 1) end += 1;
  const noun = tokens[end]?.lower ?? '';
  const members = KINDS.get(noun);
  // "the two heads of state"
  const isOfHeads = noun === 'heads' && /^(?:state|government)$/.test(tokens[end + 2]?.lower ?? '');
  // "the Heads of State signed"; no "heads of state and government"
  const areNamed = word === 'the' && !/^(?:of|from|in|who|and|or)$/.test(tokens[end + 3]?.lower ?? 'of');
  if (isOfHeads && (size !== undefined || areNamed))
    return { firstToken: at, lastToken: end + 3, size, members: 'people' };
  if (members === undefined || end >= limit) return undefined;
  if (size === undefined && !((word === 'the' || word === 'both') && BARE.has(noun) && isAlone(tokens, end)))
    return undefined;
  return { firstToken: at, lastToken: end + 1, size, members };
}

/** A verb stands behind, no noun. */
const isBareTwo = (tokens: readonly Token[], next: number): boolean => {
  const reading = verbForms.get(tokens[next]?.lower ?? '');
  return (
    /^(?:will|would|also|have|had|are|were|later|both|then|last|first)$/.test(tokens[next]?.lower ?? '') ||
    (reading !== undefined && (!reading.isAlsoNoun || /ed$/.test(tokens[next]?.lower ?? '')))
  );
};

/** "their two nations" is one phrase. */
const ownsGroup = (tokens: readonly Token[], at: number): boolean =>
  NUMBER_WORDS.has(tokens[at + 1]?.lower ?? '');

/** "the leaders of Europe" names its members itself. */
const isAlone = (tokens: readonly Token[], end: number): boolean =>
  !/^(?:of|from|in|who)$/.test(tokens[end + 1]?.lower ?? '');
