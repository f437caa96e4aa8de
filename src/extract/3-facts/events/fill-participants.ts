import type { ArticleReading } from '../grammar/article-reading.js';
import type { EventDraft } from './event-draft.js';
import type { EventMention, Participant } from './event-mention.js';

/** Kinds that take two sides. */
const TWO_SIDED = /^(?:talks|meeting|signing)$/;
const GATHERING = /^(?:summit|conference)$/;
const SITTING = /^(?:talks|meeting)$/;
/** So many sentences back the two sides may be named. */
const REACH = 1;
/** So many events back the last of its kind may be. */
const FEW = 20;

/** "The talks collapsed in Lima": where no sentence names who sat there, the two states that the sentence or those before speak of. */
export function fillParticipants(article: ArticleReading, drafts: readonly EventDraft[]): void {
  for (const [at, draft] of drafts.entries()) {
    const [first] = draft.mentions;
    if (first === undefined) continue;
    const before = drafts.slice(Math.max(0, at - FEW), at).findLast((other) => isAnotherOf(draft, other));
    for (const one of before?.participants.values() ?? [])
      draft.participants.set(one.id, { ...one, basis: 'inferred' });
    if (!isOpen(draft)) continue;
    const sides = sidesAround(article, draft, first);
    if (sides.length !== 2) continue;
    const added = sides.filter((id) => !draft.participants.has(id)).map(inferred);
    draft.mentions[0] = { ...first, participants: [...first.participants, ...added] };
    for (const one of added) draft.participants.set(one.id, one);
  }
}

/** "The next summit will be held in Lima", "A second round is due in May": of those who were at the last. */
const isAnotherOf = (draft: EventDraft, { mentions, participants }: EventDraft): boolean =>
  draft.participants.size === 0 &&
  participants.size > 1 &&
  draft.mentions.every(
    ({ isAnother, isNoun, type, name }) =>
      isAnother &&
      isNoun &&
      name === undefined &&
      ((GATHERING.test(type) && type === mentions[0]?.type) ||
        (SITTING.test(type) && SITTING.test(mentions[0]?.type ?? ''))),
  );

const inferred = (id: string): Participant => ({ id, role: 'participant', basis: 'inferred' });

/** No one is named, or only the other side: "talks with Peru". */
function isOpen({ mentions, participants }: EventDraft): boolean {
  if (!mentions.every(({ type, name }) => TWO_SIDED.test(type) && name === undefined)) return false;
  // "at a meeting in Sydney": of whom nobody knows; "technical teams will meet" are of the two sides.
  if (mentions.every(({ type, isNoun }) => type === 'meeting' && isNoun)) return false;
  const [one, second] = [...participants.keys()];
  const isOtherSide =
    one !== undefined && /^(?:country|org):/.test(one) && mentions.every(({ isNoun }) => isNoun);
  return one === undefined || (second === undefined && isOtherSide);
}

/** Two states of the sentence; else two of a sentence before; of a signing, else the two that the article is about. */
function sidesAround(
  article: ArticleReading,
  draft: EventDraft,
  { sentence, type }: EventMention,
): readonly string[] {
  const told = [...draft.participants.keys()];
  // "talks with Japan's Sumitomo": Japan is whose the other side is.
  const isWithBody = told.some((id) => id.startsWith('org:'));
  const here = isWithBody ? told : unique([...told, ...statesIn(article, draft, sentence)]);
  if (here.length > 1) return here;
  // "the talks that will be held in Lima": whose they will be, no sentence before tells.
  if (draft.mentions.every(({ isNoun, status }) => isNoun && status === 'planned')) return [];
  for (let before = sentence - 1; before >= Math.max(0, sentence - REACH); before -= 1) {
    const there = statesIn(article, draft, before);
    if (there.length > 1 && here.every((id) => there.includes(id))) return there;
  }
  // Who met is not told by whom the article is about; who signed may be.
  return type === 'signing' && here.length === 0 ? article.homes.pair : [];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Countries that the sentence names, but for where the event is and what it is about. */
const statesIn = (
  { mentions }: ArticleReading,
  { place, mentions: told }: EventDraft,
  sentence: number,
): string[] =>
  unique(
    (mentions[sentence] ?? [])
      .filter(({ entityId: id, sense }) => {
        return (
          id.startsWith('country:') &&
          sense !== 'place' &&
          id !== place &&
          !told.some(({ subjects }) => subjects.includes(id))
        );
      })
      .map(({ entityId }) => entityId),
  );
