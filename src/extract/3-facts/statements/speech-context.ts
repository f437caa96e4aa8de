import type { Analysis, Mention, Sentence, Token } from '../../analysis.js';
import type { Reading } from '../grammar/readings.js';
import { indexMentions, type MentionIndex } from '../mention-index.js';
import type { HeldPosition } from '../positions/held-position.js';
import { findQuotedTokens } from '../quoted-tokens.js';

/** What the search for speech is given. */
export interface SpeechInput {
  readonly analysis: Analysis;
  readonly positions: readonly HeldPosition[];
  /** Pronouns, descriptions and groups. */
  readonly references: readonly Mention[];
  readonly readings: readonly Reading[];
}

/** The article as the rules of speech read it. */
export interface SpeechContext {
  readonly analysis: Analysis;
  readonly tokens: readonly Token[];
  /** Names and references together. */
  readonly mentions: MentionIndex;
  readonly bySentence: readonly (readonly Mention[])[];
  /** Tokens between quotation marks. */
  readonly quoted: ReadonlySet<number>;
  /** Tokens that the clause reader takes for main verbs. */
  readonly verbs: ReadonlySet<number>;
}

/** Indexes an article for the rules of speech. */
export function openSpeech({ analysis, references, readings }: SpeechInput): SpeechContext {
  const all = [...analysis.mentions, ...references];
  const bySentence: Mention[][] = analysis.sentences.map(() => []);
  for (const mention of all) bySentence[mention.sentence]?.push(mention);
  for (const list of bySentence)
    list.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  return {
    analysis,
    tokens: analysis.tokens,
    mentions: indexMentions(all),
    bySentence,
    quoted: findQuotedTokens(analysis),
    verbs: new Set(readings.flatMap((reading) => reading.clauses.map((clause) => clause.verb.main))),
  };
}

/** Whether an id can speak: a person, a country, a body. */
export const canSpeak = (mention: Mention): boolean =>
  /^(?:person|country|org):/.test(mention.entityId) && mention.sense !== 'place';

/** "Putin's": whether a possessive mark stands behind it. */
export const owns = ({ tokens }: SpeechContext, mention: Mention): boolean =>
  /^'s?$/.test(tokens[mention.lastToken]?.lower ?? '');

/** The sentence of a token. */
export const sentenceOf = ({ analysis, tokens }: SpeechContext, token: number): Sentence | undefined =>
  analysis.sentences[tokens[token]?.sentence ?? -1];

/** Whether something is quoted between the start of the sentence and the token `end`. */
export function hasQuotation({ quoted }: SpeechContext, { firstToken }: Sentence, end: number): boolean {
  for (let at = firstToken; at < end; at += 1) if (quoted.has(at)) return true;
  return false;
}
