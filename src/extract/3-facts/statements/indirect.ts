import type { Span } from '../../../domain/extraction.js';
import type { Sentence } from '../../analysis.js';
import { reportingVerbByForm } from '../../lexicon/lexicon.js';
import type { CuesOf } from './attribution.js';
import { BARE, isFiniteVerb, skipAddressee } from './clause-behind.js';
import type { Cue } from './cues.js';
import { readInverted } from './inverted-speakers.js';
import type { Speaker } from './speakers.js';
import type { SpeechContext } from './speech-context.js';
import { isInvertedTag, isTag, isTagOfQuotation } from './tags.js';
import { findTeller } from './tellers.js';

/** Reported speech without quotation marks. */
export interface IndirectSpeech extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly speaker: Speaker;
  readonly cue: string;
}

/** Of these, verbs of plain saying, whose clause may be long in coming to its verb. */
const PLAIN = new Set(['say', 'tell', 'add']);
/** "to continue", "should deny": nobody has spoken yet. */
const UNSPOKEN = /^(?:to|should|would|could|may|might|must|can|will|shall|if|not|never)$/;
const MIN_WORDS = 3;

/** The indirect speech of a sentence: one stretch per clause of saying, none inside another. */
export function findIndirectSpeech(
  context: SpeechContext,
  sentence: Sentence,
  cuesOf: CuesOf,
): IndirectSpeech[] {
  const cues = cuesOf(sentence.index);
  if (sentence.isHeadline) return [];
  const found: IndirectSpeech[] = [];
  for (const [at, cue] of cues.entries()) {
    if (found.some((speech) => cue.first >= speech.firstToken && cue.first < speech.lastToken)) continue;
    const told = readExtent(context, sentence, cue);
    const extent = told && told.first > cue.first ? beforeOtherClause(context, told, cues) : told;
    if (extent === undefined || countWords(context, extent.first, extent.last) < MIN_WORDS) continue;
    const speaker = isInvertedTag(context, cue, sentenceEnd(context, sentence))
      ? readInverted(context, cue.last, sentence)
      : findTeller(context, cue, { before: cues[at - 1], cuesOf });
    if (speaker === undefined) continue;
    const [first, last] = [context.tokens[extent.first], context.tokens[extent.last - 1]];
    if (first === undefined || last === undefined) continue;
    found.push({
      start: first.start,
      end: last.end,
      firstToken: extent.first,
      lastToken: extent.last,
      speaker,
      cue: cue.text,
    });
  }
  return found;
}

/** "oil would flow again, but Khartoum insisted that …": what somebody else says is no part of it. */
function beforeOtherClause({ tokens }: SpeechContext, extent: Extent, cues: readonly Cue[]): Extent {
  const other = cues.find(
    ({ first, isParticiple }) => first > extent.first && first < extent.last && !isParticiple,
  );
  for (
    let at = other?.first ?? 0;
    other !== undefined && at > Math.max(extent.first, other.first - 8);
    at -= 1
  )
    if (tokens[at - 1]?.text === ',' && /^(?:but|while)$/.test(tokens[at]?.lower ?? ''))
      return { first: extent.first, last: at - 1 };
  return extent;
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

function readExtent(context: SpeechContext, sentence: Sentence, cue: Cue): Extent | undefined {
  if (cue.lemma === 'according to') return aroundSource(context, sentence, cue);
  if (cue.text === 'written') return undefined;
  if (
    UNSPOKEN.test(context.tokens[cue.first - 1]?.lower ?? '') ||
    (/^(?:continue|conclude|read|write)$/.test(cue.lemma) && context.tokens[cue.last]?.lower !== 'that')
  )
    return undefined;
  if (cue.lemma === 'call' || cue.lemma === 'describe') return afterWhat(context, sentence, cue);
  const end = sentenceEnd(context, sentence);
  if (isTag(context, cue, end)) return beforeTag(context, sentence, cue);
  return complementOf(context, sentence, cue);
}

/** "that …" within a few words of the verb, else for verbs of plain saying the clause right behind. */
function complementOf(context: SpeechContext, sentence: Sentence, cue: Cue): Extent | undefined {
  const end = sentenceEnd(context, sentence);
  const { tokens, quoted } = context;
  const limit = Math.min(end, cue.last + 14);
  for (let at = cue.last; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === '"' || quoted.has(at) || token.text === ';') break;
    if (token.lower === 'that' && tokens[at + 1]?.lower !== "'s" && isComplementizer(context, at, cue))
      return { first: at + 1, last: endOfAside(context, cue, at + 1, end) };
    if (at > cue.last && (isFiniteVerb(token.lower) || reportingVerbByForm(token.lower) !== undefined)) break;
  }
  // "denied signing the pact"
  if (cue.lemma === 'deny' && context.verbs.has(cue.last) && /ing$/.test(tokens[cue.last]?.lower ?? ''))
    return { first: cue.last, last: end };
  if (!BARE.has(cue.lemma) || cue.isParticiple || isTagOfQuotation(context, sentence, cue)) return undefined;
  const first = skipAddressee(context, cue, end);
  if (first === undefined || /^[":]$/.test(tokens[first]?.text ?? '') || quoted.has(first)) return undefined;
  return sentence.firstToken < first && reachesVerb(context, { first, last: end }, PLAIN.has(cue.lemma))
    ? { first, last: end }
    : undefined;
}

/** "X, who said that it must be asked, met Y": a clause of saying inside commas ends before the verb of the sentence. */
function endOfAside({ tokens }: SpeechContext, cue: Cue, first: number, end: number): number {
  const isAside = tokens[cue.first - 1]?.lower === 'who' && tokens[cue.first - 2]?.text === ',';
  for (let at = first; isAside && at < end - 1; at += 1)
    if (tokens[at]?.text === ',' && isFiniteVerb(tokens[at + 1]?.lower ?? '')) return at;
  return end;
}

/** Whether a finite verb follows before any quotation; behind less plain verbs it must follow soon. */
function reachesVerb({ tokens }: SpeechContext, { first, last }: Extent, isPlain: boolean): boolean {
  // "declared a truce at a summit hosted by …"
  if (!isPlain && /^an?$/.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first; at < Math.min(last, first + (isPlain ? 40 : 10)); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^["—]$/.test(token.text) ||
      (!isPlain && /^(?:,|and|or|where|which|who|in|on)$/.test(token.lower))
    )
      return false;
    if (isFiniteVerb(token.lower)) return true;
  }
  return false;
}

/** In "the claim that" and "said that evening" it opens no clause; right behind the verb or its addressee it does. */
const isComplementizer = ({ tokens }: SpeechContext, at: number, cue: Cue): boolean =>
  at === cue.last ||
  PLAIN.has(cue.lemma) ||
  !(
    /^(?:the|a|an)$/.test(tokens[at - 2]?.lower ?? '') ||
    (/^(?:the|a|an)$/.test(tokens[at - 3]?.lower ?? '') && !ADDRESSING.test(cue.lemma))
  );

/** Verbs behind which stands to whom it is said. */
const ADDRESSING = /^(?:warn|inform|remind|assure|notify|promise|advise|ask|urge)$/;

/** "The ban is not part of a plan, German officials said." */
function beforeTag(context: SpeechContext, sentence: Sentence, cue: Cue): Extent | undefined {
  const { tokens, quoted, verbs } = context;
  // "X, a doctor, said in Kabul": the comma closes what is told of the speaker.
  const isAside =
    tokens[cue.first - 1]?.text === ',' && !isInvertedTag(context, cue, sentenceEnd(context, sentence));
  for (
    let at = cue.first - (isAside ? 2 : 1);
    at > Math.max(sentence.firstToken + MIN_WORDS, cue.first - 12);
    at -= 1
  ) {
    // "…, who praised it": no tag, but what else he did.
    if (tokens[at]?.text === '"' || /^(?:who|which)$/.test(tokens[at]?.lower ?? '')) return undefined;
    if (tokens[at]?.text !== ',' || quoted.has(at)) continue;
    // "…, and Putin said on Monday": a clause of its own.
    if (/^(?:and|but|while)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
    const opens = tokens[sentence.firstToken]?.text === '"' || quoted.has(sentence.firstToken);
    const isClause = tokens
      .slice(sentence.firstToken, at)
      .some((token) => isFiniteVerb(token.lower) || (verbs.has(token.index) && !/ing$/.test(token.lower)));
    return opens || !isClause || tokens[at - 1]?.text === '"'
      ? undefined
      : { first: behindDateline(tokens, sentence, at), last: at };
  }
  return undefined;
}

const DATELINE = 16;

/** "TBILISI, Georgia (AP) — The pact": where the sentence itself begins. */
function behindDateline(tokens: SpeechContext['tokens'], { firstToken }: Sentence, limit: number): number {
  if (!/^\p{Lu}{3}/u.test(tokens[firstToken]?.text ?? '')) return firstToken;
  const end = Math.min(limit, firstToken + DATELINE);
  for (let at = firstToken + 1; at < end; at += 1)
    if (/^(?:—|-{1,2})$/.test(tokens[at]?.text ?? '')) return at + 1;
  return firstToken;
}

/** "According to X, …" and "…, according to X". */
function aroundSource({ tokens }: SpeechContext, sentence: Sentence, cue: Cue): Extent | undefined {
  if (cue.first > sentence.firstToken + 1) {
    const last = tokens[cue.first - 1]?.text === ',' ? cue.first - 1 : cue.first;
    // "who, according to the spokesman, said that": of the clause alone.
    if (/^(?:who|which|that|and|but)$/.test(tokens[last - 1]?.lower ?? '')) return undefined;
    return tokens[last - 1]?.text === '"' ? undefined : { first: sentence.firstToken, last };
  }
  for (let at = cue.last; at < Math.min(sentence.lastToken, cue.last + 25); at += 1)
    if (tokens[at]?.text === ',')
      return tokens[at + 1]?.text === '"'
        ? undefined
        : { first: at + 1, last: endOf(tokens, sentence.lastToken) };
  return undefined;
}

/** "what he calls its failure to …". */
function afterWhat({ tokens, quoted }: SpeechContext, sentence: Sentence, cue: Cue): Extent | undefined {
  const lead = tokens
    .slice(Math.max(sentence.firstToken, cue.first - 6), cue.first)
    .map((token) => token.lower);
  if (!lead.includes('what') || tokens[cue.last]?.text === '"') return undefined;
  let last = cue.last;
  while (last < sentence.lastToken && !/^[,.;—)]$/.test(tokens[last]?.text ?? '') && !quoted.has(last))
    last += 1;
  return { first: tokens[cue.last]?.lower === 'as' ? cue.last + 1 : cue.last, last };
}

const sentenceEnd = ({ tokens }: SpeechContext, sentence: Sentence): number =>
  endOf(tokens, sentence.lastToken);

/** Behind the last word of the sentence, its full stop and closing marks left out. */
function endOf(tokens: SpeechContext['tokens'], lastToken: number): number {
  let end = lastToken;
  while (end > 0 && /^[.!?"')\]]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

const countWords = ({ tokens }: SpeechContext, first: number, last: number): number =>
  tokens.slice(first, last).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length;
