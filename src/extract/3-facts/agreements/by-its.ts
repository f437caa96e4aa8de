import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import type { Party } from './agreement-mention.js';
import { asParties } from './as-parties.js';

/** Chunks behind an agreement in which "to which" may open. */
const REACH = 8;

/** "the convention, to which Peru and Chile are parties": who is said to be bound. */
export function byMembership(article: ArticleReading, { reading, at }: PhraseUse): Party[] {
  const { chunks, clauses } = reading;
  const index = chunks.findIndex(
    (chunk, place) =>
      place > at && place < at + REACH && (chunk.kind === 'relative' || chunk.kind === 'verb'),
  );
  const [to, which] = [chunks[index - 1], chunks[index]];
  if (which?.kind !== 'relative' || to === undefined || to.kind === 'phrase' || to.kind === 'verb') return [];
  const clause = clauses.find(({ verb }) => verb.first >= which.last);
  const isBinding =
    to.text === 'to' &&
    clause?.lemma === 'be' &&
    clause.polarity === 'affirmed' &&
    clause.object.some(({ headLemma }) => /^(?:party|signatory|member)$/.test(headLemma));
  return isBinding ? asParties(article, clause.subject, 'party').filter(({ id }) => isState(id)) : [];
}

/** "Kenya is laying track: its contract with Siemens was signed": whose "its" is, by the last subject before it. */
export function byIts(article: ArticleReading, { phrase, asObject, tail, reading }: PhraseUse): Party[] {
  if (phrase.words[0] !== 'its' || asObject !== undefined || behind(tail, ['with']).length === 0) return [];
  const before = reading.clauses.findLast(
    ({ verb, subject }) => verb.last <= phrase.first && subject.some(({ refs }) => refs.some(isState)),
  );
  const owners = asParties(article, before?.subject ?? [], 'party').filter(({ id }) => isState(id));
  return owners.length === 1 ? owners.map((party) => ({ ...party, basis: 'coref' })) : [];
}
