import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { behind, tailOf } from '../grammar/phrase-use.js';
import type { EventMention } from './event-mention.js';
import { mention, people, type Scene, unique } from './scene.js';

/** What one does at a ceremony, to what. */
const BEGINNING: ReadonlyMap<string, RegExp> = new Map([
  ['lay', /^foundation stones?$|\b(?:cornerstone|foundation)$/],
  ['break', /\bground$/],
  ['cut', /\bribbon$/],
]);
const OPENING = new Set(['inaugurate', 'open', 'launch', 'unveil', 'commission']);
const WORKS =
  /^(?:pipeline|bridge|road|highway|motorway|plant|airport|port|terminal|railway|line|station|center|centre|school|university|hospital|dam|factory|embassy|consulate|mission|corridor|monument|memorial|statue|museum|stadium|tunnel|canal|construction|park|refinery|mosque|church|market|complex|headquarters)$/;
/** "X inaugurated the pipeline", "A and B opened the bridge": a ceremony of those who do. */
export function opening(scene: Scene): EventMention[] {
  const { clause } = scene;
  const doers = clause.isPassive ? behind(clause.prepositions, ['by']) : clause.subject;
  const participants = people(scene, doers, 'participant').filter(({ id }) => id.startsWith('person:'));
  const event = mention(scene, 'ceremony', { participants });
  return participants.length > 0 && (event.date !== undefined || event.place !== undefined) ? [event] : [];
}

/** What is built or set up is begun and opened with a ceremony: "laid the foundation stone", "broke ground", "cut the ribbon". */
export function isOpening({ lemma, object, subject, isPassive }: Clause): boolean {
  const told = isPassive ? subject : object;
  const stone = BEGINNING.get(lemma);
  return told.some(
    ({ headLemma, words }) =>
      (OPENING.has(lemma) && WORKS.test(headLemma)) || stone?.test(words.slice(-2).join(' ')) === true,
  );
}

const HANDING = /^(?:present|hand|hand over|submit|deliver)$/;
const ACCEPTING = /^(?:receive|accept)$/;

/** "X presented his credentials to President Y", "Y received the letters of credence of X": a ceremony of the two. */
export function accreditation(scene: Scene): EventMention[] {
  const { clause, reading } = scene;
  const papers = clause.isPassive ? clause.subject : clause.object;
  const bearers = papers.flatMap((phrase) =>
    behind(tailOf(reading, reading.chunks.indexOf(phrase)), ['from']),
  );
  const owners = papers.flatMap(({ owners: ids }) => ids);
  const participants = unique([
    ...people(scene, clause.isPassive ? behind(clause.prepositions, ['by']) : clause.subject, 'participant'),
    ...people(scene, [...behind(clause.prepositions, ['to', 'from']), ...bearers], 'participant'),
    ...owners.map((id) => ({ id, role: 'participant', basis: 'stated' }) as const),
    ...people(scene, ofWhom(scene, papers), 'participant'),
  ]).filter(({ id }) => id.startsWith('person:'));
  return participants.length > 1 ? [mention(scene, 'ceremony', { participants })] : [];
}

/** "the credentials of Ambassador X" */
const ofWhom = ({ reading }: Scene, papers: readonly NounPhrase[]): readonly NounPhrase[] =>
  papers.flatMap((phrase) =>
    tailOf(reading, reading.chunks.indexOf(phrase)).flatMap(({ preposition, phrases }) =>
      preposition === 'of' ? phrases : [],
    ),
  );

/** Whether the clause is about the papers of an ambassador. */
export const isAccrediting = ({ lemma, object, subject, isPassive, prepositions }: Clause): boolean =>
  (HANDING.test(lemma) || ACCEPTING.test(lemma)) &&
  ((isPassive ? subject : object).some(({ headLemma }) => headLemma === 'credential') ||
    prepositions.some(({ phrases }) => phrases.some(({ headLemma }) => headLemma === 'credence')) ||
    (object.some(({ headLemma }) => headLemma === 'copy') &&
      behind(prepositions, ['of']).some(({ headLemma }) => headLemma === 'credential')));
