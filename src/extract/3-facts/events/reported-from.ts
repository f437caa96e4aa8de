import { type Dateline, findDateline } from '../dateline.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isNewsDay } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import type { EventMention } from './event-mention.js';
import { MEETINGS } from './event-nouns.data.js';

/** So many sentences behind a dateline tell what happened there. */
const REACH_OF_LEAD = 2;

/** "DAKAR - The presidents of Chad and Sudan signed": where two sides from elsewhere did the news of the lead, which names no place. */
export function isNewsOfLead(
  article: ArticleReading,
  draft: EventDraft,
  { place, sentence }: Dateline,
): boolean {
  const { countryOf, spoken } = article;
  const { mentions, participants, date } = draft;
  const guests = new Set([...participants.keys()].map((id) => countryOf.get(id) ?? id));
  guests.delete(`country:${spoken.entities.get(place)?.country}`);
  return (
    MEETINGS.has(mentions[0]?.type ?? 'other') &&
    guests.size > 1 &&
    isNewsDay(spoken, date?.value) &&
    mentions.some(
      (mention) =>
        mention.status === 'held' && isInLead(mention, sentence) && !tellsWord(article, mention, ELSEWHERE),
    )
  );
}

/** Where the report comes from, for what happened there. */
export function placeOfReport(article: ArticleReading, draft: EventDraft): string | undefined {
  const dateline = findDateline(article.spoken);
  return dateline !== undefined && isReportedFrom(article, draft, dateline) ? dateline.place : undefined;
}

/** What is said to be "here", and what the lead tells of someone of that country as its news. */
export function isReportedFrom(
  article: ArticleReading,
  draft: EventDraft,
  { place, sentence }: Dateline,
): boolean {
  const [first] = draft.mentions;
  if (first === undefined || !MEETINGS.has(first.type) || !isFresh(article, draft)) return false;
  const home = `country:${article.spoken.entities.get(place)?.country}`;
  const isAtHome = [...draft.participants.keys()].some(
    (id) => id === home || article.countryOf.get(id) === home,
  );
  return draft.mentions.some(
    (mention) =>
      mention.status === 'held' &&
      (tellsWord(article, mention, HERE) ||
        (isAtHome && isInLead(mention, sentence) && !tellsWord(article, mention, ELSEWHERE))),
  );
}

const isInLead = ({ sentence }: EventMention, lead: number): boolean =>
  sentence >= lead && sentence - lead <= REACH_OF_LEAD;

const HERE = /^here$/;
/** "on the sidelines of the summit", "had met before the ceremony": at a place that is told elsewhere, if at all. */
const ELSEWHERE = /^(?:sidelines|margins|fringes|had)$/;

const tellsWord = (
  { spoken: { sentences, tokens } }: ArticleReading,
  { sentence }: EventMention,
  word: RegExp,
): boolean =>
  tokens
    .slice(sentences[sentence]?.firstToken, sentences[sentence]?.lastToken)
    .some(({ lower }) => word.test(lower));

/** Told without a day, or with one of the week before the report. */
function isFresh({ spoken }: ArticleReading, { date }: EventDraft): boolean {
  return date?.value == null || isNewsDay(spoken, date.value);
}
