import type { ExtractedEntity } from '../domain/extraction.js';
import { squeeze } from '../text/squeeze.js';
import type { Analysis } from './analysis.js';

const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;
const SHOUTED = /^[^\p{Ll}]*$/u;
/** "US Department of Defense": the short adjective of a ministry is no part of its name, "United States" is. */
const NATION = /^(?:the )?(?:US|U\.S\.|UK|U\.K\.) (?=\p{L}+ .)/u;

/** The entities, each named as the article prints it; the name by which the tables know it stays an alias. Ids stay. */
export function nameAsPrinted({ text, mentions, entities }: Analysis): ReadonlyMap<string, ExtractedEntity> {
  const forms = new Map<string, Set<string>>();
  for (const { entityId, kind, start, end } of mentions)
    if (kind === 'name') addTo(forms, entityId, squeeze(text.slice(start, end)));
  const body = squeeze(text);
  return new Map(
    [...entities].map(([id, entity]) => [id, rename(entity, { body, printed: [...(forms.get(id) ?? [])] })]),
  );
}

interface Printed {
  readonly body: string;
  /** The names by which the article calls the entity. */
  readonly printed: readonly string[];
}

function rename(entity: ExtractedEntity, { body, printed }: Printed): ExtractedEntity {
  const name = chooseName(entity, { body, printed });
  if (name === undefined || name === entity.name) return entity;
  return {
    ...entity,
    name,
    aliases: [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== name),
  };
}

function chooseName(entity: ExtractedEntity, { body, printed }: Printed): string | undefined {
  if (entity.kind === 'country' || entity.kind === 'position') return undefined;
  if (entity.kind === 'organization')
    return fullest(printed.map((form) => (entity.type === 'ministry' ? form.replace(NATION, '') : form)));
  // What a mention prints is in the text: the whole of it is searched for names of the tables alone.
  if (printed.some((form) => form.includes(entity.name)) || body.includes(entity.name)) return undefined;
  const name = fullest(printed);
  if (name === entity.name.toUpperCase()) return undefined;
  // "King Abdullah" of the table's "King Abdullah II": a monarch's title is part of the name.
  const titled = `${entity.name.split(' ')[0]} ${name}`;
  return entity.kind === 'person' && body.includes(titled) ? titled : name;
}

/** Written out before an acronym, in small letters before capitals, then the longest, then the first. */
function fullest(forms: readonly string[]): string | undefined {
  const rank = (form: string): number => (ACRONYM.test(form) ? 0 : SHOUTED.test(form) ? 1 : 2);
  return forms
    .map((form) => form.replace(/^the /i, ''))
    .toSorted((a, b) => rank(b) - rank(a) || b.length - a.length)[0];
}

function addTo(forms: Map<string, Set<string>>, id: string, form: string): void {
  const present = forms.get(id);
  if (present === undefined) forms.set(id, new Set([form]));
  else present.add(form);
}
