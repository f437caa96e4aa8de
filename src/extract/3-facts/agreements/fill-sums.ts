import type { AmountMention } from '../../analysis.js';
import { type ArticleReading, isHeadline } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import type { AgreementMention } from './agreement-mention.js';
import type { AgreementDraft } from './merge-agreements.js';

/** Sentences behind the place that speaks of an agreement in which its terms are told. */
const REACH = 3;
/** Characters between a verb and the sum: "will contribute to the programme up to". */
const NEAR = 60;
const PAYING =
  /^(?:pay|give|provide|invest|contribute|lend|put|spend|grant|commit|pledge|promise|receive|get|finance|fund|transfer|disburse|exchange|swap|buy|purchase|supply|deliver|meet|cover|allocate|offer|extend|inject|borrow|repay)$/;
const PROMISING = /^(?:pledge|promise|commit|offer)$/;
const WORTH = /^(?:value|worth|cost|price|discount|investment)$/;
/** "$9.48 per barrel", "R$ 10,000 a month for each": a price, not what is agreed on as a whole. */
const PER_UNIT =
  /^\s*(?:\([^)]*\)\s*)?(?:(?:a|an|per|for each|for every)\s+(?!year\b|annum\b)\p{L}+|each\b)/iu;

/** A place that speaks of an agreement. */
interface Place {
  readonly draft: AgreementDraft;
  readonly mention: AgreementMention;
}

/** Gives agreements without a sum the one that a following sentence tells as to be paid: "Norway will contribute up to $1 billion." */
export function fillSums(article: ArticleReading, drafts: readonly AgreementDraft[]): void {
  const places = placesBySentence(drafts);
  const taken = new Set(drafts.flatMap(({ mentions }) => mentions.map(({ amount }) => amount?.start)));
  const priced = new Set(
    drafts.filter(({ mentions }) => mentions.some(({ amount }) => amount !== undefined)),
  );
  for (const [sentence, all] of article.amounts.entries()) {
    const amounts = all.filter(({ start }) => !taken.has(start));
    if (amounts.length === 0 || isHeadline(article, sentence)) continue;
    for (const clause of article.readings[sentence]?.clauses ?? []) {
      const sum = sumOf(article, clause, amounts);
      const place = sum && placeBefore(places, clause);
      if (sum === undefined || place === undefined || priced.has(place.draft) || !isDescribed(place))
        continue;
      const { mentions } = place.draft;
      mentions[mentions.indexOf(place.mention)] = { ...place.mention, amount: sum };
      priced.add(place.draft);
      break;
    }
  }
}

function placesBySentence(drafts: readonly AgreementDraft[]): ReadonlyMap<number, readonly Place[]> {
  const places = new Map<number, Place[]>();
  for (const draft of drafts)
    for (const mention of draft.mentions)
      places.set(mention.sentence, [...(places.get(mention.sentence) ?? []), { draft, mention }]);
  for (const list of places.values()) list.sort((a, b) => a.mention.name.head - b.mention.name.head);
  return places;
}

/** The last place before the clause, at most three sentences back; none where its sentence speaks of several. */
function placeBefore(
  places: ReadonlyMap<number, readonly Place[]>,
  { sentence, verb }: Clause,
): Place | undefined {
  const own = places.get(sentence) ?? [];
  const [only] = own;
  if (only !== undefined) return own.length === 1 && only.mention.name.head < verb.first ? only : undefined;
  for (let at = sentence - 1; at >= sentence - REACH; at -= 1) {
    const last = places.get(at)?.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** One that has no name of its own: behind treaties, programmes of their sides are listed. */
const isDescribed = ({ draft, mention }: Place): boolean =>
  !mention.isPlural && draft.mentions.every(({ name }) => name.known === undefined && !name.isProper);

/** What is to be paid, or is the price: the first sum behind the verb that is no price of a unit. */
function sumOf(
  { spoken }: ArticleReading,
  clause: Clause,
  amounts: readonly AmountMention[],
): AmountMention | undefined {
  if (clause.polarity === 'denied' || !(isToBePaid(clause) || isPriced(clause))) return undefined;
  const from = spoken.tokens[clause.verb.last - 1]?.end ?? 0;
  const [first, ...others] = amounts.filter(({ start }) => start >= from);
  if (first === undefined || first.start - from > NEAR) return undefined;
  return [first, ...others].find(({ end }) => !PER_UNIT.test(spoken.view.slice(end, end + 30)));
}

const isToBePaid = ({ lemma, modality }: Clause): boolean =>
  PAYING.test(lemma) && (modality !== 'actual' || PROMISING.test(lemma));

/** "put the value of the package at", "the investment could reach". */
const isPriced = ({ lemma, subject, object }: Clause): boolean => {
  const isWorth = (phrases: Clause['subject']): boolean =>
    phrases.some(({ headLemma }) => WORTH.test(headLemma));
  return (
    (/^(?:put|estimate|value)$/.test(lemma) && isWorth(object)) ||
    (/^(?:reach|exceed|total|be)$/.test(lemma) && isWorth(subject))
  );
};
