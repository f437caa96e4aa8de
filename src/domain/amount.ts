import type { ExtractedAmount, ExtractedClaim } from './extraction.js';

/** The amount in a HAS_AMOUNT value; undefined when an extractor wrote something else there. */
export function readAmount(value: string): ExtractedAmount | undefined {
  try {
    const amount: unknown = JSON.parse(value);
    const isAmount =
      typeof amount === 'object' && amount !== null && 'currency' in amount && 'text' in amount;
    return isAmount ? (amount as ExtractedAmount) : undefined;
  } catch {
    return undefined;
  }
}

/** What an attribute's claim says as it is printed: the words of a sum, any other value as it is. */
export const printedValue = ({
  predicate,
  value,
}: Pick<ExtractedClaim, 'predicate' | 'value'>): string | null =>
  predicate === 'HAS_AMOUNT' && value !== null ? (readAmount(value)?.text ?? value) : value;
