import { genderOf, genderOfPronoun } from '../references/gender.js';
import type { CuesOf } from './attribution.js';
import type { Cue } from './cues.js';
import { findSpeaker, type Speaker } from './speakers.js';
import { type SpeechContext, sentenceOf } from './speech-context.js';
import { isUnnamed } from './unnamed-speakers.js';

/** The verbs of saying around one. */
interface Around {
  /** The one before it in its sentence. */
  readonly before: Cue | undefined;
  readonly cuesOf: CuesOf;
}

/** Whose reported speech it is: "X said, adding that …" is X's to the end; of people and offices without a name nobody's. */
export function findTeller(context: SpeechContext, cue: Cue, { before, cuesOf }: Around): Speaker {
  const known = tellerBefore(context, cue, cuesOf);
  if (known !== undefined) return known;
  const isQuoted = context.tokens[cue.first - 1]?.lower === 'as';
  const teller =
    cue.isParticiple && !isQuoted && before !== undefined && before.lemma !== 'according to' ? before : cue;
  const speaker = findSpeaker(context, teller);
  return speaker !== undefined && isUnnamed(context, teller, speaker) ? null : speaker;
}

/** `The guests accept, X told Dawn. He said …`: he who spoke in the sentence before, where only one did. */
function tellerBefore(context: SpeechContext, cue: Cue, cuesOf: CuesOf): string | undefined {
  const { analysis, tokens } = context;
  const here = sentenceOf(context, cue.first);
  const gender = genderOfPronoun(tokens[here?.firstToken ?? -1]?.lower ?? '');
  const before = analysis.sentences[(here?.index ?? 0) - 1];
  if (here === undefined || before === undefined || before.isHeadline || gender === undefined)
    return undefined;
  const [teller, ...others] = cuesOf(before.index).filter(({ isParticiple }) => !isParticiple);
  if (teller === undefined || others.length > 0 || cue.first - here.firstToken > 2) return undefined;
  const speaker = findSpeaker(context, teller);
  if (speaker == null || !speaker.startsWith('person:') || isUnnamed(context, teller, speaker))
    return undefined;
  const own = genderOf(analysis.entities.get(speaker));
  return own === undefined || own === gender ? speaker : undefined;
}
