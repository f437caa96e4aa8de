import type { NounPhrase } from '../grammar/chunks.js';
import type { PhraseUse } from '../grammar/phrase-use.js';
import { isComma } from '../grammar/reduced.js';
import { TALKS } from '../grammar/talks.js';

/** What one makes for an agreement: "a proposal by the envoy for a treaty". */
const PROPOSAL = /^(?:proposal|call|plan|request|demand|appeal|offer|bid|push)$/;
const MAX_BACK = 6;
const MAX_ASIDE = 8;

/** "talks", "in touch", "in contact". */
export const isTalk = ({ headLemma }: NounPhrase): boolean =>
  TALKS.test(headLemma) || /^(?:touch|contact)$/.test(headLemma);

/** "negotiations" before "over a new agreement", dates and places between them passed. */
export function governingNoun(use: PhraseUse): NounPhrase | undefined {
  const { reading, at, before } = use;
  if (before === undefined) return undefined;
  const chunks = reading.chunks;
  const apart = talksApart(use);
  if (apart !== undefined) return apart;
  // `"tangible progress" on a draft`
  const [quoted, mark] = [chunks[at - 3], chunks[at - 2]];
  if (quoted?.kind === 'phrase' && mark?.kind === 'mark' && mark.text === '"') return quoted;
  const last = beforeAside(chunks, beforeText(chunks, beforeAside(chunks, at - 2)));
  for (let index = last; index >= Math.max(0, last + 2 - MAX_BACK); index -= 1) {
    const chunk = chunks[index];
    // "the signing today of a deal"
    if (chunk?.kind === 'adverb') continue;
    // "talks between A and B on a deal"
    if (isListed(chunks, index)) {
      index -= 1;
      continue;
    }
    if (chunk?.kind === 'phrase' && !chunk.isDate && chunks[index - 1]?.kind !== 'preposition') return chunk;
    if (chunk?.kind === 'phrase' && isTalk(chunk)) return chunk;
    // "a proposal by the envoy for a treaty"
    const [proposal, by] = [chunks[index - 2], chunks[index - 1]];
    const isBy = by?.kind === 'preposition' && /^(?:by|from)$/.test(by.text);
    if (isBy && proposal?.kind === 'phrase' && PROPOSAL.test(proposal.headLemma)) return proposal;
    if (chunk?.kind === 'phrase' && index === last && !chunk.isDate && chunk.refs.length === 0) return chunk;
    // "the proposal made by Peru for an agreement"
    const isMade = reading.clauses.some(
      ({ verb, isPassive }) => isPassive && verb.first === chunk?.first && verb.first === verb.main,
    );
    const made = chunks[index - 1];
    if (isMade && made?.kind === 'phrase') return made;
    if (chunk?.kind !== 'phrase' && chunk?.kind !== 'preposition') return undefined;
  }
  return undefined;
}

/** "Negotiations were continuing with a consortium over a contract": talks that a verb parts from what they are on. */
function talksApart({ asComplement, before = '', phrase }: PhraseUse): NounPhrase | undefined {
  const matter = asComplement?.prepositions.find(
    ({ preposition, phrases }) => ON.test(preposition) && !phrases.some(({ isDate }) => isDate),
  );
  return ON.test(before) && matter?.phrases.includes(phrase) === true
    ? asComplement?.subject.find(({ headLemma }) => TALKS.test(headLemma))
    : undefined;
}
const ON = /^(?:on|over|about|towards?)$/;

/** "the conclusion, after four years of talks, of the pact": the chunk before what stands between commas; `at` itself where none closes there. */
function beforeAside(chunks: PhraseUse['reading']['chunks'], at: number): number {
  if (!isComma(chunks[at])) return at;
  for (let index = at - 1; index >= Math.max(1, at - MAX_ASIDE); index -= 1) {
    const chunk = chunks[index];
    if (isComma(chunk)) return index - 1;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return at;
  }
  return at;
}

/** "the conclusion of the text of the pact": the chunk before "of the text". */
function beforeText(chunks: PhraseUse['reading']['chunks'], at: number): number {
  const [of, text] = [chunks[at - 1], chunks[at]];
  return of?.kind === 'preposition' &&
    of.text === 'of' &&
    text?.kind === 'phrase' &&
    text.headLemma === 'text'
    ? at - 2
    : at;
}

/** The last of "between A and B". */
function isListed(chunks: PhraseUse['reading']['chunks'], at: number): boolean {
  const [between, one, and, two] = chunks.slice(Math.max(0, at - 3), at + 1);
  return (
    between?.kind === 'preposition' &&
    /^(?:between|with|among)$/.test(between.text) &&
    one?.kind === 'phrase' &&
    and?.kind === 'coordinator' &&
    two?.kind === 'phrase'
  );
}
