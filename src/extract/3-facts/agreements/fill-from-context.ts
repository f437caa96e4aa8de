import type { FoundEvent } from '../events/found-event.js';
import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { AgreementMention, Party } from './agreement-mention.js';
import { type AgreementDraft, addParty, knownName } from './merge-agreements.js';

/** From so many agreements of one pair on, an article is about what the two conclude with each other. */
const BILATERAL = 3;
const LEAD_SENTENCES = 4;
const isConcluded = ({ status }: AgreementMention): boolean =>
  status === 'signed' || status === 'agreed' || status === 'outlined';

/** Gives agreements what the text around them tells: a list's parties, the two of a joint statement, the lead's day. */
export function fillFromContext(
  article: ArticleReading,
  drafts: AgreementDraft[],
  events: readonly FoundEvent[],
): void {
  for (const draft of drafts) fillFromList(article, draft, drafts);
  fillPair(article, drafts);
  for (const draft of drafts) fillFromEvent(draft, events);
  fillDate(drafts);
}

const statesOf = ({ parties }: AgreementDraft): string[] =>
  [...parties.values()].filter(({ id, isDenied }) => isState(id) && isDenied !== true).map(({ id }) => id);

/** A list item without parties has those of the agreements that the list is said to hold. */
function fillFromList(
  article: ArticleReading,
  draft: AgreementDraft,
  drafts: readonly AgreementDraft[],
): void {
  const [first] = draft.mentions;
  if (first === undefined || draft.parties.size > 0 || !isListItem(article, first.sentence)) return;
  const intro = drafts.findLast(
    ({ mentions, parties }) =>
      parties.size > 1 &&
      mentions.some(
        ({ isPlural, sentence }) => isPlural && sentence < first.sentence && first.sentence - sentence < 6,
      ),
  );
  if (intro === undefined) return;
  inherit(draft, [...intro.parties.values()]);
  const status = intro.mentions.find((mention) => mention.status !== undefined)?.status;
  if (status !== undefined && first.status === undefined) draft.mentions[0] = { ...first, status };
}

function isListItem({ spoken }: ArticleReading, sentence: number): boolean {
  const first = spoken.tokens[spoken.sentences[sentence]?.firstToken ?? -1];
  return first !== undefined && /^[-*•–▪]$/u.test(first.text);
}

function inherit(draft: AgreementDraft, parties: readonly Party[]): void {
  for (const party of parties) addParty(draft, { id: party.id, role: 'party', basis: 'inferred' });
  const [first] = draft.mentions;
  if (first !== undefined) draft.mentions[0] = { ...first, parties: [...draft.parties.values()] };
}

/** Where all agreements are between the same two, one named without parties is theirs too; a treaty of many is not. */
function fillPair(article: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const pairs = drafts
    .map(statesOf)
    .filter((states) => states.length === 2 && states.every((id) => id.startsWith('country:')));
  const keys = new Set(pairs.map((states) => [...states].sort().join(' ')));
  const [pair] = pairs;
  if (pairs.length < BILATERAL || keys.size !== 1 || pair === undefined) return;
  for (const draft of drafts) {
    const [first] = draft.mentions;
    if (
      draft.parties.size > 0 ||
      knownName(draft) !== undefined ||
      first?.name.isProper !== true ||
      isOfBody(article, first)
    )
      continue;
    inherit(
      draft,
      pair.map((id) => ({ id, role: 'party', basis: 'inferred' })),
    );
  }
}

/** "the World Trade Organization (WTO) Agreement on …": the body before the name is whose it is. */
const isOfBody = (article: ArticleReading, { name, sentence }: AgreementMention): boolean =>
  (article.mentions[sentence] ?? []).some(
    ({ entityId, lastToken }) =>
      entityId.startsWith('org:') && lastToken <= name.head && lastToken >= name.first - 2,
  );

/** "During the visit, … agreed": concluded on the day of the event that the sentence opens with. */
function fillFromEvent(draft: AgreementDraft, events: readonly FoundEvent[]): void {
  if (draft.mentions.some(({ date }) => date?.value != null)) return;
  const at = draft.mentions.findIndex(
    (mention) => isConcluded(mention) && eventAround(mention.sentence, events) !== undefined,
  );
  const mention = draft.mentions[at];
  const date = mention === undefined ? undefined : eventAround(mention.sentence, events)?.draft.date;
  if (mention !== undefined && date?.value != null)
    draft.mentions[at] = { ...mention, date: { ...date, basis: 'inferred' } };
}

/** The event that a sentence is set in by "during", "in" or "at". */
export function eventAround(sentence: number, events: readonly FoundEvent[]): FoundEvent | undefined {
  return events.find(({ draft }) =>
    draft.mentions.some(
      (mention) =>
        mention.sentence === sentence && mention.isNoun && /^(?:during|in|at|on)$/.test(mention.before ?? ''),
    ),
  );
}

/** What the same parties are said to have signed, without a day, was signed on the day of the lead. */
function fillDate(drafts: readonly AgreementDraft[]): void {
  const lead = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .find(
      ({ mention }) =>
        mention.sentence <= LEAD_SENTENCES && isConcluded(mention) && mention.date?.value != null,
    );
  if (lead === undefined) return;
  const states = statesOf(lead.draft);
  for (const draft of drafts) {
    const at = draft.mentions.findIndex(isConcluded);
    const mention = draft.mentions[at];
    const isShared =
      states.length > 1 &&
      statesOf(draft).length === states.length &&
      statesOf(draft).every((id) => states.includes(id));
    if (mention === undefined || !isShared || draft.mentions.some(({ date }) => date?.value != null))
      continue;
    const { date } = lead.mention;
    draft.mentions[at] = { ...mention, date: date && { ...date, basis: 'inferred' } };
  }
}
