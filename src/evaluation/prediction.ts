import type { ExtractedAmount, ExtractedEntity, Extraction } from '../domain/extraction.js';
import type { GoldAmount } from './gold.js';

/** What an extraction says, in the terms of the labels: names in place of ids. */
export interface Prediction {
  readonly people: readonly { readonly names: readonly string[]; readonly country: string | null }[];
  readonly countries: readonly string[];
  readonly orgs: readonly (readonly string[])[];
  readonly agreements: readonly PredictedAgreement[];
  readonly events: readonly PredictedEvent[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | undefined }[];
  readonly positions: readonly PredictedPosition[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
  readonly amounts: readonly GoldAmount[];
}

export interface PredictedAgreement {
  readonly labels: readonly string[];
  readonly kind: string;
  readonly parties: readonly string[];
  readonly status: string;
  readonly date: string | null;
  readonly amount: { readonly value: number; readonly currency: string } | null;
}

export interface PredictedEvent {
  readonly labels: readonly string[];
  readonly kind: string;
  readonly participants: readonly string[];
  readonly place: string | undefined;
  readonly date: string | null;
  readonly status: string;
}

export interface PredictedPosition {
  readonly person: string;
  readonly title: string;
  readonly of: string | undefined;
}

/** Countries count where the text names them, by name, adjective or as a government; not where only a table places a city. */
const NAMING = new Set(['name', 'demonym', 'metonym']);

/** An extraction read in the terms of the labels. */
export function readPrediction(extraction: Extraction): Prediction {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string): string => entities.get(id)?.name ?? id;
  const named = new Set(
    extraction.mentions.filter((mention) => NAMING.has(mention.kind)).map((mention) => mention.entityId),
  );
  const ofKind = (kind: ExtractedEntity['kind']) =>
    extraction.entities.filter((entity) => entity.kind === kind);
  return {
    people: ofKind('person').map(({ name, aliases, country }) => ({ names: [name, ...aliases], country })),
    countries: ofKind('country')
      .filter((country) => named.has(country.id))
      .map((country) => country.name),
    orgs: ofKind('organization').map(({ name, aliases }) => [name, ...aliases]),
    agreements: extraction.agreements.map((agreement) => ({
      labels: [agreement.name, ...agreement.aliases],
      kind: agreement.type,
      parties: agreement.parties.map(nameOf),
      status: agreement.status,
      date: agreement.date,
      amount: readAmount(agreement.amount),
    })),
    events: extraction.events.map((event) => ({
      labels: [event.name, ...event.aliases],
      kind: event.type,
      participants: event.participants.map(nameOf),
      place: event.place === null ? undefined : nameOf(event.place),
      date: event.date,
      // Labels know no event under way: it is held.
      status: event.status === 'ongoing' ? 'held' : event.status,
    })),
    quotes: extraction.statements
      .filter((statement) => statement.kind !== 'indirect')
      .map(({ text, speaker }) => ({ text, speaker: speaker === null ? undefined : nameOf(speaker) })),
    positions: extraction.positions.map(({ person, title, of }) => ({
      person: nameOf(person),
      title,
      of: of === null ? undefined : nameOf(of),
    })),
    dates: readDates(extraction),
    amounts: extraction.amounts.map(readSum),
  };
}

function readAmount(amount: ExtractedAmount | null): PredictedAgreement['amount'] {
  const value = amount?.max ?? amount?.min ?? undefined;
  return amount === null || value === undefined ? null : { value, currency: amount.currency };
}

/** "Up to" and "at least" bound a sum on one side: that bound is its value. */
function readSum({ text, min, max, currency }: ExtractedAmount): GoldAmount {
  const isRange = min !== null && max !== null && min !== max;
  return { text, value: min ?? max, currency, ...(isRange && { max }) };
}

/** Each pair of text and value once; what could not be resolved is not scored. */
function readDates(extraction: Extraction): Prediction['dates'] {
  const pairs = new Map<string, { text: string; value: string }>();
  for (const { text, value } of extraction.dates)
    if (value !== null) pairs.set(`${text.toLowerCase()} ${value}`, { text, value });
  return [...pairs.values()];
}
