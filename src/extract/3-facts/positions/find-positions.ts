import { flatMap } from '../../../flat-map.js';
import type { Analysis, Mention, Sentence, Token } from '../../analysis.js';
import type { NameSpan } from '../grammar/atoms.js';
import { BE, DETERMINERS } from '../grammar/closed-classes.js';
import { verbReadingOf } from '../grammar/verb-forms.js';
import { indexMentions, isNaming, isPersonMention } from '../mention-index.js';
import { findChairs } from './chairs.js';
import { findCounterparts } from './counterparts.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { findHolding, readOwnerBehind } from './holders.js';
import type { Holding } from './holding.js';
import { findHomeCountries } from './home-country.js';
import { mergePositions } from './merge-positions.js';
import { type EarlierPosition, findOwner, type OwnershipQuestion } from './of-whom.js';
import { findIncumbents, findSharedOffices, ownersInFront } from './shared-offices.js';
import { findSuccessions } from './successions.js';
import type { TitleContext } from './title-context.js';
import { findTitlePhrases, type TitlePhrase } from './title-phrase.js';
import { isPost, isRank } from './title-words.js';

export interface PositionReading {
  readonly positions: readonly HeldPosition[];
  /** "Iran's President Hassan Rouhani": stretches that stand in a sentence like the name they end with. */
  readonly spans: readonly NameSpan[];
}

/** Positions that the next sentence may refer back to. */
const RECENT = 20;

/** Stage 8: every office that the article says a named person holds. */
export function findPositions(analysis: Analysis): PositionReading {
  const context: TitleContext = {
    analysis,
    tokens: analysis.tokens,
    mentions: indexMentions(analysis.mentions.filter(isNaming)),
    pronouns: indexMentions(analysis.mentions.filter((mention) => isSubjectPronoun(analysis, mention))),
  };
  const homes = findHomeCountries(analysis);
  const incumbents = findIncumbents(analysis);
  const found: HeldPosition[] = [];
  const spans: NameSpan[] = [];
  const held = new Map<string, HeldPosition>();
  const add = (...positions: readonly HeldPosition[]): void => {
    found.push(...positions);
    for (const position of positions) if (isChief(position, held)) held.set(position.person, position);
  };
  let earlier: EarlierPosition[] = [];
  for (const sentence of analysis.sentences) {
    // "a spokeswoman for Mrs X": X is whom she speaks for.
    const phrases = findTitlePhrases(sentence, context).filter(({ title }) => !FOR_PERSON.test(title));
    add(...findSharedOffices(context, sentence, { phrases, incumbents }), ...findChairs(context, sentence));
    for (const read of readHoldings([...phrases], sentence, context)) {
      const { phrase, holding } = read;
      if (holding.rule === 'title/before-name' && holding.holders.length === 1)
        spans.push(spanOf(phrase, holding));
      for (const position of describe(context, read, { earlier, homes })) {
        add(position);
        earlier.push({
          person: position.person,
          of: position.of ?? undefined,
          sentence: sentence.index,
          last: holding.last,
        });
      }
    }
    earlier = earlier.slice(-RECENT);
    add(...readMonarchs(context, sentence));
    add(...findCounterparts(context, sentence, { last: found.at(-1), held }));
    add(...findSuccessions(context, sentence, held));
  }
  const positions = mergePositions(analysis, found);
  return { positions, spans };
}

/** Of a person's offices the first that is held now, else the last told. */
const isChief = ({ person, isRank }: HeldPosition, held: ReadonlyMap<string, HeldPosition>): boolean =>
  !isRank && held.get(person)?.status !== 'held';

const isSubjectPronoun = ({ text }: Analysis, { kind, start, end }: Mention): boolean =>
  kind === 'pronoun' && /^s?he$/i.test(text.slice(start, end));

const FOR_PERSON = /\bfor (?:Mrs?|Ms|Dr|Miss)\b/;

interface Held {
  readonly phrase: TitlePhrase;
  readonly holding: Holding;
}

/** Titles with their holders; a title joined to another shares its holder. */
function readHoldings(phrases: TitlePhrase[], sentence: Sentence, context: TitleContext): Held[] {
  const holdings = phrases.map((phrase) => findHolding(phrase, sentence, context));
  for (let at = phrases.length - 2; at >= 0; at -= 1) {
    const [phrase, next, holding] = [phrases[at], phrases[at + 1], holdings[at + 1]];
    if (!/^title\/before-/.test(holding?.rule ?? '') || holding === undefined || !phrase || !next) continue;
    if (!isChained(phrase, next, context)) continue;
    holdings[at] ??= { ...holding, first: phrase.first };
    if (next.of === undefined && phrase.of !== undefined) phrases[at + 1] = { ...next, of: phrase.of };
  }
  for (let at = 1; at < phrases.length; at += 1) {
    const [phrase, before, holding] = [phrases[at], phrases[at - 1], holdings[at - 1]];
    if (
      holdings[at] !== undefined ||
      !phrase ||
      !before ||
      !holding ||
      holding.rule === 'title/before-name' ||
      phrase.isPlural
    )
      continue;
    if (!isListed(before, phrase, context)) continue;
    holdings[at] = { ...holding, last: phrase.last, rule: 'title/listed' };
    // "Deputy Prime Minister and Minister of Foreign Affairs of Cambodia": one state for both.
    const isOther = /^an?$/.test(context.tokens[phrase.first - 1]?.lower ?? '');
    const isShared =
      phrase.of?.entityId.startsWith('country:') ||
      (OF_COMPANIES.test(before.title) && OF_COMPANIES.test(phrase.title));
    if (!isOther && before.of === undefined && isShared && !before.isAnaphoric)
      phrases[at - 1] = { ...before, of: phrase.of };
    const isNew = context.tokens.slice(before.last, phrase.first + 1).some(({ lower }) => lower === 'as');
    if (before.status !== undefined && phrase.status === undefined && !isNew)
      phrases[at] = { ...phrase, status: before.status };
  }
  return flatMap(phrases, (phrase, at) => {
    const holding = holdings[at];
    return holding !== undefined && isKept(phrase) ? [{ phrase, holding }] : [];
  });
}

const ACADEMIC = /^(?:professor|lecturer|researcher|analyst|scholar|economist|historian|expert)$/i;

/** A post; a chair at a university is one, a profession is none. */
const isKept = ({ row, of, title }: TitlePhrase): boolean => {
  const isOfBody = of?.entityId.startsWith('org:') === true;
  // "a psychology major at the University of X": what somebody studies.
  if (row.name === 'major' && isOfBody) return false;
  return (
    isPost(row, of !== undefined || title.includes(' ')) ||
    (ACADEMIC.test(title.split(' ').at(-1) ?? row.name) && isOfBody)
  );
};

/** Offices of companies and bodies that share one owner: "president and CEO of X". */
const OF_COMPANIES =
  /^(?:co-)?(?:president|chair(?:man|woman|person)?|chief executive|CEO|founder|owner|managing director|general manager|executive director)$/i;

/** "Deputy Prime Minister/Foreign Minister X", "chancellor and party leader X", "State Councilor and Foreign Minister X". */
function isChained(phrase: TitlePhrase, next: TitlePhrase, { tokens }: TitleContext): boolean {
  const joint = tokens[phrase.last]?.lower;
  if (next.first !== phrase.last + 1 || phrase.isPlural) return false;
  if (joint === '/' || isDashed(phrase, next, tokens)) return true;
  if (joint !== 'and') return false;
  if (phrase.of !== undefined && phrase.first < phrase.titleFirst)
    return next.of === undefined || next.first === next.titleFirst;
  // "The President and Prime Minister X" are two.
  const isOne =
    isCapitalised(tokens[phrase.titleFirst]) &&
    isCapitalised(tokens[next.titleFirst]) &&
    !/^(?:the|both|between)$/.test(tokens[phrase.first - 1]?.lower ?? '') &&
    next.first === next.titleFirst;
  const isChief = /^head-of-/.test(next.row.class) || phrase.row.class === 'head-of-state';
  return (phrase.of !== undefined && next.of === undefined) || (isOne && !isChief);
}

/** "Deputy Prime Minister – Minister of Foreign Affairs X": a dash between blanks; in "He met the Foreign Minister – President X" it parts two clauses. */
const isDashed = (phrase: TitlePhrase, next: TitlePhrase, tokens: TitleContext['tokens']): boolean =>
  !endsClause(phrase, tokens[phrase.first - 1]) &&
  /^[-–]$/u.test(tokens[phrase.last]?.text ?? '') &&
  (tokens[phrase.last]?.start ?? 0) > (tokens[phrase.last - 1]?.end ?? 0) &&
  isCapitalised(tokens[phrase.titleFirst]) &&
  isCapitalised(tokens[next.titleFirst]);

/** Whether an office is of someone whom only his office names: "the Foreign Minister", "met Foreign Minister". */
const endsClause = ({ isAnaphoric, isNational }: TitlePhrase, before: Token | undefined): boolean =>
  isAnaphoric ||
  isNational ||
  (before !== undefined &&
    (DETERMINERS.has(before.lower) || BE.has(before.lower) || verbReadingOf(before) !== null));

const isCapitalised = (token: TitleContext['tokens'][number] | undefined): boolean =>
  token?.isCapitalised === true;

/** "former foreign secretary, mayor of London, and member of Parliament". */
function isListed(before: TitlePhrase, phrase: TitlePhrase, { tokens }: TitleContext): boolean {
  const between = tokens.slice(before.last, phrase.first).map((token) => token.lower);
  const behind = tokens[phrase.last];
  const isSubject = !between.includes('and') && /^\p{L}+$/u.test(behind?.text ?? '');
  return (
    !isSubject &&
    between.length > 0 &&
    between.length <= 4 &&
    between.every((word) => /^(?:,|and|the|a|an|also|as|then)$/.test(word))
  );
}

function spanOf(phrase: TitlePhrase, holding: Holding): NameSpan {
  const [holder] = holding.holders;
  return {
    firstToken: holding.first,
    lastToken: holder?.lastToken ?? phrase.last,
    entityId: holder?.entityId ?? '',
  };
}

function describe(
  context: TitleContext,
  { phrase, holding }: Held,
  known: Pick<OwnershipQuestion, 'earlier' | 'homes'>,
): HeldPosition[] {
  const { analysis } = context;
  const owners = ownersInFront(phrase, context);
  return flatMap(holding.holders, (holder, at) => {
    const sentence = analysis.sentences[holder.sentence];
    const behind = readOwnerBehind(holder, sentence?.lastToken ?? 0, context);
    const own = owners.length === holding.holders.length ? { ...phrase, of: owners[at] } : phrase;
    const owner = findOwner(analysis, { phrase: own, holder, behind, ...known });
    if (phrase.row.name === 'member' && !owner.of?.startsWith('org:')) return [];
    const status = phrase.status ?? holding.status ?? 'held';
    const last = Math.max(holding.last, phrase.of === undefined ? (behind?.lastToken ?? 0) : 0);
    const isPronoun = holder.kind === 'pronoun';
    return [
      makeHeld(analysis, {
        holder,
        title: phrase.title,
        status,
        ...owner,
        ...(isPronoun && { basis: 'coref' as const }),
        first: holding.first,
        last,
        rule: holding.rule,
        isRank:
          owner.of === undefined || phrase.row.name !== 'chief'
            ? isRank(phrase.row, phrase.title.toLowerCase())
            : false,
      }),
    ];
  });
}

const MONARCH = /^(?:king|queen|emperor|empress|emir|sultan|pope)$/;

/** "Queen Elizabeth II": a title that is part of the name. */
function readMonarchs({ analysis, tokens, mentions }: TitleContext, sentence: Sentence): HeldPosition[] {
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const mention = mentions.startingAt(at)[0];
    const token = tokens[at];
    if (
      !isPersonMention(mention) ||
      token === undefined ||
      !MONARCH.test(token.lower) ||
      mention.lastToken - at < 2
    )
      continue;
    const code = analysis.entities.get(mention.entityId)?.country;
    const of = code != null && analysis.entities.has(`country:${code}`) ? `country:${code}` : undefined;
    found.push(
      makeHeld(analysis, {
        holder: mention,
        title: token.text,
        status: 'held',
        of,
        basis: of === undefined ? 'stated' : 'gazetteer',
        first: at,
        last: mention.lastToken,
        rule: 'title/in-name',
        isRank: false,
      }),
    );
  }
  return found;
}
