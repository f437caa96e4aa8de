import type { Diagnostic, ExtractedEntity, ExtractedMention } from '../domain/extraction.js';
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
      if (found === undefined) diagnostics.push(notNamed(answered.name));
      else {
        const { id } = found.entity;
        named.set(id, join(named.get(id), found));
        if (!own.has(answered.ref)) own.set(answered.ref, id);
      }
    }
  }
  const mentions = withoutNested([...named.values()]);
  const first = new Map<string, number>();
  for (const { entityId, start } of mentions) if (!first.has(entityId)) first.set(entityId, start);
  for (const { entity } of named.values()) if (!first.has(entity.id)) diagnostics.push(notNamed(entity.name));
  const entities = [...first.keys()].flatMap((id) => named.get(id)?.entity ?? []);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    mentions,
    idOf(part, ref) {
      const id = refs.get(part)?.get(ref);
      return id !== undefined && first.has(id) ? id : undefined;
    },
    diagnostics,
  };
}

const countriesFirst = (entities: readonly AnsweredEntity[]): AnsweredEntity[] =>
  entities.toSorted((a, b) => Number(b.kind === 'country') - Number(a.kind === 'country'));

const notNamed = (name: string): Diagnostic => ({
  code: 'ENTITY_NOT_IN_TEXT',
  message: `"${name.slice(0, 80)}" is not named in the article and is left out.`,
});

function join(known: NamedEntity | undefined, found: NamedEntity): NamedEntity {
  if (known === undefined) return found;
  const aliases = [...new Set([...known.entity.aliases, ...found.entity.aliases])];
  return {
    entity: { ...known.entity, aliases: aliases.filter((alias) => alias !== known.entity.name) },
    mentions: [...known.mentions, ...found.mentions],
  };
}

/** Mentions by start, then longer first; a name within a longer name is no mention ("Iran" in "National Bank of Iran"). */
function withoutNested(named: readonly NamedEntity[]): ExtractedMention[] {
  const all = new Map(
    named.flatMap(({ mentions }) =>
      mentions.map((mention) => [`${mention.start}-${mention.end}-${mention.entityId}`, mention] as const),
    ),
  );
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
