import { type Chunk, type NounPhrase, textOf, type VerbGroup } from './chunks.js';
import { isPerson } from './complements.js';
import { chainStart, isAnd, isComma, MAX_WALK } from './reduced.js';
import { nounBeforeRelative } from './relative-aside.js';

/** The phrases of a subject that ends at `left`, its prepositional tail and its enumeration walked back. */
export function subjectList(chunks: readonly Chunk[], left: number): NounPhrase[] {
  let found: NounPhrase[] = [];
  let index = left;
  for (let step = 0; step < MAX_WALK; step += 1) {
    const end = index;
    index = chainStart(chunks, index);
    const phrase = chunks[index];
    if (phrase?.kind !== 'phrase') break;
    // In "ties between A and B" the list belongs to the preposition.
    const isInside =
      found.length > 0 &&
      index < end &&
      ((chunks[end - 1] as { text?: string }).text === 'between' || isListOfTail(phrase, chunks[end], found));
    // "Ministers including A and B met"
    const listed = chunks[end];
    const isOfSome = found.length > 0 && isIncluding(chunks[end - 1]) && listed?.kind === 'phrase';
    found = isInside ? [phrase] : [phrase, ...(isOfSome ? [listed] : []), ...found];
    const before = chunks[index - 1];
    const also = isAnd(before) && isComma(chunks[index - 2]) ? 1 : 0;
    // "India, Japan sign pact": a headline joins by a comma.
    const isPair = index === 2 && isComma(before) && isNamed(chunks[0]);
    const crossesComma = (found.length > 1 && isComma(before)) || isPair;
    if (!isAnd(before) && !crossesComma) break;
    // "Iran, which backs the rebels, and Saudi Arabia have met"
    const described = also === 1 ? nounBeforeRelative(chunks, index - 2) : undefined;
    const next =
      described !== undefined && chainStart(chunks, described) === 0 ? described : index - 2 - also;
    if (chunks[next]?.kind !== 'phrase' || (chunks[next] as NounPhrase).isDate || opensWithVerb(chunks, next))
      break;
    if ((crossesComma || also === 1) && chunks[chainStart(chunks, next) - 1]?.kind === 'preposition') break;
    index = next;
  }
  return found;
}

const isIncluding = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' && chunk.text === 'including';

const isNamed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' && [...chunk.refs, ...chunk.owners].some((id) => /^(?:country|org):/.test(id));

/** "the leaders of Greece, Cyprus and Egypt": a list of countries behind a common noun belongs to its "of". */
const isListOfTail = (noun: NounPhrase, last: Chunk | undefined, list: readonly NounPhrase[]): boolean =>
  noun.refs.length === 0 &&
  last?.kind === 'phrase' &&
  [last, ...list].every(({ refs }) => refs.length > 0 && refs.every((id) => id.startsWith('country:')));

/** Whether an enumeration walked back stands as object behind a verb: "told Iran and Turkey said". */
function opensWithVerb(chunks: readonly Chunk[], at: number): boolean {
  const start = chainStart(chunks, at);
  const before = chunks[start - 1];
  return (
    before?.kind === 'verb' &&
    !/^(?:say|believe|think|add|note|claim|hope|warn|announce|report)$/.test(before.lemma)
  );
}

/** "Presidents A and B, who met on Monday, agreed": both of the list that opens the sentence. */
export function togetherWith(
  chunks: readonly Chunk[],
  left: number,
  noun: NounPhrase,
  verb: VerbGroup,
): readonly NounPhrase[] {
  const at = chunks.indexOf(noun);
  const isAside = isComma(chunks[left - 1]) && at === left - 2 && textOf(chunks[left]) === 'who';
  if (!isAside || verb.isThird || !/^(?:meet|talk|speak|confer|gather|sit down)$/.test(verb.lemma)) return [];
  const list = subjectList(chunks, at);
  return list.every(isPerson) && list[0] !== undefined && chunks.indexOf(list[0]) < 2 ? list : [];
}
