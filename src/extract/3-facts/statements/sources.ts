import type { Mention, Sentence } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import { readNounSpeaker } from './noun-speakers.js';
import { canSpeak, type SpeechContext } from './speech-context.js';
import { isSomebody } from './unnamed-speakers.js';

/** "according to a tweet on Monday by Mike Pompeo", "according to the BBC". */
export function readSource(
  context: SpeechContext,
  at: number,
  sentence: Sentence,
): string | null | undefined {
  const { tokens, mentions, quoted } = context;
  if (isSomebody(context, at)) return null;
  let first: Mention | undefined;
  for (let index = at; index < Math.min(sentence.lastToken, at + 20); index += 1) {
    const token = tokens[index];
    if (token === undefined || quoted.has(index) || /^[",.;:]$/.test(token.text)) {
      // "according to her lawyer, Mona Selim"
      const named = token?.text === ',' ? mentions.startingAt(index + 1).find(isPersonMention) : undefined;
      if (named !== undefined && isFollowed(context, named.lastToken)) return named.entityId;
      break;
    }
    const here = mentions.startingAt(index).filter(canSpeak);
    const person = here.find((mention) => isPersonMention(mention));
    if (person !== undefined) return person.entityId;
    first ??= here[0];
  }
  return first?.entityId ?? readNounSpeaker(context, at, Math.min(sentence.lastToken, at + 3));
}

/** A mark behind a name: it stands alone. */
const isFollowed = ({ tokens }: SpeechContext, at: number): boolean =>
  /^[,.;)]$/.test(tokens[at]?.text ?? '.');
