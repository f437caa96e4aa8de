import type { ExtractedStatement, Span } from '../../../domain/extraction.js';
import { firstIndex } from '../../../first-index.js';
import { flatMap } from '../../../flat-map.js';
import type { Mention } from '../../analysis.js';
import { type Cue, findCues } from './cues.js';
import { findDirectSpeech } from './direct.js';
import { findIndirectSpeech } from './indirect.js';
import { openSpeech, type SpeechContext, type SpeechInput } from './speech-context.js';
import { findSpokenParagraphs } from './spoken-paragraphs.js';

type Draft = Omit<ExtractedStatement, 'id' | 'text' | 'about'>;

/** Stage 9: what is said and by whom, in order of the text; ids q0, q1, … */
export function findStatements(input: SpeechInput): ExtractedStatement[] {
  const context = openSpeech(input);
  const cues = context.analysis.sentences.map((sentence) => findCues(context, sentence));
  const cuesOf = (sentence: number): readonly Cue[] => cues[sentence] ?? [];
  const direct = findDirectSpeech(context, cuesOf).map(
    ({ speech, attribution, kind }): Draft => ({
      kind,
      speaker: attribution.speaker ?? null,
      cue: attribution.cue,
      start: speech.start,
      end: speech.end,
    }),
  );
  const unmarked = [
    ...flatMap(context.analysis.sentences, (sentence) => findIndirectSpeech(context, sentence, cuesOf)),
    ...findSpokenParagraphs(context, cuesOf),
  ];
  const indirect = unmarked.map(
    ({ speaker, cue, start, end }): Draft => ({
      kind: 'indirect',
      speaker: speaker ?? null,
      cue,
      start,
      end,
    }),
  );
  const drafts = [...direct, ...indirect].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return drafts.map((draft, at) => ({
    id: `q${at}`,
    ...draft,
    text: context.analysis.text.slice(draft.start, draft.end),
    about: findAbout(context, draft, draft.speaker),
  }));
}

/** The entities mentioned within, but for the speaker, in order of mention. */
function findAbout(
  { analysis, tokens, bySentence }: SpeechContext,
  span: Span,
  speaker: string | null,
): string[] {
  const about = new Set<string>();
  let sentence = sentenceIndexAt(tokens, span.start);
  for (; sentence < analysis.sentences.length; sentence += 1) {
    if ((analysis.sentences[sentence]?.start ?? span.end) >= span.end) break;
    for (const mention of bySentence[sentence] ?? [])
      if (isWithin(mention, span) && mention.entityId !== speaker) about.add(mention.entityId);
  }
  return [...about];
}

const isWithin = (mention: Mention, span: Span): boolean =>
  mention.start >= span.start && mention.end <= span.end;

/** Sentence of the first token at or behind the offset. */
const sentenceIndexAt = (tokens: SpeechContext['tokens'], offset: number): number =>
  tokens[firstIndex(tokens.length, (at) => (tokens[at]?.start ?? 0) >= offset)]?.sentence ?? 0;
