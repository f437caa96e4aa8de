import { read } from './article.js';

/** Everything that is read in a text, one line each: `country Iran`, `the lawmaker → Ali Larijani`, `direct | Putin | We agree`. */
export function factsOf(text: string): string[] {
  const { entities, mentions, positions, statements, agreements, events, dates, amounts } = read(text);
  const names = new Map([...entities, ...agreements, ...events].map(({ id, name }) => [id, name]));
  const name = (id: string | null): string => (id === null ? '-' : (names.get(id) ?? id));
  const list = (ids: readonly string[]): string => ids.map(name).toSorted().join(', ');
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
  return [
    ...entities.map((entity) => `${entity.kind} ${entity.name}`),
    ...mentions.map((mention) => `${words(mention)} → ${name(mention.entityId)}`),
    ...positions.map(({ person, title, of }) => `position | ${name(person)} | ${title} | ${name(of)}`),
    ...statements.map((statement) => `${statement.kind} | ${name(statement.speaker)} | ${statement.text}`),
    ...agreements.map(({ parties, status }) => `agreement | ${list(parties)} | ${status}`),
    ...events.map(
      ({ type, participants, place, date }) =>
        `${type} | ${list(participants)} | ${name(place)} | ${date ?? '-'}`,
    ),
    ...dates.map((date) => `${words(date)} = ${date.value}`),
    ...amounts.map((amount) => `${words(amount)} = ${amount.min}–${amount.max} ${amount.currency}`),
  ];
}
