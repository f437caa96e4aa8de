import { type Analysis, type Mention, quoteSpan } from '../../analysis.js';
import type { HeldPosition } from '../positions/held-position.js';
import { canonicalTitle, makePosition } from '../positions/position-entity.js';
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
        ? makeSeat(analysis, mention.entityId, known, quote)
        : { ...before, evidence: [...before.evidence, quote] },
    );
  }
  return [...seats.values()];
}

function makeSeat(
  analysis: Analysis,
  person: string,
  known: HeldPosition,
  quote: HeldPosition['evidence'][number],
): HeldPosition {
  const of = findLegislature(analysis, known);
  return {
    person,
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

/** The parliament that the committee's name begins with, or the body itself. */
function findLegislature(analysis: Analysis, known: HeldPosition): string | undefined {
  const body = analysis.entities.get(known.of ?? '');
  if (body === undefined || body.kind === 'country') return body?.id;
  if (body.type === 'legislature') return body.id;
  const legislatures = [...analysis.entities.values()].filter((entity) => entity.type === 'legislature');
  const named = legislatures.find((entity) =>
    [entity.name, ...entity.aliases].some((name) => name.length > 3 && body.name.includes(name)),
  );
  return named?.id ?? known.of ?? undefined;
}
