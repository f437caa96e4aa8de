import type { Mention, Sentence } from '../../analysis.js';
import { commonWords } from '../../lexicon/lexicon.js';
import { ADVERBS, HAVE, MODALS, PREPOSITIONS } from '../grammar/closed-classes.js';
import { isPersonMention } from '../mention-index.js';
import type { Cue } from './cues.js';
import { companionBefore, GUESTS, personBefore, readGuest } from './guests.js';
import { readInverted } from './inverted-speakers.js';
import { isUtterance, readNounSpeaker } from './noun-speakers.js';
import { readSource } from './sources.js';
import { canSpeak, hasQuotation, owns, type SpeechContext, sentenceOf } from './speech-context.js';

/** Who speaks: an entity, or null where the words are a person's whom the text does not name ("officials"). */
export type Speaker = string | null | undefined;

const MAX_ASIDE = 40;
const SKIPPED =
  /^(?:also|later|then|publicly|reportedly|further|had|has|have|would|will|did|does|not|never|today|yesterday|previously|repeatedly|earlier|subsequently|himself|herself|themselves|itself)$/;

/** Whose speech a cue announces; undefined when the text does not tell. */
export function findSpeaker(context: SpeechContext, cue: Cue): Speaker {
  const sentence = sentenceOf(context, cue.first);
  if (sentence === undefined) return undefined;
  if (cue.lemma === 'according to') return readSource(context, cue.last, sentence);
  if (context.tokens[cue.first - 1]?.lower === 'as') return readQuoted(context, cue.first - 1, sentence);
  if (followsQuotation(context, cue.first)) {
    const inverted = readInverted(context, cue.last, sentence);
    if (inverted !== undefined) return inverted;
  }
  const subject = readSubject(context, cue, sentence);
  return (subject && readReported(context, cue, subject)) ?? subject;
}

/** `X rejected the draft "…", APS reported`: not the agency that reports, but whom it reports on. */
function readReported(context: SpeechContext, cue: Cue, subject: string): string | undefined {
  const sentence = sentenceOf(context, cue.first);
  const isMedia =
    context.analysis.entities.get(subject)?.type === 'media' ||
    MEDIA.test(context.tokens[cue.first - 1]?.lower ?? '');
  if (sentence === undefined || cue.lemma !== 'report' || !isMedia) return undefined;
  // "On Tuesday he is to meet X, the agency reported": those are the agency's words.
  if (!hasQuotation(context, sentence, cue.first)) return undefined;
  const main = readMainSubject(context, sentence, cue.first - 1);
  return main?.startsWith('person:') ? main : undefined;
}

/** "quoted X as saying", "X was quoted as saying": not the agency that quotes, but the one quoted. */
function readQuoted(
  { tokens, mentions, ...context }: SpeechContext,
  as: number,
  sentence: Sentence,
): Speaker {
  // "quoted the minister, Ibrahim Ghandour, as saying"
  const at = tokens[as - 1]?.text === ',' && mentions.endingAt(as - 1).some(isPersonMention) ? as - 1 : as;
  const object = mentions
    .endingAt(at)
    .find((mention) => canSpeak(mention) && mention.firstToken >= sentence.firstToken);
  if (object !== undefined) return object.entityId;
  const verb = at - 1;
  if (!/^(?:quoted|cited|reported)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const end = skipAdverbs({ tokens, mentions, ...context }, verb, sentence.firstToken);
  const behind = /^(?:was|were|is|are|been)$/.test(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
  return mentions.endingAt(behind).find(canSpeak)?.entityId;
}

/** A quotation mark, perhaps with a comma, right before the cue. */
function followsQuotation({ tokens }: SpeechContext, at: number): boolean {
  const [before, further] = [tokens[at - 1]?.text, tokens[at - 2]?.text];
  return before === '"' || (before === ',' && further === '"') || (before === "'" && further === ',');
}

/** The subject of a verb of saying: what stands before it, past adverbs, brackets and asides. */
function readSubject(context: SpeechContext, cue: Cue, sentence: Sentence): Speaker {
  const { tokens } = context;
  let at = cue.first;
  for (let step = 0; step < 6; step += 1) {
    at = skipAdverbs(context, at, sentence.firstToken);
    if (at <= sentence.firstToken) return undefined;
    const mark = tokens[at - 1]?.text ?? '';
    if (mark === ')') {
      at = openingBracket(context, at - 1, sentence.firstToken);
      continue;
    }
    if (mark === ',' || mark === '—' || mark === '-') {
      if (cue.isParticiple) return readMainSubject(context, sentence, cue.first);
      const aside = readAside(context, at - 1, sentence.firstToken);
      if (aside === undefined) return readMainSubject(context, sentence, cue.first);
      if (aside.speaker !== undefined) return aside.speaker;
      at = aside.start;
      continue;
    }
    break;
  }
  return readPhraseBefore(context, at, cue);
}

function readPhraseBefore(context: SpeechContext, at: number, cue: Cue): Speaker {
  const sentence = sentenceOf(context, cue.first);
  if (sentence === undefined) return undefined;
  const { tokens, mentions } = context;
  const own = [...mentions.endingAt(at), ...mentions.endingAt(behindMediaName(context, at))].find(
    (mention) => canSpeak(mention) && mention.firstToken >= sentence.firstToken,
  );
  const companion = own === undefined ? undefined : companionBefore(context, own, sentence);
  if (companion !== undefined)
    return readNounSpeaker(context, Math.max(sentence.firstToken, companion - 8), companion);
  if (own !== undefined && isSubjectOf(context, own, sentence)) return own.entityId;
  // "President William Ruto of Kenya said"
  const isBehindOf = own !== undefined && tokens[own.firstToken - 1]?.lower === 'of';
  const holder = isBehindOf ? mentions.endingAt(own.firstToken - 1).find(isPersonMention) : undefined;
  if (holder !== undefined) return holder.entityId;
  const word = tokens[at - 1]?.lower ?? '';
  const described = word === 'who' ? personBefore(context, at - 1, sentence.firstToken) : undefined;
  if (described !== undefined) return described;
  if (GUESTS.test(word)) return readGuest(context, at - 1, sentence);
  if (isUtterance(word)) return readNounSpeaker(context, Math.max(sentence.firstToken, at - 8), at);
  if (cue.isParticiple || /^(?:and|but|by|who|which|that|or|to|while)$/.test(word))
    return readMainSubject(context, sentence, cue.first);
  if (word === 'it') return readBodyBefore(context, sentence);
  if (/^(?:i|we|you|one)$/.test(word)) return undefined;
  if (UNKNOWN.test(word)) return null;
  if (isUnknownName(context, at - 1, sentence)) return undefined;
  const noun = readNounSpeaker(context, Math.max(sentence.firstToken, at - 8), at);
  return noun === undefined ? readMainSubject(context, sentence, cue.first) : noun;
}

const MEDIA = /^(?:agency|newspaper|daily|channel|network|website|broadcaster)$/;

/** "the Fars news agency", "the Dawn newspaper": behind the name, before what it is; else `at` itself. */
function behindMediaName({ tokens }: SpeechContext, at: number): number {
  if (!MEDIA.test(tokens[at - 1]?.lower ?? '')) return at;
  const end = /^(?:news|state|tv|television)$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  return tokens[end - 1]?.isCapitalised === true ? end : at;
}

/** A pronoun that no earlier stage resolved. */
const UNKNOWN = /^(?:he|she|they|some|many|others|everyone|nobody|someone)$/;

/** A capitalised word right before the verb that is no known name: a speaker, but none that the article tells. */
function isUnknownName({ tokens, mentions }: SpeechContext, at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  const known = mentions.covering(at);
  if (token === undefined || !token.isCapitalised || (known !== undefined && canSpeak(known))) return false;
  const first = known?.firstToken ?? at;
  if (first > sentence.firstToken && PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')) return false;
  return at > sentence.firstToken || !commonWords.has(token.lower);
}

/** "it said": the body or country that the sentence before is about. */
function readBodyBefore(context: SpeechContext, sentence: Sentence): Speaker {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const before = context.analysis.sentences[index];
    if (before === undefined) break;
    const subject = readMainSubject(context, before, before.lastToken);
    if (subject != null && !subject.startsWith('person:')) return subject;
  }
  return undefined;
}

function skipAdverbs({ tokens, quoted }: SpeechContext, at: number, floor: number): number {
  let end = at;
  while (end > floor && !quoted.has(end - 1)) {
    const lower = tokens[end - 1]?.lower ?? '';
    if (
      !SKIPPED.test(lower) &&
      !ADVERBS.has(lower) &&
      !HAVE.has(lower) &&
      !MODALS.has(lower) &&
      !/[a-z]{3}ly$/.test(lower)
    )
      break;
    end -= 1;
  }
  return end;
}

function openingBracket({ tokens }: SpeechContext, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at -= 1)
    if (tokens[at]?.text === '(' || tokens[at]?.text === '[') return at;
  return close;
}

/** The stretch between a mark and its pair: a name alone is the speaker ("X's spokesperson, Y, said"), else it is passed over. */
function readAside(
  context: SpeechContext,
  close: number,
  floor: number,
): { readonly speaker?: string; readonly start: number } | undefined {
  const { tokens, mentions } = context;
  const mark = tokens[close]?.text;
  const person = mentions.endingAt(close).find(isPersonMention);
  if (person !== undefined && tokens[person.firstToken - 1]?.text === mark)
    return { speaker: person.entityId, start: close };
  let isCommaSeen = false;
  for (let at = close - 1; at > Math.max(floor, close - MAX_ASIDE); at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '"' || text === ';') return undefined;
    if (text !== mark) continue;
    const isGuest = GUESTS.test(tokens[at - 1]?.lower ?? '');
    if (isGuest || mentions.endingAt(at).some(canSpeak)) return { start: at };
    isCommaSeen = true;
  }
  if (!isCommaSeen) return undefined;
  return undefined;
}

/** A name right before the verb is its subject, but no body that a preposition governs: "X, commander of U.S. forces said". */
function isSubjectOf(context: SpeechContext, own: Mention, sentence: Sentence): boolean {
  if (isObjectOfParticiple(context, own, sentence)) return false;
  // "days after China said"
  const isConjoined = /^(?:after|before|since|until|as)$/.test(
    context.tokens[own.firstToken - 1]?.lower ?? '',
  );
  return isConjoined || isPersonMention(own) || own.kind === 'group' || !isGoverned(context, own, sentence);
}

/** "Mitsotakis speaking to the think tank called": the body is the participle's object. */
function isObjectOfParticiple({ tokens }: SpeechContext, mention: Mention, sentence: Sentence): boolean {
  if (isPersonMention(mention)) return false;
  let before = mention.firstToken - 1;
  while (before > sentence.firstToken && /^(?:the|a|an)$/.test(tokens[before]?.lower ?? '')) before -= 1;
  return (
    /^(?:to|with|at|for|in)$/.test(tokens[before]?.lower ?? '') &&
    /ing$/.test(tokens[before - 1]?.lower ?? '')
  );
}

/** The first person or body before `limit` that no preposition governs; of several a person goes first only when it comes first. */
export function readMainSubject(context: SpeechContext, sentence: Sentence, limit: number): Speaker {
  const { quoted } = context;
  const here = (context.bySentence[sentence.index] ?? []).filter(
    (mention) => mention.lastToken <= limit && canSpeak(mention) && !quoted.has(mention.firstToken),
  );
  const free = here.filter(
    (mention) =>
      mention.kind !== 'demonym' && !isGoverned(context, mention, sentence) && !owns(context, mention),
  );
  const subject = free[0];
  if (subject !== undefined)
    return isPersonMention(subject)
      ? subject.entityId
      : (personInApposition(context, subject, here) ?? subject.entityId);
  const noun = readNounSpeaker(context, sentence.firstToken, limit);
  return (
    noun ??
    here.find((mention) => isPersonMention(mention) && !owns(context, mention))?.entityId ??
    here[0]?.entityId
  );
}

/** "UNESCO chief X": the person of the same phrase. */
function personInApposition(
  { tokens }: SpeechContext,
  body: Mention,
  here: readonly Mention[],
): string | undefined {
  const person = here.find((mention) => mention.firstToken >= body.lastToken && isPersonMention(mention));
  if (person === undefined || person.firstToken - body.lastToken > 8) return undefined;
  const between = tokens.slice(body.lastToken, person.firstToken);
  return between.every(
    (token) =>
      /^(?:\p{L}[\p{L}.-]*|'s)$/u.test(token.text) &&
      !/^(?:and|said|has|had|is|was|with|met|told|asked|in|at|on)$/.test(token.lower) &&
      !/ed$/.test(token.lower),
  )
    ? person.entityId
    : undefined;
}

const REPRESENTING =
  /^(?:members?|officials?|representatives?|lawmakers|leaders|ministers|spokes\w+|governments?|authorities|ministry|parliament|head|president|people|diplomats?)$/;

function isGoverned({ tokens }: SpeechContext, mention: Mention, sentence: Sentence): boolean {
  let before = mention.firstToken - 1;
  while (
    before >= sentence.firstToken &&
    /^(?:the|a|an|its|their|his|her)$/.test(tokens[before]?.lower ?? '')
  )
    before -= 1;
  if (before < sentence.firstToken) return false;
  const lower = tokens[before]?.lower ?? '';
  if ((lower === 'of' || lower === 'from') && REPRESENTING.test(tokens[before - 1]?.lower ?? ''))
    return false;
  return PREPOSITIONS.has(lower) || lower === 'to';
}
