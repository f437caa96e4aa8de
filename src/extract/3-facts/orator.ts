import type { ArticleReading } from './grammar/article-reading.js';

/** "Remarks by Minister X", "Speech of President Y": what a text is that somebody speaks from its first word to its last. */
const SPOKEN_TEXT =
  /\b(?:remarks|speech|address|keynote|intervention|opening statement|press statement|briefing|lecture)\b[^.:]{0,40}?\b(?:by|of|from)\s/i;
/** Titles stand in the first sentences. */
const TITLES = 3;
/** Characters between the word and the name, with its titles. */
const REACH = 110;
const known = new WeakMap<ArticleReading, string | null>();

/** Id of the person whose words the whole article is, by its title; undefined where it is a report. */
export function oratorOf(article: ArticleReading): string | undefined {
  const told = known.get(article);
  if (told !== undefined) return told ?? undefined;
  const found = findOrator(article);
  known.set(article, found ?? null);
  return found;
}

function findOrator({ spoken: { view, sentences }, mentions }: ArticleReading): string | undefined {
  for (const { start, end, index } of sentences.slice(0, TITLES)) {
    const match = SPOKEN_TEXT.exec(view.slice(start, end));
    if (match === null) continue;
    const from = start + match.index + match[0].length;
    return mentions[index]?.find(
      (mention) =>
        mention.kind === 'name' &&
        mention.entityId.startsWith('person:') &&
        mention.start >= from &&
        mention.start < from + REACH,
    )?.entityId;
  }
  return undefined;
}

const QUESTION = /^(?:QUESTION|Q|Question)\b/;

/** Whom "I", "me" or "you" at a token of such a text means: the person of the title, the one whose name opens the line, or whoever is asked. */
export function meantBy(article: ArticleReading, word: string, token: number): string | undefined {
  const orator = oratorOf(article);
  const sentence = article.spoken.tokens[token]?.sentence;
  const reading = article.readings[sentence ?? -1];
  if (orator === undefined || sentence === undefined || reading === undefined) return undefined;
  const { start = 0 } = article.spoken.sentences[sentence] ?? {};
  const isAsked = QUESTION.test(article.spoken.view.slice(start, start + 12));
  if (word === 'you') return isAsked ? orator : undefined;
  if (isAsked) return undefined;
  const [first, colon] = reading.chunks;
  const isNamed = first?.kind === 'phrase' && colon?.kind === 'mark' && colon.text === ':';
  return isNamed ? first.refs.find((id) => id.startsWith('person:')) : orator;
}
