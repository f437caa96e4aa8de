import type { Diagnostic, ExtractedEntity, ExtractedMention, Span } from '../domain/extraction.js';
import type { Answer, AnsweredEntity } from './answer.js';
import type { Article } from './article.js';
import { identifyEntity, type NamedEntity } from './identify-entity.js';

/** What a model said of one part of the article. */
export interface ReadPart {
  readonly start: number;
  readonly end: number;
  readonly answer: Answer;
}

/** The entities of an answer that the article names, each once, by their first mention. */
export interface Cast {
  readonly entities: ReadonlyMap<string, ExtractedEntity>;
  readonly mentions: readonly ExtractedMention[];
  /** Where an entity is named, in the order of the text. */
  placesOf(id: string): readonly Span[];
  /** The entity that a part of the answer calls by a reference; undefined for those that the article does not name. */
  idOf(part: ReadPart, ref: string): string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the entities of all parts in the article. Those that are not printed there are left out. */
export function castOf(article: Article, parts: readonly ReadPart[]): Cast {
  const refs = new Map<ReadPart, Map<string, string>>();
  const named = new Map<string, NamedEntity>();
  const diagnostics: Diagnostic[] = [];
  for (const part of parts) {
    const own = new Map<string, string>();
    refs.set(part, own);
    for (const answered of countriesFirst(part.answer.entities)) {
      const found = identifyEntity(article, answered, named);
      if (found === undefined) {
        diagnostics.push(notNamed(answered.name));
        continue;
      }
      const { id } = found.entity;
      named.set(id, join(named.get(id), found));
      if (!own.has(answered.ref)) own.set(answered.ref, id);
    }
  }
  const mentions = mentionsOf(article, [...named.values()]);
  const places = new Map<string, Span[]>();
  for (const mention of mentions)
    places.set(mention.entityId, pushed(places.get(mention.entityId) ?? [], mention));
  for (const { entity } of named.values())
    if (!places.has(entity.id)) diagnostics.push(notNamed(entity.name));
  const entities = [...places.keys()].flatMap((id) => named.get(id)?.entity ?? []);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions,
    placesOf: (id) => places.get(id) ?? [],
    idOf(part, ref) {
      const id = refs.get(part)?.get(ref);
      return id !== undefined && places.has(id) ? id : undefined;
    },
    diagnostics,
  };
}

const pushed = <T>(items: T[], item: T): T[] => {
  items.push(item);
  return items;
};

const countriesFirst = (entities: readonly AnsweredEntity[]): AnsweredEntity[] =>
  entities.toSorted((a, b) => Number(b.kind === 'country') - Number(a.kind === 'country'));

const notNamed = (name: string): Diagnostic => ({
  code: 'ENTITY_NOT_IN_TEXT',
  message: `"${name.slice(0, 80)}" is not named in the article and is left out.`,
});

function join(known: NamedEntity | undefined, found: NamedEntity): NamedEntity {
  if (known === undefined) return found;
  const { entity } = known;
  const aliases = new Set([...entity.aliases, ...found.entity.aliases]);
  aliases.delete(entity.name);
  return { entity: { ...entity, aliases: [...aliases] }, forms: new Map([...known.forms, ...found.forms]) };
}

/** Mentions by start, then longer first; a name within a longer name is no mention ("Iran" in "National Bank of Iran"). */
function mentionsOf({ locator }: Article, named: readonly NamedEntity[]): ExtractedMention[] {
  const all = new Map<string, ExtractedMention>();
  for (const { entity, forms } of named)
    for (const [form, kind] of forms)
      for (const span of locator.findAll(form))
        all.set(`${span.start}-${span.end}-${entity.id}`, { ...span, entityId: entity.id, kind });
  const sorted = [...all.values()].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.entityId < b.entityId ? -1 : 1),
  );
  const kept: ExtractedMention[] = [];
  let longest: ExtractedMention | undefined;
  for (const mention of sorted) {
    const isSame = mention.start === longest?.start && mention.end === longest.end;
    if (!isSame && longest !== undefined && mention.end <= longest.end) continue;
    kept.push(mention);
    longest = mention;
  }
  return kept;
}
