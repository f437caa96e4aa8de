import { flatMap } from '../../../flat-map.js';
import type { NounPhrase } from './chunks.js';
import type { Clause, PrepositionalPhrase } from './clause.js';
import { readPrepositions } from './complements.js';
import type { Reading } from './readings.js';

/** A noun phrase with its place in the sentence: what follows it and which verbs it belongs to. */
export interface PhraseUse {
  readonly reading: Reading;
  readonly phrase: NounPhrase;
  /** Index of its chunk. */
  readonly at: number;
  /** The preposition right before it: "in" for "in the latest round". */
  readonly before: string | undefined;
  /** Prepositional phrases right behind it: "between Iran and Turkey", "in Sochi". */
  readonly tail: readonly PrepositionalPhrase[];
  readonly asSubject: readonly Clause[];
  readonly asObject: Clause | undefined;
  /** The clause whose prepositional phrase holds it: "take part in the summit". */
  readonly asComplement: Clause | undefined;
  /** The sentence's first clause with a finite verb and a subject. */
  readonly main: Clause | undefined;
}

/** "A round of talks" stands in the sentence as "talks" do. */
const COLLECTIVE =
  /^(?:round|series|number|set|cycle|minute|hour|day|week|month|string|package|raft|couple|slew|end|close|conclusion|start|beginning|opening|outset|session|segment|leg|stop|stage|part|total|batch|host|handful|dozen|pair|status|text)$/;

/** Whether "of talks" behind it stands in the sentence as "talks" do. */
export const isCollective = ({ headLemma }: NounPhrase): boolean => COLLECTIVE.test(headLemma);

/** Every noun phrase of a sentence, or of its chunks from `from` to before `to`, for which `isWanted` holds, with its use. */
export function findPhraseUses(
  reading: Reading,
  isWanted: (phrase: NounPhrase, at: number) => boolean,
  { from = 0, to = reading.chunks.length }: { readonly from?: number; readonly to?: number } = {},
): PhraseUse[] {
  const uses: PhraseUse[] = [];
  for (let at = from; at < Math.min(to, reading.chunks.length); at += 1) {
    const phrase = reading.chunks[at];
    if (phrase?.kind === 'phrase' && isWanted(phrase, at)) uses.push(readUse(reading, phrase, at));
  }
  return uses;
}

function readUse(reading: Reading, phrase: NounPhrase, at: number): PhraseUse {
  const outer = outerOf(reading, at) ?? ofBody(reading, at);
  const own = withConjunct(reading, at, roles(reading, phrase));
  const { asSubject, asObject, asComplement } =
    outer === undefined ? own : joinRoles(own, roles(reading, outer.phrase));
  return {
    asSubject,
    asObject,
    asComplement,
    reading,
    phrase,
    at,
    before: prepositionBefore(reading, outer?.at ?? at),
    tail: tailOf(reading, at),
    main: mainClause(reading),
  };
}

/** "the latest round" before "of negotiations". */
function outerOf(
  { chunks }: Reading,
  at: number,
): { readonly phrase: NounPhrase; readonly at: number } | undefined {
  const [of, phrase] = [chunks[at - 1], chunks[at - 2]];
  const isOuter =
    of?.kind === 'preposition' &&
    of.text === 'of' &&
    phrase?.kind === 'phrase' &&
    !phrase.isDate &&
    isCollective(phrase);
  return isOuter ? { phrase, at: at - 2 } : undefined;
}

/** "the African Union (AU) summit": the body whose short form stands in brackets before the noun. */
export function ofBody(
  { chunks }: Reading,
  at: number,
): { readonly phrase: NounPhrase; readonly at: number } | undefined {
  const [body, noun] = [chunks[at - 1], chunks[at]];
  const isBracketed =
    body?.kind === 'phrase' &&
    noun !== undefined &&
    noun.first - body.last === 3 &&
    body.refs.some((id) => id.startsWith('org:'));
  return isBracketed ? { phrase: body, at: at - 1 } : undefined;
}

/** "agreements and arrangements finalized with Ukraine": what is said of the second is said of both. */
function withConjunct(reading: Reading, at: number, own: Roles): Roles {
  const [and, next] = [reading.chunks[at + 1], reading.chunks[at + 2]];
  if (and?.kind !== 'coordinator' || and.text !== 'and' || next?.kind !== 'phrase' || next.refs.length > 0)
    return own;
  return { ...own, asSubject: [...new Set([...own.asSubject, ...roles(reading, next).asSubject])] };
}

type Roles = Pick<PhraseUse, 'asSubject' | 'asObject' | 'asComplement'>;

const joinRoles = (own: Roles, outer: Roles): Roles => ({
  asSubject: [...new Set([...own.asSubject, ...outer.asSubject])],
  asObject: outer.asObject ?? own.asObject,
  asComplement: outer.asObject === undefined ? (outer.asComplement ?? own.asComplement) : undefined,
});

/** The sentence's first clause with a finite verb and a subject. */
export const mainClause = (reading: Reading): Clause | undefined =>
  reading.clauses.find(
    ({ verb, subject, isPassive }) =>
      verb.form === 'finite' && subject.length > 0 && !(isPassive && verb.first === verb.main),
  );

function prepositionBefore({ chunks }: Reading, at: number): string | undefined {
  const last = chunks[chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1];
  // "for October elections"
  const before = last?.kind === 'phrase' && last.isDate ? chunks[at - 2] : last;
  return before?.kind === 'preposition' ? before.text : undefined;
}

/** Prepositional phrases behind the chunk `at`. */
export function tailOf({ chunks }: Reading, at: number): readonly PrepositionalPhrase[] {
  return readPrepositions(chunks, at + 1).found;
}

function roles({ clauses }: Reading, phrase: NounPhrase): Roles {
  return {
    asSubject: clauses.filter((clause) => clause.subject.includes(phrase)),
    asObject: clauses.find((clause) => clause.object.includes(phrase)),
    asComplement: clauses.find((clause) =>
      clause.prepositions.some(({ phrases }) => phrases.includes(phrase)),
    ),
  };
}

/** The phrases behind the first of the given prepositions. */
export function behind(
  list: readonly PrepositionalPhrase[],
  prepositions: readonly string[],
): readonly NounPhrase[] {
  return list.find(({ preposition }) => prepositions.includes(preposition))?.phrases ?? [];
}

/** The phrases behind every one of a preposition: "with A and with B". */
export const behindAll = (list: readonly PrepositionalPhrase[], wanted: string): readonly NounPhrase[] =>
  flatMap(
    list.filter(({ preposition }) => preposition === wanted),
    ({ phrases }) => phrases,
  );
