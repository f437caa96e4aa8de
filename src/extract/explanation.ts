import type { ExtractedClaim, ExtractedMention, Extraction, Quote } from '../domain/extraction.js';
import type { Basis, DateBasis, MentionKind } from '../domain/vocabularies.js';
import { firstIndex } from '../first-index.js';

/** The steps from the printed words of a claim's evidence to the claim, each a line such as “Putin” = Vladimir Putin: part of the name → full name. */
export type Explainer = (claim: ExtractedClaim, evidence: Quote) => string[];

const REASON_OF_KIND: Readonly<Record<MentionKind, string>> = {
  name: 'another name',
  nominal: 'description → who it describes',
  pronoun: 'pronoun → who was named before',
  demonym: 'adjective → country',
  metonym: 'seat → who sits there',
  group: 'group → members',
};

/** An explainer for the claims of one extraction. What the evidence prints in full needs no step. */
export function explainerOf({ text, publishedAt, entities, mentions }: Extraction): Explainer {
  // A post is read from its title, not mentioned.
  const named = entities.filter(({ kind }) => kind !== 'position');
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const inOrder = mentions.toSorted((a, b) => a.start - b.start);
  const byEntity = groupBy(inOrder, ({ entityId }) => entityId);
  const byPlace = groupBy(mentions, placeOf);

  function stepTo(id: string, basis: Basis, evidence: Quote): string[] {
    const name = names.get(id);
    if (name === undefined) return [];
    const here = mentionsWithin(byEntity.get(id) ?? [], evidence);
    const printed = here.map(({ start, end }) => text.slice(start, end));
    if (printed.includes(name)) return [];
    const [mention] = here;
    if (mention === undefined)
      return [
        `${name}: not named here, ${basis === 'gazetteer' ? 'known from a table' : 'read from the context'}`,
      ];
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    return [`“${words}” = ${meaningOf(mention, name)}: ${mention.reason ?? REASON_OF_KIND[mention.kind]}`];
  }

  function meaningOf(mention: ExtractedMention, name: string): string {
    if (mention.kind !== 'group') return name;
    const members = byPlace.get(placeOf(mention)) ?? [];
    return members.map(({ entityId }) => names.get(entityId) ?? entityId).join(', ');
  }

  return (claim, evidence) => [
    ...new Set([
      ...stepTo(claim.subject, claim.basis, evidence),
      ...(claim.object === null ? [] : stepTo(claim.object, claim.basis, evidence)),
      ...stepToDate(claim, publishedAt),
    ]),
  ];
}

/** Those of some mentions, in the order of their starts, that stand within the evidence. */
function mentionsWithin(mentions: readonly ExtractedMention[], { start, end }: Quote): ExtractedMention[] {
  const place = (at: number): number =>
    firstIndex(mentions.length, (index) => (mentions[index]?.start ?? 0) >= at);
  return mentions.slice(place(start), place(end)).filter((mention) => mention.end <= end);
}

const placeOf = ({ start, end }: ExtractedMention): string => `${start}-${end}`;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function stepToDate({ date, dateText, dateBasis }: ExtractedClaim, publishedAt: string | null): string[] {
  if (date === null || dateBasis === null || dateBasis === 'stated') return [];
  const published = publishedAt === null ? 'publication' : `publication, ${publishedAt.slice(0, 10)}`;
  const how: Readonly<Record<Exclude<DateBasis, 'stated'>, string>> = {
    'publication-year': `the year nearest to the day of ${published}`,
    relative: `counted from the day of ${published}`,
    observed: `the day of ${published}`,
    inferred: 'from the same happening elsewhere in the article',
  };
  return [`${dateText === null ? 'date' : `“${dateText}”`} = ${date}: ${how[dateBasis]}`];
}
