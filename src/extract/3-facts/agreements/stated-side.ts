import { isState } from '../grammar/actors.js';
import type { ArticleReading } from '../grammar/article-reading.js';
import { partyFor } from './as-parties.js';

/** Sentences in which a text names who speaks in it or gives it out. */
const LEAD = 4;
const SPEECH =
  /\b(?:remarks|speech|address|statement|intervention|doorstep|transcript)\b[^.]{0,40}\b(?:by|of)\b/i;

/** Id of the country or body of countries whose official speaks in a text or whose ministry gives it out; undefined where it does not say so. */
export const statedSide = (article: ArticleReading): string | undefined =>
  speakerOf(article) ?? issuerOf(article);

/** "Press remarks by High Representative X": the side of whoever the headline says speaks. */
function speakerOf(article: ArticleReading): string | undefined {
  const { spoken, mentions } = article;
  const [headline] = spoken.sentences;
  if (headline?.isHeadline !== true || !SPEECH.test(spoken.view.slice(headline.start, headline.end)))
    return undefined;
  const speaker = mentions[headline.index]?.find(({ entityId }) => entityId.startsWith('person:'))?.entityId;
  if (speaker === undefined) return undefined;
  const side = partyFor(article, speaker);
  return isState(side) ? side : undefined;
}

/** "(Norwegian) Ministry of Climate": the country of a ministry that is a line of its own before the text. */
function issuerOf({ spoken, mentions, readings }: ArticleReading): string | undefined {
  for (const { index, firstToken, lastToken } of spoken.sentences.slice(0, LEAD)) {
    if ((readings[index]?.clauses.length ?? 0) > 0) continue;
    const line = mentions[index]?.find(
      (mention) =>
        mention.entityId.startsWith('org:') &&
        mention.firstToken <= firstToken + 1 &&
        mention.lastToken >= lastToken - 1,
    );
    const body = spoken.entities.get(line?.entityId ?? '');
    if (body?.type === 'ministry' && body.country != null) return `country:${body.country}`;
  }
  return undefined;
}
