import type { Sentence } from '../../analysis.js';
import { BARE, isFiniteVerb, skipAddressee } from './clause-behind.js';
import type { Cue } from './cues.js';
import type { SpeechContext } from './speech-context.js';

/** Whether the clause of saying stands behind what is said, up to the end of the sentence: "…, the ministry said on Friday". */
export const isTag = (context: SpeechContext, cue: Cue, end: number): boolean =>
  cue.last >= end - 1 ||
  isTagWithRemark(context, cue, end) ||
  isTagWithPlace(context, cue, end) ||
  isInvertedTag(context, cue, end);

/** How he spoke, behind the tag. */
const REMARK =
  /^(?:speaking|adding|citing|quoting|describing|calling|referring|as|among|including|with|while|when|after|before|amid|which|who|where)$/;

/** "…, the ministries said Friday, in what X called progress", "…, an official said, speaking on condition of anonymity", "…, officials said, as X arrived": what follows is no words of theirs. */
function isTagWithRemark(context: SpeechContext, cue: Cue, end: number): boolean {
  const first = skipAddressee(context, cue, end) ?? end;
  const [comma, word, what] = context.tokens.slice(first - 1, first + 2);
  return (
    comma?.text === ',' &&
    ((word?.lower === 'in' && what?.lower === 'what') || REMARK.test(word?.lower ?? ''))
  );
}

/** Words that may stand behind a tag: "said in a statement posted on its website". */
const MOST_BEHIND = 14;
const ISSUED = /^(?:issued|released|published|posted|sent|held|carried|aired|broadcast)$/;

/** "…, the ministry said in a statement on Friday", "…, X told reporters in Moscow": only to whom, where and when it was said. */
function isTagWithPlace(context: SpeechContext, cue: Cue, end: number): boolean {
  const { tokens } = context;
  const behind = tokens.slice(skipAddressee(context, cue, end) ?? end, end);
  return (
    BARE.has(cue.lemma) &&
    !cue.isParticiple &&
    behind.length <= MOST_BEHIND &&
    (behind.length === 0 || /^(?:in|at|on|during|after|before|through|via)$/.test(behind[0]?.lower ?? '')) &&
    !behind.some(
      ({ text, lower }) =>
        /^[",:;]$/.test(text) || lower === 'that' || (isFiniteVerb(lower) && !ISSUED.test(lower)),
    )
  );
}

/** Words of a speaker and his office. */
const MOST_OF_SPEAKER = 25;

/** "…, said Sergei Lavrov, the Russian foreign minister": nothing but who. */
export function isInvertedTag({ tokens, mentions }: SpeechContext, cue: Cue, end: number): boolean {
  const behind = tokens.slice(cue.last, end);
  return (
    tokens[cue.first - 1]?.text === ',' &&
    /^(?:say|announce|report|add|tell)$/.test(cue.lemma) &&
    !cue.isParticiple &&
    behind.length <= MOST_OF_SPEAKER &&
    behind.slice(0, 4).some(({ index }) => mentions.startingAt(index).length > 0) &&
    !behind.some(({ text, lower }) => /^[":;]$/.test(text) || lower === 'that' || isFiniteVerb(lower))
  );
}

/** `"…," X told the leaders at a ceremony that was …`, `"…", said X, whose …`: what follows tells where it was said and by whom. */
export function isTagOfQuotation(
  { tokens, quoted }: SpeechContext,
  { firstToken }: Sentence,
  cue: Cue,
): boolean {
  for (let at = cue.first - 1; at > firstToken; at -= 1) {
    if (/^(?:and|but|;)$/.test(tokens[at]?.lower ?? '')) return false;
    if (quoted.has(at) || tokens[at]?.text === '"')
      return [tokens[at - 1], tokens[at], tokens[at + 1]].some((token) => /^[,!?]$/.test(token?.text ?? ''));
  }
  return false;
}
