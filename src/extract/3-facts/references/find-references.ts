import { flatMap } from '../../../flat-map.js';
import { rememberByWord } from '../../../text/word-forms.js';
import type { Analysis, Mention, Sentence } from '../../analysis.js';
import type { NameSpan } from '../grammar/atoms.js';
import { indexMentions, isPersonMention } from '../mention-index.js';
import type { HeldPosition } from '../positions/held-position.js';
import { skipForms } from '../positions/holders.js';
import type { TitleContext } from '../positions/title-context.js';
import { findTitlePhrases, type TitlePhrase } from '../positions/title-phrase.js';
import { findQuotedTokens } from '../quoted-tokens.js';
import { genderOfPronoun } from './gender.js';
import { resolveNominal } from './nominals.js';
import { PersonHistory, toPersonMention } from './person-history.js';

/** Every "he", "her", "the lawmaker" whose person the text tells, as mentions of kind pronoun and nominal. Names are not repeated. */
export function findReferences(
  analysis: Analysis,
  positions: readonly HeldPosition[],
  spans: readonly NameSpan[],
): Mention[] {
  const mentions = indexMentions(analysis.mentions);
  const context: TitleContext = { analysis, tokens: analysis.tokens, mentions, pronouns: indexMentions([]) };
  const reader: Reader = {
    analysis,
    context,
    positions,
    history: new PersonHistory(analysis),
    quoted: findQuotedTokens(analysis),
    titleFirst: new Map(spans.map((span) => [span.lastToken, span.firstToken])),
  };
  return flatMap(analysis.sentences, (sentence) => readSentence(reader, sentence));
}

interface Reader {
  readonly analysis: Analysis;
  readonly context: TitleContext;
  readonly positions: readonly HeldPosition[];
  readonly history: PersonHistory;
  readonly quoted: ReadonlySet<number>;
  /** Where the title before a name begins, by the token behind the name. */
  readonly titleFirst: ReadonlyMap<number, number>;
}

const mayBePronoun = rememberByWord((lower) => genderOfPronoun(lower) !== undefined);

function readSentence(reader: Reader, sentence: Sentence): Mention[] {
  const { analysis, context, history, quoted } = reader;
  const nominals = new Map(findTitlePhrases(sentence, context).map((phrase) => [phrase.titleFirst, phrase]));
  const found: Mention[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = analysis.tokens[at];
    const starting = context.mentions.startingAt(at);
    const name = starting.length === 0 ? undefined : starting.find(isPersonMention);
    if (name !== undefined)
      history.add(
        toPersonMention(
          name,
          { first: reader.titleFirst.get(name.lastToken) ?? at, isQuoted: quoted.has(at) },
          analysis.tokens,
        ),
      );
    if (token === undefined || name !== undefined) continue;
    const isPronoun = mayBePronoun(token);
    const nominal = nominals.size === 0 ? undefined : nominals.get(at);
    if ((!isPronoun && nominal === undefined) || isResolved(context.mentions.covering(at))) continue;
    const mention =
      (isPronoun ? readPronoun(reader, sentence, at) : undefined) ?? readNominal(reader, sentence, nominal);
    if (mention === undefined) continue;
    found.push(mention);
    history.add(
      toPersonMention(mention, { first: mention.firstToken, isQuoted: quoted.has(at) }, analysis.tokens),
    );
  }
  return found;
}

/** Earlier stages may have resolved the word already. */
const isResolved = (mention: Mention | undefined): boolean =>
  mention?.kind === 'pronoun' || mention?.kind === 'nominal';

function readPronoun(reader: Reader, sentence: Sentence, at: number): Mention | undefined {
  const { analysis, history, quoted } = reader;
  const token = analysis.tokens[at];
  const gender = token === undefined ? undefined : genderOfPronoun(token.lower);
  if (token === undefined || gender === undefined) return undefined;
  const entityId = readAhead(reader, sentence, at) ?? history.resolve(token, gender, quoted.has(at));
  return entityId === undefined
    ? undefined
    : makeMention(reader, sentence, { first: at, last: at + 1, entityId, kind: 'pronoun' });
}

/** "During his stay in Tehran, Putin …": a pronoun in the phrase that opens the sentence means the subject behind it. */
function readAhead(
  { analysis, context, history }: Reader,
  sentence: Sentence,
  at: number,
): string | undefined {
  const { tokens } = analysis;
  if (
    !/^(?:his|her)$/.test(tokens[at]?.lower ?? '') ||
    history.in(sentence.index).length > 0 ||
    at - sentence.firstToken > 3
  )
    return undefined;
  const limit = Math.min(sentence.lastToken, at + 15);
  for (let index = at + 1; index < limit; index += 1) {
    if (tokens[index]?.text !== ',') continue;
    for (let behind = index + 1; behind < Math.min(sentence.lastToken, index + 6); behind += 1) {
      const person = context.mentions.startingAt(behind).find(isPersonMention);
      if (person !== undefined) return person.entityId;
    }
    return undefined;
  }
  return undefined;
}

function readNominal(
  reader: Reader,
  sentence: Sentence,
  phrase: TitlePhrase | undefined,
): Mention | undefined {
  const { analysis } = reader;
  if (phrase === undefined || phrase.isPlural || isHeld(reader, phrase)) return undefined;
  const determiner = analysis.tokens[phrase.first - 1]?.lower ?? '';
  const isDefinite = /^(?:the|a|an)$/.test(determiner) || phrase.of !== undefined || phrase.isAnaphoric;
  if (!isDefinite || phrase.row.class === 'honorific') return undefined;
  const entityId = resolveNominal(phrase, sentence, reader);
  const first = /^(?:the|a|an)$/.test(determiner) ? phrase.first - 1 : phrase.first;
  return entityId === undefined
    ? undefined
    : makeMention(reader, sentence, { first, last: phrase.last, entityId, kind: 'nominal' });
}

/** A title that belongs to a name beside it refers to nobody else. */
function isHeld({ analysis, context }: Reader, phrase: TitlePhrase): boolean {
  const { tokens } = analysis;
  const limit =
    tokens[phrase.first] === undefined
      ? 0
      : (analysis.sentences[tokens[phrase.first]?.sentence ?? 0]?.lastToken ?? 0);
  if (context.mentions.startingAt(skipForms(phrase.last, limit, context)).some(isPersonMention)) return true;
  let start = phrase.first;
  while (/^(?:the|a|an|also)$/.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  const isBehindName =
    tokens[start - 1]?.text === ',' && context.mentions.endingAt(start - 1).some(isPersonMention);
  const isBeforeName =
    tokens[phrase.last]?.text === ',' && context.mentions.startingAt(phrase.last + 1).some(isPersonMention);
  return (
    isBehindName ||
    isBeforeName ||
    /^(?:as|become|becomes|became|elected|appointed)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

interface Reference {
  readonly first: number;
  readonly last: number;
  readonly entityId: string;
  readonly kind: 'pronoun' | 'nominal';
}

function makeMention(
  { analysis }: Reader,
  sentence: Sentence,
  { first, last, entityId, kind }: Reference,
): Mention {
  return {
    start: analysis.tokens[first]?.start ?? sentence.start,
    end: analysis.tokens[last - 1]?.end ?? sentence.end,
    entityId,
    kind,
    sentence: sentence.index,
    firstToken: first,
    lastToken: last,
    reason: kind === 'pronoun' ? 'pronoun → person named before' : 'office → holder named in the article',
  };
}
