import { actorsOfAll, isState, ownersOf } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { Clause } from '../grammar/clause.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { LENDING, ruleOfHead } from './agreement-heads.js';
import type { Party } from './agreement-mention.js';
import { BINDING } from './agreement-verbs.data.js';
import { asParties } from './as-parties.js';

const TRADING = new Set(
  'buy purchase sell supply deliver provide acquire export import build order'.split(' '),
);
const TRANSFERRING = new Set('lend give grant provide supply sell invest deliver extend export'.split(' '));

/** "Under a contract with the bank, the company will receive": the partner and who acts by it. */
export function underDeal(article: ArticleReading, use: PhraseUse): Party[] {
  if (!/^(?:under|through|in|via)$/.test(use.before ?? '')) return [];
  const own = asParties(article, behind(use.tail, ['with']), 'party');
  const signed = own.length > 0 ? [] : signedWith(article, use);
  if (own.length + signed.length === 0) return [];
  const clause = use.asComplement ?? use.main;
  if (clause === undefined || clause.isPassive || use.asObject !== undefined) return [];
  return [...signed, ...asParties(article, clause.subject, 'party').filter(({ id }) => isState(id))];
}

/** "under a contract signed with the government": with whom, by its participle. */
const signedWith = (article: ArticleReading, { asSubject }: PhraseUse): Party[] =>
  asSubject
    .filter(({ isPassive, lemma }) => isPassive && BINDING.has(lemma))
    .flatMap(({ prepositions }) => asParties(article, behind(prepositions, ['with']), 'party'));

/** "will lend Kyrgyzstan $2 billion under an agreement", "will invest in Indonesia under a pact": who gives and who gets. */
export function byTransfer(article: ArticleReading, use: PhraseUse): Party[] {
  if (!/^(?:under|through|in|via)$/.test(use.before ?? '')) return [];
  const clause = use.reading.clauses.findLast(({ verb }) => verb.first < use.phrase.first);
  if (clause === undefined || clause.isPassive || !TRANSFERRING.has(clause.lemma)) return [];
  const to = [
    ...clause.object,
    ...behind(clause.prepositions, ['to']),
    ...behind(clause.prepositions, ['in']),
  ];
  const owners = to.flatMap((phrase) => phrase.owners).filter(isState);
  const takers = new Set([
    ...asParties(article, to, 'party')
      .map(({ id }) => id)
      .filter(isState),
    ...owners,
  ]);
  const givers = asParties(article, clause.subject, 'party').filter(({ id }) => isState(id));
  const [taker, ...others] = takers;
  if (taker === undefined || others.length > 0 || givers.length !== 1) return [];
  return [...givers, { id: taker, role: 'party', basis: 'stated' }];
}

/** "to supply Peru with jets": what stands behind "with" is what is traded. */
const GIVING_WITH = /^(?:supply|provide)$/;

/** "signed a contract to sell vehicles to Saudi Arabia": the other side stands in what it is for. */
export function byPurpose(article: ArticleReading, use: PhraseUse): Party[] {
  if (use.asObject === undefined || !BINDING.has(use.asObject.lemma)) return [];
  const trade = use.reading.clauses.find(
    ({ verb, lemma }) =>
      verb.form === 'infinitive' &&
      verb.first >= use.phrase.last &&
      verb.first < use.phrase.last + 4 &&
      TRADING.has(lemma),
  );
  if (trade === undefined) return [];
  const isGivenWith = GIVING_WITH.test(trade.lemma) && behind(trade.prepositions, ['with']).length > 0;
  const taking = isGivenWith ? trade.object : behind(trade.prepositions, ['to', 'from', 'for', 'with']);
  const partners = asParties(article, taking, 'party');
  return partners.filter(({ id }) => isState(id));
}

/** Who promises a sum and where it goes: "their investment commitments in the United States". */
export function byMoney(article: ArticleReading, use: PhraseUse): Party[] {
  const { headLemma, words } = use.phrase;
  const rule = ruleOfHead(headLemma);
  // "a $2.9 billion arrangement for Sri Lanka"
  const isCredit =
    headLemma === 'arrangement' && words.some((word) => /^(?:[mb]illion|\p{Sc}.*)$/u.test(word));
  if (rule !== 'paid' && rule !== 'signed' && !isCredit) return [];
  const isLent = isCredit || (rule === 'signed' && LENDING.test(headLemma));
  const asking =
    use.before === 'for' && /^(?:ask|approach)$/.test(use.asComplement?.lemma ?? '')
      ? use.asComplement
      : undefined;
  // "has asked South Africa for a loan"
  if (isLent && asking !== undefined)
    return asParties(article, [...asking.subject, ...asking.object], 'party').filter(({ id }) => isState(id));
  const givers = ownersOf(article, use.phrase).filter(isState);
  const takers = asParties(
    article,
    behind(use.tail, isLent ? ['for', 'to'] : ['in', 'into', 'to']),
    'party',
  ).filter(({ id }) => isState(id));
  const given = use.asObject?.object.filter((phrase) => phrase !== use.phrase) ?? [];
  if (isLent && given.length > 0)
    takers.push(...asParties(article, given, 'party').filter(({ id }) => isState(id)));
  if (isLent && use.asObject !== undefined && takers.length > 0)
    return [...asParties(article, use.asObject.subject, 'party'), ...takers];
  if (!isLent && takers.length > 0) givers.push(...approvers(article, use));
  return [...givers.map((id): Party => ({ id, role: 'party', basis: 'stated' })), ...takers];
}

/** "Washington approved the sale of jets to Morocco", "cleared by the State Department": the country that lets a sale go ahead makes it. */
function approvers({ spoken }: ArticleReading, { asObject, asSubject }: PhraseUse): string[] {
  const isLetting = (clause: Clause): boolean => /^(?:approve|clear|authori[sz]e)$/.test(clause.lemma);
  const passive = asSubject.find((clause) => clause.isPassive && isLetting(clause));
  const by =
    asObject !== undefined && isLetting(asObject) && !asObject.isPassive
      ? asObject.subject
      : behind(passive?.prepositions ?? [], ['by']);
  return actorsOfAll(by)
    .map((id) => (id.startsWith('country:') ? id : `country:${spoken.entities.get(id)?.country}`))
    .filter((id) => spoken.entities.has(id));
}

/** "won a contract from Saudi Arabia", "will buy jets from France in a deal": buyer and seller. */
export function byTrade(article: ArticleReading, use: PhraseUse): Party[] {
  const isWon =
    use.asObject !== undefined && /^(?:win|secure|land|award|receive|get)$/.test(use.asObject.lemma);
  // "awarded Siemens a contract", "awarded a contract to Siemens"
  const given = use.asObject ?? use.asSubject.find(({ isPassive, lemma }) => isPassive && lemma === 'award');
  if (given !== undefined && /^(?:award|grant|hand)$/.test(given.lemma)) {
    const to = [
      ...given.object.filter((phrase) => phrase !== use.phrase),
      ...behind(given.prepositions, ['to']),
    ];
    const takers = asParties(article, to, 'party');
    const by = given.isPassive ? behind(given.prepositions, ['by']) : given.subject;
    if (takers.length > 0) return [...asParties(article, by, 'party'), ...takers];
  }
  const isTraded =
    use.asComplement !== undefined &&
    TRADING.has(use.asComplement.lemma) &&
    (use.before === 'in' || use.before === 'under');
  const clause = isWon ? use.asObject : isTraded ? use.asComplement : undefined;
  if (clause === undefined || clause.isPassive) return [];
  const partners = asParties(
    article,
    behind(clause.prepositions, isWon ? ['from', 'with'] : ['from', 'to', 'for']),
    'party',
  );
  return partners.length === 0 ? [] : [...asParties(article, clause.subject, 'party'), ...partners];
}
