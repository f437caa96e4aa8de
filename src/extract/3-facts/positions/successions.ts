import { rememberByWord } from '../../../text/word-forms.js';
import type { Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { type HeldPosition, makeHeld } from './held-position.js';
import { lastPerson, skipForms } from './holders.js';
import type { TitleContext } from './title-context.js';

/** Token from which a succession may be read, with the person it is told of and the one who comes before or after. */
interface Succession {
  readonly model: HeldPosition;
  readonly other: Mention;
  readonly status: HeldPosition['status'];
}

const mayTell = rememberByWord((lower) =>
  /^(?:from|replac(?:ed|ing)|succeed(?:ed|ing)|predecessor|successor)$/.test(lower),
);

/** "Minister A, who replaced B", "A's predecessor, B", "his successor, B": the one office for both. `held` gives a person's last position. */
export function findSuccessions(
  context: TitleContext,
  sentence: Sentence,
  held: ReadonlyMap<string, HeldPosition>,
): HeldPosition[] {
  const found: HeldPosition[] = [];
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || !mayTell(token)) continue;
    const { model, other, status } =
      byVerb(context, sentence, { at, held }) ?? byNoun(context, sentence, { at, held }) ?? {};
    if (model === undefined || other === undefined || status === undefined || other.entityId === model.person)
      continue;
    found.push(
      makeHeld(context.analysis, {
        holder: other,
        title: model.title.replace(/^(?:former|incoming) /, ''),
        status,
        of: model.of ?? undefined,
        basis: 'coref',
        first: Math.min(at, other.firstToken),
        last: other.lastToken,
        rule: 'title/succession',
        isRank: false,
      }),
    );
  }
  return found;
}

interface Place {
  readonly at: number;
  readonly held: ReadonlyMap<string, HeldPosition>;
}

/** "who replaced B", "succeeding B", "took over from B": whoever came before. */
function byVerb(context: TitleContext, sentence: Sentence, { at, held }: Place): Succession | undefined {
  const { tokens, mentions } = context;
  const word = tokens[at]?.lower ?? '';
  const isTaken =
    word === 'from' && tokens[at - 1]?.lower === 'over' && /^t[ao]/.test(tokens[at - 2]?.lower ?? '');
  if (!isTaken && !/^(?:replac|succeed)(?:ed|ing)$/.test(word)) return undefined;
  const verb = isTaken ? at - 2 : at;
  if (/^(?:was|were|been|be|is)$/.test(tokens[verb - 1]?.lower ?? '')) return undefined;
  const other = personAt(at + 1, sentence, context);
  const end = tokens[verb - 1]?.lower === 'who' && tokens[verb - 2]?.text === ',' ? verb - 2 : verb;
  const subject =
    mentions.endingAt(end).find(isPersonMention) ??
    (word.endsWith('ing') ? firstHolder(context, sentence, { at: verb, held }) : undefined);
  const model = held.get(subject?.entityId ?? '');
  return other === undefined || model?.status !== 'held' ? undefined : { model, other, status: 'former' };
}

/** The first person of the sentence who is known to hold an office. */
function firstHolder(
  { mentions }: TitleContext,
  sentence: Sentence,
  { at, held }: Place,
): Mention | undefined {
  for (let first = sentence.firstToken; first < at; first += 1) {
    const person = mentions.startingAt(first).find(isPersonMention);
    if (person !== undefined && held.has(person.entityId)) return person;
  }
  return undefined;
}

/** "A's predecessor, B", "his successor, B". */
function byNoun(context: TitleContext, sentence: Sentence, { at, held }: Place): Succession | undefined {
  const { tokens, mentions } = context;
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:predecessor|successor)$/.test(word)) return undefined;
  const other = personAt(tokens[at + 1]?.text === ',' ? at + 2 : at + 1, sentence, context);
  const before = /^(?:immediate|late|eventual)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const owner = /^(?:his|her)$/.test(tokens[before - 1]?.lower ?? '')
    ? lastPerson(context, sentence, before)
    : tokens[before - 1]?.lower === "'s"
      ? mentions.endingAt(before - 1).find(isPersonMention)
      : undefined;
  const model = held.get(owner?.entityId ?? '');
  if (other === undefined || model === undefined || model.status === 'incoming') return undefined;
  return { model, other, status: word === 'successor' ? 'held' : 'former' };
}

const personAt = (at: number, { lastToken }: Sentence, context: TitleContext): Mention | undefined => {
  const person = context.mentions.startingAt(skipForms(at, lastToken, context)).find(isPersonMention);
  return person !== undefined && person.lastToken <= lastToken ? person : undefined;
};
