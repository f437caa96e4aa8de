import type { ArticleReading } from '../grammar/article-reading.js';
import { isLongPast } from '../report-time.js';
import type { EventDraft } from './event-draft.js';
import type { EventMention, Participant } from './event-mention.js';

/** So many sentences apart, a signing is told again with its signers, and the papers that others signed there. */
const REACH = 5;

const isPerson = (id: string): boolean => id.startsWith('person:');

/** Whether "A and B signed" and "it was signed by X and Y", or the signing that two witnessed and its signers, tell one occasion. */
export function isOneSigning(article: ArticleReading, draft: EventDraft, mention: EventMention): boolean {
  const [first] = draft.mentions;
  const [told, own] = [[...draft.participants.keys()], mention.participants.map(({ id }) => id)];
  if (first?.type !== 'signing' || mention.type !== 'signing' || own.length === 0) return false;
  const isNear = draft.mentions.some(({ sentence }) => Math.abs(mention.sentence - sentence) <= REACH);
  const isSameDay = draft.date?.value != null && draft.date.value === mention.date?.value;
  if (!(isNear || isSameDay)) return false;
  if ([draft.date, mention.date].some((date) => isLongPast(article.spoken, date?.value))) return false;
  const states = told.filter((id) => id.startsWith('country:'));
  const homes = (ids: readonly string[]): string[] => ids.flatMap((id) => article.countryOf.get(id) ?? []);
  if (!told.some(isPerson)) {
    const isForeign = states.length > 0 && homes(own).some((home) => !told.includes(home));
    return own.every(isPerson) && !isForeign;
  }
  // "A and B signed. C also signed", "A and B signed. A signed for Peru", "A signed for Peru, while B did for Chile"
  const isOneEach = told.length === 1 && own.length === 1 && Math.abs(mention.sentence - first.sentence) <= 2;
  if (own.every((id) => isPerson(id) && told.includes(id))) return true;
  if ((isOneEach || (mention.isContinued && isNear)) && own.every(isPerson)) return true;
  // "The presidents witnessed the signing of five papers. The two ministries signed one of them."
  const isWitnessed = draft.mentions.some(({ isNoun, isHeadline }) => isNoun && !isHeadline);
  const isOfBoth = new Set(homes(told)).size > 1 && homes(own).every((home) => homes(told).includes(home));
  return isWitnessed && told.every(isPerson) && (own.every(isPerson) ? isOfBoth : !own.some(isPerson));
}

/** Where people sign, they and not their countries and bodies are told to be there; a country for which none of them stands stays, unless it is not told for whom one of several does. */
export function keepSigners(
  { countryOf }: ArticleReading,
  { mentions: [first], participants }: EventDraft,
  added: readonly Participant[],
): void {
  if (first?.type !== 'signing' || added.length === 0) return;
  const people = [...participants.keys()].filter(isPerson);
  if (people.length === 0) return;
  const homes = new Set(people.map((id) => countryOf.get(id)));
  // "Peru and Chile signed. The Chilean premier spoke after the ceremony": Peru signed all the same.
  const isTold = people.length === 1 || !homes.has(undefined);
  for (const id of [...participants.keys()])
    if (!isPerson(id) && !(isTold && id.startsWith('country:') && !homes.has(id))) participants.delete(id);
}
