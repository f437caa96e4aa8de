import type { ArticleReading } from '../grammar/article-reading.js';
import type { NounPhrase } from '../grammar/chunks.js';

/** Nouns that stand for the body which has them in its name. */
const KINDS = /^(?:fund|bank|union|alliance|agency|corporation|bloc|league|community|commission|consortium)$/;
/** Nouns that stand for the company named last. */
const COMPANY = /^(?:company|firm|carrier|airline|utility|contractor|operator)$/;
/** Sentences back in which the name may stand. */
const REACH = 12;

/** "the fund", "the company": id of the body that was named so last before it; undefined where none was. */
export function bodyMeant(
  { mentions, spoken }: ArticleReading,
  { words, head, refs, owners, first }: NounPhrase,
): string | undefined {
  if (refs.length > 0 || owners.length > 0 || words.length !== 2 || words[0] !== 'the') return undefined;
  const isKind = KINDS.test(head);
  if (!isKind && !COMPANY.test(head)) return undefined;
  const inName = new RegExp(`\\b${head}\\b`, 'i');
  const isMeant = (id: string): boolean => {
    const body = spoken.entities.get(id);
    if (!id.startsWith('org:') || body === undefined) return false;
    if (!isKind) return body.type === 'company';
    return [body.name, ...body.aliases].some((name) => inName.test(name));
  };
  const sentence = spoken.tokens[first]?.sentence ?? 0;
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at -= 1) {
    const named = mentions[at]?.findLast(
      ({ entityId, firstToken, kind }) => kind === 'name' && firstToken < first && isMeant(entityId),
    );
    if (named !== undefined) return named.entityId;
  }
  return undefined;
}
