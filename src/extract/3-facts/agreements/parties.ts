import type { Basis, PartyRole } from '../../../domain/vocabularies.js';
import type { Mention, PositionFact } from '../../analysis.js';
import { actorsOf, isState, ownersOf } from '../grammar/actors.js';
import { type ArticleReading, basisOf, mentionsBetween } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';
import type { Clause, PrepositionalPhrase } from '../grammar/clause.js';
import { behind, type PhraseUse, tailOf } from '../grammar/phrase-use.js';
import { actorsIn } from '../grammar/represented.js';
import { ruleOfHead } from './agreement-heads.js';
import type { AgreementName, Party } from './agreement-mention.js';
import { MEMBERSHIP } from './agreement-verbs.data.js';
import { governingNoun } from './noun-stage.js';

/** Who does these to an agreement is bound by it. */
const BINDING = new Set(
  `sign initial ink conclude reach strike clinch seal finalize finalise negotiate ratify enter join make form forge agree formalize formalise complete renew accept
  maintain have`.split(/\s+/),
);
/** Two or more who do these to it together are bound by it. */
const BINDING_TOGETHER = new Set(
  'announce launch unveil reaffirm renew review commit reiterate establish adopt recognize recognise outline pursue extend expand uphold endorse prepare'.split(
    ' ',
  ),
);
/** Who does these to an agreement with a partner is the other side of it. */
const DECIDING = new Set(
  `approve terminate end suspend cancel scrap abandon freeze extend halt denounce revoke leave quit announce unveil secure seek want propose discuss
  pursue consider reject exit renounce violate break`.split(/\s+/),
);
const TRADING = new Set(
  'buy purchase sell supply deliver provide acquire export import build order'.split(' '),
);
const LENDING = /^(?:line|loan|credit|facility|grant|swap)$/;
/** A sum's giver and taker, a body's members: heads whose country is the party. */
const OF_COUNTRY =
  /^(?:company|firm|government|official|authority|side|business|leader|minister|president|administration|ministry|delegation|negotiator|cabinet|parliament|congress|senate|lawmaker)$/;

/** The parties that this place of the text gives. Ministers and presidents sign for their countries. */
export function readParties(article: ArticleReading, name: AgreementName, use: PhraseUse): Party[] {
  const inside = insideName(article, name);
  const given = [
    ...inside,
    ...enumerated(article, use),
    ...bySubject(article, use, inside.length > 0),
    ...byAgent(article, use),
    ...byMoney(article, use),
    ...byLeaving(article, use),
    ...byTrade(article, use),
    ...underDeal(article, use),
    ...byTalks(article, use),
    ...byFailedTalks(article, use),
    ...byWitnessing(article, use),
  ];
  const found = given.length > 0 ? given : fromComplement(article, name);
  const parties = new Map<string, Party>();
  for (const party of found) {
    const known = parties.get(party.id);
    if (known === undefined || known.role === 'party') parties.set(party.id, party);
  }
  return [...parties.values()];
}

/** Ids of the parties that its own words name. */
export const readPartners = (article: ArticleReading, name: AgreementName, use: PhraseUse): string[] =>
  [...insideName(article, name), ...enumerated(article, use)].map(({ id }) => id);

/** "U.S.-Thailand Treaty", "Turkish-Libyan border agreement": two countries side by side; or the possessor of a commitment. */
function insideName(article: ArticleReading, name: AgreementName): Party[] {
  const countries = mentionsBetween(article, Math.min(name.first, name.head), name.head).filter(
    ({ entityId }) => entityId.startsWith('country:'),
  );
  const ids = [...new Set(countries.map(({ entityId }) => entityId))];
  const [first, last] = [countries[0], countries.at(-1)];
  const isPair =
    ids.length === 2 && first !== undefined && last !== undefined && isJoined(article, first, last);
  if (isPair || ids.length > 2) return ids.map((id) => ({ id, role: 'party', basis: 'stated' }));
  const body = mentionsBetween(article, Math.min(name.first, name.head), name.head).find(
    ({ entityId }) => article.spoken.entities.get(entityId)?.type === 'igo',
  );
  if (body !== undefined && name.isProper) return [{ id: body.entityId, role: 'party', basis: 'stated' }];
  const owner = countries.find(({ lastToken }) =>
    /^'s?$/.test(article.spoken.tokens[lastToken]?.lower ?? ''),
  );
  return owner === undefined ? [] : [{ id: owner.entityId, role: 'party', basis: 'stated' }];
}

/** "U.S.-Thailand", "Turkish–Libyan": nothing but a dash between the two. */
const isJoined = ({ spoken }: ArticleReading, one: Mention, other: Mention): boolean =>
  /^[-–/]?$/u.test(spoken.view.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** "between Iran and world powers", "with Ukraine by 22 countries". */
function enumerated(article: ArticleReading, use: PhraseUse): Party[] {
  // "16 agreements, including one between two banks": the two are not those of all.
  const listed = use.tail.findIndex(({ preposition }) => preposition === 'including');
  const tail = listed < 0 ? use.tail : use.tail.slice(0, listed);
  const between = pairBehind(tail, ['between', 'among', 'amongst']);
  const partners = between.length > 0 ? between : behind(tail, ['with']);
  return asParties(article, partners, 'party');
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
  const isShared = only !== undefined && others.length === 0 && only.refs.length === 0;
  return isShared && next?.preposition === 'of' && next.phrases.length > 1 ? next.phrases : phrases;
}

/** Phrases as parties: persons give their country where it is known; "U.S. and Thai companies" theirs. */
export function asParties(article: ArticleReading, phrases: readonly NounPhrase[], role: PartyRole): Party[] {
  const basis: Basis = basisOf(article, phrases);
  const reading = article.readings[article.spoken.tokens[phrases[0]?.first ?? -1]?.sentence ?? -1];
  const ids = phrases.flatMap((phrase) => {
    const own = reading === undefined ? actorsOf(phrase) : actorsIn(reading, [phrase]);
    return own.length === 0 && OF_COUNTRY.test(phrase.headLemma)
      ? phrase.owners.filter((id) => id.startsWith('country:'))
      : own;
  });
  const isBranch = (id: string): boolean => article.spoken.entities.get(id)?.type === 'legislature';
  return [...new Set(ids.map((id) => partyFor(article, id)))]
    .filter((id) => !isBranch(id))
    .map((id) => ({ id, role, basis }));
}

/** The state that is bound when its minister signs or its parliament ratifies. */
function partyFor({ countryOf, spoken }: ArticleReading, id: string): string {
  const organization = spoken.entities.get(id);
  const isBranch = organization?.type === 'legislature' || organization?.type === 'government';
  const headed = countryOf.has(id) ? undefined : bodyHeadedBy(spoken.positions, id);
  const country = isBranch ? `country:${organization.country}` : (countryOf.get(id) ?? headed);
  return country !== undefined && spoken.entities.has(country) ? country : id;
}

/** "the head of the agency", "the bank's chief": whoever heads a body signs for it. */
const bodyHeadedBy = (positions: readonly PositionFact[], person: string): string | undefined =>
  positions.find(
    (position) =>
      position.person === person &&
      !position.isFormer &&
      position.of?.startsWith('org:') === true &&
      /\b(?:head|chief|chair(?:man|woman)?|president|director|governor|secretary-general|ceo|executive|commissioner)\b/i.test(
        position.title,
      ),
  )?.of ?? undefined;

/** "Turkey and Libya signed …", "The United States and Thailand have agreed to a Framework", "signed … with Iran". */
function bySubject(article: ArticleReading, use: PhraseUse, isNamed: boolean): Party[] {
  const clause = use.asObject ?? use.asComplement;
  if (clause === undefined || clause.isPassive) return [];
  // Who failed to negotiate was negotiating all the same.
  if (clause.polarity === 'denied' && clause.governor?.lemma !== 'fail') return [];
  const subject = asParties(article, clause.subject, roleOf(clause));
  const partners =
    use.asObject === clause ? asParties(article, behind(clause.prepositions, ['with']), roleOf(clause)) : [];
  const isBinding =
    BINDING.has(clause.lemma) &&
    (use.asObject === clause || clause.lemma === 'agree' || clause.lemma === 'enter');
  if (isBinding) return [...subject, ...partners];
  // "Israel's cabinet approved the truce with Lebanon": who decides on a deal with a partner is its other side.
  const others = asParties(article, behind(use.tail, ['with']), 'party');
  if (use.asObject === clause && others.length === 1 && DECIDING.has(clause.lemma))
    return subject.filter(({ id }) => isState(id));
  const isJoint = subject.filter(({ id }) => isState(id)).length > 1;
  return isJoint && !isNamed && BINDING_TOGETHER.has(clause.lemma) ? subject : [];
}

function roleOf(clause: Clause): PartyRole {
  if (/^(?:sign|initial|ink|ratify)$/.test(clause.lemma)) return 'signatory';
  return clause.lemma === 'maintain' ? 'guarantor' : 'party';
}

/** "Under a contract with the bank, the company will receive": the partner and who acts by it. */
function underDeal(article: ArticleReading, use: PhraseUse): Party[] {
  const partners = asParties(article, behind(use.tail, ['with']), 'party');
  if (!/^(?:under|through|in|via)$/.test(use.before ?? '') || partners.length === 0) return [];
  const clause = use.asComplement ?? use.main;
  if (clause === undefined || clause.isPassive || use.asObject !== undefined) return [];
  return asParties(article, clause.subject, 'party').filter(({ id }) => isState(id));
}

/** "Washington and Seoul are locked in negotiations over a new agreement": those who negotiate. */
function byTalks(article: ArticleReading, use: PhraseUse): Party[] {
  const noun = governingNoun(use);
  if (noun === undefined || !/^(?:talk|negotiation)$/.test(noun.headLemma)) return [];
  const clause = use.reading.clauses.find(
    ({ object, prepositions }) =>
      object.includes(noun) || prepositions.some(({ phrases }) => phrases.includes(noun)),
  );
  const between = asParties(
    article,
    behind(tailOf(use.reading, use.reading.chunks.indexOf(noun)), ['between', 'with']),
    'party',
  );
  const isInvolved = clause?.isPassive === true && !/^(?:locked|lock|engage|involve)$/.test(clause.lemma);
  const subject = clause === undefined || isInvolved ? [] : asParties(article, clause.subject, 'party');
  return [...subject, ...between].filter(({ id }) => isState(id));
}

/** "Talks between Sudan and South Sudan ended without an agreement": those who talked. */
function byFailedTalks(article: ArticleReading, use: PhraseUse): Party[] {
  const talks = use.before === 'without' ? use.asComplement?.subject[0] : undefined;
  if (talks === undefined || !/^(?:talk|negotiation|meeting|summit|dialogue)$/.test(talks.headLemma))
    return [];
  const tail = tailOf(use.reading, use.reading.chunks.indexOf(talks));
  return asParties(article, behind(tail, ['between', 'with']), 'party').filter(({ id }) => isState(id));
}

/** "The two leaders witnessed the signing of the deals": what heads of several states watch binds these. */
function byWitnessing(article: ArticleReading, use: PhraseUse): Party[] {
  const noun = governingNoun(use);
  if (noun === undefined || !/^(?:signing|signature|exchange)$/.test(noun.headLemma)) return [];
  const clause = use.reading.clauses.find(({ object }) => object.includes(noun));
  if (clause === undefined || !/^(?:witness|oversee|attend|see|watch|preside)$/.test(clause.lemma)) return [];
  const states = asParties(article, clause.subject, 'party').filter(({ id }) => isState(id));
  return states.length > 1 ? states : [];
}

/** "signed by President Bush and Prime Minister Singh", "was reached by the two sides". */
function byAgent(article: ArticleReading, use: PhraseUse): Party[] {
  return use.asSubject
    .filter((clause) => clause.isPassive && (BINDING.has(clause.lemma) || BINDING_TOGETHER.has(clause.lemma)))
    .flatMap((clause) => [
      ...asParties(article, pairBehind(clause.prepositions, ['by', 'between']), roleOf(clause)),
      ...asParties(article, behind(clause.prepositions, ['with']), roleOf(clause)),
    ]);
}

/** Who promises a sum and where it goes: "their investment commitments in the United States". */
function byMoney(article: ArticleReading, use: PhraseUse): Party[] {
  const rule = ruleOfHead(use.phrase.headLemma);
  if (rule !== 'paid' && rule !== 'signed') return [];
  const isLent = rule === 'signed' && LENDING.test(use.phrase.headLemma);
  const givers = ownersOf(article, use.phrase).filter(isState);
  const takers = asParties(
    article,
    behind(use.tail, isLent ? ['for', 'to'] : ['in', 'into', 'to']),
    'party',
  ).filter(({ id }) => isState(id));
  if (isLent && use.asObject !== undefined && takers.length > 0)
    return [...asParties(article, use.asObject.subject, 'party'), ...takers];
  return [...givers.map((id): Party => ({ id, role: 'party', basis: 'stated' })), ...takers];
}

/** "withdrew the US from a treaty with Iran": who leaves was bound. */
function byLeaving(article: ArticleReading, use: PhraseUse): Party[] {
  const clause = use.asComplement;
  if (clause === undefined || clause.isPassive || !/^(?:withdraw|pull|pull out)$/.test(clause.lemma))
    return [];
  const isMoved =
    clause.object.length > 0 && !clause.object.some(({ headLemma }) => MEMBERSHIP.test(headLemma));
  const leaving = asParties(article, isMoved ? clause.object : clause.subject, 'party');
  return leaving.filter(({ id }) => isState(id)).map((party) => ({ ...party, basis: 'inferred' }));
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

/** "won a contract from Saudi Arabia", "will buy jets from France in a deal": buyer and seller. */
function byTrade(article: ArticleReading, use: PhraseUse): Party[] {
  const isWon =
    use.asObject !== undefined && /^(?:win|secure|land|award|receive|get)$/.test(use.asObject.lemma);
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
