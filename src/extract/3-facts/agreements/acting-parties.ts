import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import { behind, type PhraseUse, tailOf } from '../grammar/phrase-use.js';
import type { Party } from './agreement-mention.js';
import { LEAVING, MEMBERSHIP } from './agreement-verbs.data.js';
import { asParties } from './as-parties.js';
import { talksThatEnded } from './fruit-of-talks.js';
import { governingNoun, isTalk } from './governing-noun.js';
import { signersOf, speakingOfItself } from './signers.js';

/** The countries and bodies among the parties that phrases name. */
const statesAmong = (article: ArticleReading, phrases: readonly NounPhrase[]): Party[] =>
  asParties(article, phrases, 'party').filter(({ id }) => isState(id));

/** "accused Japan of violating the truce": who accuses and who is accused, where the words name nobody else. */
export function byAccusation(article: ArticleReading, use: PhraseUse): Party[] {
  const violating = use.asObject;
  if (violating === undefined || !/^(?:violate|breach|break|flout)$/.test(violating.lemma)) return [];
  const accusing = use.reading.clauses.find(
    ({ lemma, verb }) => lemma === 'accuse' && verb.first < violating.verb.first,
  );
  if (accusing === undefined || accusing.isPassive) return [];
  return statesAmong(article, [...accusing.subject, ...accusing.object]);
}

/** "Washington and Seoul are locked in negotiations over a new agreement": those who negotiate. */
export function byTalks(article: ArticleReading, use: PhraseUse): Party[] {
  const noun = governingNoun(use);
  if (noun === undefined || !isTalk(noun)) return [];
  const clause = use.reading.clauses.find(
    ({ object, prepositions }) =>
      object.includes(noun) || prepositions.some(({ phrases }) => phrases.includes(noun)),
  );
  const between = statesAmong(
    article,
    behind(tailOf(use.reading, use.reading.chunks.indexOf(noun)), ['between', 'with']),
  );
  const isInvolved = clause?.isPassive === true && !/^(?:locked|lock|engage|involve)$/.test(clause.lemma);
  const subject = clause === undefined || isInvolved ? [] : statesAmong(article, clause.subject);
  return [...subject, ...between];
}

/** "Talks between Sudan and South Sudan ended without an agreement": those who talked. */
export function byTheirTalks(article: ArticleReading, use: PhraseUse): Party[] {
  const talks = talksThatEnded(use);
  if (talks === undefined) return [];
  const tail = tailOf(use.reading, use.reading.chunks.indexOf(talks));
  return statesAmong(article, behind(tail, ['between', 'with']));
}

/** "The two leaders witnessed the signing of the deals": what heads of several states watch binds these. */
export function byWitnessing(article: ArticleReading, use: PhraseUse): Party[] {
  const noun = governingNoun(use);
  if (noun === undefined || !/^(?:signing|signature|exchange)$/.test(noun.headLemma)) return [];
  const clause = use.reading.clauses.find(({ object }) => object.includes(noun));
  if (clause === undefined || !/^(?:witness|oversee|attend|see|watch|preside)$/.test(clause.lemma)) return [];
  const states = statesAmong(article, clause.subject);
  return states.length > 1 ? states : [];
}

/** "turned down an offer by Petrobras to prolong the contract": who is asked and whose offer it is. */
export function byOffer(article: ArticleReading, use: PhraseUse): Party[] {
  const asked = use.asObject?.governor;
  const [offer] = asked?.object ?? [];
  if (asked === undefined || offer === undefined || !/^(?:offer|proposal|request|bid)$/.test(offer.headLemma))
    return [];
  const by = behind(tailOf(use.reading, use.reading.chunks.indexOf(offer)), ['by', 'from']);
  const sides = statesAmong(article, [...asked.subject, ...by]);
  return by.length > 0 && sides.length > 1 ? sides : [];
}

/** "Iran and Oman agreed to restore ties in a deal brokered by China": those who agree. */
export function byCommitment(article: ArticleReading, use: PhraseUse): Party[] {
  const clause = use.asComplement;
  const agreeing = clause?.governor ?? clause;
  if (!/^(?:in|under|through)$/.test(use.before ?? '') || agreeing?.lemma !== 'agree') return [];
  const states = statesAmong(article, agreeing.subject);
  return agreeing.modality === 'actual' && states.length > 1 ? states : [];
}

/** "withdrew the US from a treaty with Iran": who leaves was bound. */
export function byLeaving(article: ArticleReading, use: PhraseUse): Party[] {
  const clause = use.asComplement;
  const left = use.asObject !== undefined && LEAVING.test(use.asObject.lemma) ? use.asObject : undefined;
  const noun = governingNoun(use);
  const owned =
    noun !== undefined && use.before === 'from' && /^(?:withdrawal|exit)$/.test(noun.headLemma)
      ? use.reading.clauses.find(({ object }) => object.includes(noun))
      : undefined;
  // "suspended its participation in the treaty"
  const isMember = clause?.object.some(({ headLemma }) => MEMBERSHIP.test(headLemma)) === true;
  const isLeaving =
    clause !== undefined &&
    (isMember || /^(?:withdraw|pull|pull out|walk|walk away|walk out)$/.test(clause.lemma));
  const telling = left ?? owned ?? (isLeaving ? clause : undefined);
  if (telling === undefined || telling.isPassive) return [];
  // "withdrew the US from the treaty", but "withdrew its signature"
  const isMoved =
    telling !== owned &&
    telling !== left &&
    telling.object.length > 0 &&
    !telling.object.some(({ headLemma }) => MEMBERSHIP.test(headLemma));
  const leaving = statesAmong(article, isMoved ? telling.object : signersOf(article, use, telling));
  return leaving.map((party) => ({ ...party, basis: 'inferred' }));
}

/** "Kenya notified Chad that it was terminating the pact": who gives notice and who gets it. */
export function byNotice(article: ArticleReading, use: PhraseUse): Party[] {
  const clause = use.asObject ?? use.asComplement;
  const notice = clause === undefined ? undefined : speakingOfItself(use, clause);
  if (notice === undefined || !/^(?:notify|inform|tell)$/.test(notice.lemma)) return [];
  return statesAmong(article, [...notice.subject, ...notice.object]);
}
