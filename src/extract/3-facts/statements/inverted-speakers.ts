import type { Mention, Sentence, Token } from '../../analysis.js';
import { PREPOSITIONS } from '../grammar/closed-classes.js';
import { isPersonMention } from '../mention-index.js';
import { canSpeak, owns, type SpeechContext } from './speech-context.js';

/** "said US Secretary of State X", "tweeted Johnson": the first person behind the verb, else the first body. */
export function readInverted(context: SpeechContext, at: number, sentence: Sentence): string | undefined {
  const { tokens, mentions, quoted } = context;
  let body: Mention | undefined;
  for (let index = behindAside(tokens, at); index < Math.min(sentence.lastToken, at + 18); index += 1) {
    const token = tokens[index];
    if (token === undefined || quoted.has(index) || /^[".;:]$/.test(token.text)) break;
    const here = mentions.startingAt(index).filter(canSpeak);
    const person = here.find(isPersonMention);
    if (person !== undefined) return person.entityId;
    body ??= here[0];
    // "said the EU's chief negotiator, Finnish official X", "said the Greek minister, Nikos Kotzias"
    if (token.text === ',' && body !== undefined) {
      const holder =
        owns(context, body) || body.lastToken < index ? nameAlone(context, index + 1, sentence) : undefined;
      return holder ?? body.entityId;
    }
    if (PREPOSITIONS.has(token.lower) && token.lower !== 'of' && body === undefined) break;
  }
  return body?.entityId;
}

/** Behind ", with a grin," where one follows the verb. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')) return at;
  const close = tokens.slice(at + 2, at + 9).findIndex((token) => token.text === ',');
  return close < 0 ? at : at + 3 + close;
}

/** The person whom the phrase from `at` to the next mark names, past words that only describe. */
function nameAlone({ tokens, mentions }: SpeechContext, at: number, sentence: Sentence): string | undefined {
  for (let index = at; index < Math.min(sentence.lastToken, at + 6); index += 1) {
    const person = mentions.startingAt(index).find(isPersonMention);
    if (person !== undefined) return person.entityId;
    const lower = tokens[index]?.lower ?? '';
    if (!/^\p{L}[\p{L}.'-]*$/u.test(lower) || PREPOSITIONS.has(lower) || LINKING.test(lower))
      return undefined;
  }
  return undefined;
}

const LINKING = /^(?:and|or|but|while|as|who|which|that|when|after|before|adding|saying)$/;
