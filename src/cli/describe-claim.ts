import { printedValue } from '../domain/amount.js';
import type { ExtractedClaim, Extraction } from '../domain/extraction.js';

/** A claim as one line: "Vladimir Putin VISITED Iran [2017-11-01]". */
export type DescribeClaim = (claim: ExtractedClaim) => string;

/** Writes claims of an extraction with the names of what they join, their date, and what is not actual, affirmed or the article's own. */
export function claimDescriber({ entities, agreements, events }: Extraction): DescribeClaim {
  const names = new Map([...entities, ...agreements, ...events].map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  return (claim) => {
    const marks = [
      claim.date,
      claim.modality === 'actual' ? null : claim.modality,
      claim.polarity === 'denied' ? 'denied' : null,
      claim.saidBy === null ? null : 'said',
    ].filter((mark) => mark !== null);
    const notes = marks.length > 0 ? ` [${marks.join(', ')}]` : '';
    return `${nameOf(claim.subject)} ${claim.predicate} ${printedValue(claim) ?? nameOf(claim.object)}${notes}`;
  };
}
