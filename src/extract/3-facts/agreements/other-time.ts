import { isDay } from '../../../domain/fuzzy-date.js';
import type { Clause } from '../grammar/clause.js';
import { behindAll } from '../grammar/phrase-use.js';
import { type AgreementMention, isDated } from './agreement-mention.js';

/** The places that speak of an agreement so far. */
interface Places {
  readonly mentions: readonly AgreementMention[];
}

/** "Monday's agreement" beside one of Tuesday. */
export const isOfOtherDay = ({ mentions }: Places, { name, date }: AgreementMention): boolean =>
  name.name.startsWith(date?.text ?? '') &&
  isDay(date?.value) &&
  mentions.some((other) => isDated(other) && isDay(other.date?.value)) &&
  mentions.every((other) => other.date?.value !== date?.value);

/** "the 2018 agreement" beside one that is signed now, or was in another year. */
export function isOfOtherYear({ mentions }: Places, { name, use, date }: AgreementMention): boolean {
  // "the exchange of letters of 1998"
  const isOfYear = behindAll(use.tail, 'of').some(({ isDate }) => isDate);
  const year =
    /^(?:19|20)\d\d\b/.exec(name.name)?.[0] ??
    (isOfYear || isConcludedIn({ name, use, date }) ? /^\d{4}\b/.exec(date?.value ?? '')?.[0] : undefined);
  if (year === undefined || mentions.some((other) => other.name.name.startsWith(year))) return false;
  // "a framework agreement on power": news, none of another year.
  const isNew = mentions.every(
    ({ name: { isDefinite, isProper }, date, status }) =>
      !isDefinite && !isProper && date?.value == null && status === undefined,
  );
  if (isNew) return true;
  return mentions.some(({ date, status }) =>
    date?.value == null ? status === 'signed' || status === 'agreed' : !date.value.startsWith(year),
  );
}

/** "the agreement it concluded with Peru in 1959", "the agreement signed in 1998": a year printed behind what tells nothing else of it. */
const isConcludedIn = ({ name, use, date }: Pick<AgreementMention, 'name' | 'use' | 'date'>): boolean =>
  name.isDefinite &&
  !name.isProper &&
  name.words.size === 0 &&
  /\d{4}/.test(date?.text ?? '') &&
  isToldBehind(use);

/** "the agreement it concluded": the clause behind an agreement that has it as its object. */
export const clauseBehind = ({
  asObject,
  phrase,
}: Pick<AgreementMention['use'], 'asObject' | 'phrase'>): Clause | undefined =>
  asObject !== undefined && asObject.verb.first >= phrase.last ? asObject : undefined;

/** "the agreement signed in", "the agreement which it concluded in". */
export const isToldBehind = ({ asSubject, asObject, phrase }: AgreementMention['use']): boolean =>
  asSubject.some(({ isPassive, verb }) => isPassive && verb.first === verb.main) ||
  clauseBehind({ asObject, phrase }) !== undefined;
