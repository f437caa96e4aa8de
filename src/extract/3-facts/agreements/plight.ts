import type { AgreementStatus } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { TALKS } from '../grammar/talks.js';
import { FORCE } from './agreement-verbs.data.js';
import { areInstruments } from './listed.js';
import { stageOfWord } from './own-course.js';

const MAX_BEHIND = 10;

/** "put the deal on hold": where the verb puts it. */
export const plight = ({ lemma, prepositions }: Clause): AgreementStatus[] =>
  /^(?:put|place|leave|throw)$/.test(lemma)
    ? flatMap(
        prepositions.filter(({ preposition }) => /^(?:on|in|at|into)$/.test(preposition)),
        ({ phrases }) => flatMap(phrases, ({ head }) => stageOfWord(head)),
      )
    : [];

/** "a visa deal, now on hold", "a treaty, in force since 2003", "a truce, also under discussion": said behind it, before any verb. */
export function onHold({ reading: { chunks }, at }: PhraseUse): AgreementStatus[] {
  // "Also in the works is an arms deal"
  const [within, state, being] = chunks.slice(Math.max(0, at - 3), at);
  if (within?.kind === 'preposition' && state?.kind === 'phrase' && being?.kind === 'verb')
    if (/^(?:in|on|under)$/.test(within.text) && being.lemma === 'be') return stageOfWord(state.head);
  for (let index = at + 1; index < Math.min(chunks.length, at + MAX_BEHIND); index += 1) {
    const [opening, state] = [chunks[index], chunks[index + 1]];
    if (opening?.kind === 'verb') return [];
    if (opening?.kind !== 'preposition' || state?.kind !== 'phrase') continue;
    const stages = stageOfWord(state.head);
    const isState =
      opening.text === 'on' ||
      (opening.text === 'in' && FORCE.test(state.head)) ||
      (opening.text === 'under' && /^(?:negotiation|discussion)s?$/.test(state.head));
    if (stages.length > 0 && isState) return stages;
  }
  return [];
}

/** "the pact, on which negotiations were opened in May", "on which A and B have been negotiating". */
export function talksBehind({ reading: { chunks, clauses }, at, tail }: PhraseUse): AgreementStatus[] {
  const last = tail.at(-1)?.phrases.at(-1);
  const from = last === undefined ? at : chunks.indexOf(last);
  const index = chunks.findIndex(
    (chunk, place) =>
      place > from &&
      place <= from + 3 &&
      chunk.kind === 'relative' &&
      chunks[place - 1]?.kind === 'preposition',
  );
  const [preposition, noun] = [chunks[index - 1], chunks[index + 1]];
  if (index < 0 || preposition?.kind !== 'preposition' || !/^(?:on|over|for)$/.test(preposition.text))
    return [];
  const isTalk = noun?.kind === 'phrase' && TALKS.test(noun.headLemma);
  const next = clauses.find(({ verb }) => verb.first >= (chunks[index]?.last ?? 0));
  return isTalk || /^(?:negotiate|haggle)$/.test(next?.lemma ?? '') ? ['negotiating'] : [];
}

/** "was not among the agreements": it is still to come. */
export const leftOut = ({ prepositions }: Clause): AgreementStatus[] =>
  behind(prepositions, ['among', 'amongst']).some(areInstruments) ? ['proposed'] : [];

/** "is awaiting ratification": signed; "awaits signature": agreed. */
export const awaiting = ({ asSubject }: PhraseUse): AgreementStatus[] =>
  flatMap(
    flatMap(
      asSubject.filter(
        ({ lemma, modality }) => /^(?:await|need|require)$/.test(lemma) && modality === 'actual',
      ),
      ({ object }) => object,
    ),
    ({ headLemma }): AgreementStatus[] =>
      headLemma === 'ratification' ? ['signed'] : headLemma === 'signature' ? ['agreed'] : [],
  );
