import type { StatementKind } from '../../../domain/vocabularies.js';
import { type Attribution, attribute, type CuesOf, readIntroduction } from './attribution.js';
import { findQuotedSpeech, looksLikeTitle, type QuotedSpeech } from './quoted-speech.js';
import type { SpeechContext } from './speech-context.js';
import { sentenceOf } from './speech-context.js';

/** A quotation with its speaker. */
export interface DirectSpeech {
  readonly speech: QuotedSpeech;
  readonly attribution: Attribution;
  readonly kind: StatementKind;
}

/** Every quotation of the body with whoever says it: by its own sentence, by the quotation it goes on from, by the sentence before. */
export function findDirectSpeech(context: SpeechContext, cuesOf: CuesOf): DirectSpeech[] {
  const speeches = findQuotedSpeech(context);
  const found: (Attribution | undefined)[] = [];
  for (const [at, speech] of speeches.entries()) {
    const own = attribute(context, speech, cuesOf);
    const before = { speech: speeches[at - 1], attribution: found[at - 1] };
    found.push(
      own ?? (isFragmentary(context, speech) ? undefined : goOn(context, before, { speech, cuesOf })),
    );
  }
  for (let at = speeches.length - 2; at >= 0; at -= 1) {
    const [speech, next] = [speeches[at], found[at + 1]];
    // A speech of several paragraphs may name its speaker only in the last.
    if (found[at] === undefined && speech !== undefined && !speech.isClosed && next !== undefined)
      found[at] = { ...next, cue: null, rule: 'continuation' };
  }
  return speeches.flatMap((speech, at) => {
    const attribution = found[at];
    const isFragment = isFragmentary(context, speech);
    if (attribution === undefined)
      return isFragment || looksLikeTitle(context, speech)
        ? []
        : [{ speech, attribution: UNKNOWN, kind: 'direct' as const }];
    return [{ speech, attribution, kind: kindOf(attribution, isFragment) }];
  });
}

const UNKNOWN: Attribution = { speaker: null, cue: null, rule: 'continuation' };

interface Before {
  readonly speech: QuotedSpeech | undefined;
  readonly attribution: Attribution | undefined;
}

/** A quotation that no words of its own sentence attribute. */
function goOn(
  context: SpeechContext,
  { speech: before, attribution: known }: Before,
  { speech, cuesOf }: { readonly speech: QuotedSpeech; readonly cuesOf: CuesOf },
): Attribution | undefined {
  const goesOn = before !== undefined && known !== undefined && isAdjoining(context, before, speech);
  const isSameParagraph = before?.paragraph === speech.paragraph;
  const introduced = goesOn && isSameParagraph ? undefined : readIntroduction(context, speech, cuesOf);
  if (introduced !== undefined) return introduced;
  return goesOn ? { speaker: known.speaker, cue: null, rule: 'continuation' } : undefined;
}

/** In the same paragraph, or in the next one when the quotation ends the paragraph or its tag does. */
function isAdjoining(context: SpeechContext, before: QuotedSpeech, speech: QuotedSpeech): boolean {
  if (before.paragraph === speech.paragraph) return true;
  if (speech.paragraph !== before.paragraph + 1) return false;
  const last = sentenceOf(context, before.lastToken - 1);
  const next = sentenceOf(context, speech.firstToken - 1);
  return !before.isClosed || (last !== undefined && next !== undefined && next.index - last.index <= 2);
}

const kindOf = (attribution: Attribution, isFragment: boolean): StatementKind => {
  if (isFragment) return 'fragment';
  return attribution.rule === 'continuation' ? 'continuation' : 'direct';
};

/** A part of somebody's sentence: it begins small, or its sentence goes on around it. */
function isFragmentary({ tokens }: SpeechContext, { firstToken, words }: QuotedSpeech): boolean {
  const first = tokens[firstToken];
  if (first === undefined || words < 3) return true;
  const opening = first.text === '[' ? (tokens[firstToken + 1] ?? first) : first;
  return !opening.isCapitalised && !/^[[\d$"'(¿¡.]/.test(opening.text);
}
