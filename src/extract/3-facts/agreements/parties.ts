import type { PartyRole } from '../../../domain/vocabularies.js';
import { flatMap } from '../../../flat-map.js';
import { isState } from '../grammar/actors.js';
import { type ArticleReading, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { readList } from '../grammar/complements.js';
import { behind, type PhraseUse } from '../grammar/phrase-use.js';
import { isComma } from '../grammar/reduced.js';
import {
  byAccusation,
  byCommitment,
  byLeaving,
  byNotice,
  byOffer,
  byTalks,
  byTheirTalks,
  byWitnessing,
} from './acting-parties.js';
import { agreementTypeOf } from './agreement-heads.js';
import type { AgreementName, Party } from './agreement-mention.js';
import { BINDING, JUDGING } from './agreement-verbs.data.js';
import { asParties } from './as-parties.js';
import { byIts, byMembership } from './by-its.js';
import { frontedPartner } from './fronted-partner.js';
import { asDenied, isStayingOut } from './gainsaid.js';
import { insideName } from './inside-name.js';
import { namingVoid } from './named-void.js';
import { clauseBehind } from './other-time.js';
import { isTakingForce } from './own-course.js';
import { frontedBehalf, onBehalf, signedFor, signersOf } from './signers.js';
import { byMoney, byPurpose, byTrade, byTransfer, underDeal } from './trade-parties.js';

/** Two or more who do these to it together are bound by it. */
const BINDING_TOGETHER = new Set(
  'announce declare launch unveil reaffirm renew review commit reiterate establish adopt recognize recognise outline pursue extend expand uphold endorse prepare discuss draft explore implement honor honour respect observe violate breach want seek'.split(
    ' ',
  ),
);
/** Verbs whose "on", "to" or "for" is the agreement that the subjects want together. */
const TOWARDS = new Set('work be move head hope push press look aim strive talk agree commit'.split(' '));
const OFFERING = new Set('offer propose suggest'.split(' '));
const DEFINITE = /^(?:the|this|that|these|those)$/;
/** Who does these to an agreement with a partner is the other side of it. */
const DECIDING = new Set(
  `approve terminate end suspend cancel scrap abandon freeze extend halt denounce revoke leave quit announce unveil secure seek want propose discuss
  pursue consider reject exit renounce violate break block annul pass ratify refuse sign`.split(/\s+/),
);

/** The parties that this place of the text gives. Ministers and presidents sign for their countries. */
export function readParties(article: ArticleReading, name: AgreementName, use: PhraseUse): Party[] {
  const inside = insideName(article, name);
  const own = [...inside, ...enumerated(article, use)];
  const given = isSettled(article, use, own)
    ? own
    : [
        ...own,
        ...bySubject(article, use, { isNamed: inside.length > 0, name }),
        ...byAgent(article, use, name),
        ...byMoney(article, use),
        ...byLeaving(article, use),
        ...byNotice(article, use),
        ...byTrade(article, use),
        ...underDeal(article, use),
        ...byTransfer(article, use),
        ...byPurpose(article, use),
        ...byTalks(article, use),
        ...byTheirTalks(article, use),
        ...byWitnessing(article, use),
        ...byCommitment(article, use),
        ...byOffer(article, use),
        ...byIts(article, use),
        ...byMembership(article, use),
      ];
  const rest = given.length > 0 ? given : byAccusation(article, use);
  const found = rest.length > 0 ? rest : fromComplement(article, name);
  const parties = new Map<string, Party>();
  const areStates = found.some(({ id }) => isState(id));
  for (const party of found) {
    // Who signs for a body or country that is not told is no party beside those that are.
    if (areStates && !isState(party.id)) continue;
    const known = parties.get(party.id);
    if (known === undefined || known.role === 'party') parties.set(party.id, party);
  }
  return [...parties.values()];
}

/** "the EU's trade deal with Japan", "between the two ministries": whose it is and with whom is told; who signs or watches adds nobody, but who joins does. */
const isSettled = (
  article: ArticleReading,
  { tail, asObject, asComplement }: PhraseUse,
  own: readonly Party[],
): boolean =>
  !/^(?:join|enter|accede|adhere)$/.test((asObject ?? asComplement)?.lemma ?? '') &&
  new Set(own.map(({ id }) => id)).size > 1 &&
  (asParties(article, behind(tail, ['between']), 'party').length > 0 ||
    isWithOthers(own, asParties(article, behind(tail, ['with']), 'party')));

/** Whether somebody is told beside the partners: nobody is in "signed a pact with Peru and Chile". */
const isWithOthers = (own: readonly Party[], partners: readonly Party[]): boolean =>
  partners.length > 0 && own.some(({ id }) => partners.every((partner) => partner.id !== id));

/** Ids of the parties that its own words name. */
export const readPartners = (article: ArticleReading, name: AgreementName, use: PhraseUse): string[] =>
  [...insideName(article, name), ...enumerated(article, use), ...agreedWith(article, use)].map(
    ({ id }) => id,
  );

/** "the statement agreed this week with London", "the agreement it concluded with Peru". */
const agreedWith = (article: ArticleReading, use: PhraseUse): Party[] =>
  flatMap(
    [...use.asSubject.filter(({ isPassive }) => isPassive), clauseBehind(use)]
      .filter((clause) => clause !== undefined)
      .filter(({ lemma }) => BINDING.has(lemma)),
    ({ prepositions }) => asParties(article, behind(prepositions, ['with']), 'party'),
  );

/** "between Iran and world powers", "with Ukraine by 22 countries". */
function enumerated(article: ArticleReading, use: PhraseUse): Party[] {
  // "16 agreements, including one between two banks": the two are not those of all.
  const listed = use.tail.findIndex(({ preposition }) => preposition === 'including');
  const tail = listed < 0 ? use.tail : use.tail.slice(0, listed);
  const between = pairBehind(tail, ['between', 'among', 'amongst']);
  // "with the bank for a road between two towns"
  const sides = [between, isAlongWith(use) ? [] : behind(tail, ['with'])].map((partners) => {
    // "with Washington, the pact with Canberra": the next agreement is no partner.
    const next = partners.findIndex(({ headLemma }) => agreementTypeOf(headLemma) !== undefined);
    return asParties(article, next < 0 ? partners : partners.slice(0, next), 'party');
  });
  const told = sides.find(({ length }) => length > 0) ?? asParties(article, membersOfPartners(use), 'party');
  return told.length > 0 ? told : frontedPartner(article, use);
}

/** "its creditors", "five African countries": several, named by where they are at most. */
const isUnnamedGroup = ({ refs, isPlural, head }: NounPhrase): boolean =>
  refs.length === 0
    ? isPlural
    : refs.every((id) => id.startsWith('place:')) && /^(?:countries|states|nations)$/.test(head);

/** "one of the guarantors of the accord along with Chile": Chile is another guarantor. */
const isAlongWith = ({ tail, reading: { chunks } }: PhraseUse): boolean => {
  const [partner] = behind(tail, ['with']);
  const along = partner === undefined ? undefined : chunks[chunks.indexOf(partner) - 2];
  return along?.kind === 'adverb' && /^(?:along|together)$/.test(along.text);
};

/** "with its creditors including China and France", "with five states, among them Peru and Chile": of partners without a name those that are named. */
function membersOfPartners({ tail, reading: { chunks } }: PhraseUse): readonly NounPhrase[] {
  const at = tail.findIndex(({ preposition }) => preposition === 'with');
  const [partners, members] = [tail[at], tail[at + 1]];
  const isUnnamed = partners?.phrases.every(isUnnamedGroup) === true;
  const last = partners?.phrases.at(-1);
  if (!isUnnamed || last === undefined) return [];
  if (members?.preposition === 'including') return members.phrases;
  const behindIt = chunks.indexOf(last) + 1;
  const [comma, among, them] = chunks.slice(behindIt, behindIt + 3);
  const isAmong =
    isComma(comma) &&
    among?.kind === 'preposition' &&
    /^(?:among|including)$/.test(among.text) &&
    them?.kind === 'phrase';
  if (!isAmong) return [];
  return readList(chunks, behindIt + (them.head === 'them' ? 3 : 2)).phrases;
}

/** "between the Government of Iraq and the regional one": the pair that stands behind "of". */
function pairBehind(
  list: readonly PrepositionalPhrase[],
  prepositions: readonly string[],
): readonly NounPhrase[] {
  const phrases = behind(list, prepositions);
  const [only, ...others] = phrases;
  const at = list.findIndex((one) => one.phrases === phrases);
  const next = list[at + 1];
  // "between the foreign ministries of the two countries"
  const isOfBoth =
    next?.preposition === 'of' &&
    next.phrases.length === 1 &&
    next.phrases.every(({ refs }) => refs.length > 1 && refs.every((id) => id.startsWith('country:')));
  if (isOfBoth && others.length === 0) return next.phrases;
  // "by X from the Nepal side and Y"
  if (only !== undefined && others.length === 0 && next?.preposition === 'from')
    return [only, ...next.phrases.slice(1)];
  if (only === undefined || others.length > 0 || next?.preposition !== 'of' || next.phrases.length < 2)
    return phrases;
  // "between the Exim Bank of India and the Government of Maldives"
  return only.refs.length === 0 ? next.phrases : [only, ...next.phrases.slice(-1)];
}

/** "Turkey and Libya signed …", "The United States and Thailand have agreed to a Framework", "signed … with Iran". */
function bySubject(
  article: ArticleReading,
  use: PhraseUse,
  { isNamed, name }: { readonly isNamed: boolean; readonly name: AgreementName },
): Party[] {
  const clause = use.asObject ?? use.asComplement;
  // "the pact with A, which entered into force, and that with B": A enters no pact.
  if (clause === undefined || clause.isPassive || isTakingForce(clause)) return [];
  // Who failed to negotiate was negotiating all the same.
  const subject = asParties(article, signersOf(article, use, clause), roleOf(clause));
  const isOpen =
    clause.governor?.lemma === 'fail' ||
    clause.lemma === 'ratify' ||
    // "Serbia and Kosovo have not agreed on a trade deal": they talk of one.
    (clause.lemma === 'agree' &&
      use.phrase.words.length > 2 &&
      subject.filter(({ id }) => isState(id)).length > 1);
  const others = asParties(article, behind(use.tail, ['with']), 'party');
  const isDeciding =
    use.asObject === clause &&
    others.length === 1 &&
    (DECIDING.has(clause.lemma) || BINDING.has(clause.lemma));
  const isInto = use.asObject === clause || clause.lemma === 'accede';
  if (isInto && isStayingOut(use, clause, name.isProper && others.length === 0))
    return asDenied(subject, clause.lemma);
  // "Kenya will not sign the pact with Chad": a pact of the two, even so.
  if (clause.polarity === 'denied' && !isOpen)
    return isDeciding
      ? subject.filter(({ id }) => isState(id)).map((party) => ({ ...party, role: 'party' }))
      : [];
  const partners =
    use.asObject === clause ? asParties(article, behind(clause.prepositions, ['with']), roleOf(clause)) : [];
  const isDirect = use.asObject === clause || /^(?:agree|enter|accede|adhere)$/.test(clause.lemma);
  if (BINDING.has(clause.lemma) && isDirect) return [...subject, ...partners];
  // "Israel's cabinet approved the truce with Lebanon": who decides on a deal with a partner is its other side.
  if (isDeciding) return subject.filter(({ id }) => isState(id));
  const states = subject.filter(({ id }) => isState(id));
  if (namingVoid(use) !== undefined && others.length === 1) return states;
  // "India is keen on a trade deal with Japan": one side wants of the other what is not yet, or has it.
  const isOwn = !DEFINITE.test(use.phrase.words[0] ?? '') && !JUDGING.has(clause.lemma);
  if (isOwn && others.length === 1 && states.length === 1) return states;
  const offered =
    use.asObject === clause && OFFERING.has(clause.lemma) ? offeredTo(article, use, clause) : [];
  if (offered.length === 1 && states.length === 1) return [...states, ...offered];
  const isBound =
    BINDING_TOGETHER.has(clause.lemma) || (isOwn && use.asComplement === clause && TOWARDS.has(clause.lemma));
  return states.length > 1 && !isNamed && isBound && !isTalkedOf(name, clause) ? subject : [];
}

/** "discussed the Treaty of Rome": who talks of a treaty that all know need not be bound by it. */
const isTalkedOf = ({ known }: AgreementName, { lemma }: Clause): boolean =>
  known !== undefined && /^(?:discuss|explore|review|want|seek|draft|prepare|talk|hope|look)$/.test(lemma);

/** "offered Japan a trade deal", "proposed a trade deal to Japan". */
function offeredTo(article: ArticleReading, use: PhraseUse, { object, prepositions }: Clause): Party[] {
  const given = object.filter((phrase) => phrase !== use.phrase);
  return asParties(article, [...given, ...behind(prepositions, ['to'])], 'party').filter(({ id }) =>
    isState(id),
  );
}

function roleOf(clause: Clause): PartyRole {
  if (/^(?:sign|initial|ink|ratify)$/.test(clause.lemma)) return 'signatory';
  return clause.lemma === 'maintain' ? 'guarantor' : 'party';
}

/** Who does these to an agreement of others is bound by nothing. */
const MEDIATING = /^(?:broker|mediate|facilitate)$/;

/** "signed by President Bush and Prime Minister Singh", "was reached by the two sides". */
function byAgent(article: ArticleReading, use: PhraseUse, name: AgreementName): Party[] {
  const isOfOthers = name.isProper && behind(use.tail, ['with']).length === 0;
  return flatMap(
    use.asSubject.filter(
      (clause) =>
        clause.isPassive &&
        (BINDING.has(clause.lemma) ||
          BINDING_TOGETHER.has(clause.lemma) ||
          (DECIDING.has(clause.lemma) && behind(use.tail, ['with']).length > 0)),
    ),
    (clause) => {
      const fronted = frontedBehalf(use, clause);
      // "On behalf of the Union, it was signed by X and Y": both for the Union.
      if (fronted.length > 0) return asParties(article, fronted, roleOf(clause));
      const agents = [
        ...asParties(article, [...onBehalf(clause), ...signedFor(clause)], roleOf(clause)),
        ...asParties(
          article,
          pairBehind(clause.prepositions, MEDIATING.test(clause.lemma) ? ['between'] : ['by', 'between']),
          roleOf(clause),
        ),
        ...asParties(article, behind(clause.prepositions, ['with']), roleOf(clause)),
      ];
      // "which Chad refused to sign"
      return isStayingOut(use, clause, isOfOthers) ? asDenied(agents, clause.lemma) : agents;
    },
  );
}

/** "an agreement on sending Turkish soldiers to Libya": the two countries that its own words name. */
function fromComplement(article: ArticleReading, name: AgreementName): Party[] {
  const { tokens, sentences } = article.spoken;
  if (name.isProper || !/^(?:on|for|to)$/.test(tokens[name.head + 1]?.lower ?? '')) return [];
  const end = Math.min(sentences[tokens[name.head]?.sentence ?? 0]?.lastToken ?? name.last, name.head + 26);
  const countries = mentionsBetween(article, name.head, end).filter(({ entityId }) =>
    entityId.startsWith('country:'),
  );
  const ids = [...new Set(countries.map(({ entityId }) => entityId))];
  return ids.length === 2 ? ids.map((id) => ({ id, role: 'party', basis: 'inferred' })) : [];
}
