import { rememberByWord } from '../../../text/word-forms.js';
import type { Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { skipForms } from './holders.js';
import type { TitleContext } from './title-context.js';

const OFFICES: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['heads', 'head'],
  ['leads', 'leader'],
  ['commands', 'commander'],
]);
/** "an agency headed by X". */
const PASSIVES: ReadonlyMap<string, string> = new Map([
  ['chaired', 'chair'],
  ['headed', 'head'],
  ['led', 'leader'],
  ['commanded', 'commander'],
]);
/** "holds the bloc's rotating chair", "took over the chairmanship of the EAC". */
const TENURES: ReadonlyMap<string, string> = new Map([
  ['chair', 'chair'],
  ['chairmanship', 'chairman'],
  ['presidency', 'president'],
  ['leadership', 'leader'],
]);
const TAKING = /^(?:holds?|held|took|takes?|taking|over|assum(?:es?|ed|ing)|inherited)$/;

const mayTellChair = rememberByWord(
  (lower) => OFFICES.has(lower) || PASSIVES.has(lower) || TENURES.has(lower),
);

interface Chair {
  readonly title: string;
  readonly holder: Mention;
  readonly body: Mention;
}

/** "X, who chairs the African Union", "X heads the fund", "an agency led by X", "X took over the presidency of the bloc": an office told by a verb, with a named body. */
export function findChairs(context: TitleContext, sentence: Sentence): HeldPosition[] {
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || !mayTellChair(token)) continue;
    const chair = byVerb(context, at) ?? byAgent(context, at) ?? byTenure(context, at);
    if (chair === undefined) continue;
    const { holder, body, title } = chair;
    const [first, last] = [
      Math.min(holder.firstToken, body.firstToken),
      Math.max(holder.lastToken, body.lastToken),
    ];
    if (first < sentence.firstToken || last > sentence.lastToken) continue;
    found.push(
      makeHeld(context.analysis, {
        holder,
        title,
        status: 'held',
        of: body.entityId,
        basis: 'stated',
        first,
        last,
        rule: 'title/verb',
        isRank: false,
      }),
    );
  }
  return found;
}

/** "X, who chairs the African Union". */
function byVerb({ tokens, mentions }: TitleContext, at: number): Chair | undefined {
  const title = OFFICES.get(tokens[at]?.lower ?? '');
  if (title === undefined) return undefined;
  const body = bodyBehind(at + 1, { tokens, mentions });
  const holder = holderBefore(at, { tokens, mentions });
  // "who chairs the Parliament's delegation", "heads the Nile Basin unit"
  const isWhole =
    body !== undefined &&
    !/^(?:'s|unit|team|division|desk|office|section|wing|committee|mission|delegation|programme|program|branch|arm)$/.test(
      tokens[body.lastToken]?.lower ?? '',
    );
  return !isWhole || holder === undefined ? undefined : { title, holder, body };
}

/** "the UN Peacekeeping Force in Cyprus (UNFICYP), headed by X", "the fund, which is chaired by Mr. X": the body right before, the name right behind. */
function byAgent(context: TitleContext, at: number): Chair | undefined {
  const { tokens, mentions } = context;
  const title = PASSIVES.get(tokens[at]?.lower ?? '');
  if (title === undefined || tokens[at + 1]?.lower !== 'by') return undefined;
  const holder = mentions.startingAt(skipForms(at + 2, at + 6, context)).find(isPersonMention);
  const isRelative = tokens[at - 1]?.lower === 'is' && /^(?:which|that)$/.test(tokens[at - 2]?.lower ?? '');
  const verb = isRelative ? at - 2 : at;
  const comma = tokens[verb - 1]?.text === ',' ? verb - 1 : verb;
  const end = tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(' ? comma - 3 : comma;
  const body = mentions.endingAt(end).find(({ entityId }) => entityId.startsWith('org:'));
  return body === undefined || holder === undefined ? undefined : { title, holder, body };
}

/** "X, who took over the chairmanship of the EAC", "holds the EU's rotating presidency". */
function byTenure({ tokens, mentions }: TitleContext, at: number): Chair | undefined {
  const title = TENURES.get(tokens[at]?.lower ?? '');
  if (title === undefined) return undefined;
  const owner = ownerBefore(at, { tokens, mentions });
  const body =
    owner ?? (tokens[at + 1]?.lower === 'of' ? bodyBehind(at + 2, { tokens, mentions }) : undefined);
  let verb = owner?.firstToken ?? at;
  while (/^(?:the|its|rotating|annual|six-month|current)$/.test(tokens[verb - 1]?.lower ?? '')) verb -= 1;
  if (body === undefined || !TAKING.test(tokens[verb - 1]?.lower ?? '')) return undefined;
  const first = tokens[verb - 1]?.lower === 'over' ? verb - 2 : verb - 1;
  const holder = holderBefore(first, { tokens, mentions });
  return holder === undefined ? undefined : { title, holder, body };
}

/** "the EU's rotating" before "presidency". */
function ownerBefore(at: number, { tokens, mentions }: Around): Mention | undefined {
  let end = at;
  while (/^(?:rotating|annual|six-month|current)$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (tokens[end - 1]?.lower !== "'s") return undefined;
  return mentions.endingAt(end - 1).find(({ entityId }) => entityId.startsWith('org:'));
}

/** "X" or "X, who" right before a verb. */
function holderBefore(at: number, { tokens, mentions }: Around): Mention | undefined {
  const isRelative = tokens[at - 1]?.lower === 'who' && tokens[at - 2]?.text === ',';
  return mentions.endingAt(isRelative ? at - 2 : at).find(isPersonMention);
}

type Around = Pick<TitleContext, 'tokens' | 'mentions'>;

/** "the African Union", "the regional bloc ECOWAS". */
function bodyBehind(at: number, { tokens, mentions }: Around): Mention | undefined {
  for (let next = at; next < at + 5; next += 1) {
    const body = mentions.startingAt(next).find(({ entityId }) => entityId.startsWith('org:'));
    if (body !== undefined) return body;
    // "heads Sudan's Military Council"
    const country = mentions.startingAt(next).find(({ entityId }) => entityId.startsWith('country:'));
    if (country !== undefined) {
      next = country.lastToken - Number(tokens[country.lastToken]?.lower !== "'s");
      continue;
    }
    if (!/^\p{Ll}[\p{L}-]+$/u.test(tokens[next]?.text ?? '')) return undefined;
  }
  return undefined;
}
