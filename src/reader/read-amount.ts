import type { ExtractedAmount, Quote, Span } from '../domain/extraction.js';
import type { AnsweredAmount } from './answer.js';
import { sentencesOf } from './article.js';
import { type Frame, tell } from './frame.js';

const CURRENCY = /^[A-Z]{3}$/;

/** An amount whose words stand in a sentence of the evidence, with the figures that they print; null for any other, which is told of. */
export function readAmount(
  frame: Frame,
  answered: AnsweredAmount,
  evidence: readonly Quote[],
): (ExtractedAmount & Span) | null {
  const { article } = frame;
  const { min, max, currency } = answered;
  const near = evidence.flatMap((quote) => sentencesOf(article, quote) ?? []);
  const span = near.flatMap((area) => article.locator.find(answered.text, area) ?? [])[0];
  const text = span === undefined ? '' : article.analysis.text.slice(span.start, span.end);
  const sums = [min, max].filter((sum) => sum !== null);
  if (
    span === undefined ||
    sums.length === 0 ||
    !CURRENCY.test(currency) ||
    !sums.every((sum) => prints(text, sum))
  ) {
    tell(
      frame,
      'AMOUNT_NOT_IN_TEXT',
      `The amount "${answered.text.slice(0, 40)}" is left out: the article does not print it so.`,
    );
    return null;
  }
  return { min, max, currency, qualifier: qualifierOf(answered), text, ...span };
}

/** Whether words with figures print those of a sum: "$1.5 billion" prints 1500000000. */
function prints(text: string, sum: number): boolean {
  const printed = text.replace(/(?<=\d)[.,](?=\d)/g, '');
  if (!/\d/.test(printed)) return true;
  const digits = String(sum).replace(/\D/g, '').replace(/0+$/, '');
  return (printed.match(/\d+/g) ?? []).some(
    (figure) => figure.replace(/^0+|0+$/g, '') === digits.replace(/^0+/, ''),
  );
}

function qualifierOf({ min, max }: AnsweredAmount): string | null {
  if (min === null) return 'up to';
  return max === null ? 'at least' : null;
}
