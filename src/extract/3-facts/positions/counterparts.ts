import type { Analysis, Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { readOwnerBehind, readPeople, skipForms } from './holders.js';
import type { TitleContext } from './title-context.js';

const MAX_OWNERS = 8;

/** "his Greek, Cypriot and French counterparts, X, Y and Z, respectively": each holds the office named before, of its own country. */
export function findCounterparts(
  context: TitleContext,
  sentence: Sentence,
  model: HeldPosition | undefined,
): HeldPosition[] {
  if (model === undefined || model.status === 'incoming' || !isNear(context, sentence, model)) return [];
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    const word = context.tokens[at]?.lower ?? '';
    const isOpposite = word === 'number' && context.tokens[at - 1]?.lower === 'opposite';
    if (!isOpposite && !/^(?:counterpart|peer|colleague|host)s?$/.test(word)) continue;
    const owners = ownersBefore(at - Number(isOpposite), sentence.firstToken, context);
    const apposed = holderBefore(at - Number(isOpposite), owners, context);
    if (apposed !== undefined) {
      found.push(makeCounterpart(context.analysis, model, apposed));
      continue;
    }
    const first = context.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const person = context.mentions
      .startingAt(skipForms(first, sentence.lastToken, context))
      .find(isPersonMention);
    const behind = person && readOwnerBehind(person, sentence.lastToken, context);
    // "his counterpart Sam Kutesa of Uganda"
    if (owners.length === 0 && behind !== undefined) owners.push(behind);
    if (person === undefined || owners.length === 0) continue;
    const people = readPeople(person, sentence.lastToken, context).slice(0, owners.length);
    if (people.length < owners.length) continue;
    people.forEach((holder, index) => {
      const owner = owners[index];
      if (owner !== undefined) found.push(makeCounterpart(context.analysis, model, { holder, owner }));
    });
  }
  return found;
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
    status: model.status,
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
