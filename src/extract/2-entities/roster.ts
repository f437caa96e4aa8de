import type { ExtractedEntity } from '../../domain/extraction.js';
import type { TokenSpan } from '../1-mentions/candidate.js';
import type { Mention } from '../analysis.js';

/** What the roster knows of an entity. */
type RosterEntity = Omit<ExtractedEntity, 'latitude' | 'longitude' | 'title'>;

/** Entities of an article while it is read, with every form in which the article prints them. */
export class Roster {
  private readonly drafts = new Map<string, { entity: RosterEntity; aliases: Set<string> }>();
  private readonly found: Mention[] = [];

  /** Adds the entity, or to the present one of its id the aliases and whatever it did not know. */
  add(entity: RosterEntity): void {
    const present = this.drafts.get(entity.id);
    if (present === undefined) {
      this.drafts.set(entity.id, { entity, aliases: new Set(entity.aliases) });
      return;
    }
    for (const alias of [entity.name, ...entity.aliases]) present.aliases.add(alias);
    const { id, kind, name, aliases, type, country, honorific = entity.honorific } = present.entity;
    present.entity = {
      id,
      kind,
      name,
      aliases,
      type: type ?? entity.type,
      country: country ?? entity.country,
      ...(honorific !== undefined && { honorific }),
    };
  }

  /** Notes that a span refers to an entity that was added. */
  mention(
    entityId: string,
    kind: Mention['kind'],
    span: TokenSpan,
    more: Pick<Mention, 'sense' | 'reason'> = {},
  ): void {
    const { start, end, sentence, firstToken, lastToken } = span;
    this.found.push({ entityId, kind, start, end, sentence, firstToken, lastToken, ...more });
  }

  /** Mentions so far, in order of start, then longer first. */
  get mentions(): readonly Mention[] {
    return this.found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The entities that are mentioned, by id, with their aliases. */
  get entities(): Map<string, ExtractedEntity> {
    const used = new Set(this.found.map((mention) => mention.entityId));
    return new Map(
      [...this.drafts]
        .filter(([id]) => used.has(id))
        .map(([id, { entity, aliases }]) => {
          const { kind, name, type, country, honorific } = entity;
          aliases.delete(name);
          return [
            id,
            {
              id,
              kind,
              name,
              aliases: [...aliases],
              type,
              country,
              ...(honorific !== undefined && { honorific }),
            },
          ];
        }),
    );
  }
}
