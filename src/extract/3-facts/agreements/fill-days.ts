import type { FoundEvent } from '../events/found-event.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { isAhead } from '../report-time.js';
import { isConcluded, isDated } from './agreement-mention.js';
import type { AgreementDraft } from './merge-agreements.js';
import { occasionOf } from './occasions.js';
import { statesOf } from './principals.js';

const LEAD_SENTENCES = 4;

/** "During the visit, … agreed": concluded on the day of the event that the sentence opens with. */
export function fillFromEvent(
  article: ArticleReading,
  draft: AgreementDraft,
  events: readonly FoundEvent[],
): void {
  if (draft.mentions.some(isDated)) return;
  const at = draft.mentions.findIndex(
    (mention) => isConcluded(mention) && occasionOf(mention.sentence, events) !== undefined,
  );
  const mention = draft.mentions[at];
  const date = mention === undefined ? undefined : occasionOf(mention.sentence, events)?.draft.date;
  if (mention === undefined || date?.value == null) return;
  const isToCome = isAhead(article.spoken, date.value);
  // "flies to Hanoi on Sunday to sign an accord", but "signed an accord. Talks go on next month."
  if (isToCome && mention.use.asObject?.verb.form !== 'infinitive') return;
  const status = isToCome ? 'proposed' : mention.status;
  draft.mentions[at] = { ...mention, status, date: { ...date, basis: 'inferred' } };
}

/** What the same parties are said to have signed, without a day, was signed on the day of the lead. */
export function fillDate({ spoken }: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const lead = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .find(
      ({ mention }) =>
        mention.sentence <= LEAD_SENTENCES && isConcluded(mention) && mention.date?.value != null,
    );
  // "the original pact of 1974" does not date what is signed today.
  const year = spoken.publishedAt?.slice(0, 4);
  if (lead === undefined || (year !== undefined && lead.mention.date?.value?.startsWith(year) !== true))
    return;
  const states = statesOf(lead.draft);
  for (const draft of drafts) {
    const at = draft.mentions.findIndex(isConcluded);
    const mention = draft.mentions[at];
    const isShared =
      states.length > 1 &&
      statesOf(draft).length === states.length &&
      statesOf(draft).every((id) => states.includes(id));
    if (mention === undefined || !isShared || draft.mentions.some(isDated)) continue;
    const { date } = lead.mention;
    draft.mentions[at] = { ...mention, date: date && { ...date, basis: 'inferred' } };
  }
}
