import type { ExtractedEntity } from '../../domain/extraction.js';
import { slug } from '../../domain/ids.js';
import type { PeopleCandidate } from '../1-mentions/candidate.js';
import type { Analysis, Mention } from '../analysis.js';

/** Kurds, Muslims, Scots: one entity each with its mentions in order of the text. */
export function gatherPeoples(candidates: readonly PeopleCandidate[]): Analysis['peoples'] {
  const entities = new Map<string, ExtractedEntity>();
  const mentions = candidates.map(({ people: { name, kind, country }, start, end, ...span }): Mention => {
    const id = `people:${slug(name)}`;
    entities.set(id, { id, kind: 'people', name, aliases: [], type: kind, country: country ?? null });
    const { sentence, firstToken, lastToken } = span;
    return { entityId: id, kind: 'demonym', start, end, sentence, firstToken, lastToken };
  });
  return { entities: [...entities.values()], mentions };
}
