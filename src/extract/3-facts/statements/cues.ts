import { rememberByWord } from '../../../text/word-forms.js';
import type { Sentence } from '../../analysis.js';
import { opensReportingVerb, reportingVerbByForm } from '../../lexicon/lexicon.js';
import { DETERMINERS, PREPOSITIONS } from '../grammar/closed-classes.js';
import type { SpeechContext } from './speech-context.js';

/** A verb of saying outside quotations, or "according to". */
export interface Cue {
  /** `[first, last)` tokens. */
  readonly first: number;
  readonly last: number;
  /** As printed, lower case. */
  readonly text: string;
  readonly lemma: string;
  readonly isQuiet: boolean;
  readonly isParticiple: boolean;
}

/** Verbs that announce words though they are no verbs of saying: "called the deal …", "defended his decision, …". */
const NAMING = new Map([
  ['call', 'call'],
  ['calls', 'call'],
  ['called', 'call'],
  ['calling', 'call'],
  ['read', 'read'],
  ['reads', 'read'],
  ['branded', 'brand'],
  ['labelled', 'label'],
  ['labeled', 'label'],
  ['wrote', 'write'],
  ['writes', 'write'],
  ['writing', 'write'],
  ['conclude', 'conclude'],
]);
const NOUNS_TOO =
  /^(?:reports?|claims?|comments?|demands?|answers?|charges?|states?|notes?|remarks?|replies|reply|tweets?|posts?|hopes?|fears?|feels?|quotes?|protests?|objects?|signals?|estimates?|praise|promises?|pledges?|appeals?|counter|welcome|welcomes|hints?|jokes?|urges?|stress|stresses|calls?|read|echo|echoes)$/;

const mayOpenCue = rememberByWord(
  (lower) => lower === 'according' || NAMING.has(lower) || opensReportingVerb(lower),
);

/** The cues of a sentence in order. */
export function findCues(context: SpeechContext, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = context.tokens[at];
    if (token === undefined || !mayOpenCue(token) || context.quoted.has(at)) continue;
    const cue = readAccording(context, at) ?? readVerb(context, at, sentence);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function readAccording({ tokens }: SpeechContext, at: number): Cue | undefined {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  return {
    first: at,
    last: at + 2,
    text: 'according to',
    lemma: 'according to',
    isQuiet: false,
    isParticiple: false,
  };
}

function readVerb(context: SpeechContext, at: number, sentence: Sentence): Cue | undefined {
  const { tokens } = context;
  const lower = tokens[at]?.lower ?? '';
  const double = `${lower} ${tokens[at + 1]?.lower ?? ''}`;
  const phrasal = reportingVerbByForm(double);
  const verb = phrasal ?? reportingVerbByForm(lower);
  const lemma = verb?.lemma ?? NAMING.get(lower);
  if (lemma === undefined || !isVerb(context, at, sentence)) return undefined;
  if (tokens[at]?.isCapitalised && at > sentence.firstToken) return undefined;
  return {
    first: at,
    last: phrasal === undefined ? at + 1 : at + 2,
    text: phrasal === undefined ? lower : double,
    lemma,
    isQuiet: verb?.isQuiet ?? true,
    isParticiple: /ing$/.test(lower),
  };
}

/** "his claims", "as reported by Reuters", "is said to" are no cues. */
function isVerb({ tokens, verbs, mentions }: SpeechContext, at: number, sentence: Sentence): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const lower = tokens[at]?.lower ?? '';
  if (after === 'by' && lower !== 'saying') return false;
  if (/^(?:is|are|was|were|been|being)$/.test(before) && !/ing$/.test(lower)) return false;
  if (mentions.covering(at)?.kind === 'name') return false;
  if (!NOUNS_TOO.test(lower)) return at === sentence.firstToken || !DETERMINERS.has(before) || verbs.has(at);
  return verbs.has(at) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && before !== "'s";
}
