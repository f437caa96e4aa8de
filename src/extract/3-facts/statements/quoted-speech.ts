import type { Quotation } from '../../analysis.js';
import type { SpeechContext } from './speech-context.js';

/** A quotation with the tokens that it covers. */
export interface QuotedSpeech extends Quotation {
  /** `[firstToken, lastToken)`, marks not included. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly words: number;
}

/** What links a word before or behind a short quotation to it, so that it is no mere adjective: "the 'main difference' between". */
const LINKS =
  /^(?:and|or|but|of|for|in|on|at|to|with|between|by|from|as|when|while|after|before|about|over|because|if|that|which|who|is|are|was|were|has|have|had|will|would|said|says|he|she|they|it|during|since|against|without|into|toward|towards|not|also)$/;
const TERM_CUES =
  /^(?:termed|dubbed|nicknamed|named|titled|entitled|so-called|known|as|for|term|phrase|word|words|slogan|hashtag|name|nickname|title|song|album|film|movie|book|novel|poem|series|episode|award|labeled|labelled)$/;

/** The quotations of the body that are somebody's words: no headlines, single words, terms, nicknames or definitions. */
export function findQuotedSpeech(context: SpeechContext): QuotedSpeech[] {
  const { analysis, tokens } = context;
  const found: QuotedSpeech[] = [];
  let at = 0;
  for (const quotation of analysis.quotations) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at += 1;
    let last = at;
    let words = 0;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= quotation.end) {
      if (/[\p{L}\p{N}]/u.test(tokens[last]?.text ?? '')) words += 1;
      last += 1;
    }
    const speech: QuotedSpeech = { firstToken: at, lastToken: last, words, ...quotation };
    if (words > 1 && !isHeadline(context, speech) && !isTerm(context, speech) && !isTitle(context, speech))
      found.push(speech);
  }
  return found;
}

function isHeadline({ analysis, tokens }: SpeechContext, { firstToken }: QuotedSpeech): boolean {
  return analysis.sentences[tokens[firstToken]?.sentence ?? -1]?.isHeadline ?? true;
}

/** A title that nothing ends: with a full stop it may yet be somebody's word. */
function isTitle(context: SpeechContext, speech: QuotedSpeech): boolean {
  const end = context.tokens[speech.lastToken - 1]?.text ?? '';
  return !/^[.,!?]$/.test(end) && looksLikeTitle(context, speech);
}

/** "The Game of the Century": few words, each word of weight with a capital. */
export function looksLikeTitle(
  { tokens }: SpeechContext,
  { firstToken, lastToken, words }: QuotedSpeech,
): boolean {
  const inside = tokens.slice(firstToken, lastToken);
  const weighty = inside.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  if (words > 6 || weighty.length === 0) return false;
  return (inside[0]?.isCapitalised ?? false) && weighty.every((token) => token.isCapitalised);
}

/** 'a "no deal" Brexit', '("the Kingdom")', 'termed Brexit for "British exit"', 'Ovidio "El Ratón" Guzmán'. */
function isTerm({ tokens }: SpeechContext, { firstToken, lastToken, words }: QuotedSpeech): boolean {
  if (words > 4) return false;
  const before = tokens[firstToken - 2];
  const after = tokens[lastToken + 1];
  const sentence = tokens[firstToken]?.sentence;
  if (before?.sentence === sentence && before?.text === '(') return true;
  if (
    before?.sentence === sentence &&
    TERM_CUES.test(before?.lower ?? '') &&
    words <= 3 &&
    before?.lower !== 'as'
  )
    return true;
  const isFollowed = after !== undefined && after.sentence === sentence && /^\p{L}/u.test(after.text);
  return isFollowed && !LINKS.test(after.lower) && !/(?:ed|ly|'s)$/.test(after.lower) && !after.isCapitalised
    ? words <= 3
    : isFollowed && after.isCapitalised && before?.sentence === sentence && words <= 3;
}
