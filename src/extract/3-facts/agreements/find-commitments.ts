import { type ArticleReading, isHeadline } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { mainClause, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { singular } from '../grammar/verb-forms.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementMention } from './agreement-mention.js';
import { asParties } from './parties.js';

const COMMITTING = new Set(['agree', 'pledge', 'vow']);
/** Talk and its going on bind nobody to anything: "agreed to meet again", "to work toward a summit", "to remain in contact". */
const TALKING = new Set(
  'meet hold talk discuss continue consult disagree work speak remain keep stay try seek resume consider convene host attend visit call'.split(
    ' ',
  ),
);
const MAX_NAME = 16;
const NO_CONTENT = /^(?:to|the|a|an|of|in|on|and|for|with|their|its|by|at|as)$/;

/** "The three countries agreed to bolster cooperation": two or more who bind themselves without a named instrument. */
export function findCommitments(article: ArticleReading): AgreementMention[] {
  return article.readings.flatMap((reading) =>
    reading.clauses.flatMap((clause) => {
      const action = COMMITTING.has(clause.lemma) ? boundAction(reading, clause) : undefined;
      return action === undefined ? [] : (commitment(article, reading, { clause, action }) ?? []);
    }),
  );
}

/** The infinitive that says what is agreed; none where the object is an instrument or the clause did not happen. */
function boundAction(reading: Reading, clause: Clause): Clause | undefined {
  if (
    clause.isPassive ||
    clause.modality !== 'actual' ||
    clause.polarity === 'denied' ||
    clause.verb.form !== 'finite'
  )
    return undefined;
  const objects = [...clause.object, ...clause.prepositions.flatMap(({ phrases }) => phrases)];
  if (objects.some(({ headLemma }) => agreementTypeOf(headLemma) !== undefined)) return undefined;
  return reading.clauses.find(
    (other) =>
      other.governor === clause &&
      other.verb.form === 'infinitive' &&
      !TALKING.has(other.lemma.split(' ')[0] ?? ''),
  );
}

/** Up to the first mark behind the verb. */
function endOfAction({ spoken }: ArticleReading, first: number): number {
  const end = Math.min(
    spoken.sentences[spoken.tokens[first]?.sentence ?? 0]?.lastToken ?? first,
    first + MAX_NAME,
  );
  let last = first + 1;
  while (last < end && /^[\p{L}\p{N}'$]/u.test(spoken.tokens[last]?.text ?? '')) last += 1;
  while (last > first + 1 && NO_CONTENT.test(spoken.tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}

function commitment(
  article: ArticleReading,
  reading: Reading,
  { clause, action }: { readonly clause: Clause; readonly action: Clause },
): AgreementMention | undefined {
  const parties = asParties(article, clause.subject, 'party');
  const [phrase] = clause.subject;
  if (parties.length < 2 || phrase === undefined) return undefined;
  const { tokens, view } = article.spoken;
  const last = endOfAction(article, action.verb.first);
  const words = tokens.slice(action.verb.first, last);
  const use: PhraseUse = {
    reading,
    phrase,
    at: reading.chunks.indexOf(phrase),
    before: undefined,
    tail: [],
    asSubject: [clause],
    asObject: undefined,
    asComplement: undefined,
    main: mainClause(reading),
  };
  return {
    sentence: reading.sentence,
    isHeadline: isHeadline(article, reading.sentence),
    name: {
      name: `commitment ${view.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ')}`,
      first: action.verb.first,
      head: clause.verb.main,
      last,
      isProper: false,
      isDefinite: false,
      type: 'commitment',
      modifiers: new Set(),
      words: new Set(
        words
          .map(({ lower }) => singular(lower))
          .filter((word) => /\p{L}/u.test(word) && !NO_CONTENT.test(word)),
      ),
    },
    use,
    isPlural: false,
    parties,
    partners: parties.map(({ id }) => id),
    status: 'agreed',
    date: dateOfClause(article, clause),
    amount: undefined,
  };
}
