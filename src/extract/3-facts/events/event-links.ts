import type { ClaimDraft } from '../claims/claim-draft.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { ENCOUNTERS } from './event-nouns.data.js';
import { isDuring } from './fill-settings.js';
import type { FoundEvent } from './found-event.js';

/** A meeting in the time and place of its participant's visit is part of it. */
export function during(article: ArticleReading, found: FoundEvent, all: readonly FoundEvent[]): ClaimDraft[] {
  const [first] = found.draft.mentions;
  if (first === undefined || !ENCOUNTERS.has(found.event.type)) return [];
  const visit = all.find(
    (other) => other.event.type === 'visit' && isDuring(article, found.draft, other.draft),
  );
  return visit === undefined
    ? []
    : [
        {
          evidence: first.evidence,
          subject: found.event.id,
          predicate: 'PART_OF',
          object: visit.event.id,
          basis: 'inferred',
          rule: 'event/during-visit',
        },
      ];
}

/** "The next trilateral summit" follows the last one of its kind, whose countries are expected again. */
export function following(
  article: ArticleReading,
  found: FoundEvent,
  all: readonly FoundEvent[],
): ClaimDraft[] {
  const mention = found.draft.mentions.find(
    ({ isAnother, isNoun, status }) => isAnother && isNoun && status === 'planned',
  );
  if (mention === undefined) return [];
  const before = all
    .filter(
      (other) =>
        other !== found &&
        other.event.status === 'held' &&
        other.event.type === found.event.type &&
        (other.draft.mentions[0]?.head ?? 0) < mention.head,
    )
    .at(-1);
  if (before === undefined) return [];
  const { evidence } = mention;
  const common = { evidence, subject: found.event.id, rule: 'event/next' };
  return [
    { ...common, predicate: 'FOLLOWS', object: before.event.id, basis: 'inferred' },
    ...expected(article, found, before).map(
      (subject): ClaimDraft => ({
        ...common,
        subject,
        predicate: 'PARTICIPATED_IN',
        object: found.event.id,
        role: 'participant',
        date: found.draft.date,
        modality: 'planned',
        basis: 'inferred',
      }),
    ),
  ];
}

const COUNTED = /^(?:bi|tri|quadri)lateral$|^(?:two|three|four|five)-(?:way|nation|country|party)$/;

/** The countries of those who were at the last one, where no one is named for the next. */
function expected({ countryOf, spoken }: ArticleReading, found: FoundEvent, before: FoundEvent): string[] {
  if (found.draft.mentions.some(({ participants }) => participants.length > 0)) return [];
  const countries = new Set(before.event.participants.map((id) => countryOf.get(id) ?? id));
  // Of a gathering of so many as it counts: "the next trilateral summit".
  const isCounted = found.draft.mentions.some(({ words }) => [...words].some((word) => COUNTED.test(word)));
  return isCounted ? [...countries].filter((id) => id.startsWith('country:') && spoken.entities.has(id)) : [];
}

/** "his first visit to Iran since 2015": there was one in 2015. */
export function earlierVisits(article: ArticleReading, { draft }: FoundEvent): ClaimDraft[] {
  const { view } = article.spoken;
  return draft.mentions
    .filter(({ type, isNoun, words }) => type === 'visit' && isNoun && words.has('first'))
    .flatMap((mention) => {
      const since = (article.dates[mention.sentence] ?? []).find(
        ({ start, value }) => value !== null && /\bsince\s$/.test(view.slice(Math.max(0, start - 8), start)),
      );
      if (since === undefined || mention.place === undefined) return [];
      const { place, evidence } = mention;
      return mention.participants.map(
        ({ id }): ClaimDraft => ({
          evidence,
          subject: id,
          predicate: 'VISITED',
          object: place,
          date: since,
          basis: 'implied',
          rule: 'event/first-since',
        }),
      );
    });
}
