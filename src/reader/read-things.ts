import { describeEvent } from '../domain/describe-event.js';
import type {
  ExtractedAgreement,
  ExtractedAmount,
  ExtractedEvent,
  Quote,
  Span,
} from '../domain/extraction.js';
import { agreementId, eventId } from '../domain/ids.js';
import type { AnsweredAgreement, AnsweredEvent } from './answer.js';
import { sentencesOf } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, isNamedIn, knownIds, readQuotes, setId, tell } from './frame.js';
import { readAmount } from './read-amount.js';
import { type ClaimDate, readDate } from './read-date.js';

/** An agreement or event with what its claims need besides. */
export interface Found<T> {
  readonly thing: T;
  readonly when: ClaimDate;
}

const ACTOR = /^(?:person|country|org):/;
const SCENE = /^(?:place|country):/;

/** An agreement that the article tells of, in a sentence that names it or a party; undefined for any other, which is told of. */
export function readAgreement(
  frame: Frame,
  part: ReadPart,
  answered: AnsweredAgreement,
): (Found<ExtractedAgreement> & { readonly amount: (ExtractedAmount & Span) | null }) | undefined {
  const of = `The agreement "${answered.name.slice(0, 80)}"`;
  const evidence = readQuotes(frame, part, { quotes: answered.quotes, of });
  const parties = knownIds(frame, part, { refs: answered.parties, of }).filter((id) => ACTOR.test(id));
  const name = printedName(frame, answered.name, evidence);
  if (!isTold(frame, { of, evidence, name, ends: parties })) return undefined;
  if (name === undefined && parties.length < 2) {
    tell(
      frame,
      'TOO_FEW_PARTIES',
      `${of} is left out: the article gives it no name and fewer than two parties.`,
    );
    return undefined;
  }
  const when = readDate(frame, part, { ...answered, evidence });
  const amount = answered.amount === null ? null : readAmount(frame, answered.amount, evidence);
  const names = parties.map((id) => nameOf(frame, id));
  const year = when.date?.match(/^\d{4}/)?.[0];
  const { type, status } = answered;
  const id = agreementId(name === undefined ? [...names.toSorted().slice(0, 6), type] : [name], year);
  remember(frame, part, { ref: answered.ref, id, evidence });
  return {
    thing: {
      id,
      name: name ?? `${type} of ${names.join(', ')}`,
      aliases: [],
      type,
      status,
      parties,
      amount: amount && withoutSpan(amount),
      date: when.date,
      evidence,
    },
    when,
    amount,
  };
}

/** An event that the article tells of, in a sentence that names it, its place or a participant; undefined for any other, which is told of. */
export function readEvent(
  frame: Frame,
  part: ReadPart,
  answered: AnsweredEvent,
): Found<ExtractedEvent> | undefined {
  const of = `The ${answered.type} "${(answered.name ?? answered.ref).slice(0, 80)}"`;
  const evidence = readQuotes(frame, part, { quotes: answered.quotes, of });
  const participants = knownIds(frame, part, { refs: answered.participants, of }).filter((id) =>
    ACTOR.test(id),
  );
  const [place] = knownIds(frame, part, { refs: answered.place === null ? [] : [answered.place], of }).filter(
    (id) => SCENE.test(id),
  );
  const name = answered.name === null ? undefined : printedName(frame, answered.name, evidence);
  const ends = place === undefined ? participants : [...participants, place];
  if (!isTold(frame, { of, evidence, name, ends })) return undefined;
  const when = readDate(frame, part, { ...answered, evidence });
  const { type, status } = answered;
  const names = participants.map((id) => nameOf(frame, id));
  const where = place === undefined ? undefined : nameOf(frame, place);
  const id = eventId(
    name === undefined ? [type, ...names.slice(0, 3), where ?? ''] : [name],
    when.date ?? undefined,
  );
  remember(frame, part, { ref: answered.ref, id, evidence });
  return {
    thing: {
      id,
      type,
      name: name ?? describeEvent(type, names, where),
      aliases: [],
      participants,
      place: place ?? null,
      date: when.date,
      status,
      plover: null,
      evidence,
    },
    when,
  };
}

/** The name as a sentence of the evidence prints it. */
function printedName({ article }: Frame, name: string, evidence: readonly Quote[]): string | undefined {
  const span = evidence
    .flatMap((quote) => sentencesOf(article, quote) ?? [])
    .flatMap((area) => article.locator.find(name, area) ?? [])[0];
  return span && article.analysis.view.slice(span.start, span.end).replace(/\s+/g, ' ');
}

interface Told {
  readonly of: string;
  readonly evidence: readonly Quote[];
  readonly name: string | undefined;
  readonly ends: readonly string[];
}

function isTold(frame: Frame, { of, evidence, name, ends }: Told): boolean {
  if (evidence.length === 0) {
    tell(frame, 'THING_WITHOUT_EVIDENCE', `${of} has no quote and is left out.`);
    return false;
  }
  if (name !== undefined || ends.some((id) => isNamedIn(frame, id, evidence))) return true;
  tell(frame, 'ENDS_NOT_IN_QUOTE', `${of} is left out: its quotes name neither it nor who takes part.`);
  return false;
}

const nameOf = ({ cast }: Frame, id: string): string => cast.entities.get(id)?.name ?? id;

function remember(
  frame: Frame,
  part: ReadPart,
  given: { ref: string; id: string; evidence: readonly Quote[] },
): void {
  setId(frame, part, given.ref, given.id);
  frame.things.set(given.id, [...(frame.things.get(given.id) ?? []), ...given.evidence]);
}

const withoutSpan = <T extends Span>({ start: _, end: __, ...rest }: T): Omit<T, keyof Span> => rest;
