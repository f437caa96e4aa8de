import type { Sentence } from '../../analysis.js';
import type { CuesOf } from './attribution.js';
import type { Cue } from './cues.js';
import type { IndirectSpeech } from './indirect.js';
import { isUtterance } from './noun-speakers.js';
import { readMainSubject, type Speaker } from './speakers.js';
import type { SpeechContext } from './speech-context.js';
import { findTeller } from './tellers.js';

const SAYING = /^(?:say|tell|add|comment|state|declare|remark)$/;
/** Words between the verb of saying and the colon: "said on Friday:". */
const MOST_BEFORE_COLON = 8;
/** What opens an item of a list, or a quotation with marks of its own. */
const NO_SPEECH = /^(?:["'“«>*•·–—-]|\d+[.)]?|\p{L}\))$/u;
const FULL_STOP = /^[.!?…")\]]$/;

/** What a release prints without marks behind "Minister X said:", paragraph by paragraph, until it speaks again itself: it names the speaker, gives another the floor, puts a heading, or ends. */
export function findSpokenParagraphs(context: SpeechContext, cuesOf: CuesOf): IndirectSpeech[] {
  const { sentences } = context.analysis;
  const found: IndirectSpeech[] = [];
  for (const sentence of sentences) {
    const next = sentences[sentence.index + 1];
    if (next === undefined || next.paragraph === sentence.paragraph) continue;
    const floor = givesFloor(context, sentence, cuesOf);
    if (floor === undefined) continue;
    for (let at = sentence.index + 1; at < sentences.length; ) {
      const paragraph = paragraphFrom(context, at);
      if (!isSpoken(context, paragraph, { ...floor, cuesOf })) break;
      const [first, last] = [paragraph[0], paragraph.at(-1)];
      if (first === undefined || last === undefined) break;
      found.push({
        start: first.start,
        end: last.end,
        firstToken: first.firstToken,
        lastToken: last.lastToken,
        ...floor,
      });
      at = last.index + 1;
    }
  }
  return found;
}

interface Floor {
  readonly speaker: Speaker;
  readonly cue: string;
}

/** Who is to speak by the sentence: "Minister X said:", "X made the following statement today:". */
function givesFloor(context: SpeechContext, sentence: Sentence, cuesOf: CuesOf): Floor | undefined {
  const { tokens } = context;
  const colon = sentence.lastToken - 1;
  if (sentence.isHeadline || tokens[colon]?.text !== ':') return undefined;
  const cue = cuesOf(sentence.index).findLast((each) => mayGive(each, colon));
  const noun = cue === undefined ? statementBefore(context, sentence, colon) : undefined;
  if (cue === undefined && noun === undefined) return undefined;
  const speaker =
    cue === undefined
      ? readMainSubject(context, sentence, noun ?? colon)
      : findTeller(context, cue, { before: undefined, cuesOf });
  return speaker === undefined ? undefined : { speaker, cue: cue?.text ?? 'statement' };
}

const mayGive = ({ lemma, last, isParticiple }: Cue, colon: number): boolean =>
  SAYING.test(lemma) && !isParticiple && colon - last < MOST_BEFORE_COLON;

/** "issued the following statement:": the token of the noun. */
function statementBefore(
  { tokens }: SpeechContext,
  { firstToken }: Sentence,
  colon: number,
): number | undefined {
  for (let at = colon - 1; at > Math.max(firstToken, colon - MOST_BEFORE_COLON); at -= 1)
    if (isUtterance(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'following') return at;
  return undefined;
}

function paragraphFrom({ analysis: { sentences } }: SpeechContext, first: number): Sentence[] {
  const found: Sentence[] = [];
  for (let at = first; sentences[at]?.paragraph === sentences[first]?.paragraph; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    found.push(sentence);
  }
  return found;
}

function isSpoken(
  context: SpeechContext,
  paragraph: readonly Sentence[],
  { speaker, cuesOf }: Floor & { readonly cuesOf: CuesOf },
): boolean {
  const { tokens, quoted } = context;
  const [first, last] = [paragraph[0], paragraph.at(-1)];
  if (first === undefined || last === undefined || paragraph.some(({ isHeadline }) => isHeadline))
    return false;
  const opening = tokens[first.firstToken];
  if (opening === undefined || NO_SPEECH.test(opening.text) || quoted.has(first.firstToken)) return false;
  // A heading, or "X said:" of the next.
  if (!FULL_STOP.test(tokens[last.lastToken - 1]?.text ?? '')) return false;
  return !paragraph.some((sentence) => tellsOf(context, sentence, { speaker, cuesOf }));
}

/** Whether the sentence speaks of the speaker by name, or opens with "he" and means him or tells what he said. */
function tellsOf(
  { bySentence, tokens }: SpeechContext,
  { index, firstToken }: Sentence,
  { speaker, cuesOf }: { readonly speaker: Speaker; readonly cuesOf: CuesOf },
): boolean {
  const own = (bySentence[index] ?? []).filter(
    ({ entityId }) => entityId === speaker && entityId.startsWith('person:'),
  );
  const [cue] = cuesOf(index);
  const opensWithHe = /^s?he$/.test(tokens[firstToken]?.lower ?? '');
  return (
    own.some(({ kind }) => kind === 'name') ||
    (opensWithHe && own.some((mention) => mention.firstToken === firstToken)) ||
    (opensWithHe && cue !== undefined && cue.first - firstToken < 3)
  );
}
