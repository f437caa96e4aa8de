import { firstIndex } from '../../../first-index.js';
import { BE, DO, HAVE, MODALS } from '../grammar/closed-classes.js';
import { verbForms } from '../grammar/verb-forms.js';
import type { Cue } from './cues.js';
import type { SpeechContext } from './speech-context.js';

/** Verbs that take a clause without "that": "said Russia is aware". */
export const BARE = new Set([
  'say',
  'tell',
  'add',
  'note',
  'claim',
  'warn',
  'insist',
  'argue',
  'allege',
  'acknowledge',
  'report',
  'stress',
  'announce',
  'confirm',
  'deny',
  'admit',
  'state',
  'explain',
  'believe',
  'reveal',
  'declare',
  'assert',
  'remark',
  'observe',
  'suggest',
]);

/** Whether the word may be a verb with a subject: "is", "signed", "will". */
export const isFiniteVerb = (lower: string): boolean => {
  if (
    MODALS.has(lower) ||
    HAVE.has(lower) ||
    DO.has(lower) ||
    (BE.has(lower) && lower !== 'be' && lower !== 'being' && lower !== 'been')
  )
    return true;
  const reading = verbForms.get(lower);
  return reading?.forms.some((form) => form === 'past' || (form === 'third' && !reading.isAlsoNoun)) ?? false;
};

/** Behind "told reporters on Monday" and "said on Monday": where the clause begins. */
export function skipAddressee(
  { tokens, mentions, analysis }: SpeechContext,
  cue: Cue,
  end: number,
): number | undefined {
  let at = cue.last;
  if (cue.lemma === 'tell') {
    const isDetermined = /^(?:the|a|his|her|their)$/.test(tokens[at]?.lower ?? '');
    const first = isDetermined ? at + 1 : at;
    at = mentions.startingAt(first)[0]?.lastToken ?? first + 1;
  }
  const { dates } = analysis;
  const from = tokens[at]?.start ?? 0;
  const dated = dates[firstIndex(dates.length, (index) => (dates[index]?.start ?? 0) >= from)];
  if (dated !== undefined && dated.start <= (tokens[at + 1]?.start ?? 0))
    while (at < end && (tokens[at]?.start ?? dated.end) < dated.end) at += 1;
  while (at < end && /^(?:,|publicly|today|earlier|also|again)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at < end ? at : undefined;
}
