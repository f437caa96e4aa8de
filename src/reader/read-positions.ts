import type { ExtractedEntity, ExtractedPosition } from '../domain/extraction.js';
import { canonicalTitle, makePosition } from '../domain/position-entity.js';
import type { AnsweredPosition } from './answer.js';
import { sentencesOf } from './article.js';
import type { ReadPart } from './entities.js';
import { type Frame, isNamedIn, knownIds, readQuotes, tell } from './frame.js';

/** A held position and its post. */
export interface FoundPosition {
  readonly position: ExtractedPosition;
  readonly post: ExtractedEntity;
}

const OWNER = /^(?:country|org):/;

/** A position whose title stands in a sentence that names its holder or whose it is; undefined for any other, which is told of. */
export function readPosition(
  frame: Frame,
  part: ReadPart,
  answered: AnsweredPosition,
): FoundPosition | undefined {
  const { article, cast } = frame;
  const title = answered.title.trim();
  const of = `The position "${title.slice(0, 80)}"`;
  const evidence = readQuotes(frame, part, { quotes: [answered.quote], of });
  const person = knownIds(frame, part, { refs: [answered.person], of }).find((id) =>
    id.startsWith('person:'),
  );
  if (evidence.length === 0 || person === undefined) return undefined;
  const owner = knownIds(frame, part, { refs: answered.of === null ? [] : [answered.of], of }).find((id) =>
    OWNER.test(id),
  );
  const areas = evidence.flatMap((quote) => sentencesOf(article, quote) ?? []);
  const isPrinted = areas.some((area) => article.locator.find(title, area) !== undefined);
  if (!isPrinted || ![person, owner ?? person].some((id) => isNamedIn(frame, id, evidence))) {
    tell(frame, 'ENDS_NOT_IN_QUOTE', `${of} is left out: its quote does not name it with its holder.`);
    return undefined;
  }
  const post = makePosition(
    canonicalTitle(title),
    owner === undefined ? undefined : cast.entities.get(owner),
  );
  return { position: { person, title: post.title ?? title, of: owner ?? null, evidence }, post };
}
