import { readAmount } from '../../domain/amount.js';
import { readEdtf } from '../../domain/fuzzy-date.js';
import type { AttributeType } from '../../domain/relations.js';
import type { Parameters } from '../../store/store.js';
import { UNDATED } from '../article-record.js';
import { orNull } from '../write-rows.js';
import type { Summary } from './summary.js';

/** An attribute claim of an agreement or event, as stored. */
export interface AttributeClaim {
  readonly id: string;
  readonly predicate: AttributeType;
  readonly value: string;
  /** Only a date may be planned. */
  readonly modality: 'actual' | 'planned';
  readonly summary: Summary;
}

/** The properties of an agreement or event that its attribute claims give: the newest by article date, then by evidence; of dates the most exact one that lies inside the newest. An event that has no actual date has the planned one. */
export function attributeProperties(
  label: 'Agreement' | 'Event',
  claims: readonly AttributeClaim[],
): Parameters {
  const newest = (predicate: AttributeType): AttributeClaim | undefined =>
    claims.filter((claim) => claim.predicate === predicate).sort(compareClaims)[0];
  const own = {
    type: newest('HAS_TYPE')?.value,
    status: newest('HAS_STATUS')?.value,
    ...dateProperties(mostExact(datesOf(label, claims))),
  };
  return orNull(label === 'Agreement' ? { ...own, ...amountProperties(newest('HAS_AMOUNT')) } : own);
}

/** The dates that count: those of what is or was, before those that were planned. */
function datesOf(label: 'Agreement' | 'Event', claims: readonly AttributeClaim[]): readonly AttributeClaim[] {
  const dates = claims.filter((claim) => claim.predicate === 'DATED');
  const actual = dates.filter((claim) => claim.modality === 'actual');
  return actual.length === 0 && label === 'Event' ? dates : actual;
}

/** "in March" of a later article leaves "14 March" of an earlier one. */
function mostExact(claims: readonly AttributeClaim[]): AttributeClaim | undefined {
  const newest = claims.toSorted(compareClaims)[0];
  const around = newest === undefined ? undefined : readEdtf(newest.value);
  if (around?.endDate === undefined) return newest;
  const { startDate: from, endDate: to } = around;
  const dates = claims.flatMap((claim) => {
    const date = readEdtf(claim.value);
    return date?.endDate === undefined || date.startDate < from || date.endDate > to
      ? []
      : [{ claim, days: Date.parse(date.endDate) - Date.parse(date.startDate) }];
  });
  return dates.sort((a, b) => a.days - b.days || compareClaims(a.claim, b.claim))[0]?.claim;
}

function compareClaims(a: AttributeClaim, b: AttributeClaim): number {
  const [left, right] = [a.summary.lastAssertedAt ?? UNDATED, b.summary.lastAssertedAt ?? UNDATED];
  if (left !== right) return left < right ? 1 : -1;
  return (
    b.summary.evidenceCount - a.summary.evidenceCount ||
    b.summary.weight - a.summary.weight ||
    (a.id < b.id ? -1 : 1)
  );
}

function dateProperties(claim: AttributeClaim | undefined) {
  const date = claim === undefined ? undefined : readEdtf(claim.value);
  return {
    startDate: date?.startDate,
    endDate: date?.endDate,
    precision: date?.precision,
    dateText: date === undefined ? undefined : claim?.summary.first.dateText,
    dateBasis: date === undefined ? undefined : claim?.summary.first.dateBasis,
    dateKey: date?.startDate ?? UNDATED,
  };
}

function amountProperties(claim: AttributeClaim | undefined) {
  const amount = claim === undefined ? undefined : readAmount(claim.value);
  return {
    amountMin: amount?.min ?? undefined,
    amountMax: amount?.max ?? undefined,
    currency: amount?.currency,
    amountText: amount?.text,
  };
}
