import { canonicalTitle } from '../../../domain/position-entity.js';
import type { Analysis, Sentence } from '../../analysis.js';
import type { HeldPosition } from '../positions/held-position.js';
import type { TitlePhrase } from '../positions/title-phrase.js';
import type { PersonHistory } from './person-history.js';

const LEGISLATURE =
  /\b(?:parliament|majlis|congress|senate|assembly|knesset|duma|bundestag|legislature|house of|diet|council of states)\b/i;
const LEGISLATOR =
  /^(?:member of parliament|senator|representative|congressman|congresswoman|deputy|member of congress|assembly member)$/;
const GENERAL = new Set([
  'official',
  'diplomat',
  'leader',
  'minister',
  'spokesperson',
  'ambassador',
  'envoy',
  'commander',
  'governor',
  'head',
  'chief',
  'politician',
  'secretary',
  'general',
  'director',
  'chairman',
]);

/** Whether the post makes its holder a lawmaker: a seat in a parliament or in one of its committees. */
export function isLawmaker(analysis: Analysis, held: HeldPosition): boolean {
  if (LEGISLATOR.test(held.post)) return true;
  const body = analysis.entities.get(held.of ?? '');
  return (
    held.post === 'member' &&
    body !== undefined &&
    (body.type === 'legislature' || LEGISLATURE.test(body.name))
  );
}

/** What is known when a description is read. */
export interface Known {
  readonly analysis: Analysis;
  readonly positions: readonly HeldPosition[];
  readonly history: PersonHistory;
}

/** Whom "the lawmaker", "the Russian president", "a lawmaker" means: the holder of such a post named nearest before, else the only one after. */
export function resolveNominal(
  phrase: TitlePhrase,
  sentence: Sentence,
  { analysis, positions, history }: Known,
): string | undefined {
  const token = analysis.tokens[phrase.titleFirst];
  if (token === undefined || isUnknown(analysis, phrase)) return undefined;
  const people = new Set(positions.filter((held) => fits(analysis, phrase, held)).map((held) => held.person));
  if (people.size === 0) return undefined;
  const near = history.nearest(people, token);
  if (near !== undefined) return near;
  const after = [...people].filter((person) => history.comesAfter(person, sentence.index));
  return after.length === 1 ? after[0] : undefined;
}

/** "the inauguration of a new president", "the next premier": nobody who is named. */
function isUnknown({ tokens }: Analysis, { titleFirst }: TitlePhrase): boolean {
  const [determiner, word] = tokens.slice(titleFirst - 2, titleFirst).map(({ lower }) => lower);
  return /^(?:next|future|another)$/.test(word ?? '') || (/^an?$/.test(determiner ?? '') && word === 'new');
}

function fits(analysis: Analysis, phrase: TitlePhrase, held: HeldPosition): boolean {
  if (held.status === 'former' && phrase.status !== 'former') return false;
  if (phrase.of !== undefined && held.of !== null && phrase.of.entityId !== held.of) return false;
  const post = canonicalTitle(phrase.title);
  if (post === held.post) return true;
  if (phrase.row.class === 'legislator') return LEGISLATOR.test(post) && isLawmaker(analysis, held);
  const [rank, general] = ranked(post);
  const [heldRank, heldPost] = ranked(held.post);
  // "the deputy minister" is a deputy; "the Secretary" is the Secretary of State, not her deputy.
  if (rank !== heldRank && (rank !== '' || post === 'secretary')) return false;
  return (
    (GENERAL.has(general) && heldPost.endsWith(` ${general}`)) ||
    (post === 'secretary' && held.post.startsWith('secretary of '))
  );
}

/** "deputy minister" as rank and office. */
function ranked(post: string): readonly [rank: string, office: string] {
  const rank = /^(?:deputy|vice|assistant|under)(?= )/.exec(post)?.[0] ?? '';
  return [rank, post.slice(rank.length).trim()];
}
