import type { ExtractedAmount, Quote, Span } from '../domain/extraction.js';
import type { AmountMention } from '../extract/analysis.js';
import type { AnsweredAmount } from './answer.js';
import { sentencesOf } from './article.js';
import { type Frame, tell } from './frame.js';
import { overlapping } from './overlapping.js';

/** An amount whose words stand in a sentence of the evidence and tell the same bounds and currency by the rules too; null for any other, which is told of. */
export function readAmount(
  frame: Frame,
  answered: AnsweredAmount,
  evidence: readonly Quote[],
): (ExtractedAmount & Span) | null {
  const { article, amounts } = frame;
  const near = evidence.flatMap((quote) => sentencesOf(article, quote) ?? []);
  const spans = near.flatMap((area) => article.locator.find(answered.text, area) ?? []);
  const printed = spans.flatMap((span) => overlapping(amounts, span));
  const told = printed.find(
    ({ min, max, currency }) =>
      min === answered.min && max === answered.max && currency === answered.currency,
  );
  if (told === undefined) {
    const of = `The amount "${answered.text.slice(0, 40)}" is left out`;
    tell(frame, 'AMOUNT_NOT_IN_TEXT', `${of}: ${whyNot(spans, printed)}.`);
    return null;
  }
  const { sentence: _, ...amount } = told;
  return amount;
}

function whyNot(spans: readonly Span[], [printed]: readonly AmountMention[]): string {
  if (spans.length === 0) return 'the article does not print its words there';
  if (printed === undefined) return 'its words tell no sum of money';
  const { text, min, max, currency } = printed;
  return `the article says "${text}", which is ${min ?? 'any sum'} to ${max ?? 'any sum'} ${currency}`;
}
