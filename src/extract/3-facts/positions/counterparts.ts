import { rememberByWord } from '../../../text/word-forms.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { lastPerson, readOwnerBehind, readPeople, skipForms } from './holders.js';
import type { TitleContext } from './title-context.js';

const MAX_OWNERS = 8;
const mayTell = rememberByWord((lower) => /^(?:number|(?:counterpart|peer|colleague|host)s?)$/.test(lower));

/** What is known where counterparts are sought. */
export interface Offices {
  /** The position read last. */
  readonly last: HeldPosition | undefined;
  /** By person. */
  readonly held: ReadonlyMap<string, HeldPosition>;
}

/** "his Greek, Cypriot and French counterparts, X, Y and Z, respectively": each holds the office of him who is meant, of its own country. */
export function findCounterparts(
  context: TitleContext,
  sentence: Sentence,
  offices: Offices,
): HeldPosition[] {
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || !mayTell(token)) continue;
    const word = token.lower;
    const isOpposite = word === 'number' && context.tokens[at - 1]?.lower === 'opposite';
    if (!isOpposite && !/^(?:counterpart|peer|colleague|host)s?$/.test(word)) continue;
    const noun = at - Number(isOpposite);
    const owners = ownersBefore(noun, sentence.firstToken, context);
    const apposed = holderBefore(noun, owners, context);
    const begin = apposed?.holder.firstToken ?? owners[0]?.firstToken ?? noun;
    const model = meant(context, sentence, { begin, ...offices });
    if (model === undefined || model.status === 'incoming') continue;
    const pairs = apposed === undefined ? pairsBehind(context, sentence, { at, owners, model }) : [apposed];
    found.push(...pairs.map((pair) => makeCounterpart(context.analysis, model, pair)));
  }
  return found;
}

/** Whose counterpart it is: that of the last person named before who holds an office, else, where none is named, of the one whose office was told right before. */
function meant(
  context: TitleContext,
  sentence: Sentence,
  { begin, held, last }: Offices & { readonly begin: number },
): HeldPosition | undefined {
  const person = lastPerson(context, sentence, begin);
  const own = held.get(person?.entityId ?? '');
  // Whose office no rule reads, as of "Defence CS X", has none of another's.
  const isOther = person !== undefined && last?.person !== person.entityId;
  return own ?? (!isOther && last !== undefined && isNear(context, sentence, last) ? last : undefined);
}

interface Named {
  readonly at: number;
  readonly owners: readonly Mention[];
  readonly model: HeldPosition;
}

/** The names behind "counterparts", each with its country. */
function pairsBehind(context: TitleContext, sentence: Sentence, { at, owners, model }: Named): Pair[] {
  const first = context.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const person = context.mentions
    .startingAt(skipForms(first, sentence.lastToken, context))
    .find(isPersonMention);
  if (person === undefined) return [];
  // "his counterpart Sam Kutesa of Uganda", "went to Kampala for talks with his counterpart, Sam Kutesa"
  const behind =
    readOwnerBehind(person, sentence.lastToken, context) ?? otherCountry(context, sentence, { at, model });
  const all = owners.length > 0 || behind === undefined ? owners : [behind];
  const people = readPeople(person, sentence.lastToken, context).slice(0, all.length);
  if (people.length < all.length) return [];
  return people.flatMap((holder, index) => {
    const owner = all[index];
    return owner === undefined ? [] : [{ holder, owner }];
  });
}

/** The one other country in which or of which the sentence speaks before. */
function otherCountry(
  { analysis, mentions }: TitleContext,
  sentence: Sentence,
  { at, model }: Pick<Named, 'at' | 'model'>,
): Mention | undefined {
  const found = new Map<string, Mention>();
  for (let first = sentence.firstToken; first < at; first += 1)
    for (const mention of mentions.startingAt(first)) {
      const id = `country:${analysis.entities.get(mention.entityId)?.country}`;
      const isPlace = /^(?:country|place):/.test(mention.entityId);
      if (isPlace && id !== model.of && analysis.entities.has(id))
        found.set(id, { ...mention, entityId: id });
    }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

/** The office named in this sentence or the one before. */
function isNear({ analysis }: TitleContext, sentence: Sentence, { evidence }: HeldPosition): boolean {
  const from = analysis.sentences[Math.max(0, sentence.index - 1)]?.start ?? 0;
  return evidence.some(({ start }) => start >= from);
}

/** Offices that few states call so, with what the press calls them elsewhere. */
const ELSEWHERE: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^(?:secretary of state|foreign secretary)$/i, 'Foreign Minister', /^country:(?:US|GB|IN|PK|BD)$/],
  [/^(?:secretary of defen[cs]e|defen[cs]e secretary)$/i, 'Defense Minister', /^country:(?:US|GB|PH)$/],
  [/^(?:treasury secretary|secretary of the treasury)$/i, 'Finance Minister', /^country:US$/],
];

/** The Russian counterpart of a Secretary of State is a foreign minister. */
function counterpartTitle({ title, of }: HeldPosition, owner: string): string {
  const plain = title.replace(/^former /, '');
  const other = ELSEWHERE.find(
    ([form, , home]) => form.test(plain) && home.test(of ?? '') && !home.test(owner),
  );
  return other?.[1] ?? plain;
}

interface Pair {
  readonly holder: Mention;
  readonly owner: Mention;
}

function makeCounterpart(analysis: Analysis, model: HeldPosition, { holder, owner }: Pair): HeldPosition {
  return makeHeld(analysis, {
    holder,
    title: counterpartTitle(model, owner.entityId),
    status: 'held',
    of: owner.entityId,
    basis: 'coref',
    first: Math.min(owner.firstToken, holder.firstToken),
    last: Math.max(owner.lastToken, holder.lastToken),
    rule: 'title/counterpart',
    isRank: false,
  });
}

/** "Philip Hammond, his British counterpart": the name before the comma. */
function holderBefore(
  at: number,
  [owner, ...others]: readonly Mention[],
  { tokens, mentions }: TitleContext,
): Pair | undefined {
  if (owner === undefined || others.length > 0) return undefined;
  const isApposed =
    /^(?:his|her|their)$/.test(tokens[owner.firstToken - 1]?.lower ?? '') &&
    tokens[owner.firstToken - 2]?.text === ',' &&
    !isPersonMention(mentions.startingAt(at + 1)[0]);
  const holder = isApposed ? mentions.endingAt(owner.firstToken - 2).find(isPersonMention) : undefined;
  return holder === undefined ? undefined : { holder, owner };
}

/** The demonyms before "counterparts", in order. */
function ownersBefore(at: number, floor: number, { tokens, mentions }: TitleContext): Mention[] {
  const owners: Mention[] = [];
  let end = at;
  while (owners.length < MAX_OWNERS && end > floor) {
    const owner = mentions.endingAt(end).find((mention) => !isPersonMention(mention));
    if (owner === undefined) break;
    owners.unshift(owner);
    end = owner.firstToken;
    while (end > floor && /^(?:,|and)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  }
  return owners;
}
