import { assign } from './assign.js';
import { count, type FieldCount } from './count.js';
import { isSameDate } from './dates.js';
import type { GoldAgreement, GoldAmount, GoldArticle, GoldEvent, GoldPosition, GoldQuote } from './gold.js';
import { agreementClass, bestOverlap, eventClass } from './labels.js';
import { foldLabel, isSameSet, readSameName, type SameName } from './names.js';
import type { PredictedAgreement, PredictedEvent, PredictedPosition, Prediction } from './prediction.js';

/** A field: how predictions and labels of one article are paired, and which pairs are right to the full. */
type Field = (gold: GoldArticle, predicted: Prediction, isSame: SameName) => FieldCount;

const people: Field = (gold, { people: predictions }) => {
  const items = gold.people ?? [];
  const isOneOf = (names: readonly string[], name: string | undefined): boolean =>
    names.map(foldLabel).includes(foldLabel(name ?? ''));
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, ({ names: [name] }, { name: wanted, aliases = [], accept = [] }) =>
      isOneOf([wanted], name) ? 2 : isOneOf([...aliases, ...accept], name) ? 1 : 0,
    ),
    isFull: ({ names: [name] }, { name: wanted, accept = [] }) => isOneOf([wanted, ...accept], name),
    showPrediction: ({ names }) => names[0] ?? '',
    showItem: ({ name }) => name,
  });
};

/** Names without more: countries and organizations. */
function countNames(
  predictions: readonly string[],
  {
    names = [],
    optional = [],
  }: { names: readonly string[] | undefined; optional: readonly string[] | undefined },
  isSame: SameName,
): FieldCount {
  const items = names.map((name) => ({ name, optional: optional.includes(name) }));
  const found = predictions.map((name) => ({ name }));
  return count({
    predictions: found,
    items,
    pairs: assign(found, items, (predicted, wanted) => (isSame(predicted.name, wanted.name) ? 1 : 0)),
    showPrediction: ({ name }) => name,
    showItem: ({ name }) => name,
  });
}

const countries: Field = (gold, predicted, isSame) =>
  countNames(predicted.countries, { names: gold.countries, optional: gold.countries_optional }, isSame);

const organizations: Field = (gold, predicted, isSame) =>
  countNames(
    predicted.orgs.map((names) => names[0] ?? ''),
    { names: gold.orgs, optional: gold.orgs_optional },
    isSame,
  );

const agreements: Field = (gold, { agreements: predictions }, isSame) => {
  const items = gold.agreements ?? [];
  const hasSameParties = (predicted: PredictedAgreement, item: GoldAgreement): boolean =>
    isSameSet({ found: predicted.parties, wanted: item.parties, free: item.parties_optional ?? [] }, isSame);
  const isSameKind = (predicted: PredictedAgreement, item: GoldAgreement): boolean =>
    [item.kind, ...(item.kind_accept ?? [])].map(agreementClass).includes(agreementClass(predicted.kind));
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) => {
      const overlap = bestOverlap(predicted.labels, [item.label, ...(item.aliases ?? [])]);
      if (overlap > 0) return 1 + overlap;
      return item.parties.length > 0 && hasSameParties(predicted, item) && isSameKind(predicted, item)
        ? 0.5
        : 0;
    }),
    isFull: (predicted, item) =>
      hasSameParties(predicted, item) &&
      [item.status, ...(item.status_accept ?? [])].includes(predicted.status) &&
      isSameAmount(predicted.amount, item.amount) &&
      isOnDate(predicted, item),
    showPrediction: (predicted) =>
      `${predicted.labels[0]} [${predicted.parties.join(', ')}] ${predicted.status} ${predicted.amount?.value ?? ''} ${predicted.date ?? ''}`.trim(),
    showItem: (item) =>
      `${item.label} [${item.parties.join(', ')}] ${item.status} ${item.amount?.value ?? ''} ${item.date ?? ''}`.trim(),
  });
};

function isSameAmount(predicted: PredictedAgreement['amount'], item: GoldAgreement['amount']): boolean {
  if (item === null || predicted === null) return item === null && predicted === null;
  return predicted.currency === item.currency && Math.abs(predicted.value - item.value) <= item.value * 0.01;
}

const events: Field = (gold, { events: all }, isSame) => {
  const predictions = all.filter(({ kind }) => eventClass(kind) >= 0);
  const items = (gold.events ?? []).map((event) =>
    eventClass(event.kind) < 0 ? { ...event, optional: true } : event,
  );
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) => eventScore(predicted, item, isSame)),
    isFull: (predicted, item) =>
      isSameSet(
        { found: predicted.participants, wanted: item.participants, free: item.participants_optional ?? [] },
        isSame,
      ) &&
      isAtPlace(predicted, item, isSame) &&
      isOnDate(predicted, item) &&
      (item.status === undefined || [item.status, ...(item.status_accept ?? [])].includes(predicted.status)),
    showPrediction: (event) =>
      `${event.kind} [${event.participants.join(', ')}] ${event.place ?? ''} ${event.date ?? ''}`,
    showItem: (event) =>
      `${event.kind} [${event.participants.join(', ')}] ${event.place ?? ''} ${event.date ?? ''}`,
  });
};

const isAtPlace = (predicted: PredictedEvent, item: GoldEvent, isSame: SameName): boolean =>
  item.place === null ||
  [item.place, ...(item.place_accept ?? [])].some((place) => isSame(place, predicted.place ?? ''));
const isOnDate = (predicted: Pick<PredictedEvent, 'date'>, item: Pick<GoldEvent, 'date'>): boolean =>
  item.date == null || isSameDate(predicted.date, item.date);

/** 0 unless the kinds agree and a label overlaps, a principal is shared, or place and date tell an event without principals. */
function eventScore(predicted: PredictedEvent, item: GoldEvent, isSame: SameName): number {
  const isSameKind = [item.kind, ...(item.kind_accept ?? [])].some(
    (kind) =>
      foldLabel(kind) === foldLabel(predicted.kind) ||
      (eventClass(kind) >= 0 && eventClass(kind) === eventClass(predicted.kind)),
  );
  if (!isSameKind) return 0;
  const isIn = (name: string): boolean => predicted.participants.some((other) => isSame(other, name));
  const principals = item.participants.filter(isIn).length;
  const others = (item.participants_optional ?? []).filter(isIn).length;
  const overlap = item.label === null ? 0 : bestOverlap(predicted.labels, [item.label]);
  const [isPlaced, isDated] = [isAtPlace(predicted, item, isSame), isOnDate(predicted, item)];
  const isOpen = item.participants.length === 0;
  const isTold = isOpen && (others > 0 || (isPlaced && isDated && (item.place ?? item.date) !== null));
  if (overlap === 0 && principals === 0 && !isTold) return 0;
  return 1 + overlap + principals + Number(isPlaced) / 2 + Number(isDated) / 2;
}

const quotes: Field = (gold, { quotes: all }, isSame) => {
  const items = gold.quotes ?? [];
  const isCounted = (text: string): boolean =>
    foldLabel(text).split(' ').length >= 3 ||
    items.some(({ starts }) => foldLabel(starts) === foldLabel(text));
  const predictions = all.filter(({ text }) => isCounted(text));
  const isAttributed = ({ speaker }: Prediction['quotes'][number], item: GoldQuote): boolean =>
    item.speaker === null ||
    [item.speaker, ...(item.speaker_accept ?? [])].some((name) => isSame(name, speaker ?? ''));
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) => {
      const [text, starts] = [foldLabel(predicted.text), foldLabel(item.starts)];
      return text.startsWith(starts) || starts.startsWith(text)
        ? 1 + Number(isAttributed(predicted, item))
        : 0;
    }),
    isFull: isAttributed,
    showPrediction: ({ text, speaker }) => `${speaker ?? '?'}: ${text.slice(0, 60)}`,
    showItem: ({ starts, speaker }) => `${speaker ?? '?'}: ${starts}`,
  });
};

const TIME_MARK = /\b(?:former|ex|incoming|outgoing|acting|then|late)\b/g;
const TITLE_FILLERS = new Set(['of', 'the', 'to', 'for', 'and', '']);
const titleWords = (title: string): Set<string> =>
  new Set(
    foldLabel(title)
      .replace(TIME_MARK, ' ')
      .split(' ')
      .filter((word) => !TITLE_FILLERS.has(word)),
  );
const timeMarks = (title: string): string => (foldLabel(title).match(TIME_MARK) ?? []).join();

const positions: Field = (gold, { positions: predictions }, isSame) => {
  const items = gold.positions ?? [];
  const isOfSame = (predicted: PredictedPosition, item: GoldPosition): boolean =>
    item.of === null || [item.of, ...(item.of_accept ?? [])].some((of) => isSame(of, predicted.of ?? ''));
  const isSameTime = (predicted: PredictedPosition, item: GoldPosition): boolean =>
    timeMarks(predicted.title) === timeMarks(item.title);
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) => {
      const [a, b] = [titleWords(predicted.title), titleWords(item.title)];
      const shared = [...a].filter((word) => b.has(word)).length;
      const likeness = shared / Math.max(1, a.size + b.size - shared);
      if (!isSame(predicted.person, item.person) || likeness < 0.5) return 0;
      return 1 + likeness + Number(isOfSame(predicted, item)) + Number(isSameTime(predicted, item)) / 2;
    }),
    isFull: (predicted, item) => isOfSame(predicted, item) && isSameTime(predicted, item),
    showPrediction: ({ person, title, of }) => `${person}, ${title} of ${of ?? '?'}`,
    showItem: ({ person, title, of }) => `${person}, ${title} of ${of ?? '?'}`,
  });
};

const dates: Field = (gold, { dates: predictions }) => {
  const items = gold.dates ?? [];
  const sharesWord = (left: string, right: string): boolean =>
    foldLabel(left)
      .split(' ')
      .some((word) => foldLabel(right).split(' ').includes(word));
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) =>
      sharesWord(predicted.text, item.text) && isSameDate(predicted.value, item.value)
        ? 1 + Number(foldLabel(predicted.text) === foldLabel(item.text))
        : 0,
    ),
    showPrediction: ({ text, value }) => `${text} = ${value}`,
    showItem: ({ text, value }) => `${text} = ${value}`,
  });
};

/** Each sum once for its words and value; of a range both ends count. */
const amounts: Field = (gold, { amounts: all }) => {
  const keyOf = ({ text, value, max }: GoldAmount): string => `${foldLabel(text)} ${value} ${max ?? ''}`;
  const unique = <T extends GoldAmount>(sums: readonly T[]): T[] => [
    ...new Map(sums.map((sum) => [keyOf(sum), sum])).values(),
  ];
  const isNear = (found: number | null, wanted: number | null): boolean =>
    found === wanted || (found !== null && wanted !== null && Math.abs(found - wanted) <= wanted * 0.01);
  const show = ({ text, value, currency }: GoldAmount): string => `${text} = ${value} ${currency}`;
  const [predictions, items] = [unique(all), unique(gold.amounts ?? [])];
  return count({
    predictions,
    items,
    pairs: assign(predictions, items, (predicted, item) =>
      predicted.currency === item.currency &&
      isNear(predicted.value, item.value) &&
      isNear(predicted.max ?? null, item.max ?? null)
        ? 1 + Number(foldLabel(predicted.text) === foldLabel(item.text))
        : 0,
    ),
    showPrediction: show,
    showItem: show,
  });
};

/** Every field that is scored, in the order of the table. */
export const FIELDS: Readonly<Record<string, Field>> = {
  people,
  countries,
  organizations,
  dates,
  money: amounts,
  positions,
  quotations: quotes,
  agreements,
  events,
};

/** The counts of one article, field by field; money only where its labels have it. */
export function scoreArticle(gold: GoldArticle, predicted: Prediction): ReadonlyMap<string, FieldCount> {
  const isSame = readSameName(gold);
  const fields = Object.entries(FIELDS).filter(([name]) => name !== 'money' || gold.amounts !== undefined);
  return new Map(fields.map(([name, field]) => [name, field(gold, predicted, isSame)]));
}
