import type { Sentence } from '../../analysis.js';
import { verbForms } from '../grammar/verb-forms.js';
import { isPersonMention } from '../mention-index.js';
import type { Cue } from './cues.js';
import { isUtterance } from './noun-speakers.js';
import type { QuotedSpeech } from './quoted-speech.js';
import { findSpeaker, readMainSubject, type Speaker } from './speakers.js';
import { canSpeak, type SpeechContext, sentenceOf } from './speech-context.js';

/** Whose a quotation is and by which words; without a cue it goes on from another. */
export interface Attribution {
  readonly speaker: Speaker;
  readonly cue: string | null;
  readonly rule: 'after' | 'before' | 'signature' | 'subject' | 'continuation';
}

/** The cues of each sentence. */
export type CuesOf = (sentence: number) => readonly Cue[];

/** What the article says itself about who speaks; undefined when the quotation stands alone. */
export function attribute(
  context: SpeechContext,
  speech: QuotedSpeech,
  cuesOf: CuesOf,
): Attribution | undefined {
  return (
    readSignature(context, speech) ??
    readAfter(context, speech, cuesOf) ??
    readBefore(context, speech, cuesOf) ??
    readNextSentence(context, speech, cuesOf)
  );
}

/** `"…" — Name`. */
function readSignature(
  { tokens, mentions }: SpeechContext,
  { lastToken, isClosed }: QuotedSpeech,
): Attribution | undefined {
  const mark = tokens[lastToken + 1]?.text;
  if (!isClosed || (mark !== '—' && mark !== '-')) return undefined;
  const name = mentions.startingAt(lastToken + 2).find(isPersonMention);
  const behind = name === undefined ? undefined : tokens[name.lastToken];
  const isEnd =
    behind === undefined || behind.sentence !== tokens[lastToken + 2]?.sentence || /^[,.]$/.test(behind.text);
  return name !== undefined && isEnd ? { speaker: name.entityId, cue: null, rule: 'signature' } : undefined;
}

/** `…," he said`, `…," according to X`: a clause of saying behind the closing mark. */
function readAfter(context: SpeechContext, speech: QuotedSpeech, cuesOf: CuesOf): Attribution | undefined {
  const { tokens, quoted } = context;
  const close = speech.lastToken;
  const sentence = sentenceOf(context, close);
  if (!speech.isClosed || sentence === undefined) return undefined;
  let from = close + 1;
  const inner = tokens[close - 1]?.text ?? '';
  const hasComma = /^[,!?.—-]$/.test(inner) || tokens[from]?.text === ',';
  if (tokens[from]?.text === ',') from += 1;
  const next = tokens[from];
  if (next === undefined || from >= sentence.lastToken) return undefined;
  const cue = cuesOf(sentence.index).find(
    (item) =>
      item.first >= from &&
      !tokens.slice(from, item.first).some((token) => token.text === '"' || token.text === ';'),
  );
  if (cue === undefined) return hasComma ? readUnlistedVerb(context, from) : undefined;
  if (quoted.has(cue.first) || cue.first - from > 30) return undefined;
  if (
    cue.first !== from &&
    (!hasComma || /^(?:and|but|or|while|which|as|who|with|in|adding|saying)$/.test(next.lower))
  )
    return undefined;
  if (cue.isParticiple && tokens[cue.first - 1]?.lower !== 'as') return undefined;
  if (cue.lemma === 'according to' && cue.first !== from) return undefined;
  // Where the article does not tell who this is, it is nobody else's either.
  return withSpeaker(context, cue, 'after') ?? { speaker: null, cue: cue.text, rule: 'after' };
}

/** `…," Obama mocked.`: a name and a verb that is no verb of saying. */
function readUnlistedVerb({ tokens, mentions }: SpeechContext, at: number): Attribution | undefined {
  const name = mentions.startingAt(at).find(isPersonMention);
  const verb = name === undefined ? undefined : tokens[name.lastToken];
  if (name === undefined || verb === undefined || verb.sentence !== name.sentence) return undefined;
  const isPast = verbForms.get(verb.lower)?.forms.includes('past') ?? /[a-z]{3}ed$/.test(verb.lower);
  return isPast ? { speaker: name.entityId, cue: verb.lower, rule: 'after' } : undefined;
}

/** `He said, "…`, `calling it "…"`: the last clause of saying before the opening mark. */
function readBefore(context: SpeechContext, speech: QuotedSpeech, cuesOf: CuesOf): Attribution | undefined {
  const { tokens } = context;
  const open = speech.firstToken - 1;
  const sentence = sentenceOf(context, open);
  if (sentence === undefined || open <= sentence.firstToken) return undefined;
  const cue = cuesOf(sentence.index).findLast(
    (item) =>
      item.last <= open &&
      !(
        item.lemma === 'according to' &&
        tokens[sentence.firstToken]?.index !== item.first &&
        !isFronted(context, item, sentence)
      ),
  );
  if (cue !== undefined) {
    const found = withSpeaker(context, cue, 'before');
    if (found !== undefined) return found;
  }
  if (!mayLackVerb(context, speech, sentence)) return undefined;
  const speaker = readMainSubject(context, sentence, open);
  // A body's name may stand as a mere adjective: "Facebook posts".
  if (speaker == null || (!speaker.startsWith('person:') && !bringsWords(context, speech, sentence)))
    return undefined;
  return { speaker, cue: null, rule: 'subject' };
}

const isFronted = ({ tokens }: SpeechContext, cue: Cue, sentence: Sentence): boolean =>
  cue.first === sentence.firstToken || /^[,;—]$/.test(tokens[cue.first - 1]?.text ?? '');

/** `X defended his decision, "As I …`, `X opposed the statement: "The …`, `issued a release that "the …`; a few words in the middle are nobody's. */
function mayLackVerb(context: SpeechContext, speech: QuotedSpeech, sentence: Sentence): boolean {
  const { firstToken, words } = speech;
  if (firstToken - sentence.firstToken <= 3 || words < 4) return false;
  const isLed = /^(?:,|:|that)$/.test(context.tokens[firstToken - 2]?.lower ?? '');
  return isLed || bringsWords(context, speech, sentence);
}

/** A noun for words stands before the quotation: "statement", "letter". */
function bringsWords({ tokens }: SpeechContext, { firstToken }: QuotedSpeech, sentence: Sentence): boolean {
  const lead = tokens.slice(Math.max(sentence.firstToken, firstToken - 8), firstToken - 1);
  return lead.some((token) => isUtterance(token.lower) && token.lower !== 'posts');
}

/** `…!" Macron told the world`: the sentence behind an exclamation tells who cried. */
function readNextSentence(
  context: SpeechContext,
  speech: QuotedSpeech,
  cuesOf: CuesOf,
): Attribution | undefined {
  const { tokens, analysis } = context;
  const here = sentenceOf(context, speech.lastToken);
  const next = analysis.sentences[(here?.index ?? -2) + 1];
  if (
    here === undefined ||
    next === undefined ||
    next.paragraph !== here.paragraph ||
    !/^[!?.]$/.test(tokens[speech.lastToken - 1]?.text ?? '')
  )
    return undefined;
  if (speech.lastToken + 1 < here.lastToken) return undefined;
  const cue = cuesOf(next.index)[0];
  if (
    cue === undefined ||
    cue.first - next.firstToken > 6 ||
    tokens.slice(next.firstToken, next.lastToken).some((token) => token.text === '"')
  )
    return undefined;
  if (tokens[speech.lastToken - 1]?.text === '.' && !isShortTag(context, cue, next)) return undefined;
  return withSpeaker(context, cue, 'after');
}

/** A sentence that says only who spoke: "X told reporters on Monday." */
const isShortTag = ({ tokens }: SpeechContext, cue: Cue, sentence: Sentence): boolean =>
  sentence.lastToken - sentence.firstToken <= 9 &&
  !tokens.slice(cue.last, sentence.lastToken).some((token) => token.lower === 'that');

function withSpeaker(context: SpeechContext, cue: Cue, rule: Attribution['rule']): Attribution | undefined {
  const speaker = findSpeaker(context, cue);
  return speaker === undefined ? undefined : { speaker, cue: cue.text, rule };
}

/** Who the sentence before a quotation that stands alone is about: "X made the following statement:". */
export function readIntroduction(
  context: SpeechContext,
  speech: QuotedSpeech,
  cuesOf: CuesOf,
): Attribution | undefined {
  const { analysis, tokens } = context;
  const here = sentenceOf(context, speech.firstToken - 1);
  const before = analysis.sentences[(here?.index ?? 0) - 1];
  if (here === undefined || before === undefined || before.isHeadline) return undefined;
  const isColon = tokens[before.lastToken - 1]?.text === ':';
  if (before.paragraph !== here.paragraph && !isColon) return undefined;
  const cue = cuesOf(before.index).findLast((item) => item.lemma !== 'according to');
  const byCue = cue === undefined ? undefined : findSpeaker(context, cue);
  const speaker =
    byCue ??
    readMainSubject(context, before, before.lastToken) ??
    (context.bySentence[before.index] ?? []).find(canSpeak)?.entityId;
  if (speaker === undefined) return undefined;
  const words = isColon && byCue !== undefined ? (cue?.text ?? null) : null;
  return { speaker, cue: words, rule: isColon ? 'subject' : 'continuation' };
}
