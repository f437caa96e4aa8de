import type { ExtractedStatement, Span } from '../domain/extraction.js';
import { isVerbatim } from '../domain/verbatim.js';
import type { AnsweredStatement } from './answer.js';
import { type Article, locateQuote, quotationAround, sentencesOf } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, knownIds, setId, tell } from './frame.js';

type Draft = Omit<ExtractedStatement, 'id'> & { readonly part: ReadPart; readonly ref: string };

const SPEAKER = /^(?:person|country|org):/;

/** What is said in the article, each stretch once, numbered in the order of the text. */
export function readStatements(frame: Frame, parts: readonly ReadPart[]): ExtractedStatement[] {
  const drafts = parts.flatMap((part) =>
    part.answer.statements.flatMap((answered) => readStatement(frame, part, answered) ?? []),
  );
  const statements = new Map<string, ExtractedStatement>();
  for (const { part, ref, ...rest } of drafts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${rest.start}-${rest.end}`;
    const statement = statements.get(key) ?? { id: `q${statements.size}`, ...rest };
    statements.set(key, statement);
    setId(frame, part, ref, statement.id);
  }
  return [...statements.values()];
}

function readStatement(frame: Frame, part: ReadPart, answered: AnsweredStatement): Draft | undefined {
  const { article } = frame;
  const { text } = article.analysis;
  const of = `The statement "${answered.quote.slice(0, 80)}"`;
  const found = locateQuote(article, part, answered.quote);
  const span = withoutMarks(article, found);
  if (!isVerbatim(text, found) || span.end <= span.start) {
    tell(frame, 'QUOTE_NOT_VERBATIM', `${of} is not in the text and is left out.`);
    return undefined;
  }
  const [speaker = null] = knownIds(frame, part, {
    refs: answered.speaker === null ? [] : [answered.speaker],
    of,
  }).filter((id) => SPEAKER.test(id));
  const sentences = sentencesOf(article, span) ?? span;
  const cue = answered.cue === null ? undefined : article.locator.find(answered.cue, sentences);
  return {
    part,
    ref: answered.ref,
    kind: quotationAround(article, span) === undefined ? 'indirect' : 'direct',
    speaker,
    cue: cue === undefined ? null : text.slice(cue.start, cue.end),
    text: text.slice(span.start, span.end),
    about: knownIds(frame, part, { refs: answered.about, of }),
    start: span.start,
    end: span.end,
  };
}

/** A span without the quotation marks at its ends. */
function withoutMarks({ analysis }: Article, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && analysis.view[from] === '"') from += 1;
  while (to > from && analysis.view[to - 1] === '"') to -= 1;
  return { start: from, end: to };
}
