import { countryId, organizationId } from '../../../domain/ids.js';
import { canonicalTitle, makePosition } from '../../../domain/position-entity.js';
import { type Analysis, type Mention, quoteSpan } from '../../analysis.js';
import { organizationsByName } from '../../lexicon/lexicon.js';
import type { HeldPosition } from '../positions/held-position.js';
import { isLawmaker } from './nominals.js';

/** "The lawmaker" said of a named person is a seat in parliament; the body is that of the committee, where one is known. */
export function findSeats(
  analysis: Analysis,
  references: readonly Mention[],
  positions: readonly HeldPosition[],
): HeldPosition[] {
  const seats = new Map<string, HeldPosition>();
  for (const mention of references) {
    if (mention.kind !== 'nominal') continue;
    const words = analysis.text.slice(mention.start, mention.end).replace(/^(?:the|a|an)\s+/i, '');
    if (canonicalTitle(words) !== 'member of parliament') continue;
    const known = positions.find((held) => held.person === mention.entityId && isLawmaker(analysis, held));
    if (known === undefined || known.post === 'member of parliament') continue;
    const quote = quoteSpan(analysis.text, mention);
    const before = seats.get(mention.entityId);
    seats.set(
      mention.entityId,
      before === undefined
        ? makeSeat(analysis, known, quote)
        : { ...before, evidence: [...before.evidence, quote] },
    );
  }
  return [...seats.values()];
}

function makeSeat(
  analysis: Analysis,
  known: HeldPosition,
  quote: HeldPosition['evidence'][number],
): HeldPosition {
  const of = findLegislature(analysis, known);
  return {
    person: known.person,
    title: 'Member of Parliament',
    of: of ?? null,
    evidence: [quote],
    position: makePosition('member of parliament', of === undefined ? undefined : analysis.entities.get(of))
      .id,
    isFormer: false,
    basis: 'coref',
    rule: 'title/nominal',
    status: known.status,
    isRank: false,
    post: 'member of parliament',
  };
}

/** The parliament that the text names, else the country whose parliament the committee's name begins with. */
function findLegislature(analysis: Analysis, known: HeldPosition): string | undefined {
  const body = analysis.entities.get(known.of ?? '');
  if (body === undefined || body.kind === 'country') return body?.id;
  if (body.type === 'legislature') return body.id;
  const words = body.name.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const parliament = organizationsByName(words.slice(0, length).join(' ')).find(
      ({ type }) => type === 'legislature',
    );
    if (parliament === undefined) continue;
    const id = organizationId(parliament.name);
    if (analysis.entities.has(id)) return id;
    if (parliament.country !== undefined && analysis.entities.has(countryId(parliament.country)))
      return countryId(parliament.country);
  }
  return known.of ?? undefined;
}
