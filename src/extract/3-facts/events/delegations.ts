import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { behind, mainClause } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';

const DELEGATION = /^(?:delegation|mission|team)$/;
/** So many sentences around, who leads a delegation may be told. */
const REACH = 15;

/** Whether the phrases name a delegation. */
export const isDelegation = (phrases: readonly NounPhrase[]): boolean =>
  phrases.some(({ headLemma }) => DELEGATION.test(headLemma));

/** "It will also visit B": whether the sentence before tells of a delegation. */
export function isOfDelegation(
  { readings }: ArticleReading,
  sentence: number,
  [subject]: readonly NounPhrase[],
): boolean {
  const before = readings[sentence - 1];
  return (
    subject?.words.join(' ') === 'it' &&
    before !== undefined &&
    isDelegation(mainClause(before)?.subject ?? [])
  );
}

/** "The delegation is led by A and B": the people who lead it, told in a sentence near by; none where its country is another. */
export function leadersOf(
  { readings }: ArticleReading,
  sentence: number,
  phrases: readonly NounPhrase[],
): string[] {
  const own = phrases.flatMap(({ owners }) => owners);
  return (
    readings
      .slice(Math.max(0, sentence - REACH), sentence + REACH)
      .toSorted((a, b) => Math.abs(a.sentence - sentence) - Math.abs(b.sentence - sentence))
      .flatMap((reading) => {
        const led = reading.clauses.find(
          ({ lemma, isPassive, subject }) =>
            isPassive && /^(?:lead|head)$/.test(lemma) && isDelegation(subject),
        );
        const owners = led?.subject.flatMap((phrase) => phrase.owners) ?? [];
        const isOther = own.length > 0 && owners.length > 0 && !owners.some((id) => own.includes(id));
        const people = actorsIn(reading, behind(led?.prepositions ?? [], ['by'])).filter((id) =>
          id.startsWith('person:'),
        );
        return isOther || people.length === 0 ? [] : [people];
      })
      .at(0) ?? []
  );
}
