import { flatMap } from '../../../flat-map.js';
import type { AmountMention } from '../../analysis.js';
import { isState } from '../grammar/actors.js';
import { type ArticleReading, isHeadline } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause } from '../grammar/clause.js';
import { dateOfClause } from '../grammar/clause-dates.js';
import { behind, mainClause, type PhraseUse } from '../grammar/phrase-use.js';
import type { Reading } from '../grammar/readings.js';
import { singular } from '../grammar/verb-forms.js';
import { agreementTypeOf, ruleOfHead } from './agreement-heads.js';
import type { AgreementMention, Party } from './agreement-mention.js';
import { asParties } from './as-parties.js';
import { beforeLastPhrase, endOfList } from './description.js';

const COMMITTING = new Set(['agree', 'pledge', 'vow']);
/** "pledged to lift their cooperation to a new high": a wish for the relations binds to nothing. */
const RELATIONS =
  /^(?:cooperation|co-operation|tie|relation|relationship|bond|partnership|friendship|exchange|trade|fight|effort)$/;
/** Talk and its going on bind nobody to anything: "agreed to meet again", "to work toward a summit", "to remain in contact". */
const TALKING = new Set(
  'meet hold talk discuss continue consult disagree work speak remain keep stay try seek resume consider convene host attend visit call'.split(
    ' ',
  ),
);
/** Verbs of trade with the preposition of the other side. */
const TRADES: Readonly<Record<string, string>> = {
  sell: 'to',
  supply: 'to',
  deliver: 'to',
  export: 'to',
  lend: 'to',
  pay: 'to',
  give: 'to',
  grant: 'to',
  buy: 'from',
  purchase: 'from',
  acquire: 'from',
  import: 'from',
};
const MAX_NAME = 20;
const NO_CONTENT = /^(?:to|the|a|an|of|in|on|and|for|with|their|its|by|at|as)$/;

/** "The three countries agreed to bolster cooperation": two or more who bind themselves without a named instrument. */
export function findCommitments(article: ArticleReading): AgreementMention[] {
  return flatMap(article.readings, (reading) =>
    flatMap(reading.clauses, (clause) => {
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
  // "signed a declaration in which they pledged to cooperate": the instrument is the declaration.
  const before = reading.chunks.find(({ last }) => last === clause.first);
  if (before?.kind === 'relative' && before.text === 'which') return undefined;
  const objects = [...clause.object, ...flatMap(clause.prepositions, ({ phrases }) => phrases)];
  if (objects.some(({ headLemma }) => agreementTypeOf(headLemma) !== undefined)) return undefined;
  return reading.clauses.find(
    (other) =>
      other.governor === clause &&
      !isUnderDeal(other) &&
      other.verb.form === 'infinitive' &&
      // "agreed to sign a pact": the instrument is the pact.
      !other.object.some(isPlainAgreement) &&
      (clause.lemma === 'agree' || !other.object.some(({ headLemma }) => RELATIONS.test(headLemma))) &&
      !TALKING.has(other.lemma.split(' ')[0] ?? ''),
  );
}

const isPlainAgreement = ({ headLemma }: NounPhrase): boolean =>
  ruleOfHead(headLemma) === 'plain' && agreementTypeOf(headLemma) !== undefined;

/** "agreed to restore ties in a deal": the instrument is the deal. */
const isUnderDeal = ({ prepositions }: Clause): boolean =>
  prepositions.some(
    ({ preposition, phrases }) =>
      /^(?:in|under|through)$/.test(preposition) && phrases.some(isPlainAgreement),
  );

/** Up to the first mark behind the verb. */
function endOfAction({ spoken, dates }: ArticleReading, reading: Reading, first: number): number {
  const end = Math.min(
    spoken.sentences[spoken.tokens[first]?.sentence ?? 0]?.lastToken ?? first,
    first + MAX_NAME,
  );
  const start = spoken.tokens[first]?.start ?? 0;
  const date = dates[reading.sentence]?.find((one) => one.start > start)?.start ?? Number.MAX_SAFE_INTEGER;
  let last = first + 1;
  while (
    last < end &&
    (spoken.tokens[last]?.start ?? 0) < date &&
    /^[\p{L}\p{N}'$]/u.test(spoken.tokens[last]?.text ?? '')
  )
    last += 1;
  last = Math.max(last, endOfList(reading, last, end));
  if (last === first + MAX_NAME) last = beforeLastPhrase(spoken.tokens, first, last);
  while (last > first + 1 && NO_CONTENT.test(spoken.tokens[last - 1]?.lower ?? '')) last -= 1;
  return last;
}

/** "agreed to sell its stake to Equinor", "to buy jets from France": whom a trade binds besides its subject. */
function tradePartners(article: ArticleReading, action: Clause): Party[] {
  const preposition = TRADES[action.lemma];
  if (preposition === undefined) return [];
  const partners = asParties(article, behind(action.prepositions, [preposition]), 'party');
  // "to pay Kuwait $500 million": who gets it stands before the sum.
  const takers =
    partners.length > 0 || preposition !== 'to' ? [] : flatMap(action.object, ({ owners }) => owners);
  return [...partners, ...takers.map((id): Party => ({ id, role: 'party', basis: 'stated' }))].filter(
    ({ id }) => isState(id),
  );
}

function commitment(
  article: ArticleReading,
  reading: Reading,
  { clause, action }: { readonly clause: Clause; readonly action: Clause },
): AgreementMention | undefined {
  const parties = [...asParties(article, clause.subject, 'party'), ...tradePartners(article, action)];
  const [phrase] = clause.subject;
  if (parties.length < 2 || phrase === undefined) return undefined;
  const { tokens, view } = article.spoken;
  const last = endOfAction(article, reading, action.verb.first);
  const amount = TRADES[action.lemma] === undefined ? undefined : sumBehind(article, action, last);
  if (/^(?:pay|give|grant)$/.test(action.lemma) && amount === undefined) return undefined;
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
    amount,
  };
}

/** The first sum between the verb of a trade and a few words behind its name. */
const sumBehind = ({ spoken }: ArticleReading, { verb }: Clause, last: number): AmountMention | undefined =>
  spoken.amounts.find(
    ({ start, end }) =>
      start >= (spoken.tokens[verb.first]?.start ?? 0) &&
      end <= (spoken.tokens[Math.min(last + 1, spoken.tokens.length - 1)]?.end ?? 0),
  );
