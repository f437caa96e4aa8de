import type { Mention } from '../../analysis.js';
import { isPersonMention } from '../mention-index.js';
import type { Cue } from './cues.js';
import { canSpeak, type SpeechContext, sentenceOf } from './speech-context.js';

/** Who speaks for somebody: "his office", "two aides to the minister", "a spokesman for X". */
const SERVANTS =
  /^(?:offices?|aides?|advis[eo]rs?|officials?|staff|team|lawyers?|sources?|spokes\w+|secretary|people|friends?|relatives?|associates?|supporters?|diplomats?|representatives?|assistants?|deput(?:y|ies)|source|palace|cabinet|government|family)$/;
const REACH = 6;

/** Whether the words before a verb of saying name nobody, or several, though rules found a speaker near them: it is a person's staff, or a noun that no name explains. */
export function isUnnamed(context: SpeechContext, cue: Cue, speaker: string | null): boolean {
  const sentence = sentenceOf(context, cue.first);
  if (sentence === undefined || speaker === null || cue.lemma === 'according to') return false;
  const { tokens, mentions } = context;
  let end = cue.first;
  while (end > sentence.firstToken && SKIPPED.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const named = mentions.endingAt(end);
  if (areSeveral(context, named, end)) return true;
  const person = named.find(isPersonMention);
  if (person !== undefined) return isServed(context, person.firstToken, sentence.firstToken);
  const noun = tokens[end - 1];
  if (named.length > 0 || noun === undefined || !/^\p{Ll}{3,}$/u.test(noun.text)) return false;
  if (/^(?:commanders?|soldiers?|fighters?)$/.test(noun.lower)) return true;
  if (speaker.startsWith('country:') && isSomebody(context, startOfPhrase(context, end, sentence.firstToken)))
    return true;
  if (SERVANTS.test(noun.lower)) return speaker.startsWith('person:');
  return /^(?:the|an?|its|their|his|her)$/.test(openingOf(context, end - 1, sentence.firstToken));
}

const SOME = /^(?:an?|one|two|three|several|some|unnamed|unidentified)$/;
/** One of many, who speaks for himself. */
const SOMEBODY =
  /^(?:officials?|diplomats?|sources?|aides?|members?|advis[eo]rs?|negotiators?|delegates?|lawmakers?|officers?|persons?|people|envoys?|insiders?|ministers?|commanders?|soldiers?|fighters?|generals?)$/;

/** "a senior Turkish official", "a member of the Italian delegation", "two Libyan diplomats": somebody whom no name follows. */
export function isSomebody({ tokens, mentions }: SpeechContext, first: number): boolean {
  if (!SOME.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first + 1; at < first + REACH; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (SOMEBODY.test(lower)) {
      const name = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
      return !mentions.startingAt(name).some(isPersonMention);
    }
    if (!/^[\p{L}.'-]+$/u.test(lower) || /^(?:of|for|to|by|in)$/.test(lower)) return false;
  }
  return false;
}

/** Where the last "a", "two" or the like stands before `end`, else `end`. */
function startOfPhrase({ tokens }: SpeechContext, end: number, floor: number): number {
  for (let at = end - 1; at >= Math.max(floor, end - REACH); at -= 1)
    if (SOME.test(tokens[at]?.lower ?? '')) return at;
  return end;
}

const SKIPPED = /^(?:also|later|then|further|had|has|have|earlier|today|yesterday|\p{L}+day)$/u;

/** "Egypt and Peru announced", "both governments have said", "they said": the words of more than one. */
function areSeveral({ tokens, mentions }: SpeechContext, named: readonly Mention[], end: number): boolean {
  const [name] = named;
  if (named.some(({ kind, entityId }) => kind === 'group' && entityId !== name?.entityId)) return true;
  if (name === undefined) return /^(?:both|two|three)$/.test(tokens[end - 2]?.lower ?? '');
  const and = tokens[name.firstToken - 1]?.lower === 'the' ? name.firstToken - 2 : name.firstToken - 1;
  return tokens[and]?.lower === 'and' && mentions.endingAt(and).some(canSpeak);
}

/** "two aides to the minister", "a spokesman for President X": the person is whom somebody serves. */
function isServed({ tokens }: SpeechContext, first: number, floor: number): boolean {
  for (let at = first - 1; at > Math.max(floor, first - REACH); at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:to|for|of)$/.test(lower))
      return SERVANTS.test(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'close';
    if (!/^(?:the|\p{L}+)$/u.test(lower) || /^(?:and|but|that|who|which)$/.test(lower)) return false;
  }
  return false;
}

/** The first word of the phrase that ends with a noun: of one or two small words before it. */
function openingOf({ tokens }: SpeechContext, noun: number, floor: number): string {
  let at = noun - 1;
  while (
    at > floor &&
    at >= noun - 2 &&
    /^(?!(?:the|an?|its|their|his|her)$)\p{Ll}+$/u.test(tokens[at]?.text ?? '')
  )
    at -= 1;
  return tokens[at]?.lower ?? '';
}
